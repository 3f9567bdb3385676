import { announce, Checkbox, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import {
  bringMessage,
  factsOf,
  Looking,
  onlyOf,
  type Section,
  type Subject,
  sectionNames,
  sections,
} from "../contract.ts";
import { LeftBehind } from "./BringMessage.tsx";
import type { Preview } from "./preview-of-message.ts";

const sectionOptions = sectionNames.map((value) => ({ value, label: sections[value].title }));

type SentenceProps = {
  readonly line: Preview["lines"][number];
  readonly error: (field: "text" | "section") => string | undefined;
  readonly change: (part: { chosen?: boolean; section?: Section }) => void;
};

function OneSentence({ line: { nth, text, section, chosen, not }, error, change }: SentenceProps) {
  return (
    <li className="vw-card vw-stack vw-gap-1">
      {not ? (
        <>
          <p className="vw-text">{text}</p>
          <p className="vw-quiet">Gaat niet mee: {not}</p>
        </>
      ) : (
        <Checkbox
          name={`sentences-${nth}-text`}
          error={error("text")}
          label={text}
          checked={chosen}
          onChange={(event) => change({ chosen: event.target.checked })}
        />
      )}
      {chosen && !not && (
        <Field name={`sentences-${nth}-section`} label={`Waar hoort zin ${nth + 1} bij?`} error={error("section")}>
          {(control) => (
            <Select
              {...control}
              options={sectionOptions}
              value={section}
              onChange={(event) => change({ section: event.target.value as Section })}
            />
          )}
        </Field>
      )}
    </li>
  );
}

type Chosen = { readonly lines: Preview["lines"]; readonly subjects: readonly Subject[] };

/** Line by line what would be proposed, and by name what would not. */
export function ChooseFromMessage({ personId, preview }: { personId: string; preview: Preview }) {
  const [{ lines, subjects }, setChosen] = useState<Chosen>({
    lines: preview.lines,
    subjects: preview.subjects.flatMap(({ subject, not }) => (not ? [] : [subject])),
  });
  const { act, busy, problem } = useAct(bringMessage);
  const goTo = useGoTo();
  const going = lines.filter(({ chosen, not }) => chosen && !not);
  // The server counts what was sent; the page counts what it shows.
  const errors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => {
    const [, part, at = "", field] = pointer.split("/");
    return part === "sentences" && field
      ? { name: `sentences-${going[Number(at)]?.nth ?? 0}-${field}`, message }
      : { name: part === "looking" ? `looking-${at}` : "message", message };
  });
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  const looking = {
    ...Looking.parse({}),
    ...Object.fromEntries(subjects.map((subject) => [subject, preview.looking[subject]])),
  };
  const nothing = going.length === 0 && subjects.length === 0;
  return (
    <FormShell
      onSubmit={() =>
        void act({ personId, looking, sentences: going.map(({ section, text }) => ({ section, text })) }).then(
          () => {
            announce("Voorgesteld. De persoon beslist per zin en per onderwerp.");
            goTo(`/personen/${personId}/profiel`);
          },
          () => undefined,
        )
      }
      submitLabel="Aan de persoon voorstellen"
      submitRefused={nothing ? "Kies ten minste één zin of onderwerp." : undefined}
      busy={busy}
      submitError={problem}
      fieldErrors={errors}
      beforeSubmit={
        <p className="vw-quiet">
          Wie ziet dit? De persoon en je collega’s die meewerken. Het profiel verandert pas als de persoon ja zegt.
        </p>
      }
    >
      {lines.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Zinnen</h2>
          <ul className="vw-stack vw-gap-1">
            {lines.map((line) => (
              <OneSentence
                key={line.nth}
                line={line}
                error={(field) => errorOf(`sentences-${line.nth}-${field}`)}
                change={(part) =>
                  setChosen((before) => ({
                    ...before,
                    lines: before.lines.map((one) => (one.nth === line.nth ? { ...one, ...part } : one)),
                  }))
                }
              />
            ))}
          </ul>
        </section>
      )}
      {preview.subjects.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Onderwerpen</h2>
          <ul className="vw-stack vw-gap-1">
            {preview.subjects.map(({ subject, not }) => {
              const [fact] = factsOf(onlyOf(subject, preview.looking));
              return (
                <li key={subject} className="vw-card vw-stack vw-gap-1">
                  {not ? (
                    <>
                      <p>
                        <strong>{fact?.label}</strong>: {fact?.value}
                      </p>
                      <p className="vw-quiet">Gaat niet mee: {not}</p>
                    </>
                  ) : (
                    <Checkbox
                      name={`looking-${subject}`}
                      error={errorOf(`looking-${subject}`)}
                      label={`${fact?.label ?? ""}: ${fact?.value ?? ""}`}
                      checked={subjects.includes(subject)}
                      onChange={(event) =>
                        setChosen((before) => ({
                          ...before,
                          subjects: event.target.checked
                            ? [...before.subjects, subject]
                            : before.subjects.filter((one) => one !== subject),
                        }))
                      }
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section className="vw-stack vw-gap-1">
        <h2>Wat niet meegaat</h2>
        <LeftBehind left={preview.left} />
      </section>
    </FormShell>
  );
}
