import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { type Door, newTraceId } from "../../platform/server/door.ts";
import { readJournal } from "../../platform/server/journal.ts";
import type { Visit } from "../../platform/server/session.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM17";
type Asked = Pick<Endpoint, "method" | "path">;
const doorTo = ({ method, path }: Asked): Door => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return door;
};
const ask = <Answer>(endpoint: Asked, who: Visitor, input: unknown = {}) => knock<Answer>(doorTo(endpoint), who, input);
type Refused = { code: string; detail: string; reason?: string; fieldErrors?: readonly { pointer: string }[] };
const refusal = (wait: Promise<unknown>): Promise<Refused> =>
  wait.then(
    () => ({ code: "none", detail: "" }),
    (error: Refused) => error,
  );

/** The browser of an employer: no session, only what the link left behind. */
const browserWith = async (link: string) => {
  const jar = new Map<string, string>();
  const visit: Visit = {
    network: "10.0.0",
    device: "Firefox op Windows",
    baseUrl: "http://localhost:3000",
    cookie: (name) => jar.get(name),
    setCookie: (name, value) => (value === null ? void jar.delete(name) : void jar.set(name, value)),
  };
  const browser = <Answer>(endpoint: Asked, input: unknown = {}) =>
    doorTo(endpoint).handle(house, visit, input, { id: newTraceId() }) as Promise<Answer>;
  await browser(contract.openInvitation, { secret: new URL(link).hash.slice(1) });
  return browser;
};
const today = async (plus = 0) =>
  (await ownerClient.query<{ day: string }>("select (platform.today() + $1::integer)::text as day", [plus])).rows[0]
    ?.day ?? "";
const told = async (who: Professional) =>
  (
    await ownerClient.query<{ kind: string }>(
      "select kind from notifications.notice where membership_id = $1 and kind ~ '^employer-event' and not is_read order by kind",
      [who.membershipId],
    )
  ).rows.map(({ kind }) => kind);
const forget = () => ownerClient.query("delete from notifications.notice");
const lookAfter = async () => {
  for (const job of jobs) await job.run({ house, journalFolder });
};

let ruud: Professional;
let petra: Professional;
let fleur: Professional;
let gijs: Professional;
let karim: Professional;
let daan: Professional;
let bert: Professional;
let kas = "";

const employer = async (who: Professional, name: string, facts: Record<string, unknown> = {}, withRegion = true) => {
  const path = { method: "POST", path: "/employers" } as const;
  const input = { facts: { name, sector: "agriculture", ...facts }, withRegion };
  return (await ask<{ employerId: string }>(path, who, input)).employerId;
};
const plan = {
  brings: "U hoort van een kweker hoe het eerste half jaar ging.",
  kind: "practice-table",
  about: "staying",
  startTime: "08:30",
  endTime: "10:00",
  atMost: 3,
};
const complete = { programme: "Koffie, verhaal van de kweker, vragen.", place: "Kwekersweg 12", callDays: 5 };
const planned = async (who: Professional, inDays: number, more: Record<string, unknown> = {}) =>
  (await ask<{ eventId: string }>(contract.planEvent, who, { plan: { ...plan, day: await today(inDays), ...more } }))
    .eventId;
const page = (who: Visitor, eventId: string) => ask<contract.EventPage>(contract.getEvent, who, { eventId });
/** As planned, with a preparation that is done: nobody of the employers tells it. */
const ready = async (who: Professional, inDays: number, more: Record<string, unknown> = {}) => {
  const welcomed = { ...complete, nobodyTells: true, welcomeId: who.membershipId };
  return planned(who, inDays, { ...welcomed, ...more });
};
const invite = (who: Professional, eventId: string, employerId: string) =>
  ask<{ invitationId: string; link: string }>(contract.inviteEmployer, who, { eventId, employerId });
