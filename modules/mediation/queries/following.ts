import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { NextStep, Result } from "../contract.ts";
import { ask } from "./calls.ts";

const tables = tablesOf("mediation");

/** To what these proposals led, oldest first: only what the reader may read where it is kept. */
export const resultsOf = async (
  session: Session,
  proposalIds: readonly string[],
): Promise<(Result & { proposalId: string })[]> =>
  (
    await sql<Result & { proposalId: string }>`
      select r.proposal_id as "proposalId", r.kind, r.id, r.employer_name as "employerName", r.title, r.on_day::text as "on"
      from mediation.result r where r.proposal_id = any (${proposalIds}::uuid[]) order by r.on_day, r.id`.execute(
      tables(session),
    )
  ).rows;

type Next = Pick<NextStep, "personId" | "employerName" | "employerId" | "offerId" | "realised">;
/** What was said to it, for what follows; null for who does not know whose proposal it is, and while there is no yes. */
export const findNext = (session: Session, proposalId: string) =>
  ask<Next | null>(session, sql`mediation.next_step(${proposalId})`);

export const insertTalkLed = (session: Session, id: string, proposalId: string, interviewId: string) =>
  ask(session, sql`mediation.lead_to(${id}, ${proposalId}, ${interviewId}::uuid, null::uuid)`);
export const insertWorkLed = (session: Session, id: string, proposalId: string, placementId: string) =>
  ask(session, sql`mediation.lead_to(${id}, ${proposalId}, null::uuid, ${placementId}::uuid)`);
