import { beforeAll, describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Case, EscalationPage, Mandate, OwnConsultation, Stuck } from "./contract.ts";
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
let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let els: Professional;
let anouk: Professional;
let bram: Professional;
let samira: PersonWithSession;
let caseId: string;
let agreementId: string;
let waitId: string;

const read = (who: Visitor) => ask<Case>(contract.getCase, who, { caseId });
const put = (who: Visitor, change: object = {}) =>
  ask<{ id: string }>(contract.escalate, who, {
    caseId,
    about: { kind: "agreement", id: agreementId },
    toMembershipId: els.membershipId,
    reason: "De aanvraag ligt al weken stil. Zonder besluit gaat de proefplaatsing niet door.",
    ...change,
  });
const night = () => jobs.find(({ name }) => name === "tell-what-is-late-at-cases")?.run({ house, journalFolder });
const show = (who: Visitor, escalationId: string) => ask<EscalationPage>(contract.getEscalation, who, { escalationId });

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "coordinatie"],
  });
  const uwv = await given.organisation("UWV", { kind: "uwv", region });
  ruud = await given.professional("Ruud", lindezorg);
  bram = await given.professional("Bram", lindezorg);
  anouk = await given.professional("Anouk", lindezorg, { role: "organisation-admin" });
  ilse = await given.professional("Ilse", gemeente);
  els = await given.professional("Els", gemeente);
  joke = await given.professional("Joke", uwv);
  const daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente, uwv);
  for (const kind of ["ggz", "gemeente", "uwv"]) await given.basis(pien, { kind, region });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  const { groupId } = await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Casusgroep Waterland" });
  for (const who of [joke, ruud, ilse, els])
    await ask(contract.giveSeat, daan, {
      groupId,
      membershipId: who.membershipId,
      chair: who === joke,
      mayDecide: who === els,
    });
  const started = await ask<{ caseId: string; version: number }>(contract.startDraft, ruud, {
    groupId,
    question: "Hoe komt de proefplaatsing op gang?",
    tried: "Twee keer gebeld.",
    wanted: "Iemand die beslist.",
  });
  caseId = started.caseId;
  await ask(contract.bringCase, ruud, { ...started, readThrough: true });
  agreementId = (
    await ask<{ id: string }>(contract.makeAgreement, ruud, {
      caseId,
      whoMembershipId: ilse.membershipId,
      what: "Besluit over de proefplaatsing",
      dueOn: "2025-02-03",
    })
  ).id;
  waitId = (
    await ask<{ id: string }>(contract.addWait, ruud, {
      caseId,
      what: "De intake",
      organisationId: lindezorg.id,
      role: "intake",
      since: "2025-03-01",
    })
  ).id;
  await given.permission(
    samira,
    [lindezorg, gemeente, uwv].map((organisation) => ({ organisation })),
  );
  await ask(contract.nameCase, ruud, { caseId, person: samira.personId });
});

