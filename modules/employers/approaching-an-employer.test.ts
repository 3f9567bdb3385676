import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import { readJournal } from "../../platform/server/journal.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type Professional } from "../../tests/harness/given.ts";
import { journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import * as contract from "./contract.ts";

const region = "AM17";
const ask = <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};
const refusal = (wait: Promise<unknown>) =>
  wait.then(
    () => ({ code: "none", detail: "" }),
    (error: { code: string; detail: string; reason?: string }) => error,
  );

let ruud: Professional;
let petra: Professional;
let fleur: Professional;
let ilse: Professional;
let gijs: Professional;
let karim: Professional;
let henk: Professional;
let daan: Professional;
let bert: Professional;
let lindezorg: Organisation;
let deZaan: Organisation;
let adminOfLindezorg: Professional;
let adminOfDeZaan: Professional;

const add = async (who: Professional, name: string, { withRegion = false, ...facts }: Record<string, unknown> = {}) =>
  (await ask<{ employerId: string }>(contract.addEmployer, who, { facts: { name, ...facts }, withRegion })).employerId;
const show = (who: Visitor, employerId: string) => ask<contract.Employer>(contract.getEmployer, who, { employerId });
const reserve = (who: Visitor, employerId: string) =>
  ask<{ reservationId: string }>(contract.reserve, who, { employerId, about: "Kennismaken" });
const names = async (who: Visitor) =>
  (await ask<{ items: contract.EmployerCard[] }>(contract.listEmployers, who)).items.map(({ name }) => name);
const line = (who: Visitor, employerId: string, day: string) =>
  ask(contract.addLine, who, { employerId, day, kind: "call", line: "Gebeld, komt langs in de kas." });
const today = async () => (await ownerClient.query("select platform.today()::text as day")).rows[0].day as string;

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", {
    region,
    tasks: ["begeleiding", "behandeling", "coordinatie"],
  });
  deZaan = await given.organisation("Werkgeversservicepunt De Zaan", {
    kind: "wsp",
    region,
    tasks: ["bemiddeling", "coordinatie"],
  });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "handhaving", "coordinatie"],
  });
  const dok = await given.organisation("Werkbedrijf Het Dok", { kind: "sw-bedrijf", region, tasks: ["bemiddeling"] });
  const elders = await given.organisation("Fries Herstel", { region: "AM02" });
  ruud = await given.professional("Ruud", lindezorg);
  petra = await given.professional("Petra", lindezorg);
  fleur = await given.professional("Fleur", deZaan, { task: "bemiddeling" });
  ilse = await given.professional("Ilse", gemeente);
  gijs = await given.professional("Gijs", dok, { task: "bemiddeling" });
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  henk = await given.professional("Henk", gemeente, { task: "handhaving" });
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  bert = await given.professional("Bert", elders);
  adminOfLindezorg = await given.professional("Anouk", lindezorg, { task: "coordinatie", role: "organisation-admin" });
  adminOfDeZaan = await given.professional("Rob", deZaan, { task: "coordinatie", role: "organisation-admin" });
});

