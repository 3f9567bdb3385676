import type { BenefitMark } from "@vliegwiel/deid";
import { Button, Notice } from "@vliegwiel/ui-kit";
import { memo, type RefObject, useDeferredValue, useLayoutEffect, useRef } from "react";
import { keyOf, type Left, type Mark } from "../../contract.ts";
import { Marks } from "./Marks.tsx";
import { moved } from "./moved.ts";
import { restartHelper } from "./reading-along.ts";
import type { Reading, TextHelpStore } from "./store.ts";
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

type FieldRef = RefObject<HTMLTextAreaElement | HTMLInputElement | null>;

type LookedProps = {
  name: string;
  text: string;
  help: TextHelp;
  /** Where the text can be changed; a text that is only read through has none. */
  field?: FieldRef | undefined;
};

/** Puts other words in a field as if they were typed, so that undoing works. */
const typeOver = (field: HTMLTextAreaElement | HTMLInputElement, { start, end }: Mark, words: string): void => {
  field.focus();
  field.setSelectionRange(start, end);
  // Marked as old, and still the one way to write in a field that the keyboard can undo.
  document.execCommand(words === "" ? "delete" : "insertText", false, words);
};

/** Under a field: how much there is to look at, each of it, and what the helper cannot see. Drawn when no key waits. */
export function Looked({ name, text, help, field }: LookedProps) {
  const reading = help.reading(name);
  const shown = useDeferredValue(text);
  const seen = useDeferredValue(reading);
  if (reading.state === "failed")
    return help.firstFailed() === name ? <DoesNotWork help={help} /> : <p className="vw-quiet">{doesNotWork}</p>;
  return (
    <Result
      name={name}
      text={shown}
      reading={seen}
      store={help.store}
      answers={help.answers()}
      benefitMatters={help.benefitMatters}
      byOneself={help.byOneself}
      field={field}
    />
  );
}

function DoesNotWork({ help }: { help: TextHelp }) {
  return (
    <Notice tone="error" live="alert" title={doesNotWork}>
      <p>
        Wat {help.byOneself ? "u" : "je"} typte, staat er nog. Helpt opnieuw proberen niet? Bewaar de tekst dan ergens
        en ververs de bladzijde.
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
}

type ResultProps = {
  name: string;
  text: string;
  reading: Reading;
  store: TextHelpStore;
  answers: readonly Left[];
  benefitMatters: boolean;
  byOneself: boolean;
  field: FieldRef | undefined;
};

const Result = memo(({ name, text, reading, store, answers, benefitMatters, byOneself, field }: ResultProps) => {
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
    (line?.querySelector("button") ?? field?.current)?.focus();
  });
  const change = field && {
    replacement: (mark: Mark) => replacementFor(text, mark),
    onReplace: ({ places }: Thing, at: number) => {
      const element = field.current;
      if (!element) return;
      next.current = at;
      for (const mark of [...places].reverse()) typeOver(element, mark, replacementFor(text, mark));
    },
    onGoTo: ({ start, end }: Mark) => {
      field.current?.focus();
      field.current?.setSelectionRange(start, end);
      field.current?.scrollIntoView({ block: "center" });
    },
  };
  const seen = text.trim() !== "" && (reading.limits !== "" || reading.state === "reading");
  return (
    <div ref={box} className={seen ? "vw-looked" : undefined}>
      <p role="status">{seen && <strong>{inOneSentence(things, answers, reading.state, byOneself)}</strong>}</p>
      {seen && (
        <>
          {things.length > 0 && <Marks {...{ name, things, store, answers, byOneself, change }} />}
          {benefitMatters && benefit.length > 0 && <Benefit text={text} marks={benefit} />}
          <p className="vw-quiet">
            {reading.limits}{" "}
            <a href="/hoe-goed-is-de-teksthulp" target="_blank" rel="noreferrer">
              Hoe goed is deze hulp? (opent apart)
            </a>
          </p>
        </>
      )}
    </div>
  );
});

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
