import { beforeAll, describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type Professional } from "../../tests/harness/given.ts";
import { leftIn } from "../../tests/harness/left.ts";
import { knock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Case, MyCase, RelatedCase, ToAsk } from "./contract.ts";
import * as contract from "./contract.ts";

const region = "AM17";
const ask = <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};
const notFound = { kind: "not-found" };

let lindezorg: Organisation;
let ruud: Professional;
let joke: Professional;
let mo: Professional;
let karim: Professional;
let daan: Professional;
let handhaver: Professional;
let groupId: string;

const good = {
  question: "Hoe houden we een baan in de keuken vol als de ochtenden zwaar zijn?",
  tried: "Twee gesprekken met de werkgever en een later rooster voor een week.",
  wanted: "Ideeën van wie dit eerder deed.",
  theme: "werk-houden",
} as const;
const draft = async (who: Professional = ruud, texts: object = good) =>
  (await ask<{ caseId: string }>(contract.startDraft, who, { groupId, ...texts })).caseId;
const read = (who: Visitor, caseId: string) => ask<Case>(contract.getCase, who, { caseId });
const askMo = (caseId: string, left: object[] = []) =>
  ask(contract.askToSharpen, ruud, { caseId, membershipId: mo.membershipId, left });
const bring = async (caseId: string, who: Professional = ruud) => {
  const { version } = await read(who, caseId);
  await ask(contract.bringCase, who, { caseId, version, readThrough: true });
};

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "handhaving", "coordinatie"],
  });
  const clients = await given.organisation("Cliëntenbelang", {
    kind: "clientorganisatie",
    region,
    tasks: ["ervaringsdeskundigheid"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  joke = await given.professional("Joke", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  handhaver = await given.professional("Henk", gemeente, { task: "handhaving" });
  mo = await given.professional("Mo", clients, { task: "ervaringsdeskundigheid", role: "peer" });
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  groupId = (await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Casusgroep Waterland" })).groupId;
  for (const [who, chair] of [
    [joke, true],
    [ruud, false],
  ] as const)
    await ask(contract.giveSeat, daan, { groupId, membershipId: who.membershipId, chair });
});

describe("Ruud asks Mo, who has experience of his own, to sharpen the question first", () => {
  test("Mo is among whom Ruud can ask, and whoever enforces is not", async () => {
    const { items } = await ask<{ items: ToAsk[] }>(contract.listToAsk, ruud);
    expect(items.find(({ membershipId }) => membershipId === mo.membershipId)?.byExperience).toBe(true);
    expect(items.map(({ name }) => name)).not.toContain("Henk");
    expect(items.map(({ name }) => name)).not.toContain("Ruud");
    const first = await ask<{ items: ToAsk[]; next: string }>(contract.listToAsk, ruud, { limit: 2 });
    const second = await ask<{ items: ToAsk[] }>(contract.listToAsk, ruud, { limit: 100, cursor: first.next });
    expect([...first.items, ...second.items]).toEqual(items);
    const caseId = await draft();
    const toHim = { caseId, membershipId: handhaver.membershipId };
    await expect(ask(contract.askToSharpen, ruud, toHim)).rejects.toMatchObject({ kind: "invalid" });
    await expect(
      sqlAs(ruud, "select case_consultation.ask_to_sharpen($1, $2)", [caseId, handhaver.membershipId]),
    ).rejects.toThrow("never of enforcement");
  });

  test("Mo reads that one draft and nothing beside it: no group, list, agenda, count or title", async () => {
    const own = await draft(ruud, { ...good, ownTitle: "de keuken" });
    const other = await draft();
    const brought = await draft();
    await bring(brought);
    await askMo(own);
    const seen = await read(mo, own);
    expect(seen).toMatchObject({
      question: good.question,
      groupName: "",
      seated: false,
      reading: "sharpen",
      ownTitle: null,
      meetings: [],
      readers: [],
      named: null,
      may: {
        write: { allowed: false },
        bring: { allowed: false },
        tag: { allowed: false },
        stepOut: { allowed: true },
      },
    });
    for (const caseId of [other, brought]) await expect(read(mo, caseId)).rejects.toMatchObject(notFound);
    await expect(ask(contract.getGroup, mo, { groupId })).rejects.toMatchObject(notFound);
    await expect(ask(contract.listToAskDirectly, mo, { groupId })).rejects.toMatchObject(notFound);
    expect(await ask(contract.listGroups, mo)).toMatchObject({ items: [] });
    expect(await ask(contract.listCases, mo, { groupId })).toMatchObject({ items: [] });
    expect(await ask(contract.listRelatedCases, mo, { theme: "werk-houden" })).toEqual({ items: [] });
    const tables = ["case_group", "seat", "entry", "meeting", "agenda_item", "own_title", "note", "named_case"];
    for (const table of tables)
      expect([table, (await sqlAs(mo, `select from case_consultation.${table}`)).length]).toEqual([table, 0]);
    expect(await sqlAs(mo, "select id from case_consultation.consultation_case")).toEqual([{ id: own }]);
    expect(await sqlAs(mo, "select case_id from case_consultation.case_reader")).toEqual([{ case_id: own }]);
  });

  test("Mo answers in text, and only Ruud reads it", async () => {
    const caseId = await draft();
    await askMo(caseId);
    await ask(contract.sharpenQuestion, mo, { caseId, text: "Vraag eerst wat een goede ochtend is." });
    await bring(caseId);
    expect((await read(ruud, caseId)).sharpenings).toMatchObject([
      { text: "Vraag eerst wat een goede ochtend is.", by: { name: "Mo" } },
    ]);
    expect((await read(joke, caseId)).sharpenings).toEqual([]);
  });

  test("it lasts until Ruud brings the case: then it is the group's, and not there for Mo any more", async () => {
    const caseId = await draft();
    await askMo(caseId);
    await read(mo, caseId);
    await bring(caseId);
    await expect(read(mo, caseId)).rejects.toMatchObject(notFound);
    await expect(ask(contract.sharpenQuestion, mo, { caseId, text: "Nog iets." })).rejects.toMatchObject(notFound);
    expect(await read(joke, caseId)).toMatchObject({ status: "waiting" });
  });

  test("or until Ruud ends it", async () => {
    const caseId = await draft();
    await askMo(caseId);
    await expect(ask(contract.endReading, joke, { caseId, membershipId: mo.membershipId })).rejects.toMatchObject(
      notFound,
    );
    await ask(contract.endReading, ruud, { caseId, membershipId: mo.membershipId });
    await expect(read(mo, caseId)).rejects.toMatchObject(notFound);
    expect((await read(ruud, caseId)).readers).toEqual([]);
    await askMo(caseId);
    expect((await read(ruud, caseId)).readers).toMatchObject([{ why: "sharpen", who: { name: "Mo" } }]);
  });

  test("Mo steps out without a reason, and is not asked again for this one", async () => {
    const caseId = await draft();
    await askMo(caseId);
    await ask(contract.stepOut, mo, { caseId });
    await expect(read(mo, caseId)).rejects.toMatchObject(notFound);
    await expect(askMo(caseId)).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/membershipId", message: "Deze collega denkt hier niet mee. Kies iemand anders." }],
    });
    const columns = await ownerClient.query(
      "select column_name from information_schema.columns where table_schema = 'case_consultation' and table_name in ('case_reader', 'case_step_out') and column_name ~ 'reason'",
    );
    expect(columns.rows).toEqual([]);
  });

  test("one at a time, only by Ruud, only while it is a draft, and about a question", async () => {
    const caseId = await draft();
    await expect(ask(contract.askToSharpen, joke, { caseId, membershipId: mo.membershipId })).rejects.toMatchObject(
      notFound,
    );
    await askMo(caseId);
    await expect(ask(contract.askToSharpen, ruud, { caseId, membershipId: karim.membershipId })).rejects.toMatchObject({
      reason: "one-at-a-time",
    });
    await expect(ask(contract.askToSharpen, mo, { caseId, membershipId: karim.membershipId })).rejects.toMatchObject({
      reason: "only-the-bringer",
    });
    const empty = await draft(ruud, {});
    await expect(askMo(empty)).rejects.toMatchObject({ fieldErrors: [{ pointer: "/question" }] });
    const brought = await draft();
    await bring(brought);
    await expect(askMo(brought)).rejects.toMatchObject({ reason: "already-brought" });
  });

  test("the draft is looked through before Mo sees it, and so is what Mo answers", async () => {
    const tried = "De werkplaats is te bellen op 020-1234567.";
    const doubtful = await draft(ruud, { ...good, tried });
    await expect(askMo(doubtful)).rejects.toMatchObject({ code: "text-help/text-needs-a-look" });
    await askMo(doubtful, leftIn(tried));
    await expect(
      ask(contract.sharpenQuestion, mo, { caseId: doubtful, text: "Mail s.bakker@example.nl" }),
    ).rejects.toMatchObject({ code: "text-help/text-needs-a-look" });
  });

  test.each([
    [
      "100,000 characters",
      "x".repeat(100_000),
      { fieldErrors: [{ message: "Dit is te lang: houd het bij 2000 tekens." }] },
    ],
    ["only spaces", "   ", { fieldErrors: [{ message: "Schrijf eerst iets op." }] }],
  ])("%s as an answer is refused in plain words", async (_, text, expected) => {
    const caseId = await draft();
    await askMo(caseId);
    await expect(ask(contract.sharpenQuestion, mo, { caseId, text })).rejects.toMatchObject(expected);
  });

  test.each([
    ["emoji", "Wat gaat er goed? 🙂👩🏽‍🍳"],
    ["right to left", "ماذا يحدث في الصباح؟"],
    ["Word", "Eerst dit:\n• een “goede” ochtend – en dan…\n• de rest"],
  ])("%s comes back as it was written", async (_, text) => {
    const caseId = await draft();
    await askMo(caseId);
    await ask(contract.sharpenQuestion, mo, { caseId, text: `${text}\u0000\u000b` });
    expect((await read(ruud, caseId)).sharpenings[0]?.text).toBe(text);
  });

  test("Mo is told that he is asked, and Ruud that there is an answer, without a word about the case", async () => {
    const caseId = await draft();
    await askMo(caseId);
    await ask(contract.sharpenQuestion, mo, { caseId, text: "Wat is een goede ochtend?" });
    const { rows } = await ownerClient.query(
      "select kind, membership_id as who from notifications.notice where about_id = $1 order by kind",
      [caseId],
    );
    expect(rows).toEqual([
      { kind: "asked-to-read", who: mo.membershipId },
      { kind: "question-sharpened", who: ruud.membershipId },
    ]);
  });
});

describe("an open group: whoever works in the region may bring a case", () => {
  let openGroup: string;
  const bringThere = async () => {
    const { caseId, version } = await ask<{ caseId: string; version: number }>(contract.startDraft, karim, {
      groupId: openGroup,
      ...good,
    });
    await ask(contract.bringCase, karim, { caseId, version, readThrough: true });
    return caseId;
  };

  beforeAll(async () => {
    openGroup = (await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Open casusgroep" })).groupId;
    await ask(contract.giveSeat, daan, { groupId: openGroup, membershipId: joke.membershipId, chair: true });
    await ownerClient.query(
      "update case_consultation.case_group set who_may_bring = 'region', purposes = '{help}', answer_within_days = 8 where id = $1",
      [openGroup],
    );
  });

  test("Karim sees that he may bring there and by when there is an answer; to a closed group he can't", async () => {
    const { items } = await ask<{ items: { groupId: string; seated: boolean; answerBy: string }[] }>(
      contract.listGroupsToBringTo,
      karim,
    );
    expect(items).toMatchObject([{ groupId: openGroup, seated: false, purposes: ["help"] }]);
    await expect(draft(karim)).rejects.toMatchObject(notFound);
    expect(await ask(contract.listGroupsToBringTo, handhaver)).toEqual({ items: [] });
    await expect(ask(contract.startDraft, handhaver, { groupId: openGroup, ...good })).rejects.toMatchObject(notFound);
  });

  test("he sees his own case with what the group writes, and nothing else of the group", async () => {
    const his = await bringThere();
    const { caseId: hers, version } = await ask<{ caseId: string; version: number }>(contract.startDraft, joke, {
      groupId: openGroup,
      ...good,
    });
    await ask(contract.bringCase, joke, { caseId: hers, version, readThrough: true });
    await ask(contract.writeAdvice, joke, { caseId: his, text: "Begin later op de dag." });
    await ask(contract.writeNote, joke, { caseId: hers, text: "De groep zoekt dit uit." });
    expect(await read(karim, his)).toMatchObject({
      groupName: "Open casusgroep",
      seated: false,
      advice: [{ text: "Begin later op de dag." }],
      may: { name: { allowed: false, reason: "no-seat" }, lookBack: { reason: "not-discussed" } },
    });
    await expect(read(karim, hers)).rejects.toMatchObject(notFound);
    await expect(ask(contract.getGroup, karim, { groupId: openGroup })).rejects.toMatchObject(notFound);
    const listed = await ask<{ items: { caseId: string }[] }>(contract.listCases, karim, { groupId: openGroup });
    expect(listed.items.map(({ caseId }) => caseId)).not.toContain(hers);
    const mine = (await ask<{ items: MyCase[] }>(contract.listMyCases, karim)).items;
    expect(mine.map(({ caseId, groupName }) => [caseId, groupName])).toContainEqual([his, "Open casusgroep"]);
    const related = await ask<{ items: RelatedCase[] }>(contract.listRelatedCases, karim, { theme: "werk-houden" });
    expect(related.items.map(({ caseId }) => caseId)).toEqual([his]);
    for (const table of ["case_group", "seat", "meeting", "agenda_item"])
      expect([table, (await sqlAs(karim, `select from case_consultation.${table}`)).length]).toEqual([table, 0]);
    expect(await sqlAs(karim, "select text from case_consultation.note")).toEqual([]);
  });

  test("a purpose the group does not have is refused beside the field", async () => {
    const { caseId, version } = await ask<{ caseId: string; version: number }>(contract.startDraft, karim, {
      groupId: openGroup,
      ...good,
      purpose: "learn",
    });
    await expect(ask(contract.bringCase, karim, { caseId, version, readThrough: true })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/purpose" }],
    });
  });

  test("the answer is promised in working days, over Christmas and the new year", async () => {
    const eight = await ownerClient.query(
      "select case_consultation.working_days_after('2026-12-23', 8)::text as day, case_consultation.working_days_after('2026-11-22', 9)::text as third",
    );
    // 24, 28, 29, 30, 31 December, 4, 5, 6 January: not Christmas, Boxing Day, New Year's Day or a weekend.
    expect(eight.rows).toEqual([{ day: "2027-01-06", third: "2026-12-03" }]);
    const his = await bringThere();
    const { rows } = await ownerClient.query(
      "select case_consultation.working_days_after(platform.today(), 8)::text as promised",
    );
    expect(await read(karim, his)).toMatchObject({ answerDueOn: rows[0].promised, answerLate: false });
    await expect(
      sqlAs(karim, "update case_consultation.consultation_case set answer_due_on = '2030-01-01' where id = $1", [his]),
    ).rejects.toThrow("permission denied");
  });
});

describe("since when it is stuck, what waits for whom, and what it gets stuck on", () => {
  test("Ruud says since when; a day to come is refused", async () => {
    const caseId = await draft(ruud, { ...good, stuckSince: "2025-03-01" });
    expect((await read(ruud, caseId)).stuckSince).toBe("2025-03-01");
    await expect(draft(ruud, { ...good, stuckSince: "2099-01-01" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/stuckSince", message: "Deze dag moet nog komen." }],
    });
  });

  test("what waits is an organisation and a role; Joke says that it is over", async () => {
    const caseId = await draft();
    await bring(caseId);
    const wait = { caseId, what: "Een besluit over de proefplaatsing", organisationId: lindezorg.id, role: "intake" };
    const { id } = await ask<{ id: string }>(contract.addWait, ruud, { ...wait, since: "2025-03-01" });
    await expect(
      ask(contract.addWait, ruud, { ...wait, role: "bel 06-12345678", since: "2025-03-01" }),
    ).rejects.toMatchObject({ code: "text-help/text-needs-a-look" });
    await expect(ask(contract.addWait, mo, { ...wait, since: "2025-03-01" })).rejects.toMatchObject(notFound);
    expect((await read(joke, caseId)).waits).toMatchObject([
      { organisation: "GGZ Lindezorg", role: "intake", since: "2025-03-01", until: null },
    ]);
    await ask(contract.endWait, joke, { id, version: 1, over: true });
    await expect(ask(contract.endWait, ruud, { id, version: 1, over: true })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect((await read(ruud, caseId)).waits[0]?.until).not.toBeNull();
  });

  test("bottlenecks are tagged by whoever works at the case, and two who tag the same tag it once", async () => {
    const caseId = await draft();
    await expect(ask(contract.tagBottleneck, ruud, { caseId, bottleneck: "wet", here: true })).rejects.toMatchObject({
      reason: "still-a-draft",
    });
    await bring(caseId);
    for (const who of [joke, ruud]) await ask(contract.tagBottleneck, who, { caseId, bottleneck: "wet", here: true });
    await ask(contract.tagBottleneck, joke, { caseId, bottleneck: "geld", here: true });
    await ask(contract.tagBottleneck, ruud, { caseId, bottleneck: "geld", here: false });
    expect((await read(joke, caseId)).bottlenecks).toEqual(["wet"]);
    await expect(ask(contract.tagBottleneck, mo, { caseId, bottleneck: "wet", here: false })).rejects.toMatchObject(
      notFound,
    );
  });
});
