import { beforeAll, describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import { readJournal } from "../../platform/server/journal.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { as, house, journalFolder, knock, moveClock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import { explain, type NamedReceiver, type Purpose } from "./contract.ts";
import { remindOfEndingPermissions } from "./jobs.ts";

const door = (method: string, path: string): Door => {
  const found = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!found) throw new Error(`no door ${method} ${path}`);
  return found;
};

let lindezorg: Organisation;
let gemeente: Organisation;
let uwv: Organisation;
let ruud: Professional;
let ilse: Professional;
let karim: Professional;
let karimGuides: Professional;
let joke: Professional;
let pien: Professional;
let samira: PersonWithSession;

type Choices = { receivers: Omit<NamedReceiver, "membershipId" | "professional">[]; today: string };
type Mine = {
  permissions: { id: string; state: string; explanation: string; endsSoon: boolean }[];
  requests: { id: string; answer: string | null }[];
};

const inAYear = "2027-09-01";
/** As the screen does it: choices, the explanation read back, and then the button. */
const givesOnScreen = async (
  who: PersonWithSession,
  organisation: Organisation,
  { until = "", purpose = "guidance" as Purpose, requestId = null as string | null } = {},
) => {
  const choices = await knock<Choices>(door("GET", "/my/permissions/choices"), who);
  const chosen = choices.receivers.find((one) => one.organisationId === organisation.id && one.task === "begeleiding");
  if (!chosen) throw new Error("not to choose");
  const last = until || `${Number(choices.today.slice(0, 4)) + 1}${choices.today.slice(4, 8)}01`;
  const terms = { purpose, categories: ["contact" as const], until: last };
  const explanation = explain({ ...terms, receivers: [{ ...chosen, professional: null }], from: choices.today });
  return knock<{ permissionId: string }>(door("POST", "/my/permissions"), who, {
    ...terms,
    receivers: [{ organisationId: organisation.id, task: "begeleiding" }],
    explanation,
    requestId,
  });
};
const mine = (who: PersonWithSession) => knock<Mine>(door("GET", "/my/permissions"), who);
const seenBy = async (who: { secret: string }) =>
  (await sqlAs<{ id: string }>(who, "select id from consent.person")).map(({ id }) => id);

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { kind: "ggz", tasks: ["begeleiding", "behandeling"] });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    tasks: ["begeleiding", "inkomen", "handhaving", "coordinatie"],
  });
  uwv = await given.organisation("UWV", { kind: "uwv", tasks: ["begeleiding"] });
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  karimGuides = await given.professional("Karim", gemeente, { accountId: karim.accountId });
  joke = await given.professional("Joke", uwv);
  pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion("AM07", lindezorg, gemeente, uwv);
  for (const purpose of ["guidance", "case-consultation"])
    for (const kind of ["gemeente", "uwv"]) await given.basis(pien, { purpose, kind });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
});

