import { announce, Button, dutchDate, Field, Select, StatusBadge, Sure } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Activity, funderWords, placeWords, removeActivity, setFunder, type Trajectory } from "../contract.ts";
import { chosen, optionsOf, timeWords, whatWords } from "./wording.ts";

const atFirst = 5;

/** Who pays, and another when that was wrong. */
function Payer({ activity: { activityId, funder, declared }, onDone }: { activity: Activity; onDone: () => void }) {
  const { act, busy, problem } = useAct(setFunder);
  const [choice, setChoice] = useState<string>(funder ?? "");
  return (
    <div className="vw-stack vw-gap-1">
      <Field
        name={`funder-${activityId}`}
        label="Wie betaalt dit uur?"
        hint={declared ? "De maand is al afgesloten. Er komt een regel tegenover, in de eerste open maand." : undefined}
        error={problem?.fieldErrors[0]?.message ?? (problem && (problem.detail ?? problem.title))}
        optional
      >
        {(control) => (
          <Select
            {...control}
            placeholder="Niemand"
            options={optionsOf(funderWords)}
            value={choice}
            onChange={(event) => setChoice(event.target.value)}
          />
        )}
      </Field>
      <div className="vw-cluster vw-gap-1">
        <Button
          busy={busy}
          onClick={() =>
            void act({ activityId, funder: chosen(funderWords, choice) }).then(
              () => {
                announce("De betaler is bewaard");
                onDone();
              },
              () => undefined,
            )
          }
        >
          Betaler bewaren
        </Button>
        <Button kind="subtle" onClick={onDone}>
          Annuleren
        </Button>
      </div>
    </div>
  );
}

function One({ activity, mayChange }: { activity: Activity; mayChange: boolean }) {
  const remove = useAct(removeActivity);
  const [paying, setPaying] = useState(false);
  const { activityId, day, place, funder, declared, minutes, by } = activity;
  const words = `${whatWords(activity)} op ${dutchDate(day)}`;
  return (
    <li className="vw-card vw-stack vw-gap-1">
      <div className="vw-cluster vw-gap-2 vw-cluster--between">
        <strong>{dutchDate(day)}</strong>
        {funder && (
          <StatusBadge tone={declared ? "success" : "neutral"}>
            {`Betaler: ${funderWords[funder]}${declared ? ", afgesloten" : ""}`}
          </StatusBadge>
        )}
      </div>
      <p>{whatWords(activity)}.</p>
      <p className="vw-quiet">
        {[placeWords[place], minutes !== null && timeWords(activity), by && `door ${by}`].filter(Boolean).join(", ")}
      </p>
      {remove.problem && <p role="alert">{remove.problem.detail ?? remove.problem.title}</p>}
      {mayChange && paying && <Payer activity={activity} onDone={() => setPaying(false)} />}
      {mayChange && !paying && (
        <div className="vw-cluster vw-gap-1 vw-no-print">
          {minutes !== null && (
            <Button kind="subtle" onClick={() => setPaying(true)}>
              Andere betaler
            </Button>
          )}
          <Sure
            label="Weghalen"
            question="Dit weghalen?"
            busy={remove.busy}
            onDo={() =>
              void remove.act({ activityId }).then(
                () => announce("Het is weg"),
                () => undefined,
              )
            }
          >
            <p>{words} gaat weg.</p>
            {declared && <p>De maand is al afgesloten. Er komt een regel tegenover, in de eerste open maand.</p>}
          </Sure>
        </div>
      )}
    </li>
  );
}

/** Everything that was done, the latest first. */
export function Activities({
  trajectory: { activities },
  mayChange = true,
}: {
  trajectory: Trajectory;
  mayChange?: boolean;
}) {
  const [all, setAll] = useState(false);
  if (activities.length === 0) return <p>Er is nog niets opgeschreven.</p>;
  const shown = all ? activities : activities.slice(0, atFirst);
  return (
    <div className="vw-stack vw-gap-2">
      <ul className="vw-stack vw-gap-2">
        {shown.map((activity) => (
          <One key={activity.activityId} activity={activity} mayChange={mayChange} />
        ))}
      </ul>
      {shown.length < activities.length && (
        <div className="vw-no-print">
          <Button onClick={() => setAll(true)}>Alles tonen ({String(activities.length)})</Button>
        </div>
      )}
    </div>
  );
}
