import { dayNames, type Reader } from "@vliegwiel/matching";
import { DefinitionList, Disclosure, dutchDate, StatusBadge } from "@vliegwiel/ui-kit";
import type { ReactNode } from "react";
import type { Place } from "../contract.ts";
import { agreementOf, capital, dimensionNames, kindNames, verdictWords } from "./wording.ts";

const order = ["fits", "close", "does-not-fit", "unknown"] as const;
const dayName = (day: string) => (day in dayNames ? dayNames[day as keyof typeof dayNames] : day);

/** What fits, nearly fits, does not fit and is not known: each in a word, with what it is about. */
function Verdicts({ place, reader }: { place: Place; reader: Reader }) {
  const groups = order
    .map((verdict) => ({ verdict, of: place.reasons.filter((reason) => reason.verdict === verdict) }))
    .filter(({ of }) => of.length > 0);
  return (
    <ul className="vw-matching__verdicts">
      {groups.map(({ verdict, of }) => (
        <li key={verdict}>
          <StatusBadge tone={verdictWords[verdict].tone}>{verdictWords[verdict].words}</StatusBadge>
          <span>{of.map(({ dimension }) => dimensionNames[reader][dimension]).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}

function Why({ place, reader }: { place: Place; reader: Reader }) {
  return (
    <Disclosure summary="Waarom staat dit hier?">
      <DefinitionList
        items={place.reasons.map(({ dimension, verdict, words }) => ({
          term: capital(dimensionNames[reader][dimension]),
          value: `${verdictWords[verdict].words}. ${words.join(" ")}`,
        }))}
      />
      <p className="vw-quiet">Afstand en reistijd zijn een schatting. Wat onbekend is, telt niet mee.</p>
    </Disclosure>
  );
}

function More({ place }: { place: Place }) {
  const facts = [
    { term: "Uren", value: place.hours },
    { term: "Dagen", value: capital(place.days.map(dayName).join(", ")) },
    { term: "Wat voor plek", value: place.kind === "employer" ? "" : agreementOf(place.agreement) },
    { term: "Loon", value: place.salary },
    { term: "Vanaf", value: place.startsOn ? dutchDate(place.startsOn) : "" },
    { term: "Melden kan tot en met", value: place.expiresOn ? dutchDate(place.expiresOn) : "" },
  ].filter(({ value }) => value !== "");
  if (place.kind === "employer") return null;
  return (
    <Disclosure summary="Meer over dit werk">
      {place.text && <p className="vw-matching__text">{place.text}</p>}
      {facts.length > 0 ? <DefinitionList items={facts} /> : <p>Meer weten we nog niet.</p>}
    </Disclosure>
  );
}

/** One place that may fit: what it is, in words how it fits, why, and what one can do with it. */
export function PlaceCard({
  place,
  reader,
  href,
  children,
}: {
  place: Place;
  reader: Reader;
  href?: string;
  children?: ReactNode;
}) {
  const where = [place.kind === "employer" ? "" : place.employer, place.town || "plaats nog niet bekend", place.hours];
  return (
    <li className="vw-card vw-stack vw-gap-2">
      <div className="vw-cluster vw-gap-2 vw-cluster--between">
        <h3 className="vw-matching__title">{href ? <a href={href}>{place.title}</a> : place.title}</h3>
        <span className="vw-cluster vw-gap-1">
          {place.kind !== "vacancy" && <StatusBadge tone="info">{kindNames[place.kind]}</StatusBadge>}
          {place.isNew && <StatusBadge tone="success">Nieuw</StatusBadge>}
        </span>
      </div>
      <p>{where.filter(Boolean).join(" · ")}</p>
      {place.kind === "employer" && (
        <p>
          {reader === "person"
            ? "Hier is nu geen vacature. De werkgever zei dat er ruimte is om samen te kijken."
            : "Geen vacature, wel ruimte om samen te kijken. Kijk bij de werkgever wie het aanspreekpunt is."}
        </p>
      )}
      <Verdicts place={place} reader={reader} />
      {place.askFirst.length > 0 && (
        <p>
          <strong>Vraag dit eerst.</strong> U wilt dit niet, en we weten niet of het bij dit werk hoort:{" "}
          {place.askFirst.join(", ")}.
        </p>
      )}
      <Why place={place} reader={reader} />
      <More place={place} />
      <p className="vw-quiet">
        Laatst gehoord op {dutchDate(place.heardOn)}.
        {place.heardLongAgo && " Dat is lang geleden: misschien is dit er niet meer."}
      </p>
      {children}
    </li>
  );
}
