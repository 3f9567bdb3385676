import { type Definition, DefinitionList, dutchEuros, dutchNumber, ResponsiveTable } from "@vliegwiel/ui-kit";
import type { ReactNode } from "react";
import type { PortraitBody } from "../contract.ts";
import { moment, municipalityRole, resultKind, sentence } from "./wording.ts";

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="vw-stack vw-gap-2">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** One line is a sentence, more are a list. */
export function Lines({ items }: { items: readonly string[] }) {
  if (items.length === 0) return <p>Het portret zegt hier niets over.</p>;
  if (items.length === 1) return <p>{items[0]}</p>;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

export function CaseConsultation({ consultation }: { consultation: PortraitBody["caseConsultation"] }) {
  const { status, purpose, frequency, groupCount, participants, withoutNames, detail } = consultation;
  const facts: Definition[] = [
    { term: "Stand", value: sentence(status) },
    ...(purpose ? [{ term: "Doel", value: sentence(purpose) }] : []),
    ...(frequency ? [{ term: "Hoe vaak", value: sentence(frequency) }] : []),
    ...(groupCount !== null ? [{ term: "Aantal groepen", value: dutchNumber(groupCount) }] : []),
    ...(participants.length > 0 ? [{ term: "Aan tafel", value: sentence(participants.join(", ")) }] : []),
    ...(withoutNames !== null ? [{ term: "Zonder naam", value: withoutNames ? "Ja" : "Nee" }] : []),
  ];
  return (
    <Part title="Casusoverleg">
      <p>{detail}</p>
      <DefinitionList items={facts} />
    </Part>
  );
}

export function Interventions({ interventions }: Pick<PortraitBody, "interventions">) {
  if (interventions.length === 0) return null;
  return (
    <Part title="Aanpak en methodes">
      <ul>
        {interventions.map(({ id, name, note }) => (
          <li key={id}>
            <a href={`/wat-regios-deden?aanpak=${id}`}>{name}</a>
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Organisations({ body: { organisations, municipalities } }: { body: PortraitBody }) {
  return (
    <Part title="Wie deden er mee?">
      <ul className="vw-columns">
        {organisations.map(({ name, kind }) => (
          <li key={name}>
            {name}
            {!name.toLowerCase().includes(kind) && <span className="vw-quiet"> – {kind}</span>}
          </li>
        ))}
      </ul>
      {municipalities.length > 0 && (
        <p>
          Gemeenten die het portret noemt:{" "}
          {municipalities.map(({ name, role }) => `${name} (${municipalityRole[role]})`).join(", ")}.
        </p>
      )}
    </Part>
  );
}

export function Results({ results }: Pick<PortraitBody, "results">) {
  if (results.length === 0) return null;
  return (
    <Part title="In cijfers">
      <ResponsiveTable
        caption="De getallen uit het portret, los van elkaar. Tel ze niet bij elkaar op."
        rows={results}
        rowKey={({ label, when }) => `${label} ${when}`}
        columns={[
          { key: "label", header: "Wat", rowHeader: true, cell: ({ label }) => label },
          {
            key: "value",
            header: "Aantal",
            numeric: true,
            cell: ({ value, unit }) => `${dutchNumber(value)}\u00A0${unit}`,
          },
          { key: "kind", header: "Soort", cell: ({ kind }) => sentence(resultKind[kind]) },
          { key: "when", header: "Wanneer", cell: ({ when }) => moment(when) },
        ]}
      />
    </Part>
  );
}

export function Funding({ funding }: Pick<PortraitBody, "funding">) {
  if (funding.length === 0) return null;
  return (
    <Part title="Geld">
      <Lines
        items={funding.map(({ label, amountInEuros }) =>
          amountInEuros === null ? label : `${label}: ${dutchEuros(Math.round(amountInEuros * 100))}`,
        )}
      />
    </Part>
  );
}
