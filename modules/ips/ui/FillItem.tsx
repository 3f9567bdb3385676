import { announce, Button, Field, FormShell, RadioGroup, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type CheckItem, fillItem, sourceWords } from "../contract.ts";
import { chosen, fieldErrorsOf, optionsOf, wholeProblem } from "./wording.ts";

/** The team's own value, with why and where it was seen. "Niet bekend" is an answer. */
export function FillItem({ item, checkId }: { item: CheckItem; checkId: string }) {
  const { act, busy, problem } = useAct(fillItem);
  const help = useTextHelp({ aboutSomeone: false });
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState({
    score: item.score === null ? "" : String(item.score),
    explanation: item.explanation,
    source: item.source ?? "",
  });
  const errors = fieldErrorsOf(problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const name = (field: string) => `${field}-${item.item}`;
  if (!open)
    return (
      <div className="vw-no-print">
        <Button onClick={() => setOpen(true)}>
          {item.version === 0 ? `Onderdeel ${item.item} invullen` : `Onderdeel ${item.item} veranderen`}
        </Button>
      </div>
    );
  return (
    <FormShell
      submitLabel={`Onderdeel ${item.item} bewaren`}
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={errors.map(({ name: field, message }) => ({ name: name(field), message }))}
      onSubmit={() =>
        void help
          .send((left) =>
            act({
              checkId,
              item: item.item,
              version: item.version,
              score: typed.score === "" ? null : Number(typed.score),
              explanation: typed.explanation,
              source: chosen(sourceWords, typed.source),
              left,
            }),
          )
          .then(
            () => announce("Het onderdeel is bewaard"),
            () => undefined,
          )
      }
      afterSubmit={
        <Button kind="subtle" onClick={() => setOpen(false)}>
          Annuleren
        </Button>
      }
    >
      <RadioGroup
        name={name("score")}
        label="Wat past het best?"
        error={errorOf("score")}
        choices={[
          { value: "", label: "Niet bekend" },
          ...item.steps.map((step, at) => ({ value: String(at + 1), label: `${at + 1}: ${step}` })),
        ]}
        input={({ value }) => ({
          checked: typed.score === value,
          onChange: () => setTyped({ ...typed, score: value }),
        })}
      />
      <Field
        name={name("source")}
        label="Waaraan zien jullie dat?"
        error={errorOf("source")}
        optional={typed.score === ""}
      >
        {(control) => (
          <Select
            {...control}
            placeholder="Kies"
            options={optionsOf(sourceWords)}
            value={typed.source}
            onChange={(event) => setTyped({ ...typed, source: event.target.value })}
          />
        )}
      </Field>
      <CheckedText
        help={help}
        name="explanation"
        label="Uitleg"
        hint="Over het team, niet over een persoon. Je hele organisatie leest dit."
        error={errorOf("explanation")}
        limit={600}
        rows={3}
        optional
        value={typed.explanation}
        onChange={(explanation) => setTyped({ ...typed, explanation })}
      />
    </FormShell>
  );
}
