import { announce, Button, DateInput, Field, FormShell, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { today } from "../../../platform/browser/today.ts";
import { setMyTime } from "../contract.ts";
import { fieldErrorsOf, wholeProblem } from "./wording.ts";

const shown = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","));
/** "0,6" as a number; what is no number stays so, and is refused beside the field. */
const read = (typed: string): number => (typed.trim() === "" ? Number.NaN : Number(typed.replace(",", ".")));

/** One's own hours. Nobody else sees them; the team only sees the sum. */
export function MyTime({ fte, workShare }: { fte: number | null; workShare: number | null }) {
  const { act, busy, problem } = useAct(setMyTime);
  const [open, setOpen] = useState(fte === null);
  const [typed, setTyped] = useState({ from: today(), fte: shown(fte), workShare: shown(workShare) });
  const errors = fieldErrorsOf(problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  if (!open)
    return (
      <div className="vw-no-print">
        <Button onClick={() => setOpen(true)}>Mijn uren veranderen</Button>
      </div>
    );
  return (
    <FormShell
      submitLabel="Uren bewaren"
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={errors}
      beforeSubmit={<p>Alleen jij ziet jouw uren. Het team ziet de uren van iedereen samen.</p>}
      onSubmit={() =>
        void act({
          from: typed.from,
          fte: read(typed.fte),
          workShare: typed.workShare.trim() === "" ? null : read(typed.workShare),
        }).then(
          () => {
            announce("Je uren zijn bewaard");
            setOpen(false);
          },
          () => undefined,
        )
      }
    >
      <Field
        name="fte"
        label="Welk deel van een volle baan ben je IPS-coach?"
        hint="1 is voltijds, 0,6 is drie dagen. Vul 0 in als je stopt."
        error={errorOf("fte")}
      >
        {(control) => (
          <TextInput
            {...control}
            short
            inputMode="decimal"
            value={typed.fte}
            onChange={(event) => setTyped({ ...typed, fte: event.target.value })}
          />
        )}
      </Field>
      <Field
        name="workShare"
        label="Hoeveel procent van die tijd gaat over werk?"
        hint="Voor de zelfcontrole. Tel mee: gesprekken, werkgevers en steun op het werk. Niet: casemanagement."
        error={errorOf("workShare")}
        optional
      >
        {(control) => (
          <TextInput
            {...control}
            short
            inputMode="numeric"
            value={typed.workShare}
            onChange={(event) => setTyped({ ...typed, workShare: event.target.value })}
          />
        )}
      </Field>
      <Field name="from" label="Vanaf welke dag?" error={errorOf("from")}>
        {(control) => <DateInput {...control} value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />}
      </Field>
    </FormShell>
  );
}
