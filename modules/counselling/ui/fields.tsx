import { Field, type FieldError, type Option, Select, TextInput } from "@vliegwiel/ui-kit";
import type { ReactNode } from "react";
import type { Form } from "./form-state.ts";

/** What every field of the calculation needs: what is typed, and what was wrong with it. */
export type Typing = {
  readonly form: Form;
  readonly onChange: (changes: Form) => void;
  readonly errors: readonly FieldError[];
};
type Named = { readonly name: string; readonly label: string; readonly hint?: ReactNode; readonly optional?: boolean };
const errorOf = ({ errors }: Typing, name: string) => errors.find((one) => one.name === name)?.message;

/** A short text or a number, as wide as what is typed. */
export function Typed({
  name,
  label,
  hint,
  optional = false,
  wide = false,
  ...typing
}: Named & Typing & { wide?: boolean }) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional} error={errorOf(typing, name)}>
      {(control) => (
        <TextInput
          {...control}
          short={!wide}
          autoComplete="off"
          inputMode={wide ? "text" : "decimal"}
          value={typing.form[name] ?? ""}
          onChange={(event) => typing.onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}

/** One of a few answers. */
export function Chosen({
  name,
  label,
  hint,
  optional = false,
  options,
  placeholder,
  ...typing
}: Named & Typing & { options: readonly Option[]; placeholder?: string }) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional} error={errorOf(typing, name)}>
      {(control) => (
        <Select
          {...control}
          options={options}
          placeholder={placeholder}
          value={typing.form[name] ?? ""}
          onChange={(event) => typing.onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}
