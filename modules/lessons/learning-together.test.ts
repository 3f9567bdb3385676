import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type Professional } from "../../tests/harness/given.ts";
import { house, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { getCase, themes as themesOfCases } from "../case-consultation/index.ts";
import type { Counts, GroupQuestion, Lesson, Proposal, WorkingAgreement, WorkingAgreementSummary } from "./contract.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM17";
const ask = <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};
const notFound = { kind: "not-found" };
/** What happens at the cases, by the doors anyone knocks on. */
const cases = {
  startGroup: { method: "POST", path: "/case-groups" },
  giveSeat: { method: "POST", path: "/case-groups/:groupId/seats" },
  startDraft: { method: "POST", path: "/cases" },
  bringCase: { method: "POST", path: "/cases/:caseId/submission" },
  getCase,
  themes: themesOfCases,
} as const;

let lindezorg: Organisation;
let uwv: Organisation;
let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let petra: Professional;
let noor: Professional;
let bert: Professional;
let karim: Professional;
let daan: Professional;
let waterland: string;
let zaan: string;
let caseId: string;

const words = {
  title: "Bel de werkgever op de eerste dag",
  text: "Als iemand uitvalt, belt de begeleider dezelfde dag. Dan blijft de plek open.",
  theme: "werk-houden",
  bottleneck: "werkgever",
  notRecognisable: true,
};
const propose = async (who: Professional, { groupId = waterland, ...texts }: Record<string, unknown> = {}) =>
  (
    await ask<{ proposalId: string }>(contract.proposeLesson, who, {
      ...words,
      groupId,
      caseId: null,
      ...texts,
    })
  ).proposalId;
const publish = (who: Professional, proposalId: string, version = 1) =>
  ask<{ lessonId: string }>(contract.publishLesson, who, { proposalId, version, notRecognisable: true });
const lessonsOf = async (who: Visitor, input: object = {}) =>
  (await ask<{ items: Lesson[] }>(contract.listLessons, who, input)).items;

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  uwv = await given.organisation("UWV", { kind: "uwv", region });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  petra = await given.professional("Petra", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  joke = await given.professional("Joke", uwv);
  noor = await given.professional("Noor", uwv);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  bert = await given.professional("Bert", await given.organisation("Fries Herstel", { region: "AM02" }));
  const group = async (name: string, seats: [Professional, boolean][]) => {
    const { groupId } = await ask<{ groupId: string }>(cases.startGroup, daan, { name });
    for (const [who, chair] of seats)
      await ask(cases.giveSeat, daan, { groupId, membershipId: who.membershipId, chair });
    return groupId;
  };
  waterland = await group("Casusgroep Waterland", [
    [joke, true],
    [ruud, false],
    [ilse, false],
  ]);
  zaan = await group("Casusgroep Zaanstreek", [
    [noor, true],
    [petra, false],
  ]);
  // A case on its way: discussed, looked back.
  const draft = await ask<{ caseId: string; version: number }>(cases.startDraft, ruud, {
    groupId: waterland,
    question: "Hoe houden we een plek open als iemand een week uitvalt?",
    tried: "Een keer te laat gebeld.",
    wanted: "Wat anderen doen.",
    theme: "werk-houden",
  });
  caseId = draft.caseId;
  await ask(cases.bringCase, ruud, { caseId, version: draft.version, readThrough: true });
  await ownerClient.query(
    "update case_consultation.consultation_case set status = 'looked-back', discussed_on = platform.today() where id = $1",
    [caseId],
  );
  await ownerClient.query(
    "insert into case_consultation.look_back (case_id, by_membership_id, helped, learned) values ($1, $2, 'yes', 'De eerste dag bellen.')",
    [caseId, ruud.membershipId],
  );
});

