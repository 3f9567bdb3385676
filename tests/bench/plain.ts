/**
 * What row-level security costs: the very statements of a route, once as the server runs them (narrow role, policies)
 * and once as the owner with the conditions written out, in the same transaction shape with the same audit line.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Door } from "../../platform/server/door.ts";
import { newTraceId } from "../../platform/server/door.ts";
import { journalIn } from "../../platform/server/journal.ts";
import { connect } from "../../platform/server/session.ts";
import { median } from "./statistics.ts";
import type { Subject } from "./subjects.ts";

type Statement = { readonly text: string; readonly values: unknown[] };

/** Runs the route once, and hears every statement between entering and the audit line, and that line's own values. */
export const listen = async (loginUrl: string, door: Door, subject: Subject, input: unknown) => {
  const heard: Statement[] = [];
  const database = connect(loginUrl, { max: 1 });
  const client = await database.pool.connect();
  const original = client.query.bind(client) as (...all: unknown[]) => unknown;
  Object.assign(client, {
    query: (...all: unknown[]) => {
      const [asked] = all as [string | { text: string; values?: unknown[] }];
      heard.push(
        typeof asked === "string" ? { text: asked, values: [] } : { text: asked.text, values: asked.values ?? [] },
      );
      return original(...all);
    },
  });
  client.release();
  const visit = {
    network: "127.0.0",
    device: "Bench",
    baseUrl: "http://localhost",
    cookie: (name: string) => (name === "vw_session" ? subject.secret : undefined),
    setCookie: () => undefined,
  };
  await door
    .handle({ database, journal: journalIn("/nonexistent") }, visit, input, { id: newTraceId() })
    .catch(() => undefined);
  await database.close();
  const line = heard.find(({ text }) => text.includes("audit.record"));
  const work = heard.filter(
    ({ text }) => !/^(begin|commit|rollback|savepoint)|platform\.enter|audit\.record/.test(text),
  );
  return { work, persons: String(line?.values[1] ?? "[]") };
};

/** The conditions a policy adds, written out, for the tables whose statements lean on them. */
const writtenOut = ({ membershipId, accountId }: Subject): Record<string, string> => {
  const groups = `(select group_id from case_consultation.entry where membership_id = '${membershipId}' and starts_at <= now() and ends_at > now())`;
  return {
    "consent.access": `holder = '${membershipId}' and starts_at <= now() and ends_at > now()`,
    "case_consultation.entry": `membership_id = '${membershipId}' and starts_at <= now() and ends_at > now()`,
    "case_consultation.case_group": `id in ${groups}`,
    "case_consultation.consultation_case": `(brought_on is not null and group_id in ${groups}) or (brought_on is null and bringer_membership_id = '${membershipId}')`,
    "case_consultation.meeting": `group_id in ${groups}`,
    "case_consultation.own_title": `account_id = '${accountId}'`,
    "case_consultation.named_case": `group_id in ${groups}`,
    "case_consultation.seat": `group_id in ${groups}`,
    "lessons.lesson": `region_code = (select region_code from organisations.membership where id = '${membershipId}')`,
    "lessons.working_agreement": `region_code = (select region_code from organisations.membership where id = '${membershipId}')`,
    "notifications.notice": `membership_id = '${membershipId}' and shown_at <= now()`,
  };
};

const plainText = (text: string, subject: Subject): string =>
  Object.entries(writtenOut(subject)).reduce((sql, [table, condition]) => {
    const [schema, name] = table.split(".");
    const reference = new RegExp(`(from|join)\\s+"?${schema}"?\\."?${name}"?(\\s+as)?\\s+("?\\w+"?)`, "gi");
    return sql.replace(reference, (_, word: string, _as, alias: string) =>
      /^(where|on|order|limit|group|join|left)$/i.test(alias)
        ? `${word} (select * from ${table} where ${condition}) ${name} ${alias}`
        : `${word} (select * from ${table} where ${condition}) ${alias}`,
    );
  }, text);

const replay = async (
  client: pg.Client,
  opening: () => Promise<unknown>,
  work: readonly Statement[],
  persons: string,
): Promise<number> => {
  const started = performance.now();
  await client.query("begin");
  await opening();
  // Planned once per connection, as the server does.
  for (const [n, { text, values }] of work.entries()) await client.query({ name: `bench_${n}`, text, values });
  await client.query({
    name: "bench_record",
    text: "select audit.record($1::jsonb, $2::jsonb)",
    values: [JSON.stringify({ id: randomUUID(), activity: "bench", operation: "read", outcome: "done" }), persons],
  });
  await client.query("commit");
  return performance.now() - started;
};

/** @returns medians in milliseconds, alternating so that both meet the same machine */
export const comparedWithPlain = async (
  keys: { loginUrl: string; ownerUrl: string },
  door: Door,
  subject: Subject,
  input: unknown,
  times: number,
) => {
  const { work, persons } = await listen(keys.loginUrl, door, subject, input);
  const server = new pg.Client({ connectionString: keys.loginUrl });
  const owner = new pg.Client({ connectionString: keys.ownerUrl });
  await Promise.all([server.connect(), owner.connect()]);
  const plain = work.map(({ text, values }) => ({ text: plainText(text, subject), values }));
  const [withPolicies, without]: [number[], number[]] = [[], []];
  for (let n = 0; n < times; n += 1) {
    withPolicies.push(
      await replay(
        server,
        () => server.query({ name: "enter", text: "select platform.enter($1)", values: [subject.secret] }),
        work,
        persons,
      ),
    );
    without.push(
      await replay(
        owner,
        () => owner.query("select set_config('app.session', $1, true)", [subject.secret]),
        plain,
        persons,
      ),
    );
  }
  await Promise.all([server.end(), owner.end()]);
  const warm = (values: number[]) => median(values.slice(Math.floor(times / 10)));
  return { policies: warm(withPolicies), plain: warm(without), ratio: warm(withPolicies) / warm(without) };
};
