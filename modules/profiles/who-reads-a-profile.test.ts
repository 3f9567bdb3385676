import { breaksOwnNo, nothingKnown, type Offer } from "@vliegwiel/matching";
import { readCandidate } from "@vliegwiel/vum";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import { type File, isFile } from "../../platform/server/file.ts";
import { readJournal } from "../../platform/server/journal.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { readPdf } from "../../tests/harness/reading-pdf.ts";
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
import * as contract from "./contract.ts";
import { ruledOutFor, wantedOf } from "./index.ts";
import { jobs } from "./jobs.ts";

const region = "AM07";
const ask = <Answer = Record<string, unknown>>(
  { method, path }: Pick<Endpoint, "method" | "path">,
  who: Visitor,
  input: unknown = {},
): Promise<Answer> => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};

let ruud: Professional;
let lars: Professional;
let karim: Professional;
let ilse: Professional;
let wsp: Organisation;
let samira: PersonWithSession;
let otto: PersonWithSession;

const looking = contract.Looking.parse({
  work: ["Hovenier"],
  hours: { from: 8, to: 16, later: 24 },
  travel: { municipality: "GM0439", by: "bike", minutes: 35 },
  needs: [{ need: "quiet", must: true }],
  weighs: ["workplace"],
  jobs: [{ work: "Verkoper", at: "Bloemenhuis De Roos", from: "2016", to: "2019" }],
  studies: [{ name: "Groen, mbo 2", school: "Clusius College", diploma: true }],
});
const mine = async (who: Visitor = samira) => {
  const { profile } = await ask<contract.MyProfile>(contract.myProfile, who);
  if (!profile) throw new Error("no profile");
  return profile;
};
const write = async (text: string, section = "wishes") =>
  (await ask<{ sentenceId: string }>(contract.writeSentence, samira, { section, text })).sentenceId;
const propose = async (text: string, section = "talents") =>
  (await ask<{ sentenceId: string }>(contract.proposeSentence, ruud, { personId: samira.personId, section, text }))
    .sentenceId;
const permit = (to: Professional, purpose = "matching") =>
  given.permission(samira, [{ organisation: to.organisation, task: to.task, professional: to }], {
    purpose,
    categories: ["contact", "work-profile"],
  });
const releaseNamed = async (...sentences: string[]) =>
  (await ask<{ versionId: string }>(contract.releaseNamed, samira, { sentences })).versionId;
const releaseAnonymous = async (...sentences: { sentenceId: string; text: string }[]) =>
  (await ask<{ versionId: string }>(contract.releaseAnonymous, samira, { sentences })).versionId;
const seen = (who: Visitor) => ask<contract.ProfileOfPerson>(contract.showProfile, who, { personId: samira.personId });
const makeLink = async (sentences: string[], more: Record<string, unknown> = {}) =>
  ask<{ linkId: string; secret: string }>(contract.makeLink, samira, {
    forWhom: "Kwekerij Het Lage Land",
    sentences,
    senderId: null,
    until: "2026-12-31",
    ...more,
  });
const nothingFound = { code: "platform/not-found" };

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
beforeEach(async () => {
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  otto = await given.personLoggedIn(await given.person("Otto", ruud));
  await ask(contract.startProfile, samira);
  await ask(contract.saveLooking, samira, { version: 1, called: "Samira", looking });
});

