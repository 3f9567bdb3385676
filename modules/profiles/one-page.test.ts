import { competences, needs } from "@vliegwiel/matching";
import { printOnePage } from "@vliegwiel/paper";
import { expect, test } from "vitest";
import { type Content, Looking, type Section, sectionNames } from "./contract.ts";
import { TooLong } from "./errors.ts";
import { assertFitsOnPage, profilePaper } from "./rules/paper.ts";

const pages = (file: Buffer): number => (file.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length;
const contact = "Fleur, Werkgeversservicepunt De Zaan. 075 123 45 67, op werkdagen";
const printed = (content: Content) =>
  printOnePage(
    profilePaper({
      content,
      contact,
      now: new Date("2026-11-22"),
      demo: true,
      place: () => "Purmerend",
    }),
  );
const sentence = "Ik werk het best op een rustige plek waar iemand mij in het begin alles goed uitlegt en laat zien. ";
const filling = (letters: number, text = sentence): string =>
  text.repeat(Math.ceil(letters / text.length)).slice(0, letters);
const content = (looking: unknown, sentences: Content["sentences"]): Content => ({
  called: "Samira",
  region: "Zaanstreek/Waterland",
  looking: Looking.parse(looking),
  sentences,
});

/** Three thousand signs of sentences over all sections: as many as may be released. */
const all = (text = sentence): Content["sentences"] =>
  sectionNames.flatMap((section: Section) => [
    { section, text: filling(150, text) },
    { section, text: filling(150, text) },
  ]);

test("Samira's profile with every sentence that may be in it is one page, in letters one can read", async () => {
  const { file, scale } = await printed(
    content({ work: ["Hovenier"], hours: { from: 8, to: 16, later: 24 }, travel: { by: "bike", minutes: 35 } }, all()),
  );
  expect(pages(file)).toBe(1);
  expect(11 * scale).toBeGreaterThanOrEqual(8.5);
});

const dice = (seed: number) => {
  let state = seed;
  return (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * (most + 1));
  };
};
const some = <Item>(many: number, make: () => Item): Item[] => Array.from({ length: many }, make);

test("whatever is typed: it is one page that can be read, or it is not released", async () => {
  const outcomes = { printed: 0, refused: 0 };
  for (let seed = 1; seed <= 12; seed += 1) {
    const roll = dice(seed);
    const word = () =>
      (seed % 3 === 0 ? "W" : "tuin ")
        .repeat(16)
        .slice(0, 1 + roll(59))
        .trim();
    const made = content(
      {
        work: some(roll(8), word),
        hours: { from: 8, to: 16, later: 24 },
        competences: Object.keys(competences).map(Number).slice(0, roll(10)),
        certificates: some(roll(8), word),
        travel: { by: "public-transport", minutes: 120, municipality: "GM0439" },
        needs: Object.keys(needs)
          .slice(0, roll(12))
          .map((need) => ({ need, must: true })),
        jobs: some(roll(6), () => ({ work: word(), at: word(), from: "2001", to: "2020" })),
        studies: some(roll(5), () => ({ name: word(), school: word(), diploma: true })),
        courses: some(roll(6), word),
      },
      sectionNames.flatMap((section) => some(roll(5), () => ({ section, text: filling(1 + roll(239)) }))),
    );
    const allowed = await assertFitsOnPage(made, new Date("2026-11-22"), contact).then(
      () => true,
      (refusal: unknown) => {
        expect(refusal).toBeInstanceOf(TooLong);
        return false;
      },
    );
    outcomes[allowed ? "printed" : "refused"] += 1;
    if (!allowed) continue;
    const { file, scale } = await printed(made);
    expect(pages(file)).toBe(1);
    expect(11 * scale).toBeGreaterThanOrEqual(8);
  }
  expect(outcomes.printed).toBeGreaterThan(1);
  expect(outcomes.refused).toBeGreaterThan(1);
}, 60_000);

test("the title of the file names nobody, and a version without a name says so", async () => {
  const { file } = await printed({
    ...content({}, [{ section: "wishes", text: "Ik wil buiten werken." }]),
    called: "",
  });
  expect(file.toString("latin1")).not.toContain("Samira");
  expect(
    profilePaper({
      content: content({}, []),
      contact: "",
      now: new Date("2026-11-22"),
      demo: false,
      place: () => undefined,
    }).title,
  ).toBe("Profiel voor werk");
});
