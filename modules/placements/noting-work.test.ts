import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import { readJournal } from "../../platform/server/journal.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
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
import * as contract from "./contract.ts";
import { jobsOf } from "./index.ts";
import { jobs } from "./jobs.ts";

const region = "AM18";
const ask = <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};
const run = async (name: string) => {
  const job = jobs.find((each) => each.name === name);
  if (!job) throw new Error(`no job ${name}`);
  await job.run({ house, journalFolder });
};
const dayFromNow = async (days: number): Promise<string> =>
  (await ownerClient.query("select (platform.today() + $1::integer)::text as day", [days])).rows[0].day;

let ruud: Professional;
let fleur: Professional;
let karim: Professional;
let daan: Professional;
let samira: PersonWithSession;
let otto: PersonWithSession;
let ggz: Organisation;
let wsp: Organisation;
let permission: string;

type Mine = { placements: contract.Placement[]; interviews: contract.MyInterview[]; pitch: contract.Pitch | null };
const mine = () => ask<Mine>(contract.myWork, samira);
const work = (who: Visitor, person = samira) =>
  ask<{
    placements: contract.Placement[];
    pitch: string | null;
    may: Record<string, { allowed: boolean; reason?: string }>;
  }>(contract.showWork, who, { personId: person.personId });
const bakery = {
  employerName: "Bakkerij Jansen",
  title: "Medewerker winkel",
  tasks: "Vakken vullen, klanten helpen.",
  contractForm: "fixed-term",
  startsOn: "2026-02-02",
  hours: 8,
  kind: "trial",
};
const note = async (who: Visitor, facts: Record<string, unknown> = {}, person = samira) =>
  (await ask<{ placementId: string }>(contract.notePlacement, who, { personId: person.personId, ...bakery, ...facts }))
    .placementId;
const seen = (who: Visitor, placementId: string) =>
  ask<{ placement: contract.Placement }>(contract.showPlacement, who, { placementId }).then(
    ({ placement }) => placement,
  );
const told = async (who: Professional | PersonWithSession) =>
  (
    await ownerClient.query(
      "select kind from notifications.notice where account_id = $1 or membership_id = $2 order by kind",
      [who.accountId, "membershipId" in who ? who.membershipId : null],
    )
  ).rows.map(({ kind }) => kind);

beforeAll(async () => {
  ggz = await given.organisation("GGZ Lindezorg", { region });
  wsp = await given.organisation("WSP Waterland", { kind: "wsp", region, tasks: ["bemiddeling", "coordinatie"] });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["inkomen", "coordinatie"],
  });
  await given.readyRegion(region, ggz, wsp, gemeente);
  ruud = await given.professional("Ruud", ggz);
  fleur = await given.professional("Fleur", wsp, { task: "bemiddeling" });
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  for (const kind of ["ggz", "wsp"])
    for (const purpose of ["placement", "matching"])
      await given.basis(pien, { purpose, kind, article6: kind === "ggz" ? "6-1-a" : "6-1-e" });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  otto = await given.personLoggedIn(await given.person("Otto", ruud));
});