describe("the person decides about every sentence", () => {
  test("there is no profile before the person's own yes, and Ruud can propose nothing to it", async () => {
    expect(await ask<contract.MyProfile>(contract.myProfile, otto)).toMatchObject({ profile: null });
    await expect(
      ask(contract.proposeSentence, ruud, { personId: otto.personId, section: "talents", text: "Otto is rustig." }),
    ).rejects.toMatchObject(nothingFound);
  });

  test("what Ruud proposes waits for Samira; in her own words it is hers, approved, and he reads it no more", async () => {
    const sentenceId = await propose("Ze werkt netjes en maakt af wat ze begint.");
    const [waiting] = (await mine()).sentences;
    expect(waiting).toMatchObject({ approvedOn: null, from: "GGZ Lindezorg" });
    await expect(releaseNamed(sentenceId)).rejects.toMatchObject({ code: "profiles/approved-first" });
    await ask(contract.rewriteSentence, samira, {
      sentenceId,
      version: 1,
      text: "Ik werk netjes en maak af wat ik begin.",
    });
    expect((await mine()).sentences[0]).toMatchObject({ from: null, approvedOn: expect.any(String) });
    expect(await sqlAs(ruud, "select text from profiles.sentence where id = $1", [sentenceId])).toEqual([]);
  });

  test("a yes is to the words that were read: Ruud changed them meanwhile, so there is no yes", async () => {
    const sentenceId = await propose("Ze werkt netjes.");
    const { personId } = samira;
    await ask(contract.changeProposal, ruud, { personId, sentenceId, version: 1, text: "Ze werkt snel en netjes." });
    await expect(ask(contract.approveSentence, samira, { sentenceId, version: 1 })).rejects.toMatchObject({
      code: "platform/changed-meanwhile",
    });
    await ask(contract.approveSentence, samira, { sentenceId, version: 2 });
    await expect(
      ask(contract.changeProposal, ruud, { personId, sentenceId, version: 2, text: "Ze is nooit ziek." }),
    ).rejects.toMatchObject({ code: "platform/not-allowed" });
    await expect(
      sqlAs(ruud, "select profiles.change_sentence($1, 2, 'Ze is nooit ziek.')", [sentenceId]),
    ).rejects.toThrow("not_visible");
  });

  test("an approval can't be given by anyone else, also not under the rules of the screen", async () => {
    const sentenceId = await propose("Ze werkt netjes.");
    for (const who of [ruud, ilse, otto])
      expect(await sqlAs(who, "select profiles.approve_sentence($1, 1) as done", [sentenceId])).toEqual([
        { done: false },
      ]);
    await ownerClient.query("update profiles.sentence set approved_on = '2026-01-01' where id = $1", [sentenceId]);
    expect((await mine()).sentences[0]?.approvedOn).toBeNull();
  });

  test("another organisation that works with Samira sees no proposal of Lindezorg", async () => {
    await propose("Ze werkt netjes.");
    const rows = await sqlAs(lars, "select text from profiles.sentence");
    expect(rows).toEqual([]);
    await expect(seen(lars)).rejects.toMatchObject(nothingFound);
  });

  test("a citizen service number stands nowhere", async () => {
    await expect(write("Mijn nummer is 111222333.")).rejects.toMatchObject({ code: "platform/invalid" });
    await expect(propose("BSN 111222333")).rejects.toMatchObject({ code: "platform/invalid" });
  });
});

