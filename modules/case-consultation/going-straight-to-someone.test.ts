import { beforeAll, describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Professional } from "../../tests/harness/given.ts";
import { knock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Case, CaseSummary, GroupSummary, Meeting } from "./contract.ts";
import * as contract from "./contract.ts";

const region = "AM17";
const ask = <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};
const notFound = { kind: "not-found" };

let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let karim: Professional;
let bram: Professional;
let groupId: string;

const good = {
  question: "Hoe houden we een baan in de keuken vol als de ochtenden zwaar zijn?",
  tried: "Twee gesprekken met de werkgever.",
  wanted: "Ideeën van wie dit eerder deed.",
  theme: "werk-houden",
} as const;
const read = (who: Visitor, caseId: string) => ask<Case>(contract.getCase, who, { caseId });
const send = async (...directTo: Professional[]) => {
  const { caseId, version } = await ask<{ caseId: string; version: number }>(contract.startDraft, ruud, {
    groupId,
    ...good,
  });
  await ask(contract.bringCase, ruud, {
    caseId,
    version,
    readThrough: true,
    directTo: directTo.map(({ membershipId }) => membershipId),
  });
  return caseId;
};

beforeAll(async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg", { region });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  bram = await given.professional("Bram", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  joke = await given.professional("Joke", gemeente);
  const daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  groupId = (await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Casusgroep Waterland" })).groupId;
  for (const [who, chair] of [
    [joke, true],
    [ruud, false],
    [ilse, false],
    [karim, false],
  ] as const)
    await ask(contract.giveSeat, daan, { groupId, membershipId: who.membershipId, chair });
});

