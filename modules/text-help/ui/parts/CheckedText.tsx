import "./text-help.css";
import { Field, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { type ReactNode, useRef } from "react";
import { asksOf } from "../../contract.ts";
import { MarkedPieces, pieces } from "./Behind.tsx";
import { Looked, placesNow } from "./Looked.tsx";
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
  /** False where nobody of Work & Income reads along. */
  benefitMatters?: boolean | undefined;
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
  benefitMatters = true,
  value,
  onChange,
}: CheckedTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
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
              ref={line}
              maxLength={limit}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          ) : (
            <MarkedField help={help} name={name} text={value} benefitMatters={benefitMatters}>
              <TextArea
                {...wiring}
                ref={area}
                rows={rows}
                limit={value.length > limit * 0.8 ? limit : undefined}
                value={value}
                onChange={(event) => onChange(event.target.value)}
              />
            </MarkedField>
          )
        }
      </Field>
      <Looked
        name={name}
        text={value}
        reading={reading}
        help={help}
        benefitMatters={benefitMatters}
        field={() => area.current ?? line.current}
      />
    </div>
  );
}

type MarkedFieldProps = {
  help: TextHelp;
  name: string;
  text: string;
  benefitMatters: boolean;
  /** The text area. */
  children: ReactNode;
};

/** The text once more behind its field, with the marks: what one types on top stays an ordinary field. */
export function MarkedField({ help, name, text, benefitMatters, children }: MarkedFieldProps) {
  const behind = useRef<HTMLDivElement>(null);
  const { marks, benefit } = placesNow(help.reading(name), text);
  const places = pieces(marks, benefitMatters ? benefit : [], help.answers());
  return (
    <div
      className="vw-marked"
      onScrollCapture={({ target }) => {
        if (behind.current && target instanceof HTMLTextAreaElement) behind.current.scrollTop = target.scrollTop;
      }}
    >
      <div ref={behind} className="vw-marked__behind utrecht-textarea" aria-hidden="true">
        <MarkedPieces text={text} places={places} />
        {"\u200b"}
      </div>
      {children}
    </div>
  );
}
