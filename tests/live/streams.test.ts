import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApiDocument } from "../../apps/server/openapi.ts";
import type { Case } from "../../modules/case-consultation/contract.ts";
import * as contract from "../../modules/case-consultation/contract.ts";
import { oneText } from "../../platform/browser/one-text.ts";
import { streamInDocument } from "../../platform/server/stream-route.ts";
import { given, type PersonWithSession } from "../harness/given.ts";
import { ownerClient, type Visitor } from "../harness/world.ts";
import { listenAt, type Node, openNode } from "./nodes.ts";
import { ask, layTheTable, meetingOf, type Table } from "./table.ts";

let table: Table;
let first: Node;
let second: Node;

beforeAll(async () => {
  table = await layTheTable();
  [first, second] = await Promise.all([openNode(), openNode()]);
});
afterAll(() => Promise.all([first.stop(), second.stop()]));

const note = (who: Visitor, text: string) => ask(contract.writeNote, who, { caseId: table.caseId, text });
const topicOf = async (who: Visitor) => (await meetingOf(who, table.meetingId)).topic;
const linesOf = async (stream: string) =>
  (
    await ownerClient.query<{ operation: string; outcome: string; who: string }>(
      `select e.operation, e.outcome, e.membership_id as who from audit.event e
       where e.trace_id = (select o.trace_id from audit.event o where o.id = $1) order by e.at, e.operation desc`,
      [stream],
    )
  ).rows;
/** The closing line is written just after the connection is gone. */
const closed = async (stream: string) => {
  const late = performance.now() + 20_000;
  while (performance.now() < late) {
    const { rows } = await ownerClient.query("select from platform.open_stream where id = $1", [stream]);
    if (rows.length === 0) return linesOf(stream);
  }
  throw new Error("the stream was never closed");
};

test("Ilse at the second node hears that Ruud wrote at the first, and hears nothing but a topic and a version", async () => {
  const topic = await topicOf(table.ilse);
  const ilse = await listenAt(second, table.ilse, topic);
  expect(ilse.status).toBe(200);
  expect(ilse.headers["content-type"]).toContain("text/event-stream");
  // And the API document says so.
  const { get } = streamInDocument["/streams/{topic}"];
  expect(openApiDocument().paths["/streams/{topic}"]).toEqual({ get });
  expect(Object.keys(get.responses["200"].content)).toEqual([String(ilse.headers["content-type"]).split(";")[0]]);
  for (const header of Object.keys(get.responses["200"].headers))
    expect(ilse.headers).toHaveProperty(header.toLowerCase());
  expect(ilse.headers["cache-control"]).toContain("no-store");
  expect(ilse.headers["x-content-type-options"]).toBe("nosniff");
  const answer = await fetch(`${first.url}/cases/${table.caseId}/notes`, {
    method: "POST",
    headers: {
      "x-vliegwiel": "1",
      "content-type": "application/json",
      cookie: `vw_session=${table.ruud.secret}`,
    },
    body: JSON.stringify({ text: "De ochtenden beginnen later." }),
  });
  expect(answer.status).toBe(200);
  await ilse.newer(1);
  expect(ilse.news()).toEqual([{ event: "changed", id: expect.stringMatching(/^\d+$/), data: ilse.last() }]);
  ilse.leave();
  expect(await closed(ilse.stream)).toEqual([
    { operation: "stream-opened", outcome: "done", who: table.ilse.membershipId },
    { operation: "stream-closed", outcome: "left", who: table.ilse.membershipId },
  ]);
});

test("one act is told once, however many rows it wrote", async () => {
  const topic = await topicOf(table.joke);
  const joke = await listenAt(first, table.joke, topic);
  const meeting = await meetingOf(table.joke, table.meetingId);
  await ask(contract.setAgenda, table.joke, { meetingId: table.meetingId, version: meeting.version, caseIds: [] });
  await joke.newer(1);
  await ask(contract.setAgenda, table.joke, {
    meetingId: table.meetingId,
    version: meeting.version + 1,
    caseIds: [table.caseId],
  });
  await joke.newer(2);
  const { rows } = await ownerClient.query(
    "select count(*)::int as many, count(distinct xid)::int as acts from platform.topic_version where topic_id = $1",
    [topic.split(".")[0]],
  );
  expect(rows[0].many).toBe(rows[0].acts);
  expect(joke.news()).toHaveLength(2);
  joke.leave();
});

