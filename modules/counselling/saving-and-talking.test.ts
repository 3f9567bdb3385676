import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import { readJournal } from "../../platform/server/journal.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM17";
const ask = <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};

const situation: contract.Situation = {
  household: { kind: "single", age: 34 },
  work: { hourlyWage: 14.71, hoursWeek: 0 },
  benefits: [{ kind: "social-assistance", exemption: { kind: "25pct" } }],
  rent: 620,
  claims: false,
};
const draft: contract.Draft = {
  title: "Drie dagen bij de bakker",
  day: "2026-03-01",
  situation,
  variants: [
    { name: "Nu", work: situation.work },
    { name: "Drie dagen", work: { hourlyWage: 14.71, hoursWeek: 24 } },
  ],
};
type Mine = {
  calculations: contract.Calculation[];
  talks: contract.Talk[];
  counsellors: { counsellorId: string; permitted: boolean }[];
};

let ggz: Organisation;
let independent: Organisation;
let ruud: Professional;
let noor: Professional;
let bram: Professional;
let karim: Professional;
let ilse: Professional;
let daan: Professional;
let pien: Professional;
let samira: PersonWithSession;
let otto: PersonWithSession;

const mine = (who: Visitor = samira) => ask<Mine>(contract.myCalculations, who);
const permit = (to: Professional, organisation = independent) =>
  given.permission(samira, [{ organisation, task: "ervaringsdeskundigheid", professional: to }], {
    purpose: "income-advice",
    categories: ["benefit"],
  });
/** Beside a WW, up to the social minimum. */
const withSupplement: contract.Situation = {
  ...situation,
  benefits: [{ kind: "ww", monthlyWage: 2000, phase: "3+" }],
  supplement: { exemption: true },
};
const save = async (who: Visitor = samira) =>
  (await ask<{ calculationId: string }>(contract.saveMine, who, draft)).calculationId;
const share = (calculationId: string, to: Professional) =>
  ask(contract.shareCalculation, samira, { calculationId, counsellorId: to.membershipId });
const seen = (who: Visitor, calculationId: string) =>
  ask<contract.Calculation>(contract.showCalculation, who, { calculationId });

beforeAll(async () => {
  ggz = await given.organisation("GGZ Lindezorg", { region });
  independent = await given.organisation("Stichting Rekenmaatje", {
    kind: "clientorganisatie",
    region,
    tasks: ["ervaringsdeskundigheid"],
  });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  await given.readyRegion(region, ggz, independent, gemeente);
  ruud = await given.professional("Ruud", ggz);
  noor = await given.professional("Noor", independent, { task: "ervaringsdeskundigheid" });
  bram = await given.professional("Bram", independent, { task: "ervaringsdeskundigheid" });
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  ilse = await given.professional("Ilse", gemeente);
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.basis(pien, { purpose: "income-advice", kind: "clientorganisatie", article6: "6-1-a" });
  await given.basis(pien, { purpose: "income-advice", kind: "gemeente", article6: "6-1-e" });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  otto = await given.personLoggedIn(await given.person("Otto", ruud));
  for (const one of [noor, bram]) await ask(contract.nameCounsellor, daan, { membershipId: one.membershipId });
});