describe("who may write down someone's work", () => {
  test("Ruud works with Samira, but she did not say yes: refused with the reason; to Fleur she does not exist", async () => {
    await expect(note(ruud)).rejects.toMatchObject({ code: "placements/no-permission", kind: "forbidden" });
    await expect(note(fleur)).rejects.toMatchObject({ kind: "not-found" });
    expect((await work(ruud)).may.note).toMatchObject({ allowed: false, reason: "no-permission" });
    await expect(work(fleur)).rejects.toMatchObject({ kind: "not-found" });
  });

  test("with her yes Ruud writes it once; Fleur reads the same, without hearing that care was in it; Karim nothing", async () => {
    permission = await given.permission(
      samira,
      [
        { organisation: ggz, professional: ruud },
        { organisation: wsp, task: "bemiddeling", professional: fleur },
      ],
      { purpose: "placement", categories: ["contact", "work-profile"] },
    );
    const placementId = await note(ruud, {
      realised: [
        { role: "ips", organisationId: ggz.id },
        { role: "wsp", organisationId: wsp.id },
      ],
    });
    expect(await seen(ruud, placementId)).toMatchObject({
      employerName: "Bakkerij Jansen",
      hours: [{ from: "2026-02-02", until: null, hours: 8 }],
      kinds: [{ from: "2026-02-02", until: null, kind: "trial" }],
    });
    const forFleur = await seen(fleur, placementId);
    expect(forFleur.realised).toEqual(
      expect.arrayContaining([
        { role: "other", organisationId: null, organisation: "een andere organisatie", hidden: true },
        { role: "wsp", organisationId: wsp.id, organisation: "WSP Waterland", hidden: false },
      ]),
    );
    expect(JSON.stringify(forFleur)).not.toMatch(/Lindezorg|ips/);
    await expect(seen(karim, placementId)).rejects.toMatchObject({ kind: "not-found" });
    expect((await mine()).placements[0]?.realised).toContainEqual({
      role: "ips",
      organisationId: ggz.id,
      organisation: "GGZ Lindezorg",
      hidden: false,
    });
    expect(await told(samira)).toContain("job-noted");
    expect(await told(fleur)).toContain("job-noted-by-colleague");
    for (const table of ["placement", "hours", "kind", "not_right"])
      expect(await sqlAs(karim, `select id from placements.${table}`)).toEqual([]);
    await expect(sqlAs(fleur, "select by_organisation from placements.realised")).rejects.toThrow(/permission denied/);
    await expect(sqlAs(fleur, "select noted_at from placements.placement")).rejects.toThrow(/permission denied/);
  });

  test("two files of her employer become one and are two again: her work is back where it was", async () => {
    const placementId = (await mine()).placements[0]?.placementId ?? "";
    const add = async (name: string) => {
      const id = randomUUID();
      const empty = { kvk: "", branchNumber: "", street: "", postcode: "", town: "Edam", domain: "", sector: "" };
      const words = { sizeBand: "", workPlaces: "", roomToLook: "", conditions: "", experience: "", motives: [] };
      const file = { ...empty, ...words, name, motivesAskedOn: null, ambassador: false, municipalityCode: null };
      await sqlAs(fleur, "select employers.add_employer($1, $2, true)", [id, JSON.stringify(file)]);
      return id;
    };
    const [kept, gone] = [await add("Bakkerij De Aar"), await add("Broodhuis Halm")];
    const mergerId = randomUUID();
    const at = async () =>
      (await ownerClient.query("select employer_id from placements.placement where id = $1", [placementId])).rows[0]
        ?.employer_id;
    await ownerClient.query("update placements.placement set employer_id = $2 where id = $1", [placementId, gone]);
    await sqlAs(fleur, "select employers.merge($1, $2, $3)", [mergerId, kept, gone]);
    expect(await at()).toBe(kept);
    await sqlAs(fleur, "select employers.undo_merge($1)", [mergerId]);
    expect(await at()).toBe(gone);
    await ownerClient.query("update placements.placement set employer_id = null where id = $1", [placementId]);
  });

  test("an end before the start and a number of the state are refused beside the field", async () => {
    await expect(note(ruud, { endsOn: "2026-01-30", endReason: "experience" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/endsOn" }],
    });
    await expect(note(ruud, { endsOn: "2026-03-30" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/endReason" }],
    });
    await expect(note(ruud, { tasks: "BSN 111222333" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/tasks" }],
    });
    await expect(
      ownerClient.query("update placements.placement set ends_on = starts_on - 1, end_reason = 'experience'"),
    ).rejects.toMatchObject({ constraint: "ends_after_it_starts" });
    expect((await mine()).placements).toHaveLength(1);
  });
});

describe("hours and kind over time", () => {
  test("from 8 to 20 hours, from trial to paid: one placement, and no two numbers on one day", async () => {
    const [{ placementId }] = (await mine()).placements as [contract.Placement];
    const put = (who: Visitor, line: object) => ask(contract.changeHours, who, { placementId, ...line });
    await put(fleur, { from: "2026-04-06", hours: 20 });
    await ask(contract.changeKind, fleur, { placementId, from: "2026-03-02", kind: "paid" });
    expect(await seen(ruud, placementId)).toMatchObject({
      hours: [
        { from: "2026-02-02", until: "2026-04-05", hours: 8 },
        { from: "2026-04-06", until: null, hours: 20 },
      ],
      kinds: [
        { kind: "trial", until: "2026-03-01" },
        { kind: "paid", until: null },
      ],
    });
    await expect(put(fleur, { from: "2026-03-01", hours: 12 })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/from" }],
    });
    await expect(put(fleur, { from: "2026-01-01", hours: 12 })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/from" }],
    });
    await expect(put(fleur, { from: "2026-05-02", until: "2026-05-01", hours: 12 })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/until" }],
    });
    await expect(
      ownerClient.query(
        "insert into placements.hours (id, placement_id, person_id, hours, during) values (gen_random_uuid(), $1, $2, 30, '[2026-05-01,2026-06-01)')",
        [placementId, samira.personId],
      ),
    ).rejects.toMatchObject({ constraint: "hours_do_not_overlap" });
    await expect(put(karim, { from: "2026-06-01", hours: 12 })).rejects.toMatchObject({ kind: "not-found" });
    expect(await told(ruud)).toContain("job-hours-changed");
  });

  test("a wrong line goes and its days are those of the line beside it; the start moves along; the last line stays", async () => {
    const [before] = (await mine()).placements as [contract.Placement];
    const [first, second] = before.hours as [contract.HoursLine, contract.HoursLine];
    await ask(contract.dropHours, ruud, { hoursId: second.hoursId });
    expect((await seen(ruud, before.placementId)).hours).toMatchObject([{ from: "2026-02-02", until: null, hours: 8 }]);
    await expect(ask(contract.dropHours, ruud, { hoursId: first.hoursId })).rejects.toMatchObject({
      code: "placements/last-line-stays",
    });
    await ask(contract.changeHours, ruud, { placementId: before.placementId, from: "2026-04-06", hours: 20 });
    const { version } = await seen(ruud, before.placementId);
    const changed = {
      ...bakery,
      placementId: before.placementId,
      version,
      startsOn: "2026-02-09",
      realised: [{ role: "ips", organisationId: ggz.id }],
    };
    await ask(contract.changePlacement, ruud, changed);
    expect((await seen(ruud, before.placementId)).hours[0]).toMatchObject({ from: "2026-02-09", hours: 8 });
    // Fleur may not know of the IPS coach: what she saves leaves him as he stands.
    await ask(contract.changePlacement, fleur, {
      ...changed,
      version: version + 1,
      title: "Medewerker winkel en magazijn",
    });
    expect((await mine()).placements[0]?.realised).toMatchObject([{ role: "ips", organisationId: ggz.id }]);
    await expect(ask(contract.changePlacement, fleur, changed)).rejects.toMatchObject({
      code: "platform/changed-meanwhile",
    });
    await expect(
      ask(contract.changePlacement, ruud, { ...changed, version: version + 2, startsOn: "2026-03-05" }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/startsOn" }] });
  });

  test("twelve hours for a while: afterwards the twenty go on, and a day after the end is refused beside its field", async () => {
    const [{ placementId, hours, version }] = (await mine()).placements as [contract.Placement];
    const put = (line: object) => ask(contract.changeHours, ruud, { placementId, hours: 12, ...line });
    await put({ from: "2026-06-01", until: "2026-06-30" });
    const temporary = (await seen(ruud, placementId)).hours;
    expect(temporary.slice(-3)).toMatchObject([
      { from: "2026-04-06", until: "2026-05-31", hours: 20 },
      { from: "2026-06-01", until: "2026-06-30", hours: 12 },
      { from: "2026-07-01", until: null, hours: 20 },
    ]);
    await expect(put({ from: "2026-06-15", until: "2026-07-15" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/from", message: expect.stringContaining("staan er al uren") }],
    });
    for (const line of temporary.slice(-2)) await ask(contract.dropHours, ruud, { hoursId: line.hoursId });
    expect((await seen(ruud, placementId)).hours.map(({ from, until }) => [from, until])).toEqual(
      hours.map(({ from, until }) => [from, until]),
    );
    const end = (endsOn: string | null, endReason: string | null, add: number) =>
      ask(contract.endPlacement, ruud, { placementId, version: version + add, endsOn, endReason });
    await end("2026-10-30", "experience", 3);
    await expect(put({ from: "2026-10-01", until: "2026-11-15" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/until" }],
    });
    await end(null, null, 4);
  });

  test("it ended as experience, with a day that fits; and went on after all", async () => {
    const [{ placementId, version }] = (await mine()).placements as [contract.Placement];
    const end = (endsOn: string | null, endReason: string | null, expected: number) =>
      ask(contract.endPlacement, ruud, { placementId, version: expected, endsOn, endReason });
    await expect(end("2026-04-01", "experience", version)).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/endsOn" }],
    });
    await expect(end("2026-01-01", "experience", version)).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/endsOn" }],
    });
    await end("2026-10-30", "experience", version);
    const ended = await seen(ruud, placementId);
    expect(ended).toMatchObject({ endsOn: "2026-10-30", endReason: "experience" });
    expect(ended.hours.at(-1)).toMatchObject({ hours: 20, until: "2026-10-30" });
    const jobsSeen = await as(ruud, (session) => jobsOf(session, [samira.personId, otto.personId]));
    expect(jobsSeen).toMatchObject([
      { personId: samira.personId, endReason: "experience", hours: [{ hours: 8 }, { hours: 20 }] },
    ]);
    await end(null, null, ended.version);
    expect((await seen(ruud, placementId)).hours.at(-1)).toMatchObject({ until: null });
    expect(await told(fleur)).toContain("job-ended");
  });
});

