import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { type Door, newTraceId } from "../../platform/server/door.ts";
import { readJournal } from "../../platform/server/journal.ts";
import type { Visit } from "../../platform/server/session.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM17";
const doorTo = ({ method, path }: Pick<Endpoint, "method" | "path">): Door => {
  const found = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!found) throw new Error(`no door to ${method} ${path}`);
  return found;
};
const ask = <Answer>(endpoint: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) =>
  knock<Answer>(doorTo(endpoint), who, input);
/** An employer with a browser of their own: what the link sets in it, it brings again. */
const employer = () => {
  const jar = new Map<string, string>();
  const visit: Visit = {
    network: randomUUID().slice(0, 8),
    device: "Firefox op Windows",
    baseUrl: "http://localhost:3000",
    cookie: (name) => jar.get(name),
    setCookie: (name, value) => (value === null ? void jar.delete(name) : void jar.set(name, value)),
  };
  return <Answer>(endpoint: Pick<Endpoint, "method" | "path">, input: unknown = {}) =>
    doorTo(endpoint).handle(house, visit, input, { id: newTraceId() }) as Promise<Answer>;
};
const run = async (name: string) => {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`no job ${name}`);
  await job.run({ house, journalFolder });
};
const today = async (plus = 0) =>
  (await ownerClient.query<{ day: string }>("select (platform.today() + $1::integer)::text as day", [plus])).rows[0]
    ?.day ?? "";
/** What stands unread for someone, by kind. */
const told = async (who: { accountId: string }) =>
  (
    await ownerClient.query<{ kind: string }>(
      `select kind from notifications.notice n left join organisations.membership m on m.id = n.membership_id
       where coalesce(n.account_id, m.account_id) = $1 and not n.is_read and kind ~ '^(aftercare|employer-ask|call-|help-|plan-)' order by kind`,
      [who.accountId],
    )
  ).rows.map(({ kind }) => kind);
const forget = () => ownerClient.query("delete from notifications.notice");
const clockTo = async (moment: string) => {
  const { rows } = await ownerClient.query<{ now: Date }>("select platform.now() as now");
  await moveClock(`${Math.round((Date.parse(moment) - (rows[0]?.now.getTime() ?? 0)) / 1000)} seconds`);
};

let lindezorg: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let noor: Professional;
let coby: Professional;
let ilse: Professional;
let karim: Professional;
let daan: Professional;
let samira: PersonWithSession;
let nursery = "";

const placed = async (personId: string, name: string, startsOn: string, endsOn: string | null = null) => {
  const id = randomUUID();
  await ownerClient.query(
    `insert into placements.placement (id, person_id, region_code, noted_at, employer_name, title, contract_form, starts_on, ends_on, end_reason)
     values ($1, $2, $3, $4, $5, 'Kasmedewerker', 'fixed-term', $6, $7::date, case when $7::date is not null then 'contract-ended' end)`,
    [id, personId, region, lindezorg.id, name, startsOn, endsOn],
  );
  await ownerClient.query(
    "insert into placements.hours (id, placement_id, person_id, hours, during) values (gen_random_uuid(), $1, $2, 8, daterange($3, $4, '[]'))",
    [id, personId, startsOn, endsOn],
  );
  return id;
};
const permit = (
  person: PersonWithSession,
  to: Professional,
  categories: string[],
  { purpose = "placement", organisation = to.organisation } = {},
) => given.permission(person, [{ organisation, task: to.task, professional: to }], { purpose, categories, months: 12 });
const seen = (who: Visitor, personId = samira.personId) =>
  ask<contract.PersonAtWork>(contract.showAtWork, who, { personId });
const mine = (who: PersonWithSession = samira) => ask<contract.MyAtWork>(contract.myAtWork, who);
const start = (who: Professional, person: PersonWithSession) =>
  ask<{ supportId: string }>(contract.startAftercare, who, {
    personId: person.personId,
    rhythm: "monthly",
    phone: "06 12345678",
  });
const linkFor = async (supportId: string, placementId: string, by = ruud) => {
  const { link, linkId } = await ask<{ link: string; linkId: string }>(contract.makeHelpLink, by, {
    supportId,
    placementId,
    agreed: true,
  });
  return { linkId, secret: link.split("#")[1] ?? "" };
};
const someone = async (name: string) => {
  const person = await given.personLoggedIn(await given.person(name, ruud));
  await permit(person, ruud, ["contact", "work-profile", "progress"]);
  return person;
};

