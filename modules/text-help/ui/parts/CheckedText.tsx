import "./text-help.css";
import { Field, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { memo, type ReactNode, type Ref, useDeferredValue, useRef } from "react";
import { asksOf, type Left } from "../../contract.ts";
import { MarkedPieces, pieces } from "./Behind.tsx";
import { Looked, placesNow } from "./Looked.tsx";
import type { Reading } from "./store.ts";
import { stillOpen, type TextHelp, useTyped } from "./use-text-help.ts";

type CheckedTextProps = {
  /** The helper of the form this stands in. */
  help: TextHelp;
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  limit: number;
  rows?: number | undefined;
  optional?: boolean | undefined;
  /** For a few words. */
  oneLine?: boolean | undefined;
  value: string;
  onChange: (value: string) => void;
};

/** A text that goes to others: the helper reads along while it is typed. */
export function CheckedText({
  help,
  name,
  label,
  hint,
  error,
  limit,
  rows = 3,
  optional,
  oneLine = false,
  value,
  onChange,
}: CheckedTextProps) {
  const field = useRef<HTMLTextAreaElement | HTMLInputElement>(null);
  const keep = (element: HTMLTextAreaElement | HTMLInputElement | null) => {
    field.current = element;
  };
  useTyped(help, name, value);
  const reading = help.reading(name);
  const open = help.tried() && reading.marks.some((mark) => asksOf(mark, help.answers()) !== "nothing");
  return (
    <div className="vw-stack vw-gap-1">
      <Field name={name} label={label} hint={hint} error={error ?? (open ? stillOpen : undefined)} optional={optional}>
        {(wiring) =>
          oneLine ? (
            <TextInput
              {...wiring}
              ref={keep}
              maxLength={limit}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          ) : (
            <MarkedField help={help} name={name} text={value}>
              <TextArea
                {...wiring}
                ref={keep}
                rows={rows}
                limit={value.length > limit * 0.8 ? limit : undefined}
                value={value}
                onChange={(event) => onChange(event.target.value)}
              />
            </MarkedField>
          )
        }
      </Field>
      <Looked name={name} text={value} help={help} field={field} />
    </div>
  );
}

type MarkedFieldProps = {
  help: TextHelp;
  name: string;
  text: string;
  /** The text area. */
  children: ReactNode;
};

/** The text once more behind its field, with the marks: what one types on top stays an ordinary field. */
export function MarkedField({ help, name, text, children }: MarkedFieldProps) {
  const behind = useRef<HTMLDivElement>(null);
  // A key never waits for the marks: they follow when there is time.
  const shown = useDeferredValue(text);
  const reading = useDeferredValue(help.reading(name));
  return (
    <div
      className="vw-marked"
      onScrollCapture={({ target }) => {
        if (behind.current && target instanceof HTMLTextAreaElement) behind.current.scrollTop = target.scrollTop;
      }}
    >
      <Behind
        ref={behind}
        text={shown}
        reading={reading}
        answers={help.answers()}
        benefitMatters={help.benefitMatters}
      />
      {children}
    </div>
  );
}

type BehindProps = {
  ref: Ref<HTMLDivElement>;
  text: string;
  reading: Reading;
  answers: readonly Left[];
  benefitMatters: boolean;
};

const Behind = memo(({ ref, text, reading, answers, benefitMatters }: BehindProps) => {
  const { marks, benefit } = placesNow(reading, text);
  return (
    <div ref={ref} className="vw-marked__behind utrecht-textarea" aria-hidden="true">
      <MarkedPieces text={text} places={pieces(marks, benefitMatters ? benefit : [], answers)} />
      {"\u200b"}
    </div>
  );
});
