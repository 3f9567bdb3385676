import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Computed, MomentKind, OfficialScore, SelfCheckLine } from "../contract.ts";

const tables = tablesOf("ips");
const truth = async (session: Session, act: RawBuilder<unknown>): Promise<boolean> =>
  (await sql<{ value: boolean }>`select ${act} as value`.execute(tables(session))).rows[0]?.value ?? false;

const line = sql`c.id as "checkId", c.day::text as day, c.scale, c.finished_on::text as "finishedOn",
  (select count(*)::int from ips.self_check_item i where i.check_id = c.id and i.score is not null) as filled,
  (select count(*)::int from jsonb_each(c.computed) x where x.value ->> 'score' is not null) as computed`;
export const selfChecks = async (session: Session): Promise<SelfCheckLine[]> =>
  (
    await sql<SelfCheckLine>`select ${line} from ips.self_check c order by c.day desc, c.id limit 60`.execute(
      tables(session),
    )
  ).rows;

type Filled = {
  readonly item: number;
  readonly score: number | null;
  readonly explanation: string;
  readonly source: string | null;
  readonly version: number;
};
type Check = SelfCheckLine & {
  readonly fromDay: string;
  readonly untilDay: string;
  readonly said: Readonly<Record<string, Computed>>;
  readonly items: readonly Filled[];
};
export const findSelfCheck = async (session: Session, checkId: string): Promise<Check | undefined> =>
  (
    await sql<Check>`select ${line}, c.from_day::text as "fromDay", c.until_day::text as "untilDay", c.computed as said,
        (select coalesce(jsonb_agg(jsonb_build_object('item', i.item, 'score', i.score, 'explanation', i.explanation, 'source', i.source, 'version', i.version)), '[]')
          from ips.self_check_item i where i.check_id = c.id) as items
      from ips.self_check c where c.id = ${checkId}::uuid`.execute(tables(session))
  ).rows[0];
export const insertSelfCheck = async (
  session: Session,
  check: { checkId: string; scale: string; from: string; until: string; computed: unknown },
): Promise<void> => {
  await sql`select ips.start_self_check(${check.checkId}, ${check.scale}, ${check.from}::date, ${check.until}::date,
    ${JSON.stringify(check.computed)}::jsonb)`.execute(tables(session));
};
/** @returns false when a colleague saved this item in between */
export const putItem = (
  session: Session,
  i: {
    checkId: string;
    item: number;
    version: number;
    score: number | null;
    explanation: string;
    source: string | null;
  },
) =>
  truth(
    session,
    sql`ips.fill_item(${i.checkId}, ${i.item}::integer, ${i.version}::integer, ${i.score}::integer, ${i.explanation}, ${i.source})`,
  );
export const putFinished = (session: Session, checkId: string) =>
  truth(session, sql`ips.finish_self_check(${checkId})`);

export const officialScores = async (session: Session): Promise<Omit<OfficialScore, "label">[]> =>
  (
    await sql<
      Omit<OfficialScore, "label">
    >`select s.id as "officialId", s.day::text as day, s.by_whom as "byWhom", s.scale, s.total
      from ips.official_score s order by s.day desc, s.id limit 60`.execute(tables(session))
  ).rows;
export const insertOfficial = async (
  session: Session,
  s: { officialId: string; day: string; byWhom: string; scale: string; total: number },
): Promise<void> => {
  await sql`select ips.note_official(${s.officialId}, ${s.day}::date, ${s.byWhom}, ${s.scale}, ${s.total}::integer)`.execute(
    tables(session),
  );
};
export const deleteOfficial = (session: Session, officialId: string) =>
  truth(session, sql`ips.remove_official(${officialId})`);

type MomentRow = { momentId: string; kind: MomentKind; day: string; own: boolean };
export const moments = async (session: Session, from: string): Promise<MomentRow[]> =>
  (
    await sql<MomentRow>`select m.id as "momentId", m.kind, m.day::text as day, coalesce(m.written_by = (select platform.membership_id()), false) as own
      from ips.team_moment m where m.day >= ${from}::date order by m.day desc, m.kind, m.id limit 1000`.execute(
      tables(session),
    )
  ).rows;
export const insertMoment = async (
  session: Session,
  momentId: string,
  kind: MomentKind,
  day: string,
): Promise<void> => {
  await sql`select ips.add_moment(${momentId}, ${kind}, ${day}::date)`.execute(tables(session));
};
export const deleteMoment = (session: Session, momentId: string) => truth(session, sql`ips.remove_moment(${momentId})`);
