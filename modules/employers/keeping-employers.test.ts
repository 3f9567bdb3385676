import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door, House } from "../../platform/server/door.ts";
import type { Visit } from "../../platform/server/session.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type Professional } from "../../tests/harness/given.ts";
import { house, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import * as contract from "./contract.ts";

const region = "AM17";
const doorTo = ({ method, path }: Pick<Endpoint, "method" | "path">): Door => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return door;
};
const ask = <Answer>(endpoint: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) =>
  knock<Answer>(doorTo(endpoint), who, input);
const codeOf = (wait: Promise<unknown>) =>
  wait.then(
    () => "none",
    (error: { code: string }) => error.code,
  );

/** The browser of an employer: no session, only what the link left behind. */
const employersBrowser = () => {
  const jar = new Map<string, string>();
  const visit: Visit = {
    network: "10.0.0",
    device: "Firefox op Windows",
    baseUrl: "http://localhost:3000",
    cookie: (name) => jar.get(name),
    setCookie: (name, value) => (value === null ? void jar.delete(name) : void jar.set(name, value)),
  };
  return <Answer>(endpoint: Pick<Endpoint, "method" | "path">, input: unknown = {}) =>
    doorTo(endpoint).handle(house as House, visit, input, { id: randomUUID().replaceAll("-", "") }) as Promise<Answer>;
};

let lindezorg: Organisation;
let ruud: Professional;
let petra: Professional;
let fleur: Professional;

const add = async (who: Professional, name: string, { withRegion = false, ...facts }: Record<string, unknown> = {}) =>
  (await ask<{ employerId: string }>(contract.addEmployer, who, { facts: { name, ...facts }, withRegion })).employerId;
const show = (who: Visitor, employerId: string) => ask<contract.Employer>(contract.getEmployer, who, { employerId });
const contact = { version: 0, name: "Mevrouw De Wit", functionTitle: "Bedrijfsleider", phone: "075-0000001", mail: "" };
const contacts = (who: Visitor, employerId: string) =>
  ask<{ items: contract.ContactPerson[] }>(contract.listContacts, who, { employerId });
const linkTo = async (employerId: string) => {
  const { link, linkId } = await ask<{ link: string; linkId: string }>(contract.makeLink, ruud, { employerId });
  return { linkId, secret: new URL(link).hash.slice(1) };
};

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  const deZaan = await given.organisation("Werkgeversservicepunt De Zaan", {
    kind: "wsp",
    region,
    tasks: ["bemiddeling"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  petra = await given.professional("Petra", lindezorg);
  fleur = await given.professional("Fleur", deZaan, { task: "bemiddeling" });
});

describe("people who work there", () => {
  test("Mevrouw De Wit is seen by Ruud, her contact owner, and by nobody else until he invites them", async () => {
    const employerId = await add(ruud, "Kaasmakerij Wit", { withRegion: true });
    await ask(contract.saveContact, ruud, { employerId, contactId: randomUUID(), ...contact });
    expect((await contacts(ruud, employerId)).items).toMatchObject([{ name: "Mevrouw De Wit" }]);
    for (const other of [petra, fleur]) {
      expect(await codeOf(contacts(other, employerId))).toBe("platform/not-allowed");
      expect(await sqlAs(other, "select name from employers.contact_person")).toEqual([]);
      expect(JSON.stringify(await show(other, employerId))).not.toContain("De Wit");
    }
    await ask(contract.inviteColleague, ruud, { employerId, membershipId: fleur.membershipId });
    expect((await contacts(fleur, employerId)).items).toMatchObject([{ name: "Mevrouw De Wit" }]);
    expect(await codeOf(ask(contract.saveContact, fleur, { employerId, contactId: randomUUID(), ...contact }))).toBe(
      "platform/not-allowed",
    );
    await ask(contract.uninviteColleague, ruud, { employerId, membershipId: fleur.membershipId });
    expect(await codeOf(contacts(fleur, employerId))).toBe("platform/not-allowed");
  });

  test("there is no door that lists contact persons of more than one employer", () => {
    // A field of that name; that a telephone comes with a task is no contact person.
    const telling = doors.filter(({ endpoint: { output } }) =>
      JSON.stringify(output.toJSONSchema?.({ io: "input" }) ?? "").includes('"phone":'),
    );
    expect(telling.map(({ endpoint }) => endpoint.path).filter((path) => path.startsWith("/employer"))).toEqual([
      "/employers/:employerId/contacts",
    ]);
  });

  test("when Ruud hands the contact over, Petra sees the contact persons and he does not", async () => {
    const employerId = await add(ruud, "Meubelmaker Eik");
    await ask(contract.saveContact, ruud, { employerId, contactId: randomUUID(), ...contact });
    expect(await codeOf(ask(contract.giveOwner, petra, { employerId, membershipId: petra.membershipId }))).toBe(
      "platform/not-allowed",
    );
    await ask(contract.giveOwner, ruud, { employerId, membershipId: petra.membershipId });
    expect((await contacts(petra, employerId)).items).toHaveLength(1);
    expect(await codeOf(contacts(ruud, employerId))).toBe("platform/not-allowed");
  });

  test("the employer of someone who left is taken up by a colleague of the same organisation", async () => {
    const tess = await given.professional("Tess", lindezorg);
    const employerId = await add(tess, "Rijwielhandel Bel", { withRegion: true });
    await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
      tess.membershipId,
    ]);
    expect((await show(petra, employerId)).may.handOver).toEqual({ allowed: true });
    expect((await show(fleur, employerId)).may.handOver.allowed).toBe(false);
    expect(await codeOf(ask(contract.giveOwner, fleur, { employerId, membershipId: fleur.membershipId }))).toBe(
      "platform/not-allowed",
    );
    await ask(contract.giveOwner, petra, { employerId, membershipId: petra.membershipId });
    expect((await show(petra, employerId)).owner).toMatchObject({ name: "Petra" });
  });
});