test("words in the text of several hands are told as just that; whoever was away, or also missed something else, looks at everything", async () => {
  const topic = await topicOf(table.joke);
  const joke = await listenAt(first, table.joke, topic);
  const hand = oneText({
    read: (since) => ask(contract.getSharedNotes, table.ruud, { caseId: table.caseId, since }),
    write: (edits) => ask(contract.writeSharedNotes, table.ruud, { caseId: table.caseId, ...edits }),
  });
  await hand.pull();
  hand.type("De bus rijdt pas om acht uur. ", 30);
  await hand.push(undefined);
  await joke.newer(1);
  await note(table.ruud, "En op zondag niet.");
  await joke.newer(2);
  expect(joke.news().map(({ data }) => data)).toEqual(["notes", joke.last()]);
  const back = await listenAt(second, table.ilse, topic, { lastHeard: topic.split(".")[1] ?? "" });
  await back.newer(1);
  expect(back.news().map(({ data }) => data)).toEqual([back.last()]);
  joke.leave();
  back.leave();
});

test("what was missed while the laptop was closed is told on coming back, at the other node as well; nothing missed is silence", async () => {
  const topic = await topicOf(table.ruud);
  const before = await listenAt(first, table.ruud, topic);
  await note(table.ilse, "Een.");
  await before.newer(1);
  before.leave();
  await closed(before.stream);
  await note(table.ilse, "Twee.");
  await note(table.joke, "Drie.");
  const back = await listenAt(second, table.ruud, topic, { lastHeard: before.last() });
  await back.newer(1);
  expect(BigInt(back.last())).toBeGreaterThan(BigInt(before.last()));
  const again = await listenAt(first, table.ruud, topic, { lastHeard: back.last() });
  await note(table.joke, "Vier.");
  await Promise.all([again.newer(1), back.newer(2)]);
  expect(again.news()).toHaveLength(1);
  expect(back.news()).toHaveLength(2);
  back.leave();
  again.leave();
});

test("an act that was given its version earlier and finished later is not missed", async () => {
  const topic = await topicOf(table.ruud);
  const [id = ""] = topic.split(".");
  const change = async (text: string) => {
    const { Client } = (await import("pg")).default;
    const client = new Client({ connectionString: (await import("../harness/world.ts")).ownerUrl });
    await client.connect();
    await client.query("begin");
    await client.query("update case_consultation.consultation_case set version = version + 1 where id = $1", [text]);
    return client;
  };
  // A version given by hand to an act that stays open, while a later one is heard.
  const slow = await change(randomUUID());
  const { rows: early } = await slow.query(
    "insert into platform.topic_version (topic_id, at) values ($1, platform.now()) returning version::text",
    [id],
  );
  await note(table.ilse, "Ondertussen.");
  const heard = await listenAt(first, table.ruud, topic);
  await heard.changes(1);
  expect(BigInt(heard.last())).toBeGreaterThan(BigInt(early[0].version));
  heard.leave();
  await slow.query("commit");
  await slow.end();
  const back = await listenAt(second, table.ruud, topic, { lastHeard: heard.last() });
  await back.changes(1);
  back.leave();
});

