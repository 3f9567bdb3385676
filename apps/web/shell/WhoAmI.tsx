import { useQueryClient } from "@tanstack/react-query";
import { announce, Button, Icon } from "@vliegwiel/ui-kit";
import { useEffect, useId, useRef } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import type { Actor, Membership } from "../../../platform/browser/session.ts";
import { logOut, switchRole } from "../session.ts";
import { navItems } from "./Navigation.tsx";

const roleOf = ({ task, organisation }: Membership): string =>
  `${task.charAt(0).toUpperCase()}${task.slice(1)}, ${organisation}`;

/** Who is at the screen, in which role; the way to another role and out. */
export function WhoAmI({ actor }: { actor: Actor | null | undefined }) {
  const panel = useRef<HTMLDetailsElement>(null);
  const queryClient = useQueryClient();
  const goTo = useGoTo();
  const otherRole = useId();
  const leave = useAct(logOut);
  const change = useAct(switchRole);
  useEffect(() => {
    const shut = (event: Event) => {
      const details = panel.current;
      if (!details?.open) return;
      const escaped = event instanceof KeyboardEvent && event.key === "Escape";
      const elsewhere = event.type === "pointerdown" && event.target instanceof Node && !details.contains(event.target);
      if (!escaped && !elsewhere) return;
      details.open = false;
      if (escaped) details.querySelector("summary")?.focus();
    };
    document.addEventListener("keydown", shut);
    document.addEventListener("pointerdown", shut);
    return () => {
      document.removeEventListener("keydown", shut);
      document.removeEventListener("pointerdown", shut);
    };
  }, []);

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
    queryClient.clear();
    if (panel.current) panel.current.open = false;
    goTo(href);
  };
  const become = (membership: Membership) =>
    change.act({ membershipId: membership.id }).then(() => {
      startAfresh(navItems(actor)[0]?.path ?? "/");
      announce(`Je werkt nu als ${roleOf(membership)}`);
    });
  const current = actor.memberships.find((membership) => membership.current);
  const others = actor.memberships.filter((membership) => !membership.current);
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
        {others.length > 0 && (
          <>
            <p id={otherRole}>Verder werken als</p>
            <ul aria-labelledby={otherRole} className="vw-stack vw-gap-1">
              {others.map((membership) => (
                <li key={membership.id}>
                  <Button busy={change.busy} onClick={() => void become(membership).catch(() => undefined)}>
                    {roleOf(membership)}
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
