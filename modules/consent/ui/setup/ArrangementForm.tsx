import { announce, Button, DateInput, Field, FormShell, Notice, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { Problem } from "../../../../platform/browser/problem.ts";
import { useAct } from "../../../../platform/browser/query.ts";
import { type Arrangement, type SetupPage, saveArrangement } from "../../contract/setup.ts";
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
const conflictIn = (problem: Problem | undefined): Arrangement | undefined =>
  problem?.code === "platform/changed-meanwhile" ? (problem.body.saved as Arrangement) : undefined;

/** Both versions of what differs; nothing typed is lost, nothing of the other overwritten unseen. */
function Conflict({
  saved,
  mine,
  onKeep,
  onTake,
}: {
  saved: Values;
  mine: Values;
  onKeep: () => void;
  onTake: () => void;
}) {
  const different = parts.flatMap(({ lines }) => lines).filter(({ name }) => saved[name] !== mine[name]);
  return (
    <Notice tone="warning" title="Iemand anders heeft dit net ook opgeslagen" live="alert">
      <p>Jouw tekst staat hieronder nog. Dit verschilt:</p>
      <dl className="vw-definitions">
        {different.map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              Nu opgeslagen: <del>{saved[name] || "leeg"}</del>
              <br />
              Van jou: <ins>{mine[name] || "leeg"}</ins>
            </dd>
          </div>
        ))}
      </dl>
      <div className="vw-cluster vw-gap-2">
        <Button onClick={onKeep}>Mijn tekst houden en opnieuw opslaan</Button>
        <Button onClick={onTake}>De opgeslagen tekst overnemen</Button>
      </div>
    </Notice>
  );
}

export function ArrangementForm({ page }: { page: SetupPage }) {
  const [values, setValues] = useState<Values>(() => textsOf(page.arrangement));
  const [version, setVersion] = useState(page.arrangement.version);
  const { act, busy, problem, reset } = useAct(saveArrangement);
  const saved = conflictIn(problem);
  const fieldErrors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  const send = () =>
    act({ ...values, version }).then(
      (next) => {
        setVersion(next.version);
        announce("De inrichting is opgeslagen.");
      },
      () => undefined,
    );
  const shut = reasonOf(page.may.change);
  const readOnly = (name: Text) =>
    shut !== undefined || (name === "breakGlassGround" && !page.may.changeBreakGlass.allowed);
  const set = (name: Text) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <FormShell
      submitLabel="Inrichting opslaan"
      submitRefused={shut}
      busy={busy}
      submitError={saved ? undefined : problem}
      fieldErrors={fieldErrors}
      onSubmit={() => void send()}
      beforeSubmit={
        saved && (
          <Conflict
            saved={textsOf(saved)}
            mine={values}
            onKeep={() => {
              setVersion(saved.version);
              reset();
            }}
            onTake={() => {
              setValues(textsOf(saved));
              setVersion(saved.version);
              reset();
            }}
          />
        )
      }
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
