import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { HoursLine, Kind, KindLine, Placement } from "../contract.ts";
import { ask } from "./calls.ts";

const tables = tablesOf("placements");

const row = sql`p.person_id as "personId", p.id as "placementId", p.employer_id as "employerId", p.employer_name as "employerName", p.offer_id as "offerId",
  p.title, p.tasks, p.contract_form as "contractForm", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.end_reason as "endReason",
  p.travel_payer as "travelPayer", p.travel_cents as "travelCents", j.hours, j.kinds, placements.realised_by(p.id) as realised,
  (select m.instruments from placements.means m where m.placement_id = p.id) as instruments,
  (select jsonb_build_object('percent', w.percent, 'measuredOn', w.measured_on) from placements.wage_value w where w.placement_id = p.id) as "wageValue",
  (select coalesce(jsonb_agg(jsonb_build_object('remarkId', n.id, 'part', n.part, 'words', n.words, 'saidOn', n.said_on, 'answer', n.answer, 'answeredOn', n.answered_on)
    order by n.said_on desc, n.id), '[]') from placements.not_right n where n.placement_id = p.id) as remarks,
  p.changed_on::text as "changedOn", p.version`;

/** All of someone's work the reader may see, the latest first. */
export const placementsOf = async (session: Session, personId: string): Promise<Placement[]> =>
  (
    await sql<Placement>`select ${row} from placements.placement p join placements.job j on j.placement_id = p.id
      where p.person_id = ${personId}::uuid order by p.starts_on desc, p.id`.execute(tables(session))
  ).rows;

export const findPlacement = async (session: Session, placementId: string): Promise<Placement | undefined> =>
  (
    await sql<Placement>`select ${row} from placements.placement p join placements.job j on j.placement_id = p.id
      where p.id = ${placementId}::uuid`.execute(tables(session))
  ).rows[0];

export type ListedJob = {
  readonly personId: string;
  readonly placementId: string;
  readonly employerName: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly hours: HoursLine[];
  readonly kinds: KindLine[];
  readonly remarks: number;
};
type Asked = {
  readonly which: "now" | "ahead" | "ended" | "all";
  readonly kind: string;
  readonly limit: number;
  readonly cursor: { readonly startsOn: string; readonly placementId: string } | undefined;
};
/** The reader's list starts from who permits it to them: nobody else's work is looked at. */
export const jobsPage = async (session: Session, { which, kind, limit, cursor }: Asked): Promise<ListedJob[]> => {
  const whichOnes = {
    now: sql`and p.starts_on <= (select platform.today()) and coalesce(p.ends_on, 'infinity') >= (select platform.today())`,
    ahead: sql`and p.starts_on > (select platform.today())`,
    ended: sql`and p.ends_on < (select platform.today())`,
    all: sql``,
  }[which];
  const ofKind = kind
    ? sql`and exists (select from placements.kind k where k.placement_id = p.id and k.kind = ${kind}
        and (k.during @> least(greatest((select platform.today()), p.starts_on), coalesce(p.ends_on, 'infinity'))))`
    : sql``;
  const after = cursor
    ? sql`and (p.starts_on < ${cursor.startsOn}::date or (p.starts_on = ${cursor.startsOn}::date and p.id > ${cursor.placementId}::uuid))`
    : sql``;
  return (
    await sql<ListedJob>`
      with listed as materialized (select p.id, p.person_id, p.employer_name, p.title, p.starts_on, p.ends_on from placements.permitted_to_me people join placements.placement p on p.person_id = people.person_id where true ${whichOnes} ${ofKind} ${after}
        order by p.starts_on desc, p.id limit ${limit})
      select p.person_id as "personId", p.id as "placementId", p.employer_name as "employerName", p.title, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
        j.hours, j.kinds, (select count(*)::int from placements.not_right n where n.placement_id = p.id and n.answer is null) as remarks
      from listed p join placements.job j on j.placement_id = p.id order by p.starts_on desc, p.id`.execute(
      tables(session),
    )
  ).rows;
};

/** What other modules know about someone's work; the reader's own rights decide. */
export type Job = {
  readonly placementId: string;
  readonly personId: string;
  readonly employerId: string | null;
  readonly employerName: string;
  readonly title: string;
  readonly contractForm: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endReason: string | null;
  /** Oldest first; an open line has no last day. */
  readonly hours: readonly HoursLine[];
  readonly kinds: readonly {
    readonly kindId: string;
    readonly from: string;
    readonly until: string | null;
    readonly kind: Kind;
  }[];
};

/**
 * The work of these people, oldest first, as far as the reader may see it: the person, or who has the person's
 * permission for 'placement'. In SQL the same stands in the view placements.job.
 */
export const jobsOf = async (session: Session, personIds: readonly string[]): Promise<Job[]> =>
  (
    await sql<Job>`select j.placement_id as "placementId", j.person_id as "personId", j.employer_id as "employerId", j.employer_name as "employerName", j.title,
        j.contract_form as "contractForm", j.starts_on::text as "startsOn", j.ends_on::text as "endsOn", j.end_reason as "endReason", j.hours, j.kinds
      from placements.job j where j.person_id = any (${personIds}::uuid[]) order by j.starts_on, j.placement_id`.execute(
      tables(session),
    )
  ).rows;

/** Work that came from a talk, as far as the reader may see it. */
export const ledFrom = async (session: Session, interviewId: string) =>
  (
    await sql<Pick<Job, "placementId" | "title" | "employerName">>`
      select p.id as "placementId", p.title, p.employer_name as "employerName" from placements.placement p
      where p.interview_id = ${interviewId}::uuid order by p.starts_on, p.id`.execute(tables(session))
  ).rows;

export type Rights = { readonly write: boolean; readonly prepare: boolean; readonly income: boolean };
/** What the reader may do about this person's work today. */
export const rightsFor = (session: Session, personId: string): Promise<Rights> =>
  ask(
    session,
    sql`jsonb_build_object('write', placements.may_write(${personId}::uuid), 'prepare', placements.may_prepare(${personId}::uuid),
      'income', placements.may_write(${personId}::uuid) and placements.permitted(placements.seat(), ${personId}::uuid, 'benefit'))`,
  );

type Held = Pick<Job, "personId" | "endsOn">;
/** Whose work it is and until when, for who may see it. @throws {NotFound} */
export const jobHeld = async (session: Session, placementId: string): Promise<Held> => {
  const { rows } =
    await sql<Held>`select p.person_id as "personId", p.ends_on::text as "endsOn" from placements.placement p
    where p.id = ${placementId}::uuid`.execute(tables(session));
  const [found] = rows;
  if (!found) throw new NotFound();
  return found;
};
/** Whose work it is, for who may see it. @throws {NotFound} */
export const ownerOf = async (session: Session, placementId: string): Promise<string> =>
  (await jobHeld(session, placementId)).personId;
