import { announce, Button, count, ErrorState, Field, Select, StatusBadge } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  type Attendance as AttendanceOf,
  type AttendanceState,
  confirmAttendance,
  getAttendance,
  type SeatAtMeeting,
} from "../contract.ts";
import { byLine } from "./wording.ts";

type When = "before" | "now" | "after";
const heading: Record<When, string> = { before: "Wie komt er", now: "Wie is er", after: "Wie was er" };

const stateWord: Record<AttendanceState, string> = {
  expected: "Nog geen antwoord",
  coming: "Komt",
  excused: "Afgemeld",
  present: "Aanwezig",
  absent: "Afwezig zonder bericht",
};
const tone = {
  expected: "neutral",
  coming: "info",
  excused: "neutral",
  present: "success",
  absent: "waiting",
} as const;

/** Once someone was counted, what was said beforehand says nothing any more about who was there. */
const wordOf = (state: AttendanceState, when: When) =>
  when !== "before" && (state === "expected" || state === "coming") ? "Nog niet genoteerd" : stateWord[state];

const optionsOf = ({ holder, by, standsIn }: SeatAtMeeting) => {
  const others = [by, ...standsIn].filter(({ membershipId }) => membershipId !== holder.membershipId);
  const replacing = [...new Map(others.map((one) => [one.membershipId, one])).values()];
  return [
    { value: `present:${holder.membershipId}`, label: "Aanwezig" },
    ...replacing.map((one) => ({ value: `present:${one.membershipId}`, label: `Vervanger: ${byLine(one)}` })),
    { value: `excused:${holder.membershipId}`, label: "Afgemeld" },
    { value: `absent:${holder.membershipId}`, label: "Afwezig zonder bericht" },
  ];
};
/** What is known already; the chair only corrects. Who said they come and is not marked present, is asked about. */
const known = ({ state, by, holder }: SeatAtMeeting): string =>
  state === "present" || state === "coming"
    ? `present:${by.membershipId}`
    : state === "expected"
      ? ""
      : `${state}:${holder.membershipId}`;

function Confirm({ data, onDone }: { data: AttendanceOf; onDone: () => void }) {
  const [chosen, choose] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(data.seats.map((seat) => [seat.seatId, known(seat)])),
  );
  const { act, busy, problem } = useAct(confirmAttendance);
  const missing = data.seats.filter(({ seatId }) => !chosen[seatId]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const seats = data.seats.flatMap(({ seatId }) => {
      const [state, membershipId] = (chosen[seatId] ?? "").split(":");
      return membershipId && (state === "present" || state === "excused" || state === "absent")
        ? [{ seatId, state, membershipId } as const]
        : [];
    });
    void act({ meetingId: data.meetingId, seats }).then(
      () => {
        announce("De aanwezigheid is opgeslagen.");
        onDone();
      },
      () => undefined,
    );
  };
  return (
    <form className="vw-stack vw-gap-2 vw-no-print" onSubmit={save} noValidate>
      {problem && <ErrorState problem={problem} kept="Wat je koos, staat er nog." />}
      {byName(data.seats).map((seat) => (
        <Field key={seat.seatId} name={`was-${seat.seatId}`} label={byLine(seat.holder)} error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              placeholder="Kies"
              value={chosen[seat.seatId] ?? ""}
              onChange={(event) => choose({ ...chosen, [seat.seatId]: event.target.value })}
              options={optionsOf(seat)}
            />
          )}
        </Field>
      ))}
      <p>
        Wie zonder bericht wegbleef, krijgt de volgende dag een vriendelijke melding. Ten hoogste één keer per kwartaal.
      </p>
      <div className="vw-cluster vw-gap-2">
        <Button
          type="submit"
          busy={busy}
          disabledReason={missing.length > 0 ? `Kies nog voor ${count(missing.length, "plek", "plekken")}.` : undefined}
        >
          Aanwezigheid opslaan
        </Button>
        <Button kind="subtle" onClick={onDone}>
          Niet veranderen
        </Button>
      </div>
    </form>
  );
}

const byName = (seats: readonly SeatAtMeeting[]): SeatAtMeeting[] =>
  seats.toSorted((one, other) => byLine(one.holder).localeCompare(byLine(other.holder), "nl"));

const line = ({ holder, by, state }: SeatAtMeeting): string =>
  state !== "excused" && by.membershipId !== holder.membershipId
    ? `${byLine(by)} (vervangt ${byLine(holder)})`
    : byLine(holder);

const verb: Record<When, string> = { before: "komen", now: "zijn", after: "waren" };
const quorumSentence = ({ needed, present, has }: AttendanceOf["quorum"], when: When): string =>
  has
    ? `Er ${verb[when]} er genoeg om te besluiten: ${present} van de ${needed} die nodig zijn.`
    : `Er ${verb[when]} er te weinig om te besluiten: ${present} van de ${needed} die nodig zijn. Het overleg kan doorgaan; besluiten wachten tot een volgende keer.`;

/** While the meeting runs the list is not what one came for: three lines say it. */
function InShort({ seats }: { seats: readonly SeatAtMeeting[] }) {
  const groups: [string, (state: AttendanceState) => boolean][] = [
    ["Aanwezig", (state) => state === "present"],
    ["Afgemeld", (state) => state === "excused"],
    ["Afwezig zonder bericht", (state) => state === "absent"],
    ["Nog niet genoteerd", (state) => state === "expected" || state === "coming"],
  ];
  return (
    <ul>
      {groups.map(([word, holds]) => {
        const those = byName(seats.filter(({ state }) => holds(state)));
        return (
          those.length > 0 && (
            <li key={word}>
              <strong>{word}:</strong> {those.map((seat) => seat.by.name ?? line(seat)).join(", ")}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Who comes, and afterwards who was there. The chair puts it right from the moment the meeting began. */
export function Attendance({ meetingId, running }: { meetingId: string; running: boolean }) {
  const { data, problem } = useEndpoint(getAttendance, { meetingId });
  const [editing, edit] = useState(false);
  if (problem) return <ErrorState problem={problem} kept="Er is niets veranderd." />;
  if (!data || data.seats.length === 0) return null;
  const { seats, quorum, may } = data;
  const counted = seats.some(({ state }) => state === "present" || state === "absent");
  const when: When = running ? "now" : counted ? "after" : "before";
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="aanwezig">
      <h2 id="aanwezig">{heading[when]}</h2>
      {quorum.needed > 0 && <p>{quorumSentence(quorum, when)}</p>}
      {editing ? (
        <Confirm data={data} onDone={() => edit(false)} />
      ) : when === "now" ? (
        <InShort seats={seats} />
      ) : (
        <ul className="vw-agenda">
          {byName(seats).map((seat) => (
            <li key={seat.seatId}>
              {line(seat)} <StatusBadge tone={tone[seat.state]}>{wordOf(seat.state, when)}</StatusBadge>
            </li>
          ))}
        </ul>
      )}
      {may.confirm.allowed && !editing && (
        <div className="vw-no-print">
          <Button onClick={() => edit(true)}>Aanwezigheid bijhouden</Button>
        </div>
      )}
    </section>
  );
}
