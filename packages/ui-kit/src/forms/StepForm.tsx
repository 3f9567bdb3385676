import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../actions/Button.tsx";
import type { FieldError, ProblemShape } from "../problem.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";

export type Step = {
  name: string;
  /** The heading of the step, as a question to the person. */
  question: string;
  content: ReactNode;
  /** Says whether the answers of this step are complete; shows its own errors. */
  check?: (() => boolean | Promise<boolean>) | undefined;
};

type StepFormProps = {
  steps: readonly Step[];
  finishLabel: string;
  onFinish: () => unknown;
  busy: boolean;
  submitError: ProblemShape | undefined;
  fieldErrors: readonly FieldError[];
  /** On the last step, above the button: who will see this. */
  beforeFinish?: ReactNode;
  saved?: ReactNode;
};

/** One question per step, with the way back always open. Keep the answers in the parent: steps come and go. */
export function StepForm(props: StepFormProps) {
  const { steps, finishLabel, onFinish, busy, submitError, fieldErrors, beforeFinish, saved } = props;
  const [at, setAt] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const step = steps[at];
  const last = at === steps.length - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes focus at each new step
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  if (!step) return null;

  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  const next = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const complete = step.check ? await step.check() : true;
    setAttempt((count) => count + 1);
    if (!complete) return;
    if (last) onFinish();
    else go(at + 1);
  };
  return (
    <form className="vw-form" onSubmit={next} noValidate>
      <div className="vw-stack vw-gap-1">
        <ol className="vw-steps__bar" aria-hidden="true">
          {steps.map(({ name }, index) => (
            <li key={name} data-done={index <= at || undefined} />
          ))}
        </ol>
        <p className="vw-steps__progress">
          Vraag {at + 1} van {steps.length}
        </p>
      </div>
      <ErrorSummary fieldErrors={fieldErrors} problem={last ? submitError : undefined} attempt={attempt} />
      <h2 ref={heading} tabIndex={-1}>
        {step.question}
      </h2>
      {step.content}
      <div className="vw-form__end">
        {last && beforeFinish}
        <div className="vw-cluster vw-gap-2">
          <Button kind="primary" type="submit" busy={busy}>
            {last ? finishLabel : "Volgende vraag"}
          </Button>
          {at > 0 && (
            <Button kind="subtle" onClick={() => go(at - 1)}>
              Vorige vraag
            </Button>
          )}
        </div>
        {saved}
      </div>
    </form>
  );
}