describe("with a name", () => {
  test("Lars of the WSP reads it after permission and sharing; before that, and with one of both, he reads nothing", async () => {
    const versionId = await releaseNamed(await write("Ik wil buiten werken."));
    const share = () => ask(contract.shareByName, samira, { versionId, membershipId: lars.membershipId });
    await expect(share()).rejects.toMatchObject({ code: "profiles/permission-first" });
    const permission = await permit(lars);
    await expect(seen(lars)).rejects.toMatchObject(nothingFound);
    await share();
    const { shared, name, proposals } = await seen(lars);
    expect({ name, proposals }).toEqual({ name: "Samira", proposals: [] });
    expect(shared?.content.sentences).toEqual([{ section: "wishes", text: "Ik wil buiten werken." }]);
    expect(shared?.facts.find(({ label }) => label === "Reizen")?.value).toContain("35 minuten met de fiets");
    await given.withdrawal(samira, permission);
    await expect(seen(lars)).rejects.toMatchObject(nothingFound);
    expect(await sqlAs(lars, "select id from profiles.version")).toEqual([]);
    await permit(lars);
    await expect(seen(lars)).rejects.toMatchObject(nothingFound);
  });

  test("Karim decides about income: not with a permission, not with a sharing, not with a row put there by hand", async () => {
    const versionId = await releaseNamed(await write("Ik wil buiten werken."));
    await permit(karim);
    await expect(
      ask(contract.shareByName, samira, { versionId, membershipId: karim.membershipId }),
    ).rejects.toMatchObject({ code: "profiles/permission-first" });
    await ownerClient.query(
      "insert into profiles.sharing (id, person_id, version_id, membership_id) values (gen_random_uuid(), $1, $2, $3)",
      [samira.personId, versionId, karim.membershipId],
    );
    await expect(seen(karim)).rejects.toMatchObject(nothingFound);
    expect(await sqlAs(karim, "select id from profiles.version")).toEqual([]);
  });

  test("Samira stops sharing or withdraws the version: closed at once, written outside the database, and it stays closed", async () => {
    const versionId = await releaseNamed(await write("Ik wil buiten werken."));
    await permit(lars);
    const share = () => ask(contract.shareByName, samira, { versionId, membershipId: lars.membershipId });
    await share();
    const [sharing] = (await mine()).sharings;
    await ask(contract.endSharing, samira, { sharingId: sharing?.sharingId });
    await expect(seen(lars)).rejects.toMatchObject(nothingFound);
    await share();
    await ask(contract.withdrawVersion, samira, { versionId });
    await expect(seen(lars)).rejects.toMatchObject(nothingFound);
    const ends = readJournal(journalFolder)?.flatMap((entry) => (entry.kind === "end" ? [entry.of] : []));
    expect(ends).toEqual(expect.arrayContaining(["profile-sharing", "profile-version"]));
  });

  test("a newer version takes the place of the one before for who was reading, and a dropped sentence is out of it", async () => {
    const first = await write("Ik wil buiten werken.");
    const second = await write("Ik kan goed snoeien.", "skills");
    const versionId = await releaseNamed(first, second);
    await permit(lars);
    await ask(contract.shareByName, samira, { versionId, membershipId: lars.membershipId });
    await ask(contract.dropSentence, samira, { sentenceId: second });
    await releaseNamed(first);
    expect((await seen(lars)).shared?.content.sentences).toHaveLength(1);
    expect((await mine()).versions).toHaveLength(1);
  });

  test("nobody else's session can act for Samira", async () => {
    const sentenceId = await write("Ik wil buiten werken.");
    const versionId = await releaseNamed(sentenceId);
    for (const [door, input] of [
      [contract.dropSentence, { sentenceId }],
      [contract.withdrawVersion, { versionId }],
    ] as const)
      await expect(ask(door, otto, input)).rejects.toMatchObject(nothingFound);
    await expect(ask(contract.releaseNamed, otto, { sentences: [sentenceId] })).rejects.toMatchObject(nothingFound);
    await ask(contract.startProfile, otto);
    await ask(contract.saveLooking, otto, { version: 1, called: "Otto", looking });
    await expect(ask(contract.releaseNamed, otto, { sentences: [sentenceId] })).rejects.toMatchObject({
      code: "profiles/approved-first",
    });
  });
});

