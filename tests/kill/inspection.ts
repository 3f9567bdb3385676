/** What must hold after every kill, looked at with the owner's key, behind all policies. */
import type pg from "pg";
import type { Act } from "./writers.ts";

/** How often the thing an act makes, or the state it brings about, is in the database. */
const traces: Record<Act["kind"], string> = {
  give: "select m.mark, count(p.id) from unnest($1::text[]) as m (mark) left join consent.permission p on p.explanation = 'De uitleg zoals getoond. ' || m.mark group by 1",
  register:
    "select m.mark, count(r.id) from unnest($1::text[]) as m (mark) left join consent.record r on r.reference = m.mark group by 1",
  withdraw:
    "select m.mark, count(p.id) from unnest($1::text[]) as m (mark) left join consent.permission p on p.id = m.mark::uuid and p.withdrawn_at is not null group by 1",
  "let-in":
    "select m.mark, count(o.id) from unnest($1::text[]) as m (mark) left join consent.shut_out o on o.id = m.mark::uuid and o.ended_at is not null group by 1",
  "shut-out":
    "select m.mark, count(o.id) from unnest($1::text[]) as m (mark) left join consent.shut_out o on o.id::text = m.mark group by 1",
};

/** @returns one sentence per act that is not there exactly as it should be */
export const inspectActs = async (owner: pg.Client, acts: readonly Act[]): Promise<string[]> => {
  const wrong: string[] = [];
  const { rows } = await owner.query<{ trace_id: string; done: number; lines: number }>(
    `select trace_id, count(*) filter (where outcome = 'done')::integer as done, count(*)::integer as lines
     from audit.event where trace_id = any ($1) group by 1`,
    [acts.map(({ traceId }) => traceId)],
  );
  const lines = new Map(rows.map((row) => [row.trace_id, row]));
  for (const [kind, question] of Object.entries(traces)) {
    const ofThisKind = acts.filter((act) => act.kind === kind);
    const marks = ofThisKind.map(markOf);
    const found = await owner.query<{ mark: string; count: string }>(question, [
      [...new Set(marks)].filter((m) => m !== ""),
    ]);
    const times = new Map(found.rows.map(({ mark, count }) => [mark, Number(count)]));
    // A state someone asked for twice (no answer the first time) is there when either was done.
    const doneFor = new Map<string, number>();
    for (const act of ofThisKind)
      doneFor.set(markOf(act), (doneFor.get(markOf(act)) ?? 0) + (lines.get(act.traceId)?.done ?? 0));
    for (const act of ofThisKind) {
      const { done = 0, lines: all = 0 } = lines.get(act.traceId) ?? {};
      const told = `${act.kind} by ${act.writer}, trace ${act.traceId}, answered ${act.status ?? "nothing"}`;
      const mark = markOf(act);
      // Who got no answer to shutting someone out knows no id; the audit line says whether it happened.
      const there = mark === "" ? done : (times.get(mark) ?? 0);
      if (done > 1) wrong.push(`${told}: ${done} audit lines`);
      if (there > 1) wrong.push(`${told}: there ${there} times`);
      if (act.status === 200 && done !== 1) wrong.push(`${told}: acknowledged, ${done} audit lines`);
      if (act.status === 200 && there !== 1) wrong.push(`${told}: acknowledged, there ${there} times`);
      const doneAtAll = mark === "" ? done : Math.min(1, doneFor.get(mark) ?? 0);
      if (there !== doneAtAll) wrong.push(`${told}: there ${there} times, with ${done} audit lines`);
      if (act.status !== undefined && act.status !== 200 && act.status < 500 && all !== 1)
        wrong.push(`${told}: a refusal with ${all} audit lines`);
    }
  }
  return wrong;
};

const markOf = (act: Act): string => (act.kind === "shut-out" ? (act.answer.shutOutId ?? "") : act.subject);

/** @returns what is half, or differs from what it is derived from */
export const inspectWhole = async (owner: pg.Client): Promise<Record<string, number>> => {
  const count = async (question: string) => {
    const { rows } = await owner.query<{ n: number }>(`select count(*)::integer as n from (${question}) found`);
    return rows[0]?.n ?? -1;
  };
  const columns =
    "holder, person_id, purpose, category, scope_organisation, permission_id, basis_id, sort_key, starts_at, ends_at";
  const derived = `select ${columns} from consent.derived_access(array(select id from consent.person))`;
  const kept = `select ${columns} from consent.access`;
  return {
    "permissions without a receiver": await count(
      "select from consent.permission p where not exists (select from consent.receiver r where r.permission_id = p.id)",
    ),
    "persons without a record": await count(
      "select from consent.person p where not exists (select from consent.record r where r.person_id = p.id)",
    ),
    "persons without an involvement": await count(
      "select from consent.person p where not exists (select from consent.involvement i where i.person_id = p.id)",
    ),
    "persons nobody has access to": await count(
      "select from consent.person p where not exists (select from consent.access a where a.person_id = p.id)",
    ),
    "access that is not derived": await count(`${kept} except all ${derived}`),
    "derived access that is not kept": await count(`${derived} except all ${kept}`),
    "audit lines that say a person was written without the person": await count(
      "select from audit.event e where e.persons > 0 and not exists (select from audit.event_person p where p.event_id = e.id and p.at = e.at)",
    ),
  };
};

export type Seal = { readonly sequence: number; readonly hash: string };

/** Seals what can be sealed, as the house's job does. @returns the new anchors */
export const seal = async (owner: pg.Client): Promise<Seal[]> =>
  (await owner.query<Seal>("select sequence, hash from audit.seal_lines()")).rows;

/** Recomputes the whole chain. @returns what is broken: a changed seal, a gap, or an anchor that is gone */
export const inspectSeals = async (owner: pg.Client, anchors: readonly Seal[]): Promise<string[]> => {
  const { rows } = await owner.query<{
    sequence: number;
    hash: string;
    previous: string;
    again: string;
    lines: number;
    counted: number;
  }>(
    `select s.sequence, s.hash, s.previous, d.hash as again, s.lines, d.lines as counted
     from audit.seal s, lateral audit.lines_digest(s.epoch, s.from_xid, s.until_xid, s.previous) d order by s.sequence`,
  );
  const wrong: string[] = [];
  let previous = "";
  for (const [index, row] of rows.entries()) {
    if (row.sequence !== index + 1) wrong.push(`seal ${index + 1} is missing`);
    if (row.hash !== row.again || row.lines !== row.counted) wrong.push(`seal ${row.sequence} does not fit its lines`);
    if (row.previous !== previous) wrong.push(`seal ${row.sequence} does not follow`);
    previous = row.hash;
  }
  const hashes = new Map(rows.map(({ sequence, hash }) => [sequence, hash]));
  for (const anchor of anchors)
    if (hashes.get(anchor.sequence) !== anchor.hash) wrong.push(`anchor ${anchor.sequence} is gone`);
  return wrong;
};
