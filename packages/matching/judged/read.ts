import {
  type Answer,
  type Dimension,
  dimensions,
  kindsIn,
  type Motive,
  type Need,
  needs,
  nothingKnown,
  type Offer,
  type Point,
  type RuledOut,
  ruledOut,
  type TravelMode,
  type Wanted,
} from "../src/index.ts";
import type { Judged } from "./candidates.ts";
import { firstTen } from "./candidates-1.ts";
import { secondTen } from "./candidates-2.ts";
import { thirdTen } from "./candidates-3.ts";
import { sixMore } from "./candidates-later.ts";
import { pool } from "./pool.ts";

/** Points of municipalities, as in modules/regions (CBS/PDOK boundaries, 2025). */
const points: Readonly<Record<string, readonly [number, number]>> = {
  Apeldoorn: [5.9251, 52.1912],
  Arnhem: [5.8992, 52.0024],
  Brummen: [6.1193, 52.1107],
  Deventer: [6.2357, 52.2685],
  Epe: [5.9527, 52.3289],
  Hengelo: [6.7879, 52.266],
  Lochem: [6.3678, 52.1855],
  "Olst-Wijhe": [6.1517, 52.3556],
  Raalte: [6.2813, 52.386],
  "Rijssen-Holten": [6.4281, 52.2894],
  Voorst: [6.0944, 52.2197],
  Zutphen: [6.2234, 52.1312],
  Zwolle: [6.1183, 52.5156],
};

const pointOf = (municipality: string): Point => {
  const point = points[municipality];
  if (!point) throw new Error(`no point for ${municipality}`);
  return { longitude: point[0], latitude: point[1] };
};
const words = (text: string | undefined) => (text ?? "").split(/\s+/u).filter((word) => word !== "");

/** One of a closed list, or a mistake in the data that must not go unnoticed. */
const oneOf = <T extends string>(from: readonly T[], word: string): T => {
  const found = from.find((one) => one === word);
  if (found === undefined) throw new Error(`unknown word: ${word}`);
  return found;
};
const allNeeds = Object.keys(needs) as Need[];
const circumstances = Object.keys(ruledOut) as RuledOut[];
const motives: readonly Motive[] = ["banenafspraak", "own-conviction", "shortage", "experience"];
const modes: readonly TravelMode[] = ["walk", "bike", "e-bike", "moped", "public-transport", "car"];

const offerOf = (line: string, at: number): Offer => {
  const [id = "", title = "", municipality = "", hours = "", known = ""] = line.split("|").map((part) => part.trim());
  const [from = Number.NaN, to = Number.NaN] = hours.split("-").map(Number);
  const asks: { level?: number; licences?: string[]; languages?: string[]; certificates?: string[]; must: boolean } = {
    must: false,
  };
  const gives: Partial<Record<Need, boolean>> = {};
  const comesWith: Partial<Record<RuledOut, boolean>> = {};
  const said: Motive[] = [];
  let mayGrow: Answer = "unknown";
  for (const word of words(known)) {
    const rest = word.slice(1);
    if (word === "must") asks.must = true;
    else if (word === "grows") mayGrow = "yes";
    else if (word === "grows-not") mayGrow = "no";
    else if (/^level\d$/u.test(word)) asks.level = Number(word.at(-1));
    else if (word === "B" || word === "C") asks.licences = [word];
    else if (word.startsWith("cert:")) asks.certificates = [word.slice(5)];
    else if (word.startsWith("lang:")) asks.languages = [word.slice(5)];
    else if (!/^[+-]/u.test(word)) said.push(oneOf(motives, word));
    else if (rest in needs) gives[oneOf(allNeeds, rest)] = word.startsWith("+");
    else comesWith[oneOf(circumstances, rest)] = word.startsWith("+");
  }
  const kind = kindsIn(title)[0];
  return {
    ...{ id, employerId: id, title, hours: { from, to }, mayGrow, at: pointOf(municipality), asks, gives, comesWith },
    ...(kind ? { kind: kind.name, field: kind.field } : {}),
    motives: said,
    // Heard in the last weeks, in no order that says anything about the work.
    heardOn: `2026-11-${String(1 + ((at * 7) % 20)).padStart(2, "0")}`,
  };
};

export const offers: readonly Offer[] = pool.trim().split("\n").map(offerOf);

const wantedOf = (one: Judged): Wanted => {
  const [from, to, later] = one.hours;
  return {
    ...nothingKnown,
    work: [...new Set(kindsIn(one.work ?? "").map(({ name }) => name))],
    fields: words(one.fields),
    hours: { from, to, ...(later === undefined ? {} : { later }) },
    ...(one.level === undefined ? {} : { level: one.level }),
    ...(one.licences === undefined ? {} : { licences: words(one.licences) }),
    ...(one.languages === undefined ? {} : { languages: words(one.languages) }),
    ...(one.certificates === undefined ? {} : { certificates: words(one.certificates) }),
    travel: { from: pointOf(one.from), by: oneOf(modes, one.by), minutes: one.minutes },
    needs: words(one.needs).map((word) => ({
      need: oneOf(allNeeds, word.replace("!", "")),
      must: word.endsWith("!"),
    })),
    weighs: words(one.weighs).map((word): Dimension => oneOf(dimensions, word)),
    no: {
      ...nothingKnown.no,
      circumstances: words(one.no).map((word) => oneOf(circumstances, word)),
      fields: words(one.noFields),
      employers: words(one.noEmployers),
      ...(one.noMinutes === undefined ? {} : { minutes: one.noMinutes }),
    },
  };
};

export interface Candidate {
  readonly name: string;
  readonly wanted: Wanted;
  readonly fit: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
}

const candidateOf = (one: Judged): Candidate => ({
  name: one.name,
  wanted: wantedOf(one),
  fit: new Set(words(one.fit)),
  maybe: new Set(words(one.maybe)),
});

export const candidates: readonly Candidate[] = [...firstTen, ...secondTen, ...thirdTen].map(candidateOf);

/** Judged after the ranking was last mended: what it does with people it was not mended for. */
export const later: readonly Candidate[] = sixMore.map(candidateOf);