describe("from a case to a lesson", () => {
  test("Ruud starts from his case with what he wrote down as learned; from a case that is not his group's nobody starts", async () => {
    expect(await ask(contract.getLessonStart, ruud, { caseId })).toMatchObject({
      groups: [{ name: "Casusgroep Waterland" }],
      fromCase: { groupId: waterland, theme: "werk-houden", learned: "De eerste dag bellen." },
    });
    await expect(ask(contract.getLessonStart, petra, { caseId })).rejects.toMatchObject(notFound);
    await expect(propose(petra, { groupId: zaan, caseId })).rejects.toMatchObject(notFound);
    await expect(propose(petra, { groupId: waterland })).rejects.toMatchObject(notFound);
    expect(await ask(contract.getLessonStart, karim)).toMatchObject({ may: { propose: { allowed: false } } });
  });

  test("a number is asked about, a citizen service number is refused, and who did not read it through is asked to", async () => {
    await expect(propose(ruud, { text: "Bel 06-12345678." })).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
      fieldErrors: [{ pointer: "/text" }],
    });
    await expect(propose(ruud, { text: "Zijn BSN is 111222333." })).rejects.toMatchObject({
      code: "text-help/text-refused",
    });
    await expect(propose(ruud, { notRecognisable: false })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/notRecognisable" }],
    });
  });

  test("only Ruud knows which case his proposal came from; his group reads the proposal, others do not", async () => {
    const proposalId = await propose(ruud, { caseId });
    const read = (who: Visitor) => ask<Proposal>(contract.getProposal, who, { proposalId });
    expect((await read(ruud)).caseId).toBe(caseId);
    expect((await read(joke)).caseId).toBeNull();
    const told = await ownerClient.query(
      "select membership_id from notifications.notice where kind = 'lesson-proposed' and about_id = $1",
      [proposalId],
    );
    expect(told.rows).toEqual([{ membership_id: joke.membershipId }]);
    expect(await sqlAs(joke, "select * from lessons.proposal_case")).toEqual([]);
    await expect(read(petra)).rejects.toMatchObject(notFound);
    await expect(read(daan)).rejects.toMatchObject(notFound);
    await ask(contract.dropProposal, ruud, { proposalId });
    await expect(read(ruud)).rejects.toMatchObject(notFound);
  });

  test("Ruud can't make his own proposal final, Ilse neither; Joke does, and then nothing leads back to the case", async () => {
    const proposalId = await propose(ruud, { caseId });
    await expect(publish(ruud, proposalId)).rejects.toMatchObject({ reason: "another-pair-of-eyes" });
    await expect(publish(ilse, proposalId)).rejects.toMatchObject({ reason: "only-the-chair" });
    await expect(sqlAs(ruud, "select lessons.publish_lesson($1, 1)", [proposalId])).rejects.toThrow(
      "another_pair_of_eyes",
    );
    await ask(contract.changeProposal, ruud, {
      ...words,
      proposalId,
      version: 1,
      text: `${words.text} Ook in het weekend.`,
    });
    await expect(publish(joke, proposalId, 1)).rejects.toMatchObject({ kind: "conflict" });
    const { lessonId } = await publish(joke, proposalId, 2);
    expect(lessonId).not.toBe(proposalId);

    const { rows: everything } = await ownerClient.query<{ row: string }>(
      "select row_to_json(l)::text as row from lessons.lesson l where id = $1",
      [lessonId],
    );
    const kept = everything[0]?.row ?? "";
    for (const secret of [caseId, proposalId, ruud.membershipId, joke.membershipId, ruud.accountId])
      expect(kept).not.toContain(secret);
    expect(kept).toMatch(/"month":"\d{4}-\d{2}-01"/);
    for (const table of ["lessons.proposal", "lessons.proposal_case"])
      expect((await ownerClient.query(`select from ${table}`)).rowCount).toBe(0);
    const columns = await ownerClient.query(
      "select column_name from information_schema.columns where table_schema = 'lessons' and table_name = 'lesson' and (column_name ~ 'case|person|member|account|_by|_on$' or data_type ~ 'timestamp')",
    );
    expect(columns.rows).toEqual([]);
    // No line of the audit names the case beside the lesson or its proposal.
    const { rows: lines } = await ownerClient.query<{ object_id: string | null }>(
      "select object_id from audit.event where activity = 'lessons'",
    );
    expect(lines.map(({ object_id }) => object_id)).not.toContain(caseId);
    expect(lines.map(({ object_id }) => object_id)).not.toContain(lessonId);
  });

  test("what the chair proposed, another member makes final", async () => {
    const proposalId = await propose(joke, {
      title: "Eerst samen rekenen",
      text: "Reken het uit voor er iets wordt getekend.",
    });
    await expect(publish(joke, proposalId)).rejects.toMatchObject({ reason: "another-pair-of-eyes" });
    await publish(ilse, proposalId);
    expect((await lessonsOf(ilse)).map(({ title }) => title)).toContain("Eerst samen rekenen");
  });

  test("every professional of the region reads it and finds it by its words; another region does not", async () => {
    expect((await lessonsOf(petra, { search: "BEGELEIDER belt" })).map(({ title }) => title)).toEqual([words.title]);
    expect(await lessonsOf(karim, { theme: "werk-houden", bottleneck: "werkgever" })).toHaveLength(2);
    expect(await lessonsOf(petra, { search: "onvindbaar" })).toEqual([]);
    expect(await lessonsOf(bert)).toEqual([]);
    const [lesson] = await lessonsOf(petra);
    await expect(ask(contract.getLesson, bert, { lessonId: lesson?.lessonId })).rejects.toMatchObject(notFound);
  });

  test("page by page every lesson comes once", async () => {
    const met: string[] = [];
    let cursor: string | undefined;
    do {
      const page: { items: Lesson[]; next: string | null } = await ask(contract.listLessons, ilse, {
        limit: 1,
        cursor,
      });
      met.push(...page.items.map(({ lessonId }) => lessonId));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(met).size).toBe(met.length);
    expect(met).toEqual((await lessonsOf(ilse)).map(({ lessonId }) => lessonId));
  });

  test("someone turns out to be recognised: the chair takes the lesson away, a member can't", async () => {
    const { lessonId } = await publish(joke, await propose(ilse, { title: "Toch te herkennen" }));
    await expect(ask(contract.dropLesson, ruud, { lessonId })).rejects.toMatchObject({
      reason: "chair-or-privacy-officer",
    });
    expect(await sqlAs(ruud, "select lessons.drop_lesson($1) as gone", [lessonId])).toEqual([{ gone: false }]);
    await ask(contract.dropLesson, joke, { lessonId });
    await expect(ask(contract.getLesson, joke, { lessonId })).rejects.toMatchObject(notFound);
  });

  test("the words of themes are those of cases", () => {
    expect(contract.themes).toEqual(cases.themes);
  });
});

