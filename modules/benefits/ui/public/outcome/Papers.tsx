import { besideYourPapers, type HouseholdStatement } from "@vliegwiel/benefit-rules";
import { dutchEuros, Field, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { readAnswer } from "../reading.ts";
import type { Case } from "../situation-of.ts";
import type { LineId } from "./groups.ts";

/** What somebody can read from a payslip, a benefit statement or a decision of Dienst Toeslagen. */
const onPaper: readonly { readonly id: LineId; readonly label: string }[] = [
  { id: "wage", label: "Loon van nu, bruto per maand" },
  { id: "wage-withholding", label: "Loonheffing op uw loonstrook" },
  { id: "social-assistance", label: "Bijstand, netto per maand" },
  { id: "benefit", label: "Uitkering van UWV, bruto per maand" },
  { id: "wao", label: "WAO, bruto per maand" },
  { id: "supplement", label: "Toeslag van UWV, bruto per maand" },
  { id: "ioaw", label: "IOAW, bruto per maand" },
  { id: "benefit-withholding", label: "Loonheffing op het overzicht van uw uitkering" },
  { id: "care-allowance", label: "Zorgtoeslag per maand" },
  { id: "rent-allowance", label: "Huurtoeslag per maand" },
  { id: "child-budget", label: "Kindgebonden budget per maand" },
];

/** Amounts of now from the papers beside what we compute of now, with what a difference can come from. */
export function Papers({ asked: { date, now }, statement }: { asked: Case; statement: HouseholdStatement }) {
  const [typed, setTyped] = useState<{ readonly [Id in LineId]?: string }>({});
  const lines = onPaper.filter(({ id }) => statement.lines.some((line) => line.id === id));
  const read = (id: LineId) => readAnswer({ id, question: "", kind: "euros" }, typed[id] ?? "");
  const amounts: { [Id in LineId]?: number } = {};
  for (const { id } of lines) {
    const amount = read(id);
    if (typed[id] && "value" in amount) amounts[id] = Math.abs(Number(amount.value));
  }
  const differences = besideYourPapers(date, now, amounts);
  const filled = Object.keys(amounts).length;
  return (
    <div className="vw-stack vw-gap-2">
      <p>
        Hebt u een loonstrook of een overzicht van uw uitkering of toeslagen? Vul in wat u nu echt krijgt. Wij leggen
        het naast onze berekening van nu.
      </p>
      <div className="vw-earn__papers">
        {lines.map(({ id, label }) => {
          const amount = read(id);
          return (
            <Field
              key={id}
              name={`papier-${id}`}
              label={label}
              optional
              error={typed[id] && "problem" in amount ? amount.problem : undefined}
            >
              {(wiring) => (
                <TextInput
                  {...wiring}
                  short
                  inputMode="decimal"
                  autoComplete="off"
                  value={typed[id] ?? ""}
                  onChange={(event) => setTyped({ ...typed, [id]: event.target.value })}
                />
              )}
            </Field>
          );
        })}
      </div>
      <div aria-live="polite" className="vw-stack vw-gap-1">
        {filled > 0 && differences.length === 0 && <p>Uw papieren en onze berekening zeggen hetzelfde.</p>}
        {differences.map(({ id, label, ours, onPaper: theirs, explanation }) => (
          <p key={id}>
            <strong>{label}:</strong> op papier {dutchEuros(Math.round(theirs * 100))}, bij ons{" "}
            {dutchEuros(Math.round(ours * 100))}. {explanation}
          </p>
        ))}
      </div>
    </div>
  );
}
