import type { Motive, Offer, Point } from "@vliegwiel/matching";
import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("vacancies");

/** An open offer with what a higher floor needs to show it, and to know who may see it. */
export type RankedOffer = Offer & {
  readonly employerName: string;
  readonly offerKind: "vacancy" | "possibility" | "carved";
  readonly town: string;
  readonly municipalityCode: string | null;
  readonly keptBy: string;
  readonly withRegion: boolean;
};

type Row = {
  readonly id: string;
  readonly employer_id: string | null;
  readonly title: string;
  readonly work: string | null;
  readonly field: string | null;
  readonly municipality_code: string | null;
  readonly ranking: Pick<Offer, "hours" | "mayGrow" | "days" | "asks" | "gives" | "comesWith">;
  readonly heard_on: string;
  readonly employer_name: string;
  readonly kind: RankedOffer["offerKind"];
  readonly town: string;
  readonly kept_by: string;
  readonly with_region: boolean;
};

/** The point of every municipality. It changes once a year and is no secret, so a node asks once. */
let points: ReadonlyMap<string, Point> | undefined;
const pointsOf = async (session: Session): Promise<ReadonlyMap<string, Point>> => {
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

type Which = {
  readonly regionCode: string;
  /** Only what lies within this distance, and what nobody knows the place of. */
  readonly around?: { readonly from: Point; readonly kilometres: number };
};

/**
 * Every open vacancy and possibility of a region in the shape the ranking takes, as far as the session sees them: a
 * professional what the policy shows, a person what the region shares, the clock everything (with who keeps it).
 */
export const offersForRanking = async (session: Session, { regionCode, around }: Which): Promise<RankedOffer[]> => {
  const known = await pointsOf(session);
  const near =
    around && [...known].filter(([, point]) => within(around.from, point, around.kilometres)).map(([code]) => code);
  const source = session.actor
    ? sql`vacancies.ranked r where r.region_code = ${regionCode}`
    : sql`vacancies.ranked_of_region(${regionCode}) r where true`;
  const place = near ? sql`and (r.municipality_code is null or r.municipality_code = any (${near}::text[]))` : sql``;
  const { rows } =
    await sql<Row>`select r.id, r.employer_id, r.title, r.work, r.field, r.municipality_code, r.ranking, r.heard_on, r.employer_name, r.kind,
      r.town, r.kept_by, r.with_region from ${source} ${place}`.execute(tables(session));
  const motives = await motivesIn(session, regionCode);
  return rows.map((row) => asOffer(row, known, motives));
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

const none: readonly Motive[] = [];
const asOffer = (
  row: Row,
  known: ReadonlyMap<string, Point>,
  motives: ReadonlyMap<string, readonly Motive[]>,
): RankedOffer => {
  const at = row.municipality_code === null ? undefined : known.get(row.municipality_code);
  return {
    id: row.id,
    // Without a file of their own an employer is known by name: the same name is the same employer.
    employerId: row.employer_id ?? row.employer_name,
    title: row.title,
    ...(row.work !== null && { kind: row.work }),
    ...(row.field !== null && { field: row.field }),
    ...row.ranking,
    ...(at && { at }),
    motives: (row.employer_id !== null && motives.get(row.employer_id)) || none,
    heardOn: row.heard_on,
    employerName: row.employer_name,
    offerKind: row.kind,
    town: row.town,
    municipalityCode: row.municipality_code,
    keptBy: row.kept_by,
    withRegion: row.with_region,
  };
};
