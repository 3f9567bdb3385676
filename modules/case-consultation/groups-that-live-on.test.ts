import { beforeAll, describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Group, GroupExample, GroupSummary, RulesVersion } from "./contract.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";
import { differences } from "./ui/differences.ts";

const region = "AM17";
const doorTo = ({ method, path }: Pick<Endpoint, "method" | "path">): Door => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return door as Door;
};
const ask = <Answer>(endpoint: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) =>
  knock<Answer>(doorTo(endpoint), who, input);

let lindezorg: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let noor: Professional;
let ilse: Professional;
let joke: Professional;
let mo: Professional;
let daan: Professional;

const start = async (who: Visitor, group: object = {}) =>
  (await ask<{ groupId: string }>(contract.startGroup, who, { name: "Overleg Waterland", ...group })).groupId;
const seat = async (groupId: string, who: Professional, more: object = {}) =>
  (await ask<{ seatId: string }>(contract.giveSeat, daan, { groupId, membershipId: who.membershipId, ...more })).seatId;
const read = (who: Visitor, groupId: string) => ask<Group>(contract.getGroup, who, { groupId });
const bring = async (who: Visitor, groupId: string) => {
  const { caseId, version } = await ask<{ caseId: string; version: number }>(contract.startDraft, who, {
    groupId,
    question: "Hoe houden we een baan vol als de ochtenden zwaar zijn?",
    tried: "Twee gesprekken met de werkgever.",
    wanted: "Ideeën van wie dit eerder deed.",
    theme: "werk-houden",
  });
  await ask(contract.bringCase, who, { caseId, version, readThrough: true });
  return caseId;
};
/** What the clock does in two nights. */
const nights = async () => {
  for (const { run } of [...jobs, ...jobs]) await run({ house, journalFolder });
};
const notFound = { kind: "not-found" };

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "handhaving", "coordinatie"],
  });
  const uwv = await given.organisation("UWV", { kind: "uwv", region });
  const clients = await given.organisation("Cliëntenbelang", {
    kind: "clientorganisatie",
    region,
    tasks: ["ervaringsdeskundigheid"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  noor = await given.professional("Noor", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  joke = await given.professional("Joke", uwv);
  mo = await given.professional("Mo", clients, { task: "ervaringsdeskundigheid", role: "peer" });
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
});

describe("starting a group", () => {
  test("from an example to a group takes less than five minutes of reading and typing", async () => {
    const { items } = await ask<{ items: GroupExample[] }>(contract.listGroupExamples, daan);
    const words = (text: string) => text.split(/\s+/).length;
    const choosing = items.map(({ title, region: from, when }) => words(`${title} ${from} ${when}`));
    const readingOne = items.map(({ purpose, rules, criteria }) => words([purpose, ...rules, criteria].join(" ")));
    const typed = "Casusgroep Purmerend en omstreken".length + "Purmerend".length;
    const minutes = (choosing.reduce((sum, one) => sum + one, 0) + Math.max(...readingOne)) / 200 + typed / 200 + 0.5;
    expect(minutes).toBeLessThan(5);
    // Ruud chooses out of what he may start himself, and what he chose is what he gets.
    const own = (await ask<{ items: GroupExample[] }>(contract.listGroupExamples, ruud)).items;
    expect(own.map(({ kind }) => kind)).not.toContain("stuurgroep");
    for (const { kind, purpose, rules, criteria, settings } of items) {
      const groupId = await start(daan, { kind, purpose, rules: rules.join("\n"), criteria, ...settings });
      expect((await read(daan, groupId)).proposal?.rules).toBe(rules.join("\n"));
    }
  });

  test("Ruud starts a case group in his part of the region and chairs it at once, with a proposal for the rules", async () => {
    const groupId = await start(ruud, { subRegion: "Waterland", rules: "Eerst terugkijken.", maxPerOrganisation: 1 });
    const group = await read(ruud, groupId);
    expect(group).toMatchObject({ kind: "casusgroep", rules: null, proposal: { rules: "Eerst terugkijken." } });
    expect(group.settings).toMatchObject({ maxPerOrganisation: 1, answerWithinDays: 5, casesPerMeeting: 4 });
    expect(group.seats).toMatchObject([{ membershipId: ruud.membershipId, chair: true, kind: "organisation" }]);
  });

  test("for the whole region, or a steering group, he asks the coordinator; whoever enforces starts none", async () => {
    await expect(start(ruud)).rejects.toMatchObject({ fieldErrors: [{ pointer: "/subRegion" }] });
    await expect(start(ruud, { kind: "stuurgroep", subRegion: "Waterland" })).rejects.toMatchObject({
      kind: "forbidden",
    });
    const henk = await given.professional("Henk", gemeente, { task: "handhaving" });
    await expect(start(henk, { subRegion: "Waterland" })).rejects.toMatchObject({ kind: "forbidden" });
    // Not with SQL either.
    const sql = "select case_consultation.start_group(gen_random_uuid(), $1, 'Een groep', $2, '', '{}', '', '')";
    await expect(sqlAs(ruud, sql, ["stuurgroep", "Waterland"])).rejects.toThrow("this_kind_only_the_coordinator");
    await expect(sqlAs(ruud, sql, ["casusgroep", ""])).rejects.toThrow("in_a_part_of_the_region");
    await expect(sqlAs(henk, sql, ["casusgroep", "Waterland"])).rejects.toThrow("only_the_coordinator");
  });

  test("a steering group discusses no cases, whoever asks", async () => {
    const groupId = await start(daan, { kind: "stuurgroep", name: "Stuurgroep regio" });
    await seat(groupId, ruud);
    expect((await read(ruud, groupId)).may.bringCase).toMatchObject({ allowed: false, reason: "no-cases-here" });
    await expect(bring(ruud, groupId)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(
      sqlAs(
        ruud,
        "insert into case_consultation.consultation_case (id, group_id, bringer_membership_id) values (gen_random_uuid(), $1, $2)",
        [groupId, ruud.membershipId],
      ),
    ).rejects.toThrow("discusses no cases");
  });
});

describe("who sits there", () => {
  test("no more of one organisation than the group agreed, with a sentence that says so; an expert by experience counts for nobody", async () => {
    const groupId = await start(daan, { maxPerOrganisation: 1 });
    await seat(groupId, ruud);
    await seat(groupId, mo);
    await expect(seat(groupId, noor)).rejects.toMatchObject({
      fieldErrors: [
        {
          message: "Van GGZ Lindezorg zit er al één in de groep. De groep sprak af: hoogstens 1 per organisatie.",
        },
      ],
    });
    await expect(
      sqlAs(daan, "select case_consultation.give_seat(gen_random_uuid(), $1, $2, false, false)", [
        groupId,
        noor.membershipId,
      ]),
    ).rejects.toThrow("this organisation has its seats");
    const { seats } = await read(daan, groupId);
    expect(seats.find(({ membershipId }) => membershipId === mo.membershipId)).toMatchObject({ kind: "peer" });
  });

  test("two coordinators who give the last seat of an organisation at the same moment give it once", async () => {
    const groupId = await start(daan, { maxPerOrganisation: 1 });
    const both = await Promise.allSettled([seat(groupId, ruud), seat(groupId, noor)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("a seat says who stands behind it, who comes instead, and a crossed change shows both", async () => {
    const groupId = await start(daan);
    const ruudsSeat = await seat(groupId, ruud, { chair: true, backedBy: "teammanager wijkteam" });
    await seat(groupId, ilse);
    await ownerClient.query(
      "insert into organisations.substitution (id, membership_id, substitute_id, starts_at) values (gen_random_uuid(), $1, $2, platform.now())",
      [ruud.membershipId, noor.membershipId],
    );
    const { seats } = await read(ilse, groupId);
    const shown = seats.find(({ seatId }) => seatId === ruudsSeat);
    expect(shown).toMatchObject({ backedBy: "teammanager wijkteam", standIns: [{ name: "Noor" }] });
    expect(seats.find(({ membershipId }) => membershipId === ilse.membershipId)?.standIns).toEqual([]);
    const change = {
      seatId: ruudsSeat,
      version: shown?.version,
      chair: true,
      mayDecide: true,
      layer: "uitvoering",
      backedBy: "",
    };
    await ask(contract.changeSeat, daan, change);
    await expect(ask(contract.changeSeat, ruud, { ...change, backedBy: "directeur" })).rejects.toMatchObject({
      data: { saved: { backedBy: "", mayDecide: true } },
    });
    await expect(ask(contract.changeSeat, ilse, change)).rejects.toMatchObject({ kind: "forbidden" });
    // A group keeps a chair; with a second one the first may go.
    const version = (await read(daan, groupId)).seats.find(({ seatId }) => seatId === ruudsSeat)?.version;
    await expect(ask(contract.changeSeat, daan, { ...change, version, chair: false })).rejects.toMatchObject({
      code: "case-consultation/a-group-keeps-a-chair",
    });
    await seat(groupId, joke, { chair: true });
    await ask(contract.changeSeat, daan, { ...change, version, chair: false });
    await ownerClient.query("delete from organisations.substitution where membership_id = $1", [ruud.membershipId]);
  });

  test("settings are changed by who keeps the group; who is not first gets both", async () => {
    const groupId = await start(daan);
    await seat(groupId, ruud);
    const { version, settings, startsOn } = await read(daan, groupId);
    const change = {
      groupId,
      version,
      name: "Nieuwe naam",
      subRegion: "",
      purpose: "",
      startsOn,
      ...settings,
      quorum: 3,
    };
    await expect(ask(contract.changeGroup, ruud, change)).rejects.toMatchObject({ kind: "forbidden" });
    await ask(contract.changeGroup, daan, change);
    await expect(ask(contract.changeGroup, daan, { ...change, quorum: 4 })).rejects.toMatchObject({
      kind: "conflict",
      data: { saved: { quorum: 3, name: "Nieuwe naam" } },
    });
    await expect(ask(contract.changeGroup, daan, { ...change, casesPerMeeting: 7 })).rejects.toMatchObject({
      kind: "invalid",
    });
  });
});

describe("rules of play", () => {
  const rulesOf = async (who: Visitor, groupId: string, page: object = {}) =>
    ask<{ items: RulesVersion[]; next: string | null }>(contract.listRules, who, { groupId, ...page });

  test("Ilse proposes, everyone reads the same text, the chair records that the group adopted it; the old one stays readable", async () => {
    const groupId = await start(ruud, { subRegion: "Waterland", rules: "Geen namen.\nEerst terugkijken." });
    await seat(groupId, ilse);
    const first = (await read(ruud, groupId)).proposal;
    const adopt = (who: Visitor, proposal: RulesVersion | null) =>
      ask(contract.adoptRules, who, { groupId, number: proposal?.number, version: proposal?.version });
    await expect(adopt(ilse, first)).rejects.toMatchObject({ kind: "forbidden" });
    await adopt(ruud, first);
    await ask(contract.proposeRules, ilse, {
      groupId,
      rules: "Geen namen.\nEerst terugkijken, dan vooruit.",
      criteria: "Je loopt vast.",
    });
    await expect(ask(contract.proposeRules, ruud, { groupId, rules: "Iets anders." })).rejects.toMatchObject({
      reason: "one-proposal-at-a-time",
    });
    const second = (await read(ruud, groupId)).proposal;
    const change = { groupId, number: 2, rules: "Geen namen.\nWe kijken eerst terug." };
    await ask(contract.changeProposal, ilse, { ...change, version: second?.version });
    // What was read is what is adopted: a text that changed meanwhile is not.
    await expect(adopt(ruud, second)).rejects.toMatchObject({ kind: "conflict" });
    await expect(ask(contract.changeProposal, ruud, { ...change, version: second?.version })).rejects.toMatchObject({
      kind: "conflict",
    });
    await ask(contract.markRulesRead, ilse, { groupId, number: 2 });
    // A group that wants two of its members there waits until two have read it, or were at a meeting.
    await ownerClient.query("update case_consultation.case_group set quorum = 2 where id = $1", [groupId]);
    const third = (await read(ruud, groupId)).proposal;
    await expect(adopt(ruud, third)).rejects.toMatchObject({ code: "case-consultation/quorum-first" });
    await ask(contract.markRulesRead, ruud, { groupId, number: 2 });
    await adopt(ruud, (await read(ruud, groupId)).proposal);
    const { rules, proposal } = await read(ilse, groupId);
    expect(proposal).toBeNull();
    expect(rules).toMatchObject({ number: 2, readByMe: true, readers: 2, proposedBy: { name: "Ilse" } });
    const { items } = await rulesOf(ilse, groupId);
    expect(items.map(({ number, replacedOn }) => [number, replacedOn !== null])).toEqual([
      [2, false],
      [1, true],
    ]);
    const page = await rulesOf(ilse, groupId, { limit: 1 });
    expect((await rulesOf(ilse, groupId, { limit: 1, cursor: page.next })).items.map(({ number }) => number)).toEqual([
      1,
    ]);
    // What was adopted never changes, not even with SQL; and nobody reads it who does not see the group.
    await expect(ask(contract.changeProposal, ruud, { ...change, number: 1, version: 1 })).rejects.toMatchObject({
      reason: "adopted",
    });
    expect(
      await sqlAs(ruud, "update case_consultation.rules_version set rules = 'x' where group_id = $1 returning 1", [
        groupId,
      ]),
    ).toEqual([]);
    await expect(rulesOf(joke, groupId)).rejects.toMatchObject(notFound);
    expect(await sqlAs(joke, "select 1 from case_consultation.rules_version where group_id = $1", [groupId])).toEqual(
      [],
    );
  });

  test("a name in the rules is asked about, and a phone number refused", async () => {
    const groupId = await start(ruud, { subRegion: "Waterland" });
    await expect(
      ask(contract.proposeRules, ruud, { groupId, rules: "Bel 06 12345678 bij vragen." }),
    ).rejects.toMatchObject({
      code: "text-help/text-needs-a-look",
    });
    await expect(ask(contract.proposeRules, ruud, { groupId })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/rules" }],
    });
  });

  test("what changed between two versions is said line by line", () => {
    expect(differences("Geen namen.\nEerst terug.\nOp tijd.", "Geen namen.\nEerst vooruit.\nOp tijd.")).toEqual([
      { text: "Geen namen.", change: "same" },
      { text: "Eerst terug.", change: "gone" },
      { text: "Eerst vooruit.", change: "new" },
      { text: "Op tijd.", change: "same" },
    ]);
    expect(differences("", "Nieuw.")).toEqual([{ text: "Nieuw.", change: "new" }]);
  });
});

describe("a group ends", () => {
  test("two groups become one; who sat there reads on, nothing new comes, and later it goes", async () => {
    const [old, merged] = [await start(daan, { name: "Groep Oud" }), await start(daan, { name: "Groep Samen" })];
    for (const who of [ruud, ilse]) await seat(old, who);
    await seat(merged, joke, { chair: true });
    const caseId = await bring(ruud, old);
    const end = async (input: object) =>
      ask(contract.endGroup, daan, { groupId: old, version: (await read(daan, old)).version, ...input });
    await expect(end({ how: "merged", became: [merged] })).rejects.toMatchObject({
      code: "case-consultation/cases-still-wait",
    });
    await ask(contract.closeCase, ruud, { caseId, version: 2 });
    await expect(end({ how: "split", became: [merged] })).rejects.toMatchObject({
      code: "case-consultation/what-became-of-it",
    });
    await expect(end({ how: "merged", became: [crypto.randomUUID()] })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(ask(contract.endGroup, ilse, { groupId: old, version: 1, how: "ended" })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await end({ how: "merged", became: [merged], because: "Samen zijn we met genoeg." });

    const shown = await read(ruud, old);
    // Ruud does not sit in the new group: that it went somewhere he reads, not where.
    expect(shown.became).toMatchObject([
      { groupId: null, name: null, how: "merged", because: "Samen zijn we met genoeg." },
    ]);
    expect((await read(daan, merged)).cameFrom).toMatchObject([{ groupId: old, name: "Groep Oud" }]);
    expect((await read(joke, merged)).cameFrom).toMatchObject([{ name: null, how: "merged" }]);
    expect((await ask<{ caseId: string }>(contract.getCase, ruud, { caseId })).caseId).toBe(caseId);
    await expect(bring(ruud, old)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(
      sqlAs(daan, "select case_consultation.give_seat(gen_random_uuid(), $1, $2, false, false)", [
        old,
        noor.membershipId,
      ]),
    ).rejects.toThrow("this group ended");
    const listed = async (which: string) =>
      (await ask<{ items: GroupSummary[] }>(contract.listGroups, ruud, { which })).items.map(({ groupId }) => groupId);
    expect(await listed("current")).not.toContain(old);
    expect(await listed("ended")).toEqual([old]);

    await moveClock("2 years 1 month");
    await nights();
    await moveClock("2 months");
    await nights();
    const { rowCount } = await ownerClient.query("select 1 from case_consultation.case_group where id = $1", [old]);
    expect(rowCount).toBe(0);
  });
});
