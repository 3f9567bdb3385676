import "./profiles.css";
import { CheckboxGroup, Field, Select, TextArea, TextInput } from "@vliegwiel/ui-kit";
import type { LookingForm } from "./form-state.ts";

export type Parts = {
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

/** Words as choices, each with a capital. */
export const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label: label[0]?.toUpperCase() + label.slice(1) }));

type Named<Name> = Parts & { name: Name; label: string; hint?: string };
/** One line of text. */
export function Line({ form, change, errorOf, name, label, hint, short }: Named<TextName> & { short?: boolean }) {
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

/** Some lines of text, each its own answer. */
export function Lines({ form, change, errorOf, name, label, hint }: Named<TextName>) {
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

/** Any number of a list. */
export function Choices({
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

/** One of a list. */
export function Pick({
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
