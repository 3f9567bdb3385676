import { breaksOwnNo, type Wanted } from "@vliegwiel/matching";
import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { inOwnTransaction } from "../../platform/server/job.ts";
import { readJournal } from "../../platform/server/journal.ts";
import { dice } from "../../tests/harness/dice.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import {
  as,
  house,
  journalFolder,
  knock,
  moveClock,
  ownerClient,
  sqlAs,
  type Visitor,
} from "../../tests/harness/world.ts";
import { myWanted } from "../profiles/index.ts";
import { offersForRanking } from "../vacancies/index.ts";
import { refreshRegion } from "./actions/refresh-region.ts";
import type { MyInterests, MyWork, Place, WorkForPerson } from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM07";
const nothingFound = { code: "platform/not-found" };
const ask = <Answer = Record<string, unknown>>(to: `${string} /${string}`, who: Visitor, input: unknown = {}) => {
  const [method, path] = to.split(" ");
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${to}`);
  return knock<Answer>(door, who, input);
};
const atNight = () => inOwnTransaction(house, "matching", (session) => refreshRegion(session, region));
const job = (name: string) => jobs.find((one) => one.name === name)?.run({ house, journalFolder });

let ruud: Professional;
let lars: Professional;
let karim: Professional;
let ilse: Professional;
let wsp: Organisation;

const looking = {
  work: ["Hovenier"],
  hours: { from: 8, to: 16, later: 24 },
  travel: { municipality: "GM0439", by: "bike", minutes: 35 },
  needs: [{ need: "quiet", must: true }],
};
const candidate = async (name: string, more: Record<string, unknown> = {}) => {
  const person = await given.personLoggedIn(await given.person(name, ruud));
  await ask("POST /my/profile", person);
  await ask("PUT /my/profile/looking", person, { version: 1, called: name, looking: { ...looking, ...more } });
  return person;
};
const ownNo = (person: PersonWithSession, no: Partial<Wanted["no"]>) =>
  ask("PUT /my/profile/own-no", person, { ownNo: no });
/** By name with Lars; the permission goes first. */
const share = async (person: PersonWithSession) => {
  const { sentenceId } = await ask<{ sentenceId: string }>("POST /my/profile/sentences", person, {
    section: "wishes",
    text: "Ik wil buiten werken.",
  });
  const permission = await given.permission(person, [{ organisation: wsp, task: lars.task, professional: lars }], {
    purpose: "matching",
    categories: ["contact", "work-profile"],
  });
  const release = { sentences: [sentenceId] };
  const { versionId } = await ask<{ versionId: string }>("POST /my/profile/versions/named", person, release);
  await ask("POST /my/profile/sharings/named", person, { versionId, membershipId: lars.membershipId });
  return permission;
};
const nursery = { kind: "vacancy", employerName: "Kwekerij Zonzij (verzonnen)", title: "Hovenier" };
const offer = async (more: Record<string, unknown> = {}, withRegion = true) =>
  (
    await ask<{ offerId: string }>("POST /vacancies", lars, {
      facts: { ...nursery, municipalityCode: "GM0439", hoursFrom: 8, hoursTo: 16, ...more },
      withRegion,
    })
  ).offerId;
const employer = async (name: string, more: Record<string, unknown> = {}) =>
  (
    await ask<{ employerId: string }>("POST /employers", lars, {
      facts: { name, roomToLook: "Kom gerust een dag kijken.", municipalityCode: "GM0439", ...more },
      withRegion: true,
    })
  ).employerId;
const mine = (who: Visitor, filter: Record<string, string> = {}) => ask<MyWork>("GET /my/fitting-work", who, filter);
const forLars = (personId: string, who: Visitor = lars) =>
  ask<WorkForPerson>("GET /persons/:personId/fitting-work", who, { personId });
type Asked = { items: ({ personId: string; name: string } | { profileId: string })[]; others: boolean };
const asked = (offerId: string, who: Visitor = lars) => ask<Asked>("GET /vacancies/:offerId/asked", who, { offerId });
const ids = ({ places }: { places: readonly Place[] }) => places.map(({ placeId }) => placeId);
const stored = async (person: PersonWithSession) =>
  (
    await ownerClient.query<{ id: string; version_id: string | null }>(
      "select coalesce(offer_id, employer_id) as id, version_id from matching.match where person_id = $1",
      [person.personId],
    )
  ).rows;
const storedIds = async (person: PersonWithSession) => (await stored(person)).map(({ id }) => id);
const noticesTo = async (who: { accountId: string }, kind: string) =>
  (
    await ownerClient.query(
      `select from notifications.notice n left join organisations.membership m on m.id = n.membership_id
       where n.kind = $1 and coalesce(n.account_id, m.account_id) = $2`,
      [kind, who.accountId],
    )
  ).rowCount;

beforeAll(async () => {
  const ggz = await given.organisation("GGZ Lindezorg", { region });
  wsp = await given.organisation("WSP Zaanstreek", { kind: "wsp", region, tasks: ["bemiddeling"] });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  await given.readyRegion(region, ggz, wsp, gemeente);
  ruud = await given.professional("Ruud", ggz);
  lars = await given.professional("Lars", wsp, { task: "bemiddeling" });
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  ilse = await given.professional("Ilse", gemeente);
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  for (const kind of ["wsp", "gemeente", "ggz"]) await given.basis(pien, { purpose: "matching", kind });
});

describe("what fits Samira", () => {
  test("She reads what the region shares, with reasons that speak to her; nobody asked her for a profile first", async () => {
    const otto = await given.personLoggedIn(await given.person("Otto", ruud));
    expect(await mine(otto)).toMatchObject({ hasProfile: false, places: [] });
    const samira = await candidate("Samira");
    const garden = await offer({ gives: { quiet: true } });
    const shop = await offer({ title: "Verkoper", hoursFrom: 32, hoursTo: 36 });
    const own = await offer({ title: "Hovenier, eigen netwerk" }, false);
    const room = await employer("Tuincentrum Rust (verzonnen)", { sector: "green" });
    const says = await employer("Hoveniersbedrijf Nee (verzonnen)", { sector: "green" });
    await ask("PUT /employers/:employerId/not-approached", lars, { employerId: says, notAnyMore: true });
    const found = await mine(samira);
    expect(found.places[0]).toMatchObject({
      placeId: garden,
      of: "offer",
      kind: "vacancy",
      hours: "8 tot 16 uur per week",
    });
    expect(ids(found).indexOf(garden)).toBeLessThan(ids(found).indexOf(shop));
    expect(ids(found)).toContain(room);
    for (const hidden of [own, says]) expect(ids(found)).not.toContain(hidden);
    const said = JSON.stringify(found.places);
    expect(said).toContain("uw wensen");
    expect(said).not.toMatch(/kandidaat|De wens/);
    expect(found.places.find(({ placeId }) => placeId === room)?.askFirst).toEqual([]);
    const { places } = await mine(samira, { kind: "employer" });
    expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(["employer"]));
  });

  test("An empty profile is not against her: everything is unknown, and it is said what to fill in", async () => {
    const samira = await candidate("Samira", { work: [], hours: undefined, travel: undefined, needs: [] });
    const { places, lacking } = await mine(samira);
    expect(lacking).toEqual(["work", "hours", "travel", "needs"]);
    expect(places.length).toBeGreaterThan(0);
    for (const { reasons } of places)
      for (const { dimension, verdict } of reasons)
        if (["wishes", "hours", "travel", "workplace"].includes(dimension)) expect(verdict).toBe("unknown");
  });

  test("Lars reads it as long as she shares her profile with him by name; Ilse and Karim read nothing", async () => {
    const samira = await candidate("Samira");
    const garden = await offer();
    const { personId } = samira;
    await expect(forLars(personId)).rejects.toMatchObject(nothingFound);
    const permission = await share(samira);
    await atNight();
    const found = await forLars(personId);
    expect(found).toMatchObject({ shared: true, name: "Samira" });
    expect(ids(found)).toContain(garden);
    expect(JSON.stringify(found)).not.toContain("uw wensen");
    expect((await sqlAs(lars, "select from matching.match")).length).toBeGreaterThan(0);
    for (const who of [ilse, karim]) {
      await expect(forLars(personId, who)).rejects.toMatchObject(nothingFound);
      expect(await sqlAs(who, "select from matching.match")).toEqual([]);
    }
    await given.withdrawal(samira, permission);
    await expect(forLars(personId)).rejects.toMatchObject(nothingFound);
    expect(await sqlAs(lars, "select from matching.match")).toEqual([]);
    expect((await stored(samira)).filter(({ version_id }) => version_id !== null)).toEqual([]);
  });
});

describe("Samira's own no", () => {
  test("What it rules out is nowhere, what nobody knows of it she asks first, and Lars learns of neither", async () => {
    const samira = await candidate("Samira");
    await share(samira);
    const nights = await offer({ comesWith: { nights: true } });
    const unasked = await offer({ comesWith: {} });
    await atNight();
    expect(await storedIds(samira)).toContain(nights);
    await ownNo(samira, { circumstances: ["nights"] });
    expect(await stored(samira)).toEqual([]);
    await job("renew-matches");
    const found = await mine(samira);
    expect(ids(found)).not.toContain(nights);
    expect(found.places.find(({ placeId }) => placeId === unasked)?.askFirst).toEqual(["nachtwerk"]);
    const read = await forLars(samira.personId);
    expect(ids(read)).not.toContain(nights);
    expect(JSON.stringify(read)).not.toContain("nachtwerk");
    expect(await storedIds(samira)).not.toContain(nights);
    expect(await storedIds(samira)).toContain(unasked);
  });

  test("A vacancy that turns out to be at night is gone from what was kept at once; that it still stands changes nothing", async () => {
    const samira = await candidate("Samira");
    await ownNo(samira, { circumstances: ["nights"] });
    const offerId = await offer();
    await atNight();
    await ask("POST /vacancies/:offerId/heard", ruud, { offerId });
    expect(await storedIds(samira)).toContain(offerId);
    const { facts, version } = await ask<{ facts: object; version: number }>("GET /vacancies/:offerId", lars, {
      offerId,
    });
    const changed = { ...facts, comesWith: { nights: true } };
    await ask("PUT /vacancies/:offerId", lars, { offerId, version, facts: changed, withRegion: true });
    expect(await storedIds(samira)).not.toContain(offerId);
  });

  test("'Dit wil ik niet' takes one place away for good, also after a restore; Lars, who knew of her question, reads that it is off", async () => {
    const samira = await candidate("Samira");
    await share(samira);
    const placeId = await offer();
    const place = { of: "offer", placeId };
    expect(await ask("POST /my/fitting-work/answers", samira, { ...place, said: "tell-me-more" })).toMatchObject({
      heard: true,
    });
    await ask("POST /my/fitting-work/nos", samira, place);
    expect(ids(await mine(samira))).not.toContain(placeId);
    expect((await mine(samira)).saidNo).toMatchObject([{ placeId, title: "Hovenier" }]);
    const read = await forLars(samira.personId);
    expect(ids(read)).not.toContain(placeId);
    expect(read.answered).toMatchObject([{ placeId, said: { said: "off" } }]);
    expect(await sqlAs(lars, "select from profiles.own_no")).toEqual([]);
    expect(readJournal(journalFolder)).toContainEqual(
      expect.objectContaining({ kind: "no-to-work", personId: samira.personId, list: "offers", id: placeId }),
    );
    await ownerClient.query("delete from profiles.own_no where person_id = $1", [samira.personId]);
    await ownerClient.query("select matching.replay_no($1, 'offers', $2, platform.now())", [samira.personId, placeId]);
    expect(ids(await mine(samira))).not.toContain(placeId);
    await ask("DELETE /my/fitting-work/nos/:of/:placeId", samira, place);
    expect(ids(await mine(samira))).toContain(placeId);
  });

  test("a person says nothing about what they may not see", async () => {
    const samira = await candidate("Samira");
    const placeId = await offer({}, false);
    for (const to of ["POST /my/fitting-work/answers", "POST /my/fitting-work/nos"] as const)
      await expect(ask(to, samira, { of: "offer", placeId, said: "tell-me-more" })).rejects.toMatchObject(nothingFound);
  });
});

describe("what Samira asks", () => {
  test("Ruud, who works with her, and Lars hear it without what it is about; the first to pick it up does, and she reads who", async () => {
    const samira = await candidate("Samira");
    await share(samira);
    const { personId } = samira;
    const placeId = await offer();
    await ask("POST /my/fitting-work/answers", samira, { of: "offer", placeId, said: "ask-supporter" });
    for (const who of [ruud, lars]) expect(await noticesTo(who, "asks-about-work")).toBe(1);
    for (const who of [ilse, karim]) expect(await noticesTo(who, "asks-about-work")).toBe(0);
    const toLookAt = await ask<{ items: { personId: string; asks: boolean }[] }>(
      "GET /people-to-look-at-work-for",
      ruud,
    );
    expect(toLookAt.items).toContainEqual(expect.objectContaining({ personId, asks: true }));
    const seenByRuud = await forLars(personId, ruud);
    expect(seenByRuud).toMatchObject({ shared: false, places: [] });
    const [{ said } = { said: undefined }] = seenByRuud.answered;
    const pickUp = (who: Visitor) =>
      ask("POST /persons/:personId/fitting-work/:answerId/pick-up", who, { personId, answerId: said?.answerId });
    await expect(pickUp(karim)).rejects.toMatchObject(nothingFound);
    await pickUp(ruud);
    await expect(pickUp(lars)).rejects.toMatchObject({ code: "matching/picked-up-already" });
    const place = (await mine(samira)).places.find((one) => one.placeId === placeId);
    expect(place?.said?.pickedUpBy).toBe("Ruud, GGZ Lindezorg");
    await ask("DELETE /my/fitting-work/answers/:of/:placeId", samira, { of: "offer", placeId });
    expect((await forLars(personId, ruud)).answered).toEqual([]);
  });

  test("something new is told once a week, without what it is, to her and to who reads her profile", async () => {
    await ownerClient.query("delete from notifications.notice");
    const samira = await candidate("Samira");
    await share(samira);
    await offer({ title: "Hovenier", comesWith: { weekends: true } });
    await atNight();
    await job("tell-new-work");
    await job("tell-new-work");
    expect(await noticesTo(samira, "new-fitting-work")).toBe(1);
    expect(await noticesTo(lars, "new-work-for-people")).toBe(1);
    expect(await noticesTo(ruud, "new-work-for-people")).toBe(0);
    const calm = await candidate("Rustig");
    await ownNo(calm, { circumstances: ["weekends"], work: ["hovenier"] });
    await atNight();
    await job("tell-new-work");
    expect(await noticesTo(calm, "new-fitting-work")).toBe(0);
  });
});

describe("from a vacancy", () => {
  const interested = async (person: PersonWithSession, seen: boolean) => {
    await ask("POST /my/interests", person, { work: "hovenier", seen });
    await job("renew-matches");
  };

  test("who asked to hear of it and says others may see that: by the alphabet, without any comparison, and only for who may", async () => {
    const offerId = await offer();
    const wout = await candidate("Wout");
    const bea = await candidate("Bea");
    const silent = await candidate("Stille");
    for (const person of [wout, bea, silent]) await share(person);
    for (const person of [wout, bea]) await interested(person, true);
    await interested(silent, false);
    const unshared = await candidate("Niet gedeeld");
    await interested(unshared, true);
    const found = await asked(offerId);
    expect(found.items).toEqual([
      { personId: bea.personId, name: "Bea" },
      { personId: wout.personId, name: "Wout" },
    ]);
    expect(found.others).toBe(false);
    expect((await asked(offerId, ilse)).items).toEqual([]);
    await expect(asked(offerId, karim)).rejects.toMatchObject(nothingFound);
    await ownNo(bea, { circumstances: ["noise"] });
    expect((await asked(offerId)).items).toHaveLength(1);
    const [interest] = (await ask<MyInterests>("GET /my/interests", wout)).interests;
    await ask("PUT /my/interests/:interestId", wout, { interestId: interest?.interestId, seen: false });
    expect((await asked(offerId)).items).toEqual([]);
    await expect(
      ask("DELETE /my/interests/:interestId", bea, { interestId: interest?.interestId }),
    ).rejects.toMatchObject(nothingFound);
    await ask("DELETE /my/interests/:interestId", wout, { interestId: interest?.interestId });
    const ends = readJournal(journalFolder)?.flatMap((entry) => (entry.kind === "end" ? [entry.of] : []));
    expect(ends).toEqual(expect.arrayContaining(["interest", "interest-seen"]));
  });

  test("without a name someone stands there as their profile without a name, in the place of nobody", async () => {
    const offerId = await offer({ title: "Hovenier", employerName: "Parkbeheer (verzonnen)" });
    const samira = await candidate("Samira");
    const { sentenceId } = await ask<{ sentenceId: string }>("POST /my/profile/sentences", samira, {
      section: "wishes",
      text: "Ik wil buiten werken.",
    });
    const { versionId } = await ask<{ versionId: string }>("POST /my/profile/versions/anonymous", samira, {
      sentences: [{ sentenceId, text: "Ik wil buiten werken." }],
    });
    await ask("POST /my/profile/sharings/anonymous", samira, { versionId, organisationId: null });
    await interested(samira, true);
    expect((await asked(offerId)).items).toContainEqual({ profileId: versionId });
    await ask("DELETE /my/profile", samira);
    expect((await asked(offerId)).items).not.toContainEqual({ profileId: versionId });
    expect(await stored(samira)).toEqual([]);
  });
});

test("of sixty invented offers and eight people, none that breaks a known no is in any list, kept row or vacancy page", async () => {
  const seed = Number(process.env.VLIEGWIEL_SEED ?? 20261122);
  const roll = dice(seed);
  const circumstances = ["nights", "weekends", "customers", "heavy", "noise", "driving"] as const;
  const titles = ["Hovenier", "Verkoper", "Magazijnmedewerker", "Bakker", "Schilder"];
  const towns = (
    await ownerClient.query<{ code: string }>("select code from regions.municipality where region_code = $1", [region])
  ).rows.map(({ code }) => code);
  await ownerClient.query("delete from vacancies.offer");
  for (let at = 0; at < 60; at += 1)
    await offer({
      title: roll.pick(titles),
      employerName: `Bedrijf ${roll.upTo(9)} (verzonnen)`,
      municipalityCode: roll.pick(towns),
      comesWith: Object.fromEntries(circumstances.filter(() => roll.chance(0.5)).map((one) => [one, roll.chance(0.6)])),
    });
  const offerIds = (await ownerClient.query<{ id: string }>("select id from vacancies.offer")).rows.map(({ id }) => id);
  for (let at = 0; at < 8; at += 1) {
    const person = await candidate(`Kandidaat ${at}`, { work: roll.some(titles, 0.5) });
    await share(person);
    await ownNo(person, {
      circumstances: roll.some(circumstances, 0.3),
      work: roll.some(["verkoper", "bakker"], 0.4),
      fields: roll.some(["magazijn", "bouw"], 0.3),
      employers: roll.some(["Bedrijf 1 (verzonnen)", "Bedrijf 2 (verzonnen)"], 0.5),
      offers: roll.some(offerIds, 0.1),
      minutes: roll.pick([10, 20, 40, 90]),
    });
    for (const field of ["groen", "winkel", "voedsel"]) await ask("POST /my/interests", person, { field, seen: true });
    const { shown, wanted } = await as(person, async (session) => {
      const found = await myWanted(session as Parameters<typeof myWanted>[0]);
      if (!found) throw new Error("no profile");
      const offers = await offersForRanking(session, { regionCode: region });
      return { wanted: found.wanted, shown: offers };
    });
    const broken = new Set(shown.filter((one) => breaksOwnNo(wanted, one)).map(({ id }) => id));
    expect(broken.size, `seed ${seed}`).toBeGreaterThan(0);
    await atNight();
    const kept = await storedIds(person);
    expect(kept.length, `seed ${seed}`).toBeGreaterThan(0);
    const everywhere = [...ids(await mine(person)), ...ids(await forLars(person.personId)), ...kept];
    expect(
      everywhere.filter((id) => broken.has(id)),
      `seed ${seed}, person ${at}`,
    ).toEqual([]);
    for (const offerId of roll.some([...broken], 0.2)) {
      const { items } = await asked(offerId);
      expect(
        items.flatMap((one) => ("personId" in one ? one.personId : [])),
        `seed ${seed}`,
      ).not.toContain(person.personId);
    }
  }
});

test("answers go a year after they were given, kept rows when no night renewed them", async () => {
  const samira = await candidate("Samira");
  const placeId = await offer();
  await ask("POST /my/fitting-work/answers", samira, { of: "offer", placeId, said: "tell-me-more" });
  await atNight();
  await moveClock("13 months");
  await ownerClient.query("select matching.delete_passed()");
  expect(await stored(samira)).toEqual([]);
  expect(
    (await ownerClient.query("select from matching.answer where person_id = $1", [samira.personId])).rowCount,
  ).toBe(0);
});
