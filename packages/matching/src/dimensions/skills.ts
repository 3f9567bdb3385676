import type { Offer } from "../offer.ts";
import type { Wanted } from "../person.ts";
import { listed, type Say, type Verdict } from "../verdict.ts";
import { competences, levels } from "../words/vum.ts";

/** How much of what is asked someone has, and how much not. Nobody knows what they have: neither. */
type Tally = { had: number; lacked: number };

const tally = <T>(asked: readonly T[] | undefined, had: readonly T[] | undefined, into: Tally): void => {
  if (!asked || !had) return;
  for (const one of asked) {
    if (had.includes(one)) into.had += 1;
    else into.lacked += 1;
  }
};

const lackedOf = <T>(asked: readonly T[] | undefined, had: readonly T[] | undefined, inWords: (one: T) => string) =>
  asked && had ? asked.filter((one) => !had.includes(one)).map(inWords) : [];

const lackedInWords = ({ asks }: Offer, wanted: Wanted): string[] => [
  ...lackedOf(asks.competences, wanted.competences, (code) => competences[code] ?? String(code)),
  ...lackedOf(asks.licences, wanted.licences, (licence) => `rijbewijs ${licence}`),
  ...lackedOf(asks.languages, wanted.languages, (language) => `de taal ${language}`),
  ...lackedOf(asks.certificates, wanted.certificates, (certificate) => certificate),
  ...(lacksLevel(wanted, asks) ? [levels[asks.level ?? 0] ?? "een hoger niveau"] : []),
];

const lacksLevel = (wanted: Wanted, asks: Offer["asks"]) =>
  asks.level !== undefined && wanted.level !== undefined && wanted.level < asks.level;

/** What is asked against what someone has. What may be learnt on the job is close, never a no. */
export const skills = (wanted: Wanted, offer: Offer, say?: Say): Verdict => {
  const { asks } = offer;
  const found: Tally = { had: 0, lacked: 0 };
  tally(asks.competences, wanted.competences, found);
  tally(asks.licences, wanted.licences, found);
  tally(asks.languages, wanted.languages, found);
  tally(asks.certificates, wanted.certificates, found);
  if (asks.level !== undefined && wanted.level !== undefined) {
    if (lacksLevel(wanted, asks)) found.lacked += 1;
    else found.had += 1;
  }
  if (found.lacked > 0) {
    say?.(
      `Gevraagd wordt ook: ${listed(lackedInWords(offer, wanted))}.${asks.must ? "" : " Dat mag iemand hier leren."}`,
    );
    return asks.must ? "does-not-fit" : "close";
  }
  if (found.had === 0) {
    say?.("Wat gevraagd wordt en wat iemand kan, is nog niet allebei bekend.");
    return "unknown";
  }
  say?.("Wat gevraagd wordt, kan deze kandidaat.");
  return "fits";
};