describe("the file", () => {
  test("what moves them is asked on a day: without the day it is refused", async () => {
    const facts = { name: "Schildersbedrijf Kwast", motives: ["own-conviction", "shortage"] };
    expect(await codeOf(ask(contract.addEmployer, ruud, { facts }))).toBe("platform/invalid");
    const employerId = await add(ruud, facts.name, { motives: facts.motives, motivesAskedOn: "2026-03-02" });
    expect((await show(ruud, employerId)).facts).toMatchObject({
      motives: ["own-conviction", "shortage"],
      motivesAskedOn: "2026-03-02",
    });
  });

  test("a citizen service number in a text is refused beside its field, also by the link", async () => {
    const number = "Het BSN is 111222333.";
    await expect(
      ask(contract.addEmployer, ruud, { facts: { name: "Atelier Draad", conditions: number } }),
    ).rejects.toMatchObject({ code: "platform/invalid", fieldErrors: [{ pointer: "/facts/conditions" }] });
    const employerId = await add(ruud, "Atelier Draad");
    const browser = employersBrowser();
    await browser(contract.openLink, { secret: (await linkTo(employerId)).secret });
    expect(await codeOf(browser(contract.sayByLink, { kind: "wish", text: number }))).toBe("platform/invalid");
  });

  test("who was second to save sees both versions, and nothing typed is lost", async () => {
    const employerId = await add(ruud, "Wasserij Schoon");
    const { facts, version, withRegion } = await show(ruud, employerId);
    const save = (who: Visitor, workPlaces: string) =>
      ask(contract.changeEmployer, who, { employerId, version, withRegion, facts: { ...facts, workPlaces } });
    await save(ruud, "Twee plekken bij de vouwtafel.");
    await expect(save(petra, "Een plek bij de balie.")).rejects.toMatchObject({
      code: "platform/changed-meanwhile",
      data: {
        saved: { workPlaces: "Twee plekken bij de vouwtafel." },
        yours: { workPlaces: "Een plek bij de balie." },
      },
    });
  });

  test("Fleur changes nothing in a file that Lindezorg keeps, and writes her own contact in one line", async () => {
    const employerId = await add(ruud, "Camping Duin", { withRegion: true });
    const { facts, version } = await show(fleur, employerId);
    expect(await codeOf(ask(contract.changeEmployer, fleur, { employerId, version, facts, withRegion: false }))).toBe(
      "platform/not-found",
    );
    const day = (await show(fleur, employerId)).today;
    await ask(contract.addLine, fleur, { employerId, day, kind: "visit", line: "Rondleiding gehad." });
    expect((await show(ruud, employerId)).lines).toMatchObject([{ line: "Rondleiding gehad.", by: { name: "Fleur" } }]);
    expect(
      await codeOf(ask(contract.addLine, fleur, { employerId, day: "2030-01-01", kind: "visit", line: "Nog niet." })),
    ).toBe("platform/invalid");
  });

  test("a lead goes step by step to an outcome, and is Ruud's to step", async () => {
    const employerId = await add(ruud, "Bouwbedrijf Steen", { withRegion: true });
    const { leadId } = await ask<{ leadId: string }>(contract.startLead, ruud, { employerId, nextOn: "2026-12-01" });
    expect(await codeOf(ask(contract.startLead, ruud, { employerId }))).toBe("platform/not-allowed");
    const step = (who: Visitor, version: number, to: string, outcome: string | null = null) =>
      ask(contract.stepLead, who, { leadId, version, step: to, outcome, line: "Gesproken over de werkplaats." });
    expect(await codeOf(step(fleur, 1, "called"))).toBe("platform/not-found");
    await step(ruud, 1, "visited");
    expect(await codeOf(step(ruud, 1, "agreed"))).toBe("platform/changed-meanwhile");
    expect(await codeOf(step(ruud, 2, "closed"))).toBe("platform/invalid");
    await step(ruud, 2, "closed", "room");
    expect(await codeOf(step(ruud, 3, "called"))).toBe("platform/not-allowed");
    const [lead] = (await show(ruud, employerId)).leads;
    expect(lead?.steps.map((one) => one.step)).toEqual(["new", "visited", "closed"]);
    expect(lead?.outcome).toBe("room");
  });
});