const linesOf = async (employerId: string) =>
  (
    await ownerClient.query<{ kind: string; line: string }>(
      "select kind, line from employers.contact_line where employer_id = $1 order by added_at, kind",
      [employerId],
    )
  ).rows;

beforeAll(async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg", { region, tasks: ["begeleiding"] });
  const deZaan = await given.organisation("Werkgeversservicepunt De Zaan", {
    kind: "wsp",
    region,
    tasks: ["bemiddeling"],
  });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  petra = await given.professional("Petra", lindezorg);
  fleur = await given.professional("Fleur", deZaan, { task: "bemiddeling" });
  gijs = await given.professional("Gijs", deZaan, { task: "bemiddeling" });
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  bert = await given.professional("Bert", await given.organisation("Fries Herstel", { region: "AM02" }));
  kas = await employer(fleur, "Kwekerij De Groene Kas", { ambassador: true });
});

describe("preparing: employers get one chance", () => {
  test("Ruud plans it alone, others join by their own yes, and only who works with employers here knows of it", async () => {
    const eventId = await planned(ruud, 20);
    await ask(contract.askOrganiser, ruud, { eventId, membershipId: fleur.membershipId });
    expect(await told(fleur)).toContain("employer-event-asked");
    expect((await page(fleur, eventId)).mine).toBe(false);
    expect((await refusal(ask(contract.cancelEvent, fleur, { eventId, reason: "Te druk." }))).reason).toBe(
      "organisers-only",
    );
    await ask(contract.answerOrganiser, fleur, { eventId, yes: true });
    expect(await page(fleur, eventId)).toMatchObject({ mine: true, mineToOwn: false });
    expect((await page(daan, eventId)).may.invite).toMatchObject({ allowed: false, reason: "looks-along" });
    for (const stranger of [karim, bert])
      expect((await refusal(page(stranger, eventId))).code).toBe("platform/not-found");
    expect(await ask(contract.listEvents, karim)).toEqual({ items: [], next: null });
    await ask(contract.giveEvent, ruud, { eventId, membershipId: fleur.membershipId });
    expect(await page(ruud, eventId)).toMatchObject({ mine: true, mineToOwn: false });
    await ask(contract.answerOrganiser, ruud, { eventId, yes: false });
    expect((await page(ruud, eventId)).mine).toBe(false);
    expect((await refusal(sqlAs(ruud, "select * from employer_events.invitation"))).code).toBe("42501");
  });

  test("nobody is invited before it is known what happens, who tells it after their own yes, who welcomes and who calls", async () => {
    const mine = await employer(ruud, "Hoveniersbedrijf Wilg");
    const eventId = await planned(ruud, 30);
    expect((await page(ruud, eventId)).missing).toEqual(["programme", "place", "teller", "welcome", "call"]);
    expect(await refusal(invite(ruud, eventId, mine))).toMatchObject({ reason: "not-prepared" });
    const day = await today(30);
    const change = (more: Record<string, unknown>, version = 1) =>
      ask(contract.changeEvent, ruud, { eventId, version, plan: { ...plan, day, ...complete, ...more } });
    const notAnAmbassador = await refusal(change({ tellerId: mine }));
    expect(notAnAmbassador.fieldErrors?.[0]?.pointer).toBe("/plan/tellerId");
    const notJoined = await refusal(change({ welcomeId: petra.membershipId }));
    expect(notJoined.fieldErrors?.[0]?.pointer).toBe("/plan/welcomeId");
    await forget();
    await change({ tellerId: kas, welcomeId: ruud.membershipId });
    expect((await page(ruud, eventId)).missing).toEqual(["teller-yes"]);
    expect(await told(fleur)).toEqual(["employer-event-teller"]);
    // Of who has that contact; not of who plans.
    const yes = { eventId, yes: true, saidOn: await today() };
    expect((await refusal(ask(contract.answerTeller, ruud, yes))).code).toBe("platform/not-found");
    await ask(contract.answerTeller, fleur, yes);
    expect(await page(ruud, eventId)).toMatchObject({ missing: [], teller: { name: "Kwekerij De Groene Kas" } });
    await invite(ruud, eventId, mine);
    // Once someone is invited, the day stays and nothing falls away.
    const version = (await page(ruud, eventId)).version;
    const kept = { ...complete, tellerId: kas, welcomeId: ruud.membershipId };
    expect((await refusal(change({ ...kept, day: await today(31) }, version))).reason).toBe("invited-already");
    expect((await refusal(change({ ...kept, programme: "" }, version))).reason).toBe("promised-already");
    expect((await refusal(change(kept, 1))).code).toBe("platform/changed-meanwhile");
  });

  test("while planning Ruud sees what else there is for the same employers within four weeks", async () => {
    const near = await planned(fleur, 60, { sectors: ["cleaning", "green"] });
    await planned(fleur, 60, { sectors: ["ict"] });
    const around = async (inDays: number, sectors: string) =>
      (
        await ask<{ items: contract.EventCard[] }>(contract.eventsAround, ruud, { day: await today(inDays), sectors })
      ).items.filter(({ day, sectors }) => day > "" && sectors.length > 0);
    expect((await around(80, "green")).map(({ eventId }) => eventId)).toEqual([near]);
    expect(await around(100, "green")).toEqual([]);
  });
});

