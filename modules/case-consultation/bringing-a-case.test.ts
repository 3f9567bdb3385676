import { beforeAll, describe, expect, test } from "vitest";
import { type Door, newTraceId } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { toldTo } from "../../tests/harness/case-group.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { leftIn } from "../../tests/harness/left.ts";
import { house, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Case, CaseSummary, Coverage, Group, Meeting, MyCase, OwnConsultation } from "./contract.ts";
import * as contract from "./contract.ts";

const region = "AM17";
const doorTo = ({ method, path }: Pick<Endpoint, "method" | "path">): Door => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return door as Door;
};
const ask = <Answer>(endpoint: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) =>
  knock<Answer>(doorTo(endpoint), who, input);
type Saved = { caseId: string; version: number };

let lindezorg: Organisation;
let gemeente: Organisation;
let uwv: Organisation;
let ruud: Professional;
let ilse: Professional;
let karim: Professional;
let joke: Professional;
let mo: Professional;
let daan: Professional;
let pien: Professional;
let samira: PersonWithSession;
let groupId: string;

const good = {
  question: "Hoe houden we een baan in de keuken vol als de ochtenden zwaar zijn?",
  tried: "Twee gesprekken met de werkgever en een later rooster voor een week.",
  wanted: "Ideeën van wie dit eerder deed.",
  theme: "werk-houden",
} as const;

const seat = async (who: Professional, chair = false) =>
  (await ask<{ seatId: string }>(contract.giveSeat, daan, { groupId, membershipId: who.membershipId, chair })).seatId;
const draft = (who: Visitor, texts: object = good) => ask<Saved>(contract.startDraft, who, { groupId, ...texts });
const bring = async (who: Visitor, texts: object = good) => {
  const { caseId, version } = await draft(who, texts);
  await ask(contract.bringCase, who, { caseId, version, readThrough: true });
  return caseId;
};
const read = (who: Visitor, caseId: string) => ask<Case>(contract.getCase, who, { caseId });
const listed = async (who: Visitor) =>
  (await ask<{ items: CaseSummary[] }>(contract.listCases, who, { groupId })).items.map(({ caseId }) => caseId);
