import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { OfferFacts } from "../contract.ts";

const tables = tablesOf("vacancies");

export type OfferRow = {
  readonly offerId: string;
  readonly kind: OfferFacts["kind"];
  readonly title: string;
  readonly employerId: string | null;
  readonly employerName: string;
  readonly town: string;
  readonly municipality: string | null;
  readonly field: string;
  readonly hoursFrom: number | null;
  readonly hoursTo: number | null;
  readonly heardOn: string;
  readonly addedOn: string;
  readonly expiresOn: string | null;
  readonly closedOn: string | null;
  readonly keptBy: string;
  readonly withRegion: boolean;
  readonly notApproached: boolean;
  readonly today: string;
};

export type Asked = {
  readonly search: string;
  readonly kind: string;
  readonly field: string;
  readonly municipality: string;
  readonly which: "open" | "week" | "ask-again" | "mine" | "closed";
  readonly limit: number;
  readonly cursor: { readonly heardOn: string; readonly id: string } | undefined;
};

/**
 * A page of what one sees in the region, last heard of first. The policy gives the set; searching is done inside it. Only
 * what was asked stands in it, so that the index is read from the newest on until the page is full.
 */
const chosen = ({ search, kind, field, municipality, which, limit, cursor }: Asked) => {
  const own = sql`o.kept_by = (select platform.organisation_id())`;
  const conditions = [
    sql`o.region_code = (select platform.region_code())`,
    which === "closed" ? sql`o.closed_on is not null` : sql`o.closed_on is null`,
    ...(which === "mine" ? [own, sql`o.added_by = (select platform.membership_id())`] : []),
    ...(which === "ask-again" ? [own, sql`o.heard_on <= (select platform.today()) - 42`] : []),
    ...(which === "week" ? [sql`o.added_on > (select platform.today()) - 7`] : []),
    ...(kind ? [sql`o.kind = ${kind}`] : []),
    ...(field ? [sql`o.field = ${field}`] : []),
    ...(municipality ? [sql`o.municipality_code = ${municipality}`] : []),
    ...(search ? [sql`o.plain_words like ${`%${search}%`}`] : []),
    ...(cursor ? [sql`(o.heard_on, o.id) < (${cursor.heardOn}::date, ${cursor.id}::uuid)`] : []),
  ];
  return sql`
    select o.id, o.kind, o.title, o.employer_id, o.employer_name, o.town, o.municipality_code, o.field, o.hours_from, o.hours_to, o.heard_on,
      o.added_on, o.expires_on, o.closed_on, o.kept_by, o.with_region
    from vacancies.offer o where ${sql.join(conditions, sql` and `)} order by o.heard_on desc, o.id desc limit ${limit}`;
};

export const offersPage = async (session: Session, asked: Asked): Promise<OfferRow[]> =>
  (
    await sql<OfferRow>`
      with found as materialized (${chosen(asked)}),
        sign as materialized (select s.id from vacancies.not_approached((select coalesce(array_agg(distinct f.employer_id), '{}') from found f where f.employer_id is not null)) s)
      select f.id as "offerId", f.kind, f.title, f.employer_id as "employerId", f.employer_name as "employerName", f.town, m.name as municipality,
        coalesce(f.field, '') as field, f.hours_from as "hoursFrom", f.hours_to as "hoursTo", f.heard_on::text as "heardOn", f.added_on::text as "addedOn",
        f.expires_on::text as "expiresOn", f.closed_on::text as "closedOn", k.name as "keptBy", f.with_region as "withRegion",
        s.id is not null as "notApproached", platform.today()::text as today
      from found f join vacancies.keeper k on k.id = f.kept_by left join vacancies.municipality m on m.code = f.municipality_code
      left join sign s on s.id = f.employer_id order by f.heard_on desc, f.id desc`.execute(tables(session))
  ).rows;

export type OfferSeen = {
  readonly offerId: string;
  readonly version: number;
  readonly facts: OfferFacts;
  readonly municipality: string | null;
  readonly keptBy: string;
  readonly ownOrganisation: boolean;
  readonly withRegion: boolean;
  readonly source: "hand" | "csv" | "xlsx" | "vum";
  readonly addedOn: string;
  readonly heardOn: string;
  readonly closedOn: string | null;
  readonly closedWhy: "filled" | "gone" | "expired" | "not-heard" | null;
  readonly notApproached: boolean;
  readonly today: string;
};
export const findOffer = async (session: Session, offerId: string): Promise<OfferSeen | undefined> =>
  (
    await sql<OfferSeen>`
      select o.id as "offerId", o.version, f.facts, m.name as municipality, k.name as "keptBy", o.kept_by = (select platform.organisation_id()) as "ownOrganisation",
        o.with_region as "withRegion", o.source, o.added_on::text as "addedOn", o.heard_on::text as "heardOn", o.closed_on::text as "closedOn",
        o.closed_why as "closedWhy", exists (select from vacancies.not_approached(array[o.employer_id])) as "notApproached",
        platform.today()::text as today
      from vacancies.offer o join vacancies.offer_facts f on f.id = o.id join vacancies.keeper k on k.id = o.kept_by
      left join vacancies.municipality m on m.code = o.municipality_code where o.id = ${offerId}::uuid`.execute(
      tables(session),
    )
  ).rows[0];

export const insertOffer = async (
  session: Session,
  offerId: string,
  facts: OfferFacts,
  withRegion: boolean,
): Promise<void> => {
  await sql`select vacancies.add_offer(${offerId}, ${JSON.stringify(facts)}::jsonb, ${withRegion})`.execute(
    tables(session),
  );
};
/** @returns false when someone else saved first */
export const putOffer = async (
  session: Session,
  offerId: string,
  version: number,
  facts: OfferFacts,
  withRegion: boolean,
): Promise<boolean> =>
  (
    await sql<{
      first: boolean;
    }>`select vacancies.change_offer(${offerId}, ${version}::integer, ${JSON.stringify(facts)}::jsonb, ${withRegion}) as first`.execute(
      tables(session),
    )
  ).rows[0]?.first ?? false;
export const putStillStands = async (session: Session, offerId: string): Promise<void> => {
  await sql`select vacancies.still_stands(${offerId})`.execute(tables(session));
};
/** @returns false when it was closed already */
export const putClosed = async (session: Session, offerId: string, why: string): Promise<boolean> =>
  (await sql<{ done: boolean }>`select vacancies.close_offer(${offerId}, ${why}) as done`.execute(tables(session)))
    .rows[0]?.done ?? false;
/** The message as it came, for who keeps the offer. */
export const messageOf = async (session: Session, offerId: string): Promise<Record<string, unknown> | null> =>
  (
    await sql<{ came: Record<string, unknown> | null }>`select vacancies.message_of(${offerId}) as came`.execute(
      tables(session),
    )
  ).rows[0]?.came ?? null;

/** The facts of a page of offers, for a list to take along. */
export const factsPage = async (
  session: Session,
  asked: Asked,
): Promise<{ offerId: string; heardOn: string; keptBy: string; municipality: string | null; facts: OfferFacts }[]> =>
  (
    await sql<{ offerId: string; heardOn: string; keptBy: string; municipality: string | null; facts: OfferFacts }>`
      with found as materialized (${chosen(asked)})
      select f.id as "offerId", f.heard_on::text as "heardOn", k.name as "keptBy", m.name as municipality, x.facts
      from found f join vacancies.offer_facts x on x.id = f.id join vacancies.keeper k on k.id = f.kept_by
      left join vacancies.municipality m on m.code = f.municipality_code order by f.heard_on desc, f.id desc`.execute(
      tables(session),
    )
  ).rows;
