import { announce, Checkbox, DateInput, Field, FormShell, RadioGroup, Select, TextInput } from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";
import { fieldErrorsOf, type Problem, wholeProblem } from "../../../platform/browser/problem.ts";
import type { FieldProblem, Part, Typed } from "./form-state.ts";
import { PlacementFields } from "./PlacementFields.tsx";
import { endWords, kindWords, optionsOf } from "./wording.ts";

type PlacementFormProps<Facts> = {
  readonly start: Typed;
  readonly read: (typed: Typed) => { readonly facts: Facts } | { readonly problems: FieldProblem[] };
  readonly organisations: readonly { readonly organisationId: string; readonly name: string }[];
  readonly submitLabel: string;
  readonly refused?: string | undefined;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onSave: (facts: Facts) => void;
  readonly more?: (part: Part) => ReactNode;
};

/** One page for one placement. */
export function PlacementForm<Facts>(props: PlacementFormProps<Facts>) {
  const { start, read, organisations, submitLabel, refused, busy, problem, onSave, more } = props;
  const [typed, setTyped] = useState(start);
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const errors = found.length > 0 ? found : fieldErrorsOf(problem);
  const part: Part = {
    typed,
    put: (changed) => setTyped((before) => ({ ...before, ...changed })),
    errorOf: (name) => errors.find((error) => error.name === name)?.message,
  };
  const submit = () => {
    const checked = read(typed);
    if ("problems" in checked) {
      setFound(checked.problems);
      announce("Er klopt nog iets niet");
      return;
    }
    setFound([]);
    onSave(checked.facts);
  };
  return (
    <FormShell
      onSubmit={submit}
      submitLabel={submitLabel}
      submitRefused={refused}
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={errors}
      beforeSubmit={
        <p>De persoon krijgt bericht en leest dit mee. Wie toestemming heeft voor ‘Werken en nazorg’, ziet het ook.</p>
      }
    >
      <PlacementFields {...part} organisations={organisations} />
      {more?.(part)}
    </FormShell>
  );
}

/** Only the first time: how many hours, what kind, and whether it is over already. */
export function FirstTime({ typed, put, errorOf }: Part) {
  return (
    <>
      <RadioGroup
        name="kind"
        label="Wat voor werk is het nu?"
        hint="Wordt het later anders, dan zet je dat erbij. Het blijft dezelfde plaatsing."
        error={errorOf("kind")}
        choices={optionsOf(kindWords)}
        input={({ value }) => ({ checked: typed.kind === value, onChange: () => put({ kind: value }) })}
      />
      <Field
        name="hours"
        label="Hoeveel uur per week, om te beginnen?"
        hint="Meer uren later zet je erbij."
        error={errorOf("hours")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            short
            inputMode="decimal"
            value={typed.hours}
            onChange={(event) => put({ hours: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        name="over"
        label="Dit werk is al voorbij"
        checked={typed.over}
        onChange={(event) => put({ over: event.target.checked })}
      />
      {typed.over && <EndFields typed={typed} put={put} errorOf={errorOf} />}
    </>
  );
}

type EndFieldsProps = {
  readonly typed: { readonly endsOn: string; readonly endReason: string };
  readonly put: (changed: { endsOn?: string; endReason?: string }) => void;
  readonly errorOf: (name: string) => string | undefined;
};
/** The last day and what it ended by. */
export function EndFields({ typed, put, errorOf }: EndFieldsProps) {
  return (
    <>
      <Field name="endsOn" label="Laatste werkdag" error={errorOf("endsOn")}>
        {(wiring) => <DateInput {...wiring} value={typed.endsOn} onChange={(endsOn) => put({ endsOn })} />}
      </Field>
      <Field
        name="endReason"
        label="Waardoor hield het op?"
        hint="Kies wat de persoon ook zou zeggen. Nooit iets over gezondheid."
        error={errorOf("endReason")}
      >
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies waardoor"
            options={optionsOf(endWords)}
            value={typed.endReason}
            onChange={(event) => put({ endReason: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
