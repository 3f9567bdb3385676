import { Button, Cluster, Field, RadioGroup, TextInput } from "@vliegwiel/ui-kit";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { notKnown, type Question } from "./questions/question.ts";
import { inField, readAnswer } from "./reading.ts";

type QuestionStepProps = {
  question: Question;
  number: number;
  count: number;
  /** The answer that was given before, when someone comes back to it. */
  before: string | undefined;
  /** Past the first question the heading takes focus, so that the next question is read aloud. */
  moved: boolean;
  /** @returns what is wrong with the answer, or nothing when it was taken */
  onAnswer: (value: string) => string | undefined;
  onBack: (() => void) | undefined;
  /** There is enough for an outcome. */
  onOutcome: (() => void) | undefined;
};

/** One question, with "weet ik niet" beside every answer. Give it the question as key: each starts afresh. */
export function QuestionStep({
  question,
  number,
  count,
  before,
  moved,
  onAnswer,
  onBack,
  onOutcome,
}: QuestionStepProps) {
  const [text, setText] = useState(() => inField(question, before));
  const [error, setError] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  const { id, kind, hint, unit, choices = [] } = question;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readAnswer(question, text);
    setError("problem" in read ? read.problem : onAnswer(read.value));
  };
  return (
    <form className="vw-earn__question vw-stack vw-gap-3" onSubmit={submit} noValidate>
      <h2 ref={heading} tabIndex={-1} className="vw-earn__number">
        Vraag {number} van ongeveer {count}
      </h2>
      {kind === "choice" ? (
        <RadioGroup
          name={id}
          label={question.question}
          hint={hint}
          error={error}
          choices={choices}
          input={({ value }) => ({ checked: text === value, onChange: () => setText(value) })}
        />
      ) : (
        <Field name={id} label={question.question} hint={hint} error={error}>
          {(wiring) => (
            <span className="vw-earn__field">
              {kind === "euros" && <span aria-hidden="true">€</span>}
              <TextInput
                {...wiring}
                short={kind !== "ages"}
                inputMode={kind === "number" || kind === "euros" ? "decimal" : "text"}
                autoComplete="off"
                spellCheck={false}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
              {unit && <span>{unit}</span>}
            </span>
          )}
        </Field>
      )}
      <Cluster>
        <Button kind="primary" type="submit">
          Volgende vraag
        </Button>
        <Button onClick={() => setError(onAnswer(notKnown))}>Weet ik niet</Button>
        {onBack && (
          <Button kind="subtle" onClick={onBack}>
            Vorige vraag
          </Button>
        )}
      </Cluster>
      {onOutcome && (
        <div className="vw-earn__enough">
          <p>Wij weten genoeg voor een eerste uitkomst. Met meer antwoorden klopt die beter.</p>
          <Button kind="subtle" onClick={onOutcome}>
            Bekijk de uitkomst
          </Button>
        </div>
      )}
    </form>
  );
}
