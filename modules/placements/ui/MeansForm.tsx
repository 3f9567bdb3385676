import { announce, Button, CheckboxGroup, DateInput, Disclosure, Field, FormShell, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { instrumentNames } from "../../instruments/ui/parts/index.ts";
import { type Placement, saveMeans, saveWageValue } from "../contract.ts";

type MeansFormProps = {
  readonly job: Placement;
  readonly refused: string | undefined;
  readonly wageRefused: string | undefined;
};

function WageValue({ job }: { readonly job: Placement }) {
  const save = useAct(saveWageValue);
  const [typed, setTyped] = useState({
    percent: job.wageValue ? String(job.wageValue.percent) : "",
    measuredOn: job.wageValue?.measuredOn ?? "",
  });
  const errors = fieldErrorsOf(save.problem).map((one) => ({ ...one, name: one.name.replace("wageValue.", "") }));
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const { placementId } = job;
  return (
    <FormShell
      submitLabel="Loonwaarde bewaren"
      busy={save.busy}
      submitError={wholeProblem(save.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void save
          .act({ placementId, wageValue: { percent: Number(typed.percent || "NaN"), measuredOn: typed.measuredOn } })
          .then(
            () => announce("De loonwaarde is bewaard"),
            () => undefined,
          )
      }
      afterSubmit={
        job.wageValue && (
          <Button
            kind="subtle"
            busy={save.busy}
            onClick={() =>
              void save.act({ placementId, wageValue: null }).then(
                () => {
                  announce("De loonwaarde is weg");
                  setTyped({ percent: "", measuredOn: "" });
                },
                () => undefined,
              )
            }
          >
            Loonwaarde weghalen
          </Button>
        )
      }
    >
      <div className="vw-placements__pair">
        <Field name="percent" label="Loonwaarde in procenten" error={errorOf("percent")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              short
              inputMode="numeric"
              value={typed.percent}
              onChange={(event) => setTyped({ ...typed, percent: event.target.value })}
            />
          )}
        </Field>
        <Field name="measuredOn" label="Gemeten op" error={errorOf("measuredOn")}>
          {(wiring) => (
            <DateInput
              {...wiring}
              value={typed.measuredOn}
              onChange={(measuredOn) => setTyped({ ...typed, measuredOn })}
            />
          )}
        </Field>
      </div>
    </FormShell>
  );
}

/** What made it possible: names of instruments, and for who finds work with people the wage value. */
export function MeansForm({ job, refused, wageRefused }: MeansFormProps) {
  const save = useAct(saveMeans);
  const [chosen, setChosen] = useState<readonly string[]>(job.instruments ?? []);
  if (refused)
    return (
      <section className="vw-stack vw-gap-1 vw-no-print" aria-labelledby="gebruikt">
        <h2 id="gebruikt">Wat het mogelijk maakte</h2>
        <p className="vw-quiet">{refused}</p>
      </section>
    );
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="gebruikt">
      <h2 id="gebruikt">Wat het mogelijk maakte</h2>
      <Disclosure summary={chosen.length > 0 ? `Regelingen kiezen (${chosen.length} gekozen)` : "Regelingen kiezen"}>
        <FormShell
          submitLabel="Regelingen bewaren"
          busy={save.busy}
          submitError={wholeProblem(save.problem)}
          fieldErrors={fieldErrorsOf(save.problem)}
          onSubmit={() =>
            void save.act({ placementId: job.placementId, instruments: [...chosen] }).then(
              () => announce("De regelingen zijn bewaard"),
              () => undefined,
            )
          }
        >
          <CheckboxGroup
            name="instruments"
            label="Welke regelingen zijn gebruikt?"
            hint="Alleen wat echt is gebruikt. Geen bedragen."
            error={save.problem?.fieldErrors[0]?.message}
            optional
            choices={instrumentNames.map(({ id, name }) => ({ value: id, label: name }))}
            input={({ value }) => ({
              checked: chosen.includes(value),
              onChange: (event) =>
                setChosen((before) =>
                  event.target.checked ? [...before, value] : before.filter((one) => one !== value),
                ),
            })}
          />
        </FormShell>
      </Disclosure>
      {wageRefused ? (
        <p className="vw-quiet">{wageRefused}</p>
      ) : (
        <Disclosure summary={job.wageValue ? "Loonwaarde veranderen" : "Loonwaarde opschrijven"}>
          <WageValue key={job.wageValue?.percent ?? 0} job={job} />
        </Disclosure>
      )}
    </section>
  );
}