describe("who sees an employer", () => {
  test("Ruud's own network is seen by his colleagues, and by nobody else until it is shared", async () => {
    const kwekerij = await add(ruud, "Kwekerij De Hoop");
    expect(await names(petra)).toContain("Kwekerij De Hoop");
    for (const other of [fleur, ilse, bert]) {
      expect(await names(other)).not.toContain("Kwekerij De Hoop");
      expect((await refusal(show(other, kwekerij))).code).toBe("platform/not-found");
    }
    const { facts, version } = await show(ruud, kwekerij);
    await ask(contract.changeEmployer, ruud, { employerId: kwekerij, version, facts, withRegion: true });
    expect(await names(fleur)).toContain("Kwekerij De Hoop");
    expect(await names(bert)).not.toContain("Kwekerij De Hoop");
  });

  test("who decides on benefits or checks them sees no employer, also not a shared one", async () => {
    const shared = await add(fleur, "Bakkerij Goudbruin", { withRegion: true });
    for (const who of [karim, henk]) {
      expect(await names(who)).toEqual([]);
      expect((await refusal(show(who, shared))).code).toBe("platform/not-found");
      expect(await sqlAs(who, "select id from employers.employer")).toEqual([]);
    }
  });

  test("Daan looks along for the region, and calls nobody", async () => {
    const shared = await add(fleur, "Timmerfabriek Spaan", { withRegion: true });
    expect((await show(daan, shared)).may.reserve).toMatchObject({ allowed: false, reason: "looks-along" });
    expect((await refusal(reserve(daan, shared))).code).toBe("platform/not-allowed");
  });

  test("Lindezorg and De Zaan see each other's employers from the moment both agreed, until one ends it", async () => {
    const own = await add(fleur, "Drukkerij Inktpot");
    expect(await names(ruud)).not.toContain("Drukkerij Inktpot");
    await ask(contract.proposeAgreement, adminOfLindezorg, { organisationId: deZaan.id });
    expect(await names(ruud)).not.toContain("Drukkerij Inktpot");
    const agreements = (who: Visitor) =>
      ask<{ agreements: { agreementId: string; may: { agree: { allowed: boolean } } }[] }>(contract.getRules, who).then(
        (answer) => answer.agreements,
      );
    const [proposed] = await agreements(adminOfLindezorg);
    expect(proposed?.may.agree.allowed).toBe(false);
    const agreementId = proposed?.agreementId;
    await refusal(ask(contract.answerAgreement, adminOfLindezorg, { agreementId, yes: true }));
    expect(await names(ruud)).not.toContain("Drukkerij Inktpot");
    await ask(contract.answerAgreement, adminOfDeZaan, { agreementId, yes: true });
    expect(await names(ruud)).toContain("Drukkerij Inktpot");
    expect(await names(ilse)).not.toContain("Drukkerij Inktpot");
    await ask(contract.answerAgreement, adminOfLindezorg, { agreementId, yes: false });
    expect((await refusal(show(ruud, own))).code).toBe("platform/not-found");
  });
});

describe("one at a time", () => {
  test("of Ruud and Petra at the same moment exactly one wins, and the other sees who and until when", async () => {
    const employerId = await add(ruud, "Garage Snel", { withRegion: true });
    await ask(contract.giveOwner, ruud, { employerId, membershipId: ruud.membershipId });
    const outcomes = await Promise.all([refusal(reserve(ruud, employerId)), refusal(reserve(petra, employerId))]);
    expect(outcomes.map(({ code }) => code).sort()).toEqual(["employers/taken", "none"]);
    const winner = outcomes[0]?.code === "none" ? "Ruud" : "Petra";
    const lost = outcomes.find(({ code }) => code !== "none");
    expect(lost?.detail).toMatch(new RegExp(`^${winner} .*GGZ Lindezorg.* tot en met \\d+ \\w+ \\d{4}`));
    const { rows } = await ownerClient.query(
      "select count(*)::int as n from employers.reservation where employer_id = $1",
      [employerId],
    );
    expect(rows[0].n).toBe(1);
  });

  test("twenty at the same moment: one reservation, and nineteen who hear of it", async () => {
    const employerId = await add(ruud, "Slagerij Twintig", { withRegion: true });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => refusal(reserve(n % 2 ? ruud : petra, employerId))),
    );
    expect(outcomes.filter(({ code }) => code === "none")).toHaveLength(1);
    expect(outcomes.filter(({ code }) => code === "employers/taken")).toHaveLength(19);
  });

  test("the database itself refuses a second one, also past the act", async () => {
    const employerId = await add(ruud, "Kapsalon Knip");
    await reserve(ruud, employerId);
    await expect(
      ownerClient.query(
        `insert into employers.reservation (id, place_id, employer_id, held_by, during)
         select gen_random_uuid(), e.place_id, e.id, $2, tstzrange(platform.now(), platform.now() + interval '1 day') from employers.employer e where e.id = $1`,
        [employerId, petra.membershipId],
      ),
    ).rejects.toMatchObject({ constraint: "one_conversation_at_a_time" });
  });

  test("when the conversation is over someone else may call, and one that is forgotten ends by itself", async () => {
    const employerId = await add(ruud, "Fietsenmaker Spaak");
    const { reservationId } = await reserve(ruud, employerId);
    expect((await refusal(ask(contract.endConversation, petra, { reservationId }))).code).toBe("platform/not-found");
    await ask(contract.endConversation, ruud, { reservationId });
    await reserve(petra, employerId);
    await moveClock("23 days");
    expect((await show(ruud, employerId)).standing.conversation).toBeNull();
    await moveClock("-23 days");
  });

  test("a care organisation and De Zaan with a file each of the same bakery do not call it both; who, stays within the network", async () => {
    const address = { street: "Dorpsstraat 1", postcode: "1441 AB", town: "Purmerend", domain: "www.bakkerijzon.nl" };
    const ours = await add(ruud, "Bakkerij Zon", address);
    const theirs = await add(fleur, "Bakkerij Zon B.V.", { ...address, domain: "https://bakkerijzon.nl/contact" });
    expect(theirs).not.toBe(ours);
    await reserve(ruud, ours);
    const lost = await refusal(reserve(fleur, theirs));
    expect(lost.code).toBe("employers/taken");
    expect(lost.detail).toContain("een collega van GGZ Lindezorg".replace("een", "Een"));
    expect(lost.detail).not.toContain("Ruud");
  });
});

