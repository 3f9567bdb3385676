import { announce, Button, Checkbox, ErrorState } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import {
  agreeToPlanLine,
  changePlanLine,
  dropPlanLine,
  type MyAtWork,
  type PlanLine,
  tellAtWork,
} from "../contract.ts";
import { WordsForm } from "./PlanWords.tsx";

/** The sentence for work: ticked for one employer at a time. */
function Ticks({ line, jobs }: { line: PlanLine; jobs: MyAtWork["jobs"] }) {
  const tell = useAct(tellAtWork);
  return (
    <div className="vw-stack vw-gap-1">
      {tell.problem && <ErrorState problem={tell.problem} kept="Er is niets veranderd." />}
      {jobs.map(({ placementId, employer, link }) => {
        const told = line.toldFor.includes(placementId);
        return (
          <Checkbox
            key={placementId}
            name={`aan-${line.lineId}-${placementId}`}
            label={`${employer} mag deze zin lezen`}
            hint={link ? undefined : "Deze werkgever heeft nu geen link. De zin is te lezen zodra die er is."}
            checked={told}
            onChange={() =>
              void tell.act({ lineId: line.lineId, placementId, told: !told }).then(
                () => announce(told ? `${employer} leest deze zin niet meer` : `${employer} mag deze zin lezen`),
                () => undefined,
              )
            }
          />
        );
      })}
    </div>
  );
}

export function Line({ line, jobs }: { line: PlanLine; jobs: MyAtWork["jobs"] }) {
  const { lineId, part, text, reaction, from, agreedOn, version } = line;
  const [editing, setEditing] = useState(false);
  const agree = useAct(agreeToPlanLine);
  const change = useAct(changePlanLine);
  const drop = useAct(dropPlanLine);
  const problem = agree.problem ?? drop.problem ?? (change.problem?.fieldErrors.length ? undefined : change.problem);
  const waits = agreedOn === null;
  if (editing)
    return (
      <li>
        <WordsForm
          part={part}
          name={lineId}
          start={{ text, reaction }}
          saveLabel="Zin bewaren"
          busy={change.busy}
          errors={change.problem?.fieldErrors ?? []}
          onCancel={() => setEditing(false)}
          onSave={(words) =>
            void change.act({ lineId, version, ...words }).then(
              () => {
                setEditing(false);
                announce("De zin is veranderd");
              },
              () => undefined,
            )
          }
        />
        {problem && <ErrorState problem={problem} kept="Uw woorden staan er nog." />}
      </li>
    );
  return (
    <li className={waits ? "vw-card vw-card--urgent vw-stack vw-gap-1" : "vw-stack vw-gap-1"}>
      {waits && <p>Voorgesteld door {from ?? "iemand"}. Wacht op uw ja of nee:</p>}
      <p className="vw-text">{text}</p>
      {reaction && (
        <p className="vw-text">
          <strong>Dan:</strong> {reaction}
        </p>
      )}
      {part === "at-work" && !waits && <Ticks line={line} jobs={jobs} />}
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div className="vw-cluster vw-gap-1 vw-no-print">
        {waits && (
          <Button
            busy={agree.busy}
            aria-label={`Ja, dit mag erin: ${text}`}
            onClick={() =>
              void agree.act({ lineId, version }).then(
                () => announce("De zin staat in uw plan"),
                () => undefined,
              )
            }
          >
            Ja, dit mag erin
          </Button>
        )}
        <Button
          kind="subtle"
          onClick={() => setEditing(true)}
          aria-label={`${waits ? "In mijn woorden" : "Veranderen"}: ${text}`}
        >
          {waits ? "In mijn woorden" : "Veranderen"}
        </Button>
        <Button
          kind="subtle"
          busy={drop.busy}
          aria-label={`${waits ? "Nee, weghalen" : "Weghalen"}: ${text}`}
          onClick={() =>
            void drop.act({ lineId }).then(
              () => announce("De zin is weg"),
              () => undefined,
            )
          }
        >
          {waits ? "Nee, weghalen" : "Weghalen"}
        </Button>
      </div>
    </li>
  );
}
