import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Counted, Definition, Shown } from "../contract.ts";
import { ask } from "./calls.ts";

const tables = tablesOf("placements");

export const definitionsOfRegion = async (
  session: Session,
): Promise<(Definition & { inForce: boolean; latest: boolean; mayChange: boolean })[]> =>
  (
    await sql<Definition & { inForce: boolean; latest: boolean; mayChange: boolean }>`
      select d.id as "definitionId", d.name, d.organisation_id as "organisationId", o.name as organisation, d.partner_kind as "partnerKind", d.version,
        d.valid_from::text as "validFrom", d.ended, d.min_hours::float8 as "minHours", d.min_days as "minDays", d.kinds, d.contract_forms as "contractForms", d.roles, d.why,
        d.valid_from <= (select platform.today()) and not exists (select from placements.definition n where n.organisation_id is not distinct from d.organisation_id
          and n.partner_kind is not distinct from d.partner_kind and n.valid_from > d.valid_from and n.valid_from <= (select platform.today())) and not d.ended as "inForce",
        not exists (select from placements.definition n where n.organisation_id is not distinct from d.organisation_id
          and n.partner_kind is not distinct from d.partner_kind and n.version > d.version) as latest,
        placements.may_define(d.organisation_id) as "mayChange"
      from placements.definition d left join placements.named_organisation o on o.id = d.organisation_id
      order by d.partner_kind is distinct from 'region', d.partner_kind, o.name, d.version desc limit 400`.execute(
      tables(session),
    )
  ).rows;

type Own = { region: boolean; organisation: { organisationId: string; name: string } | null };
/** For whom the reader may say what a placement is. */
export const ownDefinitions = (session: Session): Promise<Own> =>
  ask(
    session,
    sql`jsonb_build_object('region', placements.may_define(null), 'organisation', (select jsonb_build_object('organisationId', o.id, 'name', o.name)
      from placements.named_organisation o where o.id = platform.organisation_id() and placements.may_define(o.id)))`,
  );

/** @returns false when someone else was first */
export const insertDefinition = (
  session: Session,
  definitionId: string,
  version: number,
  facts: Readonly<Record<string, unknown>>,
) =>
  ask<boolean>(
    session,
    sql`placements.define(${definitionId}::uuid, ${version}::integer, ${JSON.stringify(facts)}::jsonb)`,
  );

export type Count = {
  readonly countId: string;
  readonly fromDay: string;
  readonly countedOn: string;
  readonly shown: Shown | null;
};
export const countsOfRegion = async (session: Session): Promise<Count[]> =>
  (
    await sql<Count>`select m.id as "countId", m.from_day::text as "fromDay", m.asked_on::text as "countedOn", m.shown
      from placements.measurement m where m.region_code = (select platform.region_code()) order by m.asked_on desc, m.id limit 60`.execute(
      tables(session),
    )
  ).rows;
export const insertCount = (session: Session, countId: string, fromDay: string) =>
  ask(session, sql`placements.ask_count(${countId}::uuid, ${fromDay}::date)`);

/** For the clock only: sessions of people have no right to these. */
export const countsWaiting = async (
  session: Session,
): Promise<{ countId: string; fromDay: string; countedOn: string }[]> =>
  (
    await sql<{ countId: string; fromDay: string; countedOn: string }>`
      select w.id as "countId", w.from_day::text as "fromDay", w.asked_on::text as "countedOn" from placements.counts_waiting() w`.execute(
      tables(session),
    )
  ).rows;
export const definitionsCounted = (session: Session, countId: string) =>
  ask<Shown["rows"][number]["definition"][]>(session, sql`placements.definitions_counted(${countId}::uuid)`);
export const countUnderEach = async (session: Session, countId: string): Promise<Counted[]> =>
  (
    await sql<Counted>`select c.definition_id as "definitionId", c.quarter::text as quarter, c.outcome, c.placements, c.persons
      from placements.count_under_each(${countId}::uuid) c`.execute(tables(session))
  ).rows;
export const keepCount = (session: Session, countId: string, shown: Shown) =>
  ask(session, sql`placements.show_count(${countId}::uuid, ${JSON.stringify(shown)}::jsonb)`);

export const tellFirstDays = (session: Session) => ask<number>(session, sql`placements.tell_first_days()`);
export const deletePassed = (session: Session) => ask<number>(session, sql`placements.delete_passed()`);
