import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("matching");

export type Person = {
  readonly personId: string;
  readonly versionId: string | null;
  readonly looking: unknown;
  readonly works: string[] | null;
  readonly fields: string[] | null;
};
/** People of a region as the clock takes them: all, or these. */
export const peopleIn = async (
  session: Session,
  regionCode: string,
  some: readonly string[] | null,
): Promise<Person[]> =>
  (
    await sql<Person>`select p.person_id as "personId", p.version_id as "versionId", p.looking, p.works, p.fields
      from matching.people_in(${regionCode}, ${some}::uuid[]) p`.execute(tables(session))
  ).rows;

const idsFrom = async (session: Session, call: ReturnType<typeof sql>): Promise<string[]> =>
  (await sql<{ id: string }>`select id from ${call} as id`.execute(tables(session))).rows.map(({ id }) => id);
export const takeToRenew = (session: Session, regionCode: string) =>
  idsFrom(session, sql`matching.take_to_renew(${regionCode})`);
export const regionsToRenew = (session: Session) => idsFrom(session, sql`matching.regions_to_renew()`);
export const regionsWithProfiles = (session: Session) => idsFrom(session, sql`matching.regions_with_profiles()`);

/** Column by column, best first per person: one array a column goes in faster than a row each. */
export type Found = {
  readonly people: string[];
  readonly ofPerson: number[];
  readonly versions: (string | null)[];
  readonly ids: string[];
  readonly employers: boolean[];
  readonly asked: boolean[];
  readonly verdicts: string[];
  readonly minutes: (number | null)[];
  /** What the own no is compared with, once per offer. */
  readonly offers: Readonly<Record<string, object>>;
};
/** @returns how many are kept */
export const keep = async (session: Session, found: Found, most: number): Promise<number> => {
  const { people, ofPerson, versions, ids, employers, asked, verdicts, minutes, offers } = found;
  const { rows } = await sql<{ kept: string }>`
    select matching.keep(${people}::uuid[], ${ofPerson}::integer[], ${versions}::uuid[], ${ids}::uuid[], ${employers}::boolean[], ${asked}::boolean[],
      ${verdicts}::text[], ${minutes}::numeric[], ${JSON.stringify(offers)}::jsonb, ${most}) as kept`.execute(
    tables(session),
  );
  return Number(rows[0]?.kept ?? 0);
};

export const tellNew = async (session: Session): Promise<void> => {
  await sql`select matching.tell_week()`.execute(tables(session));
};
export const deletePassed = async (session: Session): Promise<void> => {
  await sql`select matching.delete_passed()`.execute(tables(session));
};