describe("without a name", () => {
  test("employer, school, town and dates are out, the id leads nowhere, and a look is counted without who it is about", async () => {
    const sentenceId = await write("Ik wil buiten werken.");
    const versionId = await releaseAnonymous({ sentenceId, text: "Ik wil graag buiten werken." });
    await expect(ask(contract.showAnonymous, lars, { profileId: versionId })).rejects.toMatchObject(nothingFound);
    await ask(contract.shareWithoutName, samira, { versionId, organisationId: wsp.id });
    await expect(ask(contract.showAnonymous, ilse, { profileId: versionId })).rejects.toMatchObject(nothingFound);
    const found = await ask<{ content: contract.Content; facts: { label: string; value: string }[] }>(
      contract.showAnonymous,
      lars,
      { profileId: versionId },
    );
    const everything = JSON.stringify(found);
    for (const trace of ["Samira", "Bloemenhuis", "Clusius", "GM0439", "2016", "2019", samira.personId, sentenceId])
      expect(everything).not.toContain(trace);
    expect(found.facts).toEqual(
      expect.arrayContaining([
        { label: "Reizen", value: "Hoogstens 45 minuten met de fiets" },
        { label: "Werkervaring", value: "Verkoper, 3 jaar" },
      ]),
    );
    expect((await mine()).versions.find(({ kind }) => kind === "anonymous")?.views).toBe(1);
    expect(await sqlAs(lars, "select id from profiles.version where id = $1", [versionId])).toEqual([]);
  });

  test("a name or a telephone number in a sentence blocks it until it is told in other words", async () => {
    const sentenceId = await write("Bel Samira op 06-12345678.", "own-words");
    await expect(releaseAnonymous({ sentenceId, text: "Bel Samira." })).rejects.toMatchObject({
      code: "platform/invalid",
    });
    await expect(releaseAnonymous({ sentenceId, text: "Bel mij op 06-12345678." })).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
    });
    await releaseAnonymous({ sentenceId, text: "Bel mij gerust." });
  });

  test("Karim reads none, also not when Samira opened it to everyone of the region who looks for work with people", async () => {
    const sentenceId = await write("Ik wil buiten werken.");
    const versionId = await releaseAnonymous({ sentenceId, text: "Ik wil buiten werken." });
    await ask(contract.shareWithoutName, samira, { versionId, organisationId: null });
    const { items } = await ask<{ items: { profileId: string }[] }>(contract.listAnonymous, ilse);
    expect(items.map(({ profileId }) => profileId)).toContain(versionId);
    expect(await ask(contract.listAnonymous, karim)).toMatchObject({ items: [] });
    await expect(ask(contract.showAnonymous, karim, { profileId: versionId })).rejects.toMatchObject(nothingFound);
    await ask(contract.withdrawVersion, samira, { versionId });
    await expect(ask(contract.showAnonymous, ilse, { profileId: versionId })).rejects.toMatchObject(nothingFound);
  });

  test("unapproved words do not leave without a name either", async () => {
    const sentenceId = await propose("Ze werkt netjes.");
    await expect(releaseAnonymous({ sentenceId, text: "Ik werk netjes." })).rejects.toMatchObject({
      code: "profiles/approved-first",
    });
  });
});

describe("an employer with a link", () => {
  const open = (secret: string) => ask<contract.EmployerView>(contract.readByLink, null, { secret });
  const over = { code: "profiles/link-over" };

  test("reads the ticked sentences only, is counted, and sees no sender until Samira chose one", async () => {
    const wish = await write("Ik wil buiten werken.");
    const careful = await write("Laat mij even alleen als het druk is.", "helps-when-less-well");
    const { secret } = await makeLink([wish]);
    const view = await open(secret);
    expect(view.content.sentences.map(({ text }) => text)).toEqual(["Ik wil buiten werken."]);
    expect(JSON.stringify(view)).not.toContain(samira.personId);
    expect(JSON.stringify(view)).not.toContain("Lindezorg");
    expect(view.sender).toBe("");
    await open(secret);
    expect((await mine()).links[0]).toMatchObject({ views: 2, state: "open", forWhom: "Kwekerij Het Lage Land" });
    const { secret: other } = await makeLink([wish, careful]);
    expect((await open(other)).content.sentences).toHaveLength(2);
  });

  test("a wrong, a closed and an expired link are the same", async () => {
    const wish = await write("Ik wil buiten werken.");
    const { secret, linkId } = await makeLink([wish]);
    await expect(open("A".repeat(43))).rejects.toMatchObject(over);
    await expect(open("niets")).rejects.toMatchObject(over);
    await ask(contract.closeLink, samira, { linkId });
    await expect(open(secret)).rejects.toMatchObject(over);
    const { secret: short } = await makeLink([wish], {
      until: (await ask<contract.MyProfile>(contract.myProfile, samira)).today,
    });
    expect((await open(short)).content.called).toBe("Samira");
    await moveClock("1 day");
    await expect(open(short)).rejects.toMatchObject(over);
    await moveClock("-1 day");
  });

  test("only who reads the profile by Samira's choice can stand on it as sender", async () => {
    const wish = await write("Ik wil buiten werken.");
    await expect(makeLink([wish], { senderId: ruud.membershipId })).rejects.toMatchObject(nothingFound);
    const versionId = await releaseNamed(wish);
    await permit(lars);
    await ask(contract.shareByName, samira, { versionId, membershipId: lars.membershipId });
    const { secret } = await makeLink([wish], { senderId: lars.membershipId });
    expect((await open(secret)).sender).toBe("Lars, WSP Zaanstreek");
  });

  test("Samira reads in her log that the link was opened", async () => {
    const { secret } = await makeLink([await write("Ik wil buiten werken.")]);
    await open(secret);
    const [line] = await sqlAs<{ lines: { activity: string; actorKind: string }[] }>(
      samira,
      "select audit.my_lines(null, null, 5, false) as lines",
    );
    expect(line?.lines[0]).toMatchObject({ activity: "profile-link", actorKind: "link" });
  });
});