describe("inviting", () => {
  test("Fleur, who has the contact, invites; Ruud hears why he does not, and the log has one line", async () => {
    const hers = await employer(fleur, "Bloemist Tulp");
    const eventId = await ready(ruud, 40);
    await ask({ method: "POST", path: "/employers/:employerId/lines" }, fleur, {
      employerId: hers,
      day: await today(),
      kind: "visit",
      line: "Kennisgemaakt in de winkel.",
    });
    const refused = await refusal(invite(ruud, eventId, hers));
    expect(refused.code).toBe("employer-events/not-invited");
    expect(refused.detail).toContain("Een ander heeft het contact");
    const { link } = await invite(fleur, eventId, hers);
    expect(link).toContain("/uw-uitnodiging#");
    expect((await linesOf(hers)).map(({ kind }) => kind).sort()).toEqual(["event", "visit"]);
    // Who organises reads it, a colleague who does not organise reads only whom they invited.
    expect((await page(ruud, eventId)).invitations.map(({ name }) => name)).toEqual(["Bloemist Tulp"]);
    expect((await page(petra, eventId)).invitations).toEqual([]);
    expect((await page(petra, eventId)).counts.invited).toBe(1);
  });

  test("an employer who wants no calls, wants rest, or talks to somebody else is not invited, and the list says so", async () => {
    const eventId = await ready(ruud, 41, { atMost: 1 });
    const silent = await employer(ruud, "Alfa Stil");
    const resting = await employer(ruud, "Alfa Rust");
    const talking = await employer(ruud, "Alfa Gesprek");
    const free = await employer(ruud, "Alfa Vrij");
    const about = (
      path: string,
      who: Professional,
      employerId: string,
      input: object,
      method = "POST" as "POST" | "PUT",
    ) => ask({ method, path: `/employers/:employerId/${path}` as `/${string}` }, who, { employerId, ...input });
    await about("not-approached", ruud, silent, { notAnyMore: true }, "PUT");
    await about("quiet", ruud, resting, { fromDay: await today(), untilDay: await today(9) });
    await about("together", petra, talking, { membershipId: ruud.membershipId });
    await ownerClient.query(
      `insert into employers.reservation (id, place_id, employer_id, held_by, during)
       select gen_random_uuid(), place_id, id, $2, tstzrange(platform.now(), platform.now() + interval '5 days') from employers.employer where id = $1`,
      [talking, petra.membershipId],
    );
    for (const employerId of [silent, resting, talking])
      expect((await refusal(invite(ruud, eventId, employerId))).code).toBe("employer-events/not-invited");
    await invite(ruud, eventId, free);
    const { items } = await ask<{ items: contract.Candidate[] }>(contract.listToInvite, ruud, {
      eventId,
      search: "Alfa",
    });
    expect(Object.fromEntries(items.map(({ name, why }) => [name, why]))).toEqual({
      "Alfa Gesprek": "Iemand anders is nu met deze werkgever in gesprek.",
      "Alfa Rust": "Wil nu met rust gelaten worden.",
      "Alfa Stil": "Wil niet benaderd worden.",
      "Alfa Vrij": "Is al uitgenodigd voor deze bijeenkomst.",
    });
    const one = await employer(ruud, "Alfa Teveel");
    expect((await refusal(invite(ruud, eventId, one))).detail).toContain("Alle plekken");
  });

  test("an employer is asked once in three months, in every network and by whomever; the region may choose another number", async () => {
    const own = await employer(ruud, "Drukkerij Inktpot", { kvk: "12345678", postcode: "1441 AB" }, false);
    const theirs = await employer(fleur, "Drukkerij Inktpot", { kvk: "12345678", postcode: "1441 AB" }, false);
    const [first, second] = [await ready(ruud, 25), await ready(fleur, 120)];
    await invite(ruud, first, own);
    const refused = await refusal(invite(fleur, second, theirs));
    expect(refused.detail).toContain("door GGZ Lindezorg");
    // Fleur's own network and Ruud's do not see each other's name.
    expect((await page(ruud, first)).invitations).toHaveLength(1);
    await moveClock("93 days");
    await invite(fleur, second, theirs);
    await moveClock("-93 days");
    expect((await refusal(ask(contract.savePeace, ruud, { version: 0, months: 6 }))).reason).toBe("region-only");
    await ask(contract.savePeace, daan, { version: 0, months: 1 });
    const sooner = await employer(ruud, "Kapper Kort");
    await invite(ruud, await ready(ruud, 26), sooner);
    await moveClock("32 days");
    await invite(ruud, await ready(ruud, 40), sooner);
    await moveClock("-32 days");
    await ask(contract.savePeace, daan, { version: 1, months: 3 });
  });

  test("of two at the same moment one invites, and the employer hears of one", async () => {
    const shared = await employer(fleur, "Bakkerij Dubbel");
    const [first, second] = [await ready(ruud, 50), await ready(fleur, 51)];
    const outcomes = await Promise.all([refusal(invite(fleur, first, shared)), refusal(invite(fleur, second, shared))]);
    expect(outcomes.map(({ code }) => code).sort()).toEqual(["employer-events/not-invited", "none"]);
    expect((await linesOf(shared)).filter(({ kind }) => kind === "event")).toHaveLength(1);
  });
});

