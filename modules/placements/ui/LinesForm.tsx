import {
  announce,
  Button,
  Cluster,
  DateInput,
  Disclosure,
  Field,
  FormShell,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { changeHours, changeKind, dropHours, dropKind, kinds, type Placement } from "../contract.ts";
import { Told } from "./Told.tsx";
import { asNumber, hoursInWords, kindWords, optionsOf, periodInWords } from "./wording.ts";

type LinesProps = { readonly job: Placement; readonly today: string; readonly refused: string | undefined };
const said = (words: string) => () => announce(words);
const quiet = () => undefined;

/** Hours a week over time, and from when they become different. */
export function HoursLines({ job, today, refused }: LinesProps) {
  const change = useAct(changeHours);
  const drop = useAct(dropHours);
  const [typed, setTyped] = useState({ hours: "", from: "", until: "" });
  const errors = fieldErrorsOf(change.problem).map((one) => ({ ...one, name: `hours-${one.name}` }));
  const errorOf = (name: string) => errors.find((one) => one.name === `hours-${name}`)?.message;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="uren">
      <h2 id="uren">Uren</h2>
      <Told problem={drop.problem} />
      <ul className="vw-stack vw-gap-1">
        {job.hours.map(({ hoursId, hours, ...period }) => (
          <li key={hoursId}>
            <Cluster gap={2}>
              <span>
                <strong>{hoursInWords(hours)}</strong>, {periodInWords(period, today)}
              </span>
              {!refused && job.hours.length > 1 && (
                <Button
                  kind="subtle"
                  busy={drop.busy}
                  aria-label={`${hoursInWords(hours)} weghalen, ${periodInWords(period, today)}`}
                  onClick={() => void drop.act({ hoursId }).then(said("De regel is weg"), quiet)}
                >
                  Weghalen
                </Button>
              )}
            </Cluster>
          </li>
        ))}
      </ul>
      <div className="vw-no-print">
        <Disclosure summary="Uren veranderen">
          <FormShell
            submitLabel="Uren veranderen"
            submitRefused={refused}
            busy={change.busy}
            submitError={wholeProblem(change.problem)}
            fieldErrors={errors}
            onSubmit={() =>
              void change
                .act({
                  placementId: job.placementId,
                  from: typed.from,
                  until: typed.until || null,
                  hours: asNumber(typed.hours),
                })
                .then(() => {
                  announce("De uren zijn veranderd");
                  setTyped({ hours: "", from: "", until: "" });
                }, quiet)
            }
          >
            <div className="vw-placements__pair">
              <Field name="hours-hours" label="Hoeveel uur per week?" error={errorOf("hours")}>
                {(wiring) => (
                  <TextInput
                    {...wiring}
                    short
                    inputMode="decimal"
                    value={typed.hours}
                    onChange={(event) => setTyped({ ...typed, hours: event.target.value })}
                  />
                )}
              </Field>
              <Field name="hours-from" label="Vanaf welke dag?" error={errorOf("from")}>
                {(wiring) => (
                  <DateInput {...wiring} value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
                )}
              </Field>
            </div>
            <Field
              name="hours-until"
              label="Tot en met welke dag?"
              hint="Alleen als het tijdelijk is. Daarna gelden weer de uren van ervoor."
              error={errorOf("until")}
              optional
            >
              {(wiring) => (
                <DateInput {...wiring} value={typed.until} onChange={(until) => setTyped({ ...typed, until })} />
              )}
            </Field>
          </FormShell>
        </Disclosure>
      </div>
    </section>
  );
}

/** Paid, on trial or another kind, over time. */
export function KindLines({ job, today, refused }: LinesProps) {
  const change = useAct(changeKind);
  const drop = useAct(dropKind);
  const [typed, setTyped] = useState({ kind: "", from: "" });
  const errors = fieldErrorsOf(change.problem).map((one) => ({ ...one, name: `kind-${one.name}` }));
  const errorOf = (name: string) => errors.find((one) => one.name === `kind-${name}`)?.message;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="soort">
      <h2 id="soort">Wat voor werk</h2>
      <Told problem={drop.problem} />
      <ul className="vw-stack vw-gap-1">
        {job.kinds.map(({ kindId, kind, ...period }) => (
          <li key={kindId}>
            <Cluster gap={2}>
              <span>
                <strong>{kindWords[kind]}</strong>, {periodInWords(period, today)}
              </span>
              {!refused && job.kinds.length > 1 && (
                <Button
                  kind="subtle"
                  busy={drop.busy}
                  aria-label={`${kindWords[kind]} weghalen, ${periodInWords(period, today)}`}
                  onClick={() => void drop.act({ kindId }).then(said("De regel is weg"), quiet)}
                >
                  Weghalen
                </Button>
              )}
            </Cluster>
          </li>
        ))}
      </ul>
      <div className="vw-no-print">
        <Disclosure summary="Soort werk veranderen">
          <FormShell
            submitLabel="Soort werk veranderen"
            submitRefused={refused}
            busy={change.busy}
            submitError={wholeProblem(change.problem)}
            fieldErrors={errors}
            onSubmit={() =>
              void change
                .act({
                  placementId: job.placementId,
                  from: typed.from,
                  until: null,
                  kind: kinds.find((one) => one === typed.kind) as (typeof kinds)[number],
                })
                .then(() => {
                  announce("Het soort werk is veranderd");
                  setTyped({ kind: "", from: "" });
                }, quiet)
            }
          >
            <div className="vw-placements__pair">
              <Field name="kind-kind" label="Wat wordt het?" error={errorOf("kind")}>
                {(wiring) => (
                  <Select
                    {...wiring}
                    placeholder="Kies wat voor werk"
                    options={optionsOf(kindWords)}
                    value={typed.kind}
                    onChange={(event) => setTyped({ ...typed, kind: event.target.value })}
                  />
                )}
              </Field>
              <Field name="kind-from" label="Vanaf welke dag?" error={errorOf("from")}>
                {(wiring) => (
                  <DateInput {...wiring} value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
                )}
              </Field>
            </div>
          </FormShell>
        </Disclosure>
      </div>
    </section>
  );
}