describe("giving", () => {
  test("Samira gives Ilse permission by name, and what she read is kept word for word", async () => {
    const permission = await given.permission(samira, [{ organisation: gemeente, professional: ilse }], {
      purpose: "guidance",
    });
    expect(await seenBy(ilse)).toEqual([samira.personId]);
    await given.withdrawal(samira, permission);
    const { permissionId } = await givesOnScreen(samira, gemeente);
    const kept = (await mine(samira)).permissions.find(({ id }) => id === permissionId);
    expect(kept?.explanation).toContain("Gemeente Waterland, alleen wie daar werkt voor begeleiding");
    expect(kept?.explanation).toContain(
      "Wij geven dit niet aan wie over uw uitkering beslist. Hoort een medewerker het toch, dan kan die verplicht zijn er iets mee te doen.",
    );
    expect(kept?.explanation).not.toMatch(/kan niet tegen u/i);
  });

  test("other words than the ones composed here share nothing", async () => {
    const before = (await mine(samira)).permissions.length;
    const answer = knock(door("POST", "/my/permissions"), samira, {
      purpose: "guidance",
      categories: ["contact"],
      until: inAYear,
      receivers: [{ organisationId: gemeente.id, task: "begeleiding" }],
      explanation: "U deelt bijna niets, vertrouw ons maar.",
    });
    await expect(answer).rejects.toMatchObject({ code: "consent/explanation-changed" });
    expect((await mine(samira)).permissions).toHaveLength(before);
  });

  test("who decides about the benefit or checks on it can't be chosen", async () => {
    const { receivers } = await knock<Choices>(door("GET", "/my/permissions/choices"), samira);
    expect(receivers.map(({ task }) => task)).not.toContain("inkomen");
    expect(receivers.map(({ task }) => task)).not.toContain("handhaving");
    for (const task of ["inkomen", "handhaving"])
      await expect(
        knock(door("POST", "/my/permissions"), samira, {
          purpose: "guidance",
          categories: ["contact"],
          until: inAYear,
          receivers: [{ organisationId: gemeente.id, task }],
          explanation: "x".repeat(30),
        }),
      ).rejects.toMatchObject({ kind: "invalid" });
  });

  test("no permission lasts longer than twelve months", async () => {
    await expect(givesOnScreen(samira, uwv, { until: "2031-01-01" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/until" }],
    });
  });

  test("a professional can ask, never give", async () => {
    await expect(knock(door("POST", "/my/permissions"), ruud, {})).rejects.toMatchObject({ reason: "only-the-person" });
  });
});

describe("taking back", () => {
  test("Ilse sees nothing on the next request, and the journal outside the database knows it", async () => {
    const { permissionId } = await givesOnScreen(samira, uwv);
    await sqlAs(ruud, "select 1");
    const permission = await given.permission(samira, [{ organisation: uwv, professional: joke }], {
      purpose: "guidance",
    });
    expect(await seenBy(joke)).toEqual([samira.personId]);
    await knock(door("POST", "/my/permissions/:permissionId/withdrawal"), samira, { permissionId: permission });
    expect(await seenBy(joke)).toEqual([]);
    expect(readJournal(journalFolder)).toContainEqual(
      expect.objectContaining({ kind: "withdrawal", permissionId: permission }),
    );
    await knock(door("POST", "/my/permissions/:permissionId/withdrawal"), samira, { permissionId });
    expect((await mine(samira)).permissions.find(({ id }) => id === permission)?.state).toBe("withdrawn");
  });

  test("nobody who merely knows the number of a permission can withdraw it", async () => {
    const permission = await given.permission(samira, [{ organisation: uwv, professional: joke }], {
      purpose: "guidance",
    });
    for (const who of [ruud, ilse, karim, joke, pien])
      await expect(sqlAs(who, "select consent.withdraw_permission($1)", [permission])).rejects.toThrow(
        "not_yours_to_withdraw",
      );
    expect(await seenBy(joke)).toEqual([samira.personId]);
    await given.withdrawal(samira, permission);
  });

  test("withdrawn stays withdrawn, and no date goes back, also with SQL as the server", async () => {
    const permission = await given.permission(samira, [{ organisation: gemeente }]);
    await given.withdrawal(samira, permission);
    for (const change of [
      "withdrawn_at = null",
      "ends_at = platform.now() + interval '9 years'",
      "given_at = platform.now() - interval '1 year'",
      "starts_at = platform.now() - interval '1 year'",
    ])
      for (const who of [samira, ruud])
        await expect(sqlAs(who, `update consent.permission set ${change} where id = $1`, [permission])).rejects.toThrow(
          /permission denied/,
        );
    await expect(
      ownerClient.query("update consent.permission set withdrawn_at = null where id = $1", [permission]),
    ).rejects.toThrow("written once");
    await expect(
      sqlAs(
        samira,
        "insert into consent.permission (id, person_id, purpose, categories, starts_at, ends_at, how, explanation, given_at) values (gen_random_uuid(), $1, 'guidance', '{contact}', platform.now() - interval '1 month', platform.now() + interval '1 month', 'digital', repeat('x', 30), platform.now() - interval '1 month')",
        [samira.personId],
      ),
    ).rejects.toThrow(/permission denied/);
  });

  test("a permission with a start in the past starts now", async () => {
    const id = crypto.randomUUID();
    await sqlAs(
      samira,
      "select consent.give_permission($1, 'guidance', '{contact}', $2, platform.now() - interval '3 months', platform.now() + interval '1 month', repeat('x', 30))",
      [id, JSON.stringify([{ organisationId: gemeente.id, task: "begeleiding", membershipId: null }])],
    );
    const { rows } = await ownerClient.query(
      "select starts_at >= given_at as from_now from consent.permission where id = $1",
      [id],
    );
    expect(rows).toEqual([{ from_now: true }]);
    await given.withdrawal(samira, id);
  });
});

describe("what others see", () => {
  test("Karim decides about income as well: through his guiding role he sees nothing of Samira", async () => {
    const permission = await given.permission(samira, [{ organisation: gemeente, professional: karimGuides }], {
      purpose: "guidance",
    });
    expect(await seenBy(karimGuides)).toEqual([]);
    expect(await seenBy(karim)).toEqual([]);
    await given.withdrawal(samira, permission);
  });

  test("a substitute sees what the absent colleague sees, and not after that", async () => {
    const permission = await given.permission(samira, [{ organisation: gemeente }], { purpose: "guidance" });
    const sanne = await given.professional("Sanne", gemeente);
    await ownerClient.query(
      "insert into consent.involvement (id, person_id, membership_id, how, starts_at) values (gen_random_uuid(), $1, $2, 'assigned', platform.now())",
      [samira.personId, ilse.membershipId],
    );
    await ownerClient.query(
      "insert into organisations.substitution (id, membership_id, substitute_id, starts_at) values (gen_random_uuid(), $1, $2, platform.now())",
      [ilse.membershipId, sanne.membershipId],
    );
    expect(await seenBy(sanne)).toEqual([samira.personId]);
    await ownerClient.query("update organisations.substitution set ends_at = platform.now() where substitute_id = $1", [
      sanne.membershipId,
    ]);
    expect(await seenBy(sanne)).toEqual([]);
    await given.withdrawal(samira, permission);
  });

  test("a receiver can't read the explanation, which names the other receivers", async () => {
    const permission = await given.permission(samira, [
      { organisation: gemeente, professional: ilse },
      { organisation: lindezorg, task: "behandeling" },
    ]);
    expect(await sqlAs(ilse, "select id from consent.permission where id = $1", [permission])).toHaveLength(1);
    await expect(sqlAs(ilse, "select explanation from consent.permission")).rejects.toThrow(/permission denied/);
    expect(
      (
        await sqlAs<{ organisation_id: string }>(
          ilse,
          "select organisation_id from consent.receiver where permission_id = $1",
          [permission],
        )
      ).map((row) => row.organisation_id),
    ).toEqual([gemeente.id]);
    await given.withdrawal(samira, permission);
  });

  test("refused, not answered and never asked look the same to who asked", async () => {
    const ask = {
      personId: samira.personId,
      purpose: "guidance",
      categories: ["contact"],
      receivers: [{ organisationId: uwv.id, task: "begeleiding" }],
    };
    const seen = async () => [
      await seenBy(joke),
      await sqlAs(ruud, "select consent.work_with($1) -> 'recorded' as recorded", [samira.personId]),
    ];
    const never = await seen();
    await knock(door("POST", "/persons/:personId/requests"), ruud, ask);
    expect(await seen()).toEqual(never);
    const [request] = (await mine(samira)).requests;
    await knock(door("POST", "/my/requests/:requestId/answer"), samira, { requestId: request?.id, answer: "refused" });
    expect(await seen()).toEqual(never);
    expect((await mine(samira)).requests[0]?.answer).toBe("refused");
    await expect(sqlAs(ruud, "select answer from consent.request")).rejects.toThrow(/permission denied/);
  });

  test("an unknown person and an invisible one give the same answer", async () => {
    const answerFor = (personId: string) =>
      knock(door("GET", "/persons/:personId/work-together"), ilse, { personId }).catch(
        (error: Error & { code?: string; detail?: string }) => [error.code, error.detail],
      );
    expect(await answerFor(samira.personId)).toEqual(await answerFor(crypto.randomUUID()));
  });
});

test("six weeks before the end Samira is asked again, once; without an answer it stops", async () => {
  const permission = await given.permission(samira, [{ organisation: uwv, professional: joke }], {
    purpose: "guidance",
    months: 3,
  });
  const ending = async () => (await mine(samira)).permissions.find(({ id }) => id === permission);
  expect((await ending())?.endsSoon).toBe(false);
  await moveClock("60 days");
  for (const _ of [1, 2]) await remindOfEndingPermissions({ house, journalFolder });
  expect((await ending())?.endsSoon).toBe(true);
  const { rows } = await ownerClient.query(
    "select count(*)::int as reminders from consent.reminder where permission_id = $1",
    [permission],
  );
  expect(rows).toEqual([{ reminders: 1 }]);
  await moveClock("40 days");
  expect(await seenBy(joke)).toEqual([]);
  expect((await ending())?.state).toBe("ended");
  await moveClock("-100 days");
});

test("after a restore without a journal Samira confirms before anything opens again", async () => {
  const permission = await given.permission(samira, [{ organisation: uwv, professional: joke }], {
    purpose: "guidance",
  });
  await ownerClient.query("select consent.await_confirmation_of_all()");
  expect(await seenBy(joke)).toEqual([]);
  await knock(door("POST", "/my/permissions/:permissionId/confirmation"), samira, { permissionId: permission });
  expect(await seenBy(joke)).toEqual([samira.personId]);
  await as(samira, async () => undefined);
  await given.withdrawal(samira, permission);
});
