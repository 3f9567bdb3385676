import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import { readJournal } from "../../platform/server/journal.ts";
import { type Session, tablesOf } from "../../platform/server/session.ts";
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
import { mediationAhead } from "./index.ts";
import { jobs } from "./jobs.ts";

const ahead = async (session: Session) =>
  (await sql<{ found: unknown }>`select ${mediationAhead} as found`.execute(tablesOf("mediation")(session))).rows[0]
    ?.found;
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
const codeOf = (wait: Promise<unknown>) =>
  wait.then(
    () => "none",
    (error: { code: string }) => error.code,
  );
const nothingFound = "platform/not-found";

let wsp: Organisation;
let ruud: Professional;
let fleur: Professional;
let bas: Professional;
let karim: Professional;
let daan: Professional;
let samira: PersonWithSession;
let otto: PersonWithSession;
let anonymousId: string;

const hears = async (who: { secret: string }) => {
  const rows = await sqlAs<{ kind: string }>(
    who,
    "select kind from notifications.notice where not is_read order by kind",
  );
  await sqlAs(who, "update notifications.notice set is_read = true where not is_read");
  return rows.map(({ kind }) => kind);
};
const night = () => jobs[0]?.run({ house, journalFolder });
const mine = (who: Visitor) =>
  ask<{ items: contract.MyProposal[]; tables: contract.MyTable[] }>(contract.myProposals, who);
const cards = (who: Visitor) =>
  ask<{ items: contract.Card[]; stopped: contract.Stopped[] }>(contract.listProposals, who);
const show = (who: Visitor, proposalId: string) => ask<contract.Proposal>(contract.getProposal, who, { proposalId });
const propose = async (who: Visitor, to: Professional, person: PersonWithSession = samira, words = "") =>
  (
    await ask<{ proposalId: string }>(contract.propose, who, {
      personId: person.personId,
      ownerId: to.membershipId,
      offerId: null,
      words,
    })
  ).proposalId;
const answer = async (who: Visitor, proposalId: string, given: Record<string, unknown>) =>
  ask(contract.answerProposal, who, {
    ...{ proposalId, version: (await show(who, proposalId)).version, words: "", wouldChange: "", employerName: "" },
    ...{ waitingReason: null, notNowReason: null, offerId: null, reviewOn: null },
    ...given,
  });
const dayAfter = async (days: number) =>
  (await ownerClient.query<{ day: string }>("select (platform.today() + $1::integer)::text as day", [days])).rows[0]
    ?.day ?? "";
/** A released version without a name, open to an organisation. */
const releaseWithoutName = async (who: PersonWithSession, to: Organisation) => {
  await ask({ method: "POST", path: "/my/profile" }, who);
  await ask({ method: "PUT", path: "/my/profile/looking" }, who, {
    version: 1,
    called: who.name,
    looking: { work: ["Hovenier"], hours: { from: 8, to: 16 } },
  });
  const { versionId } = await ask<{ versionId: string }>(
    { method: "POST", path: "/my/profile/versions/anonymous" },
    who,
    { sentences: [] },
  );
  const share = { versionId, organisationId: to.id };
  await ask({ method: "POST", path: "/my/profile/sharings/anonymous" }, who, share);
  return versionId;
};
const shareByName = async (who: PersonWithSession, to: Professional) => {
  const permission = await given.permission(who, [{ organisation: to.organisation, task: to.task, professional: to }], {
    purpose: "matching",
    categories: ["contact", "work-profile"],
  });
  const { versionId } = await ask<{ versionId: string }>({ method: "POST", path: "/my/profile/versions/named" }, who, {
    sentences: [],
  });
  const share = { versionId, membershipId: to.membershipId };
  await ask({ method: "POST", path: "/my/profile/sharings/named" }, who, share);
  return permission;
};

