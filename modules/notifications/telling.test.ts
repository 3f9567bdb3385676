import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Notice } from "./contract.ts";
import { kinds, topics } from "./data/kinds.ts";
import { jobs } from "./jobs.ts";

let lindezorg: Organisation;
let ruud: Professional;
let ilse: Professional;
let samira: PersonWithSession;

const door = (path: string, method = "GET") => {
  const found = doors.find(({ endpoint }) => endpoint.path === path && endpoint.method === method);
  if (!found) throw new Error(`no door ${method} ${path}`);
  return found;
};
const list = (who: Visitor, input = {}) =>
  knock<{ items: Notice[]; next: string | null }>(door("/notices"), who, input);
const unread = async (who: Visitor) => (await knock<{ unread: number }>(door("/notices/unread"), who)).unread;
const sentences = async (who: Visitor) => (await list(who)).items.map(({ sentence }) => sentence);
/** As a trigger of another module would, with the owner's rights. */
const tell = (who: Professional, kind: string, about = "case", id: string = randomUUID()) =>
  ownerClient.query("select notifications.tell($1, $2, $3, $4)", [who.membershipId, kind, about, id]);

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg");
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", await given.organisation("Gemeente Waterland", { kind: "gemeente" }));
  await given.readyRegion("AM07", lindezorg);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
});

test("Ruud hears that there is advice, in this role only, and the link leads to the case", async () => {
  const caseId = randomUUID();
  await tell(ruud, "advice-written", "case", caseId);
  const { items } = await list(ruud);
  expect(items).toMatchObject([
    { sentence: kinds["advice-written"]?.sentence, href: `/casus/${caseId}`, isRead: false, person: null },
  ]);
  const elsewhere = await given.professional("Ruud", lindezorg, { accountId: ruud.accountId, role: "coordinator" });
  for (const other of [elsewhere, ilse, samira]) expect(await list(other)).toEqual({ items: [], next: null });
  const aside = { secret: await given.session(ruud.accountId, {}) };
  expect(await unread(aside)).toBe(0);
});

test("the same is not told twice: not while it is unread, and not twice a day", async () => {
  const caseId = randomUUID();
  await tell(ilse, "advice-written", "case", caseId);
  await tell(ilse, "advice-written", "case", caseId);
  expect(await unread(ilse)).toBe(1);
  const [notice] = (await list(ilse)).items;
  await knock(door("/notices/read", "POST"), ilse, { noticeIds: [notice?.noticeId] });
  await tell(ilse, "advice-written", "case", caseId);
  expect(await unread(ilse)).toBe(0);
  await moveClock("1 day");
  await tell(ilse, "advice-written", "case", caseId);
  await moveClock("1 day");
  await tell(ilse, "advice-written", "case", caseId);
  expect((await list(ilse)).items.map(({ isRead }) => isRead)).toEqual([false, true]);
});

test("all is read at once, and nobody reads for somebody else", async () => {
  await tell(ruud, "seat-given", "group");
  const mine = (await list(ruud)).items.map(({ noticeId }) => noticeId);
  const before = await unread(ruud);
  await knock(door("/notices/read", "POST"), ilse, { noticeIds: mine });
  await knock(door("/notices/read", "POST"), ilse);
  expect([await unread(ruud), await unread(ilse)]).toEqual([before, 0]);
  await knock(door("/notices/read", "POST"), ruud);
  expect(await unread(ruud)).toBe(0);
  await expect(sqlAs(ruud, "update notifications.notice set is_read = false")).rejects.toThrow(/row-level security/);
});

test("pages of a long list follow each other without a gap, also within one moment", async () => {
  const reader = await given.professional("Veel", lindezorg);
  await ownerClient.query(
    `insert into notifications.notice (id, kind, membership_id, about_kind, about_id, told_on, shown_at)
     select gen_random_uuid(), 'case-waiting', $1, 'case', gen_random_uuid(), platform.today(), platform.now() - (n / 3) * interval '1 microsecond'
     from generate_series(1, 20) n`,
    [reader.membershipId],
  );
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await list(reader, { limit: 7, ...(cursor && { cursor }) });
    seen.push(...page.items.map(({ noticeId }) => noticeId));
    cursor = page.next;
  } while (cursor);
  expect([seen.length, new Set(seen).size]).toEqual([20, 20]);
  await expect(list(reader, { cursor: "2026-99-99T00:00:00.000000Z_x" })).rejects.toMatchObject({
    code: "platform/invalid",
  });
});

