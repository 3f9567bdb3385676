import { describe, expect, test } from "vitest";
import type { Item } from "../contract.ts";
import { countWords, inFiveMinutes, minutesFor, shorten } from "./five-minutes.ts";
import { type Load, leansOn, whyItLeans } from "./leans-on.ts";

const load = (name: string, changed: Partial<Load> = {}): Load => ({
  membershipId: name,
  mine: false,
  chair: false,
  promises: 0,
  cases: 0,
  workingAgreements: 0,
  substitute: false,
  meetings: 4,
  missed: 0,
  ...changed,
});
const names = (loads: readonly Load[]) => leansOn(loads).map(({ membershipId }) => membershipId);

describe("a group that leans on one or two people", () => {
  test("Ilse holds six of the nine open things: the group leans on her", () => {
    const loads = [load("Ilse", { promises: 4, cases: 2 }), load("Ruud", { promises: 2 }), load("Mo", { cases: 1 })];
    expect(names(loads)).toEqual(["Ilse"]);
  });

  test("half is enough, just under half is not", () => {
    expect(names([load("Ilse", { promises: 3 }), load("Ruud", { promises: 2 }), load("Mo", { promises: 1 })])).toEqual([
      "Ilse",
    ]);
    expect(names([load("Ilse", { promises: 3 }), load("Ruud", { promises: 2 }), load("Mo", { promises: 2 })])).toEqual(
      [],
    );
  });

  test("of five members two hold three quarters: it leans on both; of four members that is how a small group is", () => {
    const two = [
      load("Ilse", { promises: 5 }),
      load("Ruud", { promises: 5 }),
      load("Mo", { promises: 2 }),
      load("Gijs", { promises: 1 }),
    ];
    expect(names([...two, load("Joke")])).toEqual(["Ilse", "Ruud"]);
    expect(names(two)).toEqual([]);
  });

  test("with little open, or two people at the table, there is nothing to say", () => {
    expect(names([load("Ilse", { promises: 5 }), load("Ruud"), load("Mo")])).toEqual([]);
    expect(names([load("Ilse", { promises: 9 }), load("Ruud")])).toEqual([]);
    expect(names([])).toEqual([]);
  });

  test("the reason is facts in sentences, with 'jij' to the person herself", () => {
    const ilse = load("Ilse", { promises: 4, cases: 1, workingAgreements: 1, meetings: 4, missed: 2 });
    const loads = [ilse, load("Ruud", { promises: 3, substitute: true }), load("Mo")];
    expect(whyItLeans(ilse, loads, "Ilse")).toEqual([
      "Van de 9 dingen die openstaan, staan er 6 op naam van Ilse: 4 afspraken, 1 casus, 1 werkafspraak.",
      "Er is nu geen vervanger voor Ilse.",
      "Bij 2 van de 4 overleggen van het afgelopen jaar was Ilse er niet.",
    ]);
    expect(whyItLeans({ ...ilse, mine: true, substitute: true, missed: 1 }, loads, "Ilse")).toEqual([
      "Van de 9 dingen die openstaan, staan er 6 op jouw naam: 4 afspraken, 1 casus, 1 werkafspraak.",
    ]);
  });
});

describe("what one reads in five minutes", () => {
  const item = (id: string, words: number): Item => ({
    id,
    day: null,
    when: "on",
    title: "",
    text: Array.from({ length: words }, () => "woord").join(" "),
    rest: "",
    note: "",
    href: null,
    late: false,
  });
  const many = (key: "owes" | "decided" | "agreed" | "learned" | "people", count: number, words = 30) => ({
    key,
    items: Array.from({ length: count }, (_, n) => item(`${key} ${n}`, words)),
  });

  test("of a year full of news no more than a thousand words are shown, of each part some, and nothing is lost", () => {
    const parts = [
      many("owes", 40),
      many("decided", 20),
      many("agreed", 60),
      many("learned", 30),
      many("people", 12, 8),
    ];
    const { sections, words } = inFiveMinutes(parts);
    expect(words).toBeLessThanOrEqual(1000);
    expect(words).toBeGreaterThan(950);
    expect(minutesFor(words)).toBe(5);
    const counted = sections.flatMap(({ items }) => items).reduce((sum, { text }) => sum + countWords(text), 0);
    expect(counted).toBe(words);
    for (const [index, { items, folded }] of sections.entries()) {
      expect(items.length).toBeGreaterThan(0);
      expect([...items, ...folded]).toEqual(parts[index]?.items);
    }
  });

  test("what one part leaves over goes to the others: a quiet group is told whole", () => {
    const { sections, words } = inFiveMinutes([many("owes", 1), many("decided", 15), many("agreed", 10)]);
    expect(sections.map(({ folded }) => folded.length)).toEqual([0, 0, 0]);
    expect(words).toBe(26 * 30);
  });

  test("a long text is told up to the end of a sentence, and the rest folds away without losing a word", () => {
    const text = `${"Een zin van zes hele woorden. ".repeat(7)}En dan nog een heel eind verder.`;
    const { text: head, rest } = shorten(text);
    expect(head.endsWith("woorden.")).toBe(true);
    expect(countWords(head)).toBeLessThanOrEqual(45);
    expect(countWords(head) + countWords(rest)).toBe(countWords(text));
    expect(shorten("Kort.")).toEqual({ text: "Kort.", rest: "" });
    expect(shorten("woord ".repeat(60)).text.endsWith("woord …")).toBe(true);
  });
});
