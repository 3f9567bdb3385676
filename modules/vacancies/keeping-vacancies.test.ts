import { randomUUID } from "node:crypto";
import { nothingKnown, rankFor } from "@vliegwiel/matching";
import { readVacancy } from "@vliegwiel/vum";
import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { inOwnTransaction } from "../../platform/server/job.ts";
import { given, type Organisation, type Professional } from "../../tests/harness/given.ts";
import { as, house, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { tellTheWeek, tidyOffers } from "./actions/by-the-clock.ts";
import * as contract from "./contract.ts";
import { offersForRanking } from "./index.ts";

const region = "AM17";
type Path = { readonly method: string; readonly path: string };
const ask = <Answer>({ method, path }: Path, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door, who, input);
};
const codeOf = (wait: Promise<unknown>) =>
  wait.then(
    () => "none",
    (error: { code: string }) => error.code,
  );

let lindezorg: Organisation;
let ruud: Professional;
let petra: Professional;
let fleur: Professional;
let karim: Professional;

const facts = { kind: "vacancy", employerName: "Kwekerij Zonzij (verzonnen)", title: "Medewerker kas" };
const add = async (who: Professional, more: Record<string, unknown> = {}, withRegion = true) =>
  (await ask<{ offerId: string }>(contract.addOffer, who, { facts: { ...facts, ...more }, withRegion })).offerId;
const employerOf = async (who: Professional, name: string, withRegion = true) => {
  const id = randomUUID();
  const nothing = { kvk: "", branchNumber: "", street: "", postcode: "", domain: "", sector: "", sizeBand: "" };
  const words = { workPlaces: "", roomToLook: "", conditions: "", experience: "", motives: [], motivesAskedOn: null };
  const file = { ...nothing, ...words, ambassador: false, municipalityCode: "GM0439", name, town: "Edam" };
  await sqlAs(who, "select employers.add_employer($1, $2, $3)", [id, JSON.stringify(file), withRegion]);
  return id;
};
const show = (who: Visitor, offerId: string) => ask<contract.Offer>(contract.getOffer, who, { offerId });
const list = async (who: Visitor, asked: Record<string, unknown> = {}) =>
  (await ask<{ items: contract.OfferCard[]; next: string | null }>(contract.listOffers, who, asked)).items;
const atNight = () => inOwnTransaction(house, "retention", tidyOffers);

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region, tasks: ["begeleiding", "coordinatie"] });
  const deZaan = await given.organisation("Werkgeversservicepunt De Zaan", {
    kind: "wsp",
    region,
    tasks: ["bemiddeling"],
  });
  const gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente", region, tasks: ["inkomen"] });
  ruud = await given.professional("Ruud", lindezorg);
  petra = await given.professional("Petra", lindezorg, { task: "coordinatie", role: "coordinator" });
  fleur = await given.professional("Fleur", deZaan, { task: "bemiddeling" });
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  await given.readyRegion(region, lindezorg);
});

describe("who sees a vacancy", () => {
  test("What Ruud shares with the region Fleur sees; what he keeps in his own network she does not; Karim, who decides on benefits, sees neither", async () => {
    const shared = await add(ruud);
    const own = await add(ruud, { title: "Hulp in de moestuin" }, false);
    expect((await show(fleur, shared)).facts.title).toBe("Medewerker kas");
    expect(await codeOf(show(fleur, own))).toBe("platform/not-found");
    for (const offerId of [shared, own]) expect(await codeOf(show(karim, offerId))).toBe("platform/not-found");
    expect(await list(karim)).toEqual([]);
    expect(await sqlAs(karim, "select id from vacancies.offer")).toEqual([]);
    expect((await list(petra)).map(({ offerId }) => offerId)).toEqual(expect.arrayContaining([shared, own]));
  });

  test("Samira sees what the region shares and is open, and nothing of an own network", async () => {
    const ownOnly = await add(ruud, { title: "Alleen van Lindezorg" }, false);
    const open = await add(ruud, { title: "Open voor de regio" });
    const samira = await given.personLoggedIn(await given.person("Samira", ruud));
    const seen = (await sqlAs<{ id: string }>(samira, "select id from vacancies.ranked")).map(({ id }) => id);
    expect(seen).toContain(open);
    expect(seen).not.toContain(ownOnly);
  });

  test("Petra coordinates and looks along; the button says why she cannot write one down", async () => {
    const offerId = await add(ruud);
    expect(await codeOf(add(petra))).toBe("platform/not-allowed");
    expect((await show(petra, offerId)).may.change).toMatchObject({ allowed: false, reason: "looks-along" });
    await expect(
      sqlAs(petra, "select vacancies.add_offer($1, $2, true)", [randomUUID(), JSON.stringify(facts)]),
    ).rejects.toThrow("not_visible");
  });

  test("Nobody reads the message behind a vacancy but who keeps it, and nobody writes the table past the acts", async () => {
    await expect(sqlAs(ruud, "select came from vacancies.offer")).rejects.toThrow("permission denied");
    await expect(sqlAs(ruud, "update vacancies.offer set heard_on = '2020-01-01'")).rejects.toThrow(
      "permission denied",
    );
    await expect(sqlAs(ruud, "select content from vacancies.import")).rejects.toThrow("permission denied");
  });
});

