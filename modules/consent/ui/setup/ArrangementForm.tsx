import { useQueryClient } from "@tanstack/react-query";
import { announce, DateInput, Difference, Field, FormShell, SavedAt, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { useRef, useState } from "react";
import { call } from "../../../../platform/browser/call.ts";
import { useDraft } from "../../../../platform/browser/draft.ts";
import { asProblem, type Problem } from "../../../../platform/browser/problem.ts";
import { Arrangement, type SetupPage, saveArrangement } from "../../contract/setup.ts";
import { reasonOf } from "./words.ts";

type Text = Exclude<keyof Arrangement, "version" | "changedAt">;
type Values = Record<Text, string>;
type Line = { name: Text; label: string; hint?: string; kind: "line" | "text" | "day"; limit?: number };

const parts: readonly { heading: string; lines: readonly Line[] }[] = [
  {
    heading: "Wie samen verantwoordelijk zijn",
    lines: [
      {
        name: "controllers",
        label: "Organisaties die samen verantwoordelijk zijn",
        hint: "De verwerkingsverantwoordelijken, met hun volle naam.",
        kind: "text",
        limit: 4000,
      },
      {
        name: "jointArrangement",
        label: "De onderlinge regeling",
        hint: "Wie doet wat, en waar die regeling te lezen is (AVG artikel 26).",
        kind: "text",
        limit: 8000,
      },
    ],
  },
  {
    heading: "Aanspreekpunt voor de mensen om wie het gaat",
    lines: [
      { name: "contactName", label: "Naam van het aanspreekpunt", kind: "line" },
      {
        name: "contactDetails",
        label: "Hoe te bereiken",
        hint: "E-mailadres en telefoonnummer. Iedereen kan dit lezen.",
        kind: "line",
      },
    ],
  },
  {
    heading: "Beoordeling van de risico’s (DPIA)",
    lines: [
      { name: "dpiaOn", label: "Datum van de beoordeling", kind: "day" },
      {
        name: "dpiaDecision",
        label: "Besluit",
        hint: "Wat is besloten, en welke maatregelen horen daarbij.",
        kind: "text",
        limit: 4000,
      },
    ],
  },
  {
    heading: "Vastgesteld privacyprotocol",
    lines: [
      { name: "protocolTitle", label: "Titel", kind: "line" },
      { name: "protocolVersion", label: "Versie", kind: "line" },
      { name: "protocolAdoptedOn", label: "Vastgesteld op", kind: "day" },
    ],
  },
  {
    heading: "Noodinzage",
    lines: [
      {
        name: "breakGlassGround",
        label: "Grond in het protocol",
        hint: "Leeg: noodinzage staat uit. Met een grond kan zorg in nood contactgegevens en crisisafspraken zien; nooit werk en inkomen. De persoon en de privacyfunctionaris zien het meteen.",
        kind: "text",
        limit: 2000,
      },
    ],
  },
];
const optional: readonly Text[] = ["breakGlassGround"];

const textsOf = ({ version: _version, changedAt: _changed, ...fields }: Arrangement): Values => ({
  ...fields,
  dpiaOn: fields.dpiaOn ?? "",
  protocolAdoptedOn: fields.protocolAdoptedOn ?? "",
});
const asText = (values: Values): string =>
  parts
    .flatMap(({ lines }) => lines)
    .map(({ name, label }) => `${label}: ${values[name]}`)
    .join("\n");
/** A day is one or the other; texts can stand under each other. */
const both = (mine: Values, theirs: Values): Values => {
  const merged = { ...mine };
  for (const { name, kind } of parts.flatMap(({ lines }) => lines))
    if (mine[name] !== theirs[name])
      merged[name] = kind === "day" ? mine[name] || theirs[name] : `${mine[name]}\n${theirs[name]}`.trim();
  return merged;
};

/** The arrangement of a region, saved as one writes. A second editor sees both texts before anything is overwritten. */
export function ArrangementForm({ page }: { page: SetupPage }) {
  const [values, setValues] = useState<Values>(() => textsOf(page.arrangement));
  const [problem, setProblem] = useState<Problem>();
  const refused = useRef<Problem>(undefined);
  const queryClient = useQueryClient();
  const remember = (next: Problem | undefined) => {
    refused.current = next;
    setProblem(next);
  };
  const draft = useDraft<Values, Arrangement>({
    save: (typed, version) =>
      call(saveArrangement, { ...typed, version: Number(version) }).then(
        (saved) => {
          remember(undefined);
          void queryClient.invalidateQueries();
          return saved;
        },
        (thrown: unknown) => {
          remember(asProblem(thrown));
          throw thrown;
        },
      ),
    savedShape: Arrangement,
    versionOf: ({ version }) => String(version),
    version: String(page.arrangement.version),
  });
  const fieldErrors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  const shut = reasonOf(page.may.change);
  const readOnly = (name: Text) =>
    shut !== undefined || (name === "breakGlassGround" && !page.may.changeBreakGlass.allowed);
  const set = (name: Text) => (value: string) => {
    const next = { ...values, [name]: value };
    setValues(next);
    draft.change(next);
  };
  const finish = async () => {
    await draft.flush();
    if (!refused.current) announce("De inrichting is opgeslagen.");
  };
  const { conflict } = draft;
  if (conflict) {
    const theirs = textsOf(conflict.saved);
    const choose = (chosen: Values) => {
      setValues(chosen);
      draft.resolve(chosen);
    };
    return (
      <Difference
        address="je"
        mine={asText(conflict.mine)}
        theirs={asText(theirs)}
        onMerge={() => choose(both(conflict.mine, theirs))}
        onKeepMine={() => choose(conflict.mine)}
        onTakeTheirs={() => choose(theirs)}
      />
    );
  }
  return (
    <FormShell
      submitLabel="Inrichting opslaan"
      submitRefused={shut}
      busy={false}
      submitError={problem}
      fieldErrors={fieldErrors}
      onSubmit={() => void finish()}
      afterSubmit={<SavedAt save={draft.status} />}
    >
      {parts.map(({ heading, lines }) => (
        <section key={heading} className="vw-stack vw-gap-3">
          <h2>{heading}</h2>
          {lines.map(({ name, label, hint, kind, limit }) => (
            <Field
              key={name}
              name={name}
              label={label}
              hint={hint}
              optional={optional.includes(name)}
              error={fieldErrors.find((error) => error.name === name)?.message}
            >
              {(wiring) =>
                kind === "day" ? (
                  <DateInput {...wiring} value={values[name]} onChange={set(name)} />
                ) : kind === "text" ? (
                  <TextArea
                    {...wiring}
                    limit={limit}
                    value={values[name]}
                    readOnly={readOnly(name)}
                    onChange={(event) => set(name)(event.target.value)}
                  />
                ) : (
                  <TextInput
                    {...wiring}
                    value={values[name]}
                    readOnly={readOnly(name)}
                    onChange={(event) => set(name)(event.target.value)}
                  />
                )
              }
            </Field>
          ))}
        </section>
      ))}
    </FormShell>
  );
}
