import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "../actions/Button.tsx";
import type { FieldError, ProblemShape } from "../problem.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";

type FormShellProps = {
  onSubmit: (event: FormEvent<HTMLFormElement>) => unknown;
  /** A verb and what: "Casus inbrengen". */
  submitLabel: string;
  /** Why sending is not possible now; the button stays. */
  submitRefused?: string | undefined;
  /** True while the answer is on its way. */
  busy: boolean;
  /** What the server said no to. Obligatory: a form that swallows a refusal looks as if it worked. */
  submitError: ProblemShape | undefined;
  fieldErrors: readonly FieldError[];
  /** Just above the button, before someone sends: "Wie ziet dit?" */
  beforeSubmit?: ReactNode;
  /** Beside the button: cancel, or the quiet "opgeslagen 14.03". */
  afterSubmit?: ReactNode;
  children: ReactNode;
};

export function FormShell(props: FormShellProps) {
  const { onSubmit, submitLabel, submitRefused, busy, submitError, fieldErrors, beforeSubmit, afterSubmit, children } =
    props;
  const [attempt, setAttempt] = useState(0);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy || submitRefused) return;
    setAttempt((count) => count + 1);
    onSubmit(event);
  };
  return (
    <form className="vw-form" onSubmit={submit} noValidate>
      <ErrorSummary fieldErrors={fieldErrors} problem={submitError} attempt={attempt} />
      {children}
      <div className="vw-form__end">
        {beforeSubmit}
        <div className="vw-cluster vw-gap-2">
          <Button kind="primary" type="submit" busy={busy} disabledReason={submitRefused}>
            {submitLabel}
          </Button>
          {afterSubmit}
        </div>
      </div>
    </form>
  );
}
