import { type Candidate, candidateMessage, readCandidate } from "@vliegwiel/vum";
import { type Looking, lookingFrom, partsOf, type Section } from "../contract.ts";

type Problem = { readonly place: string; readonly message: string };
type InMessage = {
  readonly candidate: Candidate;
  /** As much as a profile has room for. */
  readonly looking: Looking;
  readonly sentences: readonly { readonly section: Section; readonly text: string }[];
  /** What stays behind, in words. */
  readonly left: readonly string[];
};

/** "arbeidsmarktkwalificatie, werkervaring 2, naam organisatie": where in the message, for who reads no code. */
export const placeInWords = (pointer: string): string => {
  const words = pointer
    .split("/")
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part.replace(/([A-Z])/g, " $1").toLowerCase()));
  const place = words.join(", ").replace(/, (\d+)/g, " $1");
  return place ? `${place[0]?.toUpperCase()}${place.slice(1)}` : "Het hele bericht";
};

const longest = 240;
const inPieces = (text: string): string[] => {
  if (text.length <= longest) return [text];
  const cut = text.lastIndexOf(" ", longest);
  const at = cut > 0 ? cut : longest;
  return [text.slice(0, at), ...inPieces(text.slice(at).trimStart())];
};
/** Sentence by sentence, for who says yes to each. Put after each other with a space they are the text again. */
const sentencesIn = (text: string | undefined): string[] =>
  (text ?? "")
    .trim()
    .split(/(?<=[.!?…]["’”)]?) (?=["‘“(]?[\p{Lu}\d])/u)
    .filter(Boolean)
    .flatMap(inPieces);
/** As few as need be: when there are too many to fit, neighbours go together. */
const packed = (texts: readonly string[]): string[] => {
  const all: string[] = [];
  for (const text of texts) {
    const last = all.at(-1);
    if (last === undefined || last.length + 1 + text.length > longest) all.push(text);
    else all[all.length - 1] = `${last} ${text}`;
  }
  return all;
};

/** No more than this many stand at one subject of a profile. */
const fit = 12;
const placed = (candidate: Candidate): InMessage["sentences"] => {
  const one = sentencesIn(candidate.presentation);
  const told = one.length > fit ? packed(one) : one;
  return [
    ...told.map((text, n) => ({ section: n < fit ? ("own-words" as const) : ("wishes" as const), text })),
    ...(candidate.skills ?? []).flatMap(inPieces).map((text) => ({ section: "skills" as const, text })),
    ...(candidate.jobs ?? []).flatMap(({ note }) =>
      sentencesIn(note).map((text) => ({ section: "experience" as const, text })),
    ),
  ];
};

/** Every end of a value: where it stands, without which of a list it is in, and what it says. */
const endsOf = (value: unknown, place = ""): { place: string; said: string }[] => {
  if (Array.isArray(value)) return value.flatMap((one) => endsOf(one, place));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, part]) => endsOf(part, place ? `${place}.${name}` : name));
  return [{ place, said: `${place} ${JSON.stringify(value)}` }];
};

/** Taken over as sentences, or about the message itself. */
const elsewhere = new Set([
  "idWerkzoekende",
  "indicatieBeschikbaarheidContactgegevens",
  "persoonlijkePresentatie",
  "arbeidsmarktkwalificatie.vakvaardigheid.omschrijving",
  "arbeidsmarktkwalificatie.werkervaring.toelichtingWerkervaring",
  "vervoermiddel.indicatieBeschikbaarVoorWoonWerkverkeer",
]);
const names: readonly (readonly [start: RegExp, name: string])[] = [
  [/^(emailadres|telefoonnummer|webadres|contactpersoon)\b/, "Hoe iemand te bereiken is: telefoon, e-mail, website"],
  [/^mobiliteit\.bemiddelingspostcode/, "De postcode"],
  [/^indicatieLdrRegistratie/, "Of iemand in een register staat"],
  [/^voorkeursland/, "Het land"],
  [/^eisAanWerk/, "Of iemand hulp of aanpassingen nodig heeft. Stel daar samen een zin over voor"],
  [/^flexibiliteit/, "Vanaf wanneer iemand kan werken, en of dat onregelmatig kan"],
  [/^werktijden\.indicatie/, "Kantoortijden"],
  [/^werktijden/, "Uren per week"],
  [/^contractvorm/, "Het soort contract"],
  [/^sector/, "De sector"],
  [/^mobiliteit\.maximaleReisafstand/, "De reisafstand in kilometers"],
  [/^(mobiliteit|vervoermiddel)/, "De reistijd of een vervoermiddel"],
  [/\.taalbeheersing\.codeNiveau/, "Hoe goed iemand een taal spreekt, schrijft of leest"],
  [/\.taalbeheersing/, "Een taal die niet in onze lijst staat"],
  [/\.cursus/, "Waar en wanneer een cursus was"],
  [/\.werkervaring\.datum/, "Dag en maand van werk. Het jaar gaat wel mee"],
  [/\.werkervaring/, "Een deel van de werkervaring"],
  [/\.opleiding/, "Niveau, data of een deel van de opleidingen"],
  [/\.rijbewijs/, "Een rijbewijs dat niet in onze lijst staat"],
  [/\.gedragscompetentie/, "Een deel van waar iemand sterk in is"],
  [/\.codeWerkEnDenkniveau/, "Het niveau: niet bekend"],
  [/^bemiddelingsberoep/, "Een deel van het gewenste werk"],
  [/\.interesse/, "Een deel van de interesses"],
];
const inWords = (place: string): string => {
  const known = names.find(([start]) => start.test(place));
  // The name of the field and nothing that stood in it.
  return known ? known[1] : `Het veld ‘${place.split(".").at(-1)?.slice(0, 60)}’: dat hoort niet in zo’n bericht`;
};

const leftIn = (message: unknown, looking: Looking): string[] => {
  const taken = new Set(endsOf(candidateMessage({ id: "", ...partsOf(looking) })).map(({ said }) => said));
  const left = endsOf(message).filter(({ place, said }) => !taken.has(said) && !elsewhere.has(place));
  return [...new Set(left.map(({ place }) => inWords(place)))];
};

/** A candidate message (VUM) from a file: what a profile can take from it, what stays behind, or what is wrong where. */
export const readMessage = (text: string): InMessage | { readonly problems: readonly Problem[] } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [{ place: "Het hele bericht", message: "Dit bestand is geen bericht (JSON)." }] };
  }
  const found = readCandidate(value);
  if ("problems" in found)
    return { problems: found.problems.map(({ pointer, message }) => ({ place: placeInWords(pointer), message })) };
  const { candidate } = found.read;
  const looking = lookingFrom(candidate);
  return { candidate, looking, sentences: placed(candidate), left: leftIn(value, looking) };
};
