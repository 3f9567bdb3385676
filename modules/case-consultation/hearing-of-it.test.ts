import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { moveClock, ownerClient, sqlAs } from "../../tests/harness/world.ts";

let lindezorg: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let ilse: Professional;
let samira: PersonWithSession;
const groupId = randomUUID();
const caseId = randomUUID();

/** What somebody is told that they did not hear before; they read it at once. */
const hears = async (who: { secret: string }) => {
  const rows = await sqlAs<{ kind: string; about_id: string }>(
    who,
    "select kind, about_id from notifications.notice where not is_read order by kind",
  );
  await sqlAs(who, "update notifications.notice set is_read = true where not is_read");
  return rows.map(({ kind, about_id }) => [kind, about_id]);
};
const agree = (id: string) =>
  sqlAs(
    ruud,
    "insert into case_consultation.agreement (id, case_id, made_by_membership_id, who_membership_id, what, due_on) values ($1, $2, $3, $4, 'Bellen met de werkgever', platform.today() + 7)",
    [id, caseId, ruud.membershipId, ilse.membershipId],
  );
const nameIt = () =>
  ownerClient.query(
    "insert into case_consultation.named_case (case_id, group_id, region_code, person_id, named_by, named_on) values ($1, $2, 'AM07', $3, $4, platform.today())",
    [caseId, groupId, samira.personId, ruud.membershipId],
  );

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg");
  gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente" });
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  await given.readyRegion("AM07", lindezorg, gemeente);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await ownerClient.query(
    "insert into case_consultation.case_group (id, region_code, name) values ($1, 'AM07', 'Waterland')",
    [groupId],
  );
  for (const { membershipId } of [ruud, ilse])
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, chair, starts_at) values ($1, $2, $3, true, platform.now())",
      [randomUUID(), groupId, membershipId],
    );
  await ownerClient.query(
    `insert into case_consultation.consultation_case (id, group_id, region_code, bringer_membership_id, status, theme, question, tried, wanted, brought_on)
     values ($1, $2, 'AM07', $3, 'planned', 'samenwerken', 'Een vraag', 'Geprobeerd', 'Gewenst', platform.today())`,
    [caseId, groupId, ruud.membershipId],
  );
  for (const member of [ruud, ilse]) await hears(member);
});

test("Ilse hears that something is asked of her, and again when it changes; who asked it hears nothing", async () => {
  const id = randomUUID();
  await agree(id);
  expect(await hears(ilse)).toEqual([["agreement-made", caseId]]);
  await moveClock("1 day");
  await sqlAs(ilse, "update case_consultation.agreement set accepted = true where id = $1", [id]);
  await sqlAs(ruud, "update case_consultation.agreement set due_on = due_on + 7 where id = $1", [id]);
  expect([await hears(ilse), await hears(ruud)]).toEqual([[["agreement-made", caseId]], []]);
});

test("Ruud hears that Ilse wrote advice, once for the case", async () => {
  for (const text of ["Vraag een proefplaatsing aan.", "Ga samen langs."])
    await sqlAs(
      ilse,
      "insert into case_consultation.advice (id, case_id, author_membership_id, text) values ($1, $2, $3, $4)",
      [randomUUID(), caseId, ilse.membershipId, text],
    );
  expect([await hears(ruud), await hears(ilse)]).toEqual([[["advice-written", caseId]], []]);
});

test("a notice says which case it is about, to who may read the case; to Samira and in the table it never does", async () => {
  const about = (who: { secret: string }) =>
    sqlAs<{ named: { title: string; groupName: string } | null }>(
      who,
      "select notifications.name_of_subject('case', $1) as named",
      [caseId],
    ).then(([row]) => row?.named);
  expect(await about(ilse)).toEqual({ title: "Een vraag", groupName: "Waterland", day: null });
  expect(await about(await given.professional("Karim", gemeente))).toBeNull();
  expect(await about(samira)).toBeNull();
});

test("what Ilse promised is no longer new, only when nothing at that case waits for her", async () => {
  await moveClock("1 day");
  const unread = () =>
    sqlAs(ilse, "select from notifications.notice where kind = 'agreement-made' and not is_read").then(
      (rows) => rows.length,
    );
  const [first, second] = [randomUUID(), randomUUID()];
  await agree(first);
  await agree(second);
  await ownerClient.query(
    "update case_consultation.agreement set state = 'dropped' where accepted = false and id <> all ($1)",
    [[first, second]],
  );
  const promise = (id: string) =>
    sqlAs(ilse, "update case_consultation.agreement set accepted = true where id = $1", [id]);
  await promise(first);
  expect(await unread()).toBe(1);
  await promise(second);
  expect(await unread()).toBe(0);
});

test("Samira hears that there is something to read; nothing in it leads to the case, and it goes with her name", async () => {
  await nameIt();
  await sqlAs(ruud, "update case_consultation.consultation_case set status = 'discussed' where id = $1", [caseId]);
  await moveClock("5 days");
  const { rows } = await ownerClient.query<Record<string, unknown>>(
    "select n.*, shown_at = date_trunc('hour', shown_at) as by_the_hour from notifications.notice n where person_id = $1",
    [samira.personId],
  );
  expect(rows).toMatchObject([{ kind: "consultation-outcome", by_the_hour: true }]);
  expect(JSON.stringify(rows)).not.toContain(caseId);
  await ownerClient.query("delete from case_consultation.named_case where case_id = $1", [caseId]);
  expect(await hears(samira)).toEqual([]);
});

test("who steps out of a case keeps no line that leads there, nor does anyone when it is gone", async () => {
  await agree(randomUUID());
  const lines = async () =>
    (await ownerClient.query("select membership_id from notifications.notice where about_id = $1", [caseId])).rows.map(
      ({ membership_id }) => membership_id,
    );
  expect(new Set(await lines())).toEqual(new Set([ruud.membershipId, ilse.membershipId]));
  await sqlAs(ilse, "select case_consultation.step_out_of_case($1)", [caseId]);
  expect(new Set(await lines())).toEqual(new Set([ruud.membershipId]));
  await ownerClient.query("delete from case_consultation.consultation_case where id = $1", [caseId]);
  expect(await lines()).toEqual([]);
});
