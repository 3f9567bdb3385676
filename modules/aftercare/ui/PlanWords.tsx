import { Button, Field, TextArea } from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { Part } from "../contract.ts";

type Words = { readonly text: string; readonly reaction: string };

type WordsProps = {
  part: Part;
  name: string;
  start: Words;
  saveLabel: string;
  busy: boolean;
  errors: readonly { pointer: string; message: string }[];
  onSave: (words: Words) => void;
  onCancel: () => void;
};

/** One line; of an early sign also what was agreed to do. */
export function WordsForm({ part, name, start, saveLabel, busy, errors, onSave, onCancel }: WordsProps) {
  const [words, setWords] = useState(start);
  const errorOf = (field: string) => errors.find(({ pointer }) => pointer === `/${field}`)?.message;
  return (
    <form
      className="vw-stack vw-gap-2 vw-no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words);
      }}
    >
      <Field
        name={`${name}-text`}
        label={part === "sign" ? "Waaraan merkt u of een ander het?" : "Uw zin"}
        hint="Eén zin. U hoeft geen ziekte of medicijn te noemen."
        error={errorOf("text")}
      >
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            rows={2}
            limit={240}
            value={words.text}
            onChange={(event) => setWords({ ...words, text: event.target.value })}
          />
        )}
      </Field>
      {part === "sign" && (
        <Field
          name={`${name}-reaction`}
          label="Wat is dan afgesproken?"
          hint="Wie doet wat?"
          error={errorOf("reaction")}
          optional
        >
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              limit={240}
              value={words.reaction}
              onChange={(event) => setWords({ ...words, reaction: event.target.value })}
            />
          )}
        </Field>
      )}
      <div className="vw-cluster vw-gap-2">
        <Button type="submit" busy={busy}>
          {saveLabel}
        </Button>
        <Button kind="subtle" onClick={onCancel}>
          Annuleren
        </Button>
      </div>
    </form>
  );
}
