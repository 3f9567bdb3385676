import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Arrangement, ArrangementFields, Basis, Emergency, Responsible, SetupPage } from "../contract/setup.ts";

const tables = tablesOf("consent");

const iso = (column: string) =>
  sql<
    string | null
  >`case when isfinite(${sql.ref(column)}) then to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end`;

/** The region's arrangement; undefined until someone began it. */
export const findArrangement = (session: Session, regionCode: string): Promise<Arrangement | undefined> =>
  tables(session)
    .selectFrom("consent.arrangement")
    .select([
      "controllers",
      "joint_arrangement as jointArrangement",
      "contact_name as contactName",
      "contact_details as contactDetails",
      sql<string | null>`dpia_on`.as("dpiaOn"),
      "dpia_decision as dpiaDecision",
      "protocol_title as protocolTitle",
      "protocol_version as protocolVersion",
      sql<string | null>`protocol_adopted_on`.as("protocolAdoptedOn"),
      "break_glass_ground as breakGlassGround",
      "version",
      iso("changed_at").as("changedAt"),
    ])
    .where("region_code", "=", regionCode)
    .executeTakeFirst();

/** False when someone was first. */
export const saveArrangementRow = async (
  session: Session,
  regionCode: string,
  expected: number,
  fields: ArrangementFields,
): Promise<boolean> => {
  const { rows } = await sql<{ saved: boolean }>`
    select consent.save_arrangement(${regionCode}, ${expected}, ${JSON.stringify(fields)}::jsonb) as saved`.execute(
    tables(session),
  );
  return rows[0]?.saved === true;
};

export const officersOf = (session: Session, regionCode: string) =>
  tables(session)
    .selectFrom("consent.protection_officer")
    .select(["organisation_id as organisationId", "name", "contact"])
    .where("region_code", "=", regionCode)
    .execute();

export const saveOfficerRow = (
  session: Session,
  regionCode: string,
  { organisationId, name, contact }: { organisationId: string; name: string; contact: string },
) =>
  sql`select consent.save_protection_officer(${regionCode}, ${organisationId}, ${name}, ${contact})`.execute(
    tables(session),
  );

export const protocolVersionsOf = (session: Session, regionCode: string): Promise<SetupPage["protocols"]> =>
  tables(session)
    .selectFrom("consent.protocol_version")
    .select([
      "title",
      "version",
      sql<string>`adopted_on`.as("adoptedOn"),
      sql<string>`(recorded_at at time zone 'Europe/Amsterdam')::date`.as("recordedOn"),
    ])
    .where("region_code", "=", regionCode)
    .orderBy("recorded_at", "desc")
    .limit(100)
    .execute();

const basisRows = (session: Session) =>
  tables(session)
    .selectFrom("consent.lawful_basis")
    .select([
      "id",
      sql<Basis["purpose"]>`purpose`.as("purpose"),
      sql<Basis["receiverKind"]>`receiver_kind`.as("receiverKind"),
      sql<Basis["article6"]>`article_6`.as("article6"),
      sql<Basis["article9"]>`article_9`.as("article9"),
      "law",
      "explanation",
      sql<string>`${iso("starts_at")}`.as("from"),
      iso("ends_at").as("until"),
      sql<
        Basis["state"]
      >`case when ends_at <= platform.now() then 'ended' when starts_at > platform.now() then 'to-come' else 'in-force' end`.as(
        "state",
      ),
    ]);

/** The bases of a region: in force first, the ended ones after that. */
export const basesOf = (session: Session, regionCode: string): Promise<Basis[]> =>
  basisRows(session)
    .where("region_code", "=", regionCode)
    .orderBy(sql`ends_at <= platform.now()`)
    .orderBy("purpose")
    .orderBy("receiver_kind")
    .orderBy("starts_at", "desc")
    .limit(500)
    .execute();

