import type { Motive, Offer, Point } from "@vliegwiel/matching";
import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("vacancies");

/**
 * An open offer with what a higher floor needs to show it, and to know who may see it. Without a file of their own an
 * employer is known by name: the same name is the same employer.
 */
export type RankedOffer = Offer & {
  readonly employerName: string;
  readonly offerKind: "vacancy" | "possibility" | "carved";
  readonly town: string;
  readonly municipalityCode?: string;
  readonly keptBy: string;
  readonly withRegion: boolean;
};

/** As the database wrote it (write_for_ranking), before its place and what moves the employer are put beside it. */
type Written = Omit<RankedOffer, "at" | "motives"> & { at?: Point; motives?: readonly Motive[] };
const none: readonly Motive[] = [];

/** The point of every municipality. It changes once a year and is no secret, so a node asks once. */
let points: ReadonlyMap<string, Point> | undefined;
export const pointsOf = async (session: Session): Promise<ReadonlyMap<string, Point>> => {
  if (points && points.size > 0) return points;
  const { rows } = await sql<
    { code: string } & Point
  >`select m.code, m.longitude, m.latitude from vacancies.municipality m`.execute(tables(session));
  points = new Map(rows.map(({ code, longitude, latitude }) => [code, { longitude, latitude }]));
  return points;
};

const degree = 111.2;
/** Roughly: to leave out what is surely too far; the ranking itself measures. */
const within = (from: Point, to: Point, kilometres: number): boolean => {
  const north = (to.latitude - from.latitude) * degree;
  const east = (to.longitude - from.longitude) * degree * Math.cos((from.latitude * Math.PI) / 180);
  return north * north + east * east <= kilometres * kilometres;
};

/** The municipalities around a place. */
export const codesWithin = (known: ReadonlyMap<string, Point>, { from, kilometres }: Around): string[] =>
  [...known].filter(([, point]) => within(from, point, kilometres)).map(([code]) => code);
type Around = { readonly from: Point; readonly kilometres: number };

type Which = {
  readonly regionCode: string;
  /** Only what lies within this distance, and what nobody knows the place of. */
  readonly around?: Around;
};

/**
 * Every open vacancy and possibility of a region in the shape the ranking takes, as far as the session sees them: a
 * professional what the policy shows, a person what the region shares, the clock everything (with who keeps it).
 */
export const offersForRanking = async (session: Session, { regionCode, around }: Which): Promise<RankedOffer[]> => {
  const known = await pointsOf(session);
  const near = around && codesWithin(known, around);
  const source = session.actor
    ? sql`vacancies.ranked r where r.region_code = ${regionCode}`
    : sql`vacancies.ranked_of_region(${regionCode}) r where true`;
  const place = near ? sql`and (r.municipality_code is null or r.municipality_code = any (${near}::text[]))` : sql``;
  // One long text and one reading of it: a row each costs four times as much.
  const { rows } = await sql<{ offers: string }>`
    select '[' || coalesce(string_agg(r.ranking, ','), '') || ']' as offers from ${source} ${place}`.execute(
    tables(session),
  );
  const offers = JSON.parse(rows[0]?.offers ?? "[]") as Written[];
  const motives = await motivesIn(session, regionCode);
  for (const offer of offers) {
    const at = offer.municipalityCode === undefined ? undefined : known.get(offer.municipalityCode);
    if (at) offer.at = at;
    offer.motives = motives.get(offer.employerId) ?? none;
  }
  return offers as RankedOffer[];
};

const motivesIn = async (session: Session, regionCode: string): Promise<ReadonlyMap<string, readonly Motive[]>> => {
  const source = session.actor
    ? sql`vacancies.known_employer e where e.region_code = ${regionCode} and e.motives <> '{}'`
    : sql`vacancies.motives_of_region(${regionCode}) e`;
  const { rows } = await sql<{ id: string; motives: Motive[] }>`select e.id, e.motives from ${source}`.execute(
    tables(session),
  );
  return new Map(rows.map(({ id, motives }) => [id, motives]));
};
