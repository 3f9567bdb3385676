import { beforeAll, describe, expect, test } from "vitest";
import { given, type Professional } from "../../tests/harness/given.ts";
import { ask, type GroupThatMeets, groupThatMeets } from "../../tests/harness/group-that-meets.ts";
import { browserOn } from "../../tests/harness/jar.ts";
import { ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import * as contract from "./contract.ts";

/** Doors of other modules, by address: what a guest finds there. */
const consultation = {
  getCase: { method: "GET", path: "/cases/:caseId" },
  writeNote: { method: "POST", path: "/cases/:caseId/notes" },
  writeSharedNotes: { method: "PUT", path: "/cases/:caseId/shared-notes" },
  makeAgreement: { method: "POST", path: "/cases/:caseId/agreements" },
  acceptAgreement: { method: "POST", path: "/agreements/:id/acceptance" },
  finishAgreement: { method: "PUT", path: "/agreements/:id/state" },
  getOwnPromise: { method: "GET", path: "/promises/:id" },
  giveBackPromise: { method: "POST", path: "/promises/:id/return" },
} as const;
const getMyWork = { method: "GET", path: "/my-work" } as const;

let group: GroupThatMeets;
let meetingId: string;
let noor: Professional;
let lars: Professional;
let noorsPlace = "";
let larsPlace = "";
let promised = { id: "" };

const steer = async (act: string, more: object = {}) => {
  const { version } = await ask<contract.Live>(contract.getLive, group.joke, { meetingId });
  await ask(contract.steerMeeting, group.joke, { meetingId, version, act, ...more });
};
const invite = (caseId: string, who: Professional) =>
  ask<{ placeId: string }>(contract.inviteGuest, group.joke, { meetingId, caseId, membershipId: who.membershipId });
const guestView = (who: Visitor, placeId: string) => ask<contract.GuestView>(contract.getGuestView, who, { placeId });
const personView = () => ask<contract.PersonView>(contract.getPersonView, group.samira, { caseId: group.caseIds[2] });
const reads = async (who: Visitor, caseId: string) =>
  (await sqlAs(who, "select id from case_consultation.consultation_case where id = $1", [caseId])).length === 1;
const notFound = { kind: "not-found" };

beforeAll(async () => {
  group = await groupThatMeets();
  meetingId = group.meetingId;
  // Of an organisation Samira chose, without a seat; and of one she did not choose.
  noor = await given.professional("Noor", group.organisations.lindezorg);
  lars = await given.professional("Lars", group.organisations.schuldhulp, { task: "schuldhulp" });
});

describe("Joke asks guests and Ruud asks Samira to the table for one case", () => {
  test("a guest is a colleague of the region: nobody of enforcement, nobody who has a seat, nobody from elsewhere", async () => {
    const henk = await given.professional("Henk", group.organisations.gemeente, { task: "handhaving" });
    const elsewhere = await given.organisation("GGZ Elders", { region: "AM18" });
    const far = await given.professional("Vera", elsewhere);
    for (const who of [henk, group.ilse, far])
      await expect(invite(group.caseIds[2], who)).rejects.toThrow("a_guest_of_the_region");
    await expect(
      ask(contract.inviteGuest, group.ruud, { meetingId, caseId: group.caseIds[2], membershipId: noor.membershipId }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    const { items } = await ask<{ items: contract.Colleague[] }>(contract.listPossibleGuests, group.joke, {
      meetingId,
      search: "noor",
    });
    expect(items.map(({ name }) => name)).toEqual(["Noor"]);
  });

  test("Noor and Lars are asked and hear it, with a link to a page that says when, where and who asks, and nothing of the case", async () => {
    noorsPlace = (await invite(group.caseIds[2], noor)).placeId;
    larsPlace = (await invite(group.caseIds[2], lars)).placeId;
    const { rows } = await ownerClient.query("select kind from notifications.notice where membership_id = $1", [
      noor.membershipId,
    ]);
    expect(rows).toEqual([{ kind: "asked-to-the-table" }]);
    const seen = await guestView(noor, noorsPlace);
    expect(seen).toMatchObject({
      state: "before",
      place: "Gemeentehuis, kamer 1",
      case: null,
      name: null,
      invitedBy: { name: "Joke" },
    });
    expect(JSON.stringify(seen)).not.toMatch(/question|tried|wanted/);
    expect(await reads(noor, group.caseIds[2])).toBe(false);
    await expect(guestView(lars, noorsPlace)).rejects.toMatchObject(notFound);
    await expect(guestView(group.ilse, noorsPlace)).rejects.toMatchObject(notFound);
  });

  test("only who knows the name asks the person: for a case without one the answer is no, for whoever asks", async () => {
    await expect(ask(contract.invitePerson, group.ruud, { meetingId, caseId: group.caseIds[0] })).rejects.toMatchObject(
      {
        reason: "only-who-knows-the-name",
      },
    );
    await expect(ask(contract.invitePerson, group.mo, { meetingId, caseId: group.caseIds[2] })).rejects.toMatchObject({
      reason: "only-who-knows-the-name",
    });
    await expect(personView()).rejects.toMatchObject(notFound);
    await ask(contract.invitePerson, group.ruud, { meetingId, caseId: group.caseIds[2] });
    expect(await personView()).toMatchObject({ state: "before", case: null, personId: group.samira.personId });
    // That there is a place for the person says that the case has a name: closed to Mo, he sees no place either.
    const places = async (who: Visitor) =>
      (
        await sqlAs(who, "select id from live_meetings.place where case_id = $1 and membership_id is null", [
          group.caseIds[2],
        ])
      ).length;
    const { rows: named } = await ownerClient.query<{ open_to: string[] }>(
      "select open_to from case_consultation.named_case where case_id = $1",
      [group.caseIds[2]],
    );
    const openTo = (seats: string) =>
      ownerClient.query(`update case_consultation.named_case set open_to = ${seats} where case_id = $1`, [
        group.caseIds[2],
      ]);
    await openTo("'{}'");
    expect(await places(group.mo)).toBe(0);
    await openTo(`'{${named[0]?.open_to.join(",")}}'`);
    expect(await places(group.ruud)).toBe(1);
    const { rows } = await ownerClient.query("select kind, about_id from notifications.notice where person_id = $1", [
      group.samira.personId,
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(["asked-to-your-table"]);
    expect(JSON.stringify(rows)).not.toContain(group.caseIds[2]);
  });
});

describe("the meeting runs", () => {
  test("while another case is on the table, nobody who waits sees anything of it", async () => {
    await ask(contract.beginMeeting, group.joke, { meetingId });
    await steer("open-case", { caseId: group.caseIds[0] });
    for (const seen of [await guestView(noor, noorsPlace), await personView()]) {
      expect(seen).toMatchObject({ state: "before", case: null, clock: null, step: null });
      expect(JSON.stringify(seen)).not.toContain("werkplek buiten");
    }
    expect(await reads(noor, group.caseIds[0])).toBe(false);
  });

  test("at their case they come in: Noor with the name, Lars without, because Samira did not choose his organisation", async () => {
    await steer("open-case", { caseId: group.caseIds[2] });
    const [withName, without] = [await guestView(noor, noorsPlace), await guestView(lars, larsPlace)];
    expect(withName).toMatchObject({ state: "now", name: "Samira el Idrissi", step: { title: "De vraag" } });
    expect(without).toMatchObject({ state: "now", name: null, case: { question: expect.stringContaining("keuken") } });
    expect(JSON.stringify(without)).not.toContain("Samira");
    expect([await reads(noor, group.caseIds[2]), await reads(noor, group.caseIds[1])]).toEqual([true, false]);
    expect(await sqlAs(noor, "select id from case_consultation.meeting")).toEqual([]);
    expect(await sqlAs(noor, "select case_id from case_consultation.agenda_item")).toEqual([]);
  });

  test("with Lars in the room the wall shows no name; without him it does", async () => {
    for (const who of [group.ruud, group.ilse]) await ask(contract.joinMeeting, who, { meetingId });
    const { code } = await ask<{ code: string }>(contract.makeScreen, group.joke, { meetingId });
    const wall = browserOn(doors);
    await wall.knock(contract.openScreen, { code });
    expect((await wall.knock(contract.getWall, {})).name).toBeNull();
    // No reason asked: a guest may always stay away.
    await ask(contract.takePlaceAway, lars, { placeId: larsPlace });
    expect((await wall.knock(contract.getWall, {})).name).toBe("Samira el Idrissi");
    await expect(guestView(lars, larsPlace)).rejects.toMatchObject(notFound);
    expect(await reads(lars, group.caseIds[2])).toBe(false);
  });

  test("Noor may advise; Samira reads it at once, and the group's notes not", async () => {
    await sqlAs(
      noor,
      "insert into case_consultation.advice (id, case_id, author_membership_id, text) values (gen_random_uuid(), $1, $2, 'Begin met drie ochtenden.')",
      [group.caseIds[2], noor.membershipId],
    );
    await sqlAs(
      group.ilse,
      "insert into case_consultation.note (id, case_id, author_membership_id, text) values (gen_random_uuid(), $1, $2, 'Notitie van de groep.')",
      [group.caseIds[2], group.ilse.membershipId],
    );
    const seen = await personView();
    expect(seen).toMatchObject({ state: "now", case: { advice: [{ text: "Begin met drie ochtenden." }] } });
    promised = await ask<{ id: string }>(consultation.makeAgreement, group.ruud, {
      caseId: group.caseIds[2],
      whoMembershipId: noor.membershipId,
      what: "Een dag meelopen regelen",
      dueOn: "2099-01-05",
    });
    expect(seen.step?.what).toContain("U mag");
    expect(JSON.stringify(seen)).not.toContain("Notitie van de groep.");
  });

  test("Noor reads the question, advice and agreements; the group's notes, what waits and how it went are not hers", async () => {
    const [, , caseId] = group.caseIds;
    await sqlAs(group.ilse, "insert into case_consultation.shared_note (case_id) values ($1)", [caseId]);
    await sqlAs(
      group.ruud,
      "insert into case_consultation.case_wait (id, case_id, what, organisation_id, role, since) values (gen_random_uuid(), $1, 'De intake', $2, 'intake', platform.today())",
      [caseId, group.organisations.uwv.id],
    );
    expect(await sqlAs(noor, "select from case_consultation.advice where case_id = $1", [caseId])).toHaveLength(1);
    for (const table of ["note", "shared_note", "shared_note_hand", "case_wait"]) {
      expect([table, (await sqlAs(noor, `select from case_consultation.${table}`)).length]).toEqual([table, 0]);
      expect([table, (await sqlAs(group.ilse, `select from case_consultation.${table}`)).length > 0]).toEqual([
        table,
        table !== "shared_note_hand",
      ]);
    }
    const write =
      "insert into case_consultation.note (id, case_id, author_membership_id, text) values (gen_random_uuid(), $1, $2, 'Van een gast.')";
    await expect(sqlAs(noor, write, [caseId, noor.membershipId])).rejects.toThrow(/row-level security/);
    for (const [door, input] of [
      [consultation.writeNote, { text: "Van een gast." }],
      [consultation.writeSharedNotes, { update: "AAA" }],
    ] as const)
      await expect(ask(door, noor, { caseId, ...input })).rejects.toMatchObject({ reason: "guest" });
    await sqlAs(noor, "update case_consultation.shared_note set text = 'Van een gast.'");
    const { rows } = await ownerClient.query("select text from case_consultation.shared_note");
    expect(rows).toEqual([{ text: "" }]);
    expect(await ask<{ notes: object[]; waits: object[] }>(consultation.getCase, noor, { caseId })).toMatchObject({
      reading: "guest",
      notes: [],
      waits: [],
      sharedNotes: "",
    });
  });
});

describe("Samira lets her sister look along", () => {
  test("the link is hers to make, works on one device, and shows what Samira sees", async () => {
    await expect(ask(contract.makeCompanionLink, group.ruud, { caseId: group.caseIds[2] })).rejects.toMatchObject({
      kind: "forbidden",
    });
    const { link, linkId } = await ask<{ link: string; linkId: string }>(contract.makeCompanionLink, group.samira, {
      caseId: group.caseIds[2],
    });
    const secret = link.split("#")[1] ?? "";
    const sister = browserOn(doors, "198.51.102");
    await sister.knock(contract.openCompanionLink, { secret });
    expect(await sister.knock(contract.getCompanionView, {})).toMatchObject({
      state: "now",
      case: { advice: [{ text: "Begin met drie ochtenden." }] },
    });
    await expect(browserOn(doors).knock(contract.openCompanionLink, { secret })).rejects.toMatchObject(notFound);
    expect((await personView()).links).toMatchObject([{ linkId, opened: true }]);
    const { rows } = await ownerClient.query(
      "select activity from audit.event where activity = 'companion' and persons = 1",
    );
    expect(rows).toHaveLength(1);
    await ask(contract.endCompanionLink, group.samira, { linkId });
    expect(await sister.knock(contract.getCompanionView, {})).toMatchObject({ state: "none", case: null });
  });

  test("three at most, and each ends with the turn of the case", async () => {
    const make = () => ask<{ link: string }>(contract.makeCompanionLink, group.samira, { caseId: group.caseIds[2] });
    const { link } = await make();
    const friend = browserOn(doors, "198.51.103");
    await friend.knock(contract.openCompanionLink, { secret: link.split("#")[1] ?? "" });
    await make();
    await make();
    await expect(make()).rejects.toThrow("three_companions_at_most");
    await steer("open-case", { caseId: group.caseIds[1] });
    expect(await friend.knock(contract.getCompanionView, {})).toMatchObject({ state: "none" });
  });
});

describe("their case is done", () => {
  test("guest and person read that it is over, and nothing of the case that follows", async () => {
    for (const seen of [await guestView(noor, noorsPlace), await personView()]) {
      expect(seen).toMatchObject({ state: "after", case: null });
      expect(JSON.stringify(seen)).not.toContain("eigen plan");
    }
    expect(await reads(noor, group.caseIds[2])).toBe(false);
    expect(
      await sqlAs(noor, "select person_id from consent.access where person_id = $1", [group.samira.personId]),
    ).toEqual([]);
    await expect(ask(contract.makeCompanionLink, group.samira, { caseId: group.caseIds[2] })).rejects.toThrow(
      "no_place_at_the_table",
    );
  });

  test("what Noor promised at the table she goes on seeing: that one thing, in her work and on its page, till it is done", async () => {
    const { id } = promised;
    const { promises } = await guestView(noor, noorsPlace);
    expect(promises).toMatchObject([{ id, what: "Een dag meelopen regelen", accepted: false, state: "open" }]);
    const { waits } = await ask<{ waits: object[] }>(getMyWork, noor);
    expect(waits).toMatchObject([{ seen: false, title: "Een dag meelopen regelen", groupName: "", person: null }]);
    const own = await ask(consultation.getOwnPromise, noor, { id });
    expect(own).toMatchObject({ what: "Een dag meelopen regelen", dueOn: "2099-01-05", case: null });
    expect(JSON.stringify([waits, own])).not.toMatch(/keuken|Samira|Waterland/);
    expect(await sqlAs(noor, "select id from case_consultation.agreement")).toEqual([{ id }]);
    for (const table of ["consultation_case", "advice", "note", "case_group", "named_case"])
      expect([table, (await sqlAs(noor, `select from case_consultation.${table}`)).length]).toEqual([table, 0]);
    const told =
      "select about_kind, about_id from notifications.notice where membership_id = $1 and kind = 'agreement-made'";
    expect((await ownerClient.query(told, [noor.membershipId])).rows).toEqual([
      { about_kind: "promise", about_id: id },
    ]);
    await ask(consultation.acceptAgreement, noor, { id, version: 1 });
    await ask(consultation.finishAgreement, noor, { id, version: 2, state: "done" });
    expect((await ask<{ waits: object[] }>(getMyWork, noor)).waits).toEqual([]);
    await ask(consultation.finishAgreement, noor, { id, version: 3, state: "open" });
    for (const who of [group.ilse, lars])
      await expect(ask(consultation.getOwnPromise, who, { id })).rejects.toMatchObject(notFound);
  });

  test("Noor can't do it after all: it goes back to Ruud, who brought the case, and she sees nothing of it any more", async () => {
    const { id } = promised;
    await expect(ask(consultation.giveBackPromise, noor, { id, version: 1 })).rejects.toMatchObject({
      kind: "conflict",
    });
    await expect(sqlAs(group.ilse, "select case_consultation.give_back_promise($1, 4)", [id])).resolves.toEqual([
      { give_back_promise: false },
    ]);
    await ask(consultation.giveBackPromise, noor, { id, version: 4 });
    const own = await ask(consultation.getOwnPromise, group.ruud, { id });
    expect(own).toMatchObject({ accepted: false, state: "open", may: { giveBack: { allowed: false } } });
    expect(await sqlAs(noor, "select id from case_consultation.agreement")).toEqual([]);
  });

  test("Samira takes her name off the case: her place is gone too, and nobody can see there was one", async () => {
    await sqlAs(group.samira, "select case_consultation.unname_case($1)", [group.caseIds[2]]);
    await expect(personView()).rejects.toMatchObject(notFound);
    const { rows } = await ownerClient.query("select id from live_meetings.place where membership_id is null");
    expect(rows).toEqual([]);
  });
});
