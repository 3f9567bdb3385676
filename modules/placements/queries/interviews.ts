import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Companion, Interview, MyInterview, Pitch } from "../contract.ts";
import { ask } from "./calls.ts";

const tables = tablesOf("placements");

type Row = Omit<MyInterview, "along" | "alongId"> & {
  readonly along: (NonNullable<MyInterview["along"]> & { readonly membershipId: string | null }) | null;
};
const row = sql`i.person_id as "personId", i.id as "interviewId", i.employer_id as "employerId", i.employer_name as "employerName", i.offer_id as "offerId", i.kind,
  i.day::text as day, to_char(i.start_time, 'HH24:MI') as "startTime", i.place, placements.along_with(i.id) as along, i.along_may as "alongMay", i.result,
  i.result_words as "resultWords", i.result_by as "resultBy", i.version`;

/** Someone's talks the reader may see, the latest first. */
export const interviewsOf = async (session: Session, personId: string): Promise<Row[]> =>
  (
    await sql<Row>`select ${row} from placements.interview i where i.person_id = ${personId}::uuid order by i.day desc, i.id limit 100`.execute(
      tables(session),
    )
  ).rows;
export const findInterview = async (session: Session, interviewId: string): Promise<Row | undefined> =>
  (await sql<Row>`select ${row} from placements.interview i where i.id = ${interviewId}::uuid`.execute(tables(session)))
    .rows[0];

export const insertInterview = (
  session: Session,
  interviewId: string,
  personId: string,
  facts: Readonly<Record<string, string | null | undefined>>,
) =>
  ask(
    session,
    sql`placements.note_interview(${interviewId}::uuid, ${personId}::uuid, ${JSON.stringify(facts)}::jsonb)`,
  );
type When = { readonly day: string; readonly startTime: string | null; readonly place: string };
/** @returns false when someone else was first */
export const putMoment = (session: Session, interviewId: string, version: number, to: When) =>
  ask<boolean>(
    session,
    sql`placements.move_interview(${interviewId}::uuid, ${version}::integer, ${to.day}::date, ${to.startTime}::time, ${to.place})`,
  );
export const putOutcome = (session: Session, interviewId: string, version: number, result: string, words: string) =>
  ask<boolean>(session, sql`placements.put_result(${interviewId}::uuid, ${version}::integer, ${result}, ${words})`);
export const putAlong = (
  session: Session,
  interviewId: string,
  version: number,
  membershipId: string | null,
  may: readonly string[],
) =>
  ask<boolean>(
    session,
    sql`placements.choose_along(${interviewId}::uuid, ${version}::integer, ${membershipId}::uuid, ${may}::text[])`,
  );
export const removeInterview = (session: Session, interviewId: string) =>
  ask<boolean>(session, sql`placements.remove_interview(${interviewId}::uuid)`);
export const couldCome = (session: Session) => ask<Companion[]>(session, sql`placements.could_come()`);

/** The pitch: the person's, or of someone who lets it be seen. */
export const pitchOf = async (session: Session, personId: string): Promise<Pitch | null> =>
  (
    await sql<Pitch>`select p.words, p.shown, p.version from placements.pitch p where p.person_id = ${personId}::uuid`.execute(
      tables(session),
    )
  ).rows[0] ?? null;
export const putPitch = (session: Session, version: number, words: string, shown: boolean) =>
  ask<boolean>(session, sql`placements.put_pitch(${version}::integer, ${words}, ${shown})`);

/** As the reader sees it: without the id of who comes along. */
export const asSeen = ({ along, ...rest }: Row): Interview => ({
  ...rest,
  along: along && { name: along.name, organisation: along.organisation, me: along.me },
});
/** As the person sees it. */
export const asMine = (interview: Row): MyInterview => ({
  ...asSeen(interview),
  alongId: interview.along?.membershipId ?? null,
});
