import { orderInWords, placedFor, type Reader, type Wanted } from "@vliegwiel/matching";
import type { z } from "zod";
import type { PersonSession, ProfessionalSession, Session } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { myWanted, ruledOutFor, wantedOf } from "../../profiles/index.ts";
import type { myWork, NamedPlace, Place, workForPerson } from "../contract.ts";
import { mayPickUp } from "../policy.ts";
import { type Answered, hears, standingOf, type Which } from "../queries/answers.ts";
import { namesFor } from "../queries/names.ts";
import { namedPlaces, offerDetails } from "../queries/places.ts";
import { offeredIn } from "../queries/pool.ts";
import {
  aroundOf,
  type Candidate,
  candidatesFrom,
  type Filter,
  firstOf,
  isNearEnough,
  lackingIn,
  poolFor,
  withoutNo,
} from "../rules/candidates.ts";
import { shown } from "../rules/shown.ts";

const most = 25;

type For = {
  readonly personId: string;
  readonly regionCode: string;
  readonly wanted: Wanted;
  readonly reader: Reader;
  readonly answers: readonly Answered[];
  readonly silentSince: string;
};

/** What fits the person who looks, by what stands in their profile now. */
export const showMyWork = async (
  session: PersonSession,
  filter: z.output<typeof myWork.input>,
): Promise<z.input<typeof myWork.output>> => {
  const mine = await myWanted(session);
  const order = orderInWords.person;
  if (!mine) {
    const { personId } = session.actor;
    return { personId, hasProfile: false, heard: false, places: [], order, lacking: [], answered: [], saidNo: [] };
  }
  const { personId, wanted } = mine;
  const { answers, heard, silentSince } = await standingOf(session, personId);
  const places = await fittingPlaces(session, { ...mine, reader: "person", answers, silentSince }, filter);
  const there = new Set(places.map(({ placeId }) => placeId));
  const elsewhere = answers.filter(({ placeId }) => !there.has(placeId)).slice(0, 100);
  // An employer ruled out by name alone has nothing to show here: that no holds, and stands with the own no.
  const nos = [
    ...wanted.no.offers.map((placeId) => ({ of: "offer" as const, placeId })),
    ...wanted.no.employers.map((placeId) => ({ of: "employer" as const, placeId })),
  ].filter(({ placeId }) => uuid.test(placeId));
  const named = await namedPlaces<Answered | Which>(session, [...elsewhere, ...nos.slice(-200)]);
  return {
    personId,
    hasProfile: true,
    heard,
    places,
    order,
    lacking: lackingIn(wanted),
    answered: named.flatMap((one) => ("answerId" in one ? asAnswered(one) : [])),
    saidNo: named.flatMap((one) => ("answerId" in one ? [] : one)),
  };
};
const asAnswered = ({
  of,
  placeId,
  title,
  employer,
  ...said
}: Answered & { title: string; employer: string }): NamedPlace => ({
  of,
  placeId,
  title,
  employer,
  said,
});
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** For a professional. Nothing shared and no work together: as someone who does not exist. */
export const showWorkForPerson = async (
  session: ProfessionalSession,
  { personId, ...filter }: z.output<typeof workForPerson.input>,
): Promise<z.input<typeof workForPerson.output>> => {
  const wanted = await wantedOf(session, personId);
  if (!wanted && !(await hears(session, personId))) throw new NotFound();
  const { answers, silentSince } = await standingOf(session, personId);
  const { regionCode, task } = session.actor.membership;
  const places = wanted
    ? await fittingPlaces(session, { personId, regionCode, wanted, reader: "helper", answers, silentSince }, filter)
    : [];
  return {
    personId,
    name: (await namesFor(session, [personId]))(personId),
    shared: wanted !== undefined,
    places,
    order: orderInWords.helper,
    lacking: wanted ? lackingIn(wanted) : [],
    answered: (await namedPlaces(session, answers.slice(0, 100))).map(asAnswered),
    may: { pickUp: mayPickUp(task) },
  };
};

/** The places that fit one person best, as far as this session sees them, with reasons. What breaks the own no is not among them. */
const fittingPlaces = async (session: Session, who: For, filter: Filter): Promise<z.input<typeof Place>[]> => {
  const around = aroundOf(who.wanted);
  const nearby = await firstThatMay(session, who, filter, around);
  // What lies further than someone would go is read only when it could come among the first.
  const isEnough = !around || isNearEnough(who.wanted, nearby.all, nearby.first, filter, most);
  const found = (isEnough ? nearby : await firstThatMay(session, who, filter, undefined)).first;
  const offers = found.filter(({ placeKind }) => placeKind !== "employer");
  const details = await offerDetails(
    session,
    offers.map(({ id }) => id),
  );
  return found.map((one) => shown(one, details.get(one.id), who));
};

/** Ranked without the own no; what that rules out the database takes away, and as much further down comes up. */
const firstThatMay = async (
  session: Session,
  { personId, regionCode, wanted }: For,
  filter: Filter,
  around: ReturnType<typeof aroundOf>,
): Promise<{ all: readonly Candidate[]; first: readonly Candidate[] }> => {
  const all = candidatesFrom(await offeredIn(session, regionCode, around));
  // Of employers alone the ranking may leave out what they do (`poolFor`).
  const asKnown = new Map(all.filter(({ placeKind }) => placeKind === "employer").map((one) => [one.id, one]));
  const pool = poolFor(wanted, all, filter);
  for (let take = most * 3; ; take *= 4) {
    const placed = placedFor(withoutNo(wanted), pool, take);
    const known = placed.map((one) => asKnown.get(one.id) ?? one);
    const barred = await ruledOutFor(session, personId, wanted, known);
    const first = firstOf(
      placed.filter(({ id }) => !barred.has(id)),
      filter,
      most,
    );
    if (first.length === most || placed.length < take) return { all, first };
  }
};
