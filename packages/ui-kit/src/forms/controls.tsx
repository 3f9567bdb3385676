import type { InputHTMLAttributes, Ref, SelectHTMLAttributes } from "react";

const invalid = (props: { "aria-invalid"?: unknown }, base: string) =>
  props["aria-invalid"] === true ? `${base} ${base}--invalid` : base;

type TextInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "className"> & {
  ref?: Ref<HTMLInputElement> | undefined;
  /** For a code, a year, a phone number: as wide as what is typed. */
  short?: boolean | undefined;
};

export function TextInput({ short, type = "text", ...props }: TextInputProps) {
  return (
    <input
      {...props}
      type={type}
      className={`${invalid(props, "utrecht-textbox")} utrecht-textbox--html-input${short ? " vw-input--short" : ""}`}
    />
  );
}

export type Option = { value: string; label: string };
type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, "className" | "children"> & {
  ref?: Ref<HTMLSelectElement> | undefined;
  options: readonly Option[];
  /** The first line, with an empty value: "Kies een organisatie". */
  placeholder?: string | undefined;
};

export function Select({ options, placeholder, ...props }: SelectProps) {
  return (
    <select {...props} className={`${invalid(props, "utrecht-select")} utrecht-select--html-select`}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
