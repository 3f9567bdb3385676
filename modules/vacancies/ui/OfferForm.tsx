import { announce, Checkbox, FormShell } from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { Problem } from "../../../platform/browser/problem.ts";
import type { OfferFacts } from "../contract.ts";
import { AsksFields } from "./AsksFields.tsx";
import { EmployerField } from "./EmployerField.tsx";
import { type FieldProblem, factsFrom, type Municipality, type Part, type Typed } from "./form-state.ts";
import { PlaceFields } from "./PlaceFields.tsx";
import { WorkFields } from "./WorkFields.tsx";

type OfferFormProps = {
  readonly start: Typed;
  readonly municipalities: readonly Municipality[];
  readonly submitLabel: string;
  readonly refused: string | undefined;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onSave: (facts: OfferFacts, withRegion: boolean) => void;
};

/** One page for one vacancy or possibility. Only what it is, the employer and the work are needed; the rest may wait. */
export function OfferForm({ start, municipalities, submitLabel, refused, busy, problem, onSave }: OfferFormProps) {
  const [typed, setTyped] = useState(start);
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const fromServer = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: pointer.replace(/^\/facts\//, "").replace(/^\//, ""),
    message,
  }));
  const errors = found.length > 0 ? found : fromServer;
  const part: Part = {
    typed,
    put: (changed) => setTyped((before) => ({ ...before, ...changed })),
    errorOf: (name) => errors.find((error) => error.name === name)?.message,
  };
  const submit = () => {
    const read = factsFrom(typed);
    if ("problems" in read) {
      setFound(read.problems);
      announce("Er klopt nog iets niet");
      return;
    }
    setFound([]);
    onSave(read.facts, typed.withRegion);
  };
  return (
    <FormShell
      onSubmit={submit}
      submitLabel={submitLabel}
      submitRefused={refused}
      busy={busy}
      submitError={problem}
      fieldErrors={errors}
      beforeSubmit={
        <Checkbox
          name="withRegion"
          label="Delen met de regio"
          hint="Dan ziet iedereen in de regio die begeleidt of bemiddelt dit, en mensen die werk zoeken ook. Anders alleen je eigen organisatie, en met wie zij afsprak elkaars werkgevers te zien."
          checked={typed.withRegion}
          onChange={(event) => part.put({ withRegion: event.target.checked })}
        />
      }
    >
      <EmployerField {...part} />
      <WorkFields {...part} municipalities={municipalities} />
      <PlaceFields {...part} />
      <AsksFields {...part} />
    </FormShell>
  );
}
