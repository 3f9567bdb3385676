import { announce, Button, Field, FormShell, Select, Sure, TextArea } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { type Placement, parts, sayNotRight, takeAway } from "../contract.ts";
import { Told } from "./Told.tsx";
import { optionsOf, partWords } from "./wording.ts";

/** "Dit klopt niet", and taking it away: both only for the person. */
export function NotRight({ job }: { readonly job: Placement }) {
  const { placementId } = job;
  const say = useAct(sayNotRight);
  const take = useAct(takeAway);
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState("");
  const [words, setWords] = useState("");
  // Each placement on the page has its own form: the names of its fields differ.
  const errors = fieldErrorsOf(say.problem).map((one) => ({ ...one, name: `${one.name}-${placementId}` }));
  const errorOf = (name: string) => errors.find((one) => one.name === `${name}-${placementId}`)?.message;
  if (!open)
    return (
      <div className="vw-stack vw-gap-1 vw-no-print">
        <Told problem={take.problem} />
        <div className="vw-cluster vw-gap-2">
          <Button onClick={() => setOpen(true)}>Dit klopt niet</Button>
          <Sure
            danger
            label="Weghalen"
            question="Dit werk hier weghalen?"
            busy={take.busy}
            onDo={() =>
              void take.act({ placementId }).then(
                () => announce("Het werk is hier weg"),
                () => undefined,
              )
            }
          >
            <p>
              Dan is het hier weg voor iedereen, en het komt niet terug. Wat een organisatie in haar eigen dossier
              heeft, blijft daar staan.
            </p>
          </Sure>
        </div>
      </div>
    );
  return (
    <FormShell
      submitLabel="Doorgeven"
      busy={say.busy}
      submitError={wholeProblem(say.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void say.act({ placementId, part: parts.find((one) => one === part) as (typeof parts)[number], words }).then(
          () => {
            announce("Doorgegeven. Wie dit bijhoudt, kijkt ernaar");
            setOpen(false);
            setWords("");
          },
          () => undefined,
        )
      }
      afterSubmit={
        <Button kind="subtle" onClick={() => setOpen(false)}>
          Niet doorgeven
        </Button>
      }
    >
      <Field name={`part-${placementId}`} label="Wat klopt niet?" error={errorOf("part")}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies wat niet klopt"
            options={optionsOf(partWords)}
            value={part}
            onChange={(event) => setPart(event.target.value)}
          />
        )}
      </Field>
      <Field
        name={`words-${placementId}`}
        label="Hoe is het wel?"
        hint="Wie uw werk mag zien, leest dit."
        error={errorOf("words")}
        optional
      >
        {(wiring) => (
          <TextArea {...wiring} rows={2} limit={400} value={words} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
    </FormShell>
  );
}