describe("what stays stuck goes to someone who may decide", () => {
  test("Ruud sees what is stuck, for how long, at which organisation and task, and who may decide; no colleague is named", async () => {
    const { stuck, items } = await ask<{ stuck: Stuck[]; items: Mandate[] }>(contract.listMandates, ruud, { caseId });
    expect(stuck).toMatchObject([
      { kind: "agreement", organisation: "Gemeente Waterland", role: "begeleiding", since: "2025-02-03" },
      { kind: "wait", organisation: "GGZ Lindezorg", role: "intake", since: "2025-03-01" },
    ]);
    expect(stuck[0]?.days).toBeGreaterThan(300);
    expect(JSON.stringify(stuck)).not.toContain("Ilse");
    expect(items.map(({ name, bySeat }) => [name, bySeat])).toEqual([
      ["Els", true],
      ["Anouk", false],
    ]);
  });

  test("Ilse, who is neither bringer nor chair, does not put it before anyone", async () => {
    await expect(put(ilse)).rejects.toMatchObject({ reason: "bringer-or-chair" });
    expect(await ask(contract.listMandates, ilse, { caseId })).toMatchObject({ items: [] });
    await expect(ask(contract.listMandates, bram, { caseId })).rejects.toMatchObject(notFound);
  });

  test("a reason with the colleague's name is refused; so is a number, 100,000 characters, and nothing at all", async () => {
    await expect(put(ruud, { reason: "Ilse reageert niet." })).rejects.toMatchObject({
      fieldErrors: [
        { pointer: "/reason", message: "Noem de organisatie en de functie, niet de collega. Haal “Ilse” weg." },
      ],
    });
    await expect(put(ruud, { reason: "Bel 06-12345678." })).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
    });
    for (const reason of ["x".repeat(100_000), "  "])
      await expect(put(ruud, { reason })).rejects.toMatchObject({ fieldErrors: [{ pointer: "/reason" }] });
  });

  test("only before someone with mandate, and only what is stuck at this case", async () => {
    await expect(put(ruud, { toMembershipId: bram.membershipId })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/toMembershipId" }],
    });
    await expect(put(ruud, { about: { kind: "wait", id: crypto.randomUUID() } })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/about" }],
    });
    await expect(
      sqlAs(ruud, "select case_consultation.escalate(gen_random_uuid(), $1, $2, null, $3, 'x')", [
        caseId,
        agreementId,
        bram.membershipId,
      ]),
    ).rejects.toThrow("someone_with_mandate");
  });

  test("everyone concerned sees it and hears of it: bringer, members, and Samira in words for her; never who is stuck", async () => {
    const { id } = await put(ruud);
    for (const who of [ruud, ilse, joke, els]) {
      const found = await read(who);
      expect(found.escalations).toMatchObject([
        { id, organisation: "Gemeente Waterland", role: "begeleiding", stuckSince: "2025-02-03", to: { name: "Els" } },
      ]);
      expect(JSON.stringify(found.escalations)).not.toContain("Ilse");
    }
    await expect(show(bram, id)).rejects.toMatchObject(notFound);
    const mine = await ask<{ items: OwnConsultation[] }>(contract.listOwnConsultations, samira);
    expect(mine.items[0]?.escalations).toMatchObject([
      { organisation: "Gemeente Waterland", stuckSince: "2025-02-03", answeredOn: null },
    ]);
    expect(JSON.stringify(mine.items[0]?.escalations)).not.toContain("Ilse");
    const { rows } = await ownerClient.query<{ kind: string; who: string }>(
      "select kind, coalesce(membership_id, person_id)::text as who from notifications.notice where kind in ('escalated', 'asked-to-decide', 'consultation-outcome')",
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { kind: "asked-to-decide", who: els.membershipId },
        { kind: "escalated", who: ilse.membershipId },
        { kind: "escalated", who: joke.membershipId },
        { kind: "consultation-outcome", who: samira.personId },
      ]),
    );
  });

  test("Els answers with what she will do; nobody answers for her", async () => {
    const { id } = await put(joke);
    const { version } = await show(els, id);
    const answer = { escalationId: id, version, answer: "Ik zorg dat er een besluit ligt.", willDoOn: "2099-01-10" };
    await expect(ask(contract.answerEscalation, ruud, answer)).rejects.toMatchObject({ reason: "only-who-decides" });
    await ask(contract.answerEscalation, els, answer);
    await expect(ask(contract.answerEscalation, els, answer)).rejects.toMatchObject({ kind: "conflict" });
    expect((await read(ilse)).escalations.find((one) => one.id === id)).toMatchObject({
      answer: "Ik zorg dat er een besluit ligt.",
      willDoOn: "2099-01-10",
    });
    const mine = await ask<{ items: OwnConsultation[] }>(contract.listOwnConsultations, samira);
    expect(mine.items[0]?.escalations.find((one) => one.id === id)?.answer).toBe("Ik zorg dat er een besluit ligt.");
    expect(
      await sqlAs(ruud, "update case_consultation.escalation set answer = 'anders' where id = $1 returning id", [id]),
    ).toEqual([]);
  });

  test("Anouk, who has no seat, sees what she is asked to decide and not the case", async () => {
    const { id } = await put(ruud, { about: { kind: "wait", id: waitId }, toMembershipId: anouk.membershipId });
    expect(await show(anouk, id)).toMatchObject({
      organisation: "GGZ Lindezorg",
      role: "intake",
      caseId: null,
      question: null,
      may: { answer: { allowed: true } },
    });
    await expect(read(anouk)).rejects.toMatchObject(notFound);
    for (const table of ["consultation_case", "agreement", "case_wait", "case_group"])
      expect([table, (await sqlAs(anouk, `select from case_consultation.${table}`)).length]).toEqual([table, 0]);
    expect(await sqlAs(anouk, "select id from case_consultation.escalation")).toEqual([{ id }]);
  });

  test("Els stepped out of the case: nothing waits for her there, and nobody can tell by whom they may ask", async () => {
    // What was put before her does not wait for somebody who is not there: it has an answer anyone could give.
    const { id } = await put(ruud);
    await ask(contract.stepOut, els, { caseId });
    expect(await show(ruud, id)).toMatchObject({
      answer: "Hier beslis ik niet over. Leg het aan iemand anders voor.",
      answeredOn: expect.any(String),
    });
    const told = "select from notifications.notice where membership_id = $1 and kind = 'decided'";
    expect((await ownerClient.query(told, [ruud.membershipId])).rows.length).toBeGreaterThan(0);
    const { items } = await ask<{ items: Mandate[] }>(contract.listMandates, ruud, { caseId });
    // Left out of the list she would be known by it. Asked again she hears and sees nothing, and after a night it has the
    // answer anyone could give.
    expect(items.map(({ name }) => name)).toEqual(["Els", "Anouk"]);
    const askedOfEls = (kind: string) =>
      ownerClient
        .query("select from notifications.notice where membership_id = $1 and kind = $2", [els.membershipId, kind])
        .then(({ rows }) => rows.length);
    const before = await askedOfEls("asked-to-decide");
    const again = await put(ruud, { about: { kind: "wait", id: waitId } });
    expect(await askedOfEls("asked-to-decide")).toBe(before);
    expect(await sqlAs(els, "select id from case_consultation.escalation")).toEqual([]);
    await night();
    expect((await show(ruud, again.id)).answeredOn).toBeNull();
    await moveClock("1 day");
    await night();
    expect(await show(ruud, again.id)).toMatchObject({ answer: expect.stringContaining("iemand anders") });
  });
});