describe("double files", () => {
  const smid = { street: "Smidstraat 8", postcode: "1131 AB", town: "Volendam" };
  const typed = (who: Visitor, name: string, rest: object = {}) =>
    ask<{ items: contract.LookAlike[] }>(contract.lookAlike, who, { name, ...smid, ...rest }).then(
      ({ items }) => items,
    );

  test("while Ruud types a name with a slip, his own file is shown; Fleur reads only whom to ask", async () => {
    await add(ruud, "Smederij Van der Velde B.V.", smid);
    expect((await typed(petra, "Smederij van de Velde"))[0]).toMatchObject({ name: "Smederij Van der Velde B.V." });
    const [hidden] = await typed(fleur, "Smederij van de Velde");
    expect(hidden).toEqual({
      employerId: null,
      name: null,
      place: null,
      organisation: "GGZ Lindezorg",
      certain: true,
      notApproached: false,
    });
    expect(await typed(fleur, "Bakker Pieters")).toEqual([]);
  });

  test("the same establishment is not written down twice by who sees the first", async () => {
    const first = await add(ruud, "Zeilmakerij Mast", { kvk: "12345678", postcode: "1132 CD" });
    await expect(
      ask(contract.addEmployer, petra, { facts: { name: "Mast Zeilen", kvk: "1234 5678", postcode: "1132cd" } }),
    ).rejects.toMatchObject({ code: "employers/known-already", data: { employerId: first } });
  });

  test("at night doubles are found; merged they are one file, undone they are two again with what was theirs", async () => {
    const one = await add(ruud, "Restaurant De Lindeboom", {
      street: "Plein 2",
      town: "Edam",
      workPlaces: "Een plek in de spoelkeuken.",
    });
    const two = await add(petra, "Restaurant De Lindebom", { street: "Plein 2", town: "Edam", postcode: "1135 AA" });
    const day = (await show(ruud, one)).today;
    await ask(contract.addLine, ruud, { employerId: one, day, kind: "call", line: "Lijn van de eerste." });
    await ask(contract.addLine, petra, { employerId: two, day, kind: "visit", line: "Lijn van de tweede." });
    await ownerClient.query("select employers.find_all_alike()");
    type Pair = {
      one: { employerId: string | null; name: string | null };
      other: { employerId: string | null };
      may: { keepOne: { allowed: boolean } };
    };
    const pairs = async (who: Visitor) => (await ask<{ items: Pair[] }>(contract.listDoubles, who)).items;
    const both = [one, two].sort();
    const found = (await pairs(ruud)).find(
      (pair) => [pair.one.employerId, pair.other.employerId].sort().join() === both.join(),
    );
    expect(found?.may.keepOne).toEqual({ allowed: true });
    expect(JSON.stringify(await pairs(fleur))).not.toContain("Linde");
    expect(await codeOf(ask(contract.mergeEmployers, fleur, { employerId: one, goneId: two }))).toBe(
      "platform/not-found",
    );

    const { mergerId } = await ask<{ mergerId: string }>(contract.mergeEmployers, ruud, {
      employerId: one,
      goneId: two,
    });
    const merged = await show(ruud, one);
    expect(merged.lines.map(({ line }) => line).sort()).toEqual(["Lijn van de eerste.", "Lijn van de tweede."]);
    expect(merged.facts).toMatchObject({ postcode: "1135AA", workPlaces: "Een plek in de spoelkeuken." });
    expect(await codeOf(show(ruud, two))).toBe("platform/not-found");
    expect(merged.mergers).toMatchObject([{ mergerId, name: "Restaurant De Lindebom" }]);

    await ask(contract.undoMerge, petra, { mergerId });
    expect((await show(ruud, one)).lines.map(({ line }) => line)).toEqual(["Lijn van de eerste."]);
    expect((await show(ruud, one)).facts.postcode).toBe("");
    expect((await show(ruud, two)).lines.map(({ line }) => line)).toEqual(["Lijn van de tweede."]);
    expect(await codeOf(ask(contract.undoMerge, petra, { mergerId }))).toBe("platform/not-found");
  });

  test("nobody takes a file of someone else into their own, nor sees contact persons by it", async () => {
    const at = { street: "Kerkweg 9", town: "Ilpendam", withRegion: true };
    const ruuds = await add(ruud, "Timmerwerkplaats Plank", at);
    await ask(contract.saveContact, ruud, { employerId: ruuds, contactId: randomUUID(), ...contact });
    const fleurs = await add(fleur, "Plank Timmerwerk", { street: "Kerkweg 9a", town: "Ilpendam", withRegion: true });
    expect(await codeOf(ask(contract.mergeEmployers, fleur, { employerId: fleurs, goneId: ruuds }))).toBe(
      "platform/not-found",
    );
    const petras = await add(petra, "Werkplaats Plank en Spijker", { town: "Ilpendam" });
    const { mergerId } = await ask<{ mergerId: string }>(contract.mergeEmployers, petra, {
      employerId: petras,
      goneId: ruuds,
    });
    expect((await contacts(petra, petras)).items).toEqual([]);
    expect((await show(ruud, petras)).standing.isInvited).toBe(true);
    await ask(contract.undoMerge, ruud, { mergerId });
    expect((await contacts(ruud, ruuds)).items).toHaveLength(1);
    expect((await show(ruud, petras)).standing.isInvited).toBe(false);
  });

  test("two that were looked at and differ are not named again", async () => {
    const one = await add(ruud, "Café De Zwaan", { town: "Monnickendam", street: "Kerkstraat 1" });
    const two = await add(petra, "Café De Zwaan", { town: "Marken", street: "Kerkstraat 1" });
    const names = async () => {
      await ownerClient.query("select employers.find_all_alike()");
      return (await ask<{ items: { one: { employerId: string } }[] }>(contract.listDoubles, ruud)).items
        .map((pair) => pair.one.employerId)
        .filter((id) => id === one || id === two);
    };
    expect(await names()).toHaveLength(1);
    await ask(contract.sayDifferent, ruud, { employerId: one, otherId: two });
    expect(await names()).toHaveLength(0);
  });
});

