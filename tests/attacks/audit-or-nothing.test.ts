import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownerClient, type Visitor } from "../harness/world.ts";
import { freshSession, idsOf, insiderFor, linesOf, newTrace } from "./cast.ts";
import { allDoors, inputSchema, nameOf, openTheHouse, requestFor, sample } from "./knocking.ts";
import { layTheTown, stateOf, type Town } from "./town.ts";

let app: FastifyInstance;
let town: Town;

beforeAll(async () => {
  town = await layTheTown();
  app = openTheHouse();
});
afterAll(() => app.close());

const knockTraced = async (door: (typeof allDoors)[number], who: Visitor, input: unknown) => {
  const traceId = newTrace();
  const request = requestFor(door, who, input);
  const answer = await app.inject({
    ...request,
    headers: { ...request.headers, traceparent: `00-${traceId}-0000000000000001-01` },
  });
  return { status: answer.statusCode, body: answer.body, lines: await linesOf(traceId) };
};

test("every visit leaves exactly one line: what succeeded, what was refused, and what could not be read", {
  timeout: 300_000,
}, async () => {
  const problems: string[] = [];
  const { accountId, membershipId } = town.strangers["Karim, who decides about income at the same gemeente"];
  for (const door of allDoors) {
    const input = sample(inputSchema(door.endpoint), idsOf(town, door.endpoint.path)) as Record<string, unknown>;
    const unreadable = Object.fromEntries(Object.keys(input).map((name) => [name, "\u0001geen geldig veld"]));
    const visits: [string, Visitor, unknown][] = [
      ["as it should be", await insiderFor(town, door), input],
      ["by who may not", await freshSession(accountId, { membershipId }), input],
      ["by nobody", null, input],
      ["unreadable", await insiderFor(town, door), unreadable],
    ];
    for (const [how, who, sent] of visits) {
      const { status, lines } = await knockTraced(door, who, sent);
      if (lines.length !== 1) problems.push(`${nameOf(door)} ${how}: ${status} with ${lines.length} lines`);
      if (status >= 500) problems.push(`${nameOf(door)} ${how}: ${status}, the house stumbles`);
      const [line] = lines;
      if (line && status < 400 !== (line.outcome === "done"))
        problems.push(`${nameOf(door)} ${how}: ${status} written as ${line.operation} ${line.outcome}`);
    }
  }
  expect(problems).toEqual([]);
});

test("when the line can't be written, nothing is shown and nothing is kept", { timeout: 300_000 }, async () => {
  await ownerClient.query(`create function audit.broken() returns trigger language plpgsql as $$ begin raise exception 'the log is full'; end $$;
    create trigger broken before insert on audit.event for each row execute function audit.broken()`);
  const before = await stateOf(town.samira.personId);
  const problems: string[] = [];
  for (const door of allDoors) {
    const who = await insiderFor(town, door);
    const answer = await app.inject(
      requestFor(door, who, sample(inputSchema(door.endpoint), idsOf(town, door.endpoint.path))),
    );
    if (answer.statusCode !== 500) problems.push(`${nameOf(door)}: ${answer.statusCode}`);
    if (!answer.body.includes("platform/defect") || /kanarie|the log is full/i.test(answer.body))
      problems.push(`${nameOf(door)} shows ${answer.body.slice(0, 120)}`);
    if (answer.headers["set-cookie"]) problems.push(`${nameOf(door)} sets a cookie`);
  }
  await ownerClient.query("drop trigger broken on audit.event; drop function audit.broken()");
  expect(problems).toEqual([]);
  expect(await stateOf(town.samira.personId)).toBe(before);
});

test("after a restore the house is shut: every door says so, for whoever knocks", { timeout: 120_000 }, async () => {
  await ownerClient.query("update platform.house set state = 'shut', reason = 'terugzetten'");
  const problems: string[] = [];
  for (const door of allDoors) {
    const answer = await app.inject(
      requestFor(
        door,
        await insiderFor(town, door),
        sample(inputSchema(door.endpoint), idsOf(town, door.endpoint.path)),
      ),
    );
    if (answer.statusCode !== 503) problems.push(`${nameOf(door)}: ${answer.statusCode}`);
  }
  const ready = await app.inject("/readyz");
  await ownerClient.query("update platform.house set state = 'open', reason = ''");
  expect(problems).toEqual([]);
  expect(ready.statusCode).toBe(503);
});
