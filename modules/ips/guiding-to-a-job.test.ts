import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import { inOwnTransaction } from "../../platform/server/job.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import {
  given,
  type Organisation,
  type Person,
  type PersonWithSession,
  type Professional,
} from "../../tests/harness/given.ts";
import {
  house,
  itIs,
  journalFolder,
  knock,
  moveClock,
  ownerClient,
  sqlAs,
  type Visitor,
} from "../../tests/harness/world.ts";
import { keepQuarter } from "./actions/keep-quarter.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM17";
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
const day = async (ahead: number): Promise<string> =>
  (await ownerClient.query("select (platform.today() + $1::integer)::text as day", [ahead])).rows[0].day;

let ggz: Organisation;
let ruud: Professional;
let petra: Professional;
let saar: Professional;
let anouk: Professional;
let ilse: Professional;
let karim: Professional;
let samira: PersonWithSession;
let otto: Person;

type Shown = {
  trajectory: contract.Trajectory | null;
  lines: { lineId: string; employer: string }[];
  jobs: contract.Job[];
};
const shown = (who: Visitor = ruud, person: Person = samira) =>
  ask<Shown>(contract.showTrajectory, who, { personId: person.personId });
const ofSamira = async (): Promise<contract.Trajectory> => {
  const { trajectory } = await shown();
  if (!trajectory) throw new Error("Samira has no trajectory");
  return trajectory;
};
const into = async (phase: string, from: string, more: object = {}) => {
  const { trajectoryId, version } = await ofSamira();
  return ask<contract.Trajectory>(contract.enterPhase, ruud, { trajectoryId, version, phase, from, ...more });
};
const support = { kind: "support", place: "at-work", startTime: "10:00", minutes: 60, funder: "uwv" };
const did = async (activity: object, who: Visitor = ruud) =>
  (
    await ask<{ activityId: string }>(contract.addActivity, who, {
      trajectoryId: (await ofSamira()).trajectoryId,
      ...activity,
    })
  ).activityId;
const months = async () =>
  (await ask<{ months: contract.MonthOfFunder[] }>(contract.showFunding, ruud)).months.map((one) => [
    one.funder,
    one.lines,
    one.minutes,
    one.closed !== null,
  ]);

