import { announce, DateInput, Field, FormShell, RadioGroup, Select, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { z } from "zod";
import { useAct } from "../../../../platform/browser/query.ts";
import { articles6, articles9, enterBasis, neverOnConsent, purposes, receiverKinds } from "../../contract/setup.ts";
import { article6Word, article9Word, kindWord, purposeWord } from "./words.ts";

const empty = {
  purpose: "",
  receiverKind: "",
  article6: "",
  article9: "",
  law: "",
  explanation: "",
  from: "",
  until: "",
};
type Values = typeof empty;

/** Explains each article and proposes none: the choice is the privacy officer's. */
export function BasisForm({ onDone }: { onDone: () => void }) {
  const [values, setValues] = useState<Values>(empty);
  const { act, busy, problem } = useAct(enterBasis);
  const fieldErrors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  const errorOf = (name: keyof Values) => fieldErrors.find((error) => error.name === name)?.message;
  const set = (name: keyof Values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const send = () =>
    // What was not chosen goes along empty: the server says beside which field.
    act(values as z.input<typeof enterBasis.input>).then(
      () => {
        announce("De grondslag is ingevoerd.");
        onDone();
      },
      () => undefined,
    );
  const noConsent = neverOnConsent.some((kind) => kind === values.receiverKind);
  return (
    <FormShell
      submitLabel="Grondslag invoeren"
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrors}
      onSubmit={() => void send()}
      afterSubmit={
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={onDone}>
          Niet invoeren
        </button>
      }
    >
      <Field name="purpose" label="Waarvoor?" error={errorOf("purpose")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={values.purpose}
            placeholder="Kies een doel"
            options={purposes.map((value) => ({ value, label: purposeWord[value] }))}
            onChange={(event) => set("purpose")(event.target.value)}
          />
        )}
      </Field>
      <Field name="receiverKind" label="Wie ontvangt?" error={errorOf("receiverKind")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={values.receiverKind}
            placeholder="Kies een soort organisatie"
            options={receiverKinds.map((value) => ({ value, label: kindWord[value] }))}
            onChange={(event) => set("receiverKind")(event.target.value)}
          />
        )}
      </Field>
      <RadioGroup
        name="article6"
        label="Op welk artikel van de AVG rust dit?"
        hint="Wij stellen niets voor: dit is jouw afweging, met je jurist of functionaris."
        error={errorOf("article6")}
        choices={articles6.map((value) => ({
          value,
          label: article6Word[value].label,
          hint: article6Word[value].explanation,
          disabledReason:
            value === "6-1-a" && noConsent
              ? "Kan hier niet: wie een uitkering nodig heeft, kan niet vrij nee zeggen."
              : undefined,
        }))}
        input={({ value }) => ({ checked: values.article6 === value, onChange: () => set("article6")(value) })}
      />
      <RadioGroup
        name="article9"
        label="En voor wat over gezondheid gaat?"
        hint="Zonder uitzondering wordt wat over gezondheid gaat niet gedeeld."
        optional
        error={errorOf("article9")}
        choices={[
          { value: "", label: "Geen uitzondering", hint: "Wat over gezondheid gaat, blijft dicht." },
          ...articles9.map((value) => ({
            value,
            label: article9Word[value].label,
            hint: article9Word[value].explanation,
          })),
        ]}
        input={({ value }) => ({ checked: values.article9 === value, onChange: () => set("article9")(value) })}
      />
      <Field
        name="law"
        label="Welke wet en welk artikel?"
        hint="Bijvoorbeeld: Participatiewet artikel 7 lid 1 onder a."
        error={errorOf("law")}
      >
        {(wiring) => <TextInput {...wiring} value={values.law} onChange={(event) => set("law")(event.target.value)} />}
      </Field>
      <Field name="explanation" label="Toelichting" optional error={errorOf("explanation")}>
        {(wiring) => (
          <TextArea
            {...wiring}
            limit={2000}
            value={values.explanation}
            onChange={(event) => set("explanation")(event.target.value)}
          />
        )}
      </Field>
      <Field
        name="from"
        label="Vanaf"
        hint="Leeg: vanaf nu. Terug in de tijd kan niet."
        optional
        error={errorOf("from")}
      >
        {(wiring) => <DateInput {...wiring} value={values.from} onChange={set("from")} />}
      </Field>
      <Field name="until" label="Tot en met" hint="Leeg: tot je hem beëindigt." optional error={errorOf("until")}>
        {(wiring) => <DateInput {...wiring} value={values.until} onChange={set("until")} />}
      </Field>
    </FormShell>
  );
}
