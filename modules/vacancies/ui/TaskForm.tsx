import { type Need, needs, type RuledOut, ruledOut } from "@vliegwiel/matching";
import { CheckboxGroup, Disclosure, Field, FormShell, RadioGroup, Select, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { Problem } from "../../../platform/browser/problem.ts";
import { rhythmWords, TaskFacts } from "../contract.ts";
import { couldGoWords } from "./wording.ts";

type Typed = Omit<TaskFacts, "howOften" | "hours" | "couldGo"> & { howOften: string; hours: string; couldGo: string };
const nothing: Typed = { what: "", howOften: "", hours: "", doneBy: "", couldGo: "", gives: [], comesWith: [] };
const typedFrom = (facts: TaskFacts): Typed => ({ ...facts, hours: String(facts.hours).replace(".", ",") });

const withOne = <Key,>(list: readonly Key[], one: Key): Key[] =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One task: what, how often, who does it now by function, and what holds there. */
export function TaskForm({
  start,
  submitLabel,
  refused,
  busy,
  problem,
  onSave,
}: {
  start?: TaskFacts;
  submitLabel: string;
  refused: string | undefined;
  busy: boolean;
  problem: Problem | undefined;
  onSave: (facts: TaskFacts) => void;
}) {
  const [typed, setTyped] = useState(start ? typedFrom(start) : nothing);
  const [found, setFound] = useState<readonly { name: string; message: string }[]>([]);
  const fromServer = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: pointer.replace(/^\/facts\//, ""),
    message,
  }));
  const errors = found.length > 0 ? found : fromServer;
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  const put = (changed: Partial<Typed>) => setTyped((before) => ({ ...before, ...changed }));
  const submit = () => {
    const hours = typed.hours.trim() === "" ? undefined : Number(typed.hours.replace(",", "."));
    const read = TaskFacts.safeParse({ ...typed, hours });
    setFound(read.success ? [] : read.error.issues.map(({ path, message }) => ({ name: String(path[0]), message })));
    if (read.success) onSave(read.data);
  };
  return (
    <FormShell
      onSubmit={submit}
      submitLabel={submitLabel}
      submitRefused={refused}
      busy={busy}
      submitError={problem}
      fieldErrors={errors}
    >
      <Field name="what" label="Wat wordt er gedaan?" hint="Bijvoorbeeld: dozen vouwen." error={errorOf("what")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={120}
            value={typed.what}
            onChange={(event) => put({ what: event.target.value })}
          />
        )}
      </Field>
      <Field name="howOften" label="Hoe vaak?" error={errorOf("howOften")}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies hoe vaak"
            value={typed.howOften}
            onChange={(event) => put({ howOften: event.target.value })}
            options={Object.entries(rhythmWords).map(([value, words]) => ({ value, label: capital(words) }))}
          />
        )}
      </Field>
      <Field
        name="hours"
        label="Hoeveel uur per week, ongeveer?"
        hint="In kwartieren, bijvoorbeeld 1,5. Komt het minder vaak? Reken om naar een week."
        error={errorOf("hours")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            value={typed.hours}
            onChange={(event) => put({ hours: event.target.value })}
          />
        )}
      </Field>
      <Field
        name="doneBy"
        label="Wie doet dit nu?"
        hint="Noem de functie, geen naam: receptionist, timmerman."
        error={errorOf("doneBy")}
        optional
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={80}
            value={typed.doneBy}
            onChange={(event) => put({ doneBy: event.target.value })}
          />
        )}
      </Field>
      <RadioGroup
        name="couldGo"
        label="Kan dit uit het werk van die collega?"
        error={errorOf("couldGo")}
        choices={Object.entries(couldGoWords).map(([value, label]) => ({ value, label }))}
        input={({ value }) => ({ checked: typed.couldGo === value, onChange: () => put({ couldGo: value }) })}
      />
      <Disclosure summary={`Wat geldt bij deze taak? (${typed.gives.length + typed.comesWith.length} gekozen)`}>
        <div className="vw-stack vw-gap-3">
          <CheckboxGroup
            name="gives"
            label="Wat is er zeker?"
            hint="Kies alleen wat de werkgever zei. De rest blijft onbekend."
            error={errorOf("gives")}
            optional
            choices={Object.entries(needs).map(([value, { need }]) => ({ value, label: capital(need) }))}
            input={({ value }) => ({
              checked: typed.gives.includes(value as Need),
              onChange: () => put({ gives: withOne(typed.gives, value as Need) }),
            })}
          />
          <CheckboxGroup
            name="comesWith"
            label="Wat hoort er zeker bij?"
            error={errorOf("comesWith")}
            optional
            choices={Object.entries(ruledOut).map(([value, words]) => ({ value, label: capital(words) }))}
            input={({ value }) => ({
              checked: typed.comesWith.includes(value as RuledOut),
              onChange: () => put({ comesWith: withOne(typed.comesWith, value as RuledOut) }),
            })}
          />
        </div>
      </Disclosure>
    </FormShell>
  );
}
