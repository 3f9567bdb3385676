import { useQueryClient } from "@tanstack/react-query";
import { announce, Button, Icon } from "@vliegwiel/ui-kit";
import { useId, useRef } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import type { Actor, Membership, PersonSeat } from "../../../platform/browser/session.ts";
import { chooseRole, logOut } from "../session.ts";
import { navItems } from "./Navigation.tsx";
import { useShutting } from "./shutting.ts";

const roleOf = ({ task, organisation }: Membership): string =>
  `${task.charAt(0).toUpperCase()}${task.slice(1)}, ${organisation}`;

type Seat = {
  key: string;
  label: string;
  kind: Actor["kind"];
  input: { membershipId: string } | { asPerson: string };
};
const seatName = ({ self }: PersonSeat): string => (self ? "Mijzelf" : "Vertegenwoordiger");

/** The other roles this person can take: at an organisation, as themselves, or for someone they answer for. */
const otherSeats = ({ memberships, persons }: Actor): Seat[] => [
  ...memberships
    .filter(({ current }) => !current)
    .map((role) => ({
      key: role.id,
      label: roleOf(role),
      kind: "professional" as const,
      input: { membershipId: role.id },
    })),
  ...persons
    .filter(({ current }) => !current)
    .map((seat) => ({
      key: seat.asPerson,
      label: seatName(seat),
      kind: "person" as const,
      input: { asPerson: seat.asPerson },
    })),
];

/** Who is at the screen, in which role; the way to another role and out. */
export function WhoAmI({ actor }: { actor: Actor | null | undefined }) {
  const panel = useRef<HTMLDetailsElement>(null);
  const queryClient = useQueryClient();
  const goTo = useGoTo();
  const otherRole = useId();
  const leave = useAct(logOut);
  const change = useAct(chooseRole);
  useShutting(panel);

  if (actor === undefined) return <div className="vw-who" />;
  if (actor === null)
    return (
      <div className="vw-who vw-no-print">
        <a className="vw-who__log-in" href="/inloggen">
          Inloggen
        </a>
      </div>
    );

  // Nothing of the one role stays on the screen or in memory of the next.
  const startAfresh = (href: string) => {
    // Not clear(): what is on the screen must ask again, or the old name stays above the new page.
    void queryClient.resetQueries();
    if (panel.current) panel.current.open = false;
    goTo(href);
  };
  const become = (seat: Seat) =>
    change.act(seat.input).then(() => {
      startAfresh(navItems({ ...actor, kind: seat.kind })[0]?.path ?? "/");
      announce(`Rol gewisseld: ${seat.label}`);
    });
  const current = actor.memberships.find((membership) => membership.current);
  const seats = otherSeats(actor);
  return (
    <details ref={panel} className="vw-who vw-no-print">
      <summary>
        <Icon name="person" />
        <span>
          <span className="vw-who__name">{actor.name}</span>
          {current && <span className="vw-who__role">{roleOf(current)}</span>}
        </span>
        <Icon name="chevron" />
      </summary>
      <div className="vw-who__panel">
        {current?.region && <p>Regio: {current.region}</p>}
        {seats.length > 0 && (
          <>
            <p id={otherRole}>Verder werken als</p>
            <ul aria-labelledby={otherRole} className="vw-stack vw-gap-1">
              {seats.map((seat) => (
                <li key={seat.key}>
                  <Button busy={change.busy} onClick={() => void become(seat).catch(() => undefined)}>
                    {seat.label}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
        {(change.problem ?? leave.problem) && <p role="alert">{(change.problem ?? leave.problem)?.title}</p>}
        <a href="/instellingen">Instellingen</a>
        <Button
          busy={leave.busy}
          onClick={() =>
            void leave
              .act({})
              .then(() => startAfresh("/"))
              .catch(() => undefined)
          }
        >
          Uitloggen
        </Button>
      </div>
    </details>
  );
}
