import type { Offer } from "../offer.ts";
import type { Wanted } from "../person.ts";
import { listed, type Say, type Verdict, type Words } from "../verdict.ts";
import { competences, levels } from "../words/vum.ts";

const languageNames = new Intl.DisplayNames("nl", { type: "language" });

/** How much of what is asked someone has, and how much not. Nobody knows what they have: neither. */
type Tally = { had: number; lacked: number };

const tally = <T>(asked: readonly T[] | undefined, had: readonly T[] | undefined, into: Tally): void => {
  if (!asked || !had) return;
  for (const one of asked) {
    if (had.includes(one)) into.had += 1;
    else into.lacked += 1;
  }
};

const lackedOf = <T>(asked: readonly T[] | undefined, had: readonly T[] | undefined, say: (one: T) => string) =>
  asked && had ? asked.filter((one) => !had.includes(one)).map(say) : [];

const inWords = {
  competence: (code: number) => competences[code] ?? String(code),
  licence: (licence: string) => `rijbewijs ${licence}`,
  language: (language: string) => `de taal ${languageNames.of(language) ?? language}`,
  certificate: (certificate: string) => certificate,
  level: (level: number | undefined) => levels[level ?? 0] ?? "een hoger niveau",
};

/** What is asked, and nobody noted whether this candidate has it. */
const unaskedInWords = ({ asks }: Offer, wanted: Wanted): string[] => [
  ...(wanted.competences ? [] : (asks.competences ?? []).map(inWords.competence)),
  ...(wanted.licences ? [] : (asks.licences ?? []).map(inWords.licence)),
  ...(wanted.languages ? [] : (asks.languages ?? []).map(inWords.language)),
  ...(wanted.certificates ? [] : (asks.certificates ?? []).map(inWords.certificate)),
  ...(asks.level === undefined || wanted.level !== undefined ? [] : [inWords.level(asks.level)]),
];

/** Nothing is lacking that we know of. What nobody noted of this candidate is said, never taken for granted. */
const restInWords = (had: number, unasked: readonly string[]): Words => {
  if (unasked.length > 0) {
    const asked = `${had > 0 ? "Een deel past. Gevraagd wordt ook" : "Gevraagd wordt"}: ${listed(unasked)}.`;
    return {
      person: `${asked} Of u dat hebt, is nog niet ingevuld.`,
      helper: `${asked} Van deze kandidaat weten we dat nog niet.`,
    };
  }
  return had > 0
    ? { person: "Wat gevraagd wordt, kunt u.", helper: "Wat gevraagd wordt, kan deze kandidaat." }
    : "Wat de werkgever vraagt, is nog niet bekend.";
};

const lackedInWords = ({ asks }: Offer, wanted: Wanted): string[] => [
  ...lackedOf(asks.competences, wanted.competences, inWords.competence),
  ...lackedOf(asks.licences, wanted.licences, inWords.licence),
  ...lackedOf(asks.languages, wanted.languages, inWords.language),
  ...lackedOf(asks.certificates, wanted.certificates, inWords.certificate),
  ...(lacksLevel(wanted, asks) ? [inWords.level(asks.level)] : []),
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
      `Gevraagd wordt ook: ${listed(lackedInWords(offer, wanted))}.${asks.must ? "" : " Dat is geen harde eis: leren mag hier."}`,
    );
    return asks.must ? "does-not-fit" : "close";
  }
  if (say) say(restInWords(found.had, unaskedInWords(offer, wanted)));
  return found.had === 0 ? "unknown" : "fits";
};