describe("writing one down", () => {
  test("What Ruud did not ask stays unknown, and the kind of work comes from the title", async () => {
    const offer = await show(ruud, await add(ruud, { gives: { quiet: true }, comesWith: { weekends: false } }));
    expect(offer.facts).toMatchObject({
      work: "kasmedewerker",
      field: "groen",
      hoursFrom: null,
      mayGrow: "unknown",
      gives: { quiet: true },
      comesWith: { weekends: false },
    });
  });

  test("Room to look and tasks taken from other work are written down as well, and found by what they are", async () => {
    const look = await add(ruud, { kind: "possibility", title: "Meelopen in de bakkerij" });
    const carved = await add(ruud, { kind: "carved", title: "Post en kopieerwerk, uit het werk van de administratie" });
    expect((await list(ruud, { kind: "possibility" })).map(({ offerId }) => offerId)).toEqual([look]);
    expect((await list(ruud, { kind: "carved", search: "KOPIEER" })).map(({ offerId }) => offerId)).toEqual([carved]);
  });

  test("Sixteen to twelve hours is refused beside the field, and so is half of a span", async () => {
    for (const [hoursFrom, hoursTo, at] of [
      [16, 12, "/facts/hoursTo"],
      [null, 12, "/facts/hoursFrom"],
    ] as const)
      await expect(add(ruud, { hoursFrom, hoursTo })).rejects.toMatchObject({ fieldErrors: [{ pointer: at }] });
  });

  test("A citizen service number in a text is refused beside the field", async () => {
    await expect(add(ruud, { text: "Bel over 111222333" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/facts/text" }],
    });
  });

  test("An employer of another network cannot be hung on by guessing its id; a known one gives its own name", async () => {
    const employerId = randomUUID();
    const bakery = { name: "Bakkerij De Ochtend" };
    await sqlAs(fleur, "select employers.add_employer($1, $2, false)", [
      employerId,
      JSON.stringify({
        ...bakery,
        kvk: "",
        branchNumber: "",
        street: "",
        postcode: "",
        town: "",
        domain: "",
        sector: "",
        sizeBand: "",
        workPlaces: "",
        roomToLook: "",
        conditions: "",
        experience: "",
        motives: [],
        motivesAskedOn: null,
        ambassador: false,
        municipalityCode: null,
      }),
    ]);
    expect(await codeOf(add(ruud, { employerId }))).toBe("platform/not-found");
    expect((await show(fleur, await add(fleur, { employerId, employerName: "Iets anders" }))).facts.employerName).toBe(
      "Bakkerij De Ochtend",
    );
    expect((await list(fleur, { search: "medewerker kas" })).filter(({ notApproached }) => notApproached)).toEqual([]);
    await sqlAs(fleur, "select employers.set_not_approached($1, true)", [employerId]);
    expect((await list(fleur, { search: "de ochtend" })).map(({ notApproached }) => notApproached)).toEqual([true]);
    const named = await ask<{ items: { name: string }[] }>(contract.employersNamed, fleur, { search: "ochtend" });
    expect(named.items).toMatchObject([bakery]);
    expect((await ask<{ items: unknown[] }>(contract.employersNamed, ruud, { search: "ochtend" })).items).toEqual([]);
  });

  test("Two files of one bakery become one and are two again: each has its own vacancies back, but not what Fleur moved by hand", async () => {
    const [kept, gone, elsewhere] = [
      await employerOf(fleur, "De Zeis"),
      await employerOf(fleur, "Zeis BV"),
      await employerOf(fleur, "De Ploeg"),
    ];
    const own = await add(fleur, { employerId: kept, title: "Hulp in de winkel" });
    const along = await add(fleur, { employerId: gone, title: "Hulp in de bakkerij" });
    const moved = await add(fleur, { employerId: gone, title: "Bezorger" });
    const merger = randomUUID();
    const at = async (offerId: string) => (await show(fleur, offerId)).facts.employerId;
    await sqlAs(fleur, "select employers.merge($1, $2, $3)", [merger, kept, gone]);
    expect([await at(own), await at(along), await at(moved)]).toEqual([kept, kept, kept]);
    const { version, facts: now } = await show(fleur, moved);
    await ask(contract.changeOffer, fleur, {
      ...{ offerId: moved, version, withRegion: true },
      facts: { ...now, employerId: elsewhere },
    });
    await sqlAs(fleur, "select employers.undo_merge($1)", [merger]);
    expect([await at(own), await at(along), await at(moved)]).toEqual([kept, gone, elsewhere]);
  });

  test("Ruud and a colleague change the same vacancy: the second gets both versions and loses nothing", async () => {
    const offerId = await add(ruud);
    const { version, facts: before } = await show(ruud, offerId);
    const change = (salary: string) =>
      ask(contract.changeOffer, ruud, { offerId, version, facts: { ...before, salary }, withRegion: true });
    await change("€ 15 per uur");
    await expect(change("€ 14 per uur")).rejects.toMatchObject({
      code: "platform/changed-meanwhile",
      data: { saved: { facts: { salary: "€ 15 per uur" } }, yours: { salary: "€ 14 per uur" } },
    });
    expect(await codeOf(ask(contract.changeOffer, fleur, { offerId, version, facts: before, withRegion: true }))).toBe(
      "platform/not-allowed",
    );
  });
});

describe("does it still stand?", () => {
  test("After six weeks of silence Ruud is asked to ask again; Fleur calls and hears that it stands", async () => {
    const offerId = await add(ruud, { title: "Stil sinds weken" });
    await moveClock("43 days");
    expect(await show(ruud, offerId)).toMatchObject({ freshness: "ask-again", daysSilent: 43 });
    expect((await list(ruud, { which: "ask-again" })).map((one) => one.offerId)).toContain(offerId);
    await inOwnTransaction(house, "vacancies", tellTheWeek);
    const told = await sqlAs<{ kind: string }>(ruud, "select kind from notifications.notice");
    expect(told.map(({ kind }) => kind)).toContain("offers-to-ask-again");
    await ask(contract.stillStands, fleur, { offerId });
    expect(await show(ruud, offerId)).toMatchObject({ freshness: "fresh", daysSilent: 0 });
  });

  test("On Monday the coaches hear that there is something new; nobody hears of what is not for them", async () => {
    await add(ruud, { title: "Van deze week" });
    await ownerClient.query("delete from notifications.notice");
    await inOwnTransaction(house, "vacancies", tellTheWeek);
    const kindsOf = async (who: Professional) =>
      (await sqlAs<{ kind: string }>(who, "select kind from notifications.notice order by kind")).map(
        ({ kind }) => kind,
      );
    expect(await kindsOf(fleur)).toContain("weekly-offers");
    expect(await kindsOf(karim)).toEqual([]);
    expect((await list(fleur, { which: "week" })).every(({ isNew }) => isNew)).toBe(true);
  });

  test("At night what ended closes, and what nobody heard of for twelve weeks; Ruud can open it again", async () => {
    const silent = await add(ruud, { title: "Niemand belde" });
    await moveClock("80 days");
    const today = (await show(ruud, silent)).today;
    const ending = await add(ruud, { title: "Sluit vandaag", expiresOn: today });
    await atNight();
    expect((await show(ruud, ending)).closedWhy).toBeNull();
    await moveClock("5 days");
    await atNight();
    expect((await show(ruud, ending)).closedWhy).toBe("expired");
    expect((await show(ruud, silent)).closedWhy).toBe("not-heard");
    expect((await show(fleur, silent)).may.confirm).toMatchObject({ allowed: false });
    await ask(contract.stillStands, fleur, { offerId: silent });
    expect((await show(fleur, silent)).closedWhy).toBe("not-heard");
    await ask(contract.stillStands, ruud, { offerId: silent });
    expect(await show(ruud, silent)).toMatchObject({ closedWhy: null, freshness: "fresh" });
  });

  test("Filled is filled: it leaves the list and the ranking, and closing twice changes nothing", async () => {
    const offerId = await add(ruud, { title: "Snel vervuld" });
    await ask(contract.closeOffer, ruud, { offerId, why: "filled" });
    await ask(contract.closeOffer, ruud, { offerId, why: "gone" });
    expect((await show(ruud, offerId)).closedWhy).toBe("filled");
    expect((await list(ruud)).map((one) => one.offerId)).not.toContain(offerId);
    expect((await list(ruud, { which: "closed" })).map((one) => one.offerId)).toContain(offerId);
    expect(await codeOf(ask(contract.closeOffer, fleur, { offerId: await add(ruud), why: "gone" }))).toBe(
      "platform/not-allowed",
    );
  });
});

describe("for the ranking and for other systems", () => {
  test("The ranking takes what Ruud wrote down; the clock reads the region, Fleur only what she may see", async () => {
    const { municipalities } = await ask<{ municipalities: { code: string }[] }>(contract.offerChoices, ruud);
    const municipalityCode = municipalities[0]?.code ?? "";
    const mine = await add(ruud, {
      ...{ title: "Hovenier", hoursFrom: 8, hoursTo: 16, municipalityCode, level: 3, days: ["mon"], licences: ["B"] },
      ...{ gives: { quiet: true }, comesWith: { noise: false } },
    });
    const hidden = await add(ruud, { title: "Tuinman" }, false);
    const seen = await as(fleur, (session) => offersForRanking(session, { regionCode: region }));
    const offer = seen.find(({ id }) => id === mine);
    expect(offer).toMatchObject({
      ...{
        kind: "hovenier",
        field: "groen",
        hours: { from: 8, to: 16 },
        gives: { quiet: true },
        comesWith: { noise: false },
      },
      ...{ asks: { level: 3, licences: ["B"], must: false }, days: ["mon"], employerName: facts.employerName },
    });
    expect(seen.map(({ id }) => id)).not.toContain(hidden);
    const [best] = rankFor({ ...nothingKnown, work: ["hovenier"], hours: { from: 8, to: 12 } }, seen);
    expect(best?.offer.id).toBe(mine);
    const at = offer?.at;
    if (!at) throw new Error("no point");
    const near = (kilometres: number, from = at) =>
      as(fleur, (session) => offersForRanking(session, { regionCode: region, around: { from, kilometres } }));
    expect((await near(5)).map(({ id }) => id)).toContain(mine);
    expect((await near(5, { longitude: at.longitude + 2, latitude: at.latitude })).map(({ id }) => id)).not.toContain(
      mine,
    );
    const byTheClock = await inOwnTransaction(house, "vacancies", (session) =>
      offersForRanking(session, { regionCode: region }),
    );
    expect(byTheClock.map(({ id }) => id)).toEqual(expect.arrayContaining([mine, hidden]));
  });

  test("A vacancy written by hand leaves as a valid VUM message, for who keeps it", async () => {
    const offerId = await add(ruud, {
      text: "Planten oppotten",
      hoursFrom: 12,
      hoursTo: 20,
      level: 4,
      agreement: "01",
      town: "Edam",
    });
    const file = await ask<{ content: string }>(contract.offerMessage, ruud, { offerId });
    const read = readVacancy(JSON.parse(file.content));
    expect("read" in read && read.read.vacancy).toMatchObject({
      ...{ id: offerId, title: "Medewerker kas", text: "Planten oppotten", hours: { from: 12, to: 20 }, level: 4 },
      ...{ agreement: "01", town: "Edam", employer: facts.employerName },
    });
    expect(await codeOf(ask(contract.offerMessage, fleur, { offerId }))).toBe("platform/not-allowed");
  });
});

describe("tasks taken from other work", () => {
  const post = { what: "Post rondbrengen", howOften: "daily", hours: 2.5, doneBy: "receptionist", couldGo: "yes" };
  const scan = { ...post, what: "Papier scannen", hours: 5.5, gives: ["quiet"], couldGo: "perhaps" };
  type Tasks = { items: contract.Task[]; may: { add: { allowed: boolean } } };
  const tasksOf = (who: Visitor, employerId: string) => ask<Tasks>(contract.listTasks, who, { employerId });
  const write = async (who: Professional, employerId: string, facts: Record<string, unknown>) =>
    (await ask<{ taskId: string }>(contract.addTask, who, { employerId, facts })).taskId;

  test("Fleur puts tasks in a row with a company and makes one place of them; nothing is typed twice, and once is enough", async () => {
    const employerId = await employerOf(fleur, "Kantoor De Klip");
    const taskIds = [await write(fleur, employerId, post), await write(fleur, employerId, scan)];
    const carve = { employerId, taskIds, title: "Hulp op kantoor", withRegion: true };
    const { offerId } = await ask<{ offerId: string }>(contract.carveOffer, fleur, carve);
    expect((await show(ruud, offerId)).facts).toMatchObject({
      ...{ kind: "carved", employerId, employerName: "Kantoor De Klip", hoursFrom: 8, hoursTo: 8, town: "Edam" },
      ...{ municipalityCode: "GM0439", gives: {} },
    });
    expect((await tasksOf(ruud, employerId)).items).toMatchObject([
      { facts: post, offer: { offerId }, taken: true, may: { change: { allowed: false } } },
      { facts: scan, offer: { offerId }, taken: true },
    ]);
    expect(await codeOf(ask(contract.carveOffer, fleur, carve))).toBe("platform/not-allowed");
    await ask(contract.closeOffer, fleur, { offerId, why: "gone" });
    expect(await codeOf(ask(contract.carveOffer, fleur, carve))).toBe("none");
  });

  test("Of a company in the network of others Ruud sees no task and writes none; Petra looks along; Karim sees nothing", async () => {
    const employerId = await employerOf(fleur, "Alleen van Fleur", false);
    const taskId = await write(fleur, employerId, post);
    for (const who of [ruud, karim]) expect(await codeOf(tasksOf(who, employerId))).toBe("platform/not-found");
    expect(await codeOf(write(ruud, employerId, post))).toBe("platform/not-found");
    expect(await codeOf(ask(contract.changeTask, ruud, { taskId, version: 1, facts: post }))).toBe(
      "platform/not-found",
    );
    expect(await codeOf(ask(contract.removeTask, ruud, { taskId }))).toBe("platform/not-found");
    expect(await sqlAs(ruud, "select what from vacancies.task where id = $1", [taskId])).toEqual([]);
    const ours = await employerOf(ruud, "Van Lindezorg");
    expect((await tasksOf(petra, ours)).may.add.allowed).toBe(false);
    expect(await codeOf(write(petra, ours, post))).toBe("platform/not-allowed");
  });

  test("A number of a person is refused beside the field; who saves second gets both versions; a task can go", async () => {
    const employerId = await employerOf(fleur, "Garage Bougie");
    await expect(write(fleur, employerId, { ...post, doneBy: "111222333" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/facts/doneBy" }],
    });
    const taskId = await write(fleur, employerId, post);
    const change = (hours: number) =>
      ask(contract.changeTask, fleur, { taskId, version: 1, facts: { ...post, hours } });
    await change(3);
    await expect(change(4)).rejects.toMatchObject({ code: "platform/changed-meanwhile" });
    await ask(contract.removeTask, fleur, { taskId });
    expect((await tasksOf(fleur, employerId)).items).toEqual([]);
  });

  test("The employer reads along by their own link, and without it there is nothing", async () => {
    const employerId = await employerOf(fleur, "Drukkerij Letter");
    await write(fleur, employerId, post);
    const makeLink = { method: "POST", path: "/employers/:employerId/links" };
    const { link } = await ask<{ link: string }>(makeLink, fleur, { employerId });
    const readBy = (secret: string) => {
      const cookie = (name: string) => (name === "vw_employer" ? secret : undefined);
      const visit = { network: "", device: "", baseUrl: "", cookie, setCookie: () => undefined };
      const door = doors.find(({ endpoint }) => endpoint.path === contract.listOwnTasks.path);
      return door?.handle(house, visit, {}, { id: randomUUID().replaceAll("-", "") });
    };
    expect(await readBy(new URL(link).hash.slice(1))).toEqual({
      own: { name: "Drukkerij Letter", tasks: [{ ...post, gives: [], comesWith: [], place: null }] },
    });
    expect(await readBy("a-guess")).toEqual({ own: null });
  });
});
