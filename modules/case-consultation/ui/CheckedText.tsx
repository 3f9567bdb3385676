import { checkText, type Finding, limitsOfTheCheck } from "@vliegwiel/text-check";
import { Checkbox, Field, TextArea, TextInput } from "@vliegwiel/ui-kit";
import type { ReactNode } from "react";

/** What is found in several texts: what must go, and what the writer has to look at. */
export const findingsIn = (texts: readonly string[]): { certain: Finding[]; doubtful: Finding[] } => {
  const found = texts.flatMap(checkText);
  return { certain: found.filter(({ certain }) => certain), doubtful: found.filter(({ certain }) => !certain) };
};

/** Beside the field: the words that were seen, and the question to the writer. */
function Findings({ text }: { text: string }) {
  const found = checkText(text);
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="vw-findings">
          <ul>
            {found.map(({ start, text: word, message }) => (
              <li key={start}>
                <strong>{word}</strong>: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type CheckedTextProps = {
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

/** A text that goes to a group: it is looked at for names and numbers while it is typed. */
export function CheckedText({
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
  return (
    <div className="vw-stack vw-gap-1">
      <Field name={name} label={label} hint={hint} error={error} optional={optional}>
        {(wiring) =>
          oneLine ? (
            <TextInput {...wiring} maxLength={limit} value={value} onChange={(event) => onChange(event.target.value)} />
          ) : (
            <TextArea
              {...wiring}
              rows={rows}
              limit={value.length > limit * 0.8 ? limit : undefined}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          )
        }
      </Field>
      <Findings text={value} />
    </div>
  );
}

type ConfirmProps = {
  name: string;
  label?: string | undefined;
  texts: readonly string[];
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
};

/** Only where something doubtful was seen: the writer looked, and it may stay. */
export function ConfirmDoubtful({
  name,
  label = "Dit zijn geen namen of nummers van een persoon",
  texts,
  checked,
  onChange,
  error,
}: ConfirmProps) {
  const { doubtful } = findingsIn(texts);
  if (doubtful.length === 0) return null;
  return (
    <Checkbox
      name={name}
      label={label}
      hint={limitsOfTheCheck}
      error={error}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}

/** A text with the words that were pointed at underlined. */
export function Marked({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of checkText(text)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <p className="vw-text">
      {parts}
      {text.slice(at)}
    </p>
  );
}