describe("what made it possible", () => {
  test("needs a yes for income as well; the wage value is for Fleur, who finds work, and not for Ruud", async () => {
    const [{ placementId }] = (await mine()).placements as [contract.Placement];
    const means = (who: Visitor) =>
      ask(contract.saveMeans, who, { placementId, instruments: ["job-coaching-gemeente"] });
    const wage = (who: Visitor) =>
      ask(contract.saveWageValue, who, { placementId, wageValue: { percent: 60, measuredOn: "2026-03-01" } });
    await expect(means(fleur)).rejects.toMatchObject({ fieldErrors: [{ pointer: "/instruments" }] });
    const known = { placementId, instruments: ["no-risk-polis"] };
    const { instruments } = await import("@vliegwiel/instruments-guide");
    known.instruments = [instruments[0]?.id ?? ""];
    await expect(ask(contract.saveMeans, fleur, known)).rejects.toMatchObject({
      code: "placements/no-permission-for-income",
    });
    await expect(wage(fleur)).rejects.toMatchObject({ code: "placements/no-permission-for-income" });
    await given.permission(
      samira,
      [
        { organisation: ggz, professional: ruud },
        { organisation: wsp, task: "bemiddeling", professional: fleur },
      ],
      { purpose: "placement", categories: ["benefit"] },
    );
    await ask(contract.saveMeans, fleur, known);
    await wage(fleur);
    await expect(wage(ruud)).rejects.toMatchObject({ code: "placements/no-permission-for-income" });
    expect(await seen(fleur, placementId)).toMatchObject({ ...known, wageValue: { percent: 60 } });
    expect(await seen(ruud, placementId)).toMatchObject({ ...known, wageValue: null });
    expect((await mine()).placements[0]).toMatchObject({ ...known, wageValue: { percent: 60 } });
  });
});

