import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Role, Task } from "../contract.ts";

const tables = tablesOf("organisations");

export type RoleRow = {
  readonly membershipId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly functionTitle: string;
  readonly staffNumber: string;
  readonly task: Task;
  readonly role: Role;
  readonly regionCode: string;
  readonly regionName: string;
  readonly from: string;
  readonly until: string | null;
  readonly ended: boolean;
};

const iso = (column: string) =>
  sql<
    string | null
  >`case when isfinite(${sql.ref(column)}) then to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end`;

const roleRows = (session: Session) =>
  tables(session)
    .selectFrom("organisations.membership as m")
    .select([
      "m.id as membershipId",
      "m.organisation_id as organisationId",
      "m.display_name as name",
      "m.function_title as functionTitle",
      "m.staff_number as staffNumber",
      sql<Task>`m.task`.as("task"),
      sql<Role>`m.role`.as("role"),
      "m.region_code as regionCode",
      sql<string>`organisations.region_name(m.region_code)`.as("regionName"),
      sql<string>`${iso("m.starts_at")}`.as("from"),
      iso("m.ends_at").as("until"),
      sql<boolean>`m.ends_at <= platform.now()`.as("ended"),
    ]);

/** Everyone with a role at the organisation, and who left in the past two years. */
export const peopleOf = (session: Session, organisationId: string): Promise<RoleRow[]> =>
  roleRows(session)
    .where("m.organisation_id", "=", organisationId)
    .where("m.ends_at", ">", sql<Date>`platform.now() - interval '2 years'`)
    .orderBy("m.task")
    .orderBy("m.display_name")
    .orderBy("m.id")
    .limit(1000)
    .execute();

export const findRole = (session: Session, membershipId: string): Promise<RoleRow | undefined> =>
  roleRows(session).where("m.id", "=", membershipId).executeTakeFirst();

export const substitutionsOf = (session: Session, organisationId: string) =>
  tables(session)
    .selectFrom("organisations.substitution as s")
    .innerJoin("organisations.membership as absent", "absent.id", "s.membership_id")
    .innerJoin("organisations.membership as stand_in", "stand_in.id", "s.substitute_id")
    .select([
      "s.id",
      "absent.id as absentId",
      "absent.display_name as absent",
      "stand_in.id as substituteId",
      "stand_in.display_name as substitute",
      sql<Task>`absent.task`.as("task"),
      sql<string>`${iso("s.starts_at")}`.as("from"),
      sql<string>`${iso("s.ends_at")}`.as("until"),
      sql<boolean>`s.starts_at <= platform.now()`.as("current"),
    ])
    .where("absent.organisation_id", "=", organisationId)
    .where("s.ends_at", ">", sql<Date>`platform.now()`)
    .orderBy("s.starts_at")
    .limit(200)
    .execute();

export const addRoleRow = (
  session: Session,
  row: { id: string; like: string; task: Task; regionCode: string; role: Role; from: Date; until: Date | null },
) =>
  sql`select organisations.add_role(${row.id}, ${row.like}, ${row.task}, ${row.regionCode}, ${row.role},
    ${row.from}::timestamptz, coalesce(${row.until}::timestamptz, 'infinity'))`.execute(tables(session));

export const endMembershipRow = async (session: Session, membershipId: string, at: Date): Promise<Date> => {
  const { rows } = await sql<{ ended: Date }>`
    select organisations.end_membership(${membershipId}, ${at}::timestamptz) as ended`.execute(tables(session));
  return rows[0]?.ended ?? at;
};

export const setShownRow = (
  session: Session,
  row: { membershipId: string; name: string; functionTitle: string; staffNumber: string },
) =>
  sql`select organisations.set_shown(${row.membershipId}, ${row.name}, ${row.functionTitle}, ${row.staffNumber})`.execute(
    tables(session),
  );

export const setSubstituteRow = (
  session: Session,
  row: { id: string; absentId: string; substituteId: string; from: Date; until: Date },
) =>
  sql`select organisations.set_substitute(${row.id}, ${row.absentId}, ${row.substituteId},
    ${row.from}::timestamptz, ${row.until}::timestamptz)`.execute(tables(session));

export const endSubstitutionRow = (session: Session, id: string) =>
  sql`select organisations.end_substitution(${id})`.execute(tables(session));
