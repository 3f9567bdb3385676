import type { Page } from "../page.ts";
import type { Candidate, Certainty } from "../span.ts";
import type { Finder } from "./finder.ts";
import { before, matches } from "./matching.ts";
import { eventWords, familyWords, formerly, harmlessOnly, knownWords, nobodysOwn, rareJobs } from "./quasi-words.ts";

/** A clause ends here, or where the sentence goes on about something else. */
const clauseEnd =
  /[.;:!?\n()"“”]|, (?!die |dat |waar)| (?:en|maar|want|dus|omdat|terwijl|nadat|toen|zodat) (?:hij|zij|ze|ik|wij|we|dat|dit|nu|zo|daar|het|er|wil|heeft|is|kan|zoekt|woont|werkt|durft|was|kwam|komt|zit|staat|ook|daarna|toen)(?![\p{L}])| (?:en|maar) (?=[^ ]{1,20}(?:t|de) )/u;

/** From a place to the end of its clause, at most so many words. */
const clause = (text: string, start: number, most: number): number => {
  const rest = text.slice(start, start + 160);
  const stop = rest.search(clauseEnd);
  const found = stop === -1 ? rest : rest.slice(0, stop);
  const words = found.split(" ");
  return (
    start +
    words
      .slice(0, most)
      .join(" ")
      .replace(/[\s,]+$/, "").length
  );
};

const only =
  /(?<!\p{L})(?:(?:de|het) (?:aller)?(?:enige|eerste|enigste|laatste|jongste|oudste|langste|grootste|bekendste|beroemdste|snelste) |als (?:enige|eerste|enigste|laatste) )(?=\p{L})/giu;
const personal =
  /^(?:(?:vrouwelijke?|mannelijke?|zwarte|dove|blinde|turkse|marokkaanse|syrische|vrouw|man|meisje|jongen|moslim|transgender|nog levende|overlevende|overgebleven)(?!\p{L})|(?:persoon|iemand|inwoner|bewoner|medewerker|medewerkster|leerling|kandidaat|kind|dochter|zoon|erfgenaam|wethouder|burgemeester|raadslid|kampioen|winnaar|getuige|slachtoffer)\p{L}{0,3}(?!\p{L}))/u;
const scope = /(?<!\p{L})(?:van|in|uit|op|binnen|bij|ter) (?:\p{Lu}|(?:de|het|heel|ons|onze|zijn|haar|dit|die|deze) )/u;
const scopeNoun =
  /(?:dorp|regio|stad|gemeente|provincie|eiland|nederland|land|wereld|wijk|streek|straat|fabriek|bedrijf|school|club|team|opleiding|familie|gezin|korps|veehouderij|vereniging|gehucht|europa|\p{Lu}\p{L}{3,})/u;
const dullFirst =
  /^(?:keer|dag|dagen|week|weken|maand|maanden|stap|stappen|gesprek|afspraak|uur|uren|twee|drie|vier|vijf|zes|jaar|jaren|periode|werkdag|plaats|indruk|ochtend|contact|proef|les|lessen|tijd|ronde|fase|paar|helft|kwartaal|vraag|reactie|hulp|aanleg|baan|klus|mensen|kandidaten)/;

/** A word for someone by what they do, first or second: laatste klompenmaker, jongste bekende imker. */
const agent =
  /^(?:\p{L}{2,20}e )?\p{L}{3,}(?:er|aar|ster|ist|eur|ier|maker|man|vrouw|smid|meester|boer|arts|ent|iër|in)(?!\p{L})/u;

/** "de enige vrouwelijke smid van …": only about people, and surer with the place or group it holds for. */
const superlatives = (page: Page): Candidate[] =>
  matches(page.text, only).flatMap((match) => {
    const rest = page.lower.slice(match.end, match.end + 60);
    const isOnly = /enig/i.test(match.text);
    const next = /^[\p{L}'’-]{1,40}/u.exec(rest)?.[0] ?? "";
    if (harmlessOnly.has(next) || (!isOnly && dullFirst.test(next))) return [];
    const end = clause(page.text, match.end, 12);
    const phrase = page.text.slice(match.end, end);
    const scoped = scope.test(phrase) && scopeNoun.test(phrase);
    const about = personal.test(rest) || agent.test(phrase);
    const single = isOnly && /^(?:die|dat|met|zonder|in|op|van|bij|uit) /.test(rest);
    if (!about && !single && !(scoped && (isOnly || /^als/i.test(match.text)))) return [];
    if (!isOnly && !scoped) return [];
    return [quasi(match.start, end, about && scope.test(phrase) ? "probable" : "maybe")];
  });

function quasi(start: number, end: number, certainty: Certainty): Candidate {
  return { start, end, category: "quasi", certainty };
}

const known = new RegExp(`(?<!\\p{L})(?:${knownWords})(?!\\p{L})`, "giu");
const events = new RegExp(`(?<!\\p{L})(?:${eventWords})(?!\\p{L})`, "giu");
const family = new RegExp(`(?<!\\p{L})(?:${familyWords})(?!\\p{L})`, "giu");
const jobs = new RegExp(`(?<!\\p{L})(?:${rareJobs})(?!\\p{L})`, "giu");
const earlier =
  /(?<!\p{L})(?:(?:de|een|als|zijn|haar) )?(?:(?:voormalige?|oud|ex|vroegere|gewezen|huidige|eerste|vrouwelijke|bekende|landelijk bekende) ?-?){0,2}$/iu;
const negated =
  /(?<!\p{L})(?:geen|bij de|bij een|naar de|naar een|met de|door de|van de|vraag de|brief van de|brief aan de) $/iu;

/** Somebody whom the story only meets: "een gesprek met de burgemeester". */
const othersJob = /(?<!\p{L})(?:bij|naar|met|door|aan|tegen|van|voor|volgens) (?:de|een) $/iu;

/** "hij was imker", "beroep: molenaar". */
const isOwn =
  /(?<!\p{L})(?:is|was|ben|bent|als|werd|wordt|beroep:?|functie:?|geweest als|gewerkt als|eigen) (?:een |de )?$/iu;

/** What makes a rare job somebody's own: "was burgemeester van", and not "een brief van de burgemeester". */
const ofJobs = (page: Page): Candidate[] =>
  matches(page.text, jobs).flatMap((match) => {
    const lead = before(page.text, match.start, 40);
    const prefix = earlier.exec(lead)?.[0] ?? "";
    const start = match.start - prefix.length;
    const surname = /\p{Lu}\p{L}{1,30} $/u.test(lead) && /^\p{Lu}/u.test(match.text);
    const placed = /^ van (?:\p{Lu}|'s-)/u.test(page.text.slice(match.end, match.end + 8));
    if (surname || (!placed && (negated.test(before(page.text, start, 20)) || othersJob.test(lead)))) return [];
    const van = /^ (?:van|in|op|bij|uit) /u.test(page.text.slice(match.end, match.end + 6));
    const own = isOwn.test(lead) || prefix.trim().length > 3;
    if (!van && !own) return [];
    const end = van ? clause(page.text, match.end, 7) : match.end;
    return [quasi(start, end, "probable")];
  });

/** Rare facts that point at one person: the only one, known from the news, a rare job, a twin. Never sure. */
export const findRareFacts: Finder = (page) => [
  ...superlatives(page),
  ...matches(page.text, known)
    // "het staat bekend als lastig werk".
    .filter(
      ({ start }) =>
        !/(?<!\p{L})(?:het|dit|dat|dit werk) (?:staat|stond|is|was)? ?$/iu.test(before(page.text, start, 16)),
    )
    .map(({ start, end }) => quasi(start, clause(page.text, end, 12), "probable")),
  ...matches(page.text, events).map(({ start, end }) => quasi(start, clause(page.text, end, 6), "probable")),
  ...matches(page.text, family).map(({ start, end }) => quasi(start, end, "probable")),
  ...ofJobs(page),
  ...matches(page.text, formerly)
    .filter(({ groups }) => !nobodysOwn.test(groups[1] ?? ""))
    .map(({ start, end }) => quasi(start, clause(page.text, end, 7), "probable")),
];