describe("the employer reads along", () => {
  test("by the link, without an account: all that is written, whom to call, and not the phone numbers", async () => {
    const employerId = await add(ruud, "Boomkwekerij Tak", {
      roomToLook: "Een dag meekijken kan altijd.",
      withRegion: false,
    });
    await ask(contract.saveContact, ruud, { employerId, contactId: randomUUID(), ...contact });
    const { secret } = await linkTo(employerId);
    const browser = employersBrowser();
    expect(await browser(contract.getOwnFile)).toEqual({ file: null });
    await browser(contract.openLink, { secret });
    const { file } = await browser<{ file: contract.OwnFile }>(contract.getOwnFile);
    expect(file).toMatchObject({
      facts: { name: "Boomkwekerij Tak", roomToLook: "Een dag meekijken kan altijd." },
      owner: { name: "Ruud", organisation: "GGZ Lindezorg" },
      contactPersons: [{ name: "Mevrouw De Wit" }],
    });
    expect(JSON.stringify(file)).not.toContain("075-0000001");
    expect((await show(ruud, employerId)).links).toMatchObject([{ views: 1, closed: false }]);
    const { rows } = await ownerClient.query("select encode(secret_hash, 'escape') as kept from employers.file_link");
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test("they correct it with a remark, which Ruud hears of and answers", async () => {
    const employerId = await add(ruud, "Loonbedrijf Klei");
    const browser = employersBrowser();
    await browser(contract.openLink, { secret: (await linkTo(employerId)).secret });
    await browser(contract.sayByLink, { kind: "correction", text: "Wij zitten sinds mei aan de Dijk 3." });
    type Mine = { said: { remarkId: string; text: string; version: number }[] };
    const [said] = (await ask<Mine>(contract.myEmployers, ruud)).said;
    expect(said?.text).toBe("Wij zitten sinds mei aan de Dijk 3.");
    expect((await ask<Mine>(contract.myEmployers, petra)).said).toEqual([]);
    await ask(contract.followUp, ruud, {
      remarkId: said?.remarkId,
      version: said?.version,
      followUp: "Adres aangepast.",
    });
    const { file } = await browser<{ file: contract.OwnFile }>(contract.getOwnFile);
    expect(file.remarks).toMatchObject([{ byEmployer: true, followUp: "Adres aangepast." }]);
  });

  test("they say 'benader mij niet' and nobody may call; they take it back themselves", async () => {
    const employerId = await add(ruud, "Antiquariaat Blad");
    const browser = employersBrowser();
    await browser(contract.openLink, { secret: (await linkTo(employerId)).secret });
    await browser(contract.approachByLink, { notAnyMore: true });
    expect((await show(ruud, employerId)).may.reserve).toMatchObject({ allowed: false, reason: "not-approached" });
    await browser(contract.approachByLink, { notAnyMore: false });
    expect((await show(ruud, employerId)).may.reserve).toEqual({ allowed: true });
  });

  test("a link that ended or was closed opens nothing, also not for who was in", async () => {
    const employerId = await add(ruud, "Pension Rust");
    const [closed, ended] = [await linkTo(employerId), await linkTo(employerId)];
    const inBefore = employersBrowser();
    await inBefore(contract.openLink, { secret: closed.secret });
    expect(await codeOf(ask(contract.closeLink, fleur, { linkId: closed.linkId }))).toBe("platform/not-found");
    await ask(contract.closeLink, ruud, { linkId: closed.linkId });
    expect(await inBefore(contract.getOwnFile)).toEqual({ file: null });
    expect(await codeOf(inBefore(contract.sayByLink, { kind: "wish", text: "Nog iets." }))).toBe(
      "employers/link-is-over",
    );
    expect(await codeOf(employersBrowser()(contract.openLink, { secret: closed.secret }))).toBe(
      "employers/link-is-over",
    );
    await moveClock("31 days");
    expect(await codeOf(employersBrowser()(contract.openLink, { secret: ended.secret }))).toBe(
      "employers/link-is-over",
    );
    await moveClock("-31 days");
    expect(await codeOf(employersBrowser()(contract.openLink, { secret: "A".repeat(43) }))).toBe(
      "employers/link-is-over",
    );
  });
});
