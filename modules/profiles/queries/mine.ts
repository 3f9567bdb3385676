import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import {
  type Content,
  type Link,
  Looking,
  type MyProfile,
  type OwnNo,
  type Sentence,
  type Version,
} from "../contract.ts";
import { ask } from "./calls.ts";

const tables = tablesOf("profiles");
const nothingYet = Looking.parse({});

export type ProfileRow = {
  readonly personId: string;
  readonly profileId: string;
  readonly regionCode: string;
  readonly called: string;
  readonly looking: Looking;
  readonly version: number;
};

/** The profile of the person the session speaks for. What was never filled in stands there empty. */
export const findMine = async (session: Session): Promise<ProfileRow | undefined> => {
  const [row] = (
    await sql<ProfileRow>`select p.person_id as "personId", p.id as "profileId", p.region_code as "regionCode", p.called, p.looking, p.version
      from profiles.profile p where p.person_id = (select profiles.mine())`.execute(tables(session))
  ).rows;
  return row && { ...row, looking: { ...nothingYet, ...row.looking } };
};

type AtOnce = {
  readonly personId: string | null;
  readonly today: string;
  readonly profile: Omit<ProfileRow, "personId" | "profileId" | "regionCode"> | null;
  readonly no: OwnNo | null;
};
/** Who this is, which day it is, their profile and their own no: one statement, for the page that shows it all. */
export const findAtOnce = async (session: Session): Promise<AtOnce> => {
  const [row] = (
    await sql<AtOnce>`select me.id as "personId", platform.today()::text as today, n.no,
        case when p.id is not null then jsonb_build_object('called', p.called, 'looking', p.looking, 'version', p.version) end as profile
      from (select profiles.mine() as id) me left join profiles.profile p on p.person_id = me.id left join profiles.own_no n on n.person_id = me.id`.execute(
      tables(session),
    )
  ).rows;
  if (!row) throw new Error("a row that always is there");
  return row;
};

export const findOwnNo = async (session: Session): Promise<OwnNo | undefined> =>
  (
    await sql<{ no: OwnNo }>`select n.no from profiles.own_no n where n.person_id = (select profiles.mine())`.execute(
      tables(session),
    )
  ).rows[0]?.no;

export const sentencesOfMine = async (session: Session): Promise<Sentence[]> =>
  (
    await sql<Sentence>`select s.id as "sentenceId", s.section, s.text, s.approved_on::text as "approvedOn", s.written_on::text as "writtenOn",
        o.name as from, s.version
      from profiles.sentence s left join profiles.proposed_by o on o.sentence_id = s.id
      where s.person_id = (select profiles.mine()) order by s.position, s.id`.execute(tables(session))
  ).rows;

export const versionsOfMine = async (session: Session): Promise<Version[]> =>
  (
    await sql<Version>`select v.id as "versionId", v.kind, v.content, v.released_on::text as "releasedOn", v.views
      from profiles.version v where v.person_id = (select profiles.mine()) order by v.released_on desc, v.id`.execute(
      tables(session),
    )
  ).rows;

type Receivers = Pick<NonNullable<MyProfile["profile"]>, "sharings" | "permitted">;
/** To whom the person shares, and who has a permission to receive it by name. */
export const receiversOfMine = (session: Session): Promise<Receivers> =>
  ask(
    session,
    sql`jsonb_build_object('sharings', profiles.my_sharings(), 'permitted', array(select profiles.permitted_by_me()))`,
  );

/** What organisations read in a message and propose, as long as it waits. */
export const broughtToMe = async (session: Session): Promise<NonNullable<MyProfile["profile"]>["brought"]> =>
  (
    await sql<NonNullable<MyProfile["profile"]>["brought"][number]>`
      select b.id as "broughtId", o.name as from, b.version, b.looking from profiles.brought b join profiles.brought_by o on o.brought_id = b.id
      where b.person_id = (select profiles.mine()) order by b.brought_on, b.id`.execute(tables(session))
  ).rows.map((row) => ({ ...row, looking: Looking.parse(row.looking) }));

export const linksOfMine = async (session: Session): Promise<Link[]> =>
  (
    await sql<Link>`select l.id as "linkId", l.version_id as "versionId", l.for_whom as "forWhom", l.sender, l.reach, l.made_on::text as "madeOn",
        ((l.ends_at - interval '1 second') at time zone 'Europe/Amsterdam')::date::text as until,
        case when l.closed_at is not null then 'closed' when l.ends_at <= (select platform.now()) then 'over' else 'open' end as state,
        l.views, l.last_view_on::text as "lastViewOn"
      from profiles.employer_link l where l.person_id = (select profiles.mine()) order by l.made_on desc, l.id`.execute(
      tables(session),
    )
  ).rows;

export const messagesOfMine = async (
  session: Session,
): Promise<{ messageId: string; receiver: string; yesOn: string; taken: number }[]> =>
  (
    await sql<{ messageId: string; receiver: string; yesOn: string; taken: number }>`
      select m.id as "messageId", m.receiver, m.yes_on::text as "yesOn", m.taken from profiles.message m
      where m.person_id = (select profiles.mine()) order by m.yes_on desc, m.id`.execute(tables(session))
  ).rows;

export const today = (session: Session): Promise<string> => ask(session, sql`platform.today()::text`);
export const isDemo = (session: Session): Promise<boolean> => ask(session, sql`platform.is_demo()`);

/** What this session may read of a version with its own id: the person's own, or the one shared by name. */
export const findVersion = async (
  session: Session,
  versionId: string,
): Promise<{ personId: string; kind: Version["kind"]; content: Content; releasedOn: string } | undefined> =>
  (
    await sql<{ personId: string; kind: Version["kind"]; content: Content; releasedOn: string }>`
      select v.person_id as "personId", v.kind, v.content, v.released_on::text as "releasedOn" from profiles.version v
      where v.id = ${versionId}::uuid`.execute(tables(session))
  ).rows[0];
