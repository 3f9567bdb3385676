import { Button, Cluster, dutchDate, StatusBadge } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { type Colleague, type Organisation, roleOf } from "../contract.ts";
import { EndRole } from "./EndRole.tsx";
import { FurtherRole } from "./FurtherRole.tsx";
import { reasonOf } from "./reason.ts";
import { SubstituteForm } from "./SubstituteForm.tsx";

type PersonProps = { person: Colleague; organisation: Organisation; colleagues: readonly Colleague[] };

/** Someone in one role, and what the reader may arrange for them. */
export function Person({ person, organisation, colleagues }: PersonProps) {
  const [open, setOpen] = useState<"end" | "substitute" | "role">();
  const { may } = person;
  const others = colleagues.filter(({ membershipId, me }) => membershipId !== person.membershipId && !me);
  const started = `vanaf ${dutchDate(person.from)}`;
  const ending = person.until ? `tot ${dutchDate(person.until)}` : "";
  return (
    <li className="vw-stack vw-gap-1">
      <Cluster between top>
        <div>
          <strong>{person.name}</strong> {person.me && <StatusBadge tone="info">dit ben jij</StatusBadge>}
          <div>
            {[
              person.functionTitle,
              person.role === "professional" ? "" : roleOf[person.role],
              person.regionName,
              started,
              ending,
            ]
              .filter(Boolean)
              .join(" · ")}
          </div>
          {person.me && person.until && (
            <a className="vw-no-print" href="/overdragen">
              Draag over wat van je open staat
            </a>
          )}
        </div>
        <div className="vw-cluster vw-gap-1 vw-no-print">
          {may.arrangeSubstitute.allowed && (
            <Button
              kind="subtle"
              aria-expanded={open === "substitute"}
              disabledReason={others.length === 0 ? "Er is niemand anders met deze taak." : undefined}
              onClick={() => setOpen(open === "substitute" ? undefined : "substitute")}
            >
              Waarnemer kiezen
            </Button>
          )}
          {may.edit.allowed && (
            <Button
              kind="subtle"
              aria-expanded={open === "role"}
              onClick={() => setOpen(open === "role" ? undefined : "role")}
            >
              Nog een rol geven
            </Button>
          )}
          {(may.end.allowed || may.edit.allowed || person.me) && (
            <Button kind="subtle" disabledReason={reasonOf(may.end)} onClick={() => setOpen("end")}>
              {person.me ? "Mijn rol beëindigen" : "Rol beëindigen"}
            </Button>
          )}
        </div>
      </Cluster>
      {open === "substitute" && <SubstituteForm absent={person} others={others} onDone={() => setOpen(undefined)} />}
      {open === "role" && <FurtherRole person={person} organisation={organisation} onDone={() => setOpen(undefined)} />}
      <EndRole person={person} open={open === "end"} onClose={() => setOpen(undefined)} />
    </li>
  );
}
