import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Content, Looking, Proposal } from "../contract.ts";
import { ask } from "./calls.ts";

const tables = tablesOf("profiles");
type Paging = { readonly limit: number; readonly cursor?: string | undefined };

export const mayPropose = (session: Session, personId: string) =>
  ask<boolean>(session, sql`coalesce(profiles.may_propose(${personId}), false)`);

/** What the own organisation proposed. */
export const proposalsFor = async (session: Session, personId: string): Promise<Proposal[]> =>
  (
    await sql<Proposal>`select s.id as "sentenceId", s.section, s.text, s.approved_on is not null as approved, s.version
      from profiles.sentence s where s.person_id = ${personId}::uuid and s.organisation_id = (select platform.organisation_id())
      order by s.position, s.id`.execute(tables(session))
  ).rows;

/** What the own organisation read in a message and the person did not answer yet. */
export const broughtFor = async (
  session: Session,
  personId: string,
): Promise<{ looking: Partial<Looking>; on: string } | undefined> =>
  (
    await sql<{
      looking: Partial<Looking>;
      on: string;
    }>`select b.looking, b.brought_on::text as on from profiles.brought b
      where b.person_id = ${personId}::uuid and b.organisation_id = (select platform.organisation_id())`.execute(
      tables(session),
    )
  ).rows[0];

type Shared = { readonly versionId: string; readonly content: Content; readonly releasedOn: string };
/** The version with the name that this professional reads. */
export const sharedVersionOf = async (session: Session, personId: string): Promise<Shared | undefined> =>
  (
    await sql<Shared>`select v.id as "versionId", v.content, v.released_on::text as "releasedOn" from profiles.version v
      join profiles.people_shared_with_me() x on x.version_id = v.id where x.person_id = ${personId}::uuid`.execute(
      tables(session),
    )
  ).rows[0];

export const messagesAbout = async (session: Session, personId: string) =>
  (
    await sql<{ messageId: string; receiver: string; yesOn: string }>`
      select m.id as "messageId", m.receiver, m.yes_on::text as "yesOn" from profiles.message m
      where m.person_id = ${personId}::uuid order by m.yes_on desc, m.id limit 40`.execute(tables(session))
  ).rows;

/** Everyone who shares by name with this professional; one more than asked for. */
export const sharedPage = async (
  session: Session,
  { limit, cursor }: Paging,
): Promise<{ personId: string; content: Content }[]> =>
  (
    await sql<{ personId: string; content: Content }>`
      select x.person_id as "personId", v.content from profiles.people_shared_with_me() x join profiles.version v on v.id = x.version_id
      where ${cursor ?? null}::uuid is null or x.person_id > ${cursor ?? null}::uuid order by x.person_id limit ${limit + 1}`.execute(
      tables(session),
    )
  ).rows;

export const anonymousPage = async (
  session: Session,
  { limit, cursor }: Paging,
): Promise<{ profileId: string; content: Content }[]> =>
  (
    await sql<{ profileId: string; content: Content }>`
      select id as "profileId", content from profiles.anonymous_page(${cursor ?? null}::uuid, ${limit + 1}::integer)`.execute(
      tables(session),
    )
  ).rows;

export const openAnonymous = (session: Session, profileId: string) =>
  ask<Content | null>(session, sql`profiles.open_anonymous(${profileId})`);

type Screened = { readonly month: string; readonly screened: number; readonly candidates: number };
export const myScreening = async (session: Session): Promise<Screened[]> =>
  (
    await sql<Screened>`select to_char(s.month, 'YYYY-MM') as month, s.screened, s.candidates from profiles.screening s
      where s.membership_id = (select platform.membership_id()) order by s.month desc limit 24`.execute(tables(session))
  ).rows;
export const screeningOfRegion = async (session: Session): Promise<(Screened & { coaches: number })[]> =>
  (
    await sql<
      Screened & { coaches: number }
    >`select to_char(s.month, 'YYYY-MM') as month, s.coaches, s.screened, s.candidates
      from profiles.screening_sums() s`.execute(tables(session))
  ).rows;