test("a topic of nobody and a topic of another table are the same answer after the same time, and both are written down", async () => {
  const topic = await topicOf(table.ruud);
  const answers: string[] = [];
  for (const asked of [topic, `${randomUUID()}.0`, "geen-topic", `${table.meetingId}.0`]) {
    const started = performance.now();
    const answer = await fetch(`${first.url}/streams/${asked.split(".")[0]}`, {
      headers: { cookie: `vw_session=${table.bert.secret}` },
    });
    const body = (await answer.json()) as Record<string, unknown>;
    expect(performance.now() - started).toBeGreaterThanOrEqual(49);
    answers.push(JSON.stringify({ status: answer.status, ...body, traceId: "" }));
  }
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain("platform/not-found");
  const refused = await ownerClient.query(
    "select from audit.event where operation = 'refused' and membership_id = $1 and outcome = 'platform/not-found'",
    [table.bert.membershipId],
  );
  expect(refused.rows).toHaveLength(4);
  const nobody = await fetch(`${first.url}/streams/${topic.split(".")[0]}`);
  expect(nobody.status).toBe(401);
});

test("a session has four live screens; the fifth is asked to wait", async () => {
  const topic = await topicOf(table.ilse);
  const open = [];
  for (let n = 0; n < 4; n += 1) open.push(await listenAt(n % 2 ? first : second, table.ilse, topic));
  const fifth = await listenAt(first, table.ilse, topic);
  expect(fifth.status).toBe(429);
  expect(fifth.headers["retry-after"]).toBeDefined();
  for (const browser of open) browser.leave();
  for (const { stream } of open) await closed(stream);
});

test("logging out closes Ilse's screens at every node at once, and nobody else's", async () => {
  const topic = await topicOf(table.ilse);
  const secret = await given.session(table.ilse.accountId, { membershipId: table.ilse.membershipId });
  const here = await listenAt(first, { secret }, topic);
  const there = await listenAt(second, { secret }, topic);
  const ruud = await listenAt(second, table.ruud, topic);
  await ownerClient.query("update platform.session set revoked_at = platform.now() where secret_hash = sha256($1)", [
    Buffer.from(secret),
  ]);
  await Promise.all([here.end(), there.end()]);
  expect(await closed(here.stream)).toMatchObject([
    { operation: "stream-opened" },
    { operation: "stream-closed", outcome: "not-any-more", who: table.ilse.membershipId },
  ]);
  expect(ruud.hasEnded()).toBe(false);
  expect((await listenAt(first, { secret }, topic)).status).toBe(401);
  ruud.leave();
});

test("who loses the seat during the meeting hears nothing more; the others go on", async () => {
  const extra = await given.professional("Els", table.gemeente);
  const { seatId } = await ask<{ seatId: string }>(contract.giveSeat, table.daan, {
    groupId: table.groupId,
    membershipId: extra.membershipId,
    chair: false,
  });
  const topic = await topicOf(extra);
  const els = await listenAt(second, extra, topic);
  const joke = await listenAt(first, table.joke, topic);
  await ask(contract.endSeat, table.joke, { seatId });
  await els.end();
  await note(table.ruud, "We gaan verder.");
  await joke.changes(1);
  expect(els.heard.filter(({ id }) => BigInt(id) > BigInt(topic.split(".")[1] ?? "0"))).toEqual([]);
  expect((await listenAt(first, extra, topic)).status).toBe(404);
  joke.leave();
});

test("who stops working at the organisation hears nothing more", async () => {
  const extra = await given.professional("Tom", table.gemeente);
  await ask(contract.giveSeat, table.daan, {
    groupId: table.groupId,
    membershipId: extra.membershipId,
    chair: false,
  });
  const tom = await listenAt(second, extra, await topicOf(extra));
  await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
    extra.membershipId,
  ]);
  await tom.end();
});

test("Samira takes her permission back: every screen is told, and the case has no name any more", async () => {
  const samira: PersonWithSession = await given.personLoggedIn(await given.person("Samira", table.ruud));
  const permission = await given.permission(samira, [
    { organisation: table.lindezorg },
    { organisation: table.gemeente },
  ]);
  await ask(contract.nameCase, table.ruud, { caseId: table.caseId, person: samira.personId });
  const named = await ask<Case>(contract.getCase, table.ilse, { caseId: table.caseId });
  expect(named.named?.personId).toBe(samira.personId);
  const ilse = await listenAt(second, table.ilse, named.topic);
  const joke = await listenAt(first, table.joke, await topicOf(table.joke));
  await given.withdrawal(samira, permission);
  await Promise.all([ilse.changes(1), joke.changes(1)]);
  expect((await ask<Case>(contract.getCase, table.ilse, { caseId: table.caseId })).named).toBeNull();
  ilse.leave();
  joke.leave();
});

