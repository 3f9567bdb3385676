import { expect, test } from "vitest";
import { flat, readPdf, wordsOf } from "../../../tests/harness/reading-pdf.ts";
import { type Block, type Paper, print } from "./index.ts";

const madeAt = new Date("2026-11-22T10:00:00Z");
const paper = (blocks: Block[], rest: Partial<Paper> = {}): Paper => ({
  title: "Verslag van het casusoverleg",
  foot: "Gemaakt op 22 november 2026.",
  madeAt,
  blocks,
  ...rest,
});
const sentence = "Sanne wil meer uren werken, maar de uitkering loopt dan terug. ";
const whole: Block[] = [
  {
    is: "facts",
    rows: [
      ["Dag", "donderdag 12 maart 2026"],
      ["Plaats", ""],
    ],
  },
  { is: "heading", level: 2, text: "Casus 1" },
  { is: "quote", text: "Hoe krijgen we iedereen op één lijn?" },
  { is: "heading", level: 3, text: "Advies" },
  { is: "list", items: ["Bel samen.", [{ strong: "Ilse" }, " vraagt het na."]] },
  {
    is: "table",
    columns: [
      { title: "Wat", share: 3 },
      { title: "Wie", share: 1 },
    ],
    rows: [
      ["Bellen", "Karim"],
      ["Schrijven", "Joke"],
    ],
  },
  { is: "paragraph", text: "Eerste alinea.\n\nTweede alinea." },
];

