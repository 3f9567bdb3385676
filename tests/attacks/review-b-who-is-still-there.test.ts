/** Who was let in, and what is left open behind them: guests, readers of one case, step-outs, second roles, addresses. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import * as consultation from "../../modules/case-consultation/contract.ts";
import * as live from "../../modules/live-meetings/contract.ts";
import { given, type Professional } from "../harness/given.ts";
import { ask, type GroupThatMeets, groupThatMeets } from "../harness/group-that-meets.ts";
import { moveClock, ownerClient, sqlAs } from "../harness/world.ts";

let group: GroupThatMeets;
let meetingId: string;

const steer = async (act: string, more: object = {}) => {
  const { version } = await ask<live.Live>(live.getLive, group.joke, { meetingId });
  await ask(live.steerMeeting, group.joke, { meetingId, version, act, ...more });
};
const invite = async (caseId: string, who: Professional) =>
  (await ask<{ placeId: string }>(live.inviteGuest, group.joke, { meetingId, caseId, membershipId: who.membershipId }))
    .placeId;
const guestView = (who: Professional, placeId: string) => ask<live.GuestView>(live.getGuestView, who, { placeId });
const reads = async (who: Professional, caseId: string) =>
  (await sqlAs(who, "select from case_consultation.consultation_case where id = $1", [caseId])).length === 1;
const secondRole = (who: Professional) =>
  given.professional(who.name, group.organisations.gemeente, { task: "handhaving", accountId: who.accountId });
const newCase = async (question: string) => {
  const caseId = randomUUID();
  await sqlAs(
    group.ruud,
    `insert into case_consultation.consultation_case (id, group_id, bringer_membership_id, theme, question, tried, wanted)
     values ($1, $2, $3, 'werk-houden', $4, 'Twee gesprekken gevoerd.', 'Ideeën van wie dit eerder deed.')`,
    [caseId, group.groupId, group.ruud.membershipId, question],
  );
  await sqlAs(
    group.ruud,
    "update case_consultation.consultation_case set status = 'waiting', version = version + 1 where id = $1",
    [caseId],
  );
  return caseId;
};
/** Someone new at Lindezorg with a place at the table. */
const newMember = async (name: string, { chair = false, mayDecide = false } = {}) => {
  const who = await given.professional(name, group.organisations.lindezorg);
  await ownerClient.query(
    "insert into case_consultation.seat (id, group_id, membership_id, chair, may_decide, starts_at) values (gen_random_uuid(), $1, $2, $3, $4, platform.now() - interval '1 minute')",
    [group.groupId, who.membershipId, chair, mayDecide],
  );
  return who;
};
const noticesOf = async (who: Professional, kind: string) =>
  (
    await ownerClient.query("select from notifications.notice where membership_id = $1 and kind = $2", [
      who.membershipId,
      kind,
    ])
  ).rows.length;

beforeAll(async () => {
  group = await groupThatMeets();
  meetingId = group.meetingId;
  await ask(live.beginMeeting, group.joke, { meetingId });
});

test("Noor was asked to the table and left Lindezorg since: Joke opens the case all the same, and Noor sees nothing", async () => {
  const noor = await given.professional("Noor", group.organisations.lindezorg);
  await invite(group.caseIds[0], noor);
  await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
    noor.membershipId,
  ]);
  await steer("open-case", { caseId: group.caseIds[0] });
  expect(await reads(noor, group.caseIds[0])).toBe(false);
  await steer("leave-case");
});

test("Lars was asked to the table and enforces since: Joke opens the case all the same, and Lars sees nothing of it", async () => {
  const lars = await given.professional("Lars", group.organisations.lindezorg);
  const place = await invite(group.caseIds[0], lars);
  await secondRole(lars);
  await steer("open-case", { caseId: group.caseIds[0] });
  expect(await reads(lars, group.caseIds[0])).toBe(false);
  await expect(guestView(lars, place)).rejects.toMatchObject({ kind: "not-found" });
  await steer("leave-case");
});