test("a live screen writes who was shown once, and who is newly shown once more; what it says about other things is not believed", async () => {
  const otto = await given.personLoggedIn(await given.person("Otto", table.ruud));
  await given.permission(otto, [{ organisation: table.lindezorg }, { organisation: table.gemeente }]);
  const { topic } = await ask<Case>(contract.getCase, table.ilse, { caseId: table.caseId });
  const screen = await listenAt(second, table.ilse, topic);
  const read = async (who: Visitor, stream: string) => {
    const answer = await fetch(`${second.url}/cases/${table.caseId}`, {
      headers: { cookie: `vw_session=${who?.secret}`, "x-vliegwiel-stream": stream },
    });
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  };
  const lines = async (membershipId: string) =>
    Number(
      (
        await ownerClient.query(
          "select count(*) as many from audit.event where membership_id = $1 and operation = 'read'",
          [membershipId],
        )
      ).rows[0].many,
    );
  const before = await lines(table.ilse.membershipId);
  for (let n = 0; n < 5; n += 1) await read(table.ilse, screen.stream);
  expect(await lines(table.ilse.membershipId)).toBe(before + 1);
  await ask(contract.nameCase, table.ruud, { caseId: table.caseId, person: otto.personId });
  await screen.changes(1);
  for (let n = 0; n < 5; n += 1) await read(table.ilse, screen.stream);
  expect(await lines(table.ilse.membershipId)).toBe(before + 2);
  const shown = await ownerClient.query(
    `select e.how from audit.event_person e join audit.pseudonym p on p.pseudonym = e.person_pseudonym and p.subject = $1
     join audit.event l on l.id = e.event_id and l.at = e.at where l.membership_id = $2`,
    [otto.personId, table.ilse.membershipId],
  );
  expect(shown.rows).toEqual([{ how: "opened" }]);
  // Another's stream, a stream about something else, and one that closed: each read has its own line.
  const joke = await lines(table.joke.membershipId);
  await read(table.joke, screen.stream);
  await read(table.joke, screen.stream);
  expect(await lines(table.joke.membershipId)).toBe(joke + 2);
  const elsewhere = await listenAt(first, table.ilse, await topicOf(table.ilse));
  const again = await lines(table.ilse.membershipId);
  await read(table.ilse, elsewhere.stream);
  await read(table.ilse, elsewhere.stream);
  screen.leave();
  await closed(screen.stream);
  await read(table.ilse, screen.stream);
  expect(await lines(table.ilse.membershipId)).toBe(again + 3);
  elsewhere.leave();
});

test("a node that stops tells everyone when to come back, closes their lines, and the other serves what they missed", async () => {
  const third = await openNode();
  const topic = await topicOf(table.ruud);
  const ruud = await listenAt(third, table.ruud, topic);
  await third.stop();
  await ruud.end();
  expect(await closed(ruud.stream)).toMatchObject([
    { operation: "stream-opened" },
    { operation: "stream-closed", outcome: "stopping" },
  ]);
  await note(table.ilse, "Terwijl de node weg was.");
  const back = await listenAt(first, table.ruud, topic, { lastHeard: ruud.last() });
  await back.changes(1);
  back.leave();
});

test("the line to the database breaks: it comes back by itself and everyone looks once more", async () => {
  const topic = await topicOf(table.ruud);
  const ruud = await listenAt(first, table.ruud, topic);
  await ownerClient
    .query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vliegwiel-streams' and datname = current_database()",
    )
    .catch(() => undefined);
  await note(table.ilse, "Terwijl de lijn weg was.");
  await ruud.changes(1);
  expect(ruud.hasEnded()).toBe(false);
  ruud.leave();
});
