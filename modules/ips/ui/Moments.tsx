import { announce, Button, DateInput, dutchDate, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { addMoment, type MomentKind, momentWords, removeMoment } from "../contract.ts";
import { chosen, fieldErrorsOf, optionsOf, wholeProblem } from "./wording.ts";

type Moment = { readonly momentId: string; readonly kind: MomentKind; readonly day: string; readonly own: boolean };

/** What the team does together: a kind and a day, for the self-check. */
export function Moments({ moments, today }: { moments: readonly Moment[]; today: string }) {
  const add = useAct(addMoment);
  const remove = useAct(removeMoment);
  const [typed, setTyped] = useState<{ kind: MomentKind; day: string }>({ kind: "treatment-team", day: today });
  const errors = fieldErrorsOf(add.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Wat het team samen deed</h2>
      <p>
        Zet het er kort bij: dan telt het mee bij de volgende zelfcontrole. Alleen wat en wanneer, niets over mensen.
      </p>
      <div className="vw-no-print">
        <FormShell
          submitLabel="Erbij zetten"
          busy={add.busy}
          submitError={wholeProblem(add.problem) ?? remove.problem}
          fieldErrors={errors}
          onSubmit={() =>
            void add.act(typed).then(
              () => announce("Het staat erbij"),
              () => undefined,
            )
          }
        >
          <Field name="kind" label="Wat deden jullie?" error={errorOf("kind")}>
            {(control) => (
              <Select
                {...control}
                options={optionsOf(momentWords)}
                value={typed.kind}
                onChange={(event) =>
                  setTyped({ ...typed, kind: chosen(momentWords, event.target.value) ?? typed.kind })
                }
              />
            )}
          </Field>
          <Field name="day" label="Welke dag?" error={errorOf("day")}>
            {(control) => <DateInput {...control} value={typed.day} onChange={(day) => setTyped({ ...typed, day })} />}
          </Field>
        </FormShell>
      </div>
      {moments.length > 0 && (
        <ul className="vw-stack vw-gap-1">
          {moments.slice(0, 12).map(({ momentId, kind, day, own }) => (
            <li key={momentId} className="vw-cluster vw-gap-2 vw-cluster--between">
              <span>
                {dutchDate(day)}: {momentWords[kind]}
              </span>
              {own && (
                <span className="vw-no-print">
                  <Button
                    kind="subtle"
                    busy={remove.busy}
                    onClick={() =>
                      void remove.act({ momentId }).then(
                        () => announce("Het is weg"),
                        () => undefined,
                      )
                    }
                  >
                    Weghalen
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