describe("the own no", () => {
  const offers: Offer[] = [
    { field: "groen", comesWith: {} },
    { field: "gasten", comesWith: { nights: true } },
    { field: "gasten", comesWith: { nights: false } },
    { field: "gasten", comesWith: {}, at: { longitude: 6.5, latitude: 53.2 } },
    { kind: "bakker", field: "voedsel", comesWith: {} },
  ].map((known, n) => ({
    id: `offer-${n}`,
    employerId: `employer-${n}`,
    title: "Werk",
    asks: { must: true },
    gives: {},
    motives: [],
    heardOn: "2026-11-01",
    ...known,
  })) as Offer[];
  const no = { circumstances: ["nights"], work: ["Bakker"], fields: ["groen"], employers: [], offers: [], minutes: 60 };

  test("it is applied for Lars, and he reads no word of it; the rule is that of the ranking", async () => {
    await ask(contract.saveOwnNo, samira, { ownNo: no });
    const versionId = await releaseNamed(await write("Ik wil buiten werken."));
    await permit(lars);
    await ask(contract.shareByName, samira, { versionId, membershipId: lars.membershipId });
    const { wanted, out } = await as(lars, async (session) => {
      const known = await wantedOf(session, samira.personId);
      if (!known) throw new Error("Lars reads nothing");
      return { wanted: known, out: await ruledOutFor(session, samira.personId, known, offers) };
    });
    expect(wanted.no).toEqual(nothingKnown.no);
    expect(wanted.travel?.minutes).toBe(35);
    const whole = { ...wanted, no: { ...nothingKnown.no, ...no, work: ["bakker"] } as typeof wanted.no };
    expect([...out]).toEqual(offers.filter((offer) => breaksOwnNo(whole, offer)).map(({ id }) => id));
    expect([...out]).toEqual(["offer-0", "offer-1", "offer-3", "offer-4"]);
    for (const who of [lars, ruud, karim, otto]) expect(await sqlAs(who, "select * from profiles.own_no")).toEqual([]);
  });

  test("who does not read the profile can't ask about the no", async () => {
    await ask(contract.saveOwnNo, samira, { ownNo: no });
    for (const who of [lars, ruud, karim, otto])
      await expect(
        sqlAs(who, 'select profiles.ruled_out($1, \'[{"id":"x","field":"groen"}]\')', [samira.personId]),
      ).rejects.toThrow("not_visible");
  });
});

describe("a message to another system", () => {
  test("it leaves after Samira saw it and said yes to that receiver, and comes back without loss", async () => {
    const wish = await write("Ik wil buiten werken.");
    const versionId = await releaseNamed(wish, await write("Laat mij even alleen.", "helps-when-less-well"));
    await permit(lars);
    await ask(contract.shareByName, samira, { versionId, membershipId: lars.membershipId });
    const { digest } = await ask<{ digest: string }>(contract.previewMessage, samira);
    expect((await seen(lars)).messages).toEqual([]);
    const yes = { receiver: "Werkgeversservicepunt Noord", digest };
    const { messageId } = await ask<{ messageId: string }>(contract.sayYesToMessage, samira, yes);
    const file = await ask<File>(contract.fetchMessage, lars, { messageId });
    if (!isFile(file)) throw new Error("no file");
    const read = readCandidate(JSON.parse(String(file.content)));
    if (!("read" in read)) throw new Error("not a candidate message");
    expect(read.read.left).toEqual([]);
    expect(read.read.candidate).toMatchObject({
      wishes: ["Hovenier"],
      presentation: "Ik wil buiten werken.",
      travelMinutes: 35,
      jobs: [{ work: "Verkoper", at: "Bloemenhuis De Roos", from: "2016-01-01", to: "2019-12-31" }],
    });
    expect(String(file.content)).not.toContain(samira.personId);
    await expect(ask(contract.fetchMessage, ruud, { messageId })).rejects.toMatchObject(nothingFound);
    await ask(contract.takeBackMessage, samira, { messageId });
    await expect(ask(contract.fetchMessage, lars, { messageId })).rejects.toMatchObject(nothingFound);
  });

  test("a profile that changed after the look leaves nothing", async () => {
    const wish = await write("Ik wil buiten werken.");
    await releaseNamed(wish);
    const { digest } = await ask<{ digest: string }>(contract.previewMessage, samira);
    await releaseNamed(wish, await write("Ik kan snoeien.", "skills"));
    await expect(ask(contract.sayYesToMessage, samira, { receiver: "WSP Noord", digest })).rejects.toMatchObject({
      code: "profiles/message-changed",
    });
  });
});

