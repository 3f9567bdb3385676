import { RadioGroup } from "@vliegwiel/ui-kit";
import { EmployerNamed } from "./EmployerNamed.tsx";
import type { Part } from "./form-state.ts";
import { kindWords } from "./wording.ts";

/** What it is and with whom. */
export function EmployerField({ typed, put, errorOf }: Part) {
  return (
    <>
      <RadioGroup
        name="kind"
        label="Wat is het?"
        error={errorOf("kind")}
        choices={Object.entries(kindWords).map(([value, { name, hint }]) => ({ value, label: name, hint }))}
        input={({ value }) => ({
          checked: typed.kind === value,
          onChange: () => put({ kind: value as keyof typeof kindWords }),
        })}
      />
      <EmployerNamed typed={typed} put={put} errorOf={errorOf} />
    </>
  );
}
