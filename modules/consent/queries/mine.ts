import { sql } from "kysely";
import type { z } from "zod";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { myPeople, Permission, PossibleReceiver, Request } from "../contract.ts";

const tables = tablesOf("consent");

export type StoredPermission = Omit<Permission, "state" | "endsSoon" | "may"> & {
  readonly awaitsConfirmation: boolean;
};

/** Everything the person gave, the ended and withdrawn included. The database answers for nobody else. */
export const permissionsOfMine = async (session: Session): Promise<StoredPermission[]> => {
  const { rows } = await sql<{ answer: StoredPermission[] }>`select consent.my_permissions() as answer`.execute(
    tables(session),
  );
  return rows[0]?.answer ?? [];
};

export const requestsToMe = async (session: Session): Promise<Request[]> => {
  const { rows } = await sql<{ answer: Request[] }>`select consent.my_requests() as answer`.execute(tables(session));
  return rows[0]?.answer ?? [];
};

type People = Omit<z.output<typeof myPeople.output>, "personId" | "may">;

/** Who sees the person, who may not, who registered them and who answers for them: one statement. */
export const peopleAroundMe = async (session: Session): Promise<People> => {
  const { rows } = await sql<People>`
    select platform.region_code() as "regionCode", consent.professionals_with_me() as sees,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.shown_name, 'since', o.since) order by o.since desc), '[]')
        from consent.shut_out o where o.person_id = (select platform.person_id()) and o.ended_at is null) as "shutOut",
      consent.my_registrations() as registrations, consent.my_representatives() as representatives,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'about', o.about, 'objectedOn', o.objected_on) order by o.objected_on desc), '[]')
        from consent.objection o where o.person_id = (select platform.person_id())) as objections`.execute(
    tables(session),
  );
  const [around] = rows;
  if (!around) throw new Error("a select without a table answers one row");
  return around;
};

export type Choices = { readonly receivers: PossibleReceiver[]; readonly today: string };

export const possibleReceivers = async (session: Session): Promise<Choices> => {
  const { rows } = await sql<Choices>`
    select consent.possible_receivers() as receivers, platform.today()::text as today`.execute(tables(session));
  return rows[0] ?? { receivers: [], today: "" };
};

/** The photo of a permission of mine; nothing when there is none or it is not mine. */
export const photoOf = async (session: Session, permissionId: string) => {
  const { rows } = await sql<{ media_type: string; content: Buffer }>`
    select d.media_type, d.content from consent.document d
    where d.id = consent.my_document(${permissionId}::uuid)`.execute(tables(session));
  return rows[0];
};