describe("from a lesson to a working agreement of the region", () => {
  let agreementId: string;
  const read = (who: Visitor) => ask<WorkingAgreement>(contract.getWorkingAgreement, who, { agreementId });
  const text = "Wie begeleidt, belt de werkgever op de eerste dag van uitval.";

  test("Ilse proposes one with an owner and a day of review; nobody can propose it without", async () => {
    const asked = {
      title: "Bellen op de eerste dag",
      text,
      ownerMembershipId: ruud.membershipId,
      reviewOn: "2027-06-01",
      groupId: waterland,
      lessonId: (await lessonsOf(ilse))[0]?.lessonId,
    };
    const attempt = (input: object) => ask(contract.proposeAgreement, ilse, { ...asked, ...input });
    await expect(attempt({ reviewOn: "2020-01-01" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/reviewOn" }],
    });
    await expect(attempt({ ownerMembershipId: bert.membershipId })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/ownerMembershipId" }],
    });
    await expect(attempt({ text: "Mail naar jan@voorbeeld.nl." })).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
    });
    await expect(ask(contract.proposeAgreement, karim, asked)).rejects.toMatchObject({
      reason: "no-seat-in-the-region",
    });
    agreementId = (await ask<{ agreementId: string }>(contract.proposeAgreement, ilse, asked)).agreementId;
    expect(await read(karim)).toMatchObject({
      status: "proposed",
      owner: { name: "Ruud", organisation: "GGZ Lindezorg" },
    });
    await expect(read(bert)).rejects.toMatchObject(notFound);
  });

  test("the chair of the group that was asked adopts it; the chair of another group does not", async () => {
    const adopt = (who: Visitor) => ask(contract.adoptVersion, who, { agreementId, version: 1 });
    await expect(adopt(noor)).rejects.toMatchObject({ reason: "only-the-chair" });
    await expect(sqlAs(noor, "select lessons.adopt_version($1, 1)", [agreementId])).rejects.toThrow("only_the_chair");
    await adopt(joke);
    expect(await read(ilse)).toMatchObject({
      status: "adopted",
      versions: [{ number: 1, groupName: "Casusgroep Waterland" }],
    });
  });

  test("a second version says what changes and why; the first stays in force until the group adopts it", async () => {
    const change = {
      agreementId,
      version: 2,
      text: `${text} Is die er niet, dan belt de vervanger.`,
      groupId: waterland,
    };
    await expect(ask(contract.proposeVersion, ruud, { ...change, why: "" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/why" }],
    });
    await ask(contract.proposeVersion, ruud, { ...change, why: "In de zomer belde niemand." });
    await expect(ask(contract.proposeVersion, ilse, { ...change, version: 3, why: "Ook ik." })).rejects.toMatchObject({
      reason: "one-proposal-at-a-time",
    });
    const [listed] = (await ask<{ items: WorkingAgreementSummary[] }>(contract.listWorkingAgreements, petra)).items;
    expect(listed).toMatchObject({ number: 1, text, openProposal: true, status: "adopted" });
    await ask(contract.adoptVersion, joke, { agreementId, version: 3 });
    expect((await read(petra)).versions.map(({ number, why }) => [number, why])).toEqual([
      [2, "In de zomer belde niemand."],
      [1, ""],
    ]);
  });

  test("Ruud hands it to Petra; who does not own it can't; two who hand over at once do so once", async () => {
    const give = (who: Visitor, to: Professional, version = 4) =>
      ask(contract.giveOwner, who, { agreementId, version, ownerMembershipId: to.membershipId });
    await expect(give(petra, petra)).rejects.toMatchObject({ reason: "owner-chair-or-coordinator" });
    await give(ruud, petra);
    await expect(give(joke, ilse)).rejects.toMatchObject({ kind: "conflict" });
    expect((await read(ilse)).owner).toMatchObject({ name: "Petra", gone: false, keptSince: null });
  });

  test("Petra leaves: the chair keeps it until someone takes it on; when the whole table is empty, the coordinator does", async () => {
    const leave = (who: Professional) =>
      ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
        who.membershipId,
      ]);
    const night = jobs.find(({ name }) => name === "keep-working-agreements-owned");
    const sleep = () => night?.run({ house } as Parameters<NonNullable<typeof night>["run"]>[0]);
    await leave(petra);
    const after = await read(ilse);
    expect(after.owner).toMatchObject({ name: "Joke", gone: false });
    expect(after.owner.keptSince).not.toBeNull();
    await sleep();
    expect((await read(ilse)).version).toBe(after.version);
    // Nobody was left to take it over.
    await ownerClient.query("update lessons.working_agreement set owner_membership_id = $1", [petra.membershipId]);
    expect((await read(ilse)).owner.gone).toBe(true);
    await sleep();
    expect((await read(ilse)).owner).toMatchObject({ name: "Daan", gone: false });
    const told = await ownerClient.query(
      "select from notifications.notice where kind = 'handed-over' and about_kind = 'working-agreement' and membership_id = $1",
      [daan.membershipId],
    );
    expect(told.rowCount).toBe(1);
  });

  test("two weeks before the day of review its owner hears it, once", async () => {
    await ownerClient.query("update lessons.working_agreement set review_on = platform.today() + 14");
    const night = jobs.find(({ name }) => name === "keep-working-agreements-owned");
    for (const _ of ["tonight", "tomorrow night"])
      await night?.run({ house } as Parameters<NonNullable<typeof night>["run"]>[0]);
    const { rows } = await ownerClient.query(
      "select membership_id from notifications.notice where kind = 'working-agreement-review'",
    );
    expect(rows).toEqual([{ membership_id: daan.membershipId }]);
  });

  test("Daan, who coordinates the region, says it was looked at; when it no longer helps it expires with a reason", async () => {
    const { version } = await read(daan);
    await expect(
      ask(contract.reviewAgreement, ilse, { agreementId, version, reviewOn: "2028-01-10" }),
    ).rejects.toMatchObject({
      reason: "owner-chair-or-coordinator",
    });
    await ask(contract.reviewAgreement, daan, { agreementId, version, reviewOn: "2028-01-10" });
    await ask(contract.expireAgreement, daan, { agreementId, version: version + 1, why: "Staat nu in de spelregels." });
    expect(await read(ilse)).toMatchObject({ status: "expired", expiredWhy: "Staat nu in de spelregels." });
    expect((await ask<{ items: unknown[] }>(contract.listWorkingAgreements, ilse)).items).toEqual([]);
    expect(
      (await ask<{ items: unknown[] }>(contract.listWorkingAgreements, ilse, { status: "expired" })).items,
    ).toHaveLength(1);
  });
});