describe("who may be counsellor", () => {
  test("Karim decides about income and Ilse works where that is done: the database refuses both, whoever asks", async () => {
    for (const one of [karim, ilse])
      await expect(ask(contract.nameCounsellor, daan, { membershipId: one.membershipId })).rejects.toMatchObject({
        code: "counselling/decides-on-benefits",
      });
    await expect(
      ownerClient.query("insert into counselling.counsellor (membership_id, region_code) values ($1, $2)", [
        karim.membershipId,
        region,
      ]),
    ).rejects.toMatchObject({ constraint: "never_who_decides_on_benefits" });
    const { choices } = await ask<{
      choices: { name: string; may: { name: { allowed: boolean; reason?: string } } }[];
    }>(contract.listCounsellors, daan);
    expect(choices.find(({ name }) => name === "Karim")?.may.name).toMatchObject({ reason: "decides-on-benefits" });
    expect(choices.find(({ name }) => name === "Ruud")?.may.name.allowed).toBe(true);
  });

  test("Mila has a second job in income: not her either; and without that refusal the test would see her named", async () => {
    const mila = await given.professional("Mila", independent, { task: "ervaringsdeskundigheid" });
    await given.professional("Mila", karim.organisation, { task: "inkomen", accountId: mila.accountId });
    await expect(ask(contract.nameCounsellor, daan, { membershipId: mila.membershipId })).rejects.toMatchObject({
      code: "counselling/decides-on-benefits",
    });
    await ownerClient.query("alter table counselling.counsellor disable trigger check_counsellor");
    await ask(contract.nameCounsellor, daan, { membershipId: mila.membershipId });
    await ownerClient.query("alter table counselling.counsellor enable trigger check_counsellor");
    expect((await mine()).counsellors.map(({ counsellorId }) => counsellorId)).not.toContain(mila.membershipId);
    await ask(contract.endCounsellor, daan, { membershipId: mila.membershipId });
  });

  test("Ruud keeps no region: he names nobody, and Samira reads who she can ask", async () => {
    await expect(ask(contract.nameCounsellor, ruud, { membershipId: ruud.membershipId })).rejects.toMatchObject({
      kind: "not-found",
    });
    expect((await mine()).counsellors.map(({ counsellorId }) => counsellorId).toSorted()).toEqual(
      [bram.membershipId, noor.membershipId].toSorted(),
    );
  });
});

