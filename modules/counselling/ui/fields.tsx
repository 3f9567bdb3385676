import { Disclosure, Field, type FieldError, type Option, Select, TextInput } from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";
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

/**
 * Questions with an answer already, or that may stay open: folded, with what is inside in the summary. A mistake inside
 * unfolds it, and it stays so: nobody types in a field that goes away.
 * @param names what the names of the fields inside begin with
 */
export function Folded({
  summary,
  names,
  begin = false,
  errors,
  children,
}: Pick<Typing, "errors"> & { summary: string; names: readonly string[]; begin?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(begin);
  const wrong = errors.some(({ name }) => names.some((one) => name === one || name.startsWith(`${one}.`)));
  if (wrong && !open) setOpen(true);
  return (
    <Disclosure summary={summary} open={open}>
      <div className="vw-stack vw-gap-3">{children}</div>
    </Disclosure>
  );
}

/** How much of it is filled in, for in a summary. */
export const filledIn = (form: Form, names: readonly string[]): string => {
  const filled = names.filter((name) => form[name]?.trim()).length;
  return filled === 0 ? "niets ingevuld" : `${filled} ingevuld`;
};
