import { announce, Button, Difference, FormShell } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Case, SavedCase, saveCase } from "../contract.ts";
import { CaseFields, wrongIn } from "./CaseFields.tsx";
import { asOneText, merged, type Typed, textsOf, typedFrom } from "./typed.ts";
import { fieldErrorsOf, wholeProblem } from "./wording.ts";

/** Changes what the group already has. They see it at once, so it is saved by a button, not as one types. */
export function ChangeCase({ found, onDone }: { found: Case; onDone: () => void }) {
  const [typed, setTyped] = useState<Typed>(() => typedFrom(found));
  const [version, setVersion] = useState(found.version);
  const help = useTextHelp();
  const [errors, setErrors] = useState<{ name: string; message: string }[]>([]);
  const { act, busy, problem, reset } = useAct(saveCase);
  const theirs = problem?.status === 409 ? SavedCase.safeParse(problem.body.saved).data : undefined;
  const save = async (from: number) => {
    const wrong = [...wrongIn(typed), ...(await help.problems())];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const { ownTitle } = typed;
    await act({
      caseId: found.caseId,
      version: from,
      ...textsOf(typed),
      ...(ownTitle && { ownTitle }),
      left: help.left(),
    }).then(
      () => {
        announce("De casus is veranderd.");
        onDone();
      },
      () => undefined,
    );
  };
  const goOn = (chosen: Typed) => {
    if (theirs) setVersion(theirs.version);
    setTyped(chosen);
    reset();
  };
  const shown = [...errors, ...(theirs ? [] : fieldErrorsOf(problem))];
  if (theirs)
    return (
      <Difference
        address="je"
        mine={asOneText(typed)}
        theirs={asOneText(theirs)}
        savedBy="in een ander venster"
        onKeepMine={() => void save(theirs.version)}
        onTakeTheirs={onDone}
        onMerge={() => goOn(merged(typed, theirs))}
      />
    );
  return (
    <FormShell
      submitLabel="Verandering opslaan"
      onSubmit={() => void save(version)}
      submitRefused={help.refused}
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={shown}
      beforeSubmit={<p>Iedereen met een plek in {found.groupName} ziet de nieuwe tekst meteen.</p>}
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet veranderen
        </Button>
      }
    >
      <CaseFields
        help={help}
        typed={typed}
        change={(part) => setTyped({ ...typed, ...part })}
        errorOf={(name) => shown.find((error) => error.name === name)?.message}
      />
    </FormShell>
  );
}
