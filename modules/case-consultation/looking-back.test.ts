import { beforeAll, describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Case, LookBackFirst, Meeting, MeetingWorth, OwnConsultation } from "./contract.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM17";
const ask = <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};
const notFound = { kind: "not-found" };

let lindezorg: Organisation;
let gemeente: Organisation;
let uwv: Organisation;
let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let karim: Professional;
let bram: Professional;
let samira: PersonWithSession;
let groupId: string;
let adviceId: string;
let agreementId: string;
let caseId: string;
let meetingId: string;

const read = (who: Visitor, id = caseId) => ask<Case>(contract.getCase, who, { caseId: id });
const today = async () =>
  (await ownerClient.query<{ day: string }>("select platform.today()::text as day")).rows[0]?.day ?? "";
const dayAhead = async (days: number) =>
  (await ownerClient.query<{ day: string }>("select (platform.today() + $1::int)::text as day", [days])).rows[0]?.day ??
  "";
const bring = async () => {
  const started = await ask<{ caseId: string; version: number }>(contract.startDraft, ruud, {
    groupId,
    question: "Hoe houden we een baan vol als de ochtenden zwaar zijn?",
    tried: "Een later rooster.",
    wanted: "Ideeën.",
  });
  await ask(contract.bringCase, ruud, { ...started, readThrough: true });
  return started.caseId;
};
const meet = async (...cases: string[]) => {
  const day = await dayAhead(1);
  const { meetingId: id } = await ask<{ meetingId: string }>(contract.planMeeting, joke, {
    groupId,
    day,
    startTime: "10:00",
    endTime: "11:00",
  });
  await moveClock("1 day");
  const version = async () => (await ask<Meeting>(contract.getMeeting, joke, { meetingId: id })).version;
  await ask(contract.setAgenda, joke, { meetingId: id, version: await version(), caseIds: cases });
  await ask(contract.runMeeting, joke, { meetingId: id, version: await version(), status: "running" });
  for (const one of cases) await ask(contract.markDiscussed, joke, { meetingId: id, caseId: one });
  await ask(contract.runMeeting, joke, { meetingId: id, version: await version(), status: "done" });
  return id;
};
const told = async (kind: string) =>
  (
    await ownerClient.query<{ who: string }>(
      "select membership_id as who from case_consultation.told_once where kind = $1",
      [kind],
    )
  ).rows.map(({ who }) => who);
const runJob = async () => {
  const job = jobs.find(({ name }) => name === "tell-what-is-late-at-cases");
  await job?.run({ house } as Parameters<NonNullable<typeof job>["run"]>[0]);
};

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  uwv = await given.organisation("UWV", { kind: "uwv", region });
  ruud = await given.professional("Ruud", lindezorg);
  bram = await given.professional("Bram", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  joke = await given.professional("Joke", uwv);
  const daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente, uwv);
  for (const kind of ["ggz", "gemeente", "uwv"]) await given.basis(pien, { kind, region });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  groupId = (await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Casusgroep Waterland" })).groupId;
  for (const who of [joke, ruud, ilse])
    await ask(contract.giveSeat, daan, { groupId, membershipId: who.membershipId, chair: who === joke });
  caseId = await bring();
  await given.permission(
    samira,
    [lindezorg, gemeente, uwv].map((organisation) => ({ organisation })),
  );
  await ask(contract.nameCase, ruud, { caseId, person: samira.personId });
  // Karim of income comes to sit there too, and is not among whom Samira chose.
  await ask(contract.giveSeat, daan, { groupId, membershipId: karim.membershipId });
  adviceId = (await ask<{ id: string }>(contract.writeAdvice, ilse, { caseId, text: "Begin met drie ochtenden." })).id;
  agreementId = (
    await ask<{ id: string }>(contract.makeAgreement, ruud, {
      caseId,
      whoMembershipId: ilse.membershipId,
      what: "Zoekt uit of later beginnen mag",
      dueOn: await dayAhead(3),
    })
  ).id;
});

