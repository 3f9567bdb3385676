import { beforeAll, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import { given, type Professional } from "../../tests/harness/given.ts";
import { itIs, knock, moveClock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { MyWork } from "./contract.ts";

let ruud: Professional;
let ilse: Professional;
const groupId = crypto.randomUUID();
const caseId = "5b1c2f0a-6c0e-4d5e-8f00-1a2b3c4d5e6f";

const myWork = (who: Professional) => knock<MyWork>(doors[0] as Door, who);
const today = async () =>
  (await ownerClient.query<{ day: string }>("select platform.today()::text as day")).rows[0]?.day ?? "";

beforeAll(async () => {
  const region = "AM17";
  ruud = await given.professional("Ruud", await given.organisation("GGZ Lindezorg", { region }));
  ilse = await given.professional("Ilse", await given.organisation("Gemeente Waterland", { kind: "gemeente", region }));
  // A Monday without a holiday near it, so that working days can be counted by hand.
  await itIs("2027-06-07 11:00");
  expect(await today()).toBe("2027-06-07");
  await ownerClient.query(
    "insert into case_consultation.case_group (id, region_code, name) values ($1, $2, 'Casusgroep')",
    [groupId, region],
  );
  for (const who of [ruud, ilse])
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, starts_at) values (gen_random_uuid(), $1, $2, platform.now() - interval '1 hour')",
      [groupId, who.membershipId],
    );
  await ownerClient.query("update platform.session set expires_at = platform.now() + interval '30 days'");
  await sqlAs(
    ruud,
    "insert into case_consultation.consultation_case (id, group_id, bringer_membership_id, question, tried, wanted) values ($1, $2, $3, 'Wat nu?', 'Van alles', 'Ideeën')",
    [caseId, groupId, ruud.membershipId],
  );
  await sqlAs(ruud, "update case_consultation.consultation_case set status = 'waiting' where id = $1", [caseId]);
  const agree = (what: string, due: string) =>
    sqlAs(
      ruud,
      "insert into case_consultation.agreement (id, case_id, made_by_membership_id, who_membership_id, what, due_on) values (gen_random_uuid(), $1, $2, $3, $4, $5)",
      [caseId, ruud.membershipId, ilse.membershipId, what, due],
    );
  await agree("Belt de werkgever", "2027-06-09");
  await agree("Zoekt een cursus", "2027-06-14");
});

test("Ilse sees what was asked of her at one place, with working days that skip the weekend", async () => {
  const { waits, later, groups } = await myWork(ilse);
  expect(later).toEqual([]);
  expect(waits).toHaveLength(1);
  expect(waits[0]).toMatchObject({ caseId, title: "Wat nu?", person: null });
  expect(waits[0]?.items.map(({ kind, what, workingDays }) => [kind, what, workingDays])).toEqual([
    ["accept", "Belt de werkgever", 2],
    ["accept", "Zoekt een cursus", 5],
  ]);
  expect(groups).toMatchObject([{ groupId, casesWaiting: 1, chair: false, nextMeeting: null }]);
});

test("what Ruud brought waits for the group, and asks nothing of him yet", async () => {
  const { waits, later } = await myWork(ruud);
  expect(waits).toEqual([]);
  expect(later[0]?.items).toMatchObject([{ kind: "brought" }]);
});

test("Ruud sees that he asked Samira and when, and nothing tells whether she said no", async () => {
  const lindezorg = ruud.organisation;
  await given.readyRegion("AM17", lindezorg);
  const samira = await given.personLoggedIn(await given.person("Samira", ruud));
  const request = crypto.randomUUID();
  await sqlAs(
    ruud,
    `insert into consent.request (id, person_id, asked_by, purpose, categories, receivers, asked_on)
     values ($1, $2, $3, 'case-consultation', '{contact}', '[]', platform.today())`,
    [request, samira.personId, ruud.membershipId],
  );
  const line = { personId: samira.personId, name: null, purposes: ["casusoverleg"], askedOn: await today() };
  expect((await myWork(ruud)).asked).toEqual([line]);
  await ownerClient.query(
    "update consent.request set answer = 'refused', answered_on = platform.today() where id = $1",
    [request],
  );
  expect((await myWork(ruud)).asked).toEqual([line]);
  expect((await myWork(ilse)).asked).toEqual([]);
});

test("work that Ruud hands over waits for Ilse's answer, and only hers", async () => {
  const handover = crypto.randomUUID();
  await ownerClient.query(
    "insert into case_consultation.handover (id, region_code, from_membership_id, to_membership_id, how) values ($1, 'AM17', $2, $3, 'offered')",
    [handover, ruud.membershipId, ilse.membershipId],
  );
  await ownerClient.query(
    "insert into case_consultation.handover_line (handover_id, kind, about_id, group_id, group_name) select $1, k.kind, $2, $3, 'Casusgroep' from case_consultation.handover_kind k order by k.position limit 1",
    [handover, caseId, groupId],
  );
  expect((await myWork(ilse)).handovers).toEqual([
    { handoverId: handover, from: "Ruud", open: 1, offeredOn: await today() },
  ]);
  expect((await myWork(ruud)).handovers).toEqual([]);
  await ownerClient.query("update case_consultation.handover_line set state = 'refused'");
  expect((await myWork(ilse)).handovers).toEqual([]);
});

test("a promise that was not kept is late, and stands first", async () => {
  await sqlAs(ilse, "update case_consultation.agreement set accepted = true where who_membership_id = $1", [
    ilse.membershipId,
  ]);
  await moveClock("3 days");
  const [first] = (await myWork(ilse)).waits;
  expect(first?.items[0]).toMatchObject({ kind: "do", what: "Belt de werkgever", workingDays: -1 });
});