beforeAll(async () => {
  const ggz = await given.organisation("GGZ Lindezorg", { region });
  wsp = await given.organisation("Werkgeversservicepunt De Zaan", { kind: "wsp", region, tasks: ["bemiddeling"] });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["inkomen", "coordinatie"],
  });
  await given.readyRegion(region, ggz, wsp, gemeente);
  ruud = await given.professional("Ruud", ggz);
  fleur = await given.professional("Fleur", wsp, { task: "bemiddeling" });
  bas = await given.professional("Bas", wsp, { task: "bemiddeling" });
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  for (const kind of ["wsp", "ggz"])
    for (const purpose of ["matching", "placement"]) await given.basis(pien, { purpose, kind });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  otto = await given.personLoggedIn(await given.person("Otto", ruud));
});

describe("Ruud proposes Samira to Fleur, without her name", () => {
  let proposalId: string;

  test("not before Samira opened a version to Fleur's organisation; not to himself, not by Karim", async () => {
    expect(await codeOf(propose(ruud, fleur))).toBe("mediation/share-first");
    anonymousId = await releaseWithoutName(samira, wsp);
    const { receivers } = await ask<{ receivers: { membershipId: string; how: string }[] }>(
      contract.proposalChoices,
      ruud,
      { personId: samira.personId },
    );
    expect(receivers.map(({ membershipId, how }) => [membershipId, how])).toEqual([
      [bas.membershipId, "anonymous"],
      [fleur.membershipId, "anonymous"],
    ]);
    expect(await codeOf(propose(ruud, ruud))).toBe("platform/not-allowed");
    for (const who of [fleur, karim, daan]) expect(await codeOf(propose(who, bas))).toBe(nothingFound);
  });

  test("what gives her away does not go along; a number never", async () => {
    expect(await codeOf(propose(ruud, fleur, samira, "Roos Bakker uit Heiloo zoekt werk."))).toBe(
      "text-help/text-needs-a-look",
    );
    expect(await codeOf(propose(ruud, fleur, samira, "BSN 111222333"))).toBe("text-help/text-refused");
  });

  test("first Samira says yes: until then there is nothing for Fleur, and no day counts", async () => {
    proposalId = await propose(ruud, fleur, samira, "Werkt graag buiten, begint liever rustig.");
    expect(await hears(samira)).toContain("proposal-asks-yes");
    expect([await hears(fleur), (await cards(fleur)).items]).toEqual([[], []]);
    expect(await codeOf(show(fleur, proposalId))).toBe(nothingFound);
    expect((await show(ruud, proposalId)).state).toBe("asks-yes");
    expect(await codeOf(ask(contract.agreeToProposal, otto, { proposalId }))).toBe(nothingFound);
    await ask(contract.agreeToProposal, samira, { proposalId });
    expect([await hears(fleur), await hears(ruud)]).toEqual([["proposal-received"], ["proposal-agreed"]]);
    expect(await codeOf(propose(ruud, fleur))).toBe("mediation/already-there");
  });

  test("Fleur reads the version without a name, the day she promised, and nowhere who it is", async () => {
    const seen = await show(fleur, proposalId);
    expect(seen).toMatchObject({
      role: "owner",
      state: "open",
      person: null,
      shown: { profileId: anonymousId, work: "Hovenier" },
      words: "Werkt graag buiten, begint liever rustig.",
      clock: { workingDays: 15 },
      by: { name: "Ruud", organisation: "GGZ Lindezorg" },
    });
    expect(JSON.stringify([seen, await cards(fleur)])).not.toMatch(new RegExp(`Samira|${samira.personId}`, "u"));
    for (const table of ["proposal", "answer", "handover", "candidate"])
      expect(await sqlAs(fleur, `select * from mediation.${table}`)).toEqual([]);
    expect((await show(ruud, proposalId)).person).toMatchObject({ personId: samira.personId });
    for (const who of [karim, daan]) expect(await codeOf(show(who, proposalId))).toBe(nothingFound);
  });

  test("it goes to Bas with a line, and the promised day goes along; nobody else can be given it", async () => {
    const { version, nextOwners, clock } = await show(fleur, proposalId);
    expect(nextOwners.map(({ name }) => name)).toEqual(["Bas"]);
    const give = (ownerId: string) =>
      ask(contract.handOver, fleur, { proposalId, version, ownerId, line: "Jij kent de kwekerijen." });
    expect(await codeOf(give(karim.membershipId))).toBe("mediation/share-first");
    await give(bas.membershipId);
    expect(await codeOf(answer(fleur, proposalId, { answer: "introduce", employerName: "De Kas" }))).toBe(nothingFound);
    expect(await show(bas, proposalId)).toMatchObject({
      clock: { dueOn: clock?.dueOn },
      handovers: [{ from: { name: "Fleur" }, to: { name: "Bas" }, line: "Jij kent de kwekerijen." }],
    });
    expect((await mine(samira)).items[0]).toMatchObject({ owner: { name: "Bas" }, state: "open" });
    expect([await hears(bas), await hears(samira)]).toEqual([["proposal-received"], ["your-proposal-moved"]]);
  });

  test("after ten working days Bas is reminded, on the last day again, and when it passes who coordinates hears it too", async () => {
    await hears(daan);
    await hears(ruud);
    const at = async (day: string) => {
      await ownerClient.query(
        "update platform.clock set shift = shift + ($1::date - platform.today()) * interval '1 day'",
        [day],
      );
      await night();
      await night();
    };
    const { rows } = await ownerClient.query<{ ten: string; due: string }>(
      "select regions.working_days_after(agreed_on, 10)::text as ten, due_on::text as due from mediation.proposal",
    );
    const { ten = "", due = "" } = rows[0] ?? {};
    await at(ten);
    expect(await hears(bas)).toEqual(["proposal-due-soon"]);
    await at(due);
    expect([await hears(bas), await hears(daan)]).toEqual([["proposal-due"], []]);
    await at(await dayAfter(1));
    expect([await hears(bas), await hears(daan)]).toEqual([["proposal-due"], ["proposals-late"]]);
    const late = await ask<{ items: unknown[] }>(contract.listLate, daan);
    expect(late.items).toMatchObject([{ name: "Bas", organisation: wsp.name, dueOn: due }]);
    expect(JSON.stringify(late)).not.toMatch(/Samira|Ruud/u);
    expect((await ask<{ items: unknown[] }>(contract.listLate, fleur)).items).toEqual([]);
  });

  test("without an answer it cannot be closed, also not past the screen; not-now says what would change it", async () => {
    const { version } = await show(bas, proposalId);
    expect(await codeOf(ask(contract.finishProposal, bas, { proposalId, version, outcome: "later" }))).toBe(
      "platform/not-allowed",
    );
    await expect(
      ownerClient.query(
        "update mediation.proposal set ended_on = platform.today(), ended_why = 'done', outcome = 'later'",
      ),
    ).rejects.toThrow("over_only_after_an_answer");
    const notNow = { answer: "not-now", notNowReason: "work-not-divided" };
    expect(await codeOf(answer(bas, proposalId, notNow))).toBe("platform/invalid");
    await expect(
      sqlAs(bas, "select mediation.put_answer($1, $2, 'not-now', 'no-time-here', '', '', null, '', null)", [
        proposalId,
        version,
      ]),
    ).rejects.toThrow("not_now_says_what_would_change_it");
  });

  test("on the waiting list: with a reason and a day to look again within six weeks; Bas is reminded, and it stays open", async () => {
    const waiting = { answer: "waiting", waitingReason: "place-coming" };
    expect(await codeOf(answer(bas, proposalId, { ...waiting, reviewOn: await dayAfter(43) }))).toBe(
      "platform/not-allowed",
    );
    await answer(bas, proposalId, { ...waiting, reviewOn: await dayAfter(14) });
    expect(await hears(ruud)).toEqual(["proposal-answered"]);
    // To Samira it may be bad news: on a morning on which someone can be reached.
    const told = await ownerClient.query("select from notifications.notice where kind = 'your-proposal-answered'");
    expect(told.rowCount).toBe(1);
    for (const who of [bas, fleur])
      expect((await ask<{ items: contract.Card[] }>(contract.listWaiting, who)).items).toMatchObject([
        { state: "waiting", reason: "place-coming", person: null, shown: { work: "Hovenier" } },
      ]);
    expect((await ask<{ items: unknown[] }>(contract.listWaiting, ruud)).items).toEqual([]);
    const { version } = await show(bas, proposalId);
    expect(await codeOf(ask(contract.finishProposal, bas, { proposalId, version, outcome: "later" }))).toBe(
      "platform/not-allowed",
    );
    await moveClock("14 days");
    await night();
    await night();
    expect(await hears(bas)).toEqual(["waiting-list-review"]);
  });

  test("the honest answer: Samira reads why, and what would change it; then it may be closed", async () => {
    await answer(bas, proposalId, {
      answer: "not-now",
      notNowReason: "work-not-divided",
      wouldChange: "Een kwekerij die het licht werk apart houdt.",
    });
    const [proposal] = (await mine(samira)).items;
    expect(proposal?.answers.map(({ answer, reason }) => [answer, reason])).toEqual(
      expect.arrayContaining([
        ["not-now", "work-not-divided"],
        ["waiting", "place-coming"],
      ]),
    );
    expect(JSON.stringify(proposal)).toContain("Een kwekerij die het licht werk apart houdt.");
    await ask(contract.finishProposal, bas, {
      proposalId,
      version: (await show(bas, proposalId)).version,
      outcome: "later",
    });
    expect((await show(ruud, proposalId)).state).toBe("done");
  });
});

