import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Case, Group, Handover, HandoverSummary, OpenThing, Successor } from "./contract.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM17";
const doorTo = ({ method, path }: Pick<Endpoint, "method" | "path">): Door => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return door as Door;
};
const ask = <Answer>(endpoint: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) =>
  knock<Answer>(doorTo(endpoint), who, input);

let lindezorg: Organisation;
let gemeente: Organisation;
let uwv: Organisation;
let joke: Professional;
let ilse: Professional;
let daan: Professional;
let pien: Professional;
/** Fresh for every test: who leaves, a colleague of the same organisation, and the group. */
let ruud: Professional;
let noor: Professional;
let groupId: string;

const notFound = { kind: "not-found" };
const secretQuestion = "Hoe houden we een baan in de keuken vol als de ochtenden zwaar zijn?";
const seat = async (who: Professional, chair = false) =>
  (await ask<{ seatId: string }>(contract.giveSeat, daan, { groupId, membershipId: who.membershipId, chair })).seatId;
const bring = async (who: Visitor) => {
  const { caseId, version } = await ask<{ caseId: string; version: number }>(contract.startDraft, who, {
    groupId,
    question: secretQuestion,
    tried: "Twee gesprekken met de werkgever.",
    wanted: "Ideeën van wie dit eerder deed.",
    theme: "werk-houden",
  });
  await ask(contract.bringCase, who, { caseId, version, readThrough: true });
  return caseId;
};
const promise = async (maker: Visitor, caseId: string, who: Professional) =>
  (
    await ask<{ id: string }>(contract.makeAgreement, maker, {
      caseId,
      whoMembershipId: who.membershipId,
      what: "De werkgever bellen over de begintijd",
      dueOn: "2099-01-05",
    })
  ).id;
const readCase = (who: Visitor, caseId: string) => ask<Case>(contract.getCase, who, { caseId });
const isOwn = async (who: Professional, caseId: string) =>
  (await readCase(who, caseId)).broughtBy.membershipId === who.membershipId;
const readGroup = (who: Visitor) => ask<Group>(contract.getGroup, who, { groupId });
const open = (who: Visitor) =>
  ask<{ things: OpenThing[]; successors: Successor[] }>(contract.getOpenThings, who, { groupId });
const offer = async (from: Visitor, to: Professional, more: object = {}) =>
  (
    await ask<{ handoverId: string }>(contract.offerHandover, from, {
      groupId,
      toMembershipId: to.membershipId,
      ...more,
    })
  ).handoverId;
const show = (who: Visitor, handoverId: string) => ask<Handover>(contract.getHandover, who, { handoverId });
const lineOf = ({ lines }: Handover, kind: string) => lines.find((line) => line.kind === kind)?.lineId ?? "";
const sayYesToAll = async (who: Visitor, handoverId: string) =>
  ask(contract.answerHandover, who, {
    handoverId,
    taken: (await show(who, handoverId)).lines.map(({ lineId }) => lineId),
  });
const leave = async (who: Professional) => {
  const { seats } = await readGroup(who);
  return ask(contract.endSeat, who, { seatId: seats.find(({ mine }) => mine)?.seatId });
};

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "handhaving", "coordinatie"],
  });
  uwv = await given.organisation("UWV", { kind: "uwv", region });
  joke = await given.professional("Joke", uwv);
  ilse = await given.professional("Ilse", gemeente);
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente, uwv);
  for (const kind of ["ggz", "gemeente", "uwv"]) await given.basis(pien, { kind, region });
});

