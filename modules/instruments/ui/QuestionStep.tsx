import { facts as table } from "@vliegwiel/instruments-guide";
import { Button, Cluster, Field, RadioGroup, TextInput } from "@vliegwiel/ui-kit";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { readAnswer } from "./given.ts";
import { type Asked, questionOf } from "./words/questions.ts";

type QuestionStepProps = {
  fact: Asked;
  number: number;
  /** The answer that was given before, when someone comes back to it. */
  before: boolean | number | string | undefined;
  /** @returns what is wrong with the answer, or nothing when it was taken */
  onAnswer: (value: boolean | number | string) => string | undefined;
  onNotKnown: () => void;
  onBack: (() => void) | undefined;
  /** Past the first question the heading takes focus, so that the next question is read aloud. */
  moved: boolean;
};

const asText = (value: boolean | number | string | undefined): string =>
  value === undefined ? "" : value === true ? "ja" : value === false ? "nee" : String(value).replace(".", ",");

/** One question, with "weet ik niet" beside every answer. Give it the fact as key: each question starts afresh. */
export function QuestionStep({ fact, number, before, onAnswer, onNotKnown, onBack, moved }: QuestionStepProps) {
  const [text, setText] = useState(asText(before));
  const [error, setError] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  const { question, hint, answers, unit } = questionOf(fact);
  const choices = Object.entries(answers ?? { ja: "Ja", nee: "Nee" }).map(([value, label]) => ({ value, label }));
  const isNumber = table[fact].kind === "number";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text === "")
      setError(isNumber ? "Vul een getal in, of kies “Weet ik niet”." : "Kies een antwoord, of kies “Weet ik niet”.");
    else setError(onAnswer(readAnswer(fact, text)));
  };
  return (
    <form className="vw-guide__question vw-stack vw-gap-3" onSubmit={submit} noValidate>
      <h2 ref={heading} tabIndex={-1} className="vw-guide__number">
        Vraag {number}
      </h2>
      {isNumber ? (
        <Field name={fact} label={question} hint={hint} error={error}>
          {(wiring) => (
            <span className="vw-guide__number-field">
              <TextInput
                {...wiring}
                short
                inputMode="decimal"
                autoComplete="off"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
              <span>{unit}</span>
            </span>
          )}
        </Field>
      ) : (
        <RadioGroup
          name={fact}
          label={question}
          hint={hint}
          error={error}
          choices={choices}
          input={({ value }) => ({ checked: text === value, onChange: () => setText(value) })}
        />
      )}
      <Cluster>
        <Button kind="primary" type="submit">
          Volgende vraag
        </Button>
        <Button onClick={onNotKnown}>Weet ik niet</Button>
        {onBack && (
          <Button kind="subtle" onClick={onBack}>
            Vorige vraag
          </Button>
        )}
      </Cluster>
    </form>
  );
}