describe("Samira stays in charge", () => {
  test("by name it goes at once, to whom she permitted; her permission ends, and Fleur sees only that it stopped", async () => {
    const permission = await shareByName(samira, fleur);
    const proposalId = await propose(ruud, fleur);
    expect(await show(fleur, proposalId)).toMatchObject({
      how: "named",
      state: "open",
      person: { personId: samira.personId, name: "Samira" },
    });
    expect(await show(fleur, proposalId)).toMatchObject({ nextOwners: [] });
    await hears(ruud);
    await given.withdrawal(samira, permission);
    const after = await show(fleur, proposalId);
    expect(Object.keys(after).sort()).toEqual(["endedOn", "proposalId", "state"]);
    expect((await cards(fleur)).stopped).toHaveLength(1);
    expect(await hears(ruud)).toEqual(["proposal-stopped"]);
    expect((await mine(samira)).items[0]?.state).toBe("stopped");
  });

  test("she stops one herself: at once, written outside the database, and a restored copy does not begin it again", async () => {
    const proposalId = await propose(ruud, bas);
    await ask(contract.agreeToProposal, samira, { proposalId });
    expect(await codeOf(ask(contract.stopProposal, otto, { proposalId }))).toBe(nothingFound);
    await ask(contract.stopProposal, samira, { proposalId });
    expect((await show(bas, proposalId)).state).toBe("stopped");
    expect(readJournal(journalFolder)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "end", of: "proposal", id: proposalId })]),
    );
    await ownerClient.query("update mediation.proposal set ended_on = null, ended_why = null where id = $1", [
      proposalId,
    ]);
    await ownerClient.query("select mediation.replay_end('proposal', $1, platform.now())", [proposalId]);
    expect((await show(bas, proposalId)).state).toBe("stopped");
  });

  test("she takes her version back, and what went without a name is over as well", async () => {
    const proposalId = await propose(ruud, bas);
    await ask(contract.agreeToProposal, samira, { proposalId });
    await ask({ method: "DELETE", path: "/my/profile/versions/:versionId" }, samira, { versionId: anonymousId });
    expect((await show(bas, proposalId)).state).toBe("stopped");
  });

  test("Bas leaves: the proposal is never without an owner, it is back with Ruud, who gives it on", async () => {
    await releaseWithoutName(otto, wsp);
    const proposalId = await propose(ruud, bas, otto);
    await ask(contract.agreeToProposal, otto, { proposalId });
    await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
      bas.membershipId,
    ]);
    await hears(ruud);
    await night();
    expect(await hears(ruud)).toEqual(["proposal-came-back"]);
    const back = await show(ruud, proposalId);
    expect(back).toMatchObject({
      role: "owner",
      nextOwners: [{ name: "Fleur" }],
      may: { answer: false, handOver: true, finish: false },
    });
    await ask(contract.handOver, ruud, {
      ...{ proposalId, version: back.version, ownerId: fleur.membershipId, line: "Wie dit had, werkt er niet meer." },
    });
    expect((await cards(fleur)).items).toMatchObject([{ proposalId, role: "owner", state: "open" }]);
  });
});

