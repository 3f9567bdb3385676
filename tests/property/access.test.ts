import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { dice } from "../harness/dice.ts";
import { loginUrl, ownerClient } from "../harness/world.ts";
import { type Actor, begin, day, type History, happen, hour } from "./history.ts";
import { categories, maySee } from "./oracle.ts";

/** At least this many decisions per run; `npm run bench` asks for more by VLIEGWIEL_DECISIONS. */
const wanted = Number(process.env.VLIEGWIEL_DECISIONS ?? 100_000);
const seed = Number(process.env.VLIEGWIEL_SEED ?? Math.floor(performance.timeOrigin % 1_000_000_000));

const server = new pg.Client({ connectionString: loginUrl });
await server.connect();
afterAll(() => server.end());

const realNow = async () => {
  const { rows } = await ownerClient.query<{ now: Date }>("select now() as now");
  return rows[0]?.now.getTime() ?? 0;
};
/** The whole house believes it is `moment`. */
const setClock = async (moment: number) =>
  ownerClient.query("update platform.clock set shift = make_interval(secs => $1)", [
    (moment - (await realNow())) / 1000,
  ]);

/** What the database lets this actor see: category, person and whose writing, as rows under the policies. */
const seenBy = async ({ secret }: Actor): Promise<Set<string>> => {
  const results = (await server.query(
    `begin; select platform.enter('${secret}'); select person_id, category, scope_organisation from consent.access; select id from consent.person; commit`,
  )) as unknown as pg.QueryResult<{
    person_id: string;
    category: string;
    scope_organisation: string | null;
    id: string;
  }>[];
  const rows = results[2]?.rows ?? [];
  const seen = new Set(rows.map((r) => `${r.person_id} ${r.category} ${r.scope_organisation ?? "*"}`));
  // A person is visible exactly when some access is.
  const persons = new Set(results[3]?.rows.map((r) => r.id));
  expect(persons).toEqual(new Set(rows.map((r) => r.person_id)));
  return seen;
};

/** Compares database and oracle for every actor, person, category and author. @returns the number of decisions compared */
const compare = async (history: History, moment: number): Promise<number> => {
  let decisions = 0;
  for (const actor of history.actors) {
    const seen = await seenBy(actor);
    for (const { personId } of history.persons)
      for (const category of categories)
        for (const author of [actor.organisation, "someone else"]) {
          const answer = seen.has(`${personId} ${category} *`) || seen.has(`${personId} ${category} ${author}`);
          const expected = maySee(history.facts, actor, personId, category, author, moment);
          decisions += 1;
          if (answer !== expected)
            throw new Error(
              `seed ${seed}: the database says ${answer}, the oracle ${expected}: ${JSON.stringify({ actor: { ...actor, secret: "" }, personId, category, author, moment: new Date(moment) })}\n${history.told.join("\n")}`,
            );
        }
  }
  return decisions;
};

/** Plays histories until `wanted` decisions agree. @throws at the first that doesn't, with its seed and story */
const play = async (from: number, upTo: number) => {
  const d = dice(from);
  let decisions = 0;
  let histories = 0;
  while (decisions < upTo) {
    histories += 1;
    let moment = (await realNow()) + 1_000;
    await setClock(moment);
    const history = await begin(d, moment);
    for (let step = 0; step < 8; step += 1) {
      for (let n = 0; n < 8; n += 1) {
        moment += d.upTo(12) * hour + 60_000;
        await setClock(moment);
        await happen(history, d, moment);
      }
      // The answer now, and what will be true later without anyone doing anything.
      for (const later of [1_000, d.upTo(30) * day + 1_000, d.upTo(150) * day + 1_000]) {
        await setClock(moment + later);
        decisions += await compare(history, moment + later);
      }
    }
  }
  return { histories, decisions };
};

test(`after any history the database and the oracle agree on who may see what (seed ${seed})`, {
  timeout: 1_800_000,
}, async () => {
  const { histories, decisions } = await play(seed, wanted);
  console.info(`property: seed ${seed}, ${histories} histories, ${decisions} decisions compared`);
  expect(decisions).toBeGreaterThanOrEqual(wanted);
});

test.each([
  { damage: "a withdrawn permission still counts", from: "p.withdrawn_at is null and not", to: "not" },
  {
    damage: "health data needs no exception of article 9",
    from: "not c.health or b.article_9 is not null",
    to: "true",
  },
  { damage: "a basis of another kind of organisation counts", from: "and b.receiver_kind = o.kind", to: "" },
  { damage: "who was shut out stays in", from: "o.account_id = w.account_id and o.ended_at is null", to: "false" },
  {
    damage: "a substitute stays after the last day",
    from: "least(i.ends_at, m.ends_at, s.ends_at, sub.ends_at)",
    to: "least(i.ends_at, m.ends_at, sub.ends_at)",
  },
])("the comparison notices when $damage", { timeout: 300_000 }, async ({ from, to }) => {
  const { rows } = await ownerClient.query<{ sound: string }>(
    "select pg_get_functiondef('consent.derived_access(uuid[])'::regprocedure) as sound",
  );
  const sound = rows[0]?.sound ?? "";
  expect(sound).toContain(from);
  await ownerClient.query(sound.replace(from, to));
  try {
    await expect(play(1_000_003, 300_000)).rejects.toThrow(/the database says true, the oracle false/);
  } finally {
    await ownerClient.query(sound);
  }
});
