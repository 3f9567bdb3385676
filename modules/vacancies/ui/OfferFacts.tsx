import {
  competences,
  dayNames,
  fieldNames,
  levels,
  type Need,
  needs,
  type RuledOut,
  ruledOut,
} from "@vliegwiel/matching";
import { DefinitionList, Disclosure, dutchDate } from "@vliegwiel/ui-kit";
import type { OfferFacts } from "../contract.ts";
import { agreementWords, hoursWords, kindWords } from "./wording.ts";

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const joined = (words: readonly string[]) => capital(words.join(", "));
const unknown = "Weten we nog niet";

/** What is known of the work and what is asked. */
export function Facts({ facts, municipality }: { facts: OfferFacts; municipality: string | null }) {
  const growth = { yes: "Ja", no: "Nee", unknown }[facts.mayGrow];
  const asked = [
    facts.level !== null && `niveau: ${levels[facts.level]}`,
    facts.licences.length > 0 && `rijbewijs ${facts.licences.join(", ")}`,
    facts.languages.length > 0 && `talen: ${facts.languages.join(", ")}`,
    ...facts.certificates,
    ...facts.competences.map((one) => competences[one] ?? ""),
  ].filter((one): one is string => Boolean(one));
  return (
    <DefinitionList
      items={[
        { term: "Wat het is", value: kindWords[facts.kind].name },
        {
          term: "Soort werk",
          value: facts.field ? `${capital(facts.work)} (${fieldNames[facts.field] ?? facts.field})` : unknown,
        },
        { term: "Uren", value: hoursWords(facts.hoursFrom, facts.hoursTo) },
        { term: "Later meer uren", value: growth },
        { term: "Dagen", value: facts.days.length > 0 ? joined(facts.days.map((day) => dayNames[day])) : unknown },
        {
          term: "Waar",
          value: [...new Set([facts.town, municipality].filter(Boolean))].join(", gemeente ") || unknown,
        },
        { term: "Wat voor plek", value: agreementWords[facts.agreement] },
        { term: "Loon", value: facts.salary || unknown },
        { term: "Vanaf", value: facts.startsOn ? dutchDate(facts.startsOn) : unknown },
        { term: "Melden kan tot en met", value: facts.expiresOn ? dutchDate(facts.expiresOn) : "Geen einddag bekend" },
        {
          term: "Gevraagd",
          value:
            asked.length > 0
              ? `${joined(asked)}. ${facts.must ? "Dit is op de eerste dag nodig." : "Dit mag iemand leren."}`
              : unknown,
        },
      ]}
    />
  );
}

/** What was asked about the place, what not yet. What nobody asked is the list to take along to the next call. */
export function Place({ facts }: { facts: OfferFacts }) {
  const gives = Object.keys(needs) as Need[];
  const comes = Object.keys(ruledOut) as RuledOut[];
  const said = (value: boolean) => gives.filter((need) => facts.gives[need] === value).map((need) => needs[need].need);
  const with_ = (value: boolean) => comes.filter((one) => facts.comesWith[one] === value).map((one) => ruledOut[one]);
  const lines = [
    ["Dit kan hier", said(true)],
    ["Dit kan hier niet", said(false)],
    ["Dit hoort bij het werk", with_(true)],
    ["Dit hoort er niet bij", with_(false)],
  ] as const;
  const known = lines.filter(([, words]) => words.length > 0);
  const open = gives.filter((need) => facts.gives[need] === undefined).map((need) => needs[need].ask);
  return (
    <>
      {known.length > 0 && <DefinitionList items={known.map(([term, words]) => ({ term, value: joined(words) }))} />}
      {known.length === 0 && <p>Hier is nog niets over gevraagd.</p>}
      {open.length > 0 && (
        <Disclosure summary={`Nog te vragen bij een volgend gesprek (${open.length})`}>
          <ul>
            {open.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
