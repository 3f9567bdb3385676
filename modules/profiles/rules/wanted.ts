import { comesWithIt, kindsIn, minutes, nothingKnown, type Offer, type Point, type Wanted } from "@vliegwiel/matching";
import type { Looking, OwnNo } from "../contract.ts";

const known = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

/** Kinds of work as the ranking names them; what it does not know stays as it was typed. */
export const kindNames = (typed: string): string[] => {
  const found = kindsIn(typed).map(({ name }) => name);
  return found.length > 0 ? found : [typed.toLowerCase()];
};

/**
 * What a profile says, in the shape the ranking compares. What is not filled in stays unknown.
 *
 * @param pointOf where a municipality lies
 * @param no only where the person themselves looks
 */
export const wantedFrom = (looking: Looking, pointOf: (code: string) => Point | undefined, no?: OwnNo): Wanted => {
  const { travel } = looking;
  const place = travel?.municipality === undefined ? undefined : pointOf(travel.municipality);
  return {
    ...nothingKnown,
    ...(known({
      hours: looking.hours && known(looking.hours),
      days: looking.days?.length ? looking.days : undefined,
      level: looking.level,
      competences: looking.competences,
      licences: looking.licences,
      languages: looking.languages,
      certificates: looking.certificates,
      travel:
        travel && place
          ? { from: { longitude: place.longitude, latitude: place.latitude }, by: travel.by, minutes: travel.minutes }
          : undefined,
    }) as Partial<Wanted>),
    work: looking.work.flatMap(kindNames),
    fields: looking.fields,
    needs: looking.needs,
    weighs: looking.weighs,
    no: no ? ({ ...nothingKnown.no, ...known(no) } as Wanted["no"]) : nothingKnown.no,
  };
};

/** Offers as the database compares them with the own no. */
export const asCompared = (wanted: Wanted, offers: readonly Offer[]) =>
  offers.map((offer) => ({
    id: offer.id,
    employerId: offer.employerId,
    kind: offer.kind ?? null,
    field: offer.field ?? null,
    comesWith: comesWithIt(offer),
    minutes: wanted.travel && offer.at ? minutes(wanted.travel.from, offer.at, wanted.travel.by) : null,
  }));