describe("the matching meeting", () => {
  let seriesId: string;
  let meetingId: string;
  const board = (who: Visitor) => ask<contract.Board>(contract.getBoard, who, { seriesId });

  test("people of the organisations that take part sit there, and nobody who decides about income", async () => {
    ({ seriesId } = await ask<{ seriesId: string }>(contract.startSeries, fleur, {
      name: "Matchingsoverleg Zaanstreek",
      rhythm: "six-weekly",
      organisationIds: [ruud.organisation.id],
    }));
    ({ meetingId } = await ask<{ meetingId: string }>(contract.planMatching, fleur, {
      ...{ seriesId, day: await dayAfter(7), startTime: "09:00", endTime: "10:00", place: "De Zaan" },
    }));
    expect((await board(ruud)).people.map(({ name }) => name)).toEqual(["Ruud", "Fleur"]);
    expect((await board(ruud)).meeting).toMatchObject({ meetingId });
    for (const who of [karim, daan]) expect(await codeOf(board(who))).toBe(nothingFound);
  });

  test("Otto is on the board after his own yes; Fleur reads his work and not his name, Ruud knows whom he put forward", async () => {
    await ask(contract.putForward, ruud, { seriesId, personId: otto.personId, how: "anonymous" });
    expect((await board(fleur)).candidates).toEqual([]);
    expect((await board(ruud)).candidates).toMatchObject([{ asked: true }]);
    const [table] = (await mine(otto)).tables;
    expect(table).toMatchObject({ organisations: ["GGZ Lindezorg", wsp.name], yesOn: null });
    await ask(contract.agreeToTable, otto, { candidateId: table?.candidateId });
    const seen = await board(fleur);
    expect(seen.candidates).toMatchObject([{ work: "Hovenier", person: null, asked: false }]);
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`Otto|${otto.personId}`, "u"));
    expect((await board(ruud)).candidates).toMatchObject([{ person: { personId: otto.personId } }]);
  });

  test("what was agreed has an owner and a day, stands in the owner's work, and is read by who comes later and by Otto", async () => {
    const { offerId } = await ask<{ offerId: string }>({ method: "POST", path: "/vacancies" }, fleur, {
      facts: { kind: "possibility", employerName: "Kwekerij Zonzij (verzonnen)", title: "Meekijken in de kas" },
      withRegion: true,
    });
    await ask(contract.putOffer, fleur, { seriesId, offerId });
    const { candidates } = await board(fleur);
    const made = {
      ...{ meetingId, kind: "call-employer", candidateId: candidates[0]?.candidateId, offerId },
      ...{ whoId: ruud.membershipId, line: "Vraag of meelopen kan.", dueOn: await dayAfter(10) },
    };
    expect(await codeOf(ask(contract.decide, fleur, { ...made, whoId: karim.membershipId }))).toBe(nothingFound);
    await ask(contract.decide, fleur, made);
    const newcomer = await given.professional("Noor", ruud.organisation);
    const [decision] = (await board(newcomer)).decisions;
    expect(decision).toMatchObject({
      who: { name: "Ruud" },
      line: "Vraag of meelopen kan.",
      doneOn: null,
      mine: false,
    });
    expect((await mine(otto)).tables[0]?.agreed).toMatchObject([{ line: "Vraag of meelopen kan." }]);

    expect(await as(ruud, ahead)).toMatchObject([{ kind: "action", id: seriesId }]);
    expect(await codeOf(ask(contract.actionDone, newcomer, { decisionId: decision?.decisionId }))).toBe(nothingFound);
    await ask(contract.actionDone, ruud, { decisionId: decision?.decisionId });
    expect(await as(ruud, ahead)).toEqual([]);
  });

  test("Otto takes his yes back: he is off the board, with what was agreed about him", async () => {
    const [table] = (await mine(otto)).tables;
    await ask(contract.leaveTable, otto, { candidateId: table?.candidateId });
    const { candidates, decisions } = await board(ruud);
    expect([candidates, decisions, (await mine(otto)).tables]).toEqual([[], [], []]);
  });
});

