import { Button, Field, Select, TextInput } from "@vliegwiel/ui-kit";
import type { LookingForm } from "./form-state.ts";
import type { Parts } from "./looking-controls.tsx";

/** Where someone worked, paid or not. */
export function Jobs({ form, change, errorOf }: Parts) {
  const set = (index: number, part: Partial<LookingForm["jobs"][number]>) =>
    change({ jobs: form.jobs.map((job, at) => (at === index ? { ...job, ...part } : job)) });
  const parts = [
    ["work", "Wat deed u?", false],
    ["at", "Waar?", false],
    ["from", "Van (jaar)", true],
    ["to", "Tot (jaar)", true],
  ] as const;
  return (
    <fieldset className="vw-field vw-stack vw-gap-2">
      <legend className="utrecht-form-label">Waar hebt u gewerkt?</legend>
      <p className="utrecht-form-field-description">Ook vrijwilligerswerk. Zonder naam gaat niet mee waar het was.</p>
      {form.jobs.map((job, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added and taken off at the end
        <div key={index} className="vw-card vw-stack vw-gap-1">
          {parts.map(([name, label, short]) => (
            <Field
              key={name}
              name={`jobs-${index}-${name}`}
              label={label}
              error={errorOf(`jobs-${index}-${name}`)}
              optional={name !== "work"}
            >
              {(control) => (
                <TextInput
                  {...control}
                  {...(short && { short: true })}
                  value={job[name]}
                  onChange={(event) => set(index, { [name]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      ))}
      <div className="vw-cluster vw-gap-2">
        {form.jobs.length < 6 && (
          <Button onClick={() => change({ jobs: [...form.jobs, { work: "", at: "", from: "", to: "" }] })}>
            Werk toevoegen
          </Button>
        )}
        {form.jobs.length > 0 && (
          <Button kind="subtle" onClick={() => change({ jobs: form.jobs.slice(0, -1) })}>
            Laatste weghalen
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** What someone studied, finished or not. */
export function Studies({ form, change, errorOf }: Parts) {
  const set = (index: number, part: Partial<LookingForm["studies"][number]>) =>
    change({ studies: form.studies.map((study, at) => (at === index ? { ...study, ...part } : study)) });
  return (
    <fieldset className="vw-field vw-stack vw-gap-2">
      <legend className="utrecht-form-label">Welke opleiding hebt u gedaan?</legend>
      <p className="utrecht-form-field-description">Ook als u hem niet afmaakte.</p>
      {form.studies.map((study, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added and taken off at the end
        <div key={index} className="vw-card vw-stack vw-gap-1">
          <Field name={`studies-${index}-name`} label="Opleiding" error={errorOf(`studies-${index}-name`)}>
            {(control) => (
              <TextInput
                {...control}
                value={study.name}
                onChange={(event) => set(index, { name: event.target.value })}
              />
            )}
          </Field>
          <Field name={`studies-${index}-school`} label="School" error={errorOf(`studies-${index}-school`)} optional>
            {(control) => (
              <TextInput
                {...control}
                value={study.school}
                onChange={(event) => set(index, { school: event.target.value })}
              />
            )}
          </Field>
          <Field name={`studies-${index}-diploma`} label="Diploma" error={undefined} optional>
            {(control) => (
              <Select
                {...control}
                placeholder="Zeg ik niet"
                options={[
                  { value: "yes", label: "Ja" },
                  { value: "no", label: "Nee" },
                ]}
                value={study.diploma}
                onChange={(event) => set(index, { diploma: event.target.value })}
              />
            )}
          </Field>
        </div>
      ))}
      <div className="vw-cluster vw-gap-2">
        {form.studies.length < 5 && (
          <Button onClick={() => change({ studies: [...form.studies, { name: "", school: "", diploma: "" }] })}>
            Opleiding toevoegen
          </Button>
        )}
        {form.studies.length > 0 && (
          <Button kind="subtle" onClick={() => change({ studies: form.studies.slice(0, -1) })}>
            Laatste weghalen
          </Button>
        )}
      </div>
    </fieldset>
  );
}
