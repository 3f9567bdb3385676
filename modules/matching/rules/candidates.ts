import {
  aboveAllTooFar,
  minutes,
  nothingKnown,
  type Offer,
  type Point,
  placedFor,
  reach,
  type Verdict,
  verdictsFor,
  type Wanted,
} from "@vliegwiel/matching";
import type { PlaceKind } from "../contract.ts";

/** What is ranked: an offer, or an employer with room and no vacancy. */
export type Candidate = Offer & {
  readonly placeKind: PlaceKind;
  readonly employerName: string;
  readonly town: string;
  readonly withRegion: boolean;
};

/** Only where a sector is one field. Government, care and the like hold every kind of work. */
const fieldOfSector: Readonly<Record<string, string>> = {
  agriculture: "groen",
  green: "groen",
  construction: "bouw",
  industry: "maken",
  retail: "winkel",
  logistics: "magazijn",
  hospitality: "gasten",
  ict: "ict",
  cleaning: "schoon",
  culture: "creatief",
};

/** An employer with room, as the database knows it. */
type Employer = Omit<Candidate, "placeKind" | "asks" | "gives" | "comesWith" | "field" | "at"> & {
  readonly sector?: string;
  readonly municipalityCode?: string;
};
type Offered = {
  readonly offers: readonly (Offer & Omit<Candidate, "placeKind"> & { readonly offerKind: PlaceKind })[];
  readonly employers: readonly Employer[];
  readonly places: ReadonlyMap<string, Point>;
};
type Around = { readonly from: Point; readonly kilometres: number };

/** What is offered in a region, in one shape. */
export const candidatesFrom = ({ offers, employers, places }: Offered): Candidate[] => [
  ...offers.map((offer): Candidate => Object.assign(offer, { placeKind: offer.offerKind })),
  ...employers.map((employer) => asCandidate(employer, places)),
];

const asCandidate = ({ sector, municipalityCode, ...known }: Employer, places: Offered["places"]): Candidate => {
  const field = sector === undefined ? undefined : fieldOfSector[sector];
  const place = municipalityCode === undefined ? undefined : places.get(municipalityCode);
  return {
    ...known,
    placeKind: "employer",
    asks: { must: false },
    gives: {},
    comesWith: {},
    ...(field !== undefined && { field }),
    ...(place && { at: place }),
  };
};

/** What the person's own no is applied to: in the database, afterwards, and for everyone the same. */
export const withoutNo = (wanted: Wanted): Wanted => ({ ...wanted, no: nothingKnown.no });

const wishesOf = (wanted: Wanted, field: string): Verdict => verdictsFor(wanted, { ...nothing, field })[0] ?? "unknown";
const nothing: Offer = {
  ...{ id: "", employerId: "", title: "", asks: { must: false }, gives: {}, comesWith: {}, motives: [], heardOn: "" },
};

/**
 * An employer is more than its sector: work that lies far from the wish may be there as well. So a sector speaks for a
 * place and never against it.
 */
const speakingFor = (wanted: Wanted, employers: readonly Candidate[]): Candidate[] => {
  const far = new Map<string, boolean>();
  return employers.map((employer) => {
    const { field, ...rest } = employer;
    if (field === undefined) return employer;
    const isFar = far.get(field) ?? wishesOf(wanted, field) === "does-not-fit";
    far.set(field, isFar);
    return isFar ? rest : employer;
  });
};

export type Filter = { readonly kind: PlaceKind | ""; readonly near: "yes" | "" };

/** Within what the person wants to travel, or nobody knows where it is. */
const near = ({ travel }: Wanted, { at }: Offer): boolean =>
  !travel || !at || minutes(travel.from, at, travel.by) <= travel.minutes;

/** Of employers without a vacancy little is known, so little clashes: they may not push out what is really offered. */
const mostEmployers = 6;
const few = 25;

/** What may be ranked for this person, filtered as asked. */
export const poolFor = (wanted: Wanted, all: readonly Candidate[], filter: Filter): Candidate[] => {
  const offers = all.filter(({ placeKind }) => placeKind !== "employer");
  const employers = speakingFor(
    wanted,
    all.filter(({ placeKind }) => placeKind === "employer"),
  );
  const wishes = wanted.work.length > 0 || wanted.fields.length > 0;
  const chosen =
    filter.kind === "employer"
      ? employers
      : placedFor(
          withoutNo(wanted),
          // Where hardly anything is offered, an employer of whom nobody knows which work there is, is something as well.
          employers.filter(({ field }) => !wishes || field !== undefined || offers.length < few),
          mostEmployers * 4,
        );
  const pool = offers.concat(chosen);
  return filter.kind === "" && filter.near === ""
    ? pool
    : pool.filter(
        (one) => (filter.kind === "" || one.placeKind === filter.kind) && (filter.near === "" || near(wanted, one)),
      );
};

/** The first so many, with a few employers among them at most unless those were asked for. */
export const firstOf = (placed: readonly Candidate[], { kind }: Filter, most: number): Candidate[] => {
  let employers = 0;
  return placed
    .filter(({ placeKind }) => kind === "employer" || placeKind !== "employer" || ++employers <= mostEmployers)
    .slice(0, most);
};

/** Around whom to look first: half as far again as someone wants to travel, and never less than a town away. */
export const aroundOf = ({ travel }: Wanted): Around | undefined =>
  travel && { from: travel.from, kilometres: Math.max(10, reach(travel.by, travel.minutes * 1.5)) };

/**
 * Are these the first of the whole region, when only what lies around was looked at? Then nothing further away could
 * come among them.
 *
 * @param around what lies around
 * @param first the first `most` of it
 */
export const isNearEnough = (
  wanted: Wanted,
  around: readonly Candidate[],
  first: readonly Candidate[],
  filter: Filter,
  most: number,
): boolean => {
  // A few are found at the front: not all of thousands are counted.
  let offers = 0;
  for (const { placeKind } of around) if (placeKind !== "employer" && ++offers === few) break;
  if (offers < few) return false;
  const last = first[most - 1];
  return filter.near === "yes" || (last !== undefined && aboveAllTooFar(withoutNo(wanted), last));
};

/** What a profile lacks so that little can be said about what fits. */
export const lackingIn = (wanted: Wanted) => [
  ...(wanted.work.length === 0 && wanted.fields.length === 0 ? (["work"] as const) : []),
  ...(wanted.hours ? [] : (["hours"] as const)),
  ...(wanted.travel ? [] : (["travel"] as const)),
  ...(wanted.needs.length === 0 ? (["needs"] as const) : []),
];