describe("whose turn it is", () => {
  test("who knows a new employer goes first, then the gemeente, then the WSP, then everyone; the page says from when", async () => {
    const employerId = await add(ruud, "Tuincentrum Groen", { withRegion: true });
    const may = async (who: Visitor) => (await show(who, employerId)).may.reserve;
    expect(await may(petra)).toEqual({ allowed: true });
    expect(await may(ilse)).toMatchObject({ allowed: false, reason: "not-your-turn" });
    expect((await refusal(reserve(gijs, employerId))).code).toBe("platform/not-allowed");
    expect((await show(ilse, employerId)).turn.title).toBe("Nu aan de beurt: GGZ Lindezorg, die deze werkgever kent");
    await moveClock("14 days");
    expect(await may(ilse)).toEqual({ allowed: true });
    expect(await may(fleur)).toMatchObject({ allowed: false });
    await moveClock("14 days");
    expect(await may(fleur)).toEqual({ allowed: true });
    expect(await may(gijs)).toMatchObject({ allowed: false });
    await moveClock("14 days");
    expect(await may(gijs)).toEqual({ allowed: true });
    expect((await show(gijs, employerId)).turn.title).toBe("Iedereen in de regio mag bellen");
    await moveClock("-42 days");
  });

  test("the rules are the region's: with the WSP second, Fleur may call before Ilse", async () => {
    const employerId = await add(ruud, "Hotel Zicht", { withRegion: true });
    const rule = {
      version: 0,
      tiers: ["own", "wsp", "municipality", "region"],
      daysEach: 7,
      warmMonths: 6,
      reservationDays: 10,
    };
    expect((await refusal(ask(contract.saveRules, ruud, rule))).code).toBe("platform/not-allowed");
    await ask(contract.saveRules, daan, rule);
    expect((await refusal(ask(contract.saveRules, daan, rule))).code).toBe("platform/changed-meanwhile");
    await moveClock("7 days");
    expect((await show(fleur, employerId)).may.reserve).toEqual({ allowed: true });
    expect((await show(ilse, employerId)).may.reserve).toMatchObject({ allowed: false });
    await moveClock("-7 days");
    await ownerClient.query("delete from employers.approach_rule");
  });

  test("who has the warm contact is asked, also when every step is open; after half a year it is cold again", async () => {
    const employerId = await add(fleur, "Logistiek Haven", { withRegion: true });
    await moveClock("60 days");
    await line(fleur, employerId, await today());
    const seen = await show(ruud, employerId);
    expect(seen.turn.title).toContain("Fleur");
    expect(seen.may.reserve).toMatchObject({ allowed: false, reason: "not-your-turn" });
    expect(seen.warmest).toMatchObject({ name: "Fleur", times: 1 });
    expect((await show(fleur, employerId)).may.reserve).toEqual({ allowed: true });
    await moveClock("230 days");
    expect((await show(ruud, employerId)).may.reserve).toEqual({ allowed: true });
    await moveClock("-290 days");
  });

  test("Ruud asks Fleur to call together: one reservation, for both of them", async () => {
    const employerId = await add(fleur, "Brouwerij Schuim", { withRegion: true });
    await line(fleur, employerId, await today());
    expect((await refusal(reserve(ruud, employerId))).code).toBe("platform/not-allowed");
    await ask(contract.askTogether, ruud, {
      employerId,
      membershipId: fleur.membershipId,
      line: "Voor iemand die graag brouwt.",
    });
    const mine = (who: Visitor) =>
      ask<{
        requests: contract.TogetherRequest[];
        conversations: { employerId: string; together: { name: string } | null }[];
      }>(contract.myEmployers, who);
    const request = (await mine(fleur)).requests.find((one) => one.employerId === employerId);
    expect(request).toMatchObject({ ofMe: true, askedBy: { name: "Ruud" } });
    expect((await refusal(ask(contract.answerTogether, ruud, { requestId: request?.requestId, yes: true }))).code).toBe(
      "platform/not-found",
    );
    await ask(contract.answerTogether, fleur, { requestId: request?.requestId, yes: true });
    for (const [who, other] of [
      [ruud, "Fleur"],
      [fleur, "Ruud"],
    ] as const)
      expect((await mine(who)).conversations.find((one) => one.employerId === employerId)?.together?.name).toBe(other);
    expect((await refusal(reserve(ilse, employerId))).detail).toContain("Fleur");
  });
});

