import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownerClient } from "../harness/world.ts";
import { idsOf, insideKnocker } from "./cast.ts";
import {
  allDoors,
  fourAtOnce,
  inputSchema,
  logged,
  mostLetters,
  nameOf,
  openTheHouse,
  sample,
  textFields,
  withValue,
} from "./knocking.ts";
import { layTheTown, type Town } from "./town.ts";

let app: FastifyInstance;
let town: Town;

beforeAll(async () => {
  town = await layTheTown();
  app = openTheHouse();
  await ownerClient.query("create table public.broken_into (how text)");
  await ownerClient.query(
    "grant usage on schema public to app_user, app_door, app_link, app_jobs, app_login; grant all on public.broken_into to app_user, app_door, app_link, app_jobs, app_login",
  );
});
afterAll(() => app.close());

/** What someone types who wants to know whether anything typed is ever run, by whom, or breaks something. */
const parts = [
  "x'; insert into public.broken_into values ('statement'); --",
  "'); drop table consent.person cascade; --",
  "' or 1=1 --",
  ["$", "{process.exit(1)} {{7*7}} #{7*7}"].join(""),
  "$$; insert into public.broken_into values ('dollar'); $$",
  "\\'; insert into public.broken_into values ('backslash'); --",
  '<script>alert("kraak")</script><img src=x onerror=alert(1)>',
  "%s%n%x %1$s",
  "__proto__",
  "../../../../etc/passwd",
];
/** These are turned away before anything else of the text is looked at, so each is typed on its own. */
const alone = ["een\u0000twee", "half \ud800 teken"];
const together = parts.join("\n");
/**
 * All at once where it fits: whichever quote the text would stand in, the first of its kind ends it. In a short field as
 * many together as fit; where no free text fits (a day, an id), the two that say most.
 */
const typedIn = (most: number): string[] => {
  if (most === 0) return [together, "' or 1=1 --", ...alone];
  const chunks: string[] = [];
  for (const part of parts) {
    const last = chunks.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= most) chunks[chunks.length - 1] = `${last}\n${part}`;
    else chunks.push(part);
  }
  return [...chunks, ...alone];
};

const tables = async () =>
  (
    await ownerClient.query<{ n: number }>(
      "select count(*)::integer as n from pg_class where relkind in ('r', 'p') and relnamespace::regnamespace::text not like 'pg_%'",
    )
  ).rows[0]?.n;

test("nothing typed in any text field of any door is run, and nothing typed makes the house stumble", {
  timeout: 300_000,
}, async () => {
  const before = await tables();
  const knock = insideKnocker(app, town);
  const problems: string[] = [];
  let fields = 0;
  let attempts = 0;
  for (const door of allDoors) {
    const schema = inputSchema(door.endpoint);
    const input = sample(schema, idsOf(town, door.endpoint.path));
    for (const field of textFields(schema)) {
      fields += 1;
      await fourAtOnce(typedIn(mostLetters(schema, field)), async (text) => {
        attempts += 1;
        const what = text.slice(0, 20);
        const { status, body } = await knock(door, withValue(input, field, text));
        if (status >= 500)
          problems.push(
            `${nameOf(door)} ${field.join("/")}: ${what}: ${status} ${logged.findLast((line) => line.includes("defect"))}`,
          );
        if (body.includes("syntax error") || body.includes("SQLSTATE"))
          problems.push(`${nameOf(door)} ${field.join("/")}: ${what}: speaks SQL`);
      });
    }
  }
  console.info(`SQL in texts: ${allDoors.length} doors, ${fields} fields, ${attempts} attempts`);
  expect(problems).toEqual([]);
  expect((await ownerClient.query("select from public.broken_into")).rowCount).toBe(0);
  expect(await tables()).toBe(before);
  expect(fields).toBeGreaterThan(20);
});

test("a text of a megabyte, a list of ten thousand and an object a thousand deep are refused, not swallowed", {
  timeout: 300_000,
}, async () => {
  const knock = insideKnocker(app, town);
  const problems: string[] = [];
  const large = "x".repeat(1_000_000);
  const deep = JSON.parse(`${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)}`) as unknown;
  for (const door of allDoors) {
    const schema = inputSchema(door.endpoint);
    const input = sample(schema, idsOf(town, door.endpoint.path));
    await fourAtOnce(textFields(schema), async (field) => {
      if (door.endpoint.method === "GET" || door.endpoint.path.includes(`:${field[0]}`)) return;
      const { status } = await knock(door, withValue(input, field, large));
      // A photo may be large; everything someone types has a limit.
      if (status < 400 || status >= 500) problems.push(`${nameOf(door)} ${field.join("/")}: a megabyte: ${status}`);
    });
    await fourAtOnce(Object.entries(schema.properties ?? {}), async ([name, inner]) => {
      if (door.endpoint.method === "GET" || door.endpoint.path.includes(`:${name}`)) return;
      const value =
        inner.type === "array" ? Array.from({ length: 10_000 }, () => (sample(inner) as unknown[])[0]) : deep;
      const { status } = await knock(door, withValue(input, [name], value));
      if (status < 400 || status >= 500)
        problems.push(
          `${nameOf(door)} ${name}: ${inner.type === "array" ? "ten thousand" : "a thousand deep"}: ${status}`,
        );
    });
  }
  expect(problems).toEqual([]);
});