const notFound = { kind: "not-found" };

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "handhaving", "coordinatie"],
  });
  uwv = await given.organisation("UWV", { kind: "uwv", region });
  const clients = await given.organisation("Cliëntenbelang", {
    kind: "clientorganisatie",
    region,
    tasks: ["ervaringsdeskundigheid"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  joke = await given.professional("Joke", uwv);
  mo = await given.professional("Mo", clients, { task: "ervaringsdeskundigheid", role: "peer" });
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente, uwv, clients);
  for (const kind of ["ggz", "gemeente", "uwv", "clientorganisatie"]) await given.basis(pien, { kind, region });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  groupId = (await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Casusgroep Waterland" })).groupId;
  await seat(joke, true);
  await seat(ruud);
  await seat(ilse);
});

describe("Daan starts a group and gives seats", () => {
  test("for the whole region only a coordinator or region admin starts one", async () => {
    await expect(ask(contract.startGroup, ruud, { name: "Eigen groepje" })).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  test("Daan keeps the group and sees none of its cases", async () => {
    const caseId = await bring(ruud);
    expect((await ask<Group>(contract.getGroup, daan, { groupId })).seats).toHaveLength(3);
    expect(await listed(daan)).toEqual([]);
    await expect(read(daan, caseId)).rejects.toMatchObject(notFound);
  });

  test("whoever enforces the rules of the benefit never gets a seat", async () => {
    const handhaver = await given.professional("Henk", gemeente, { task: "handhaving" });
    await expect(seat(handhaver)).rejects.toMatchObject({ kind: "invalid" });
    await expect(
      sqlAs(daan, "select case_consultation.give_seat(gen_random_uuid(), $1, $2, false, false)", [
        groupId,
        handhaver.membershipId,
      ]),
    ).rejects.toThrow("never for enforcement");
  });

  test("who has no seat finds no group, and can't tell it from a group that does not exist", async () => {
    await expect(ask(contract.getGroup, karim, { groupId })).rejects.toMatchObject(notFound);
    await expect(ask(contract.getGroup, karim, { groupId: crypto.randomUUID() })).rejects.toMatchObject(notFound);
    await expect(draft(karim)).rejects.toMatchObject(notFound);
  });
});

describe("Ruud brings a case without a name", () => {
  test("his draft is his alone, and saved as he types", async () => {
    const { caseId, version } = await draft(ruud, { question: "Hoe" });
    const saved = await ask<Saved>(contract.saveCase, ruud, { caseId, version, question: "Hoe houden we" });
    expect(saved.version).toBe(2);
    await expect(read(joke, caseId)).rejects.toMatchObject(notFound);
    expect(await listed(ruud)).not.toContain(caseId);
    await expect(ask(contract.saveCase, ilse, { caseId, version: 2, question: "x" })).rejects.toMatchObject(notFound);
  });

  test("a second window that is behind gets both texts back, and nothing is lost", async () => {
    const { caseId } = await draft(ruud, { question: "Eerste" });
    await ask(contract.saveCase, ruud, { caseId, version: 1, question: "Tweede" });
    await expect(ask(contract.saveCase, ruud, { caseId, version: 1, question: "Derde" })).rejects.toMatchObject({
      kind: "conflict",
      data: { saved: { question: "Tweede", version: 2 }, yours: { question: "Derde" } },
    });
  });

  test("it goes to the group when three fields are filled and he has read it through", async () => {
    const { caseId, version } = await draft(ruud, { question: "Wat nu?" });
    await expect(ask(contract.bringCase, ruud, { caseId, version, readThrough: true })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/tried" }, { pointer: "/wanted" }],
    });
    const whole = await ask<Saved>(contract.saveCase, ruud, { caseId, version, ...good });
    await expect(
      ask(contract.bringCase, ruud, { caseId, version: whole.version, readThrough: false }),
    ).rejects.toMatchObject({
      kind: "invalid",
    });
    await ask(contract.bringCase, ruud, { caseId, version: whole.version, readThrough: true });
    expect(await listed(ilse)).toContain(caseId);
  });

  test.each([
    ["a citizen service number", "Het nummer is 111222333."],
    ["an account number", "Het geld gaat naar NL91 ABNA 0417 1643 00."],
  ])("%s is not even kept in a draft, whatever he answers", async (_, tried) => {
    const refused = { code: "platform/invalid", fieldErrors: [{ pointer: "/tried" }] };
    await expect(draft(ruud, { ...good, tried })).rejects.toMatchObject(refused);
    const { caseId, version } = await draft(ruud, good);
    await expect(
      ask(contract.saveCase, ruud, { caseId, version, ...good, tried, left: leftIn(tried) }),
    ).rejects.toMatchObject(refused);
  });

  test("what surely says who it is goes only with the reason why it stays, and the line tells what kind it was", async () => {
    const tried = "De werkplaats is te bellen op 020-1234567.";
    const { caseId, version } = await draft(ruud, { ...good, tried });
    const send = (left: object[]) => ask(contract.bringCase, ruud, { caseId, version, readThrough: true, left });
    const [{ why: _, ...looked } = { why: undefined }] = leftIn(tried);
    for (const left of [[], [looked]])
      await expect(send(left)).rejects.toMatchObject({
        code: "text-help/text-needs-a-look",
        data: { marks: [{ pointer: "/tried", start: 30, end: 41, category: "phone", certainty: "sure" }] },
      });
    await expect(send(leftIn(tried))).resolves.toMatchObject({ status: "waiting" });
    const { rows } = await ownerClient.query(
      "select counts from audit.event where object_id = $1 and counts is not null",
      [caseId],
    );
    expect(rows).toEqual([{ counts: { "phone/sure/not-personal": 1 } }]);
  });

  test("he knows it by a title nobody else sees", async () => {
    const caseId = await bring(ruud);
    await ask(contract.setOwnTitle, ruud, { caseId, title: "de keuken" });
    const mine = (await ask<{ items: MyCase[] }>(contract.listMyCases, ruud)).items;
    expect(mine.find((c) => c.caseId === caseId)?.ownTitle).toBe("de keuken");
    expect((await read(joke, caseId)).ownTitle).toBeNull();
    await expect(ask(contract.setOwnTitle, ruud, { caseId, title: "s.bakker@example.nl" })).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  test("what says who it is, is asked about beside the title while he types", async () => {
    const { caseId, version } = await draft(ruud, { question: "Wat nu?" });
    const save = (ownTitle: string, left: object[] = []) =>
      ask<Saved>(contract.saveCase, ruud, { caseId, version, question: "Wat nu?", ownTitle, left });
    await expect(save("111222333", leftIn("111222333"))).rejects.toMatchObject({
      code: "text-help/text-refused",
      fieldErrors: [{ pointer: "/ownTitle" }],
    });
    await expect(save("de zaak 020-1234567")).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
      data: { marks: [{ pointer: "/ownTitle" }] },
    });
    await expect(draft(ruud, { ownTitle: "06-12345678" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/ownTitle" }],
    });
    expect((await read(ruud, caseId)).ownTitle).toBeNull();
    await save("de zaak 020-1234567", leftIn("de zaak 020-1234567"));
    expect((await read(ruud, caseId)).ownTitle).toBe("de zaak 020-1234567");
  });

  test("a text the group already has is changed by Ruud as long as it was not discussed, and looked through again", async () => {
    const caseId = await bring(ruud);
    const { version } = await read(ruud, caseId);
    const change = (texts: object) => ask<Saved>(contract.saveCase, ruud, { caseId, version, ...good, ...texts });
    await expect(change({ wanted: "" })).rejects.toMatchObject({ fieldErrors: [{ pointer: "/wanted" }] });
    await expect(change({ tried: "Bel 06-12345678." })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/tried" }],
    });
    await change({ wanted: "Een proefplaatsing." });
    expect((await read(joke, caseId)).wanted).toBe("Een proefplaatsing.");
    await expect(change({ wanted: "Iets anders." })).rejects.toMatchObject({
      kind: "conflict",
      data: { saved: { wanted: "Een proefplaatsing." } },
    });
  });

  test("nothing in the database ties it to a person, a moment or an order", async () => {
    const { rows } = await ownerClient.query<{ column_name: string; data_type: string; column_default: string | null }>(
      "select column_name, data_type, column_default from information_schema.columns where table_schema = 'case_consultation' and table_name = 'consultation_case'",
    );
    expect(rows.filter(({ column_name }) => /person|account|created|number|sequence/.test(column_name))).toEqual([]);
    expect(rows.filter(({ data_type }) => /timestamp/.test(data_type))).toEqual([]);
    const keys = await ownerClient.query(
      "select conname from pg_constraint where contype = 'f' and conrelid = 'case_consultation.consultation_case'::regclass and confrelid = 'consent.person'::regclass",
    );
    expect(keys.rows).toEqual([]);
    const caseId = await bring(ruud);
    expect(caseId[14]).toBe("4");
    const audit = await ownerClient.query<{ persons: number }>("select persons from audit.event where object_id = $1", [
      caseId,
    ]);
    expect(audit.rows.every(({ persons }) => persons === 0)).toBe(true);
  });

  test("a group sees page by page every case once, by day and then by chance", async () => {
    const met: string[] = [];
    let cursor: string | undefined;
    do {
      const page: { items: CaseSummary[]; next: string | null } = await ask(contract.listCases, ilse, {
        groupId,
        limit: 2,
        cursor,
      });
      met.push(...page.items.map(({ caseId }) => caseId));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(met).toEqual(await listed(ilse));
    expect([...met].sort()).toEqual(met);
  });

  test("Ilse knows this person and steps out: the case is not there for her any more, and is for the others", async () => {
    const caseId = await bring(ruud);
    await ask(contract.stepOut, ilse, { caseId });
    await expect(read(ilse, caseId)).rejects.toMatchObject(notFound);
    expect(await listed(ilse)).not.toContain(caseId);
    expect(await listed(joke)).toContain(caseId);
    await expect(ask(contract.stepOut, ruud, { caseId })).rejects.toMatchObject({ reason: "your-own-case" });
  });

  test("what Ilse had promised at the case she steps out of goes to Ruud at once, who hears it and has not said yes", async () => {
    const caseId = await bring(ruud);
    const { id } = await ask<{ id: string }>(contract.makeAgreement, ilse, {
      caseId,
      whoMembershipId: ilse.membershipId,
      what: "Bellen met de werkgever",
      dueOn: "2099-01-05",
    });
    await ask(contract.stepOut, ilse, { caseId });
    expect((await read(ruud, caseId)).agreements).toMatchObject([
      { id, what: "Bellen met de werkgever", mine: true, accepted: false, state: "open" },
    ]);
    expect(await toldTo(ruud)).toContain("agreement-made");
    expect(await sqlAs(ilse, "select from case_consultation.agreement where id = $1", [id])).toEqual([]);
    await expect(ask(contract.getOwnPromise, ilse, { id })).rejects.toMatchObject(notFound);
  });

  test("of a case in the group nobody but Ruud changes a word, not even with SQL", async () => {
    const caseId = await bring(ruud);
    await expect(
      sqlAs(
        joke,
        "update case_consultation.consultation_case set question = 'anders', version = version + 1 where id = $1",
        [caseId],
      ),
    ).rejects.toThrow("only the bringer");
    await sqlAs(ilse, "update case_consultation.consultation_case set status = 'closed' where id = $1", [caseId]);
    expect((await read(ruud, caseId)).status).toBe("waiting");
  });
});

describe("the group meets", () => {
  let caseId: string;
  let meetingId: string;
  const meeting = (who: Visitor) => ask<Meeting>(contract.getMeeting, who, { meetingId });

  beforeAll(async () => {
    caseId = await bring(ruud);
    const plan = { groupId, day: "2030-02-05", startTime: "09:30", endTime: "11:00", place: "Gemeentehuis" };
    await expect(ask(contract.planMeeting, ilse, plan)).rejects.toMatchObject({ reason: "only-the-chair" });
    await expect(ask(contract.planMeeting, joke, { ...plan, day: "2020-01-01" })).rejects.toMatchObject({
      kind: "invalid",
    });
    meetingId = (await ask<{ meetingId: string }>(contract.planMeeting, joke, plan)).meetingId;
  });

  test("Joke puts cases on the agenda and turns their order around; Ilse can't", async () => {
    const other = await bring(ilse);
    await ask(contract.setAgenda, joke, { meetingId, version: 1, caseIds: [caseId, other] });
    await ask(contract.setAgenda, joke, { meetingId, version: 2, caseIds: [other, caseId] });
    expect((await meeting(ruud)).agenda.map((item) => item.caseId)).toEqual([other, caseId]);
    expect((await read(ruud, caseId)).status).toBe("planned");
    await ask(contract.setAgenda, joke, { meetingId, version: 3, caseIds: [caseId] });
    expect((await read(ilse, other)).status).toBe("waiting");
    await expect(ask(contract.setAgenda, ilse, { meetingId, version: 4, caseIds: [] })).rejects.toMatchObject({
      reason: "only-the-chair",
    });
    await expect(ask(contract.setAgenda, joke, { meetingId, version: 1, caseIds: [] })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("two who begin the meeting begin it once", async () => {
    const { version } = await meeting(joke);
    await ask(contract.runMeeting, joke, { meetingId, version, status: "running" });
    await ask(contract.runMeeting, joke, { meetingId, version, status: "running" });
    expect((await meeting(ilse)).status).toBe("running");
  });

  test("several hands write notes and advice, and a crossed edit gives both texts", async () => {
    await ask(contract.writeNote, ilse, { caseId, text: "De werkgever wil wel." });
    const { id } = await ask<{ id: string }>(contract.writeNote, joke, { caseId, text: "Later beginnen kan." });
    await ask(contract.changeNote, joke, { id, version: 1, text: "Later beginnen kan, en het kan nog een tijd." });
    await expect(ask(contract.changeNote, joke, { id, version: 1, text: "Toch niet." })).rejects.toMatchObject({
      kind: "conflict",
      data: { saved: { text: "Later beginnen kan, en het kan nog een tijd.", version: 2 } },
    });
    await expect(ask(contract.changeNote, ilse, { id, version: 2, text: "Van mij." })).rejects.toMatchObject({
      reason: "author-or-chair",
    });
    await ask(contract.writeAdvice, ilse, { caseId, text: "Vraag een jobcoach voor de ochtend." });
    await expect(ask(contract.writeAdvice, ilse, { caseId, text: "Bel 06-12345678." })).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
    });
    expect((await meeting(ruud)).agenda[0]?.notes.map(({ text }) => text)).toEqual([
      "De werkgever wil wel.",
      "Later beginnen kan, en het kan nog een tijd.",
    ]);
  });

  test("Ilse accepts her own agreement; nobody does it for her; a changed one she accepts again", async () => {
    const { id } = await ask<{ id: string }>(contract.makeAgreement, joke, {
      caseId,
      whoMembershipId: ilse.membershipId,
      what: "Zoekt uit of een later begin mag",
      dueOn: "2030-02-12",
    });
    await expect(ask(contract.acceptAgreement, joke, { id, version: 1 })).rejects.toMatchObject({
      reason: "nobody-promises-for-another",
    });
    await expect(
      sqlAs(joke, "update case_consultation.agreement set accepted = true where id = $1", [id]),
    ).rejects.toThrow("nobody promises");
    await ask(contract.acceptAgreement, ilse, { id, version: 1 });
    await ask(contract.changeAgreement, joke, { id, version: 2, what: "Regelt een later begin", dueOn: "2030-02-12" });
    const [agreement] = (await read(ilse, caseId)).agreements;
    expect(agreement).toMatchObject({ accepted: false, mine: true, may: { accept: { allowed: true } } });
    await ask(contract.acceptAgreement, ilse, { id, version: 3 });
    expect((await read(joke, caseId)).agreements[0]).toMatchObject({
      accepted: true,
      may: { finish: { allowed: false } },
    });
  });

  test("a promise is asked only of who sits in the group", async () => {
    await expect(
      ask(contract.makeAgreement, joke, {
        caseId,
        whoMembershipId: karim.membershipId,
        what: "Iets",
        dueOn: "2030-02-12",
      }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/whoMembershipId" }] });
  });

  test("Ruud looks back once it has been discussed: followed, helped, learned", async () => {
    const before = { caseId, version: 0, helped: "a-bit", followed: [] };
    await expect(ask(contract.lookBack, ruud, before)).rejects.toMatchObject({ reason: "not-discussed" });
    await ask(contract.markDiscussed, joke, { meetingId, caseId });
    const [agreement] = (await read(ruud, caseId)).agreements;
    const followed = [{ agreementId: agreement?.id, followed: "partly" }];
    await expect(ask(contract.lookBack, ilse, before)).rejects.toMatchObject({ reason: "only-the-bringer" });
    await ask(contract.lookBack, ruud, { ...before, learned: "Eerder vragen.", followed });
    expect(await read(joke, caseId)).toMatchObject({
      status: "looked-back",
      lookBack: { helped: "a-bit", learned: "Eerder vragen." },
      agreements: [{ followed: "partly" }],
    });
    await expect(ask(contract.lookBack, ruud, before)).rejects.toMatchObject({ kind: "conflict" });
  });

  test("Ilse copies for her own file: the advice and what her organisation promised, nobody else's", async () => {
    await ask(contract.makeAgreement, ruud, {
      caseId,
      whoMembershipId: ruud.membershipId,
      what: "Belt de chef",
      dueOn: "2030-02-09",
    });
    const file = await ask<{ content: string }>(contract.copyForOwnFile, ilse, { caseId });
    expect(file.content).toContain("Vraag een jobcoach voor de ochtend.");
    expect(file.content).toContain("Regelt een later begin");
    expect(file.content).not.toContain("Belt de chef");
    expect(file.content).not.toContain("De werkgever wil wel.");
  });
});

describe("the case gets Samira's name by one act, and loses it when she says so", () => {
  let caseId: string;
  let permission: string;
  const everyone = () => [{ organisation: lindezorg }, { organisation: gemeente }, { organisation: uwv }];
  const name = () => ask(contract.nameCase, ruud, { caseId, person: samira.personId });

  beforeAll(async () => {
    caseId = await bring(ruud);
  });

  test("without her permission Ruud hears which organisations are missing, and nothing happens", async () => {
    await expect(name()).rejects.toMatchObject({
      code: "case-consultation/permission-missing",
      data: { missing: { length: 3 } },
    });
    const some = await given.permission(samira, [{ organisation: gemeente }, { organisation: lindezorg }]);
    await expect(name()).rejects.toMatchObject({ data: { missing: [{ organisation: "UWV", task: "begeleiding" }] } });
    const coverage = await ask<Coverage>(contract.getCoverage, ruud, { caseId, person: samira.personId });
    expect(coverage.organisations.filter(({ covered }) => !covered)).toEqual([
      { organisation: "UWV", task: "begeleiding", covered: false },
    ]);
    await expect(sqlAs(ruud, "select case_consultation.name_case($1, $2)", [caseId, samira.personId])).rejects.toThrow(
      "permission_for_every_organisation",
    );
    await given.withdrawal(samira, some);
  });

  test("nobody but Ruud asks or names, and Ruud not for someone he does not work with", async () => {
    permission = await given.permission(samira, everyone());
    const asked = { caseId, person: samira.personId };
    await expect(ask(contract.getCoverage, ilse, asked)).rejects.toMatchObject(notFound);
    await expect(ask(contract.nameCase, joke, asked)).rejects.toMatchObject({ reason: "only-the-bringer" });
    await expect(
      sqlAs(joke, "select case_consultation.name_case($1, $2)", [caseId, samira.personId]),
    ).rejects.toThrow();
    const stranger = await given.person("Onbekend", await given.professional("Rian", lindezorg));
    await expect(ask(contract.nameCase, ruud, { caseId, person: stranger.personId })).rejects.toMatchObject(notFound);
  });

  test("with it, who she chose sees who it is; the texts stay without a name", async () => {
    await name();
    expect((await read(ilse, caseId)).named?.personId).toBe(samira.personId);
    expect((await read(joke, caseId)).named?.personId).toBe(samira.personId);
    expect((await read(ilse, caseId)).question).toBe(good.question);
    const { rows } = await ownerClient.query(
      "select 1 from audit.event e join audit.event_person p on p.event_id = e.id join audit.pseudonym s on s.pseudonym = p.person_pseudonym where s.subject = $1 and e.operation = 'read' and e.activity = 'case-consultation'",
      [samira.personId],
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  test("Karim of income gets a seat later: he sees the case, never who it is about", async () => {
    const seatId = await seat(karim);
    const found = await read(karim, caseId);
    expect(found.question).toBe(good.question);
    expect(found.named).toBeNull();
    expect(await sqlAs(karim, "select case_id from case_consultation.named_case")).toEqual([]);
    await ask(contract.endSeat, daan, { seatId });
    await expect(read(karim, caseId)).rejects.toMatchObject(notFound);
  });

  test("a colleague of Ilse who comes to sit later is among whom Samira chose; who leaves is out at once", async () => {
    const noor = await given.professional("Noor", gemeente);
    const seatId = await seat(noor);
    expect((await read(noor, caseId)).named?.personId).toBe(samira.personId);
    await ask(contract.endSeat, noor, { seatId });
    await expect(read(noor, caseId)).rejects.toMatchObject(notFound);
    expect(await sqlAs(noor, "select id from consent.person")).toEqual([]);
  });

  test("Mo, expert by experience, sits there and sees the case without a name until she chooses him too", async () => {
    await seat(mo);
    expect((await read(mo, caseId)).named).toBeNull();
  });

  test("a substitute of Ilse enters as her, for as long as it lasts", async () => {
    const lotte = await given.professional("Lotte", gemeente);
    await expect(read(lotte, caseId)).rejects.toMatchObject(notFound);
    await ownerClient.query(
      "insert into organisations.substitution (id, membership_id, substitute_id, starts_at, ends_at) values (gen_random_uuid(), $1, $2, platform.now(), platform.now() + interval '2 hours')",
      [ilse.membershipId, lotte.membershipId],
    );
    expect((await read(lotte, caseId)).named?.personId).toBe(samira.personId);
    await moveClock("3 hours");
    await expect(read(lotte, caseId)).rejects.toMatchObject(notFound);
    expect((await read(ilse, caseId)).named?.personId).toBe(samira.personId);
  });

  test("Samira reads the question, the advice and the agreements about her, and not the group's notes", async () => {
    await ask(contract.writeNote, joke, { caseId, text: "Alleen voor de groep." });
    await ask(contract.writeAdvice, joke, { caseId, text: "Begin met drie ochtenden." });
    const { items } = await ask<{ items: OwnConsultation[] }>(contract.listOwnConsultations, samira);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      caseId,
      question: good.question,
      advice: [{ text: "Begin met drie ochtenden." }],
    });
    expect(JSON.stringify(items)).not.toContain("Alleen voor de groep");
    expect(await sqlAs(samira, "select id from case_consultation.note")).toEqual([]);
    expect(await sqlAs(samira, "select id from case_consultation.consultation_case")).toEqual([{ id: caseId }]);
  });

  test("Daan has more groups than fit on one page, some of the same name, and finds each of them once", async () => {
    for (let at = 0; at < 3; at += 1) await ask(contract.startGroup, daan, { name: "Groep met dezelfde naam" });
    const met: string[] = [];
    let cursor: string | undefined;
    do {
      const page: { items: { groupId: string }[]; next: string | null } = await ask(contract.listGroups, daan, {
        limit: 1,
        cursor,
      });
      met.push(...page.items.map((group) => group.groupId));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(met).size).toBe(4);
    expect(met).toHaveLength(4);
  });

  test("she withdraws: on the next request everyone sees the version without a name, Ruud too", async () => {
    await given.withdrawal(samira, permission);
    for (const who of [ilse, joke, ruud]) expect((await read(who, caseId)).named).toBeNull();
    expect(await sqlAs(ilse, "select id from consent.person")).toEqual([]);
    expect((await read(ilse, caseId)).question).toBe(good.question);
  });

  test("she goes on reading what was agreed, and a new permission alone opens nothing", async () => {
    const renewed = await given.permission(samira, everyone());
    for (const who of [ilse, joke, ruud]) expect((await read(who, caseId)).named).toBeNull();
    expect(await sqlAs(ilse, "select id from consent.person")).toEqual([]);
    const noor = await given.professional("Noor", gemeente);
    const seatId = await seat(noor);
    expect((await read(noor, caseId)).named).toBeNull();
    await ask(contract.endSeat, noor, { seatId });
    const { items } = await ask<{ items: OwnConsultation[] }>(contract.listOwnConsultations, samira);
    expect(items).toMatchObject([{ caseId, advice: [{ text: "Begin met drie ochtenden." }] }]);
    expect((await read(ruud, caseId)).may.name).toMatchObject({ allowed: true });
    await given.withdrawal(samira, renewed);
  });

  test("naming is a new act: Ruud says it again, and then the card is there for whom she chose now", async () => {
    const clients = await given.permission(samira, [{ organisation: mo.organisation, task: mo.task }]);
    const renewed = await given.permission(samira, everyone());
    await name();
    for (const who of [ilse, joke, ruud, mo])
      expect((await read(who, caseId)).named?.personId, who.name).toBe(samira.personId);
    await given.withdrawal(samira, clients);
    expect((await read(mo, caseId)).named).toBeNull();
    expect((await read(ilse, caseId)).named?.personId).toBe(samira.personId);
    await given.permission(samira, [{ organisation: mo.organisation, task: mo.task }]);
    expect((await read(mo, caseId)).named).toBeNull();
    permission = renewed;
  });

  test("a permission that ran out may be renewed: the name is there again without a new act", async () => {
    const brief = await bring(ruud);
    const lotte = await given.personLoggedIn(await given.person("Lotte", ruud));
    const everyoneWithMo = [...everyone(), { organisation: mo.organisation, task: mo.task }];
    await given.permission(lotte, everyoneWithMo, { months: 1 });
    await ask(contract.nameCase, ruud, { caseId: brief, person: lotte.personId });
    expect((await read(ilse, brief)).named?.personId).toBe(lotte.personId);
    await moveClock("32 days");
    expect((await read(ilse, brief)).named).toBeNull();
    await given.permission(lotte, everyoneWithMo, { months: 1 });
    expect((await read(ilse, brief)).named?.personId).toBe(lotte.personId);
  });

  test("a withdrawn permission that another one still covers closes nothing", async () => {
    await given.permission(samira, everyone());
    await given.withdrawal(samira, permission);
    expect((await read(ilse, caseId)).named?.personId).toBe(samira.personId);
  });

  test("with the case closes the name; Samira goes on reading", async () => {
    await ask(contract.closeCase, ruud, { caseId, version: (await read(ruud, caseId)).version });
    for (const who of [ilse, ruud]) expect((await read(who, caseId)).named).toBeNull();
    expect((await ask<{ items: OwnConsultation[] }>(contract.listOwnConsultations, samira)).items).toHaveLength(1);
  });

  test("she takes her name off the case: she sees it no more, and a new permission does not bring it back", async () => {
    await ask(contract.unnameCase, samira, { caseId });
    expect((await ask<{ items: OwnConsultation[] }>(contract.listOwnConsultations, samira)).items).toEqual([]);
    await given.permission(samira, everyone());
    expect((await read(ilse, caseId)).named).toBeNull();
    await expect(ask(contract.unnameCase, ilse, { caseId })).rejects.toMatchObject(notFound);
  });
});

describe("who does not belong sees nothing", () => {
  test("another region, another task and a former member find empty tables", async () => {
    const elsewhere = await given.professional("Bram", await given.organisation("GGZ Elders", { region: "AM13" }), {
      region: "AM13",
    });
    const former = await given.professional("Wim", lindezorg);
    await seat(former);
    expect((await listed(former)).length).toBeGreaterThan(0);
    await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
      former.membershipId,
    ]);
    for (const who of [elsewhere, karim, former, samira, null])
      for (const table of [
        "consultation_case",
        "seat",
        "meeting",
        "agenda_item",
        "note",
        "advice",
        "agreement",
        "look_back",
        "entry",
      ])
        expect(await sqlAs(who, `select 1 from case_consultation.${table} limit 1`), `${who?.secret} ${table}`).toEqual(
          [],
        );
  });

  test("an unknown id and one of another's group answer alike, whatever the verb", async () => {
    const caseId = await bring(ruud);
    for (const id of [caseId, crypto.randomUUID()])
      for (const [endpoint, input] of [
        [contract.getCase, {}],
        [contract.writeNote, { text: "Hallo daar." }],
        [contract.stepOut, {}],
        [contract.copyForOwnFile, {}],
        [contract.setOwnTitle, { title: "iets" }],
      ] as const)
        await expect(ask(endpoint, karim, { caseId: id, ...input })).rejects.toMatchObject(notFound);
  });
});

describe("a page asks the database a fixed number of questions", () => {
  const statements = async (
    endpoint: Pick<Endpoint, "method" | "path">,
    who: Professional,
    input: unknown,
  ): Promise<number> => {
    let counted = 0;
    const visit = {
      network: "127.0.0",
      device: "Test op Linux",
      baseUrl: "http://localhost:3000",
      cookie: () => who.secret,
      setCookie: () => undefined,
    };
    await doorTo(endpoint).handle(house, visit, input, { id: newTraceId(), measured: (n) => (counted = n) });
    return counted;
  };

  test("a group, its cases, a meeting and a case, whether there is one of everything or ten", async () => {
    const caseId = await bring(ruud);
    const meetingId = (
      await ask<{ meetingId: string }>(contract.planMeeting, joke, {
        groupId,
        day: "2030-03-05",
        startTime: "09:00",
        endTime: "10:00",
      })
    ).meetingId;
    await ask(contract.setAgenda, joke, { meetingId, version: 1, caseIds: [caseId] });
    const count = async () => [
      await statements(contract.getGroup, joke, { groupId }),
      await statements(contract.listCases, joke, { groupId }),
      await statements(contract.getMeeting, joke, { meetingId }),
      await statements(contract.getCase, joke, { caseId }),
    ];
    const few = await count();
    const more = [caseId];
    for (let at = 0; at < 9; at += 1) {
      more.push(await bring(ilse));
      await ask(contract.writeNote, joke, { caseId, text: "Nog iets." });
    }
    await ask(contract.setAgenda, joke, { meetingId, version: 2, caseIds: more.slice(0, 4) });
    expect(await count()).toEqual(few);
    // Each page is one question, and one more where the page hears what changes; what the door adds is the same for all.
    expect(new Set(few).size).toBe(2);
    expect(Math.max(...few) - Math.min(...few)).toBe(1);
  });
});

test("Ruud knows before he writes whether Work & Income reads along", async () => {
  const reads = async (group: string) =>
    (
      await ask<{ items: { groupId: string; workAndIncomeReads: boolean }[] }>(contract.listGroupsToBringTo, ruud)
    ).items.find((one) => one.groupId === group)?.workAndIncomeReads;
  const { groupId: own } = await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Binnen de zorg" });
  await ask(contract.giveSeat, daan, { groupId: own, membershipId: ruud.membershipId, chair: true });
  expect([await reads(groupId), await reads(own)]).toEqual([true, false]);
  const { meetingId } = await ask<{ meetingId: string }>(contract.planMeeting, ruud, {
    groupId: own,
    day: "2030-03-04",
    startTime: "09:00",
    endTime: "10:00",
    place: "",
  });
  const atMeeting = async () =>
    (await ask<{ workAndIncomeReads: boolean }>(contract.getMeeting, ruud, { meetingId })).workAndIncomeReads;
  expect(await atMeeting()).toBe(false);
  await ask(contract.giveSeat, daan, { groupId: own, membershipId: joke.membershipId, chair: false });
  expect([await reads(own), await atMeeting()]).toEqual([true, true]);
});
