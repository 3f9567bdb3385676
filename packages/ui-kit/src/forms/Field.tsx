import type { ReactElement, ReactNode } from "react";
import { fieldId } from "../problem.ts";
import { FieldErrorMessage } from "./FieldErrorMessage.tsx";

/** The ids that tie a control to its label, hint and error. Spread it on the control. */
export type Wiring = {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
  "aria-required": boolean;
};

export type FieldProps = {
  /** The name in the contract; the error summary and the server's field errors find the field by it. */
  name: string;
  label: string;
  hint?: ReactNode;
  error: string | undefined;
  /** Required is the default; what may be left empty is marked. */
  optional?: boolean | undefined;
};

export const describedBy = (name: string, hint: ReactNode, error: string | undefined): string | undefined =>
  [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-fout`].filter(Boolean).join(" ") || undefined;

/** Label above, hint under the label, error between hint and control: nobody has to remember it. */
export function Field({
  name,
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { children: (control: Wiring) => ReactElement }) {
  const id = fieldId(name);
  return (
    <div className={error ? "vw-field vw-field--invalid" : "vw-field"}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
        {optional && <span className="vw-field__optional"> (niet verplicht)</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      <FieldErrorMessage id={`${id}-fout`} message={error} />
      {children({
        id,
        name,
        "aria-describedby": describedBy(name, hint, error),
        "aria-invalid": Boolean(error),
        "aria-required": !optional,
      })}
    </div>
  );
}