beforeEach(async () => {
  ruud = await given.professional("Ruud", lindezorg);
  noor = await given.professional("Noor", lindezorg);
  groupId = (await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Casusgroep Waterland" })).groupId;
  await seat(joke, true);
  await seat(ruud);
  await seat(ilse);
});

describe("Ruud leaves and hands over in one step", () => {
  test("he can't just go: what he brought and promised needs an owner first", async () => {
    const caseId = await bring(ruud);
    await promise(joke, caseId, ruud);
    await expect(leave(ruud)).rejects.toMatchObject({ code: "case-consultation/hand-over-first" });
    const { things, successors } = await open(ruud);
    expect(things.map(({ kind, title }) => [kind, title])).toEqual([
      ["case", secretQuestion],
      ["agreement", "De werkgever bellen over de begintijd"],
    ]);
    // Who sits there, and colleagues of his own organisation.
    expect(successors.map(({ name }) => name)).toEqual(expect.arrayContaining(["Joke", "Ilse", "Noor"]));
  });

  test("Ilse, who sits there, takes everything over; his place ends by itself and she owes what he owed", async () => {
    const caseId = await bring(ruud);
    const agreement = await promise(joke, caseId, ruud);
    await ask(contract.acceptAgreement, ruud, { id: agreement, version: 1 });
    const handoverId = await offer(ruud, ilse, { word: "Bedankt voor het overnemen." });
    // Until she says yes he stays who promised, and everyone sees that it is on its way.
    expect((await readCase(joke, caseId)).agreements[0]).toMatchObject({
      who: { name: "Ruud" },
      accepted: true,
      handedTo: { name: "Ilse" },
    });
    expect((await readCase(joke, caseId)).broughtBy.name).toBe("Ruud");
    await expect(leave(ruud)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(sayYesToAll(ruud, handoverId)).rejects.toMatchObject({ kind: "forbidden" });
    await sayYesToAll(ilse, handoverId);
    const after = await readCase(ilse, caseId);
    expect(after).toMatchObject({ broughtBy: { name: "Ilse" }, may: { bring: { allowed: false } } });
    expect(after.agreements[0]).toMatchObject({ who: { name: "Ilse" }, accepted: true, handedTo: null, mine: true });
    await expect(readGroup(ruud)).rejects.toMatchObject(notFound);
    const told = await ownerClient.query(
      "select kind from notifications.notice where membership_id = $1 and kind in ('handed-over', 'handover-answered')",
      [ruud.membershipId],
    );
    expect(told.rows).toEqual([{ kind: "handover-answered" }]);
  });

  test("yes to one and no to another: what she did not take stays his, and so does his place", async () => {
    const caseId = await bring(ruud);
    const agreement = await promise(joke, caseId, ruud);
    const handoverId = await offer(ruud, ilse);
    const page = await show(ilse, handoverId);
    await ask(contract.answerHandover, ilse, {
      handoverId,
      taken: [lineOf(page, "case")],
      left: [lineOf(page, "agreement")],
    });
    expect((await readCase(ruud, caseId)).agreements[0]).toMatchObject({
      id: agreement,
      who: { name: "Ruud" },
      handedTo: null,
    });
    expect((await open(ruud)).things.map(({ kind }) => kind)).toEqual(["agreement"]);
    // The rest goes to somebody else.
    await sayYesToAll(joke, await offer(ruud, joke));
    await expect(readGroup(ruud)).rejects.toMatchObject(notFound);
  });

  test("he takes it back as long as she did not answer; what was done meanwhile is no longer there to take", async () => {
    const caseId = await bring(ruud);
    const agreement = await promise(joke, caseId, ruud);
    const first = await offer(ruud, ilse);
    await expect(offer(ruud, joke)).rejects.toMatchObject({ code: "case-consultation/nothing-to-hand-over" });
    await ask(contract.takeBackHandover, ruud, { handoverId: first });
    await expect(sayYesToAll(ilse, first)).rejects.toMatchObject({ kind: "forbidden" });
    const second = await offer(ruud, joke);
    await ask(contract.acceptAgreement, ruud, { id: agreement, version: 1 });
    await ask(contract.finishAgreement, ruud, { id: agreement, version: 2, state: "done" });
    await sayYesToAll(joke, second);
    const states = (await show(joke, second)).lines.map(({ kind, state }) => [kind, state]);
    expect(states).toEqual([
      ["case", "accepted"],
      ["agreement", "gone"],
    ]);
    expect((await readCase(joke, caseId)).agreements[0]).toMatchObject({ who: { name: "Ruud" }, state: "done" });
  });

  test("Joke, the only chair, hands over the chair as well; a group is never without one", async () => {
    await expect(leave(joke)).rejects.toMatchObject({ code: "case-consultation/hand-over-first" });
    await sayYesToAll(ilse, await offer(joke, ilse));
    const { seats } = await readGroup(ilse);
    expect(seats.filter(({ chair }) => chair).map(({ name }) => name)).toEqual(["Ilse"]);
    await expect(readGroup(joke)).rejects.toMatchObject(notFound);
  });

  test("of two who hear of the same handover, another's is not there at all", async () => {
    await bring(ruud);
    const handoverId = await offer(ruud, ilse);
    await expect(show(joke, handoverId)).rejects.toMatchObject(notFound);
    const lines = "select 1 from case_consultation.handover_line where handover_id = $1";
    expect(await sqlAs(joke, lines, [handoverId])).toEqual([]);
    expect(await sqlAs(ilse, lines, [handoverId])).toHaveLength(1);
    const mine = async (who: Visitor) =>
      (await ask<{ items: HandoverSummary[] }>(contract.listHandovers, who, { limit: 1 })).items[0];
    expect(await mine(ilse)).toMatchObject({ handoverId, fromMe: false, open: 1 });
    expect(await mine(ruud)).toMatchObject({ handoverId, fromMe: true, from: { name: "Ruud" } });
    await expect(
      sqlAs(
        joke,
        "select case_consultation.answer_handover($1, (select array_agg(id) from case_consultation.handover_line), '{}') as yes",
        [handoverId],
      ),
    ).resolves.toEqual([{ yes: false }]);
  });
});

describe("nobody gains sight of a case by a handover that was not accepted", () => {
  test("Noor, a colleague without a seat, reads what kind of thing waits, and nothing of the case until she says yes to all of it", async () => {
    const caseId = await bring(ruud);
    await promise(joke, caseId, ruud);
    const handoverId = await offer(ruud, noor);
    const page = await show(noor, handoverId);
    expect(page.lines.map(({ kind, title, groupName }) => [kind, title, groupName])).toEqual([
      ["place", null, "Casusgroep Waterland"],
      ["case", null, "Casusgroep Waterland"],
      ["agreement", null, "Casusgroep Waterland"],
    ]);
    expect(JSON.stringify(page)).not.toContain("keuken");
    await expect(readCase(noor, caseId)).rejects.toMatchObject(notFound);
    await expect(readGroup(noor)).rejects.toMatchObject(notFound);
    for (const table of ["consultation_case", "agreement", "case_group", "seat", "meeting", "rules_version"])
      expect(await sqlAs(noor, `select 1 from case_consultation.${table}`), table).toEqual([]);
    expect(await sqlAs(noor, "select case_consultation.title_of('case', $1) as title", [caseId])).toEqual([
      { title: null },
    ]);
    // The place comes with everything or not at all, and the case not without the place. After each no she sees nothing.
    const answer = (taken: string[], left: string[] = []) =>
      ask(contract.answerHandover, noor, { handoverId, taken, left });
    await expect(answer([lineOf(page, "case")])).rejects.toMatchObject({
      code: "case-consultation/successor-has-no-place",
    });
    await expect(answer([lineOf(page, "place")], [lineOf(page, "case")])).rejects.toMatchObject({
      code: "case-consultation/the-place-with-everything",
    });
    await expect(readCase(noor, caseId)).rejects.toMatchObject(notFound);
    await sayYesToAll(noor, handoverId);
    expect(await isOwn(noor, caseId)).toBe(true);
    expect((await readGroup(noor)).seats.map(({ name }) => name)).not.toContain("Ruud");
  });

  test("Tess of another organisation without a seat can't be named, and who enforces never", async () => {
    await bring(ruud);
    const tess = await given.professional("Tess", uwv);
    const henk = await given.professional("Henk", gemeente, { task: "handhaving" });
    for (const who of [tess, henk])
      await expect(offer(ruud, who)).rejects.toMatchObject({ fieldErrors: [{ pointer: "/toMembershipId" }] });
    const sql = "select case_consultation.offer_handover(gen_random_uuid(), $1, $2, true, '')";
    for (const who of [tess, henk])
      await expect(sqlAs(ruud, sql, [who.membershipId, groupId])).rejects.toThrow("successor_has_no_place");
    // In a group where anyone of the region brings, Tess may take the case over, and sees this one only.
    await ownerClient.query("update case_consultation.case_group set who_may_bring = 'region' where id = $1", [
      groupId,
    ]);
    const own = (await open(ruud)).things[0]?.aboutId ?? "";
    const other = await bring(ilse);
    await sayYesToAll(tess, await offer(ruud, tess));
    const seen = await sqlAs<{ id: string }>(tess, "select id from case_consultation.consultation_case");
    expect(seen).toEqual([{ id: own }]);
    expect(seen).not.toContainEqual({ id: other });
    await expect(sqlAs(ruud, sql, [henk.membershipId, groupId])).rejects.toThrow("successor_has_no_place");
    await expect(sqlAs(ruud, sql, [tess.membershipId, groupId])).rejects.toThrow("nothing_to_hand_over");
  });

  test("Ilse stepped out of the case: she can't take it, only she hears why, and it stays Ruud's", async () => {
    const caseId = await bring(ruud);
    await ask(contract.stepOut, ilse, { caseId });
    const handoverId = await offer(ruud, ilse);
    expect((await show(ilse, handoverId)).lines[0]).toMatchObject({ title: null });
    await expect(sayYesToAll(ilse, handoverId)).rejects.toMatchObject({
      code: "case-consultation/stepped-out-of-this-case",
    });
    await ask(contract.answerHandover, ilse, {
      handoverId,
      left: (await show(ilse, handoverId)).lines.map(({ lineId }) => lineId),
    });
    expect(await isOwn(ruud, caseId)).toBe(true);
    await expect(readCase(ilse, caseId)).rejects.toMatchObject(notFound);
  });
});

describe("a case with Samira's name", () => {
  let samira: PersonWithSession;
  let caseId: string;
  const chosen = async (...organisations: Organisation[]) => {
    samira = await given.personLoggedIn(await given.person("Samira", ruud));
    await given.permission(
      samira,
      organisations.map((organisation) => ({ organisation })),
    );
    caseId = await bring(ruud);
    await ask(contract.nameCase, ruud, { caseId, person: samira.personId });
  };

  test("goes with the name to whom she chose", async () => {
    await chosen(lindezorg, gemeente, uwv);
    await sayYesToAll(ilse, await offer(ruud, ilse));
    expect((await readCase(ilse, caseId)).named).toMatchObject({ personId: samira.personId });
  });

  test("goes without the name to who came later and whom she did not choose; nobody at the table sees it then, and she reads on", async () => {
    await chosen(lindezorg, gemeente, uwv);
    const werkbedrijf = await given.organisation("Werkbedrijf Het Dok", { kind: "sw-bedrijf", region });
    const gijs = await given.professional("Gijs", werkbedrijf);
    await seat(gijs);
    expect((await readCase(gijs, caseId)).named).toBeNull();
    await sayYesToAll(gijs, await offer(ruud, gijs));
    for (const who of [gijs, ilse, joke]) expect((await readCase(who, caseId)).named).toBeNull();
    expect(await sqlAs(gijs, "select 1 from consent.access where person_id = $1", [samira.personId])).toEqual([]);
    const own = await ask<{ items: { caseId: string }[] }>(contract.listOwnConsultations, samira);
    expect(own.items).toMatchObject([{ caseId, broughtBy: { name: "Gijs" } }]);
  });

  test("and to a colleague who takes the place, with the name only because Samira chose their organisation and task", async () => {
    await chosen(lindezorg, gemeente, uwv);
    const handoverId = await offer(ruud, noor);
    expect(await sqlAs(noor, "select 1 from consent.access where person_id = $1", [samira.personId])).toEqual([]);
    await sayYesToAll(noor, handoverId);
    expect((await readCase(noor, caseId)).named).toMatchObject({ personId: samira.personId });
  });
});

describe("nobody was named", () => {
  test("Joke ends Ruud's place: what was open comes to her, she is told, and the promise waits for her own yes", async () => {
    const caseId = await bring(ruud);
    await promise(ilse, caseId, ruud);
    const { seats } = await readGroup(joke);
    await ask(contract.endSeat, joke, { seatId: seats.find(({ name }) => name === "Ruud")?.seatId });
    const after = await readCase(joke, caseId);
    expect(after.broughtBy.membershipId).toBe(joke.membershipId);
    expect(after.agreements[0]).toMatchObject({ who: { name: "Joke" }, accepted: false });
    const { items } = await ask<{ items: HandoverSummary[] }>(contract.listHandovers, joke);
    expect(items[0]).toMatchObject({ fell: true, from: { name: "Ruud" }, lines: 2, open: 0 });
    // Her own act is not told to herself; Ilse, who did nothing, gets nothing either.
    await expect(readGroup(ruud)).rejects.toMatchObject(notFound);
  });

  test("Lindezorg ends Ruud's role: at once everything is the chair's, and an offer that was open is over", async () => {
    const caseId = await bring(ruud);
    const handoverId = await offer(ruud, ilse);
    await sqlAs(ruud, "select organisations.end_membership($1, platform.now())", [ruud.membershipId]);
    expect(await isOwn(joke, caseId)).toBe(true);
    expect((await show(ilse, handoverId)).lines.map(({ state }) => state)).toEqual(["gone"]);
    const told = await ownerClient.query(
      "select about_kind from notifications.notice where membership_id = $1 and kind = 'handed-over' and about_id in (select id from case_consultation.handover where from_membership_id = $2)",
      [joke.membershipId, ruud.membershipId],
    );
    expect(told.rows).toEqual([{ about_kind: "handover" }]);
  });

  test("a role that ends on a day set before is settled that night; without a chair who sits there longest becomes it", async () => {
    const caseId = await bring(joke);
    await sqlAs(joke, "select organisations.end_membership($1, platform.now() + interval '1 day')", [
      joke.membershipId,
    ]);
    expect(await isOwn(joke, caseId)).toBe(true);
    await moveClock("2 days");
    for (const job of jobs.filter(({ name }) => name === "settle-handovers")) await job.run({ house, journalFolder });
    const { seats } = await readGroup(ruud);
    expect(seats.filter(({ chair }) => chair).map(({ name }) => name)).toEqual(["Ruud"]);
    expect(await isOwn(ruud, caseId)).toBe(true);
    expect(
      await ownerClient.query(
        "select 1 from case_consultation.seat where membership_id = $1 and ends_at = 'infinity'",
        [joke.membershipId],
      ),
    ).toMatchObject({ rowCount: 0 });
    joke = await given.professional("Joke", uwv);
  });
});