describe("one group asks another", () => {
  test("Ruud asks Zaanstreek for his group; Noor answers; nobody else reads it, and no case comes with it", async () => {
    const choices = await ask<{ others: { groupId: string; name: string }[] }>(contract.getQuestionChoices, ruud);
    expect(choices.others.map(({ name }) => name)).toEqual(["Casusgroep Waterland", "Casusgroep Zaanstreek"]);
    const question = { groupId: waterland, toGroupId: zaan, text: "Hoe regelen jullie vervoer naar de haven?" };
    await expect(ask(contract.askGroup, ruud, { ...question, toGroupId: waterland })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/toGroupId" }],
    });
    await expect(ask(contract.askGroup, noor, question)).rejects.toMatchObject(notFound);
    await expect(ask(contract.askGroup, ruud, { ...question, text: "Bel 06-12345678" })).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
    });
    const { questionId } = await ask<{ questionId: string }>(contract.askGroup, ruud, question);
    const mine = async (who: Visitor) =>
      (await ask<{ items: GroupQuestion[] }>(contract.listQuestions, who)).items.map(({ questionId: id }) => id);
    expect(await mine(noor)).toEqual([questionId]);
    expect(await mine(ilse)).toEqual([questionId]);
    expect(await mine(karim)).toEqual([]);
    await expect(ask(contract.answerQuestion, karim, { questionId, text: "Met de bus." })).rejects.toMatchObject(
      notFound,
    );
    await ask(contract.answerQuestion, noor, { questionId, text: "Met een busje van het werkbedrijf." });
    await expect(ask(contract.closeQuestion, noor, { questionId })).rejects.toMatchObject({ reason: "only-who-asked" });
    await ask(contract.closeQuestion, ilse, { questionId });
    const [found] = (await ask<{ items: GroupQuestion[] }>(contract.listQuestions, ruud)).items;
    expect(found).toMatchObject({
      answers: [{ text: "Met een busje van het werkbedrijf.", by: { name: "Noor" } }],
      may: { answer: { allowed: false } },
    });
    await expect(ask(cases.getCase, noor, { caseId })).rejects.toMatchObject(notFound);
  });
});