describe("from a place that fits to work, without typing it twice", () => {
  let proposalId: string;
  let employerId: string;
  let offerId: string;
  const choicesFor = (who: Visitor, of: "offer" | "employer", placeId: string) =>
    ask<{ place: { title: string; employerName: string; reasons: string[] } | null }>(contract.proposalChoices, who, {
      ...{ personId: otto.personId, of, placeId },
    });

  test("the place goes along with what speaks for it: no score, no way there; an employer one does not see is none", async () => {
    const [open] = (await cards(fleur)).items;
    const closing = { answer: "not-now", notNowReason: "no-fitting-work", wouldChange: "Werk buiten." };
    await answer(fleur, open?.proposalId ?? "", closing);
    const { version } = await show(fleur, open?.proposalId ?? "");
    await ask(contract.finishProposal, fleur, { proposalId: open?.proposalId, version, outcome: "later" });

    const add = (name: string, withRegion: boolean) =>
      ask<{ employerId: string }>({ method: "POST", path: "/employers" }, fleur, { facts: { name }, withRegion });
    ({ employerId } = await add("Kwekerij Zonzij (verzonnen)", true));
    const { employerId: unseen } = await add("Kwekerij Schaduwkant (verzonnen)", false);
    ({ offerId } = await ask<{ offerId: string }>({ method: "POST", path: "/vacancies" }, fleur, {
      facts: {
        ...{ kind: "vacancy", employerId, employerName: "Kwekerij Zonzij (verzonnen)", title: "Hovenier" },
        ...{ work: "Hovenier", field: "groen", hoursFrom: 8, hoursTo: 16, municipalityCode: "GM0852" },
      },
      withRegion: true,
    }));
    expect((await choicesFor(ruud, "offer", offerId)).place).toMatchObject({ title: "Hovenier", reasons: [] });
    await shareByName(otto, ruud);
    const { place } = await choicesFor(ruud, "offer", offerId);
    expect(place?.reasons).toEqual(
      expect.arrayContaining(["Hovenier staat bij de wensen.", expect.stringMatching(/uur/u)]),
    );
    expect(place?.reasons.join(" ")).not.toMatch(/%|score|punten|km|kilometer|reis/u);
    expect((await choicesFor(ruud, "employer", employerId)).place).toMatchObject({
      title: "Kwekerij Zonzij (verzonnen)",
    });
    expect((await choicesFor(ruud, "employer", unseen)).place).toBeNull();
    const proposed = { personId: otto.personId, ownerId: fleur.membershipId, offerId: null, words: "" };
    expect(await codeOf(ask(contract.propose, ruud, { ...proposed, employerId: unseen }))).toBe(nothingFound);
    const made = await ask<{ proposalId: string }>(contract.propose, ruud, {
      ...{ ...proposed, employerId, words: place?.reasons.join(" ") },
    });
    proposalId = made.proposalId;
    expect((await mine(otto)).items.find((one) => one.proposalId === proposalId)).toMatchObject({
      ...{ offer: "Kwekerij Zonzij (verzonnen)", state: "asks-yes", words: place?.reasons.join(" ") },
    });
    await ask(contract.agreeToProposal, otto, { proposalId });
    expect(await show(fleur, proposalId)).toMatchObject({
      ...{ person: null, place: { of: "employer", placeId: employerId, employerName: "Kwekerij Zonzij (verzonnen)" } },
    });
  });

  test("after the yes Ruud begins with what is known; without Otto's permission nothing is written down, and Fleur has no next step", async () => {
    expect(await codeOf(ask(contract.nextStep, ruud, { proposalId }))).toBe(nothingFound);
    await answer(fleur, proposalId, { answer: "introduce", employerName: "Kwekerij Zonzij (verzonnen)", offerId });
    const next = await ask<contract.NextStep>(contract.nextStep, ruud, { proposalId });
    expect(next).toMatchObject({
      ...{ personId: otto.personId, employerId, offerId, employerName: "Kwekerij Zonzij (verzonnen)" },
      ...{ title: "Hovenier", hours: 8, may: { talk: { allowed: true }, work: { allowed: false } } },
    });
    expect(next.realised).toHaveLength(2);
    expect(next.realised).toEqual(
      expect.arrayContaining([
        { role: "ips", organisationId: ruud.organisation.id },
        { role: "wsp", organisationId: wsp.id },
      ]),
    );
    expect((await show(ruud, proposalId)).next).toMatchObject({ work: { reason: "no-permission" } });
    expect((await show(fleur, proposalId)).next).toBeNull();
    for (const who of [fleur, karim, daan])
      expect(await codeOf(ask(contract.nextStep, who, { proposalId }))).toBe(nothingFound);
    expect(await codeOf(ask(contract.noteWorkFrom, ruud, await workFrom()))).toBe("placements/no-permission");
  });

  const workFrom = async () => ({
    ...{ proposalId, employerId, employerName: "Kwekerij Zonzij (verzonnen)", offerId, title: "Hovenier" },
    ...{ contractForm: "fixed-term", startsOn: await dayAfter(20), hours: 8, kind: "paid" },
  });

  test("a talk and work stand with the proposal for who may read both; Fleur, who does not know who it is, learns nothing of it", async () => {
    const permission = await given.permission(
      otto,
      [
        { organisation: ruud.organisation, professional: ruud },
        { organisation: wsp, task: "bemiddeling", professional: fleur },
      ],
      { purpose: "placement", categories: ["contact", "work-profile"] },
    );
    await hears(fleur);
    const before = await show(fleur, proposalId);
    const { interviewId } = await ask<{ interviewId: string }>(contract.noteTalkFrom, ruud, {
      ...{ proposalId, employerId, employerName: "Kwekerij Zonzij (verzonnen)", offerId, kind: "acquaintance" },
      day: await dayAfter(4),
    });
    const { placementId } = await ask<{ placementId: string }>(contract.noteWorkFrom, ruud, await workFrom());
    expect((await show(ruud, proposalId)).results.map(({ kind, id }) => [kind, id])).toEqual([
      ["talk", interviewId],
      ["work", placementId],
    ]);
    // Fleur may read Otto's work, and still not that this is his proposal.
    expect(await show(fleur, proposalId)).toEqual(before);
    expect(before.results).toEqual([]);
    expect(await sqlAs(fleur, "select * from mediation.led_to")).toEqual([]);
    expect(await codeOf(ask(contract.noteWorkFrom, fleur, await workFrom()))).toBe(nothingFound);
    const ofOtto = async () => (await mine(otto)).items.find((one) => one.proposalId === proposalId)?.results;
    expect(await ofOtto()).toHaveLength(2);

    await ask({ method: "DELETE", path: "/my/placements/:placementId" }, otto, { placementId });
    expect((await show(ruud, proposalId)).results.map(({ kind }) => kind)).toEqual(["talk"]);
    await given.withdrawal(otto, permission);
    await ask(contract.noteTalkFrom, ruud, { ...(await workFrom()), kind: "application", day: await dayAfter(5) });
    await ownerClient.query("delete from consent.access where person_id = $1 and purpose = 'matching'", [
      otto.personId,
    ]);
    expect((await show(ruud, proposalId)).results).toEqual([]);
    expect(await ofOtto()).toHaveLength(2);
  });

  test("a table of which no organisation is left is still shown to Otto", async () => {
    await ask(contract.putForward, ruud, { ...(await tableOfMine()), personId: otto.personId, how: "anonymous" });
    await ownerClient.query("delete from mediation.series_organisation");
    expect((await mine(otto)).tables).toMatchObject([{ organisations: [] }]);
  });

  const tableOfMine = async () => ({
    seriesId: (await ask<{ items: { seriesId: string }[] }>(contract.listSeries, ruud)).items[0]?.seriesId,
  });
});
