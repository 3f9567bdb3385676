import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { print } from "@vliegwiel/paper";
import { beforeAll, expect, test } from "vitest";
import { doors as cases } from "../../modules/case-consultation/api.ts";
import * as screen from "../../modules/case-consultation/contract.ts";
import { doors as continuity } from "../../modules/continuity/api.ts";
import { getCatchUp } from "../../modules/continuity/contract.ts";
import { doors as papers } from "../../modules/papers/api.ts";
import * as paper from "../../modules/papers/contract.ts";
import { reportOf } from "../../modules/papers/rules/report.ts";
import type { Door } from "../../platform/server/door.ts";
import type { File } from "../../platform/server/file.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../harness/given.ts";
import { flat, type Read, readPdf, wordsOf } from "../harness/reading-pdf.ts";
import { knock, ownerClient, type Visitor } from "../harness/world.ts";

const region = "AM17";
const doorTo = ({ method, path: address }: Pick<Endpoint, "method" | "path">): Door => {
  const door = [...papers, ...cases, ...continuity].find(
    ({ endpoint }) => endpoint.method === method && endpoint.path === address,
  );
  if (!door) throw new Error(`no door to ${method} ${address}`);
  return door as Door;
};
const ask = <Answer = Record<string, unknown>>(
  endpoint: Pick<Endpoint, "method" | "path">,
  who: Visitor,
  input: unknown = {},
) => knock<Answer>(doorTo(endpoint), who, input);
const printed = async (endpoint: Endpoint, who: Visitor, input: unknown): Promise<Read> =>
  readPdf((await ask<File>(endpoint, who, input)).content as Buffer);

let gemeente: Organisation;
let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let mo: Professional;
let daan: Professional;
let samira: PersonWithSession;
let groupId: string;
let caseId: string;
let meetingId: string;
const world = { question: "Hoe houdt iemand werk als de ochtend zwaar is?", named: "Samira Haddou" };

const seat = async (who: Professional, chair = false) =>
  ask(screen.giveSeat, daan, { groupId, membershipId: who.membershipId, chair });

beforeAll(async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "coordinatie"],
  });
  const uwv = await given.organisation("UWV Purmerend", { kind: "uwv", region });
  const clients = await given.organisation("Cliëntenbelang", {
    kind: "clientorganisatie",
    region,
    tasks: ["ervaringsdeskundigheid"],
  });
  ruud = await given.professional("Ruud Vonk", lindezorg);
  ilse = await given.professional("Ilse Bruin", gemeente);
  joke = await given.professional("Joke Prins", uwv);
  mo = await given.professional("Mo Idrissi", clients, { task: "ervaringsdeskundigheid", role: "peer" });
  daan = await given.professional("Daan Kok", gemeente, { task: "coordinatie", role: "region-admin" });
  const pien = await given.professional("Pien Smit", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente, uwv, clients);
  for (const kind of ["ggz", "gemeente", "uwv", "clientorganisatie"]) await given.basis(pien, { kind, region });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await ownerClient.query("begin");
  await ownerClient.query("select set_config('app.session', $1, true)", [ruud.secret]);
  await ownerClient.query(
    "insert into candidates.contact_details (id, person_id, name, reach) values (gen_random_uuid(), $1, $2, 'Via Ruud')",
    [samira.personId, world.named],
  );
  await ownerClient.query("commit");
  groupId = (await ask<{ groupId: string }>(screen.startGroup, daan, { name: "Casusgroep Waterland" })).groupId;
  await seat(joke, true);
  for (const member of [ruud, ilse]) await seat(member);
  // Samira lets everyone at the table know; later she takes it back for the UWV, and Mo comes to sit there.
  await given.permission(samira, [{ organisation: gemeente }, { organisation: lindezorg }]);
  const forTheUwv = await given.permission(samira, [{ organisation: uwv }]);

  const draft = await ask<{ caseId: string; version: number }>(screen.startDraft, ruud, {
    groupId,
    theme: "werk-houden",
    question: world.question,
    tried: "Een later rooster, twee gesprekken met de werkgever.",
    wanted: "Ideeën van wie dit eerder deed.",
    ownTitle: "De kokkin",
  });
  caseId = draft.caseId;
  await ask(screen.bringCase, ruud, { caseId, version: draft.version, readThrough: true });
  await ask(screen.nameCase, ruud, { caseId, person: samira.personId });
  await given.withdrawal(samira, forTheUwv);
  await seat(mo);
  await ask(screen.writeNote, joke, { caseId, text: "De werkgever wil graag, maar weet niet hoe." });
  await ask(screen.writeAdvice, mo, { caseId, text: "Begin met drie ochtenden in de week." });
  await ask(screen.makeAgreement, ilse, {
    caseId,
    whoMembershipId: ilse.membershipId,
    what: "Uitzoeken of een jobcoach kan",
    dueOn: "2027-03-01",
  });
  ({ meetingId } = await ask<{ meetingId: string }>(screen.planMeeting, joke, {
    groupId,
    day: "2027-01-14",
    startTime: "13:30",
    endTime: "15:00",
    place: "Gemeentehuis, zaal 2",
  }));
  const meeting = await ask<{ version: number }>(screen.getMeeting, joke, { meetingId });
  await ask(screen.setAgenda, joke, { meetingId, version: meeting.version, caseIds: [caseId] });
});