describe("numbers per quarter", () => {
  test("a quarter is counted once it is over, small numbers hidden, and stays when its cases are gone", async () => {
    expect(await ask<Counts>(contract.getCounts, ilse)).toMatchObject({ periods: [] });
    await expect(ask(contract.getCounts, karim)).rejects.toMatchObject({ reason: "no-seat-in-the-region" });
    const month = async (n: number, who: string, groupId: string) => {
      for (let made = 0; made < n; made += 1)
        await ownerClient.query(
          `insert into case_consultation.consultation_case (id, group_id, region_code, bringer_membership_id, status, theme, question, tried, wanted, brought_on, discussed_on)
           values (gen_random_uuid(), $1, $2, $3, 'discussed', 'inkomen', 'v', 't', 'w', platform.today(), platform.today() + 10)`,
          [groupId, region, who],
        );
    };
    await month(11, ruud.membershipId, waterland);
    await month(2, noor.membershipId, zaan);
    await moveClock("110 days");
    const night = jobs.find(({ name }) => name === "count-quarters-that-are-over");
    await night?.run({ house } as Parameters<NonNullable<typeof night>["run"]>[0]);
    const read = async () => {
      const counts = await ask<Counts>(contract.getCounts, daan);
      const of = (name: string) =>
        counts.periods.flatMap(({ rows }) =>
          rows.filter((row) => row.name === name).map(({ figures }) => figures.cases),
        );
      return { zaan: of("Casusgroep Zaanstreek"), waterland: of("Casusgroep Waterland"), region: of("Hele regio") };
    };
    const before = await read();
    // Zaanstreek had two; Waterland less than the region would give that away.
    expect(before.zaan).toContain("under-5");
    expect(before.zaan.every((figure) => typeof figure !== "number")).toBe(true);
    await ownerClient.query("delete from case_consultation.consultation_case");
    await night?.run({ house } as Parameters<NonNullable<typeof night>["run"]>[0]);
    expect(await read()).toEqual(before);
    const file = await ask<{ content: string; name: string }>(contract.exportCounts, daan);
    expect(file.content).toContain('"minder dan 5"');
    // With SQL in Daan's own session there is no more to read than on the page.
    for (const raw of [
      "lessons.quarter_count",
      `lessons.numbers_of('${region}', 2026)`,
      "lessons.count_between('2000-01-01', '2100-01-01')",
    ])
      await expect(sqlAs(daan, `select * from ${raw}`), raw).rejects.toThrow("permission denied");
    const shown = await sqlAs<{ rows: { figures: Record<string, number | string> }[] }>(
      daan,
      "select rows from lessons.shown_period",
    );
    const figures = shown.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.figures)));
    expect(figures).toContain("under-5");
    expect(figures.filter((figure) => typeof figure === "number" && figure < 5)).toEqual([]);
    expect(await sqlAs(karim, "select from lessons.shown_period")).toEqual([]);
  });
});
