import type { BenefitMark } from "@vliegwiel/deid";
import { Button, Notice } from "@vliegwiel/ui-kit";
import { useLayoutEffect, useRef } from "react";
import { keyOf, type Mark } from "../../contract.ts";
import { Marks } from "./Marks.tsx";
import { moved } from "./moved.ts";
import { restartHelper } from "./reading-along.ts";
import type { Reading } from "./store.ts";
import { doesNotWork, type TextHelp } from "./use-text-help.ts";
import { inOneSentence, replacementFor, type Thing } from "./words.ts";

/** The marks as they stand in the text of this moment. */
export const placesNow = (
  reading: Reading,
  text: string,
): { marks: readonly Mark[]; benefit: readonly BenefitMark[] } => ({
  marks: moved(reading.marks, reading.text, text),
  benefit: moved(reading.benefit, reading.text, text),
});

const order = { sure: 0, probable: 1, maybe: 2 } as const;

const thingsIn = (marks: readonly Mark[]): Thing[] => {
  const byKey = new Map<string, Mark[]>();
  for (const mark of marks) byKey.set(keyOf(mark), [...(byKey.get(keyOf(mark)) ?? []), mark]);
  return [...byKey.values()]
    .flatMap((places) => (places[0] ? [{ mark: places[0], places }] : []))
    .sort((a, b) => order[a.mark.certainty] - order[b.mark.certainty] || a.mark.start - b.mark.start);
};

type LookedProps = {
  name: string;
  text: string;
  reading: Reading;
  help: TextHelp;
  /** Work & Income is among the readers, or nobody knows whether it is. */
  benefitMatters: boolean;
  /** Where the text can be changed; a text that is only read through has none. */
  field?: (() => HTMLTextAreaElement | HTMLInputElement | null) | undefined;
};

/** Puts other words in a field as if they were typed, so that undoing works. */
const typeOver = (field: HTMLTextAreaElement | HTMLInputElement, { start, end }: Mark, words: string): void => {
  field.focus();
  field.setSelectionRange(start, end);
  // Marked as old, and still the one way to write in a field that the keyboard can undo.
  document.execCommand(words === "" ? "delete" : "insertText", false, words);
};

/** Under a field: how much there is to look at, each of it, and what the helper cannot see. */
export function Looked({ name, text, reading, help, benefitMatters, field }: LookedProps) {
  const box = useRef<HTMLDivElement>(null);
  const next = useRef<number>(undefined);
  const { marks, benefit } = placesNow(reading, text);
  const things = thingsIn(marks);
  // What was replaced is gone from the list: go on with what took its place, or in the text when nothing is left.
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    const lines = box.current?.querySelectorAll("[data-mark]");
    const line = lines?.[Math.min(next.current, lines.length - 1)];
    next.current = undefined;
    (line?.querySelector("button") ?? field?.())?.focus();
  });
  if (reading.state === "failed")
    return (
      <Notice tone="error" live="alert" title={doesNotWork}>
        <p>
          Wat je typte, staat er nog. Helpt opnieuw proberen niet? Bewaar je tekst dan ergens en ververs de bladzijde.
        </p>
        <Button
          onClick={() => {
            restartHelper();
            help.again();
          }}
        >
          Opnieuw proberen
        </Button>
      </Notice>
    );
  const seen = text.trim() !== "" && (reading.limits !== "" || reading.state === "reading");
  const matters = benefitMatters && benefit.length > 0;
  return (
    <div ref={box} className={seen ? "vw-looked" : undefined}>
      <p role="status">{seen && <strong>{inOneSentence(things, help.answers(), reading.state)}</strong>}</p>
      {seen && (
        <>
          {things.length > 0 && (
            <Marks
              name={name}
              things={things}
              help={help}
              {...(field && {
                change: {
                  replacement: (mark) => replacementFor(text, mark),
                  onReplace: ({ places }, at) => {
                    const element = field();
                    if (!element) return;
                    next.current = at;
                    for (const mark of [...places].reverse()) typeOver(element, mark, replacementFor(text, mark));
                  },
                  onGoTo: ({ start, end }) => {
                    const element = field();
                    element?.focus();
                    element?.setSelectionRange(start, end);
                    element?.scrollIntoView({ block: "center" });
                  },
                },
              })}
            />
          )}
          {matters && <Benefit text={text} marks={benefit} />}
          <p className="vw-quiet">{reading.limits}</p>
        </>
      )}
    </div>
  );
}

/** A hint of another kind: it never stands in the way. */
function Benefit({ text, marks }: { text: string; marks: readonly BenefitMark[] }) {
  return (
    <div className="vw-looked__benefit">
      <p>
        <strong>Kan gevolgen hebben voor de uitkering.</strong> Werk en inkomen leest mee. Wat zij niet krijgen, kunnen
        ze niet gebruiken. Hoort het bij de vraag?
      </p>
      <ul>
        {marks.map(({ start, end, reason }) => (
          <li key={start}>
            <mark className="vw-mark vw-mark--benefit">{text.slice(start, end)}</mark> {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
