import { beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { type OneText, oneText, strokeBetween } from "../../platform/browser/one-text.ts";
import { given } from "../../tests/harness/given.ts";
import { leftIn } from "../../tests/harness/left.ts";
import { moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { ask, layTheTable, type Table } from "../../tests/live/table.ts";
import type { Left } from "../text-help/index.ts";
import * as contract from "./contract.ts";
import { jobs } from "./jobs.ts";

let table: Table;
beforeAll(async () => {
  table = await layTheTable();
});

/** A hand at the notes, as a browser is, through the doors. `left`: what this hand looked at and lets stay. */
const handOf = (who: Visitor) =>
  oneText<Left[]>({
    read: (since) => ask(contract.getSharedNotes, who, { caseId: table.caseId, since }),
    write: (edits, left) => ask(contract.writeSharedNotes, who, { caseId: table.caseId, ...edits, left }),
  });
const add = async (hand: OneText<Left[]>, text: string, left: Left[] = []) => {
  const before = hand.read();
  hand.type(before + text, before.length + text.length);
  await hand.push(left);
};
const stored = async () =>
  (
    await ownerClient.query<{ text: string }>("select text from case_consultation.shared_note where case_id = $1", [
      table.caseId,
    ])
  ).rows[0]?.text;
const undo = (hand: OneText<Left[]>, text: string) => {
  const at = hand.read().indexOf(text);
  hand.type(hand.read().replace(text, ""), at);
};

test("Ruud and Ilse write at the same moment, and both words stand there; each is named once as who wrote along", async () => {
  const [ruud, ilse] = [handOf(table.ruud), handOf(table.ilse)];
  await Promise.all([add(ruud, "Later beginnen helpt. "), add(ilse, "De bus rijdt pas om acht uur. ")]);
  await add(ruud, "Dat is geprobeerd. ");
  await ilse.pull();
  expect(ilse.read()).toBe(await stored());
  for (const sentence of ["Later beginnen helpt. ", "De bus rijdt pas om acht uur. ", "Dat is geprobeerd. "])
    expect(ilse.read().split(sentence)).toHaveLength(2);
  const { hands } = await ask<{ hands: { name: string }[] }>(contract.getSharedNotes, table.joke, {
    caseId: table.caseId,
  });
  expect(hands.map(({ name }) => name).sort()).toEqual(["Ilse", "Ruud"]);
});

test("a citizen service number of one hand holds up that hand only, and is gone from what is kept once it is taken out", async () => {
  const [ruud, ilse] = [handOf(table.ruud), handOf(table.ilse)];
  await Promise.all([ruud.pull(), ilse.pull()]);
  await expect(add(ruud, "Zijn BSN is 111222333. ")).rejects.toMatchObject({
    code: "text-help/text-refused",
  });
  expect(ruud.waits()).toBe(true);
  await add(ilse, "Wij gaan intussen verder. ");
  undo(ruud, "111222333");
  await ruud.push([]);
  expect(await stored()).toContain("Wij gaan intussen verder. ");
  expect(await stored()).not.toContain("111222333");
  const { rows } = await ownerClient.query(
    "select position('111222333'::bytea in state) as at from case_consultation.shared_note where case_id = $1",
    [table.caseId],
  );
  expect(rows).toEqual([{ at: 0 }]);
});

test("a doubtful word is asked of who wrote it, once, and not of who writes after", async () => {
  const [ruud, ilse] = [handOf(table.ruud), handOf(table.ilse)];
  await ruud.pull();
  const doubtful = "De werkplaats is te bellen op 020-1234567. ";
  await expect(add(ruud, doubtful)).rejects.toMatchObject({ code: "text-help/text-needs-a-look" });
  await ruud.push(leftIn(doubtful));
  await ilse.pull();
  await add(ilse, "Dat doe ik. ");
  expect(await stored()).toContain(doubtful);
});

test.each([
  ["emoji of several parts", "👩‍🔧👨‍👩‍👧 goed"],
  ["text that runs from right to left", "שלום مرحبا"],
  ["what Word leaves behind", "“Aanhaling” – met een zachte\u00adstreep\u00a0en een tab\t."],
  ["a line that is all blanks", "\n\n   \n"],
])("%s comes out as it went in", async (_, text) => {
  const [ruud, ilse] = [handOf(table.ruud), handOf(table.ilse)];
  await ruud.pull();
  await add(ruud, text, leftIn(text));
  await ilse.pull();
  expect(ilse.read().endsWith(text)).toBe(true);
});

test("a text of a hundred thousand characters is refused with a sentence, and what was there stays", async () => {
  const before = await stored();
  const ruud = handOf(table.ruud);
  await ruud.pull();
  await expect(add(ruud, "lang ".repeat(20_000))).rejects.toMatchObject({
    kind: "invalid",
    fieldErrors: [{ pointer: "/text", message: expect.stringContaining("20.000 tekens") }],
  });
  expect(await stored()).toBe(before);
});

test("bytes that are no plain text are refused: rubbish, bold, a picture, a second text beside it, a nul", async () => {
  const made = (work: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc();
    work(doc);
    return Buffer.from(Y.encodeStateAsUpdate(doc)).toString("base64url");
  };
  const before = await stored();
  for (const update of [
    Buffer.from("geen bewerking").toString("base64url"),
    made((doc) => doc.getText("notes").insert(0, "vet", { bold: true })),
    made((doc) => doc.getText("notes").insertEmbed(0, { image: "https://voorbeeld.nl" })),
    made((doc) => doc.getMap("verstopt").set("BSN", "111222333")),
    made((doc) => doc.getText("notes").insert(0, "\u0000")),
  ])
    await expect(ask(contract.writeSharedNotes, table.ruud, { caseId: table.caseId, update })).rejects.toMatchObject({
      kind: "invalid",
    });
  await expect(ask(contract.getSharedNotes, table.ruud, { caseId: table.caseId, since: "zzzz" })).rejects.toMatchObject(
    { kind: "invalid" },
  );
  expect(await stored()).toBe(before);
});

test("edits that rest on others the house never had are asked for as a whole", async () => {
  const doc = new Y.Doc();
  doc.getText("notes").insert(0, "eerst ");
  const middle = Y.encodeStateVector(doc);
  doc.getText("notes").insert(6, "daarna ");
  await expect(
    ask(contract.writeSharedNotes, table.ruud, {
      caseId: table.caseId,
      update: Buffer.from(Y.encodeStateAsUpdate(doc, middle)).toString("base64url"),
    }),
  ).rejects.toMatchObject({ code: "case-consultation/edits-missing" });
});

test("nobody else reads or writes them: not a stranger, not the person whose name is on the case", async () => {
  const samira = await given.personLoggedIn(await given.person("Samira", table.ruud));
  await given.permission(samira, [{ organisation: table.lindezorg }, { organisation: table.gemeente }]);
  await ask(contract.nameCase, table.ruud, { caseId: table.caseId, person: samira.personId });
  await expect(handOf(table.bert).pull()).rejects.toMatchObject({ kind: "not-found" });
  await expect(add(handOf(table.bert), "hallo")).rejects.toMatchObject({ kind: "not-found" });
  for (const who of [samira, table.bert]) {
    expect(await sqlAs(who, "select text from case_consultation.shared_note")).toEqual([]);
    expect(await sqlAs(who, "select membership_id from case_consultation.shared_note_hand")).toEqual([]);
  }
  await expect(
    sqlAs(table.bert, "insert into case_consultation.shared_note (case_id) values ($1)", [table.caseId]),
  ).rejects.toMatchObject({ code: "42501" });
});

test("a closed case takes no more words, and its shared notes go three months later, with notice", async () => {
  const { version } = await ask<{ version: number }>(contract.getCase, table.joke, { caseId: table.caseId });
  await ask(contract.setAgenda, table.joke, {
    meetingId: table.meetingId,
    version: (await ask<{ version: number }>(contract.getMeeting, table.joke, { meetingId: table.meetingId })).version,
    caseIds: [],
  });
  await ask(contract.closeCase, table.joke, { caseId: table.caseId, version: version + 1 });
  await expect(add(handOf(table.ruud), "nog iets")).rejects.toMatchObject({ kind: "forbidden" });
  const ran = async () => {
    for (const job of jobs.filter(({ name }) => /case/.test(name)))
      await job.run({ house: (await import("../../tests/harness/world.ts")).house, journalFolder: "" });
  };
  await moveClock("65 days");
  await ran();
  const announced = await ownerClient.query(
    "select what from case_consultation.announced_deletion where case_id = $1",
    [table.caseId],
  );
  expect(announced.rows).toEqual([{ what: "notes" }]);
  expect(await stored()).toContain("Later beginnen");
  await moveClock("40 days");
  await ran();
  expect(await stored()).toBeUndefined();
});

test.each([
  ["aaa", "aaaa", 2, { at: 1, gone: 0, added: "a" }],
  ["aaaa", "aaa", 1, { at: 1, gone: 1, added: "" }],
  ["een twee drie", "een drie", 4, { at: 4, gone: 5, added: "" }],
  ["een drie", "een twee drie", 9, { at: 4, gone: 0, added: "twee " }],
  ["oud", "nieuw", 5, { at: 0, gone: 3, added: "nieuw" }],
  ["👍", "👎", 2, { at: 0, gone: 2, added: "👎" }],
  ["zelfde", "zelfde", 3, { at: 3, gone: 0, added: "" }],
])("from %j to %j with the caret at %i is one stroke", (before, after, caret, stroke) => {
  const found = strokeBetween(before, after, caret);
  expect(before.slice(0, found.at) + found.added + before.slice(found.at + found.gone)).toBe(after);
  expect(found).toEqual(stroke);
});