describe("what Samira keeps", () => {
  test("her answers, the outcome as it was shown and the amounts used; nobody else sees it", async () => {
    const calculationId = await save();
    const kept = await seen(samira, calculationId);
    expect(kept).toMatchObject({ by: "person", kept: true, counsellorId: null, version: 1, day: "2026-03-01" });
    const [now, work] = kept.variants;
    expect(now?.outcome.lines.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)).toBe(
      Math.round((now?.outcome.net ?? 0) * 100),
    );
    expect(work?.outcome.net).toBeGreaterThan(now?.outcome.net ?? 0);
    for (const other of [ruud, noor, bram, karim, ilse, daan, pien, otto])
      await expect(seen(other, calculationId)).rejects.toMatchObject({ kind: "not-found" });
    for (const other of [ruud, noor, karim, daan, otto])
      expect(await sqlAs(other, "select id from counselling.calculation")).toEqual([]);
  });

  test("what the calculation does not ask can't be kept: no diagnosis, no number, no name", async () => {
    for (const wrong of [
      { ...draft, situation: { ...situation, diagnosis: "x" } },
      { ...draft, situation: { ...situation, household: { ...situation.household, birthDate: "1990-01-01" } } },
    ])
      await expect(ask(contract.saveMine, samira, wrong)).rejects.toMatchObject({ kind: "invalid" });
    await expect(ask(contract.saveMine, samira, { ...draft, title: "BSN 111222333" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/title" }],
    });
    await expect(
      ownerClient.query("update counselling.calculation set situation = situation || '{\"bsn\": 1}'"),
    ).rejects.toMatchObject({ constraint: "only_what_the_calculation_asks" });
  });

  test.each([
    ["a WW with a supplement", withSupplement, "supplement"],
    [
      "a WAO",
      { ...situation, benefits: [{ kind: "wao", monthlyWage: 2700, disabilityClass: "80-100", comparableWage: 3200 }] },
      "wao",
    ],
    ["IOAW", { ...situation, benefits: [{ kind: "ioaw", base: 1740, exemption: { kind: "25pct" } }] }, "ioaw"],
  ] as [string, contract.Situation, string][])("%s is kept with its own line", async (_, asked, line) => {
    const { calculationId } = await ask<{ calculationId: string }>(contract.saveMine, samira, {
      ...draft,
      day: "2026-09-01",
      situation: asked,
    });
    const { calculations } = await mine();
    const kept = calculations.find((one) => one.calculationId === calculationId);
    expect(kept?.situation).toEqual(asked);
    expect(kept?.variants[0]?.outcome.lines.map(({ id }) => id)).toContain(line);
    await ask(contract.deleteCalculation, samira, { calculationId });
  });

  test("a supplement without a benefit of UWV is refused beside its own question", async () => {
    await expect(
      ask(contract.saveMine, samira, { ...draft, situation: { ...situation, supplement: {} } }),
    ).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/situation/supplement", message: expect.stringContaining("uitkering van UWV") }],
    });
  });

  test("an impossible household gets its sentence beside the question", async () => {
    await expect(
      ask(contract.saveMine, samira, {
        ...draft,
        situation: { ...situation, household: { kind: "single-parent", age: 34 } },
      }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/situation/household/children" }] });
    await expect(ask(contract.saveMine, samira, { ...draft, day: "2019-01-01" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/day" }],
    });
  });

  test("two windows: the second hears what the first kept, and nothing typed is lost", async () => {
    const calculationId = await save();
    const change = (title: string) =>
      ask(contract.changeCalculation, samira, { calculationId, version: 1, ...draft, title });
    await change("Vier dagen");
    await expect(change("Vijf dagen")).rejects.toMatchObject({
      data: { saved: { title: "Vier dagen", version: 2 }, yours: { title: "Vijf dagen" } },
    });
  });

  test("deleted is gone, and written outside the database", async () => {
    const calculationId = await save();
    await expect(ask(contract.deleteCalculation, otto, { calculationId })).rejects.toMatchObject({ kind: "not-found" });
    await ask(contract.deleteCalculation, samira, { calculationId });
    await expect(seen(samira, calculationId)).rejects.toMatchObject({ kind: "not-found" });
    expect(readJournal(journalFolder)).toContainEqual(
      expect.objectContaining({ kind: "end", of: "calculation", id: calculationId }),
    );
  });

  test("with the amounts of another half-year it shows what changed, line by line, and which amounts made it so", async () => {
    const calculationId = await save();
    const again = await ask<contract.Recomputed>(contract.recompute, samira, { calculationId, day: "2026-07-01" });
    expect(again.version).not.toBe(again.savedVersion);
    for (const { netWas, net, lines } of again.variants)
      expect(lines.reduce((sum, line) => sum + Math.round((line.becomes - line.was) * 100), 0)).toBe(
        Math.round((net - netWas) * 100),
      );
    const assistance = again.variants[0]?.lines.find(({ id }) => id === "social-assistance");
    expect(assistance?.because.map(({ id }) => id)).toEqual(["pw.norm.21.a"]);
    const same = await ask<contract.Recomputed>(contract.recompute, samira, { calculationId, day: "2026-03-15" });
    expect(same.version).toBe(same.savedVersion);
    expect(same.variants.flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe("what Samira shares with Noor", () => {
  test("not without a permission that names Noor; then with Noor alone, until Samira takes it back", async () => {
    const calculationId = await save();
    await expect(share(calculationId, noor)).rejects.toMatchObject({ code: "counselling/permission-first" });
    const permission = await permit(noor);
    await share(calculationId, noor);
    expect((await seen(noor, calculationId)).may.change.allowed).toBe(false);
    for (const other of [bram, ruud, karim, ilse, daan])
      await expect(seen(other, calculationId)).rejects.toMatchObject({ kind: "not-found" });
    const { rows } = await ownerClient.query(
      `select 1 from audit.event_person p join audit.event e on e.id = p.event_id join audit.pseudonym s on s.pseudonym = p.person_pseudonym
       where s.subject = $1 and e.activity = 'income-advice' and e.operation = 'read'`,
      [samira.personId],
    );
    expect(rows.length).toBeGreaterThan(0);

    const { calculationId: byNoor } = await ask<{ calculationId: string }>(contract.saveForPerson, noor, {
      personId: samira.personId,
      ...draft,
      title: "Van Noor",
    });
    expect(await seen(samira, byNoor)).toMatchObject({ by: "counsellor", kept: false });
    const { calculationId: keptFromNoor } = await ask<{ calculationId: string }>(contract.saveForPerson, noor, {
      personId: samira.personId,
      ...draft,
    });
    await ask(contract.keepCalculation, samira, { calculationId: keptFromNoor });
    await expect(ask(contract.deleteCalculation, noor, { calculationId: keptFromNoor })).rejects.toMatchObject({
      kind: "forbidden",
    });

    await given.withdrawal(samira, permission);
    for (const id of [calculationId, byNoor, keptFromNoor])
      await expect(seen(noor, id)).rejects.toMatchObject({ kind: "not-found" });
    await expect(ask(contract.saveForPerson, noor, { personId: samira.personId, ...draft })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(seen(samira, byNoor)).rejects.toMatchObject({ kind: "not-found" });
    expect(await seen(samira, calculationId)).toMatchObject({ counsellorId: null });
    expect(await seen(samira, keptFromNoor)).toMatchObject({ counsellorId: null, kept: true });
  });

  test("stop sharing closes one calculation and leaves the other open", async () => {
    const [one, two] = [await save(), await save()];
    await permit(noor);
    await share(one, noor);
    await share(two, noor);
    await ask(contract.stopSharing, samira, { calculationId: one });
    await expect(seen(noor, one)).rejects.toMatchObject({ kind: "not-found" });
    expect((await seen(noor, two)).title).toBe(draft.title);
  });

  test("the day Noor takes a job in income, everything is closed to her", async () => {
    const calculationId = await save();
    await share(calculationId, noor);
    const { membershipId } = await given.professional("Noor", karim.organisation, {
      task: "inkomen",
      accountId: noor.accountId,
    });
    await expect(seen(noor, calculationId)).rejects.toMatchObject({ kind: "not-found" });
    expect((await mine()).counsellors.map(({ counsellorId }) => counsellorId)).toEqual([bram.membershipId]);
    await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
      membershipId,
    ]);
    expect((await seen(noor, calculationId)).calculationId).toBe(calculationId);
  });
});

describe("a talk", () => {
  type Ahead = { toPropose: number; proposed: number; agreed: { day: string; startTime: string }[] };
  const atWork = async (who: Professional) =>
    (await ask<{ talks: Ahead }>({ method: "GET", path: "/my-work" }, who)).talks;
  const nothingAhead = { toPropose: 0, proposed: 0, agreed: [] };
  const ahead = async (who: Visitor) =>
    (await ask<{ talks: contract.Talk[] }>(contract.myTalksAhead, who)).talks.map(({ state }) => state);

  test("Samira asks Bram, he proposes a moment, she says it suits her: at every step it waits with the one whose turn it is, and nobody else knows", async () => {
    const { talkId } = await ask<{ talkId: string }>(contract.askTalk, samira, {
      counsellorId: bram.membershipId,
      called: "Samira",
      reach: "06 00000000",
      suits: "morning",
    });
    const { people } = await ask<{ people: { personId: string; name: string; talk: contract.Talk }[] }>(
      contract.myTalks,
      bram,
    );
    expect(people).toMatchObject([
      { name: "Samira", mayCalculate: false, talk: { state: "asked", reach: "06 00000000" } },
    ]);
    for (const other of [noor, karim, ruud, daan, otto])
      expect(await sqlAs(other, "select id from counselling.talk")).toEqual([]);
    expect(await atWork(bram)).toEqual({ ...nothingAhead, toPropose: 1 });
    expect(await ahead(samira)).toEqual([]);
    const moment = { talkId, version: 1, day: "2030-01-14", startTime: "10:00", way: "phone" };
    await ask(contract.proposeMoment, bram, moment);
    expect(await atWork(bram)).toEqual({ ...nothingAhead, proposed: 1 });
    expect(await ahead(samira)).toEqual(["proposed"]);
    await expect(ask(contract.proposeMoment, bram, moment)).rejects.toMatchObject({
      data: { saved: { version: 2, startTime: "10:00" } },
    });
    await expect(ask(contract.answerMoment, samira, { talkId, version: 1, suits: true })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await ask(contract.answerMoment, samira, { talkId, version: 2, suits: true })).toMatchObject({
      state: "agreed",
    });
    expect(await atWork(bram)).toEqual({ ...nothingAhead, agreed: [{ day: "2030-01-14", startTime: "10:00" }] });
    for (const other of [noor, karim, ruud]) expect(await atWork(other)).toEqual(nothingAhead);
    expect(await ahead(samira)).toEqual(["agreed"]);
    for (const other of [otto, bram, karim]) expect(await ahead(other)).toEqual([]);
    const { rows } = await ownerClient.query<{ kind: string }>(
      "select kind from notifications.notice where kind in ('talk-asked', 'talk-answered', 'moment-answered') order by kind",
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["moment-answered", "talk-answered", "talk-asked"]);
  });

  test("Samira shuts Bram out: he finds no talk and nobody to talk with", async () => {
    await sqlAs(samira, "select consent.shut_out_professional(gen_random_uuid(), $1)", [bram.membershipId]);
    expect(await sqlAs(bram, "select id from counselling.talk")).toEqual([]);
    expect(await ask(contract.myTalks, bram)).toMatchObject({ people: [] });
    expect(await atWork(bram)).toEqual(nothingAhead);
    await expect(ask(contract.showCounselled, bram, { personId: samira.personId })).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  test("Samira calls it off: nothing of it stays", async () => {
    const [talk] = (await mine()).talks;
    await ask(contract.cancelTalk, samira, { talkId: talk?.talkId });
    expect((await mine()).talks).toEqual([]);
    expect(readJournal(journalFolder)).toContainEqual(expect.objectContaining({ of: "talk", id: talk?.talkId }));
  });

  test("Otto asks Noor with a calculation he did not permit: neither the talk nor the sharing happens", async () => {
    const calculationId = await save(otto);
    await expect(
      ask(contract.askTalk, otto, {
        counsellorId: noor.membershipId,
        calculationId,
        called: "Otto",
        reach: "otto@voorbeeld.nl",
        suits: "either",
      }),
    ).rejects.toMatchObject({ code: "counselling/permission-first" });
    expect((await mine(otto)).talks).toEqual([]);
  });
});

describe("what goes by itself", () => {
  const tidy = () => jobs[0]?.run({ house } as Parameters<(typeof jobs)[number]["run"]>[0]);

  test("after a year the permission has ended: Noor's own work is gone, Samira's stays hers; after two years that goes too", async () => {
    const calculationId = await save();
    await share(calculationId, noor);
    const { calculationId: byNoor } = await ask<{ calculationId: string }>(contract.saveForPerson, noor, {
      personId: samira.personId,
      ...draft,
    });
    await moveClock("7 months");
    await expect(seen(noor, calculationId)).rejects.toMatchObject({ kind: "not-found" });
    await tidy();
    expect(await seen(samira, calculationId)).toMatchObject({ counsellorId: null });
    await expect(seen(samira, byNoor)).rejects.toMatchObject({ kind: "not-found" });
    await ownerClient.query("update counselling.calculation set saved_on = platform.today() - 740 where id = $1", [
      calculationId,
    ]);
    await tidy();
    await expect(seen(samira, calculationId)).rejects.toMatchObject({ kind: "not-found" });
  });

  test("Daan ends Noor's task as counsellor: a restored copy does not bring it back", async () => {
    await ask(contract.endCounsellor, daan, { membershipId: noor.membershipId });
    await ownerClient.query("insert into counselling.counsellor (membership_id, region_code) values ($1, $2)", [
      noor.membershipId,
      region,
    ]);
    await ownerClient.query("select counselling.replay_end('counsellor', $1, platform.now())", [noor.membershipId]);
    expect((await mine()).counsellors.map(({ counsellorId }) => counsellorId)).not.toContain(noor.membershipId);
    await ask(contract.nameCounsellor, daan, { membershipId: noor.membershipId });
    await ownerClient.query("select counselling.replay_end('counsellor', $1, platform.now() - interval '1 day')", [
      noor.membershipId,
    ]);
    expect((await mine()).counsellors.map(({ counsellorId }) => counsellorId)).toContain(noor.membershipId);
  });
});
