import { Button, RadioGroup } from "@vliegwiel/ui-kit";
import { useLayoutEffect, useRef, useState } from "react";
import { answerTo, asksOf, categoryWords, type Left, type LeftReason, type Mark } from "../../contract.ts";
import type { TextHelpStore } from "./store.ts";
import { certaintyWords, reasonsOf, type Thing } from "./words.ts";

type MarksProps = {
  name: string;
  things: readonly Thing[];
  store: TextHelpStore;
  answers: readonly Left[];
  byOneself: boolean;
  /** Absent for a text that is only read through. */
  change?: Change | undefined;
};
type Change = {
  readonly onReplace: (thing: Thing, at: number) => void;
  readonly replacement: (mark: Mark) => string;
  readonly onGoTo: (mark: Mark) => void;
};

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

/** What is marked in a field, one by one: what it is, how sure, why, and what to do with it. */
export function Marks({ name, things, ...rest }: MarksProps) {
  return (
    <ul className="vw-marks">
      {things.map((thing, at) => (
        <li key={`${thing.mark.category} ${thing.mark.words}`} data-mark={at}>
          <OneMark name={`${name}-${at}`} thing={thing} at={at} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function OneMark({
  name,
  thing,
  at,
  store,
  answers,
  byOneself,
  change,
}: Omit<MarksProps, "things"> & { thing: Thing; at: number }) {
  const [choosing, setChoosing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed goes; the keyboard stays at this mark, at the button that came.
  const answered = useRef(false);
  useLayoutEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    box.current?.querySelector("button")?.focus();
  });
  const leave = (why?: LeftReason) => {
    answered.current = true;
    setChoosing(false);
    store.leave(mark, why);
  };
  const { mark, places } = thing;
  const asks = asksOf(mark, answers);
  const answer = answerTo(mark, answers);
  const words = short(mark.words);
  const repeated = places.length > 1 ? `, ${places.length} keer` : "";
  return (
    <div ref={box} className="vw-marks__one">
      <p>
        <mark className={`vw-mark vw-mark--${mark.certainty}`}>{words}</mark>{" "}
        <span className="vw-quiet">
          ({categoryWords[mark.category]}, {certaintyWords[mark.certainty]}
          {repeated})
        </span>{" "}
        {mark.reason}
      </p>
      {answer && asks === "nothing" ? (
        <p>
          <strong>
            Dit laat {byOneself ? "u" : "je"} staan{answer.why ? `: ${lowered(reasonsOf(byOneself)[answer.why])}` : ""}.
          </strong>{" "}
          <Button
            kind="subtle"
            aria-label={`Toch aanpassen: ${words}`}
            onClick={() => {
              answered.current = true;
              store.takeBack(mark);
            }}
          >
            Toch aanpassen
          </Button>
        </p>
      ) : (
        <div className="vw-cluster vw-gap-1">
          {change && (
            <Replace words={words} instead={change.replacement(mark)} onReplace={() => change.onReplace(thing, at)} />
          )}
          {!mark.never && (
            <Button
              kind="subtle"
              aria-label={`Klopt, laat staan: ${words}`}
              {...(mark.certainty === "sure" && { "aria-expanded": choosing })}
              onClick={() => (mark.certainty === "sure" ? setChoosing(!choosing) : leave())}
            >
              Klopt, laat staan
            </Button>
          )}
          {change && (
            <Button kind="subtle" aria-label={`Ga naar deze plek: ${words}`} onClick={() => change.onGoTo(mark)}>
              Ga naar deze plek
            </Button>
          )}
        </div>
      )}
      {choosing && asks === "reason" && <Why {...{ name, words, byOneself }} onChosen={leave} />}
    </div>
  );
}

function Replace({ words, instead, onReplace }: { words: string; instead: string; onReplace: () => void }) {
  const label = instead ? `Vervang door “${instead}”` : "Haal weg";
  return (
    <Button kind="subtle" aria-label={`${label}: ${words}`} onClick={onReplace}>
      {label}
    </Button>
  );
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

type WhyProps = { name: string; words: string; byOneself: boolean; onChosen: (why: LeftReason) => void };

/** What is surely a name or number stays for a reason: one of four, so that nobody has to write about it. */
function Why({ name, words, byOneself, onChosen }: WhyProps) {
  const [why, setWhy] = useState<LeftReason>();
  const [tried, setTried] = useState(false);
  return (
    <div className="vw-stack vw-gap-1">
      <RadioGroup
        name={`${name}-waarom`}
        label={`Waarom blijft “${words}” staan?`}
        error={tried && why === undefined ? "Kies waarom dit blijft staan." : undefined}
        choices={Object.entries(reasonsOf(byOneself)).map(([value, label]) => ({ value, label }))}
        input={({ value }) => ({ checked: why === value, onChange: () => setWhy(value as LeftReason) })}
      />
      <div>
        <Button
          aria-label={`Laat staan: ${words}`}
          onClick={() => (why === undefined ? setTried(true) : onChosen(why))}
        >
          Laat staan
        </Button>
      </div>
    </div>
  );
}