describe("the employer answers by the link", () => {
  test("with how many they come and what they want to hear, without names; another time is no no", async () => {
    const employerId = await employer(ruud, "Timmerfabriek Spaan");
    const eventId = await ready(ruud, 30);
    const { link } = await invite(ruud, eventId, employerId);
    const browser = await browserWith(link);
    const read = () => browser<{ invitation: contract.OwnInvitation }>(contract.getInvitation);
    expect((await read()).invitation).toMatchObject({ employer: "Timmerfabriek Spaan", brings: plan.brings });
    const answer = (input: Record<string, unknown>) => browser(contract.answerInvitation, input);
    expect((await refusal(answer({ answer: "yes" }))).code).toBe("platform/invalid");
    const numbered = await refusal(answer({ answer: "yes", people: 2, wish: "Mijn BSN is 111222333" }));
    expect(numbered.fieldErrors?.[0]?.pointer).toBe("/wish");
    await forget();
    await answer({ answer: "yes", people: 2, wish: "Wie bel ik op zaterdag?" });
    expect((await page(ruud, eventId)).invitations[0]).toMatchObject({ answer: "yes", people: 2, byLink: true });
    expect(await told(ruud)).toEqual(["employer-event-answered"]);
    await answer({ answer: "other-time" });
    expect((await page(ruud, eventId)).invitations[0]).toMatchObject({ answer: "other-time", people: null });
    // Asked for another time, so they may be.
    await moveClock("1 day");
    await invite(ruud, await ready(ruud, 50), employerId);
    await moveClock("-1 day");
    const { invitationId } = (await page(ruud, eventId)).invitations[0] ?? { invitationId: "" };
    await ask(contract.renewInvitation, ruud, { invitationId });
    expect((await read()).invitation).toBeNull();
    expect((await refusal(answer({ answer: "no" }))).code).toBe("employer-events/invitation-is-over");
  });

  test("'vraag mij hier niet meer voor' binds both networks, survives a restore, and only events are meant", async () => {
    const own = await employer(ruud, "Garage Nee", { kvk: "87654321", postcode: "1441 AB" }, false);
    const theirs = await employer(fleur, "Garage Nee", { kvk: "87654321", postcode: "1441 AB" }, false);
    const { link } = await invite(ruud, await ready(ruud, 30), own);
    const browser = await browserWith(link);
    await browser(contract.notAskedByLink, { notAnyMore: true });
    const written = readJournal(journalFolder)?.at(-1);
    expect(written).toMatchObject({ kind: "end", of: "event-invitations" });
    await moveClock("200 days");
    const later = await ready(fleur, 30);
    expect((await refusal(invite(fleur, later, theirs))).detail).toContain("niet meer voor bijeenkomsten");
    await moveClock("-200 days");
    expect(await ask({ method: "GET", path: "/employers/:employerId" }, ruud, { employerId: own })).toMatchObject({
      standing: { notApproached: null },
    });
    await browser(contract.notAskedByLink, { notAnyMore: false });
    const here = () => ownerClient.query("select 1 from employer_events.not_asked");
    expect((await here()).rowCount).toBe(0);
    const { id: place } = written as unknown as { id: string };
    await ownerClient.query("select employer_events.replay_end('event-invitations', $1, platform.now())", [place]);
    expect((await here()).rowCount).toBe(1);
  });

  test("when it does not take place, everyone who invited hears it, the employer reads why and may be asked again", async () => {
    const hers = await employer(fleur, "Hotel Waterkant");
    const eventId = await ready(ruud, 30);
    const browser = await browserWith((await invite(fleur, eventId, hers)).link);
    await forget();
    await ask(contract.cancelEvent, ruud, { eventId, reason: "De zaal is door water beschadigd." });
    expect(await told(fleur)).toEqual(["employer-event-cancelled"]);
    const { invitation } = await browser<{ invitation: contract.OwnInvitation }>(contract.getInvitation);
    expect(invitation).toMatchObject({ cancelled: true, cancelReason: "De zaal is door water beschadigd." });
    expect((await refusal(browser(contract.answerInvitation, { answer: "no" }))).code).toBe("platform/not-allowed");
    await invite(fleur, await ready(ruud, 45), hers);
  });
});