beforeAll(async () => {
  // A Monday morning without a holiday near it, so that working days can be counted by hand.
  await clockTo("2027-06-07T08:00:00Z");
  lindezorg = await given.organisation("GGZ Lindezorg", { region, tasks: ["begeleiding", "coordinatie"] });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  await given.readyRegion(region, lindezorg, gemeente);
  ruud = await given.professional("Ruud", lindezorg);
  noor = await given.professional("Noor", lindezorg);
  coby = await given.professional("Coby", lindezorg, { task: "coordinatie", role: "coordinator" });
  ilse = await given.professional("Ilse", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  for (const purpose of ["placement", "guidance"])
    for (const kind of ["ggz", "gemeente"]) await given.basis(pien, { purpose, kind });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await permit(samira, ruud, ["contact", "work-profile", "progress"]);
  nursery = await placed(samira.personId, "Kwekerij De Kas", "2027-05-03");
});

describe("one owner, for as long as it takes", () => {
  test("Ruud keeps in touch with Samira; she hears who, and who has no permission sees nothing", async () => {
    const { supportId } = await start(ruud, samira);
    expect(await told(samira)).toEqual(["aftercare-owner-changed"]);
    expect((await mine()).support).toMatchObject({ owner: { name: "Ruud" }, phone: "06 12345678", someoneNow: true });
    for (const other of [noor, coby, ilse, karim, daan]) {
      await expect(seen(other)).rejects.toMatchObject({ kind: "not-found" });
      expect(await sqlAs(other, "select id from aftercare.support")).toEqual([]);
    }
    await expect(start(ilse, samira)).rejects.toMatchObject({ kind: "not-found" });
    // With permission Ilse reads along; the owner stays the owner.
    const permission = await permit(samira, ilse, ["contact", "progress"]);
    expect((await seen(ilse)).support).toMatchObject({ supportId, owner: { name: "Ruud" } });
    await expect(start(ilse, samira)).rejects.toMatchObject({ code: "aftercare/has-an-owner" });
    await expect(
      ask(contract.logContact, ilse, { supportId, day: await today(), how: "phone", withWhom: "person" }),
    ).rejects.toMatchObject({ reason: "owner-only" });
    await given.withdrawal(samira, permission);
    await expect(seen(ilse)).rejects.toMatchObject({ kind: "not-found" });
    await expect(permit(samira, karim, ["progress"])).rejects.toMatchObject({ constraint: "closed_to_income" });
  });

  test("a contact is a day, how and with whom; the next one follows, and the day it is due Ruud hears so once", async () => {
    const { support } = await seen(ruud);
    const supportId = support?.supportId ?? "";
    const line = { supportId, day: "2027-06-07", how: "visit", withWhom: "together" };
    expect(await ask(contract.logContact, ruud, line)).toMatchObject({ nextOn: "2027-07-07" });
    await expect(ask(contract.logContact, ruud, { ...line, day: "2027-06-08" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/day" }],
    });
    expect((await mine()).contacts).toMatchObject([
      { day: "2027-06-07", how: "visit", withWhom: "together", by: "Ruud" },
    ]);
    await forget();
    await run("look-after-aftercare");
    expect(await told(ruud)).toEqual([]);
    await clockTo("2027-07-07T08:00:00Z");
    await run("look-after-aftercare");
    await run("look-after-aftercare");
    expect(await told(ruud)).toEqual(["aftercare-contact-due"]);
    const { items, next } = await ask<{ items: contract.Due[]; next: string | null }>(contract.listDue, ruud);
    expect(items).toMatchObject([{ personId: samira.personId, nextOn: "2027-07-07", employers: ["Kwekerij De Kas"] }]);
    expect(next).toBeNull();
    await ask(contract.logContact, ruud, { ...line, day: "2027-07-07", how: "phone" });
    expect(await told(ruud)).toEqual([]);
  });

  test("two who change it at once: the second one reads both", async () => {
    const { support } = await seen(ruud);
    const kept = {
      supportId: support?.supportId,
      version: support?.version,
      rhythm: "quarterly",
      nextOn: await today(30),
      phone: "06 12345678",
      backupId: null,
    };
    await ask(contract.saveAftercare, ruud, kept);
    await expect(ask(contract.saveAftercare, ruud, kept)).rejects.toMatchObject({ code: "platform/changed-meanwhile" });
  });
});

describe("an employer asks for help", () => {
  test("Kwekerij De Kas asks for a call with a name, a number and when: no more than that, and not about whom", async () => {
    const { support } = await seen(ruud);
    const { secret } = await linkFor(support?.supportId ?? "", nursery);
    expect(await told(samira)).toContain("help-link-made");
    const kas = employer();
    expect(await kas(contract.getHelp)).toEqual({ help: null });
    await kas(contract.openHelp, { secret });
    const { help } = await kas<{ help: contract.HelpPage }>(contract.getHelp);
    expect(help).toMatchObject({
      employer: "Kwekerij De Kas",
      owner: { name: "Ruud", organisation: null },
      phone: "06 12345678",
    });
    expect(JSON.stringify(help)).not.toMatch(/Lindezorg|Samira/);
    await forget();
    const call = { name: "Bea de Boer", phone: "0299 123456", suits: "morning" };
    await kas(contract.askCall, call);
    expect(await told(ruud)).toEqual(["employer-asks-for-call"]);
    expect((await mine()).calls).toMatchObject([{ employer: "Kwekerij De Kas", suits: "morning", calledOn: null }]);
    expect(JSON.stringify(await mine())).not.toContain("0299 1");
    const [everything] = await sqlAs<{ text: string }>(samira, "select consent.everything_about_me()::text as text");
    expect(everything?.text).toContain("aftercare.contact");
    expect(everything?.text).not.toMatch(/0299 1|Bea/);
    for (const wrong of [
      { ...call, name: "Bea, hij is ziek 2x" },
      { ...call, phone: "bel maar" },
      { ...call, suits: "now" },
    ])
      await expect(kas(contract.askCall, wrong)).rejects.toMatchObject({ kind: "invalid" });
    const columns = await ownerClient.query(
      "select column_name from information_schema.columns where table_schema = 'aftercare' and table_name = 'call_request' and data_type = 'text'",
    );
    expect(columns.rows.map(({ column_name }) => column_name).toSorted()).toEqual(["caller", "phone", "suits", "way"]);
    const { calls } = await ask<{ calls: contract.CallToMake[] }>(contract.aftercareWaiting, ruud);
    expect(calls).toMatchObject([
      { caller: "Bea de Boer", phone: "0299 123456", about: { personId: samira.personId }, late: false },
    ]);
    for (const other of [noor, coby, ilse])
      expect((await ask<{ calls: unknown[] }>(contract.aftercareWaiting, other)).calls).toEqual([]);
  });

  test("not called within a working day: the coordinator hears it, calls, and does not learn about whom", async () => {
    await clockTo("2027-07-08T07:30:00Z");
    await run("pass-on-calls");
    expect(await told(coby)).toEqual([]);
    await clockTo("2027-07-08T08:30:00Z");
    await run("pass-on-calls");
    await run("pass-on-calls");
    expect(await told(coby)).toEqual(["call-passed-on"]);
    const { calls } = await ask<{ calls: contract.CallToMake[] }>(contract.aftercareWaiting, coby);
    expect(calls).toMatchObject([{ caller: "Bea de Boer", about: null, ownerName: "Ruud", passedOn: true }]);
    expect(await ask(contract.markCalled, coby, { callId: calls[0]?.callId })).toEqual({ about: null });
    expect((await mine()).calls[0]?.calledOn).toBe("2027-07-08");
    expect((await mine()).contacts[0]).toMatchObject({ how: "phone", withWhom: "employer", by: "Coby" });
    expect(await told(ruud)).toEqual([]);
  });

  test("a question on Friday evening waits until Monday five o'clock; a link nobody guards is no siren", async () => {
    await clockTo("2027-07-09T17:00:00Z");
    const { support } = await seen(ruud);
    const { secret } = await linkFor(support?.supportId ?? "", nursery);
    const kas = employer();
    await kas(contract.openHelp, { secret });
    const call = { name: "Bea", phone: "0299 123456", suits: "soon" };
    await kas(contract.askCall, call);
    expect(
      (await ask<{ calls: contract.CallToMake[] }>(contract.aftercareWaiting, ruud)).calls.map(({ dueAt }) => dueAt),
    ).toEqual(["2027-07-12T15:00:00.000Z"]);
    await kas(contract.askCall, call);
    await kas(contract.askCall, call);
    await expect(kas(contract.askCall, call)).rejects.toMatchObject({ code: "aftercare/too-many-calls" });
    await ownerClient.query("update aftercare.call_request set called_on = platform.today() - 40 where caller = 'Bea'");
    await run("look-after-aftercare");
    expect(
      (
        await ownerClient.query(
          "select caller, phone from aftercare.call_request where called_on < platform.today() - 30",
        )
      ).rows,
    ).toEqual([
      { caller: "", phone: "" },
      { caller: "", phone: "" },
      { caller: "", phone: "" },
    ]);
  });

  test("Samira closes the link: at once, and a restored copy does not open it", async () => {
    const { jobs: work } = await mine();
    const linkId = work[0]?.link?.linkId ?? "";
    const { support } = await seen(ruud);
    const { secret } = await linkFor(support?.supportId ?? "", nursery);
    const kas = employer();
    await kas(contract.openHelp, { secret });
    // A new link closed the one before.
    expect((await mine()).jobs[0]?.link?.linkId).not.toBe(linkId);
    const open = (await mine()).jobs[0]?.link?.linkId ?? "";
    await expect(ask(contract.closeHelpLink, noor, { linkId: open })).rejects.toMatchObject({ kind: "not-found" });
    await ask(contract.closeHelpLink, samira, { linkId: open });
    expect(await kas(contract.getHelp)).toEqual({ help: null });
    await expect(kas(contract.askCall, { name: "Bea", phone: "0299 123456", suits: "soon" })).rejects.toMatchObject({
      code: "aftercare/link-is-over",
    });
    expect(readJournal(journalFolder)?.at(-1)).toMatchObject({ kind: "end", of: "help-link", id: open });
    await ownerClient.query("update aftercare.help_link set closed_at = null where id = $1", [open]);
    await ownerClient.query("select aftercare.replay_end('help-link', $1, platform.now())", [open]);
    expect(await kas(contract.getHelp)).toEqual({ help: null });
  });
});

describe("the plan for when it goes less well", () => {
  const propose = (who: Professional, part: string, text: string, reaction = "") =>
    ask<{ lineId: string }>(contract.proposePlanLine, who, {
      personId: samira.personId,
      part,
      text,
      reaction,
      left: [],
    });

  test("is Samira's: care proposes, she agrees, and others read it only with her permission for exactly that", async () => {
    await forget();
    const { lineId } = await propose(ruud, "sign", "Ik sla mijn pauze over.", "Mijn begeleider belt dezelfde dag.");
    expect(await told(samira)).toEqual(["plan-line-proposed"]);
    expect((await mine()).plan).toMatchObject([{ lineId, agreedOn: null, from: "GGZ Lindezorg" }]);
    await ask(contract.agreeToPlanLine, samira, { lineId, version: 1 });
    await ask(contract.writePlanLine, samira, { part: "i-do", text: "Ik ga vroeg naar bed en bel mijn zus." });
    // Own work reads what it proposed itself; her own words need her permission.
    expect((await seen(ruud)).plan.lines.map(({ text }) => text)).toEqual(["Ik sla mijn pauze over."]);
    const forAftercare = await permit(samira, ilse, ["contact", "progress"]);
    expect((await seen(ilse)).plan).toMatchObject({
      lines: [],
      may: { read: { allowed: false }, propose: { allowed: false } },
    });
    await expect(propose(ilse, "others-do", "Wij bellen elke week.")).rejects.toMatchObject({ kind: "not-found" });
    expect(await sqlAs(ilse, "select id from aftercare.plan_line")).toEqual([]);
    const forCrisis = await permit(samira, ilse, ["crisis"], { purpose: "guidance" });
    expect((await seen(ilse)).plan.lines).toHaveLength(2);
    expect((await seen(ilse)).plan.lines[0]?.from).toBe("een andere organisatie");
    expect((await mine()).readers.map(({ name }) => name)).toEqual(["Ilse"]);
    await given.withdrawal(samira, forCrisis);
    expect((await seen(ilse)).plan.lines).toEqual([]);
    await given.withdrawal(samira, forAftercare);
    for (const other of [noor, coby, karim, daan])
      expect(await sqlAs(other, "select id from aftercare.plan_line")).toEqual([]);
  });

  test("an employer reads one sentence, made for work and ticked; nothing else of the plan can be ticked", async () => {
    const { support } = await seen(ruud);
    const { secret } = await linkFor(support?.supportId ?? "", nursery);
    const kas = employer();
    await kas(contract.openHelp, { secret });
    const sentences = async () => (await kas<{ help: contract.HelpPage }>(contract.getHelp)).help.sentences;
    const { lineId } = await ask<{ lineId: string }>(contract.writePlanLine, samira, {
      part: "at-work",
      text: "Vraag me even apart hoe het gaat.",
    });
    expect(await sentences()).toEqual([]);
    const sign = (await mine()).plan.find(({ part }) => part === "sign")?.lineId;
    await expect(
      ask(contract.tellAtWork, samira, { lineId: sign, placementId: nursery, told: true }),
    ).rejects.toMatchObject({ reason: "only-what-is-for-work" });
    await ask(contract.tellAtWork, samira, { lineId, placementId: nursery, told: true });
    expect(await sentences()).toEqual(["Vraag me even apart hoe het gaat."]);
    // Other words are another sentence: the tick is gone.
    await ask(contract.changePlanLine, samira, {
      lineId,
      version: 1,
      text: "Vraag me na de pauze hoe het gaat.",
      reaction: "",
    });
    expect(await sentences()).toEqual([]);
    await ask(contract.tellAtWork, samira, { lineId, placementId: nursery, told: true });
    await ask(contract.tellAtWork, samira, { lineId, placementId: nursery, told: false });
    expect(await sentences()).toEqual([]);
    expect(readJournal(journalFolder)?.at(-1)).toMatchObject({ of: "told-at-work" });
    await expect(
      ask(contract.writePlanLine, samira, { part: "i-do", text: "Mijn BSN is 111222333." }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/text" }] });
    await expect(
      ask(contract.writePlanLine, samira, { part: "i-do", text: "Rust.", reaction: "Iemand belt." }),
    ).rejects.toMatchObject({ kind: "invalid" });
  });

  test("a Harrie: that there is one and what was agreed; a name only when Samira and the colleague both say yes", async () => {
    await ask(contract.putBuddy, ruud, { placementId: nursery, thereIs: true, agreed: ["first-to-ask"] });
    const { support } = await seen(ruud);
    const { secret } = await linkFor(support?.supportId ?? "", nursery);
    const kas = employer();
    await kas(contract.openHelp, { secret });
    await expect(kas(contract.nameBuddy, { name: "Jan", colleagueAgrees: true })).rejects.toMatchObject({
      code: "aftercare/the-person-first",
    });
    await ask(contract.allowBuddyName, samira, { placementId: nursery, yes: true });
    await expect(kas(contract.nameBuddy, { name: "Jan", colleagueAgrees: false })).rejects.toMatchObject({
      kind: "invalid",
    });
    await kas(contract.nameBuddy, { name: "Jan", colleagueAgrees: true });
    expect((await mine()).jobs[0]?.buddy).toEqual({
      thereIs: true,
      agreed: ["first-to-ask"],
      name: "Jan",
      personSaysYes: true,
    });
    await ask(contract.allowBuddyName, samira, { placementId: nursery, yes: false });
    expect((await seen(ruud)).jobs[0]?.buddy).toMatchObject({ thereIs: true, name: "" });
    await expect(ownerClient.query("update aftercare.buddy set name = 'Jan'")).rejects.toMatchObject({
      constraint: "a_name_needs_both",
    });
  });
});

describe("never without an owner", () => {
  test("Ruud hands Samira over: Noor says yes, Samira and the employer read who it is now", async () => {
    const { support, successors } = await seen(ruud);
    const supportId = support?.supportId ?? "";
    expect(successors.map(({ name }) => name)).toEqual(["Noor"]);
    await forget();
    const { offerId } = await ask<{ offerId: string }>(contract.offerAftercare, ruud, {
      supportId,
      membershipId: noor.membershipId,
    });
    expect(await told(noor)).toEqual(["aftercare-offered"]);
    await expect(seen(noor)).rejects.toMatchObject({ kind: "not-found" });
    await expect(ask(contract.answerOffer, noor, { offerId, yes: true, phone: "" })).rejects.toMatchObject({
      kind: "invalid",
    });
    expect((await mine()).support?.owner?.name).toBe("Ruud");
    expect(await ask(contract.answerOffer, noor, { offerId, yes: true, phone: "06 87654321" })).toEqual({
      about: { personId: samira.personId },
    });
    expect(await told(samira)).toEqual(["aftercare-owner-changed"]);
    expect(await told(ruud)).toEqual(["aftercare-answered"]);
    expect((await mine()).support).toMatchObject({
      owner: { name: "Noor" },
      phone: "06 87654321",
      changes: [{ from: "Ruud", to: "Noor" }],
    });
    // Noor has to tell the employer: it stands in her list until they looked, or she did.
    const due = async () => (await ask<{ items: contract.Due[] }>(contract.listDue, noor)).items[0];
    expect(await due()).toMatchObject({ toTell: true });
    await permit(samira, noor, ["contact", "work-profile", "progress"]);
    const { jobs: work } = await seen(noor);
    await ask(contract.tellEmployer, noor, { linkId: work[0]?.link?.linkId });
    expect(await due()).toMatchObject({ toTell: false });
    await expect(ask(contract.endAftercare, ruud, { supportId })).rejects.toMatchObject({ reason: "owner-only" });
  });

  test("Noor leaves: with a second one it is theirs at once, without one the coordinator names somebody and learns no name", async () => {
    const { support } = await seen(noor);
    await ask(contract.saveAftercare, noor, {
      supportId: support?.supportId,
      version: support?.version,
      rhythm: "monthly",
      nextOn: await today(20),
      phone: "06 87654321",
      backupId: ruud.membershipId,
    });
    await forget();
    // Ruud is second: a question is Noor's first, and his when she does not call.
    await permit(samira, ruud, ["contact", "work-profile", "progress"]);
    const { secret } = await linkFor(support?.supportId ?? "", nursery, noor);
    const kas = employer();
    await kas(contract.openHelp, { secret });
    await kas(contract.askCall, { name: "Bea", phone: "0299 123456", suits: "soon" });
    const callsOf = async (who: Professional) =>
      (await ask<{ calls: contract.CallToMake[] }>(contract.aftercareWaiting, who)).calls.length;
    expect([await callsOf(noor), await callsOf(ruud)]).toEqual([1, 0]);
    await ownerClient.query("update aftercare.call_request set due_at = platform.now() where called_on is null");
    await run("pass-on-calls");
    expect(await told(ruud)).toEqual(["call-passed-on"]);
    expect([await callsOf(noor), await callsOf(ruud), await callsOf(coby)]).toEqual([1, 1, 1]);
    await forget();
    await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
      noor.membershipId,
    ]);
    await run("look-after-aftercare");
    expect((await mine()).support).toMatchObject({ owner: { name: "Ruud" }, backup: null });
    expect(await told(ruud)).toEqual(["aftercare-yours"]);
    expect(await told(samira)).toEqual(["aftercare-owner-changed"]);
    expect(await told(coby)).toEqual(["aftercare-fell"]);

    const fem = await given.professional("Fem", lindezorg);
    const otto = await given.personLoggedIn(await given.person("Otto", fem));
    await start(fem, otto);
    await forget();
    await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
      fem.membershipId,
    ]);
    await run("look-after-aftercare");
    expect(await told(coby)).toEqual(["aftercare-without-owner"]);
    const { withoutOwner } = await ask<{ withoutOwner: { supportId: string; colleagues: { name: string }[] }[] }>(
      contract.aftercareWaiting,
      coby,
    );
    expect(withoutOwner).toMatchObject([{ had: "Fem", colleagues: [{ name: "Ruud" }] }]);
    expect(JSON.stringify(withoutOwner)).not.toContain(otto.personId);
    const lonely = withoutOwner[0]?.supportId;
    await expect(
      ask(contract.nameOwner, ruud, { supportId: lonely, membershipId: ruud.membershipId }),
    ).rejects.toMatchObject({ kind: "not-found" });
    await ask(contract.nameOwner, coby, { supportId: lonely, membershipId: ruud.membershipId });
    expect((await mine(otto)).support?.owner?.name).toBe("Ruud");
    expect((await seen(ruud, otto.personId)).support?.owner?.name).toBe("Ruud");
  });

  test("it ends and begins again with one button, without a new intake; a permission taken back ends it too", async () => {
    const bo = await someone("Bo");
    const job = await placed(bo.personId, "Bakkerij Jansen", "2027-03-01");
    const { supportId } = await start(ruud, bo);
    await ask(contract.logContact, ruud, { supportId, day: await today(), how: "chat", withWhom: "person" });
    const { secret } = await linkFor(supportId, job);
    await ask(contract.endMine, bo);
    const shop = employer();
    await expect(shop(contract.openHelp, { secret })).rejects.toMatchObject({ code: "aftercare/link-is-over" });
    expect((await mine(bo)).support).toMatchObject({ endedBy: "person", served: true });
    await moveClock("200 days");
    await forget();
    await ask(contract.beginAgain, bo);
    expect((await mine(bo)).support).toMatchObject({ endedOn: null, owner: { name: "Ruud" } });
    expect((await mine(bo)).contacts).toHaveLength(1);
    expect(await told(ruud)).toEqual(["aftercare-again"]);
    // The employer does not have to be sent anything: what they had works again.
    await shop(contract.openHelp, { secret });
    expect((await shop<{ help: contract.HelpPage }>(contract.getHelp)).help).toMatchObject({ endsSoon: false });
    // The end of before, done again after a restore, does not end what began since.
    const ended = readJournal(journalFolder)?.findLast((entry) => entry.kind === "end" && entry.of === "aftercare");
    await ownerClient.query("select aftercare.replay_end('aftercare', $1, $2)", [supportId, ended?.at]);
    expect((await mine(bo)).support?.endedOn).toBeNull();
    // Ilse has Kim by permission alone: with that it ends, for the employer too.
    const kim = await someone("Kim");
    const permission = await permit(kim, ilse, ["contact", "work-profile", "progress"]);
    await start(ilse, kim);
    await given.withdrawal(kim, permission);
    expect((await mine(kim)).support).toMatchObject({ endedBy: "permission", served: false });
    await expect(ask(contract.beginAgain, kim)).rejects.toMatchObject({ code: "aftercare/permission-first" });
  });
});