test("Vera is at the table as a guest and knows who this is: she steps out, and her place shows nothing any more, also later", async () => {
  const vera = await given.professional("Vera", group.organisations.lindezorg);
  const place = await invite(group.caseIds[1], vera);
  await steer("open-case", { caseId: group.caseIds[1] });
  expect(await guestView(vera, place)).toMatchObject({ state: "now", case: { question: expect.any(String) } });
  await ask(consultation.stepOut, vera, { caseId: group.caseIds[1] });
  await expect(guestView(vera, place)).rejects.toMatchObject({ kind: "not-found" });
  await steer("leave-case");
  await steer("open-case", { caseId: group.caseIds[1] });
  expect(await reads(vera, group.caseIds[1])).toBe(false);
  await steer("leave-case");
});

test("the laptop closed on a meeting nobody ended: the next day the guest's place shows nothing of the case", async () => {
  const vera = await given.professional("Vera", group.organisations.lindezorg);
  const place = await invite(group.caseIds[2], vera);
  await steer("open-case", { caseId: group.caseIds[2] });
  expect(await guestView(vera, place)).toMatchObject({ state: "now", name: "Samira el Idrissi" });
  await moveClock("20 hours");
  expect(await guestView(vera, place)).toMatchObject({ case: null, name: null });
  await moveClock("-20 hours");
  await steer("leave-case");
});

test("Bea was asked directly as a member; when her place ends, the case closes to her", async () => {
  const bea = await newMember("Bea");
  const caseId = await newCase("Wie kent een werkplek met dieren?");
  await sqlAs(group.ruud, "select case_consultation.ask_directly($1, $2)", [caseId, [bea.membershipId]]);
  expect(await reads(bea, caseId)).toBe(true);
  await group.endSeat(bea);
  expect(await reads(bea, caseId)).toBe(false);
});

test("Tess was asked to decide and then steps out of the case: what was put before her is gone too, and no notice leads there", async () => {
  const tess = await newMember("Tess", { chair: true, mayDecide: true });
  const caseId = await newCase("Hoe komt een loonwaardemeting op tijd?");
  const stuck = async (before: Professional, by: Professional) => {
    const wait = randomUUID();
    await sqlAs(
      group.ruud,
      "insert into case_consultation.case_wait (id, case_id, what, organisation_id, role, since) values ($1, $2, 'een besluit', $3, 'klantmanager', platform.today() - 30)",
      [wait, caseId, group.organisations.gemeente.id],
    );
    const id = randomUUID();
    await sqlAs(by, "select case_consultation.escalate($1, $2, null, $3, $4, 'Het wacht al een maand.')", [
      id,
      caseId,
      wait,
      before.membershipId,
    ]);
    return id;
  };
  const joost = await newMember("Joost", { mayDecide: true });
  const before = await stuck(tess, group.ruud);
  const after = await stuck(joost, tess);
  await ask(consultation.stepOut, tess, { caseId });
  await expect(ask(consultation.getEscalation, tess, { escalationId: before })).rejects.toMatchObject({
    kind: "not-found",
  });
  expect(await noticesOf(tess, "asked-to-decide")).toBe(0);
  await ask(consultation.answerEscalation, joost, {
    escalationId: after,
    version: 1,
    answer: "Dit besluit komt deze week.",
    willDoOn: null,
  });
  expect(await noticesOf(tess, "decided")).toBe(0);
});

test("each answer to 'was dit je tijd waard' stays one of three: the fourth can't be worked out from before and after", async () => {
  const others = [await newMember("Ans"), await newMember("Bas")];
  await sqlAs(group.joke, "select live_meetings.end_meeting($1)", [meetingId]);
  const shown = async () =>
    (await sqlAs(group.joke, "select yes, ok, no, remarks from case_consultation.worth_of($1)", [meetingId]))[0];
  const say = (who: Professional, worth: string, remark = "") =>
    sqlAs(who, "select case_consultation.say_what_it_was_worth($1, $2, $3)", [meetingId, worth, remark]);
  for (const who of [group.joke, group.fatma, group.ruud]) await say(who, "yes");
  const three = await shown();
  expect(three).toMatchObject({ yes: 3, no: 0 });
  await say(group.ilse, "no", "Joke praat te veel.");
  expect(await shown()).toEqual(three);
  await say(group.mo, "ok");
  expect(await shown()).toEqual(three);
  await say(others[0] as Professional, "yes");
  expect(await shown()).toEqual({ yes: 4, ok: 1, no: 1, remarks: ["Joke praat te veel."] });
  expect(
    await sqlAs(others[1] as Professional, "select from case_consultation.worth_of($1) where given", [meetingId]),
  ).toEqual([]);
});