/** Every word our own sentences consist of: what is on paper and not in here, came from the answer. */
const ourWords = (): Set<string> => {
  const rules = path.join(import.meta.dirname, "../../modules/papers/rules");
  const sources = [
    ...readdirSync(rules).map((file) => readFileSync(path.join(rules, file), "utf8")),
    readFileSync(path.join(import.meta.dirname, "../../modules/case-consultation/contract/words.ts"), "utf8"),
    "Vliegwiel Pagina van maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "januari februari maart april mei juni juli augustus september oktober november december",
  ];
  return new Set(sources.flatMap(wordsIn));
};
const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
/** An address is cut where the line ends, so half an id may look like a word: it is read whole, wherever it was cut. */
const withoutId = (text: string, id: string): string => text.replaceAll(new RegExp([...id].join("\\s*"), "g"), " ");

test("no reader gets a word on paper that the same reader does not get on screen", async () => {
  const lotte = await given.professional("Lotte Vis", gemeente);
  await ownerClient.query(
    "insert into organisations.substitution (id, membership_id, substitute_id, starts_at, ends_at) values (gen_random_uuid(), $1, $2, platform.now(), platform.now() + interval '2 hours')",
    [ilse.membershipId, lotte.membershipId],
  );
  const sienna = await given.professional("Sienna Vos", gemeente);
  await ownerClient.query(
    "insert into case_consultation.case_reader (case_id, membership_id, why, asked_by, starts_at) values ($1, $2, 'direct', $3, platform.now())",
    [caseId, sienna.membershipId, ruud.membershipId],
  );
  const readers: Record<string, Visitor> = {
    "Ruud, who brought it": ruud,
    "Ilse, whom Samira chose": ilse,
    "Lotte, who stands in for Ilse": lotte,
    "Joke, the chair, for whom Samira took it back": joke,
    "Mo, the peer, who came later": mo,
    "Sienna, who was asked to read this one case": sienna,
    "Daan, who keeps the group": daan,
    "Samira herself": samira,
    "someone of elsewhere": await given.professional(
      "Bert",
      await given.organisation("Fries Herstel", { region: "AM02" }),
    ),
  };
  const copies: [Endpoint, [Endpoint, unknown][], unknown][] = [
    [paper.getCasePaper, [[screen.getCase, { caseId }]], { caseId }],
    [
      paper.getReport,
      [
        [screen.getMeeting, { meetingId }],
        [screen.getAttendance, { meetingId }],
      ],
      { meetingId },
    ],
    [
      paper.getInvitation,
      [
        [screen.getMeeting, { meetingId }],
        [screen.getGroup, { groupId }],
      ],
      { meetingId },
    ],
    [paper.getRulesOfPlayPaper, [[screen.getGroup, { groupId }]], { groupId }],
    [paper.getCatchingUpPaper, [[getCatchUp, { groupId }]], { groupId }],
    [paper.getOwnConsultationPaper, [[screen.listOwnConsultations, {}]], { caseId }],
  ];
  const ours = ourWords();
  const got: string[] = [];
  for (const [name, who] of Object.entries(readers))
    for (const [copy, pages, input] of copies) {
      const onScreen: unknown[] = [];
      let refused: unknown;
      for (const [page, pageInput] of pages)
        await ask(page, who, pageInput).then(
          (answer) => onScreen.push(answer),
          (reason: { kind: string }) => {
            refused = reason.kind;
          },
        );
      if (refused) {
        await expect(ask(copy, who, input), `${name} at ${copy.path}`).rejects.toMatchObject({ kind: refused });
        continue;
      }
      const read = await printed(copy, who, input);
      const shown = new Set([...wordsIn(JSON.stringify(onScreen)), "http", "localhost", "overleg"]);
      const strange = wordsIn(withoutId(wordsOf(read), meetingId)).filter(
        (word) => !shown.has(word) && !ours.has(word),
      );
      expect(strange, `${name} at ${copy.path}`).toEqual([]);
      expect(read.loose).toEqual([]);
      got.push(`${name} ${copy.path.replace(/.*\//, "")}`);
      const named = wordsOf(read).includes(world.named);
      expect(named, `${name} reads her name at ${copy.path}`).toBe(JSON.stringify(onScreen).includes(world.named));
    }
  expect(got).not.toContain("Sienna, who was asked to read this one case invitation");
  expect(got).not.toContain("Daan, who keeps the group report");
  expect(got).toContain("Samira herself :caseId");
});

