import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { fieldId } from "../problem.ts";
import { describedBy, type FieldProps } from "./Field.tsx";
import { FieldErrorMessage } from "./FieldErrorMessage.tsx";

export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Refused but visible: the reason stands under the choice. */
  disabledReason?: string | undefined;
};

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "id" | "className"> & {
  ref?: Ref<HTMLInputElement> | undefined;
};

function ChoiceLine({
  choice,
  input,
}: {
  choice: Choice;
  input: InputProps & { id: string; type: "radio" | "checkbox" };
}) {
  const refused = Boolean(choice.disabledReason);
  const note = choice.disabledReason ?? choice.hint;
  const kind = input.type === "radio" ? "utrecht-radio-button utrecht-radio-button--html-input" : "vw-checkbox";
  return (
    <label className={refused ? "vw-choice vw-choice--disabled" : "vw-choice"} htmlFor={input.id}>
      <input {...input} className={kind} value={choice.value} disabled={refused} />
      <span>
        {choice.label}
        {note && <span className="vw-choice__hint">{note}</span>}
      </span>
    </label>
  );
}

type GroupProps = FieldProps & {
  choices: readonly Choice[];
  /** Goes to every input: react-hook-form's register(), or checked and onChange of your own. */
  input: (choice: Choice) => InputProps;
};

function ChoiceGroup({
  type,
  name,
  label,
  hint,
  error,
  optional,
  choices,
  input,
}: GroupProps & { type: "radio" | "checkbox" }) {
  const id = fieldId(name);
  return (
    <fieldset
      className={error ? "vw-field vw-field--invalid" : "vw-field"}
      aria-describedby={describedBy(name, hint, error)}
      {...(type === "radio" && { role: "radiogroup", "aria-invalid": Boolean(error), "aria-required": !optional })}
    >
      <legend className="utrecht-form-label">
        {label}
        {optional && <span className="vw-field__optional"> (niet verplicht)</span>}
      </legend>
      {hint && (
        <div id={`${id}-hint`} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      <FieldErrorMessage id={`${id}-fout`} message={error} />
      <div className="vw-choices">
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            choice={choice}
            input={{ name, ...input(choice), type, id: index === 0 ? id : `${id}-${choice.value}` }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** One of a few. */
export function RadioGroup(props: GroupProps) {
  return <ChoiceGroup {...props} type="radio" />;
}

/** Any number of a few. */
export function CheckboxGroup(props: GroupProps) {
  return <ChoiceGroup {...props} type="checkbox" />;
}

type CheckboxProps = InputProps & { name: string; label: ReactNode; hint?: ReactNode; error?: string | undefined };

/** One yes: "Ik heb de tekst nagelezen". */
export function Checkbox({ name, label, hint, error, ...input }: CheckboxProps) {
  const id = fieldId(name);
  return (
    <div className={error ? "vw-field vw-field--invalid" : "vw-field"}>
      <FieldErrorMessage id={`${id}-fout`} message={error} />
      <label className="vw-choice" htmlFor={id}>
        <input
          {...input}
          id={id}
          name={name}
          type="checkbox"
          className="vw-checkbox"
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `${id}-fout` : undefined}
        />
        <span>
          {label}
          {hint && <span className="vw-choice__hint">{hint}</span>}
        </span>
      </label>
    </div>
  );
}
