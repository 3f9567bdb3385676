import { DateInput, Disclosure, Field, type FieldError, FormShell } from "@vliegwiel/ui-kit";
import { type ReactNode, useMemo, useState } from "react";
import type { Problem } from "../../../platform/browser/problem.ts";
import { outcomeOf } from "../contract/outcome.ts";
import { Draft, type Variant } from "../contract.ts";
import { FromLink } from "./FromLink.tsx";
import { Further } from "./Further.tsx";
import { Typed } from "./fields.tsx";
import { draftOf, type Form } from "./form-state.ts";
import { Outcomes } from "./Outcomes.tsx";
import { SituationFields } from "./SituationFields.tsx";
import { VariantFields } from "./VariantFields.tsx";
import { fieldErrorsOf, nameOf, wholeProblem } from "./wording.ts";

type SoFar = {
  readonly variants: readonly Variant[];
  readonly errors: readonly FieldError[];
  /** What is filled in but cannot be true together: said at once, because there is no outcome because of it. */
  readonly refused?: readonly FieldError[];
  readonly asked?: Pick<Draft, "day" | "situation">;
};
/** What comes out of what is typed so far, by the same engine as on the server; nothing while something is missing. */
const soFar = (form: Form): SoFar => {
  const { draft, errors } = draftOf(form);
  const parsed = Draft.safeParse(draft);
  // The outcome does not wait for a name.
  const shown = Draft.safeParse({
    ...draft,
    title: draft.title || "-",
    variants: draft.variants.map((one, at) => ({ ...one, name: one.name || `Keuze ${at + 1}` })),
  });
  if (errors.length > 0) return { variants: [], errors };
  const told = (parsed.error?.issues ?? []).map(({ path, message }) => ({ name: path.join("."), message }));
  if (!shown.success) return { variants: [], errors: told };
  const { day, situation, variants } = shown.data;
  const all = variants.map(({ name, work }, at) => ({ name, work, ...outcomeOf(day, situation, work, at) }));
  const refused = all.flatMap((one) =>
    "problems" in one ? one.problems.map(({ pointer, message }) => ({ name: nameOf(pointer), message })) : [],
  );
  // The same answer is wrong in every choice: said once.
  const once = [...new Map(refused.map((one) => [`${one.name} ${one.message}`, one])).values()];
  return {
    asked: { day, situation },
    variants: all.flatMap((one) => ("outcome" in one ? [one] : [])),
    errors: [...told, ...once],
    refused: once,
  };
};

type CalculationFormProps = {
  readonly start: Form;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onSave: (draft: Draft) => void;
  readonly whoSees: ReactNode;
  /** Answered elsewhere already: the answers are folded, so that the outcome and the button stand first. */
  readonly answered?: boolean;
};

/** All answers, and beneath them what comes out while someone types. */
export function CalculationForm({
  start,
  submitLabel,
  busy,
  problem,
  onSave,
  whoSees,
  answered = false,
}: CalculationFormProps) {
  const [form, setForm] = useState(start);
  const [tried, setTried] = useState(false);
  const now = useMemo(() => soFar(form), [form]);
  const errors = tried ? (now.errors.length > 0 ? now.errors : fieldErrorsOf(problem)) : [];
  const beside = tried ? errors : (now.refused ?? []);
  const typing = {
    form,
    errors: beside,
    onChange: (changes: Form) => setForm((before) => ({ ...before, ...changes })),
  };
  const save = () => {
    setTried(true);
    if (now.errors.length === 0) onSave(draftOf(form).draft);
  };
  const questions = (
    <>
      <Field
        name="day"
        label="Voor welke dag?"
        hint="De bedragen van de wet veranderen elk half jaar."
        error={errors.find(({ name }) => name === "day")?.message}
      >
        {(control) => <DateInput {...control} value={form.day ?? ""} onChange={(day) => typing.onChange({ day })} />}
      </Field>
      <SituationFields {...typing} />
      <VariantFields {...typing} />
    </>
  );
  return (
    <FormShell
      submitLabel={submitLabel}
      onSubmit={save}
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={errors}
      beforeSubmit={whoSees}
    >
      {!answered && <FromLink onRead={setForm} />}
      <Typed {...typing} wide name="title" label="Naam van de berekening" hint="Geen naam of nummer van een persoon." />
      {answered ? (
        <Disclosure summary="Antwoorden bekijken of veranderen" open={errors.some(({ name }) => name !== "title")}>
          <div className="vw-stack vw-gap-3">{questions}</div>
        </Disclosure>
      ) : (
        questions
      )}
      <section className="vw-stack vw-gap-2" aria-live="polite">
        <h2>Wat eruit komt</h2>
        {now.variants.length > 0 ? (
          <Outcomes variants={now.variants} caption="De keuzes naast elkaar" linesFolded />
        ) : (
          <p>
            {beside.length > 0
              ? "Er is nog geen uitkomst. Bij een vraag hierboven staat waarom."
              : "Vul de vragen in. Dan staat de uitkomst hier meteen."}
          </p>
        )}
      </section>
      {now.asked && now.variants.length > 0 && <Further {...now.asked} variants={now.variants} />}
    </FormShell>
  );
}