test("Ilse's copy of the case names Samira and says what to do with it; Joke's copy of the same case does not", async () => {
  const forIlse = wordsOf(await printed(paper.getCasePaper, ilse, { caseId }));
  expect(forIlse).toContain(`Deze casus gaat over ${world.named}. Jij mag dat weten`);
  const forJoke = wordsOf(await printed(paper.getCasePaper, joke, { caseId }));
  expect(forJoke).toContain("Deze casus staat hier zonder naam.");
  expect(forJoke).not.toContain("Samira");
});

test("Ruud's own word for the case stays on his screen", async () => {
  expect((await ask<screen.Case>(screen.getCase, ruud, { caseId })).ownTitle).toBe("De kokkin");
  expect(wordsOf(await printed(paper.getCasePaper, ruud, { caseId }))).not.toContain("kokkin");
});

test("the report is read by ear in the order of the meeting: question, advice, agreements, notes", async () => {
  const read = await printed(paper.getReport, mo, { meetingId });
  const heard = read.pages.flatMap(({ heard: page }) => flat(page));
  expect(heard.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => `${role} ${text}`)).toEqual(
    expect.arrayContaining([
      "H1 Verslag casusoverleg 14 januari 2027",
      "H2 Casus 1: Werk houden",
      "H3 Advies",
      "H3 Afspraken",
      "H3 Notities van de groep",
    ]),
  );
  expect(heard).toContainEqual({ role: "P", text: world.question });
  expect(heard).toContainEqual({ role: "TH", text: "Uitzoeken of een jobcoach kan" });
  expect(wordsOf(read)).toContain("Gemeentehuis, zaal 2");
});

test("Samira's own paper speaks to her, has the advice and the agreements, and not the notes of the group", async () => {
  const words = wordsOf(await printed(paper.getOwnConsultationPaper, samira, { caseId }));
  expect(words).toContain("Begin met drie ochtenden in de week.");
  expect(words).toContain("Uitzoeken of een jobcoach kan");
  expect(words).toContain("Dit papier is van u: u bepaalt wie het leest.");
  expect(words).not.toContain("De werkgever wil graag, maar weet niet hoe.");
});

test("a report of four full cases is made well within a second; the time is told, and fails nothing", async () => {
  const sentence = "Er is lang gezocht naar een plek die past en waar ook ruimte is voor een rustig begin van de dag. ";
  const full = sentence.repeat(20);
  const meeting = screen.getMeeting.output.parse(await ask(screen.getMeeting, mo, { meetingId }));
  const attendance = screen.getAttendance.output.parse(await ask(screen.getAttendance, mo, { meetingId }));
  const [one] = meeting.agenda;
  if (!one) throw new Error("no case on the agenda");
  const many = <T>(item: T, count: number): T[] => Array.from({ length: count }, () => item);
  const whole = {
    ...meeting,
    agenda: many(
      {
        ...one,
        tried: full,
        wanted: full,
        notes: one.notes.flatMap((note) => many({ ...note, text: full }, 6)),
        advice: one.advice.flatMap((advice) => many({ ...advice, text: full }, 6)),
        agreements: one.agreements.flatMap((agreement) => many({ ...agreement, what: sentence.repeat(4) }, 8)),
      },
      4,
    ),
  };
  const started = performance.now();
  const pdf = await print(reportOf(whole, attendance, new Date("2027-01-14T16:00:00Z")));
  console.info(`report of four full cases: ${Math.round(performance.now() - started)} ms, ${pdf.length} bytes`);
  expect((await readPdf(pdf)).pages.length).toBeGreaterThan(20);
});
