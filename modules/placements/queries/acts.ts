import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { Facts, NewPlacement } from "../contract.ts";
import { ask } from "./calls.ts";

export const insertPlacement = (session: Session, placementId: string, personId: string, facts: NewPlacement) =>
  ask(
    session,
    sql`placements.note_placement(${placementId}::uuid, ${personId}::uuid, ${JSON.stringify(facts)}::jsonb)`,
  );
/** @returns false when someone else was first */
export const updatePlacement = (session: Session, placementId: string, version: number, facts: Facts) =>
  ask<boolean>(
    session,
    sql`placements.change_placement(${placementId}::uuid, ${version}::integer, ${JSON.stringify(facts)}::jsonb)`,
  );

type From = { readonly from: string; readonly until: string | null };
export const insertHours = (
  session: Session,
  id: string,
  placementId: string,
  line: From & { readonly hours: number },
) =>
  ask(
    session,
    sql`placements.change_hours(${id}::uuid, ${placementId}::uuid, ${line.from}::date, ${line.until}::date, ${line.hours}::numeric)`,
  );
export const insertKind = (session: Session, id: string, placementId: string, line: From & { readonly kind: string }) =>
  ask(
    session,
    sql`placements.change_kind(${id}::uuid, ${placementId}::uuid, ${line.from}::date, ${line.until}::date, ${line.kind})`,
  );
/** @returns whose work it was */
export const removeHours = (session: Session, hoursId: string) =>
  ask<string>(session, sql`placements.drop_hours(${hoursId}::uuid)`);
export const removeKind = (session: Session, kindId: string) =>
  ask<string>(session, sql`placements.drop_kind(${kindId}::uuid)`);
/** @returns false when someone else was first */
export const putEnd = (
  session: Session,
  end: {
    readonly placementId: string;
    readonly version: number;
    readonly endsOn: string | null;
    readonly endReason: string | null;
  },
) =>
  ask<boolean>(
    session,
    sql`placements.end_placement(${end.placementId}::uuid, ${end.version}::integer, ${end.endsOn}::date, ${end.endReason})`,
  );
export const putMeans = (session: Session, placementId: string, chosen: readonly string[]) =>
  ask(session, sql`placements.put_means(${placementId}::uuid, ${chosen}::text[])`);
export const putWageValue = (
  session: Session,
  placementId: string,
  value: { readonly percent: number; readonly measuredOn: string } | null,
) =>
  ask(
    session,
    sql`placements.put_wage_value(${placementId}::uuid, ${value?.percent ?? null}::integer, ${value?.measuredOn ?? null}::date)`,
  );
/** @returns false where it is nobody of the reader's */
export const insertRemark = (session: Session, id: string, placementId: string, part: string, words: string) =>
  ask<boolean>(session, sql`placements.say_not_right(${id}::uuid, ${placementId}::uuid, ${part}, ${words})`);
/** @returns whose remark it was */
export const putAnswer = (session: Session, remarkId: string, answer: string) =>
  ask<string>(session, sql`placements.answer_not_right(${remarkId}::uuid, ${answer})`);
export const removePlacement = (session: Session, placementId: string) =>
  ask<boolean>(session, sql`placements.remove_placement(${placementId}::uuid)`);