describe("how someone is reached, and a link that ends", () => {
  const due = async (personId: string) =>
    (await ask<{ items: contract.Due[] }>(contract.listDue, ruud)).items.find((one) => one.personId === personId);

  test("Lot would rather have a message, and Ruud reads it; the employer asks for a visit, and that is what is written", async () => {
    const lot = await someone("Lot");
    const job = await placed(lot.personId, "Tuincentrum Noord", "2027-03-01");
    const { supportId } = await start(ruud, lot);
    expect((await due(lot.personId))?.personWay).toBeNull();
    await expect(ask(contract.chooseWay, lot, { way: "video" })).rejects.toMatchObject({ kind: "invalid" });
    await ask(contract.chooseWay, lot, { way: "chat" });
    expect(await due(lot.personId)).toMatchObject({ personWay: "chat", linkEndsOn: null });
    expect((await seen(ruud, lot.personId)).support?.personWay).toBe("chat");
    const garden = employer();
    await garden(contract.openHelp, await linkFor(supportId, job));
    await garden(contract.askCall, { name: "Tess", phone: "06 22222222", suits: "morning", way: "visit" });
    const { calls } = await ask<{ calls: contract.CallToMake[] }>(contract.aftercareWaiting, ruud);
    const hers = calls.find(({ caller }) => caller === "Tess");
    expect(hers?.way).toBe("visit");
    await ask(contract.markCalled, ruud, { callId: hers?.callId });
    expect((await mine(lot)).contacts).toMatchObject([{ how: "visit", withWhom: "employer" }]);
    expect((await mine(lot)).calls).toMatchObject([{ way: "visit" }]);
  });

  test("three weeks before a link ends Ruud hears it once, and the employer reads the day; a new link settles it", async () => {
    const pip = await someone("Pip");
    const job = await placed(pip.personId, "Bakkerij Jansen", "2027-03-01");
    const { supportId } = await start(ruud, pip);
    const { secret, linkId } = await linkFor(supportId, job);
    await ownerClient.query(
      "update aftercare.help_link set ends_at = platform.now() + interval '15 days' where id = $1",
      [linkId],
    );
    await forget();
    for (const _ of [1, 2]) await run("look-after-aftercare");
    const reminders = async () => (await told(ruud)).filter((kind) => kind === "help-link-ends");
    expect(await reminders()).toHaveLength(1);
    expect((await due(pip.personId))?.linkEndsOn).toBe(await today(15));
    const shop = employer();
    await shop(contract.openHelp, { secret });
    expect((await shop<{ help: contract.HelpPage }>(contract.getHelp)).help).toMatchObject({ endsSoon: true });
    await linkFor(supportId, job);
    expect(await reminders()).toEqual([]);
    expect((await due(pip.personId))?.linkEndsOn).toBeNull();
  });

  test("what Pip closed herself stays closed when she begins again", async () => {
    const pip = await someone("Pip");
    const job = await placed(pip.personId, "Bakkerij Jansen", "2027-03-01");
    const { supportId } = await start(ruud, pip);
    const { secret, linkId } = await linkFor(supportId, job);
    await ask(contract.closeHelpLink, pip, { linkId });
    await ask(contract.endMine, pip);
    await ask(contract.beginAgain, pip);
    await expect(employer()(contract.openHelp, { secret })).rejects.toMatchObject({ code: "aftercare/link-is-over" });
  });
});