describe("counts, and what ends", () => {
  test("Ruud counts whom he screened; the sums of the region hold no person and no coach", async () => {
    await ask(contract.saveScreening, ruud, { month: "2026-10", screened: 12, candidates: 7 });
    await expect(
      ask(contract.saveScreening, ruud, { month: "2026-10", screened: 2, candidates: 7 }),
    ).rejects.toMatchObject({ code: "platform/invalid" });
    const { region: sums } = await ask<{ region: unknown[] }>(contract.showScreening, ilse);
    expect(sums).toContainEqual({ month: "2026-10", coaches: 1, screened: 12, candidates: 7 });
  });

  test("Samira stops: profile, versions, links and no are gone; what nobody touched for two years goes at night", async () => {
    await ask(contract.saveOwnNo, samira, { ownNo: { fields: ["groen"] } });
    const { secret } = await makeLink([await write("Ik wil buiten werken.")]);
    await ask(contract.stopProfile, samira);
    await expect(ask(contract.readByLink, null, { secret })).rejects.toMatchObject({ code: "profiles/link-over" });
    expect(
      (await ownerClient.query("select from profiles.own_no where person_id = $1", [samira.personId])).rowCount,
    ).toBe(0);
    await ask(contract.startProfile, otto);
    await ownerClient.query("update profiles.profile set changed_on = changed_on - 800 where person_id = $1", [
      otto.personId,
    ]);
    const [tidy] = jobs;
    await tidy?.run({ house } as Parameters<NonNullable<typeof tidy>["run"]>[0]);
    expect(
      (await ownerClient.query("select from profiles.profile where person_id = $1", [otto.personId])).rowCount,
    ).toBe(0);
  });
});

test("a profile goes out in the style Daan chose for the region; Ruud reads which, and is told who chooses", async () => {
  const daan = await given.professional("Daan", wsp, { task: "bemiddeling", role: "region-admin" });
  const style = { version: 0, name: "Werkcentrum Zaanstreek", colour: "green" };
  await expect(ask(contract.saveLetterhead, ruud, style)).rejects.toMatchObject({ code: "platform/not-allowed" });
  await ask(contract.saveLetterhead, daan, style);
  await expect(ask(contract.saveLetterhead, daan, { ...style, name: "Een ander" })).rejects.toMatchObject({
    kind: "conflict",
    data: { saved: { name: "Werkcentrum Zaanstreek", version: 1 } },
  });
  await expect(ask(contract.saveLetterhead, daan, { ...style, version: 1, name: "BSN 111222333" })).rejects.toThrow();
  expect(await ask(contract.getLetterhead, ruud)).toMatchObject({
    letterhead: { name: "Werkcentrum Zaanstreek", colour: "green", version: 1 },
    may: { save: { allowed: false } },
  });
  const { secret } = await makeLink([await write("Ik wil buiten werken.")]);
  const paper = await ask<File>(contract.paperByLink, null, { secret });
  const { pages } = await readPdf(paper.content as Buffer);
  expect(pages[0]?.artifacts).toContain("Werkcentrum Zaanstreek");
  expect(pages[0]?.artifacts).not.toContain("Vliegwiel");
});