test("nobody's session tells, and nobody writes, moves or removes a notice", async () => {
  const id = randomUUID();
  for (const attempt of [
    `select notifications.tell('${ilse.membershipId}', 'seat-given', 'group', '${id}')`,
    `select notifications.tell_person('${samira.personId}', 'consultation-outcome', 'my-consultation', '${id}')`,
    `select notifications.put('${ilse.membershipId}', null, null, 'seat-given', 'group', '${id}')`,
    `select notifications.take_back('${id}', null)`,
    "select notifications.take_daily_mails()",
    `insert into notifications.notice (id, kind, membership_id, about_kind, about_id, told_on, shown_at) values ('${id}', 'seat-given', '${ruud.membershipId}', 'group', '${id}', platform.today(), platform.now())`,
    "update notifications.notice set shown_at = platform.now()",
    "delete from notifications.notice",
    "select mailed from notifications.notice",
    "select * from notifications.mail_stop",
  ])
    await expect(sqlAs(ruud, attempt), attempt).rejects.toThrow(/permission denied/);
});

test("who did it is not told, who left is not told, and a kind nobody knows is an error", async () => {
  const left = await given.professional("Wim", lindezorg);
  await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
    left.membershipId,
  ]);
  await tell(left, "seat-given", "group");
  const { rows } = await ownerClient.query("select from notifications.notice where membership_id = $1", [
    left.membershipId,
  ]);
  expect(rows).toEqual([]);
  await expect(tell(ruud, "met-liefs")).rejects.toThrow(/no kind of notice/);
  await expect(tell(ruud, "consultation-outcome")).rejects.toThrow(/is for a person/);
});

test("Samira and who represents her each read for themselves; the representative no longer after the end", async () => {
  const brother = await given.account("Youssef");
  await ownerClient.query(
    `insert into consent.representation (id, person_id, account_id, ground, proof, seen_by, starts_at)
     values ($1, $2, $3, 'gemachtigde', 'machtiging gezien', $4, platform.now())`,
    [randomUUID(), samira.personId, brother, ruud.membershipId],
  );
  const youssef = { secret: await given.session(brother, { personId: samira.personId }) };
  await ownerClient.query("select notifications.tell_person($1, 'consultation-outcome', 'my-consultation', $1)", [
    samira.personId,
  ]);
  await moveClock("5 days");
  expect((await list(samira)).items).toMatchObject([
    { href: "/mijn/casusoverleg", person: { personId: samira.personId } },
  ]);
  await knock(door("/notices/read", "POST"), youssef);
  expect([await unread(youssef), await unread(samira)]).toEqual([0, 1]);
  await ownerClient.query("update consent.representation set ends_at = platform.now() where account_id = $1", [
    brother,
  ]);
  await expect(list(youssef)).resolves.toEqual({ items: [], next: null });
});

test("what Ilse switched off is not told; what she must answer cannot be switched off", async () => {
  const settings = { mail: true, onlyWorkingHours: false, badNewsAnyTime: false };
  const save = (chosen: Record<string, string>) =>
    knock(door("/notices/settings", "PUT"), ilse, { ...settings, topics: chosen });
  await save({ cases: "off", meetings: "app" });
  await tell(ilse, "look-back-due");
  await tell(ilse, "meeting-moved", "meeting");
  expect(await sentences(ilse)).toContain(kinds["meeting-moved"]?.sentence);
  expect(await sentences(ilse)).not.toContain(kinds["look-back-due"]?.sentence);
  await expect(save({ answer: "off" })).rejects.toMatchObject({ code: "platform/invalid" });
  await expect(save({ "about-you": "app" })).rejects.toMatchObject({ code: "platform/invalid" });
  await sqlAs(ilse, `select notifications.keep_choices('{"answer":"off","niets":"app"}', true, false, false)`);
  await tell(ilse, "agreement-made");
  expect(await sentences(ilse)).toContain(kinds["agreement-made"]?.sentence);
  const shown = await knock<{ topics: { topic: string; choice: string }[] }>(door("/notices/settings"), ilse);
  expect(shown.topics.find(({ topic }) => topic === "cases")?.choice).toBe("off");
  expect(shown.topics.map(({ topic }) => topic)).not.toContain("about-you");
});

test("what is older than ninety days goes, and what it was about takes its notices along", async () => {
  const reader = await given.professional("Oud", lindezorg);
  const caseId = randomUUID();
  await tell(reader, "case-waiting", "case", caseId);
  await tell(reader, "seat-given", "group");
  await ownerClient.query("select notifications.take_back($1, null)", [caseId]);
  expect(await unread(reader)).toBe(1);
  await moveClock("91 days");
  for (const job of jobs) await job.run({ house, journalFolder });
  const { rows } = await ownerClient.query(
    "select from notifications.notice where shown_at < platform.now() - interval '90 days'",
  );
  expect([rows, await unread(reader)]).toEqual([[], 0]);
});

test("every kind speaks to the right one, and names nobody", async () => {
  for (const [name, { topic, sentence }] of Object.entries(kinds)) {
    const formal = topics[topic].forWhom === "person";
    expect(sentence, name).not.toMatch(formal ? /\b(je|jij|jou|jouw)\b/i : /\b(u|uw)\b/i);
    expect(sentence, name).toMatch(/^[A-Z][^@\d]{10,120}[.?]$/);
  }
});
