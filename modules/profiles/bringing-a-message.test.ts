import { candidateMessage } from "@vliegwiel/vum";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { knock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import * as contract from "./contract.ts";
import { placeInWords, readMessage } from "./ui/read-message.ts";
import { whyNot } from "./ui/why-not.ts";

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
let samira: PersonWithSession;
let otto: PersonWithSession;

const looking = contract.Looking.parse({
  work: ["Hovenier", "Kasmedewerker"],
  hours: { from: 8, to: 16, later: 24 },
  days: ["mon"],
  travel: { municipality: "GM0439", by: "walk", minutes: 35 },
  needs: [{ need: "quiet", must: true }],
  level: 4,
  competences: [24120, 24121],
  languages: ["nld", "ara"],
  licences: ["B"],
  jobs: [
    { work: "Verkoper", at: "Bloemenhuis De Roos", from: "2016", to: "2019" },
    { work: "Vrijwilliger", from: "2024" },
  ],
  studies: [{ name: "Groen, mbo 2", school: "Clusius College", diploma: true }],
  courses: ["Snoeien"],
  interests: ["kamerplanten"],
});
const texts = [
  ["wishes", "Ik wil buiten werken."],
  ["talents", "Ik kom mijn afspraken na!"],
  ["skills", "Ik kan o.a. snoeien en stekken. Ook verpotten lukt."],
  ["own-words", "Van planten word ik rustig."],
] as const;

const mine = async (who: Visitor) => {
  const { profile } = await ask<contract.MyProfile>(contract.myProfile, who);
  if (!profile) throw new Error("no profile");
  return profile;
};
const inSection = async (who: Visitor, section: contract.Section) =>
  (await mine(who)).sentences.filter((one) => one.section === section);
const write = async (who: Visitor, section: string, text: string) =>
  (await ask<{ sentenceId: string }>(contract.writeSentence, who, { section, text })).sentenceId;
const released = async (who: Visitor) => {
  const { sentences } = await mine(who);
  await ask(contract.releaseNamed, who, { sentences: sentences.map(({ sentenceId }) => sentenceId) });
  return ask<{ message: Record<string, unknown>; digest: string }>(contract.previewMessage, who);
};
const understood = (message: unknown) => {
  const read = readMessage(JSON.stringify(message));
  if ("problems" in read) throw new Error("not a message");
  return read;
};
const bring = (
  who: Visitor,
  about: PersonWithSession,
  { sentences, looking }: { sentences: unknown; looking: unknown },
) => ask(contract.bringMessage, who, { personId: about.personId, sentences, looking });
const answer = async (who: Visitor, subject: contract.Subject, yes: boolean) => {
  const { brought, version: profileVersion } = await mine(who);
  const [{ broughtId, version } = { broughtId: "", version: 1 }] = brought;
  return ask(contract.answerBrought, who, { broughtId, version, profileVersion, subject, yes });
};

beforeAll(async () => {
  const ggz = await given.organisation("GGZ Lindezorg", { region: "AM07" });
  const wsp = await given.organisation("WSP Zaanstreek", { kind: "wsp", region: "AM07", tasks: ["bemiddeling"] });
  await given.readyRegion("AM07", ggz, wsp);
  ruud = await given.professional("Ruud", ggz);
  lars = await given.professional("Lars", wsp, { task: "bemiddeling" });
});
beforeEach(async () => {
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  otto = await given.personLoggedIn(await given.person("Otto", ruud));
  for (const who of [samira, otto]) await ask(contract.startProfile, who);
  await ask(contract.saveLooking, samira, { version: 1, called: "Samira", looking });
  await ask(contract.saveLooking, otto, { version: 1, called: "Otto", looking: contract.Looking.parse({}) });
});

describe("Ruud brings a message from elsewhere", () => {
  test("exported, brought by Ruud, answered by Otto, exported again: the same message, and what it can't say stayed Otto's", async () => {
    for (const [section, text] of texts) await write(samira, section, text);
    const first = await released(samira);
    const read = understood(first.message);
    expect(read.left).toEqual([]);
    await bring(ruud, otto, read);
    // Nothing changed before Otto said anything.
    const before = await mine(otto);
    expect(before.looking).toEqual(contract.Looking.parse({}));
    expect(before.sentences.every(({ approvedOn, from }) => approvedOn === null && from === "GGZ Lindezorg")).toBe(
      true,
    );
    await expect(
      ask(contract.releaseNamed, otto, { sentences: before.sentences.map((one) => one.sentenceId) }),
    ).rejects.toMatchObject({ code: "profiles/approved-first" });
    const [brought] = before.brought;
    if (!brought) throw new Error("nothing was brought");
    const changes = contract.changesOf(before.looking, brought.looking);
    expect(changes).toEqual(contract.subjects.filter((subject) => subject in contract.saidIn(looking)));
    for (const subject of changes) await answer(otto, subject, true);
    for (const { sentenceId, version } of before.sentences)
      await ask(contract.approveSentence, otto, { sentenceId, version });
    const second = await released(otto);
    expect(second.digest).toBe(first.digest);
    expect((await mine(otto)).brought).toEqual([]);
  });

  test("a yes only adds to a list and keeps what a message can't say; a no changes nothing", async () => {
    const message = candidateMessage({
      id: "x",
      wishes: ["hovenier", "Inpakker"],
      hours: { from: 12, to: 20 },
      travelMinutes: 30,
      travelsBy: ["car"],
      level: 2,
    });
    await bring(ruud, samira, understood(message));
    await answer(samira, "work", true);
    await answer(samira, "hours", true);
    await answer(samira, "level", false);
    const { looking: now, brought } = await mine(samira);
    expect(now).toEqual({
      ...looking,
      work: ["Hovenier", "Kasmedewerker", "Inpakker"],
      hours: { from: 12, to: 20, later: 24 },
    });
    expect(contract.saidIn(brought[0]?.looking ?? looking)).toEqual({ travel: { by: "car", minutes: 30 } });
    const { travel } = contract.withYesTo(now, brought[0]?.looking ?? looking, "travel");
    expect(travel).toEqual({ municipality: "GM0439", by: "car", minutes: 30 });
  });

  test("the same message twice does not double, and an electric bike is no difference", async () => {
    const read = understood(
      candidateMessage({ id: "x", presentation: "Ik werk graag buiten. Ik ben op tijd.", level: 2 }),
    );
    await bring(ruud, samira, read);
    await bring(ruud, samira, read);
    const { sentences, brought } = await mine(samira);
    expect(sentences.map(({ text }) => text)).toEqual(["Ik werk graag buiten.", "Ik ben op tijd."]);
    expect(brought).toHaveLength(1);
    const own = { ...looking, travel: { by: "e-bike" as const, minutes: 35 } };
    expect(contract.changesOf(own, contract.lookingFrom({ id: "x", ...contract.partsOf(own) }))).toEqual([]);
  });

  test("who changed the profile meanwhile is not overwritten by a yes", async () => {
    await bring(ruud, samira, understood(candidateMessage({ id: "x", level: 2 })));
    const { brought, version: profileVersion } = await mine(samira);
    await ask(contract.saveLooking, samira, {
      version: profileVersion,
      called: "Samira",
      looking: { ...looking, level: 3 },
    });
    const [{ broughtId, version } = { broughtId: "", version: 1 }] = brought;
    const yes = { broughtId, version, profileVersion, subject: "level", yes: true };
    await expect(ask(contract.answerBrought, samira, yes)).rejects.toMatchObject({
      code: "platform/changed-meanwhile",
    });
    expect((await mine(samira)).looking.level).toBe(3);
    await expect(ask(contract.answerBrought, otto, yes)).rejects.toMatchObject({ code: "platform/not-found" });
  });

  test("one sentence too many, or a number that may stand nowhere: it is said at its place, and nothing came in", async () => {
    for (let n = 0; n < 11; n += 1) await write(samira, "own-words", `Dit is zin ${"abcdefghijk"[n]}.`);
    const two = ["Ik ben op tijd.", "Ik ben netjes."].map((text) => ({ section: "own-words", text }));
    const empty = contract.Looking.parse({ level: 2 });
    await expect(bring(ruud, samira, { sentences: two, looking: empty })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/sentences/0/section" }, { pointer: "/sentences/1/section" }],
    });
    await expect(
      bring(ruud, samira, { sentences: [{ section: "skills", text: "BSN 111222333" }], looking: empty }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/sentences/0/text" }] });
    const { sentences, brought } = await mine(samira);
    expect([sentences.length, brought.length]).toEqual([11, 0]);
  });

  test("only who works with Samira proposes; no other organisation sees it, and it can be taken back", async () => {
    const read = understood(candidateMessage({ id: "x", level: 2 }));
    await expect(bring(lars, samira, read)).rejects.toMatchObject({ code: "platform/not-found" });
    await bring(ruud, samira, read);
    const { brought } = await ask<contract.ProfileOfPerson>(contract.showProfile, ruud, { personId: samira.personId });
    expect(brought?.facts).toEqual([{ label: "Niveau", value: expect.any(String) }]);
    expect(await sqlAs(lars, "select looking from profiles.brought")).toEqual([]);
    expect(await sqlAs(otto, "select looking from profiles.brought")).toEqual([]);
    await ask(contract.takeBackBrought, ruud, { personId: samira.personId });
    expect(
      (await ownerClient.query("select from profiles.brought where person_id = $1", [samira.personId])).rowCount,
    ).toBe(0);
  });
});

describe("reading a message", () => {
  test("what stays behind is named, and nothing of what stood there", () => {
    const message = {
      ...candidateMessage({
        id: "x",
        wishes: ["Kok"],
        needsGuidance: true,
        jobs: [{ work: "Kok", from: "2020-03-05" }],
      }),
      telefoonnummer: ["0612345678"],
      mobiliteit: { bemiddelingspostcode: "1441AB" },
      diagnose: "geheim",
    };
    const { left, looking: known } = understood(message);
    expect(left).toEqual([
      expect.stringContaining("hulp of aanpassingen"),
      expect.stringContaining("Dag en maand van werk"),
      expect.stringContaining("telefoon"),
      "De postcode",
      expect.stringContaining("‘diagnose’"),
    ]);
    expect(left.join()).not.toMatch(/0612345678|1441AB|geheim/);
    expect(known.jobs).toEqual([{ work: "Kok", from: "2020" }]);
  });

  test("what is wrong is said where it stands, in words", () => {
    const wrong = readMessage(
      JSON.stringify({ arbeidsmarktkwalificatie: { werkervaring: [{}, { naamOrganisatie: 3 }] } }),
    );
    expect("problems" in wrong && wrong.problems.map(({ place }) => place)).toEqual([
      "Id werkzoekende",
      "Arbeidsmarktkwalificatie, werkervaring 2, naam organisatie",
    ]);
    expect(readMessage("<xml>")).toHaveProperty("problems");
    expect(placeInWords("")).toBe("Het hele bericht");
  });

  test("a long text becomes sentences that fit, and put after each other it is the text again", () => {
    const text = Array.from(
      { length: 26 },
      (_, n) => `Zin ${n} gaat over werk in de tuin, met o.a. planten en stekken.`,
    ).join(" ");
    const { sentences } = understood(candidateMessage({ id: "x", presentation: text }));
    expect(sentences.every((one) => one.text.length <= 240)).toBe(true);
    expect(sentences.length).toBeLessThan(13);
    expect(sentences.map((one) => one.text).join(" ")).toBe(text);
  });

  test("a sentence with a telephone number or an illness stays behind; one about work does not", () => {
    expect(whyNot("Bel mij op 06-12345678.")).toBe("telefoonnummer");
    expect(whyNot("Zij is bekend met schizofrenie.")).toBe("medisch");
    expect(whyNot("Ik wil buiten werken, met planten.")).toBeUndefined();
  });
});

describe("the order of sentences", () => {
  const three = async () => {
    for (const text of ["Ik ben op tijd.", "Ik werk netjes.", "Ik zie wat nodig is."])
      await write(samira, "talents", text);
    return (await inSection(samira, "talents")).map(({ sentenceId }) => sentenceId);
  };

  test("is Samira's: the version with and without a name, the employer and the message all have it", async () => {
    await write(samira, "wishes", "Ik wil buiten werken.");
    const seen = await three();
    const wanted = [seen[2], seen[0], seen[1]];
    await ask(contract.arrangeSentences, samira, { section: "talents", seen, wanted });
    const order = ["Ik zie wat nodig is.", "Ik ben op tijd.", "Ik werk netjes."];
    const mySentences = (await mine(samira)).sentences;
    expect(mySentences.map(({ text }) => text)).toEqual(["Ik wil buiten werken.", ...order]);
    const { message } = await released(samira);
    expect(message.persoonlijkePresentatie).toBe(["Ik wil buiten werken.", ...order].join(" "));
    const told = mySentences.map(({ sentenceId, text }) => ({ sentenceId, text }));
    await ask(contract.releaseAnonymous, samira, { sentences: told });
    await ask(contract.makeLink, samira, {
      forWhom: "Kwekerij",
      sentences: seen,
      senderId: null,
      reach: "Bel Fleur.",
      until: "2026-12-20",
    });
    for (const { content } of (await mine(samira)).versions)
      expect(content.sentences.flatMap(({ section, text }) => (section === "talents" ? [text] : []))).toEqual(order);
  });

  test("with another order underneath nothing moves, and nobody else moves what Samira approved", async () => {
    const seen = await three();
    const wanted = [...seen].reverse();
    await ask(contract.arrangeSentences, samira, { section: "talents", seen, wanted });
    await expect(
      ask(contract.arrangeSentences, samira, { section: "talents", seen, wanted: [seen[1], seen[0], seen[2]] }),
    ).rejects.toMatchObject({ code: "platform/changed-meanwhile", data: { saved: wanted } });
    const { personId } = samira;
    await expect(
      ask(contract.arrangeProposals, ruud, { personId, section: "talents", seen: wanted, wanted: seen }),
    ).rejects.toMatchObject({ code: "platform/changed-meanwhile", data: { saved: [] } });
    await expect(
      ask(contract.arrangeProposals, lars, { personId, section: "talents", seen: wanted, wanted: seen }),
    ).rejects.toMatchObject({ code: "platform/not-found" });
    expect((await inSection(samira, "talents")).map(({ sentenceId }) => sentenceId)).toEqual(wanted);
  });

  test("Ruud puts what he proposed in order before Samira reads it", async () => {
    const { personId } = samira;
    const propose = async (text: string) =>
      (await ask<{ sentenceId: string }>(contract.proposeSentence, ruud, { personId, section: "talents", text }))
        .sentenceId;
    const seen = [await propose("Ze is op tijd."), await propose("Ze werkt netjes.")];
    await ask(contract.arrangeProposals, ruud, { personId, section: "talents", seen, wanted: [...seen].reverse() });
    expect((await inSection(samira, "talents")).map(({ text }) => text)).toEqual([
      "Ze werkt netjes.",
      "Ze is op tijd.",
    ]);
  });
});
