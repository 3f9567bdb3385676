import { announce, Button, DateInput, dutchDate, Field, FormShell, Sure, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { noteOfficial, type OfficialScore, removeOfficial } from "../contract.ts";
import { fieldErrorsOf, wholeProblem } from "./wording.ts";

function Note({ today, onDone }: { today: string; onDone: () => void }) {
  const { act, busy, problem } = useAct(noteOfficial);
  const [typed, setTyped] = useState({ day: today, byWhom: "", scale: "IPS-25", total: "" });
  const errors = fieldErrorsOf(problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <FormShell
      submitLabel="Score opschrijven"
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void act({ ...typed, total: typed.total.trim() === "" ? Number.NaN : Number(typed.total) }).then(
          () => {
            announce("De score staat erbij");
            onDone();
          },
          () => undefined,
        )
      }
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Annuleren
        </Button>
      }
    >
      <Field name="day" label="Dag van de meting" error={errorOf("day")}>
        {(control) => <DateInput {...control} value={typed.day} onChange={(day) => setTyped({ ...typed, day })} />}
      </Field>
      <Field
        name="byWhom"
        label="Wie gaf de score?"
        hint="De organisatie van de beoordelaars."
        error={errorOf("byWhom")}
      >
        {(control) => (
          <TextInput
            {...control}
            value={typed.byWhom}
            onChange={(event) => setTyped({ ...typed, byWhom: event.target.value })}
          />
        )}
      </Field>
      <Field name="scale" label="Met welke schaal?" error={errorOf("scale")}>
        {(control) => (
          <TextInput
            {...control}
            value={typed.scale}
            onChange={(event) => setTyped({ ...typed, scale: event.target.value })}
          />
        )}
      </Field>
      <Field name="total" label="Punten in totaal" hint="Van 25 tot 125." error={errorOf("total")}>
        {(control) => (
          <TextInput
            {...control}
            short
            inputMode="numeric"
            value={typed.total}
            onChange={(event) => setTyped({ ...typed, total: event.target.value })}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** What independent assessors gave. Noted here, never computed. */
export function OfficialScores({ official, today }: { official: readonly OfficialScore[]; today: string }) {
  const remove = useAct(removeOfficial);
  const [open, setOpen] = useState(false);
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Officiële scores</h2>
      <p>Die geven onafhankelijke beoordelaars, na een bezoek. Een hoge score is geen bewijs van goede uitkomsten.</p>
      {official.length === 0 && <p>Er is nog geen officiële score opgeschreven.</p>}
      <ul className="vw-stack vw-gap-1">
        {official.map(({ officialId, day, byWhom, scale, total, label }) => (
          <li key={officialId} className="vw-cluster vw-gap-2 vw-cluster--between">
            <span>
              {dutchDate(day)}: {total} punten ({label}), {scale}, door {byWhom}.
            </span>
            <Sure
              label="Score weghalen"
              question="Deze score weghalen?"
              busy={remove.busy}
              onDo={() =>
                void remove.act({ officialId }).then(
                  () => announce("De score is weg"),
                  () => undefined,
                )
              }
            >
              <p>
                {total} punten van {dutchDate(day)} gaat weg.
              </p>
            </Sure>
          </li>
        ))}
      </ul>
      {remove.problem && <p role="alert">{remove.problem.detail ?? remove.problem.title}</p>}
      <div className="vw-no-print">
        {open ? (
          <Note today={today} onDone={() => setOpen(false)} />
        ) : (
          <Button onClick={() => setOpen(true)}>Officiële score opschrijven</Button>
        )}
      </div>
    </section>
  );
}
