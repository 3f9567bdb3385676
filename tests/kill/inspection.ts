/** What must hold after every kill, looked at with the owner's key, behind all policies. */
import type pg from "pg";
import type { Act } from "./writers.ts";

/** How often the thing an act makes, or the state it brings about, is in the database. */
const traces: Partial<Record<Act["kind"], string>> = {
  register:
    "select m.mark, count(c.id) from unnest($1::text[]) as m (mark) left join candidates.contact_details c on c.reach = m.mark group by 1",
  note: "select m.mark, count(n.id) from unnest($1::text[]) as m (mark) left join case_consultation.note n on n.text = m.mark group by 1",
  give: "select m.mark, count(p.id) from unnest($1::text[]) as m (mark) left join consent.permission p on p.id = m.mark::uuid group by 1",
  withdraw:
    "select m.mark, count(p.id) from unnest($1::text[]) as m (mark) left join consent.permission p on p.id = m.mark::uuid and p.withdrawn_at is not null group by 1",
  "let-in":
    "select m.mark, count(o.id) from unnest($1::text[]) as m (mark) left join consent.shut_out o on o.id = m.mark::uuid and o.ended_at is not null group by 1",
};

/** @returns one sentence per act that is not there exactly as it should be */
export const inspectActs = async (owner: pg.Client, acts: readonly Act[]): Promise<string[]> => {
  const wrong: string[] = [];
  const lines = await linesOf(owner, acts);
  for (const act of acts) {
    const { done, all } = lines.get(act.traceId) ?? { done: 0, all: 0 };
    if (done > 1) wrong.push(`${told(act)}: ${done} audit lines`);
    if (act.status === 200 && done !== 1) wrong.push(`${told(act)}: acknowledged, ${done} audit lines`);
    if (act.status !== undefined && act.status !== 200 && act.status < 500 && all !== 1)
      wrong.push(`${told(act)}: a refusal with ${all} audit lines`);
  }
  for (const [kind, question] of Object.entries(traces)) {
    const ofThisKind = acts.filter((act) => act.kind === kind && markOf(act) !== "");
    const { rows } = await owner.query<{ mark: string; count: string }>(question, [
      [...new Set(ofThisKind.map(markOf))],
    ]);
    const times = new Map(rows.map(({ mark, count }) => [mark, Number(count)]));
    // A state someone asked for twice (no answer the first time) is there when either was done.
    const doneFor = new Map<string, number>();
    for (const act of ofThisKind)
      doneFor.set(markOf(act), (doneFor.get(markOf(act)) ?? 0) + (lines.get(act.traceId)?.done ?? 0));
    for (const act of ofThisKind) {
      const there = times.get(markOf(act)) ?? 0;
      if (act.status === 200 && there !== 1) wrong.push(`${told(act)}: acknowledged, there ${there} times`);
      else if (there !== Math.min(1, doneFor.get(markOf(act)) ?? 0))
        wrong.push(`${told(act)}: there ${there} times, with ${doneFor.get(markOf(act))} audit lines`);
    }
  }
  return [...wrong, ...(await inspectPersons(owner, acts, lines))];
};

const told = (act: Act) => `${act.kind} by ${act.writer}, trace ${act.traceId}, answered ${act.status ?? "nothing"}`;

/** What is looked for: the mark the writer made, or the id the house gave. Who got no answer to giving knows no id. */
const markOf = (act: Act): string => (act.kind === "give" ? (act.answer.permissionId ?? "") : act.subject);

type Lines = Map<string, { done: number; all: number }>;
const linesOf = async (owner: pg.Client, acts: readonly Act[]): Promise<Lines> => {
  const { rows } = await owner.query<{ trace_id: string; done: number; all: number }>(
    `select trace_id, count(*) filter (where outcome = 'done')::integer as done, count(*)::integer as "all"
     from audit.event where trace_id = any ($1) group by 1`,
    [acts.map(({ traceId }) => traceId)],
  );
  return new Map(rows.map((row) => [row.trace_id, row]));
};

/** Per person: as many permissions as lines that say one was given, and shut out or let in as was last said. */
const inspectPersons = async (owner: pg.Client, acts: readonly Act[], lines: Lines): Promise<string[]> => {
  const wrong: string[] = [];
  const { rows } = await owner.query<{ name: string; permissions: number; shut_out: number }>(
    `select a.display_name as name, (select count(*)::integer from consent.permission x where x.person_id = p.id) as permissions,
       (select count(*)::integer from consent.shut_out o where o.person_id = p.id and o.ended_at is null) as shut_out
     from consent.person p join organisations.account a on a.id = p.account_id`,
  );
  for (const { name, permissions, shut_out } of rows) {
    const done = acts.filter((act) => act.writer === name && lines.get(act.traceId)?.done);
    const given = done.filter((act) => act.kind === "give").length;
    if (permissions !== given) wrong.push(`${name}: ${permissions} permissions, ${given} lines that one was given`);
    const last = done.findLast((act) => act.kind === "shut-out" || act.kind === "let-in");
    if (last && shut_out !== (last.kind === "shut-out" ? 1 : 0))
      wrong.push(`${name}: shut out ${shut_out} after ${last.kind}`);
  }
  return wrong;
};

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
