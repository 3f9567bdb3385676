import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Counsellor, Talk } from "../contract.ts";

const tables = tablesOf("counselling");
const row = sql<Talk>`t.person_id as "personId", t.id as "talkId", t.counsellor_id as "counsellorId", t.state, t.called, t.reach, t.suits,
  t.asked_on::text as "askedOn", t.day::text as day, to_char(t.start_time, 'HH24:MI') as "startTime", t.way, t.place, t.version`;

/** The person's own talks, or those this counsellor was asked for. */
export const talksWith = async (session: Session, personId: string): Promise<Talk[]> =>
  (
    await sql<Talk>`select ${row} from counselling.talk t where t.person_id = ${personId}::uuid
      order by t.asked_on desc, t.id`.execute(tables(session))
  ).rows;

type TalksAhead = {
  /** Asked, and no moment proposed yet: that waits for the counsellor. */
  readonly toPropose: number;
  /** Proposed: that waits for the person. */
  readonly proposed: number;
  readonly agreed: { readonly day: string; readonly startTime: string }[];
};
/**
 * What waits for this counsellor, and when they talk: without who, for that is read at the talk itself. To be asked on the
 * page with one's work, with what else is ahead.
 */
export const talksAhead = sql<TalksAhead>`(
  select jsonb_build_object('toPropose', count(*) filter (where t.state = 'asked'), 'proposed', count(*) filter (where t.state = 'proposed'),
    'agreed', coalesce(jsonb_agg(jsonb_build_object('day', t.day, 'startTime', to_char(t.start_time, 'HH24:MI')) order by t.day, t.start_time)
      filter (where t.state = 'agreed' and t.day >= (select platform.today())), '[]'))
  from counselling.talk t where t.counsellor_id = (select counselling.counsels_as()))`;
export const findTalk = async (session: Session, talkId: string): Promise<Talk | undefined> =>
  (await sql<Talk>`select ${row} from counselling.talk t where t.id = ${talkId}::uuid`.execute(tables(session)))
    .rows[0];

/** For whom the session may look at money: the person, who represents them there, or nobody. */
export const personOfMine = async (session: Session): Promise<string | null> =>
  (await sql<{ id: string | null }>`select counselling.person_of_mine() as id`.execute(tables(session))).rows[0]?.id ??
  null;
export const counselsNow = async (session: Session): Promise<boolean> =>
  (await sql<{ counsels: boolean }>`select counselling.counsels_as() is not null as counsels`.execute(tables(session)))
    .rows[0]?.counsels ?? false;

/** Whom one can ask in this region. */
export const counsellors = async (session: Session): Promise<Counsellor[]> =>
  (
    await sql<Counsellor>`select id as "counsellorId", shown as name, organisation from counselling.counsellors()`.execute(
      tables(session),
    )
  ).rows;

type Choice = {
  readonly membershipId: string;
  readonly name: string;
  readonly functionTitle: string;
  readonly organisation: string;
  readonly named: boolean;
  readonly decides: boolean;
};
export const couldCounsel = async (session: Session): Promise<Choice[]> =>
  (
    await sql<Choice>`select id as "membershipId", shown as name, function_title as "functionTitle", organisation, named, decides
      from counselling.could_counsel()`.execute(tables(session))
  ).rows;

export type Counselled = {
  readonly personId: string;
  readonly calculations: number;
  readonly mayCalculate: boolean;
  readonly talk: Talk | null;
};
/** Whoever shares something with this counsellor, asked a talk, or permitted them to calculate. */
export const counselled = async (session: Session): Promise<Counselled[]> =>
  (
    await sql<Counselled>`
      with people as (
        select c.person_id from counselling.calculation c where c.counsellor_id = (select counselling.counsels_as())
        union select t.person_id from counselling.talk t where t.counsellor_id = (select counselling.counsels_as())
        union select a.person_id from counselling.advised a
        limit 200
      )
      select p.person_id as "personId",
        (select count(*)::int from counselling.calculation c where c.person_id = p.person_id) as calculations,
        exists (select from counselling.advised a where a.person_id = p.person_id) as "mayCalculate",
        (select to_jsonb(x) from (select ${row} from counselling.talk t where t.person_id = p.person_id and t.counsellor_id = (select counselling.counsels_as())
          order by t.state = 'declined', t.asked_on desc, t.id limit 1) x) as talk
      from people p order by p.person_id`.execute(tables(session))
  ).rows;

export const insertTalk = async (
  session: Session,
  talk: { talkId: string; counsellorId: string; called: string; reach: string; suits: string },
): Promise<void> => {
  await sql`select counselling.ask_talk(${talk.talkId}, ${talk.counsellorId}, ${talk.called}, ${talk.reach}, ${talk.suits})`.execute(
    tables(session),
  );
};

const truth = async (session: Session, call: ReturnType<typeof sql>): Promise<boolean> =>
  (await sql<{ done: boolean }>`select ${call} as done`.execute(tables(session))).rows[0]?.done ?? false;

type Moment = { readonly day: string; readonly startTime: string; readonly way: string; readonly place: string };
/** @returns false when someone else was first */
export const putMoment = (session: Session, talkId: string, version: number, to: Moment): Promise<boolean> =>
  truth(
    session,
    sql`counselling.propose_moment(${talkId}, ${version}::integer, ${to.day}::date, ${to.startTime}::time, ${to.way}, ${to.place})`,
  );
export const putAnswer = (session: Session, talkId: string, version: number, suits: boolean): Promise<boolean> =>
  truth(session, sql`counselling.answer_moment(${talkId}, ${version}::integer, ${suits})`);
export const putDecline = (session: Session, talkId: string, version: number): Promise<boolean> =>
  truth(session, sql`counselling.decline_talk(${talkId}, ${version}::integer)`);
export const removeTalk = (session: Session, talkId: string): Promise<boolean> =>
  truth(session, sql`counselling.cancel_talk(${talkId})`);
export const insertCounsellor = async (session: Session, membershipId: string): Promise<void> => {
  await sql`select counselling.name_counsellor(${membershipId})`.execute(tables(session));
};
export const removeCounsellor = (session: Session, membershipId: string): Promise<boolean> =>
  truth(session, sql`counselling.end_counsellor(${membershipId})`);
export const today = async (session: Session): Promise<string> =>
  (await sql<{ day: string }>`select platform.today()::text as day`.execute(tables(session))).rows[0]?.day ?? "";
/** The counsellors who hold a permission of this person today: asked for all at once, and only about the person themselves. */
export const permittedBy = async (session: Session): Promise<ReadonlySet<string>> =>
  new Set(
    (await sql<{ id: string }>`select id from counselling.permitted_by_me() as id`.execute(tables(session))).rows.map(
      ({ id }) => id,
    ),
  );
