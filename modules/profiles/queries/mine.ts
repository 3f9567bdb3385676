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

export const sharingsOfMine = (session: Session): Promise<NonNullable<MyProfile["profile"]>["sharings"]> =>
  ask(session, sql`profiles.my_sharings()`);

export const linksOfMine = async (session: Session): Promise<Link[]> =>
  (
    await sql<Link>`select l.id as "linkId", l.version_id as "versionId", l.for_whom as "forWhom", l.sender, l.made_on::text as "madeOn",
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

export const permittedByMe = async (session: Session): Promise<string[]> =>
  (await sql<{ id: string }>`select id from profiles.permitted_by_me() as id`.execute(tables(session))).rows.map(
    ({ id }) => id,
  );

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