describe("who still works there", () => {
  test("after one month the hours say so, one tap says better, and no rate is worked out for fewer than ten people", async () => {
    await clockTo("2028-06-05T08:00:00Z");
    await ownerClient.query("update platform.session set expires_at = platform.now() + interval '100 days'");
    await run("look-after-aftercare");
    const people: PersonWithSession[] = [];
    for (let n = 0; n < 9; n += 1) {
      const one = await someone(`Deelnemer ${n}`);
      people.push(one);
      await placed(one.personId, "Kwekerij De Kas", "2028-06-20");
    }
    const gone = people[0];
    const away = people[1];
    if (!gone || !away) throw new Error("nobody");
    await start(ruud, gone);
    await clockTo("2028-07-24T08:00:00Z");
    await ownerClient.query(
      "update placements.placement set ends_on = '2028-07-01', end_reason = 'other-job' where person_id = $1",
      [away.personId],
    );
    await ownerClient.query(
      "update placements.hours set during = daterange('2028-06-20', '2028-07-02') where person_id = $1",
      [away.personId],
    );
    await run("look-after-aftercare");
    const job = (await mine(gone)).jobs[0];
    expect(job?.stays).toMatchObject([{ months: 1, state: "here", saidBy: "hours" }]);
    await ask(contract.answerStay, ruud, { placementId: job?.placementId, months: 1, state: "not" });
    expect((await mine(gone)).jobs[0]?.stays).toMatchObject([{ state: "not", saidBy: "contact" }]);
    await expect(
      ask(contract.answerStay, ruud, { placementId: job?.placementId, months: 3, state: "here" }),
    ).rejects.toMatchObject({ reason: "not-yet" });
    const counts = (who: Visitor) =>
      ask<{ counts: contract.StayCount[] }>(contract.countStays, who, { from: "2028-07-01", until: "2028-07-31" });
    const own = { here: 7, elsewhere: 1, not: 1, unknown: 0 };
    expect((await counts(coby)).counts).toEqual([
      { months: 1, organisation: null, own: false, placements: 9, persons: 9, states: null, percentAtWork: null },
      {
        months: 1,
        organisation: "GGZ Lindezorg",
        own: true,
        placements: 9,
        persons: 9,
        states: own,
        percentAtWork: null,
      },
    ]);
    expect((await counts(daan)).counts).toHaveLength(1);
    expect((await counts(ruud)).counts).toEqual([]);
    const tenth = await someone("Deelnemer 9");
    await placed(tenth.personId, "Kwekerij De Kas", "2028-06-20");
    await run("look-after-aftercare");
    expect((await counts(daan)).counts).toMatchObject([
      { organisation: null, persons: 10, states: { here: 8, elsewhere: 1, not: 1, unknown: 0 }, percentAtWork: 90 },
      { organisation: "GGZ Lindezorg", own: false },
    ]);
  });
});
