import { beforeAll, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Case, OwnConsultation } from "./contract.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM17";
const groupId = crypto.randomUUID();
let ruud: Professional;
let joke: Professional;
let samira: PersonWithSession;

const ask = <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};
const night = async () => {
  for (const job of jobs) await job.run({ house, journalFolder });
};
/** So much time passes, and then comes a night. */
const pass = async (interval: string) => {
  await moveClock(interval);
  await night();
};
const goes = async (caseId: string) =>
  (await ask<Case>(contract.getCase, ruud, { caseId })).goes.map(({ what }) => what);
const left = async (caseId: string) =>
  (await ownerClient.query("select 1 from case_consultation.consultation_case where id = $1", [caseId])).rowCount;
const good = { question: "Hoe houden we dit vol?", tried: "Een later rooster.", wanted: "Ideeën." };
const draft = async () => (await ask<{ caseId: string }>(contract.startDraft, ruud, { groupId, ...good })).caseId;
const brought = async () => {
  const caseId = await draft();
  await ask(contract.bringCase, ruud, { caseId, version: 1, readThrough: true });
  return caseId;
};
const close = async (caseId: string) =>
  ask(contract.closeCase, ruud, { caseId, version: (await ask<Case>(contract.getCase, ruud, { caseId })).version });

beforeAll(async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg", { region, tasks: ["begeleiding", "coordinatie"] });
  const uwv = await given.organisation("UWV", { kind: "uwv", region });
  ruud = await given.professional("Ruud", lindezorg);
  joke = await given.professional("Joke", uwv);
  const pien = await given.professional("Pien", lindezorg, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, uwv);
  for (const kind of ["ggz", "uwv"]) await given.basis(pien, { kind, region });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await ownerClient.query(
    "insert into case_consultation.case_group (id, region_code, name) values ($1, $2, 'Casusgroep')",
    [groupId, region],
  );
  for (const who of [ruud, joke])
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, starts_at) values (gen_random_uuid(), $1, $2, platform.now() - interval '1 minute')",
      [groupId, who.membershipId],
    );
  await ownerClient.query("update platform.session set expires_at = platform.now() + interval '10 years'");
  await given.permission(samira, [{ organisation: lindezorg }, { organisation: uwv }], { months: 12 });
});

test("a draft nobody touches is announced four weeks before, and goes after three months", async () => {
  const forgotten = await draft();
  const goneOnWith = await draft();
  await pass("60 days");
  expect(await goes(forgotten)).toEqual([]);
  await pass("10 days");
  expect(await goes(forgotten)).toEqual(["draft"]);
  expect(await goes(goneOnWith)).toEqual(["draft"]);
  await ask(contract.saveCase, ruud, { caseId: goneOnWith, version: 1, ...good, tried: "Toch nog iets." });
  expect(await goes(goneOnWith)).toEqual([]);
  await pass("15 days");
  expect(await left(forgotten)).toBe(1);
  await pass("13 days");
  expect(await left(forgotten)).toBe(0);
  expect(await left(goneOnWith)).toBe(1);
});

test("a draft's day is gone once the group has it: it tells nothing about when it was begun", async () => {
  const caseId = await brought();
  const { rows } = await ownerClient.query("select touched_on from case_consultation.consultation_case where id = $1", [
    caseId,
  ]);
  expect(rows).toEqual([{ touched_on: null }]);
});

test("of a closed case the notes go after three months and the rest after twelve, each said before, also to Samira", async () => {
  const caseId = await brought();
  await ask(contract.writeNote, joke, { caseId, text: "Alleen voor de groep." });
  await ask(contract.writeAdvice, joke, { caseId, text: "Begin met drie ochtenden." });
  await ask(contract.nameCase, ruud, { caseId, person: samira.personId });
  await close(caseId);
  await pass("70 days");
  expect(await goes(caseId)).toEqual(["notes"]);
  await pass("30 days");
  const found = await ask<Case>(contract.getCase, ruud, { caseId });
  expect(found.notes).toEqual([]);
  expect(found.advice).toHaveLength(1);
  expect(found.goes).toEqual([]);
  await pass("240 days");
  expect(await goes(caseId)).toEqual(["case"]);
  const { items } = await ask<{ items: OwnConsultation[] }>(contract.listOwnConsultations, samira);
  expect(items[0]?.goesOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  await pass("20 days");
  expect(await left(caseId)).toBe(1);
  await pass("10 days");
  expect(await left(caseId)).toBe(0);
  expect((await ask<{ items: OwnConsultation[] }>(contract.listOwnConsultations, samira)).items).toEqual([]);
  const { rows } = await ownerClient.query(
    "select 1 from consent.involvement where because_of = $1 and ends_at = 'infinity'",
    [caseId],
  );
  expect(rows).toEqual([]);
});

test("a job that slept for years still gives four weeks' notice", async () => {
  const caseId = await brought();
  await close(caseId);
  await pass("900 days");
  expect(await goes(caseId)).toEqual(["case"]);
  await pass("27 days");
  expect(await left(caseId)).toBe(1);
  await pass("1 day");
  expect(await left(caseId)).toBe(0);
});

test("a case nobody closes is announced when nothing happened for a year, and stays when Joke writes again", async () => {
  const forgotten = await brought();
  const takenUp = await brought();
  await pass("330 days");
  expect(await goes(forgotten)).toEqual([]);
  await pass("10 days");
  expect(await goes(forgotten)).toEqual(["case"]);
  await ask(contract.writeNote, joke, { caseId: takenUp, text: "Hier gaan we mee verder." });
  await night();
  expect(await goes(takenUp)).toEqual([]);
  await pass("28 days");
  expect(await left(forgotten)).toBe(0);
  expect(await left(takenUp)).toBe(1);
});

test("only the clock's key runs these, no session does", async () => {
  for (const call of ["announce_deletions()", "delete_what_is_due(1)", "delete_what_passed()"])
    await expect(sqlAs(ruud, `select case_consultation.${call}`)).rejects.toThrow("permission denied");
});
