import "./profiles.css";
import { competences, dayNames, fieldNames, levels, needs } from "@vliegwiel/matching";
import { Button, CheckboxGroup, Disclosure, Field, Select, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { dimensionNames, languageNames, licenceNames, type MyProfile, travelModes } from "../contract.ts";
import type { LookingForm } from "./form-state.ts";

type Parts = {
  readonly form: LookingForm;
  readonly change: (part: Partial<LookingForm>) => void;
  readonly errorOf: (name: string) => string | undefined;
};
type TextName = {
  [Name in keyof LookingForm]: LookingForm[Name] extends string ? Name : never;
}[keyof LookingForm];
type ListName = {
  [Name in keyof LookingForm]: LookingForm[Name] extends string[] ? Name : never;
}[keyof LookingForm];

const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label: label[0]?.toUpperCase() + label.slice(1) }));
const needWords = Object.fromEntries(Object.entries(needs).map(([key, { need }]) => [key, need]));

type Named<Name> = Parts & { name: Name; label: string; hint?: string };
function Line({ form, change, errorOf, name, label, hint, short }: Named<TextName> & { short?: boolean }) {
  return (
    <Field name={name} label={label} hint={hint} error={errorOf(name)} optional>
      {(control) => (
        <TextInput
          {...control}
          {...(short && { short: true, inputMode: "decimal" as const })}
          autoComplete="off"
          value={form[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}

function Lines({ form, change, errorOf, name, label, hint }: Named<TextName>) {
  return (
    <Field name={name} label={label} hint={hint ?? "Zet elk op een eigen regel."} error={errorOf(name)} optional>
      {(control) => (
        <TextArea
          {...control}
          rows={3}
          value={form[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}

function Choices({
  form,
  change,
  errorOf,
  name,
  label,
  hint,
  words,
}: Named<ListName> & { words: Readonly<Record<string, string>> }) {
  return (
    <div className="vw-profile-choices">
      <CheckboxGroup
        name={name}
        label={label}
        hint={hint}
        error={errorOf(name)}
        optional
        choices={choicesOf(words)}
        input={({ value }) => ({
          checked: form[name].includes(value),
          onChange: (event) =>
            change({
              [name]: event.target.checked ? [...form[name], value] : form[name].filter((one) => one !== value),
            }),
        })}
      />
    </div>
  );
}

function Pick({
  form,
  change,
  errorOf,
  name,
  label,
  hint,
  options,
}: Named<TextName> & { options: readonly { value: string; label: string }[] }) {
  return (
    <Field name={name} label={label} hint={hint} error={errorOf(name)} optional>
      {(control) => (
        <Select
          {...control}
          placeholder="Maak een keuze"
          options={options}
          value={form[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}

/** What someone wants to be called, and the work. */
export function Work(parts: Parts) {
  return (
    <>
      <Line
        {...parts}
        name="called"
        label="Hoe wilt u genoemd worden?"
        hint="Alleen een voornaam mag. Deze naam staat op het profiel met uw naam."
      />
      <Lines
        {...parts}
        name="work"
        label="Welk werk wilt u doen?"
        hint="Bijvoorbeeld: hovenier. Zet elk beroep op een eigen regel."
      />
      <Disclosure summary="Weet u het nog niet? Kies een richting" open={parts.form.fields.length > 0}>
        <Choices {...parts} name="fields" label="Richtingen" hint="Kies er hoogstens zes." words={fieldNames} />
      </Disclosure>
    </>
  );
}

/** What the place must be like, and what weighs most. */
export function Place(parts: Parts) {
  const chosen = Object.fromEntries(parts.form.needs.map((need) => [need, needWords[need] ?? need]));
  return (
    <>
      <Choices
        {...parts}
        name="needs"
        label="Wat hebt u graag op uw werkplek?"
        hint="Kies er hoogstens twaalf."
        words={needWords}
      />
      {parts.form.needs.length > 0 && (
        <Choices
          {...parts}
          name="must"
          label="Zonder wat lukt het niet?"
          hint="Vink alleen aan wat echt moet. De rest is fijn, maar hoeft niet."
          words={chosen}
        />
      )}
      <Choices
        {...parts}
        name="weighs"
        label="Wat vindt u het belangrijkst?"
        hint="Kies er hoogstens drie."
        words={dimensionNames}
      />
    </>
  );
}

/** How much, when and how far. */
export function HoursAndTravel({ municipalities, ...parts }: Parts & { municipalities: MyProfile["municipalities"] }) {
  return (
    <>
      <h3>Uren en dagen</h3>
      <Line {...parts} short name="hoursFrom" label="Ten minste hoeveel uur per week?" />
      <Line {...parts} short name="hoursTo" label="Hoogstens hoeveel uur per week?" />
      <Line {...parts} short name="hoursLater" label="En later?" hint="Als u wilt groeien: naar hoeveel uur?" />
      <Choices {...parts} name="days" label="Op welke dagen kunt u werken?" words={dayNames} />
      <Line
        {...parts}
        name="times"
        label="Wilt u iets zeggen over de tijden?"
        hint="Bijvoorbeeld: liefst vanaf 10 uur."
      />
      <h3>Reizen</h3>
      <Pick {...parts} name="by" label="Hoe reist u?" options={choicesOf(travelModes)} />
      <Line
        {...parts}
        short
        name="minutes"
        label="Hoe lang wilt u hoogstens reizen?"
        hint="In minuten, voor de heenweg."
      />
      <Pick
        {...parts}
        name="municipality"
        label="Vanuit welke gemeente?"
        hint="Hiermee schatten we de reis. Zonder naam en voor een werkgever gaat dit niet mee."
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  );
}

function Jobs({ form, change, errorOf }: Parts) {
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

function Studies({ form, change, errorOf }: Parts) {
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

/** What someone can, learnt and did. */
export function SkillsAndPast(parts: Parts) {
  return (
    <>
      <Jobs {...parts} />
      <Studies {...parts} />
      <Lines {...parts} name="courses" label="Cursussen" />
      <Lines
        {...parts}
        name="certificates"
        label="Certificaten"
        hint="Bijvoorbeeld: VCA. Zet elk op een eigen regel."
      />
      <Pick {...parts} name="level" label="Op welk niveau werkt en denkt u?" options={choicesOf(levels)} />
      <Disclosure summary="Waar bent u sterk in?" open={parts.form.competences.length > 0}>
        <Choices
          {...parts}
          name="competences"
          label="Waar bent u sterk in?"
          hint="Kies er hoogstens tien."
          words={competences}
        />
      </Disclosure>
      <Choices {...parts} name="languages" label="In welke talen kunt u werken?" words={languageNames} />
      <Choices
        {...parts}
        name="licences"
        label="Rijbewijs"
        words={Object.fromEntries(licenceNames.map((licence) => [licence, licence]))}
      />
      <Lines {...parts} name="interests" label="Wat vindt u leuk, ook buiten werk?" />
    </>
  );
}