test("who began to enforce keeps no calendar, no table and no chair in the role they had", async () => {
  const chair = await newMember("Chris", { chair: true });
  const secret = randomBytes(32).toString("base64url");
  await sqlAs(chair, "select case_consultation.make_calendar_link($1)", [createHash("sha256").update(secret).digest()]);
  const calendar = async () =>
    (
      await ownerClient.query<{ c: { meetings: unknown[] } | null }>("select case_consultation.calendar_of($1) as c", [
        secret,
      ])
    ).rows[0]?.c;
  expect((await calendar())?.meetings).toHaveLength(1);
  await secondRole(chair);
  expect(await calendar()).toBeNull();
  expect(await sqlAs(chair, "select from case_consultation.seats_at($1)", [meetingId])).toEqual([]);
  const newcomer = await given.professional("Nieuw", group.organisations.lindezorg);
  await expect(
    sqlAs(chair, "select case_consultation.give_seat($1, $2, $3, false, false)", [
      randomUUID(),
      group.groupId,
      newcomer.membershipId,
    ]),
  ).rejects.toThrow("only_who_keeps_the_group");
  expect(await sqlAs(chair, "select from case_consultation.stand_ins($1)", [group.groupId])).toEqual([]);
  await expect(
    sqlAs(chair, "select case_consultation.confirm_attendance($1, $2, 'absent', $3)", [
      meetingId,
      await group.seatOf(group.ruud),
      group.ruud.membershipId,
    ]),
  ).rejects.toThrow("not_visible");
});

test("Samira, who has no role here, takes back nobody's working agreement", async () => {
  const agreement = randomUUID();
  await sqlAs(
    group.ruud,
    "select lessons.propose_agreement($1, 'Eén plan', 'We werken met één plan.', $2, platform.today() + 90, $3, null)",
    [agreement, group.ruud.membershipId, group.groupId],
  );
  await expect(sqlAs(group.samira, "select lessons.drop_version($1, 1)", [agreement])).rejects.toThrow();
  expect(await sqlAs(group.samira, "select lessons.takes_part() as part")).toEqual([{ part: false }]);
  expect(await sqlAs(group.ruud, "select from lessons.working_agreement where id = $1", [agreement])).toHaveLength(1);
});

