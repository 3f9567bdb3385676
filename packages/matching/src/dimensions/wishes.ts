import type { Offer } from "../offer.ts";
import type { Wanted } from "../person.ts";
import type { Say, Verdict } from "../verdict.ts";
import { fieldNames, kindCalled, nearTo } from "../words/work.ts";

type Wish = { readonly same: ReadonlySet<string>; readonly near: ReadonlySet<string> };

const wishesOf = new WeakMap<Wanted, Wish>();

/** The fields of the wished work, and those close by: worked out once for a person, not for each of ten thousand offers. */
const wishOf = (wanted: Wanted): Wish => {
  const known = wishesOf.get(wanted);
  if (known) return known;
  const same = new Set(wanted.work.flatMap((name) => kindCalled(name)?.field ?? []));
  const wished = new Set([...same, ...wanted.fields]);
  // Nearness is told from the side of the offer: groen may lie near dieren without the other way round.
  const near = new Set(Object.keys(fieldNames).filter((field) => nearTo(field).some((one) => wished.has(one))));
  const wish = { same, near };
  wishesOf.set(wanted, wish);
  return wish;
};

/** Is this the work someone wants? A field close by is close; somebody without a wish is open, which is unknown. */
export const wishes = (wanted: Wanted, offer: Offer, say?: Say): Verdict => {
  const { kind, field } = offer;
  if (wanted.work.length === 0 && wanted.fields.length === 0) {
    say?.("Er staat nog geen wens voor een soort werk.");
    return "unknown";
  }
  if (field === undefined) {
    say?.("We weten niet wat voor werk dit is. Lees de tekst zelf.");
    return "unknown";
  }
  if (kind !== undefined && wanted.work.includes(kind)) {
    say?.(`${capital(kind)} staat bij de wensen.`);
    return "fits";
  }
  if (wanted.fields.includes(field)) {
    say?.(`${fieldNames[field]} staat bij de wensen.`);
    return "fits";
  }
  const wish = wishOf(wanted);
  if (wish.same.has(field)) {
    say?.(`Ander werk dan de wens, maar wel van dezelfde soort: ${fieldNames[field]}.`);
    return "close";
  }
  if (wish.near.has(field)) {
    say?.(`${fieldNames[field]} ligt dicht bij de wensen.`);
    return "close";
  }
  say?.(`${fieldNames[field]} staat niet bij de wensen.`);
  return "does-not-fit";
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