describe("two months later the group looks back first", () => {
  test("before it was discussed there is nothing to look back at, not for Samira either", async () => {
    await expect(ask(contract.answerOwnLookBack, samira, { caseId, helped: "yes" })).rejects.toMatchObject(notFound);
  });

  test("the next meeting begins with what was discussed, and with promises that are overdue", async () => {
    meetingId = await meet(caseId);
    await moveClock("10 days");
    const first = (who: Visitor) => ask<LookBackFirst>(contract.getLookBackFirst, who, { meetingId });
    expect(await first(ruud)).toMatchObject({
      cases: [{ caseId, mine: true, advice: 1 }],
      agreements: [{ id: agreementId, who: { name: "Ilse" }, mine: false }],
    });
    expect((await first(ilse)).agreements[0]).toMatchObject({ mine: true });
    expect((await first(ilse)).agreements[0]?.late).toBeGreaterThanOrEqual(4);
    await expect(first(bram)).rejects.toMatchObject(notFound);
  });

  test("an overdue promise is told to Ilse, three working days later to Joke, and each of them once", async () => {
    await runJob();
    expect(await told("agreement-overdue")).toEqual([ilse.membershipId]);
    expect(await told("agreement-overdue-chair")).toEqual([joke.membershipId]);
    await runJob();
    expect(await told("agreement-overdue")).toHaveLength(1);
    expect(await told("agreement-overdue-chair")).toHaveLength(1);
  });

  test("a day after the day only Ilse hears it", async () => {
    const { id } = await ask<{ id: string }>(contract.makeAgreement, ruud, {
      caseId,
      whoMembershipId: ilse.membershipId,
      what: "Belt de werkgever",
      dueOn: await today(),
    });
    await moveClock("1 day");
    await runJob();
    const { rows } = await ownerClient.query("select kind from case_consultation.told_once where about_id = $1", [id]);
    expect(rows).toEqual([{ kind: "agreement-overdue" }]);
  });

  test("six weeks after it was discussed Ruud is asked to look back", async () => {
    expect(await told("look-back-due")).toEqual([]);
    await moveClock("40 days");
    await runJob();
    expect(await told("look-back-due")).toEqual([ruud.membershipId]);
  });

  test("Ruud says of each advice whether it was followed and helped; nobody else does, and not of another case's", async () => {
    const said = { caseId, version: 0, helped: "a-bit", followed: [{ agreementId, followed: "partly" }] };
    const advice = [{ adviceId, followed: "yes", helped: "a-bit" }];
    await expect(ask(contract.lookBack, ilse, { ...said, advice })).rejects.toMatchObject({
      reason: "only-the-bringer",
    });
    await expect(
      ask(contract.lookBack, ruud, { ...said, advice: [{ ...advice[0], adviceId: crypto.randomUUID() }] }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/advice/0" }] });
    await ask(contract.lookBack, ruud, { ...said, advice });
    expect((await read(joke)).advice).toMatchObject([{ followed: "yes", helped: "a-bit" }]);
    await ask(contract.lookBack, ruud, {
      ...said,
      version: 1,
      advice: [{ adviceId, followed: "partly", helped: "no" }],
    });
    expect((await read(joke)).advice).toMatchObject([{ followed: "partly", helped: "no" }]);
    expect((await ask<LookBackFirst>(contract.getLookBackFirst, joke, { meetingId })).cases).toEqual([]);
    await expect(
      sqlAs(ilse, "insert into case_consultation.look_back_advice values ($1, $2, 'yes', 'yes')", [adviceId, caseId]),
    ).rejects.toThrow("row-level security");
  });

  test("Samira says on her own page whether it helped her; who may know her name reads it, Karim does not", async () => {
    expect(await ask(contract.answerOwnLookBack, samira, { caseId, helped: "a-bit" })).toEqual({
      personId: samira.personId,
    });
    await ask(contract.answerOwnLookBack, samira, { caseId, helped: "yes" });
    const mine = await ask<{ items: OwnConsultation[] }>(contract.listOwnConsultations, samira);
    expect(mine.items[0]?.ownLookBack).toBe("yes");
    expect((await read(ilse)).ownLookBack).toMatchObject({ helped: "yes" });
    // That there is an answer would tell him that the case has a name.
    expect((await read(karim)).ownLookBack).toBeNull();
    expect(await sqlAs(karim, "select from case_consultation.own_look_back")).toEqual([]);
    await expect(
      sqlAs(
        ruud,
        "insert into case_consultation.own_look_back (case_id, helped) values ($1, 'no') on conflict (case_id) do update set helped = 'no'",
        [caseId],
      ),
    ).rejects.toThrow("row-level security");
  });

  test("when her name goes, so does her answer", async () => {
    await ask(contract.unnameCase, samira, { caseId });
    expect((await ownerClient.query("select from case_consultation.own_look_back")).rows).toEqual([]);
    await expect(ask(contract.answerOwnLookBack, samira, { caseId, helped: "no" })).rejects.toMatchObject(notFound);
  });

  test("a promised answer that nears its day is told to the chair; one with advice is not", async () => {
    const silent = await bring();
    const answered = await bring();
    await ask(contract.writeAdvice, ilse, { caseId: answered, text: "Kijk naar de middagen." });
    await moveClock("12 days");
    await runJob();
    const { rows } = await ownerClient.query(
      "select about_id as id, membership_id as who from case_consultation.told_once where kind = 'case-answer-due'",
    );
    expect(rows).toEqual([{ id: silent, who: joke.membershipId }]);
    expect((await read(ruud, silent)).answerLate).toBe(true);
    expect((await read(ruud, answered)).answerLate).toBe(false);
  });
});

describe("was this meeting worth the time?", () => {
  const worth = (who: Visitor) => ask<MeetingWorth>(contract.getMeetingWorth, who, { meetingId });
  const say = (who: Visitor, answer: string, remark = "") =>
    ask(contract.sayWorth, who, { meetingId, worth: answer, remark });

  beforeAll(async () => {
    meetingId = await meet(await bring());
  });

  test("it is asked after the meeting, of who sits there", async () => {
    expect(await worth(ilse)).toEqual({ counts: null, remarks: [], given: false, may: { answer: { allowed: true } } });
    await expect(worth(bram)).rejects.toMatchObject(notFound);
    await expect(say(bram, "yes")).rejects.toMatchObject(notFound);
    const { meetingId: planned } = await ask<{ meetingId: string }>(contract.planMeeting, joke, {
      groupId,
      day: await dayAhead(30),
      startTime: "10:00",
      endTime: "11:00",
    });
    await expect(ask(contract.sayWorth, ilse, { meetingId: planned, worth: "yes" })).rejects.toMatchObject({
      reason: "not-asked",
    });
  });

  test("nobody reads anything before there are three answers; then sums and remarks, in no order of answering", async () => {
    await say(ruud, "yes", "Zo verder.");
    await say(ilse, "no", "Begin op tijd.");
    expect(await worth(joke)).toMatchObject({ counts: null, remarks: [] });
    await say(joke, "ok");
    expect(await worth(karim)).toMatchObject({
      counts: { yes: 1, ok: 1, no: 1 },
      remarks: ["Begin op tijd.", "Zo verder."],
    });
  });

  test("each answers once, and who answered what is kept nowhere", async () => {
    await expect(say(ilse, "yes")).rejects.toMatchObject({ reason: "already-answered" });
    expect((await worth(ilse)).given).toBe(true);
    const { rows } = await ownerClient.query(
      "select column_name, data_type from information_schema.columns where table_schema = 'case_consultation' and table_name = 'meeting_worth'",
    );
    expect(
      rows.filter(
        ({ column_name, data_type }) =>
          /membership|account|_at|_on/.test(column_name) || /timestamp|date/.test(data_type),
      ),
    ).toEqual([]);
    await expect(sqlAs(ilse, "select from case_consultation.meeting_worth")).rejects.toThrow("permission denied");
    await expect(sqlAs(ilse, "select from case_consultation.meeting_worth_given")).rejects.toThrow("permission denied");
  });

  test("a name or number in the remark is refused, and so are 100,000 characters", async () => {
    await expect(say(karim, "ok", "Bel mij: 06-12345678")).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
    });
    await expect(say(karim, "ok", "x".repeat(100_000))).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/remark", message: "Dit is te lang: houd het bij 500 tekens." }],
    });
  });
});