test("Someone who hears the paper gets its language, its title and every part by its kind, in the order of the page", async () => {
  const read = await readPdf(await print(paper(whole, { above: "Casusgroep Waterland" })));
  expect(read.language).toBe("nl-NL");
  expect(read.info.Title).toBe("Verslag van het casusoverleg");
  expect(read.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  const [page] = read.pages;
  expect(page?.heard.map(({ role }) => role)).toEqual(["Document"]);
  expect(flat(page?.heard ?? []).filter(({ text }) => text !== "")).toEqual([
    { role: "P", text: "Casusgroep Waterland" },
    { role: "H1", text: "Verslag van het casusoverleg" },
    { role: "Lbl", text: "Dag" },
    { role: "LBody", text: "donderdag 12 maart 2026" },
    { role: "H2", text: "Casus 1" },
    { role: "P", text: "Hoe krijgen we iedereen op één lijn?" },
    { role: "H3", text: "Advies" },
    { role: "Lbl", text: "•" },
    { role: "LBody", text: "Bel samen." },
    { role: "Lbl", text: "•" },
    { role: "LBody", text: "Ilse vraagt het na." },
    { role: "TH", text: "Wat" },
    { role: "TH", text: "Wie" },
    { role: "TH", text: "Bellen" },
    { role: "TD", text: "Karim" },
    { role: "TH", text: "Schrijven" },
    { role: "TD", text: "Joke" },
    { role: "P", text: "Eerste alinea." },
    { role: "P", text: "Tweede alinea." },
  ]);
  expect(page?.artifacts.replace(/\s+/g, " ")).toMatch(
    /Vliegwiel.*Gemaakt op 22 november 2026\. .*Pagina 1 van 1|Pagina 1 van 1/,
  );
  expect(read.bookmarks).toEqual(["Verslag van het casusoverleg", "Casus 1", "Advies"]);
});

test("The titles of a table say whether they stand above a column or before a row", async () => {
  const file = (await print(paper(whole))).toString("latin1");
  expect(file.match(/\/Scope \/Column/g)).toHaveLength(2);
  expect(file.match(/\/Scope \/Row/g)).toHaveLength(2);
});

test("Everything on the paper is in the tree or is decoration, also over many pages, and its fonts travel along", async () => {
  const rows = Array.from({ length: 80 }, (_, index) => [`Afspraak ${index + 1}. ${sentence}`, "Karim"]);
  const table: Block = {
    is: "table",
    columns: [
      { title: "Wat", share: 3 },
      { title: "Wie", share: 1 },
    ],
    rows,
  };
  const long: Block[] = [...whole, { is: "paragraph", text: sentence.repeat(400) }, table];
  const pdf = await print(paper(long));
  const read = await readPdf(pdf);
  expect(read.loose).toEqual([]);
  expect(read.pages.length).toBeGreaterThan(6);
  for (const [index, page] of read.pages.entries()) {
    expect(page.artifacts).toContain(`Pagina ${index + 1} van ${read.pages.length}`);
    expect(flat(page.heard).at(-1)?.role, `page ${index + 1} does not end with a heading`).not.toMatch(/^H/);
  }
  // The tree says the column titles once; on the pages after it they are shown again.
  expect(flat(read.pages.flatMap(({ heard }) => heard)).filter(({ text }) => text === "Wie")).toHaveLength(2);
  const following = read.pages.filter(({ artifacts }) => /Wat\s+Wie/.test(artifacts));
  expect(following.length).toBeGreaterThan(2);
  const file = pdf.toString("latin1");
  expect(file.match(/\/FontFile[23]? /g)?.length).toBe(file.match(/\/Type \/FontDescriptor/g)?.length);
});

test("A heading moves to the next page together with the first two lines under it", async () => {
  for (let lines = 31; lines < 43; lines += 1) {
    const filling = Array.from({ length: lines }, (_, index) => `Regel ${index}`).join("\n");
    const read = await readPdf(
      await print(
        paper([
          { is: "paragraph", text: filling },
          { is: "heading", level: 2, text: "Wat we afspraken" },
          { is: "paragraph", text: sentence.repeat(12) },
        ]),
      ),
    );
    const heading = read.pages.find(({ heard }) => flat(heard).some(({ role }) => role === "H2"));
    expect(heading?.shown.split("Wat we afspraken")[1], `after ${lines} lines`).toContain("Sanne");
  }
}, 60_000);

test("Names from Poland and Turkey are printed; what no letter of ours can show is a box, and is read aloud as it was typed", async () => {
  const pdf = await print(
    paper([
      { is: "paragraph", text: "Łukasz Şahin en Zoë: 👩‍👩‍👧 أحمد \u202Eomgekeerd\u202C af\u00ADbreken €\u00A012,50" },
    ]),
  );
  const read = await readPdf(pdf);
  expect(wordsOf(read)).toContain("Łukasz Şahin en Zoë: ");
  expect(wordsOf(read)).toContain("omgekeerd afbreken € 12,50");
  expect(read.loose).toEqual([]);
  const spoken = Buffer.from(
    "\ufeffŁukasz Şahin en Zoë: 👩‍👩‍👧 أحمد omgekeerd afbreken €\u00A012,50",
    "utf16le",
  ).swap16();
  // In a string of a PDF a carriage return, which is half of the joiner in an emoji, is written as \\r.
  expect(pdf.toString("latin1").replaceAll("\\r", "\r")).toContain(spoken.toString("latin1"));
});

test("The same paper of the same moment is the same file, and a file says nothing about who it is for", async () => {
  const one = await print(paper(whole, { above: "Groep van Samira de Boer" }));
  expect((await print(paper(whole, { above: "Groep van Samira de Boer" }))).equals(one)).toBe(true);
  expect((await print(paper(whole, { above: "Groep van Samira de Boer", madeAt: new Date(0) }))).equals(one)).toBe(
    false,
  );
  const { info, metadata } = await readPdf(one);
  expect(JSON.stringify(info) + metadata).not.toContain("Samira");
  expect(info).toMatchObject({ Creator: "Vliegwiel", Producer: "Vliegwiel", CreationDate: "D:20261122100000Z" });
});

test("A hundred thousand characters without a space, and a title with signs of XML, print as well", async () => {
  const read = await readPdf(
    await print(paper([{ is: "paragraph", text: "x".repeat(100_000) }], { title: "Werk & <inkomen>" })),
  );
  expect(wordsOf(read).replaceAll(/[^x]/g, "").length).toBe(100_000);
  expect(flat(read.pages[0]?.heard ?? [])).toContainEqual({ role: "H1", text: "Werk & <inkomen>" });
  expect(read.loose).toEqual([]);
});