describe("Samira sees and decides", () => {
  test("she says what is not right; who keeps it hears so and answers", async () => {
    const [{ placementId }] = (await mine()).placements as [contract.Placement];
    await ask(contract.sayNotRight, samira, { placementId, part: "hours", words: "Ik werk 18 uur, geen 20." });
    await expect(ask(contract.sayNotRight, otto, { placementId, part: "hours" })).rejects.toMatchObject({
      kind: "not-found",
    });
    expect(await told(ruud)).toContain("job-not-right");
    const [remark] = (await seen(ruud, placementId)).remarks;
    const { items } = await ask<{ items: { remarks: number; hours: number; kind: string }[] }>(
      contract.listPlacements,
      ruud,
    );
    expect(items).toMatchObject([{ remarks: 1, hours: 20, kind: "paid" }]);
    await expect(
      ask(contract.answerNotRight, karim, { remarkId: remark?.remarkId, answer: "stays" }),
    ).rejects.toMatchObject({ kind: "not-found" });
    await ask(contract.answerNotRight, ruud, { remarkId: remark?.remarkId, answer: "put-right" });
    expect((await mine()).placements[0]?.remarks).toMatchObject([
      { answer: "put-right", words: "Ik werk 18 uur, geen 20." },
    ]);
  });

  test("a talk with an employer: Samira chooses that Ruud comes along and what he may do; Fleur reads no care in it", async () => {
    const { interviewId } = await ask<{ interviewId: string }>(contract.noteInterview, fleur, {
      personId: samira.personId,
      employerName: "Kwekerij De Linde",
      kind: "acquaintance",
      day: await dayFromNow(3),
      startTime: "14:30",
    });
    const along = (who: Visitor, membershipId: string | null, version: number) =>
      ask(contract.chooseAlong, who, { interviewId, version, membershipId, may: membershipId ? ["when-i-ask"] : [] });
    await expect(along(samira, karim.membershipId, 1)).rejects.toMatchObject({ code: "placements/permission-first" });
    await expect(along(otto, ruud.membershipId, 1)).rejects.toMatchObject({ kind: "not-found" });
    await along(samira, ruud.membershipId, 1);
    expect(await told(ruud)).toContain("asked-along");
    const view = (who: Visitor) => ask<contract.Interview>(contract.showInterview, who, { interviewId });
    expect(await view(ruud)).toMatchObject({ along: { name: "Ruud", me: true }, alongMay: ["when-i-ask"] });
    expect((await view(fleur)).along).toEqual({ name: "iemand die helpt", organisation: null, me: false });
    await ask(contract.putResult, samira, {
      interviewId,
      version: 2,
      result: "second-talk",
      words: "Ik mag terugkomen.",
    });
    expect(await view(ruud)).toMatchObject({ result: "second-talk", resultBy: "person" });
    expect(await view(ruud)).toMatchObject({ led: [], may: { note: { allowed: true } } });
    const fromTalk = await note(ruud, { employerName: "Kwekerij De Linde", interviewId });
    expect(await view(fleur)).toMatchObject({ led: [{ placementId: fromTalk, employerName: "Kwekerij De Linde" }] });
    await ask(contract.takeAway, samira, { placementId: fromTalk });
    expect(await view(fleur)).toMatchObject({ led: [] });
    await along(samira, null, 3);
    expect(readJournal(journalFolder)).toContainEqual(
      expect.objectContaining({ of: "interview-along", id: interviewId }),
    );
    expect((await mine()).interviews[0]).toMatchObject({ along: null, alongMay: [] });
  });

  test("what an employer offers is a choice: by its name or its file, what one may see, and no more", async () => {
    const offer = (employerName: string, title: string, withRegion: boolean) =>
      ask<{ offerId: string }>({ method: "POST", path: "/vacancies" }, fleur, {
        facts: { kind: "vacancy", employerName, title, hoursFrom: 8, hoursTo: 16 },
        withRegion,
      });
    const { offerId } = await offer("Kwekerij De Linde", "Medewerker kas", true);
    await offer("Kwekerij De Linde", "Medewerker kantoor", false);
    await offer("Bakkerij Jansen", "Medewerker winkel", true);
    const found = async (who: Visitor, asked: object) =>
      (await ask<{ items: { title: string }[] }>(contract.offersOf, who, asked)).items.map(({ title }) => title).sort();
    expect(await found(ruud, { employerName: "kwekerij de linde" })).toEqual(["Medewerker kas"]);
    expect(await found(fleur, { employerName: "Kwekerij De Linde" })).toEqual(["Medewerker kantoor", "Medewerker kas"]);
    expect(await found(karim, { employerName: "Kwekerij De Linde" })).toEqual([]);
    await ask({ method: "POST", path: "/vacancies/:offerId/close" }, fleur, { offerId, why: "filled" });
    expect(await found(ruud, { employerName: "Kwekerij De Linde" })).toEqual([]);
    expect(await found(ruud, { employerName: "Kwekerij De Linde", offerId })).toEqual(["Medewerker kas"]);
  });

  test("her pitch is hers: Ruud reads it when she ticks so, and no longer when she does not", async () => {
    const save = (version: number, shown: boolean) =>
      ask(contract.savePitch, samira, { version, words: "Ik ben Samira. Ik sta graag in de winkel.", shown });
    await save(0, false);
    expect((await work(ruud)).pitch).toBeNull();
    await save(1, true);
    expect((await work(ruud)).pitch).toContain("in de winkel");
    await expect(save(1, true)).rejects.toMatchObject({ code: "platform/changed-meanwhile" });
    await save(2, false);
    expect((await work(ruud)).pitch).toBeNull();
    await ownerClient.query("update placements.pitch set shown = true");
    await ownerClient.query("select placements.replay_end('pitch', $1, platform.now())", [samira.personId]);
    expect((await work(ruud)).pitch).toBeNull();
  });

  test("on the eve of a first day who may know hears it, once a day", async () => {
    const placementId = await note(ruud, { startsOn: await dayFromNow(1), employerName: "Kwekerij De Linde" });
    await run("tell-who-starts");
    expect(await told(samira)).toContain("your-job-starts-tomorrow");
    expect(await told(fleur)).toContain("job-starts-tomorrow");
    await ask(contract.takeAway, samira, { placementId });
    await expect(seen(ruud, placementId)).rejects.toMatchObject({ kind: "not-found" });
    expect(readJournal(journalFolder)).toContainEqual(expect.objectContaining({ of: "placement", id: placementId }));
  });

  test("she takes her yes back: nobody reads or writes any more, also not who wrote it; she still reads all of it", async () => {
    await given.withdrawal(samira, permission);
    const [{ placementId }] = (await mine()).placements as [contract.Placement];
    for (const who of [ruud, fleur]) await expect(seen(who, placementId)).rejects.toMatchObject({ kind: "not-found" });
    expect((await work(ruud)).placements).toEqual([]);
    expect((await ask<{ items: unknown[] }>(contract.listPlacements, ruud)).items).toEqual([]);
    expect(await as(fleur, (session) => jobsOf(session, [samira.personId]))).toEqual([]);
    await expect(ask(contract.changeHours, ruud, { placementId, from: "2026-09-01", hours: 12 })).rejects.toMatchObject(
      { kind: "not-found" },
    );
  });
});

