import type { Offer } from "../offer.ts";
import type { Wanted } from "../person.ts";
import type { Say, Verdict, Words } from "../verdict.ts";
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
    say?.({
      person: "U hebt nog niet ingevuld welk werk u wilt.",
      helper: "Er staat nog geen wens voor een soort werk.",
    });
    return "unknown";
  }
  if (field === undefined) {
    say?.("We weten niet wat voor werk dit is. Lees de tekst zelf.");
    return "unknown";
  }
  if (kind !== undefined && wanted.work.includes(kind)) {
    say?.(among(capital(kind), "staat bij"));
    return "fits";
  }
  if (wanted.fields.includes(field)) {
    say?.(among(fieldNames[field], "staat bij"));
    return "fits";
  }
  const wish = wishOf(wanted);
  if (wish.same.has(field)) {
    say?.({
      person: `Ander werk dan u noemde, maar wel van dezelfde soort: ${fieldNames[field]}.`,
      helper: `Ander werk dan de wens, maar wel van dezelfde soort: ${fieldNames[field]}.`,
    });
    return "close";
  }
  if (wish.near.has(field)) {
    say?.(among(fieldNames[field], "ligt dicht bij"));
    return "close";
  }
  say?.(among(fieldNames[field], "staat niet bij"));
  return "does-not-fit";
};

const among = (work: string | undefined, where: string): Words => ({
  person: `${work} ${where} uw wensen.`,
  helper: `${work} ${where} de wensen.`,
});

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