test("Samira is erased: nothing of meetings, screens, notices or links still says who she was", async () => {
  const [placeId, screenId] = [randomUUID(), randomUUID()];
  const lay = (text: string, ...values: unknown[]) => ownerClient.query(text, values);
  await lay(
    "insert into live_meetings.place (id, meeting_id, case_id, invited_by) values ($1, $2, $3, $4)",
    placeId,
    meetingId,
    group.caseIds[2],
    group.ruud.membershipId,
  );
  await lay(
    "insert into live_meetings.companion_link (id, place_id, made_at, ends_at) values (gen_random_uuid(), $1, platform.now(), platform.now() + interval '1 day')",
    placeId,
  );
  await lay(
    "insert into live_meetings.screen (id, meeting_id, made_by, opens_until) values ($1, $2, $3, platform.now())",
    screenId,
    meetingId,
    group.joke.membershipId,
  );
  await lay(
    "insert into live_meetings.screen_person (screen_id, person_id) values ($1, $2)",
    screenId,
    group.samira.personId,
  );
  await lay("insert into case_consultation.own_look_back (case_id, helped) values ($1, 'yes')", group.caseIds[2]);
  await lay(
    "select notifications.tell_person($1, 'consultation-outcome', 'my-consultation', $2)",
    group.samira.personId,
    group.caseIds[2],
  );
  const { rows: columns } = await ownerClient.query<{ name: string; column: string }>(
    `select c.oid::regclass::text as name, quote_ident(a.attname) as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
     where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname not in ('audit', 'pg_catalog', 'information_schema')
       and t.typname in ('uuid', '_uuid', 'text', '_text', 'json', 'jsonb')`,
  );
  const stillIn = async () => {
    const found: string[] = [];
    for (const { name, column } of columns)
      if (
        (await lay(`select from ${name} where ${column}::text like $1 limit 1`, `%${group.samira.personId}%`)).rows
          .length > 0
      )
        found.push(`${name}.${column}`);
    return found;
  };
  expect(await stillIn()).toEqual(
    expect.arrayContaining([
      "notifications.notice.about_id",
      "live_meetings.screen_person.person_id",
      "case_consultation.named_case.person_id",
    ]),
  );
  await lay("select consent.erase_person($1)", group.samira.personId);
  expect(await stillIn()).toEqual([]);
  expect((await lay("select from live_meetings.place where id = $1", placeId)).rows).toEqual([]);
  expect((await lay("select from live_meetings.companion_link where place_id = $1", placeId)).rows).toEqual([]);
  // What the group learned stays the group's, without a name.
  expect(await reads(group.ilse, group.caseIds[2])).toBe(true);
});

test("with a stolen connection and a colleague's session, a known id answers nothing: no topic, no version, no ear", async () => {
  const stranger = await given.professional("Bert", group.organisations.gemeente);
  const { topic: heard } = await ask<{ topic: string }>(consultation.getMeeting, group.ruud, { meetingId });
  const [topic = ""] = heard.split(".");
  const rows = async (text: string, values: unknown[]) => (await sqlAs(stranger, text, values)).length;
  expect(await sqlAs(stranger, "select platform.topic_seen('meeting', $1) as topic", [meetingId])).toEqual([
    { topic: null },
  ]);
  expect(await rows("select from platform.topic where about = $1 or id = $2", [meetingId, topic])).toBe(0);
  expect(await rows("select from platform.topic_version", [])).toBe(0);
  expect(await sqlAs(group.ruud, "select platform.topic_seen('meeting', $1) as topic", [meetingId])).toEqual([
    { topic: expect.stringContaining(topic) },
  ]);
  for (const [text, values] of [
    ["insert into platform.topic (kind, about) values ('meeting', $1)", [meetingId]],
    ["select platform.keep_stream(gen_random_uuid(), $1, 4)", [topic]],
    ["select platform.missed($1, -1)", [topic]],
    ["select platform.keep_stream_by_link(gen_random_uuid(), $1, 'geheim', 4)", [topic]],
  ] as const)
    await expect(sqlAs(stranger, text, [...values]), text).rejects.toThrow(/row-level security|permission denied/);
  expect(await sqlAs(stranger, "select platform.missed_by_listener(gen_random_uuid(), -1, '') as missed")).toEqual([
    { missed: null },
  ]);
});

test("a working agreement whose group is gone is handed to nobody of elsewhere: they would read who left what", async () => {
  const elsewhere = await given.organisation("GGZ Elders", { region: "AM18" });
  const far = await given.professional("Vera", elsewhere);
  const owner = await given.professional("Tom", group.organisations.lindezorg);
  const agreementId = randomUUID();
  await ownerClient.query(
    `insert into lessons.working_agreement (id, region_code, title, status, owner_membership_id, owner_organisation_id, review_on)
     values ($1, $2, 'Een aanspreekpunt', 'adopted', $3, $4, platform.today() + 90)`,
    [agreementId, group.region, owner.membershipId, group.organisations.lindezorg.id],
  );
  const offer = "select case_consultation.offer_handover(gen_random_uuid(), $1, null, false, '')";
  await expect(sqlAs(owner, offer, [far.membershipId])).rejects.toThrow("successor_has_no_place");
  await sqlAs(owner, offer, [group.ruud.membershipId]);
  expect(await sqlAs(far, "select from case_consultation.handover")).toEqual([]);
});