describe("the same placements under each partner's definition", () => {
  const define = (who: Visitor, facts: object) =>
    ask(contract.define, who, {
      partnerKind: "region",
      version: 0,
      name: "Plaatsing in de regio",
      validFrom: "2026-01-01",
      minHours: 0,
      minDays: 0,
      kinds: [],
      contractForms: [],
      roles: [],
      ...facts,
    });
  type Counts = { count: { countId: string; shown: contract.Shown | null } | null; nextOn: string | null };

  test("a definition gets versions, never back in time, and only by who keeps the region or the organisation", async () => {
    await expect(define(ruud, {})).rejects.toMatchObject({ reason: "not-who-defines" });
    await define(daan, {});
    await expect(define(daan, {})).rejects.toMatchObject({ code: "platform/changed-meanwhile" });
    await expect(define(daan, { version: 1, validFrom: "2026-02-01" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/validFrom" }],
    });
    await define(daan, { partnerKind: "wsp", name: "Betaald, ten minste 12 uur", minHours: 12, kinds: ["paid"] });
    await define(daan, { partnerKind: "sw-bedrijf", name: "=1+1" });
    await define(daan, { partnerKind: "funder", name: "Drie maanden", minDays: 91 });
  });

  test("counted by the clock; small numbers hidden, and nobody has the numbers behind them", async () => {
    for (let n = 0; n < 30; n += 1) {
      const person = (await given.person(`Persoon ${n}`, ruud)).personId;
      const id = crypto.randomUUID();
      await ownerClient.query(
        `insert into placements.placement (id, person_id, region_code, employer_name, title, contract_form, starts_on) values ($1, $2, $3, 'Bakkerij', 'Werk', 'permanent', '2026-01-05')`,
        [id, person, region],
      );
      await ownerClient.query(
        "insert into placements.hours (id, placement_id, person_id, hours, during) values (gen_random_uuid(), $1, $2, $3, '[2026-01-05,)')",
        [id, person, n < 20 ? 16 : 8],
      );
      await ownerClient.query(
        "insert into placements.kind (id, placement_id, person_id, kind, during) values (gen_random_uuid(), $1, $2, $3, '[2026-01-05,)')",
        [id, person, n < 24 ? "paid" : "unpaid"],
      );
    }
    await moveClock("2 days");
    await expect(ask(contract.askCount, ruud, { fromDay: "2026-01-01" })).rejects.toMatchObject({
      reason: "not-who-counts",
    });
    await expect(ask(contract.askCount, daan, { fromDay: "2026-02-01" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/fromDay" }],
    });
    await ask(contract.askCount, daan, { fromDay: "2026-01-01" });
    await expect(ask(contract.askCount, daan, { fromDay: "2026-01-01" })).rejects.toMatchObject({
      code: "placements/counted-this-week",
    });
    await run("count-placements");
    const { count, nextOn } = await ask<Counts>(contract.showCounts, ruud);
    expect(nextOn).toBe(await dayFromNow(7));
    const named = (name: string) => count?.shown?.rows.find(({ definition }) => definition.name === name);
    // 30 and Samira's: all count for the region; 20 and hers are paid for 12 hours or more.
    expect(count?.shown?.all.total).toBe(31);
    expect(named("Plaatsing in de regio")?.total).toBe(31);
    const paid = named("Betaald, ten minste 12 uur");
    expect(paid).toMatchObject({ total: 21 });
    // Four have too few hours. All less what counts, less six unpaid, would tell that: so that six is not shown either.
    expect(paid?.out).toEqual([
      { condition: "kind", placements: "hidden" },
      { condition: "hours", placements: "under-5" },
    ]);
    expect(named("Drie maanden")).toMatchObject({ total: 31, out: [{ condition: "duration", placements: 0 }] });
    const file = await ask<{ name: string; content: string }>(contract.exportCounts, ruud, { countId: count?.countId });
    const lines = file.content.split("\r\n");
    expect(lines[0]).toContain("Versie;Geldt vanaf;Uren per week, ten minste;Wat voor werk");
    const ofPaid = lines.filter((line) => line.includes("Betaald, ten minste 12 uur"));
    expect(ofPaid).toHaveLength(3);
    expect(ofPaid.map((line) => line.split(";").at(-1))).toEqual(["21", "niet getoond", "minder dan 5"]);
    expect(ofPaid[0]).toContain(";1;2026-01-01;12;Betaald werk;alle;0;alle;ja;");
    expect(lines.find((line) => line.includes("'=1+1"))).toContain("Sociaal werkbedrijf");
    await expect(sqlAs(daan, "select * from placements.count_under_each(gen_random_uuid())")).rejects.toThrow(
      /permission denied/,
    );
  });
});
