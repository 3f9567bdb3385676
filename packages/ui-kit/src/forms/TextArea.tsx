import { type FormEvent, type Ref, type TextareaHTMLAttributes, useId, useState } from "react";

type TextAreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className" | "maxLength"> & {
  ref?: Ref<HTMLTextAreaElement> | undefined;
  /** Counts down in words. Typing goes on past it: what was typed is never cut off, the form says it is too long. */
  limit?: number | undefined;
};

const remaining = (limit: number, length: number): string =>
  length > limit ? `${length - limit} tekens te veel` : `Nog ${limit - length} tekens`;

/**
 * Grows with its text. About people, so spelling check is off unless asked for: some browser extensions send the text
 * to a server of their own.
 */
export function TextArea({ limit, spellCheck = false, rows = 4, onInput, ...props }: TextAreaProps) {
  const counterId = useId();
  const start = props.value ?? props.defaultValue;
  const [length, setLength] = useState(typeof start === "string" ? start.length : 0);
  const shown = typeof props.value === "string" ? props.value.length : length;
  const over = limit !== undefined && shown > limit;
  const input = (event: FormEvent<HTMLTextAreaElement>) => {
    setLength(event.currentTarget.value.length);
    onInput?.(event as Parameters<NonNullable<typeof onInput>>[0]);
  };
  const described = [props["aria-describedby"], limit !== undefined && counterId].filter(Boolean).join(" ");
  return (
    <>
      <textarea
        {...props}
        rows={rows}
        spellCheck={spellCheck}
        onInput={input}
        aria-describedby={described || undefined}
        className={`utrecht-textarea utrecht-textarea--html-textarea${props["aria-invalid"] === true ? " utrecht-textarea--invalid" : ""}`}
      />
      {limit !== undefined && (
        <div id={counterId} className={over ? "vw-field__counter vw-field__counter--over" : "vw-field__counter"}>
          {remaining(limit, shown)}
        </div>
      )}
    </>
  );
}