export const enterBasisRow = async (
  session: Session,
  row: Omit<Basis, "state" | "from" | "until"> & {
    regionCode: string;
    enteredBy: string;
    from: Date;
    until: Date | null;
  },
): Promise<Basis | undefined> => {
  await tables(session)
    .insertInto("consent.lawful_basis")
    .values({
      id: row.id,
      region_code: row.regionCode,
      purpose: row.purpose,
      receiver_kind: row.receiverKind,
      article_6: row.article6,
      article_9: row.article9,
      law: row.law,
      explanation: row.explanation,
      entered_by: row.enteredBy,
      starts_at: row.from,
      ends_at: row.until ?? sql<Date>`'infinity'::timestamptz`,
    })
    .execute();
  return basisRows(session).where("id", "=", row.id).executeTakeFirst();
};

export const closeBasisRow = async (session: Session, basisId: string, at: Date): Promise<Date> => {
  const { rows } = await sql<{ ended: Date }>`
    select consent.close_basis(${basisId}, ${at}::timestamptz) as ended`.execute(tables(session));
  return rows[0]?.ended ?? at;
};

type ResponsibleRow = Omit<Responsible, "region" | "protocol"> & {
  protocolTitle: string | null;
  protocolVersion: string | null;
  protocolAdoptedOn: string | null;
};

/** What everyone may know, in one answer; empty where nothing was filled in. */
export const responsibleFor = async (session: Session, regionCode: string): Promise<Omit<Responsible, "region">> => {
  const { rows } = await sql<{ facts: ResponsibleRow }>`
    select consent.responsible_for(${regionCode}) as facts`.execute(tables(session));
  const facts = rows[0]?.facts;
  return {
    ready: facts?.ready === true,
    controllers: facts?.controllers ?? "",
    jointArrangement: facts?.jointArrangement ?? "",
    contactName: facts?.contactName ?? "",
    contactDetails: facts?.contactDetails ?? "",
    protocol: {
      title: facts?.protocolTitle ?? "",
      version: facts?.protocolVersion ?? "",
      adoptedOn: facts?.protocolAdoptedOn ?? null,
    },
    breakGlassGround: facts?.breakGlassGround ?? "",
    officers: facts?.officers ?? [],
    bases: facts?.bases ?? [],
  };
};

/** The words of access: purposes and categories, as the permission form has them. */
export const wordsOfAccess = async (session: Session) => ({
  purposes: await tables(session).selectFrom("consent.purpose").selectAll().execute(),
  categories: await tables(session).selectFrom("consent.category").selectAll().execute(),
});

/** How long each kind of data is kept, and on what ground. */
export const retentionRules = async (session: Session): Promise<{ table: string; keep: string; ground: string }[]> => {
  const { rows } = await sql<{ table: string; keep: string; ground: string }>`
    select table_name as "table", keep, ground from platform.retention
    where table_name !~ '_[0-9]{6}$' order by table_name`.execute(tables(session));
  return rows;
};

// ------------------------------------------------------------------------------------ emergency
export const breakTheGlassRow = async (
  session: Session,
  { id, code, why }: { id: string; code: string; why: string },
): Promise<string> => {
  const { rows } = await sql<{ person: string }>`
    select consent.break_the_glass(${id}, ${code}, ${why}) as person`.execute(tables(session));
  const person = rows[0]?.person;
  if (!person) throw new Error("breaking the glass answered nobody");
  return person;
};

const emergencyColumns = sql`id, organisation, task, ground, reason, ${iso("starts_at")} as "from", ${iso("ends_at")} as "until"`;

export const emergenciesOfMyRegion = async (
  session: Session,
  before: string | undefined,
  limit: number,
): Promise<Emergency[]> => {
  const { rows } = await sql<Emergency>`
    select ${emergencyColumns}
    from consent.emergencies_of_my_region(coalesce(${before ?? null}::timestamptz, 'infinity'), ${limit + 1})`.execute(
    tables(session),
  );
  return rows;
};

export const emergenciesAboutMe = async (session: Session): Promise<(Emergency & { shownAs: string })[]> => {
  const { rows } = await sql<Emergency & { shownAs: string }>`
    select ${emergencyColumns}, shown_as as "shownAs" from consent.my_emergencies()`.execute(tables(session));
  return rows;
};

export const announcementsForMe = (session: Session) =>
  tables(session)
    .selectFrom("consent.announced_deletion")
    .select(["person_id as personId", "reference", sql<string>`delete_on`.as("deleteOn")])
    .orderBy("delete_on")
    .limit(100)
    .execute();
