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

/** As the database wrote it (write_for_ranking). */
type Written = Omit<RankedOffer, "at" | "motives">;
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
 * What a node read of offers before, by the mark of what they say: a text that did not change is read once, and is the
 * same to everyone. Which of them a session may see, the database says each time.
 */
const read = new Map<number, RankedOffer>();
const mostRead = 30_000;
const keep = (mark: number, offer: RankedOffer): void => {
  read.set(mark, offer);
  // First in, first out: what an offer said before is at the front.
  if (read.size > mostRead) for (const [first] of read) return void read.delete(first);
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
  // One long text: a row each costs four times as much.
  const { rows } = await sql<{ marks: string | null }>`
    select string_agg(r.ranking_mark::text, ',') as marks from ${source} ${place}`.execute(tables(session));
  const marks = JSON.parse(`[${rows[0]?.marks ?? ""}]`) as number[];
  const offers = await readMarked(session, marks, source, known);
  // A person reads no employer's file: whoever asks for a person knows it in another way.
  return session.actor?.personId ? offers : withMotives(offers, await motivesIn(session, regionCode));
};

/** With what moves which employer, in copies: what a node read is everyone's. */
export const withMotives = (offers: RankedOffer[], said: ReadonlyMap<string, readonly Motive[]>): RankedOffer[] =>
  said.size === 0
    ? offers
    : offers.map((offer) => {
        const motives = said.get(offer.employerId);
        return motives ? { ...offer, motives } : offer;
      });

const readMarked = async (
  session: Session,
  marks: readonly number[],
  source: ReturnType<typeof sql>,
  known: ReadonlyMap<string, Point>,
): Promise<RankedOffer[]> => {
  const offers: RankedOffer[] = [];
  const unread: number[] = [];
  for (const mark of marks) {
    const offer = read.get(mark);
    if (offer) offers.push(offer);
    else unread.push(mark);
  }
  if (unread.length === 0) return offers;
  const { rows } = await sql<{ offers: string }>`
    select '[' || coalesce(string_agg('[' || r.ranking_mark || ',' || r.ranking || ']', ','), '') || ']' as offers
    from ${source} and r.ranking_mark = any (${unread}::bigint[])`.execute(tables(session));
  // What closed or changed in between is left out.
  for (const [mark, written] of JSON.parse(rows[0]?.offers ?? "[]") as [number, Written][]) {
    const offer = inOneShape(
      written,
      written.municipalityCode === undefined ? undefined : known.get(written.municipalityCode),
    );
    keep(mark, offer);
    offers.push(offer);
  }
  return offers;
};

/** Every offer with the same parts in the same order: ten thousand of one shape are compared in half the time. */
const inOneShape = ({ asks, ...offer }: Written, at: Point | undefined): RankedOffer =>
  ({
    id: offer.id,
    employerId: offer.employerId,
    title: offer.title,
    kind: offer.kind,
    field: offer.field,
    hours: offer.hours && { from: offer.hours.from, to: offer.hours.to },
    mayGrow: offer.mayGrow,
    days: offer.days,
    at,
    asks: {
      level: asks.level,
      competences: asks.competences,
      licences: asks.licences,
      languages: asks.languages,
      certificates: asks.certificates,
      must: asks.must,
    },
    gives: offer.gives,
    comesWith: offer.comesWith,
    motives: none,
    heardOn: offer.heardOn,
    employerName: offer.employerName,
    offerKind: offer.offerKind,
    town: offer.town,
    municipalityCode: offer.municipalityCode,
    keptBy: offer.keptBy,
    withRegion: offer.withRegion,
    // What is not known stands there as undefined, which reads as absent.
  }) as RankedOffer;

const motivesIn = async (session: Session, regionCode: string): Promise<ReadonlyMap<string, readonly Motive[]>> => {
  const source = session.actor
    ? sql`vacancies.known_employer e where e.region_code = ${regionCode} and e.motives <> '{}'`
    : sql`vacancies.motives_of_region(${regionCode}) e`;
  const { rows } = await sql<{ said: string }>`
    select coalesce(json_agg(json_build_array(e.id, e.motives)), '[]')::text as said from ${source}`.execute(
    tables(session),
  );
  return new Map(JSON.parse(rows[0]?.said ?? "[]") as [string, Motive[]][]);
};
