import { FormShell, RadioGroup } from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";
import { fieldErrorsOf, type Problem, wholeProblem } from "../../../platform/browser/problem.ts";
import { interviewKinds } from "../contract.ts";
import { type When, WhenFields } from "./WhenFields.tsx";
import { asTime, interviewWords } from "./wording.ts";

type Employer = {
  readonly employerId: string | null;
  readonly employerName: string;
  readonly offerId: string | null;
};
type Facts = Employer & {
  readonly kind: (typeof interviewKinds)[number];
  readonly day: string;
  readonly startTime: string | null;
  readonly place: string;
};
type InterviewFormProps = {
  /** With whom it begins. */
  readonly start?: Employer;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly refused?: string | undefined;
  readonly onSave: (facts: Facts) => void;
  /** The field for the employer: by name for the person, with a file for who works with employers. */
  readonly employer: (part: {
    typed: Employer;
    put: (changed: Partial<Employer>) => void;
    errorOf: (name: string) => string | undefined;
  }) => ReactNode;
};

/** A talk with an employer: with whom, what for, when. */
export function InterviewForm({ start, busy, problem, refused, onSave, employer }: InterviewFormProps) {
  const [who, setWho] = useState<Employer>(start ?? { employerId: null, employerName: "", offerId: null });
  const [when, setWhen] = useState<When>({ day: "", time: "", place: "" });
  const [kind, setKind] = useState<(typeof interviewKinds)[number]>("acquaintance");
  const errors = fieldErrorsOf(problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <FormShell
      submitLabel="Gesprek bewaren"
      submitRefused={refused}
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={errors}
      onSubmit={() => onSave({ ...who, kind, day: when.day, startTime: asTime(when.time), place: when.place })}
    >
      {employer({ typed: who, put: (changed) => setWho((before) => ({ ...before, ...changed })), errorOf })}
      <RadioGroup
        name="kind"
        label="Wat voor gesprek is het?"
        error={errorOf("kind")}
        choices={interviewKinds.map((value) => ({ value, label: interviewWords[value] }))}
        input={({ value }) => ({
          checked: kind === value,
          onChange: () => setKind(interviewKinds.find((one) => one === value) ?? "acquaintance"),
        })}
      />
      <WhenFields typed={when} put={(changed) => setWhen((before) => ({ ...before, ...changed }))} errorOf={errorOf} />
    </FormShell>
  );
}