beforeAll(async () => {
  ggz = await given.organisation("GGZ Lindezorg", { region, tasks: ["begeleiding", "coordinatie"] });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  await given.readyRegion(region, ggz, gemeente);
  ruud = await given.professional("Ruud", ggz);
  petra = await given.professional("Petra", ggz);
  saar = await given.professional("Saar", ggz);
  anouk = await given.professional("Anouk", ggz, { task: "coordinatie", role: "organisation-admin" });
  ilse = await given.professional("Ilse", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.basis(pien, { purpose: "placement", kind: "ggz", article6: "6-1-b" });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  otto = await given.person("Otto", ruud);
  // It all happens somewhere in the middle of a month, so that "yesterday" is in the same one.
  await itIs("2026-12-15 10:00");
  await sqlAs(ruud, "select consent.assign($1, $2, $3)", [randomUUID(), samira.personId, petra.membershipId]);
});

describe("one person, one coach", () => {
  test("Samira wants to work: Ruud begins, she hears it and reads the same lines; a second beginning is refused", async () => {
    const could = async (who: Visitor) =>
      (await ask<{ people: { personId: string }[] }>(contract.couldBegin, who)).people
        .map(({ personId }) => personId)
        .sort();
    expect(await could(ruud)).toEqual([samira.personId, otto.personId].sort());
    for (const who of [saar, anouk, ilse]) expect(await could(who)).toEqual([]);
    const begin = { personId: samira.personId, referredOn: await day(-40), referredBy: "self" };
    await expect(ask(contract.startTrajectory, ruud, { ...begin, referredOn: await day(1) })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/referredOn" }],
    });
    await ask(contract.startTrajectory, ruud, begin);
    await expect(ask(contract.startTrajectory, petra, begin)).rejects.toMatchObject({ code: "ips/begun-already" });
    expect(await could(ruud)).toEqual([otto.personId]);
    const mine = await ask<{ trajectories: { coach: string; organisation: string; phases: unknown[] }[] }>(
      contract.myIps,
      samira,
    );
    expect(mine.trajectories).toMatchObject([
      { coach: "Ruud", organisation: "GGZ Lindezorg", phases: [{ phase: "wish" }] },
    ]);
    const { rows } = await ownerClient.query("select kind from notifications.notice where person_id = $1", [
      samira.personId,
    ]);
    expect(rows).toEqual([{ kind: "ips-begun" }]);
  });

  test("a colleague who does not work with her, the manager, the gemeente and who decides on income see nothing of her", async () => {
    for (const who of [saar, anouk, ilse, karim]) {
      await expect(shown(who)).rejects.toMatchObject({ code: "platform/not-found" });
      for (const table of ["trajectory", "phase", "activity", "funding_line"])
        expect(await sqlAs(who, `select id from ips.${table}`), `${who.name} ${table}`).toEqual([]);
      await expect(
        ask(contract.startTrajectory, who, {
          personId: samira.personId,
          referredOn: await day(-1),
          referredBy: "self",
        }),
      ).rejects.toMatchObject({ kind: "not-found" });
    }
    for (const who of [ilse, karim])
      for (const door of [contract.showOutcomes, contract.showFunding, contract.listSelfChecks])
        await expect(ask(door, who)).rejects.toMatchObject({ reason: "no-ips-here" });
    // And without that refusal Ruud would be told the same.
    expect((await shown()).trajectory?.coach).toBe("Ruud");
  });

  test("no session reads the number that counting goes by, nor writes past the acts", async () => {
    await expect(sqlAs(ruud, "select episode_id from ips.trajectory")).rejects.toThrow(/permission denied/);
    await expect(sqlAs(ruud, "update ips.trajectory set closed_on = current_date")).rejects.toThrow(
      /permission denied/,
    );
    await expect(sqlAs(ruud, "delete from ips.funding_line")).rejects.toThrow(/permission denied/);
  });

  test("phases follow each other; who saved meanwhile is not overwritten; a mistake goes back", async () => {
    const before = await ofSamira();
    await into("talks", await day(-38));
    await expect(
      ask(contract.enterPhase, petra, {
        trajectoryId: before.trajectoryId,
        version: before.version,
        phase: "intake",
        from: await day(-20),
      }),
    ).rejects.toMatchObject({ code: "platform/changed-meanwhile" });
    await expect(into("intake", await day(-39))).rejects.toMatchObject({ fieldErrors: [{ pointer: "/from" }] });
    await into("intake", await day(-31));
    await into("support", await day(-1));
    const { trajectoryId, version } = await ofSamira();
    const { phases } = await ask<contract.Trajectory>(contract.undoPhase, ruud, { trajectoryId, version });
    expect(phases.map(({ phase, until }) => [phase, until])).toEqual([
      ["wish", await day(-38)],
      ["talks", await day(-31)],
      ["intake", null],
    ]);
    await expect(into("closed", await day(0))).rejects.toMatchObject({ fieldErrors: [{ pointer: "/closeReason" }] });
    const closed = await into("closed", await day(-2), { closeReason: "other-wish" });
    expect(closed).toMatchObject({ closedOn: await day(-2), closeReason: "other-wish" });
    expect(await into("searching", await day(-1))).toMatchObject({ closedOn: null, closeReason: null });
  });

  test("thirty days after the intake Ruud hears once that nobody was spoken to; a visit stops the clock", async () => {
    expect((await ofSamira()).firstContact).toMatchObject({ state: "due", days: -1 });
    for (const _ of [1, 2]) await run("remind-of-first-employer-contact");
    const { rows } = await ownerClient.query(
      "select kind, about_kind from notifications.notice where membership_id = $1",
      [ruud.membershipId],
    );
    expect(rows).toEqual([{ kind: "first-employer-contact", about_kind: "ips" }]);
    const { people } = await ask<{ people: { firstContact: contract.FirstContact }[] }>(contract.caseload, ruud);
    expect(people.map(({ firstContact }) => firstContact.state)).toEqual(["due"]);
  });
});

