import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Category, Purpose, ReceiverTask } from "../contract.ts";

const tables = tablesOf("consent");

export type Given = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly categories: readonly Category[];
  readonly receivers: readonly { organisationId: string; task: ReceiverTask; membershipId: string | null }[];
  readonly until: string;
  readonly explanation: string;
};

// The last day counts in full: the permission ends when the day after it begins, in the Netherlands.
const endOf = (day: string) => sql`((${day}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`;

export const insertPermission = async (session: Session, given: Given): Promise<void> => {
  await sql`select consent.give_permission(${given.id}::uuid, ${given.purpose}, ${given.categories}::text[],
    ${JSON.stringify(given.receivers)}::jsonb, platform.now(), ${endOf(given.until)}, ${given.explanation})`.execute(
    tables(session),
  );
};

export const insertPaperPermission = async (
  session: Session,
  personId: string,
  given: Given,
  { documentId, witness }: { documentId: string; witness: string },
): Promise<void> => {
  await sql`select consent.record_paper_permission(${given.id}::uuid, ${personId}::uuid, ${given.purpose}, ${given.categories}::text[],
    ${JSON.stringify(given.receivers)}::jsonb, platform.now(), ${endOf(given.until)}, ${given.explanation},
    ${documentId}::uuid, ${witness})`.execute(tables(session));
};

export const insertDocument = async (
  session: Session,
  document: { id: string; personId: string; recordedBy: string; mediaType: string; content: Buffer },
): Promise<void> => {
  await sql`insert into consent.document (id, person_id, recorded_by, media_type, content, added_on)
    values (${document.id}, ${document.personId}, ${document.recordedBy}, ${document.mediaType}, ${document.content}, platform.today())`.execute(
    tables(session),
  );
};

/** An act that answers whether it changed something. */
const act = async (session: Session, call: ReturnType<typeof sql>): Promise<boolean> => {
  const { rows } = await sql<{ answer: boolean | null }>`select ${call} as answer`.execute(tables(session));
  return rows[0]?.answer === true;
};

export const closePermission = (session: Session, id: string) =>
  act(session, sql`consent.withdraw_permission(${id}::uuid)`);
export const wakePermission = (session: Session, id: string) =>
  act(session, sql`consent.confirm_permission(${id}::uuid)`);
export const storeAnswer = (session: Session, id: string, answer: "given" | "refused" | "later") =>
  act(session, sql`consent.answer_request(${id}::uuid, ${answer})`);
/** @returns whose account was closed out by this act; undefined when it was already */
export const insertShutOut = async (
  session: Session,
  id: string,
  membershipId: string,
): Promise<string | undefined> => {
  const { rows } = await sql<{ account: string | null }>`
    select consent.shut_out_professional(${id}::uuid, ${membershipId}::uuid) as account`.execute(tables(session));
  return rows[0]?.account ?? undefined;
};
export const endShutOut = (session: Session, id: string) => act(session, sql`consent.let_in_again(${id}::uuid)`);
export const joinByCode = (session: Session, code: string) => act(session, sql`consent.join_record(${code})`);
export const objectAgainstRepresentation = (session: Session, id: string) =>
  act(session, sql`consent.object_to_representation(${id}::uuid)`);
export const insertObjection = (session: Session, id: string, recordId: string, about: string) =>
  act(session, sql`consent.object_to_processing(${id}::uuid, ${recordId}::uuid, ${about})`);

export const assign = (session: Session, id: string, personId: string, membershipId: string) =>
  sql`select consent.assign(${id}::uuid, ${personId}::uuid, ${membershipId}::uuid)`.execute(tables(session));
export const closeInvolvement = (session: Session, id: string) =>
  act(session, sql`consent.end_involvement(${id}::uuid)`);
export const insertStepOut = (session: Session, id: string, personId: string) =>
  sql`select consent.step_out_from(${id}::uuid, ${personId}::uuid)`.execute(tables(session));
/** @returns every id under which the person stood here, when this was the last registration; otherwise which one closed */
export const closeOwnRecord = async (
  session: Session,
  personId: string,
): Promise<{ closed: string | null; erased: readonly string[] }> => {
  const { rows } = await sql<{ answer: { closed: string | null; erased: string[] } }>`
    select consent.close_record(${personId}::uuid) as answer`.execute(tables(session));
  return rows[0]?.answer ?? { closed: null, erased: [] };
};

export const insertRequest = async (
  session: Session,
  request: {
    id: string;
    personId: string;
    askedBy: string;
    purpose: string;
    categories: readonly string[];
    receivers: unknown;
    why: string;
  },
): Promise<void> => {
  await sql`insert into consent.request (id, person_id, asked_by, purpose, categories, receivers, why, asked_on)
    values (${request.id}, ${request.personId}, ${request.askedBy}, ${request.purpose}, ${request.categories}::text[],
      ${JSON.stringify(request.receivers)}::jsonb, ${request.why}, platform.today())`.execute(tables(session));
};

/** For the clock: who has six weeks or less to go is told once. */
export const rememberEndings = async (session: Session): Promise<number> => {
  const { rows } = await sql<{ made: number }>`select consent.remind_of_endings() as made`.execute(tables(session));
  return rows[0]?.made ?? 0;
};

export const takeWaitingMails = async (session: Session): Promise<readonly string[]> => {
  const { rows } = await sql<{ addresses: string[] }>`select consent.take_waiting_mails() as addresses`.execute(
    tables(session),
  );
  return rows[0]?.addresses ?? [];
};