describe("after it nobody disappears", () => {
  test("Fleur calls within the promised working days; who is not called is told to who owns it, and what came of it goes on", async () => {
    const [lead, teller] = [await employer(fleur, "Kaasmakerij Lead"), await employer(gijs, "Kaasmakerij Verteller")];
    const eventId = await ready(ruud, 30, { callDays: 2 });
    const first = await invite(fleur, eventId, lead);
    const second = await invite(gijs, eventId, teller);
    await ask(contract.noteAnswer, gijs, { invitationId: second.invitationId, answer: "yes", people: 1 });
    const browser = await browserWith(first.link);
    await browser(contract.answerInvitation, { answer: "yes", people: 3 });
    const came = { invitationId: first.invitationId, came: true };
    expect((await refusal(ask(contract.noteCame, ruud, came))).reason).toBe("not-yet");
    await moveClock("31 days");
    await forget();
    await ask(contract.noteCame, ruud, came);
    await ask(contract.noteCame, ruud, { invitationId: second.invitationId, came: false });
    await lookAfter();
    expect([await told(fleur), await told(gijs)]).toEqual([["employer-event-call"], ["employer-event-call"]]);
    const waiting = (who: Professional) =>
      ask<{ waiting: contract.Waiting[] }>(contract.eventsAhead, who).then((answer) =>
        answer.waiting.filter((one) => one.eventId === eventId).map(({ what }) => what),
      );
    expect(await waiting(fleur)).toEqual(["call"]);
    const outcome = (who: Professional, invitationId: string, became: string) =>
      ask(contract.noteOutcome, who, { invitationId, outcome: became });
    // Who organises does not call another one's employer.
    expect((await refusal(outcome(ruud, first.invitationId, "nothing"))).code).toBe("platform/not-found");
    await outcome(fleur, first.invitationId, "lead");
    expect(await waiting(fleur)).toEqual([]);
    const leads = "select step from employers.lead where employer_id = $1 and membership_id = $2";
    expect((await ownerClient.query(leads, [lead, fleur.membershipId])).rows).toEqual([{ step: "new" }]);
    await moveClock("8 days");
    await forget();
    await lookAfter();
    await lookAfter();
    expect([await told(gijs), await told(ruud)]).toEqual([["employer-event-late"], ["employer-event-late"]]);
    await outcome(gijs, second.invitationId, "ambassador");
    const told1 = await ask(contract.eventChoices, ruud);
    expect(told1).toMatchObject({ tellers: expect.arrayContaining([expect.objectContaining({ employerId: teller })]) });
    await ask(contract.noteLearned, ruud, {
      eventId,
      learned: "Later op de dag beginnen: om half negen wordt geladen.",
    });
    expect((await page(ruud, eventId)).counts).toMatchObject({ invited: 2, came: 1, called: 2, ledTo: 2 });
    expect(await ask(contract.eventChoices, fleur)).toMatchObject({ lessons: [{ eventId }] });
    await moveClock("-39 days");
  });

  test("an invitation, and who tells it, go along when two files become one, and come back with it", async () => {
    const ambassador = { ambassador: true };
    const [keep, gone] = [await employer(fleur, "Slagerij Een"), await employer(fleur, "Slagerij Twee", ambassador)];
    const eventId = await ready(fleur, 30);
    await invite(fleur, eventId, gone);
    const told = await ready(fleur, 33, { nobodyTells: false, tellerId: gone });
    const merged = await ask<{ mergerId: string }>({ method: "POST", path: "/employers/:employerId/merge" }, fleur, {
      employerId: keep,
      goneId: gone,
    });
    expect((await page(fleur, eventId)).invitations.map(({ name }) => name)).toEqual(["Slagerij Een"]);
    expect((await refusal(invite(fleur, eventId, keep))).detail).toContain("Is al uitgenodigd");
    expect((await page(fleur, told)).teller).toMatchObject({ name: "Slagerij Een", mayAnswer: true });
    await ask(contract.answerTeller, fleur, { eventId: told, yes: true, saidOn: await today() });
    const { version } = await page(fleur, told);
    const same = { ...plan, ...complete, day: await today(33), tellerId: keep, welcomeId: fleur.membershipId };
    await ask(contract.changeEvent, fleur, { eventId: told, version, plan: same });
    expect((await page(fleur, told)).missing).toEqual([]);
    await ask({ method: "POST", path: "/employer-mergers/:mergerId/undo" }, fleur, { mergerId: merged.mergerId });
    expect((await page(fleur, eventId)).invitations.map(({ name }) => name)).toEqual(["Slagerij Twee"]);
  });
});