describe("Ruud asks Ilse instead of the whole group", () => {
  test("Ilse and Ruud see the case; Joke and Karim of the same group don't, in no list, count, agenda or search", async () => {
    const before = (await ask<{ items: GroupSummary[] }>(contract.listGroups, joke)).items[0]?.casesWaiting;
    const caseId = await send(ilse);
    expect(await read(ilse, caseId)).toMatchObject({ route: "direct", reading: "direct", status: "waiting" });
    expect((await read(ruud, caseId)).readers).toMatchObject([{ why: "direct", who: { name: "Ilse" } }]);
    const { meetingId } = await ask<{ meetingId: string }>(contract.planMeeting, joke, {
      groupId,
      day: "2099-01-05",
      startTime: "10:00",
      endTime: "11:00",
    });
    for (const who of [joke, karim, bram]) {
      await expect(read(who, caseId)).rejects.toMatchObject(notFound);
      const listed = await ask<{ items: CaseSummary[] }>(contract.listCases, who, { groupId });
      expect(listed.items.map((one) => one.caseId)).not.toContain(caseId);
      expect(await ask(contract.listRelatedCases, who, { theme: "werk-houden" })).toEqual({ items: [] });
      for (const table of ["consultation_case", "advice", "agreement", "case_reader"])
        expect(
          await sqlAs(
            who,
            `select from case_consultation.${table} where ${table === "consultation_case" ? "id" : "case_id"} = $1`,
            [caseId],
          ),
        ).toEqual([]);
    }
    expect((await ask<{ items: GroupSummary[] }>(contract.listGroups, joke)).items[0]?.casesWaiting).toBe(before);
    for (const who of [joke, ruud, ilse])
      expect((await ask<Meeting>(contract.getMeeting, who, { meetingId })).waiting).toEqual([]);
  });

  test("the chair can't put it on an agenda, not even with SQL", async () => {
    const caseId = await send(joke);
    const { meetingId } = await ask<{ meetingId: string }>(contract.planMeeting, joke, {
      groupId,
      day: "2099-02-05",
      startTime: "10:00",
      endTime: "11:00",
    });
    await expect(
      sqlAs(joke, "insert into case_consultation.agenda_item (meeting_id, case_id, position) values ($1, $2, 1)", [
        meetingId,
        caseId,
      ]),
    ).rejects.toThrow("row-level security");
  });

  test("they write advice and agreements as in a meeting, and only among themselves", async () => {
    const caseId = await send(ilse);
    await ask(contract.writeAdvice, ilse, { caseId, text: "Begin met drie ochtenden." });
    const promise = { caseId, what: "Belt de werkgever", dueOn: "2099-01-01" };
    await ask(contract.makeAgreement, ilse, { ...promise, whoMembershipId: ilse.membershipId });
    await ask(contract.makeAgreement, ilse, { ...promise, whoMembershipId: ruud.membershipId });
    await expect(
      ask(contract.makeAgreement, ruud, { ...promise, whoMembershipId: karim.membershipId }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/whoMembershipId" }] });
    await expect(
      sqlAs(
        ruud,
        "insert into case_consultation.agreement (id, case_id, made_by_membership_id, who_membership_id, what, due_on) values (gen_random_uuid(), $1, $2, $3, 'x', '2099-01-01')",
        [caseId, ruud.membershipId, karim.membershipId],
      ),
    ).rejects.toThrow("who promises has a seat");
    expect((await read(ruud, caseId)).members.map(({ name }) => name).sort()).toEqual(["Ilse", "Ruud"]);
    expect((await read(ruud, caseId)).agreements).toMatchObject([{ accepted: true }, { accepted: false }]);
  });

  test("talked over, it counts as discussed and Ruud looks back; only Ruud says so", async () => {
    const caseId = await send(ilse);
    const { version } = await read(ilse, caseId);
    await expect(ask(contract.talkedOver, ilse, { caseId, version })).rejects.toMatchObject({
      reason: "only-the-bringer",
    });
    await ask(contract.talkedOver, ruud, { caseId, version });
    await ask(contract.lookBack, ruud, { caseId, version: 0, helped: "yes", followed: [] });
    const after = await read(ruud, caseId);
    expect(after).toMatchObject({ status: "looked-back", lookBack: { helped: "yes" } });
    expect(after.discussedOn).not.toBeNull();
  });

  test("when it was not enough, it goes to the whole group and waits there", async () => {
    const caseId = await send(ilse);
    await expect(ask(contract.takeToGroup, ilse, { caseId })).rejects.toMatchObject({ reason: "only-the-bringer" });
    await ask(contract.takeToGroup, ruud, { caseId });
    expect(await read(karim, caseId)).toMatchObject({ route: "meeting", status: "waiting", readers: [] });
    await expect(ask(contract.takeToGroup, ruud, { caseId })).rejects.toMatchObject({ reason: "not-direct" });
  });

  test("Ilse steps out without a reason, and the case is not there for her any more", async () => {
    const caseId = await send(ilse);
    await ask(contract.stepOut, ilse, { caseId });
    await expect(read(ilse, caseId)).rejects.toMatchObject(notFound);
    await ask(contract.takeToGroup, ruud, { caseId });
    await expect(read(ilse, caseId)).rejects.toMatchObject(notFound);
    await read(joke, caseId);
  });

  test("Ilse stepped out while the group had the case: asked directly she hears and sees nothing, and Ruud can't tell", async () => {
    const caseId = await send();
    await ask(contract.stepOut, ilse, { caseId });
    const told = "select from notifications.notice where membership_id = $1 and about_id = $2";
    await sqlAs(ruud, "select case_consultation.ask_directly($1, array[$2]::uuid[])", [caseId, ilse.membershipId]);
    expect((await read(ruud, caseId)).readers).toMatchObject([{ who: { name: "Ilse" } }]);
    await expect(read(ilse, caseId)).rejects.toMatchObject(notFound);
    expect((await ownerClient.query(told, [ilse.membershipId, caseId])).rows).toEqual([]);
  });

  test("with the case ends the reading along", async () => {
    const caseId = await send(ilse);
    const { version } = await read(ruud, caseId);
    await ask(contract.closeCase, ruud, { caseId, version });
    await expect(read(ilse, caseId)).rejects.toMatchObject(notFound);
    await read(ruud, caseId);
  });

  test("one or two people, of the group, and not Ruud himself", async () => {
    await expect(send(ilse, joke, karim)).rejects.toMatchObject({ fieldErrors: [{ pointer: "/directTo" }] });
    await expect(send(bram)).rejects.toMatchObject({ fieldErrors: [{ pointer: "/directTo" }] });
    await expect(send(ruud)).rejects.toMatchObject({ fieldErrors: [{ pointer: "/directTo" }] });
    const caseId = await send(ilse, joke);
    expect((await read(ruud, caseId)).readers).toHaveLength(2);
    const { rows } = await ownerClient.query<{ count: string }>(
      "select count(*) from case_consultation.consultation_case where status = 'draft'",
    );
    // What was refused stayed a draft: nobody of the group saw it.
    expect(Number(rows[0]?.count)).toBeGreaterThan(0);
  });

  test("a question to one or two people stays without a name", async () => {
    const caseId = await send(ilse);
    expect((await read(ruud, caseId)).may.name).toMatchObject({ allowed: false, reason: "asked-directly" });
    const rows = await sqlAs<{ may_name: boolean }>(
      ruud,
      "select case_consultation.coverage($1, gen_random_uuid()) as c",
      [caseId],
    );
    expect(rows).toEqual([]);
  });

  test("Ilse hears that she is asked, and the chair does not hear of it", async () => {
    const caseId = await send(ilse);
    const { rows } = await ownerClient.query(
      "select kind, membership_id as who from notifications.notice where about_id = $1",
      [caseId],
    );
    expect(rows).toEqual([{ kind: "asked-to-read", who: ilse.membershipId }]);
  });
});