describe("what is done, and who pays for which hour", () => {
  test("Ruud takes over the line he wrote with the bakery: nothing is typed twice, and not two times", async () => {
    const employerId = randomUUID();
    await ownerClient.query(
      `insert into employers.employer (id, place_id, region_code, kept_by, name, contact_owner, added_by) values ($1, $1, $2, $3, 'Bakkerij Jansen', $4, $4)`,
      [employerId, region, ggz.id, ruud.membershipId],
    );
    await sqlAs(ruud, "select employers.add_line($1, $2, platform.today() - 3, 'visit', 'Rondleiding in de winkel.')", [
      randomUUID(),
      employerId,
    ]);
    const [line] = (await shown()).lines;
    expect(line).toMatchObject({ employer: "Bakkerij Jansen" });
    expect((await shown(petra)).lines).toEqual([]);
    await did({ kind: "employer", place: "at-work", lineId: line?.lineId, inPerson: true, fits: true });
    expect((await shown()).lines).toEqual([]);
    const trajectory = await ofSamira();
    expect(trajectory.firstContact).toMatchObject({ state: "in-time", days: 28 });
    expect(trajectory.activities[0]).toMatchObject({ employer: "Bakkerij Jansen", fromLine: true, day: await day(-3) });
    const mine = await ask<{ trajectories: contract.Trajectory[] }>(contract.myIps, samira);
    expect(mine.trajectories[0]?.activities[0]?.employer).toBe("Bakkerij Jansen");
  });

  test("an employer is chosen from the files Ruud sees, or is a name; she reads both", async () => {
    const talk = { kind: "employer", place: "phone", day: await day(-6), minutes: 15, inPerson: true, fits: true };
    const employerOf = async (activityId: string) =>
      (await ofSamira()).activities.find((one) => one.activityId === activityId)?.employer;
    const { rows } = await ownerClient.query("select id from employers.employer where name = 'Bakkerij Jansen'");
    const chosen = { employerId: rows[0].id, employerName: "bakkerij" };
    expect(await employerOf(await did({ ...talk, ...chosen, startTime: "08:00" }))).toBe("Bakkerij Jansen");
    await expect(did({ ...talk, startTime: "08:30" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/employerName" }],
    });
    await expect(did({ ...talk, employerId: randomUUID(), startTime: "08:30" })).rejects.toMatchObject({
      kind: "not-found",
    });
    const named = await did({ ...talk, employerName: "Slagerij De Vries", startTime: "08:30" });
    expect(await employerOf(named)).toBe("Slagerij De Vries");
    const mine = await ask<{ trajectories: contract.Trajectory[] }>(contract.myIps, samira);
    expect(mine.trajectories[0]?.activities.map(({ employer }) => employer)).toContain("Slagerij De Vries");
  });

  test("two things at one time by one coach are refused beside the time; end to end is fine", async () => {
    await did({ ...support, day: await day(-1) });
    await expect(did({ ...support, kind: "income", startTime: "10:30", day: await day(-1) })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/startTime" }],
    });
    await did({ ...support, startTime: "11:00", day: await day(-1) });
  });

  test("an hour of hers is claimed once, also by two coaches at the same moment", async () => {
    await expect(
      did({ ...support, funder: "gemeente", startTime: "10:15", day: await day(-1) }, petra),
    ).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/funder" }],
    });
    const both = await Promise.allSettled([
      did({ ...support, day: await day(-5) }),
      did({ ...support, funder: "gemeente", day: await day(-5) }, petra),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(
      ownerClient.query(
        `insert into ips.funding_line (id, activity_id, trajectory_id, person_id, organisation_id, written_by, funder, period, day, minutes, during)
         select gen_random_uuid(), activity_id, trajectory_id, person_id, organisation_id, written_by, 'eigen', period, day, minutes, tsrange('2020-01-01', '2020-01-02')
         from ips.funding_line limit 1`,
      ),
    ).rejects.toMatchObject({ constraint: "one_claim_for_an_activity" });
  });

  test("in an open month another payer takes its place; in a month that was declared come lines against it", async () => {
    const first = (await ofSamira()).activities.find((one) => one.startTime === "11:00");
    const activityId = first?.activityId ?? "";
    await ask(contract.setFunder, ruud, { activityId, funder: "zvw" });
    expect(await months()).toEqual(expect.arrayContaining([["zvw", 1, 60, false]]));
    const month = (await day(-1)).slice(0, 7);
    await expect(ask(contract.closeMonth, ruud, { month, funder: "zvw" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/month" }],
    });
    await moveClock("1 month");
    await ask(contract.closeMonth, ruud, { month, funder: "zvw" });
    await expect(ask(contract.closeMonth, anouk, { month, funder: "zvw" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/month" }],
    });
    await ask(contract.setFunder, ruud, { activityId, funder: "eigen" });
    expect(await months()).toEqual(
      expect.arrayContaining([
        ["zvw", 1, 60, true],
        ["zvw", 1, -60, false],
        ["eigen", 1, 60, false],
      ]),
    );
    // A late hour of that month is declared in the first month that is still open.
    await did({ ...support, funder: "zvw", startTime: "16:00", day: `${month}-02`, minutes: 30 });
    expect(await months()).toEqual(expect.arrayContaining([["zvw", 2, -30, false]]));
    await expect(
      ownerClient.query("update ips.funding_line set minutes = 1 where funder = 'zvw' and minutes = 60"),
    ).rejects.toMatchObject({
      constraint: "month_was_closed",
    });
    await ask(contract.removeActivity, ruud, { activityId });
    expect((await months()).filter(([funder]) => funder === "zvw")).toEqual([
      ["zvw", 2, -30, false],
      ["zvw", 1, 60, true],
    ]);
    expect((await months()).some(([funder]) => funder === "eigen")).toBe(false);
    expect((await ofSamira()).activities.some((one) => one.activityId === activityId)).toBe(false);
  });

  test("the file of a month holds codes and no names, and Samira reads that it was made", async () => {
    const { months: all } = await ask<{ months: contract.MonthOfFunder[] }>(contract.showFunding, ruud);
    const uwv = all.find(({ funder, lines }) => funder === "uwv" && lines > 0);
    const file = await ask<{ content: string }>(contract.exportFunding, ruud, { month: uwv?.month, funder: "uwv" });
    expect(file.content).toContain(`;${samira.reference};Steun aan de persoon;60;UWV;`);
    expect(file.content).not.toContain("Samira");
    const { rows } = await ownerClient.query(
      "select p.how from audit.event e join audit.event_person p on p.event_id = e.id where e.operation = 'export' and e.activity = 'ips'",
    );
    expect(rows).toEqual([{ how: "exported" }]);
    const nothing = await ask<{ content: string }>(contract.exportFunding, anouk, { month: uwv?.month, funder: "uwv" });
    expect(nothing.content).not.toContain(samira.reference);
  });
});

describe("the declaration of a whole organisation", () => {
  const declared = (who: Visitor, month: string, funder: string) =>
    ask<{ content: string }>(contract.exportDeclaration, who, { month, funder });

  test("Anouk gets a closed month of all coaches in one file: codes, no names, no coaches, and what changed since", async () => {
    const { months: all } = await ask<{ months: contract.MonthOfFunder[] }>(contract.showFunding, anouk);
    const zvw = all.find(({ funder, closed }) => funder === "zvw" && closed !== null);
    const month = zvw?.month ?? "";
    expect(zvw?.closed).toMatchObject({ lines: 1, later: 2 });
    const { content } = await declared(anouk, month, "zvw");
    expect(content).not.toMatch(/Samira|Ruud|Petra/);
    const lines = content.trim().split("\r\n");
    expect(lines).toHaveLength(4);
    const later = contract.monthWords(await day(0));
    expect(lines[1]).toContain(
      `;${samira.reference};Verwijderd;60;Zorgverzekeraar (Zvw);;In ${contract.monthWords(month)}`,
    );
    expect(lines.slice(2).every((line) => line.endsWith(`Later, in ${later}`))).toBe(true);
    // Once for the file of her coach, once for this one.
    const { rowCount } = await ownerClient.query(
      "select from audit.event e join audit.event_person p on p.event_id = e.id where e.operation = 'export' and e.activity = 'ips' and p.how = 'exported'",
    );
    expect(rowCount).toBe(2);
  });

  test("a coach, another organisation and an open month get nothing", async () => {
    const month = (await day(-1)).slice(0, 7);
    await expect(declared(ruud, month, "zvw")).rejects.toMatchObject({ reason: "not-your-declaration" });
    await expect(declared(ilse, month, "zvw")).rejects.toMatchObject({ reason: "not-your-declaration" });
    await expect(declared(anouk, month, "eigen")).rejects.toMatchObject({ reason: "close-it-first" });
    for (const who of [ruud, petra, ilse])
      expect(
        await sqlAs(
          who,
          "select * from ips.declaration('zvw', date_trunc('month', platform.today() - interval '1 month')::date)",
        ),
      ).toEqual([]);
  });
});

describe("counting and looking at oneself", () => {
  const outcomes = async (who: Visitor = ruud) =>
    (await ask<{ outcomes: contract.Outcome[] }>(contract.showOutcomes, who, { within: 6 })).outcomes;

  test("work that may not be known is unknown; with her permission it counts, and without it again not", async () => {
    await moveClock("7 months");
    const start = async () => (await outcomes()).find(({ metric }) => metric === "job-start-rate");
    expect(await start()).toMatchObject({ numerator: 0, denominator: 0 });
    expect((await start())?.notes.join(" ")).toContain("1 persoon telt niet mee");
    const permission = await given.permission(samira, [{ organisation: ggz, professional: ruud }], {
      purpose: "placement",
      categories: ["work-profile"],
    });
    await sqlAs(ruud, "select placements.note_placement($1, $2, $3)", [
      randomUUID(),
      samira.personId,
      JSON.stringify({
        employerName: "Bakkerij Jansen",
        title: "Medewerker winkel",
        tasks: "",
        contractForm: "fixed-term",
        startsOn: await day(-200),
        endsOn: null,
        endReason: null,
        hours: 12,
        kind: "paid",
        travelPayer: "unknown",
        realised: [],
      }),
    ]);
    expect(await start()).toMatchObject({ numerator: 1, denominator: 1, value: null });
    expect((await shown()).jobs).toMatchObject([{ employer: "Bakkerij Jansen", paid: true, hours: 12 }]);
    await given.withdrawal(samira, permission);
    expect(await start()).toMatchObject({ numerator: 0, denominator: 0 });
  });

  test("the manager sees counts of the whole team; nobody sees who is in them", async () => {
    expect(JSON.stringify(await outcomes(anouk))).not.toMatch(/Samira|Ruud/);
    const rows = await sqlAs<{ row: Record<string, unknown> }>(anouk, "select x as row from ips.episodes() x");
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(samira.personId);
    expect(await sqlAs(karim, "select x from ips.episodes() x")).toEqual([]);
  });

  test("Ruud's hours are his: the norm follows them, Petra sees only the team", async () => {
    await ask(contract.setMyTime, ruud, { from: await day(-300), fte: 0.6, workShare: 90 });
    const mine = await ask<{ own: { most: number; active: number }; team: object }>(contract.caseload, ruud);
    expect(mine).toMatchObject({ own: { most: 12, active: 1 }, team: { coaches: 1, fte: 0.6, active: 1 } });
    expect(await sqlAs(petra, "select id from ips.coach_time")).toEqual([]);
  });

  test("a look at the own way of working keeps what the records said; not filled in is not known; two at once lose nothing", async () => {
    await ask(contract.addMoment, petra, { kind: "unit", day: await day(-2) });
    const { checkId } = await ask<{ checkId: string }>(contract.startSelfCheck, ruud, { months: 12 });
    await expect(ask(contract.startSelfCheck, petra, { months: 3 })).rejects.toMatchObject({
      code: "ips/one-open-check",
    });
    const fill = (who: Visitor, more: object) =>
      ask<contract.CheckItem>(contract.fillItem, who, {
        checkId,
        item: 5,
        version: 0,
        score: 4,
        explanation: "Elke week bij het teamoverleg.",
        source: "talks",
        ...more,
      });
    await expect(fill(ruud, { source: null })).rejects.toMatchObject({ fieldErrors: [{ pointer: "/source" }] });
    await fill(ruud, {});
    await expect(fill(petra, { score: 2 })).rejects.toMatchObject({ code: "platform/changed-meanwhile" });
    await ask(contract.noteOfficial, anouk, {
      day: await day(-30),
      byWhom: "Onafhankelijke beoordelaars",
      scale: "IPS-25",
      total: 102,
    });
    const check = await ask<{ items: contract.CheckItem[]; filled: number; official: contract.OfficialScore }>(
      contract.showSelfCheck,
      anouk,
      { checkId },
    );
    expect(check).toMatchObject({ filled: 1, official: { total: 102 } });
    expect(check.items).toHaveLength(25);
    expect(check.items[4]).toMatchObject({ score: 4, computed: { score: null } });
    expect(check.items[6]).toMatchObject({
      score: null,
      computed: { evidence: [expect.stringContaining("1 keer"), "Samen 0,6 voltijds coach."] },
    });
    await expect(fill(ruud, { version: 1, explanation: "BSN 111222333 stond erbij." })).rejects.toMatchObject({
      kind: "invalid",
    });
    await ask(contract.finishSelfCheck, ruud, { checkId });
    await expect(fill(ruud, { version: 1 })).rejects.toMatchObject({ kind: "not-found" });
    await expect(ask(contract.showSelfCheck, ilse, { checkId })).rejects.toMatchObject({ kind: "not-found" });
  });

  test("Petra takes over and Ruud hears it; when the registration closes nothing of it is left", async () => {
    const { trajectoryId, version } = await ofSamira();
    expect(await ask(contract.takeOver, petra, { trajectoryId, version })).toMatchObject({
      coach: "Petra",
      isCoach: true,
    });
    const { rows } = await ownerClient.query(
      "select kind from notifications.notice where membership_id = $1 and kind = 'ips-taken-over'",
      [ruud.membershipId],
    );
    expect(rows).toHaveLength(1);
    await ask(contract.startTrajectory, ruud, {
      personId: otto.personId,
      referredOn: await day(-1),
      referredBy: "other",
    });
    await sqlAs(ruud, "select consent.close_record($1)", [samira.personId]);
    for (const table of ["trajectory", "phase", "activity", "funding_line"])
      expect(
        (await ownerClient.query(`select from ips.${table} where person_id = $1`, [samira.personId])).rowCount,
        table,
      ).toBe(0);
    expect((await ownerClient.query("select from ips.trajectory")).rowCount).toBe(1);
    expect((await ownerClient.query("select lines from ips.closing")).rows).toEqual([{ lines: 1 }]);
  });
});

describe("what stays when people leave", () => {
  const kept = async (who: Visitor) =>
    (await ask<{ quarters: { since: string | null; kept: contract.Kept[] } }>(contract.showOutcomes, who)).quarters;
  // Without the chance in it, so that what is kept can be looked at.
  const freeze = () => inOwnTransaction(house, "ips-counting", (session) => keepQuarter(session, () => false));
  const intoNextQuarter = async (days: number) => {
    const { rows } = await ownerClient.query(
      "select extract(day from date_trunc('quarter', platform.now()) + interval '3 months 12 hours' - platform.now())::int as days",
    );
    await moveClock(`${rows[0].days + days} days`);
  };

  test("two weeks after a quarter its counts are kept, from ten people up; who leaves changes nothing of them", async () => {
    const small = await given.organisation("GGZ Klein", { region, tasks: ["begeleiding"] });
    const bente = await given.professional("Bente", small);
    expect(await kept(ruud)).toEqual({ since: null, kept: [] });
    await intoNextQuarter(15);
    const { rows } = await ownerClient.query(
      "select (date_trunc('quarter', platform.today()) - interval '3 months')::date::text as first, (date_trunc('quarter', platform.today())::date - 1)::text as last",
    );
    const quarter = { from: rows[0].first, until: rows[0].last };
    for (const [organisation, people] of [
      [ggz, 12],
      [small, 9],
    ] as const)
      await ownerClient.query(
        `with person as (insert into consent.person (id, region_code, registered_on) select gen_random_uuid(), $2, $4::date from generate_series(1, $3) returning id),
           begun as (insert into ips.trajectory (id, person_id, organisation_id, referred_on, referred_by)
             select gen_random_uuid(), id, $1, $4::date, 'family' from person returning id, person_id, organisation_id)
         insert into ips.phase (id, trajectory_id, person_id, organisation_id, position, phase, from_day)
           select gen_random_uuid(), id, person_id, organisation_id, 1, 'intake', $4::date from begun`,
        [organisation.id, region, people, quarter.from],
      );
    await ownerClient.query(
      `insert into ips.activity (id, trajectory_id, person_id, organisation_id, kind, place, day, by_person, in_person, fits)
       select gen_random_uuid(), t.id, t.person_id, t.organisation_id, 'employer', 'phone', t.referred_on + 20, true, true, true
       from ips.trajectory t where t.organisation_id = $1 and t.referred_by = 'family' limit 5`,
      [ggz.id],
    );
    await freeze();
    const counted = { ...quarter, numerator: 5, denominator: 12, percentage: 42 };
    expect(await kept(anouk)).toMatchObject({
      since: quarter.from,
      kept: [{ metric: "contact-within-30", together: null, spans: [counted] }],
    });
    expect(await kept(bente)).toEqual({ since: quarter.from, kept: [] });
    await expect(kept(ilse)).rejects.toMatchObject({ reason: "no-ips-here" });
    expect(await sqlAs(ilse, "select * from ips.quarter_count")).toEqual([]);
    await expect(sqlAs(ruud, "select ips.to_freeze(platform.today())")).rejects.toThrow(/permission denied/);

    await ownerClient.query("delete from ips.trajectory where referred_by = 'family' and organisation_id = $1", [
      ggz.id,
    ]);
    const file = await ask<{ content: string }>(contract.exportOutcomes, ruud, { within: 6 });
    expect(file.content).toContain("Binnen 30 dagen een werkgever gesproken, vastgelegd;5;12;42;procent;");
    await freeze();
    await intoNextQuarter(15);
    await freeze();
    const { rows: left } = await ownerClient.query("select until_day::text as until, numerator from ips.quarter_count");
    expect(left).toEqual([{ until: quarter.until, numerator: 5 }]);
  });
});