describe("benader mij niet", () => {
  test("binds everyone at once: running conversations end, and a file of another network says the same", async () => {
    const at = { street: "Kade 4", postcode: "1501 CD", town: "Zaandam", domain: "visrokerij.nl" };
    const ours = await add(ruud, "Visrokerij Rook", at);
    const theirs = await add(fleur, "Visrokerij Rook", at);
    await reserve(fleur, theirs);
    await ask(contract.setNotApproached, ruud, { employerId: ours, notAnyMore: true });
    expect((await show(fleur, theirs)).standing).toMatchObject({
      conversation: null,
      notApproached: { byEmployer: false },
    });
    for (const [who, id] of [
      [ruud, ours],
      [fleur, theirs],
    ] as const) {
      expect((await show(who, id)).may.reserve).toMatchObject({ allowed: false, reason: "not-approached" });
      expect((await refusal(reserve(who, id))).code).toBe("platform/not-allowed");
    }
    expect((await show(fleur, theirs)).may.callTogether.allowed).toBe(false);
    expect(readJournal(journalFolder)?.at(-1)).toMatchObject({ kind: "end", of: "approach" });
  });

  test("who types such an employer reads it, without seeing the file", async () => {
    const { items } = await ask<{ items: contract.LookAlike[] }>(contract.lookAlike, ilse, {
      name: "Visrokerij Rook",
      postcode: "1501cd",
      town: "Zaandam",
    });
    expect(items[0]).toMatchObject({ employerId: null, name: null, notApproached: true });
  });

  test("only the contact owner takes it back, when the employer said so", async () => {
    const employerId = await add(ruud, "Lunchroom Kruim", { withRegion: true });
    await ask(contract.setNotApproached, fleur, { employerId, notAnyMore: true });
    const lift = (who: Visitor) => ask(contract.setNotApproached, who, { employerId, notAnyMore: false });
    expect((await refusal(lift(fleur))).code).toBe("platform/not-allowed");
    await lift(ruud);
    expect((await show(ruud, employerId)).standing.notApproached).toBeNull();
  });

  test("in a quiet time nobody calls, and the page says until when", async () => {
    const employerId = await add(ruud, "Bloemist Roos");
    const from = await today();
    await ask(contract.addQuiet, ruud, { employerId, fromDay: from, untilDay: from, why: "moederdag" });
    const { may, turn } = await show(petra, employerId);
    expect(may.reserve).toMatchObject({ allowed: false, reason: "quiet" });
    expect(turn.title).toContain("wil rust tot en met");
    await moveClock("1 day");
    expect((await show(petra, employerId)).may.reserve).toEqual({ allowed: true });
    await moveClock("-1 day");
    expect(
      (await refusal(ask(contract.addQuiet, ruud, { employerId, fromDay: from, untilDay: "2020-01-01", why: "" })))
        .code,
    ).toBe("platform/invalid");
  });
});
