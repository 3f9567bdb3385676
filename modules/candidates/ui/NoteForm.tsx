import { useQueryClient } from "@tanstack/react-query";
import { Button, FormShell } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { asProblem, type Problem } from "../../../platform/browser/problem.ts";
import { shapeOf } from "../contract.ts";
import { CategoryFields } from "./CategoryFields.tsx";
import { type CategoryFormProps, fieldErrorsIn } from "./CategoryForm.tsx";
import { ReportYourself } from "./ReportYourself.tsx";

/** A note is written once and read at once by others: it is added when it is whole, not letter by letter. */
export function NoteForm({ category, save, whoSees, onDone }: Omit<CategoryFormProps, "row" | "address">) {
  const queryClient = useQueryClient();
  const [fields, setFields] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const add = () => {
    setBusy(true);
    save({ category, fields, version: null })
      .then(() => queryClient.invalidateQueries())
      .then(onDone, (thrown: unknown) => {
        setProblem(asProblem(thrown));
        setBusy(false);
      });
  };
  const fieldErrors = fieldErrorsIn(problem);
  return (
    <FormShell
      onSubmit={add}
      submitLabel="Verslag toevoegen"
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrors}
      beforeSubmit={<p className="vw-quiet">Wie ziet dit? {whoSees}</p>}
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet toevoegen
        </Button>
      }
    >
      {shapeOf(category).aboutWorkOrMoney && <ReportYourself />}
      <CategoryFields
        category={category}
        fields={fields}
        onChange={setFields}
        errorOf={(name) => fieldErrors.find((error) => error.name === name)?.message}
      />
    </FormShell>
  );
}
