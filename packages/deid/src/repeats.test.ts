import { expect, test } from "vitest";
import { readPage } from "./page.ts";
import { repeats } from "./repeats.ts";
import { resolve } from "./resolve.ts";
import type { Candidate, Category } from "./span.ts";

/** What comes back of a name that was found once. */
const again = (
  text: string,
  name: string,
  category: Category = "person",
  certainty: Candidate["certainty"] = "sure",
) => {
  const start = text.indexOf(name);
  return repeats(readPage(text), [{ start, end: start + name.length, category, certainty }]).map((one) =>
    text.slice(one.start, one.end),
  );
};

test("a first name and a family name come back by themselves", () => {
  expect(again("Samira Bakker belde. Samira wil werken, zegt Bakker.", "Samira Bakker")).toEqual(["Samira", "Bakker"]);
});

test("the small words of a family name come back with it", () => {
  expect(again("Ik sprak Noor van der Meer. Toen zei Van der Meer nee.", "Noor van der Meer")).toEqual([
    "Van der Meer",
  ]);
});

test("one wrong letter is no other name, and what is only near it is", () => {
  expect(again("Ik sprak Fatima. Later zei Fatma dat het kon.", "Fatima")).toEqual(["Fatma"]);
  expect(again("Ik sprak Fatima. Later kwam Fiona.", "Fatima")).toEqual([]);
});

test("what belongs to a name is the name", () => {
  expect(again("Ik sprak Bram. Toen kwam Brams moeder, en Bram's zus.", "Bram")).toEqual(["Brams", "Bram's"]);
});

test("a word in small letters is no name, unless the name was written so", () => {
  expect(again("Ik sprak Wolf. Er liep een wolf.", "Wolf")).toEqual([]);
  expect(again("ik sprak dennis. toen zei dennis nee.", "dennis")).toEqual(["dennis"]);
});

test("a sentence that begins with the word of a family name begins with a word", () => {
  expect(again("Ik sprak Gijs de Boer. Boer zijn is zwaar.", "Gijs de Boer")).toEqual([]);
});

test("a name the helper doubts does not come back, an employer does", () => {
  expect(again("Ik sprak Wolf. Toen kwam Wolf.", "Wolf", "person", "maybe")).toEqual([]);
  expect(again("Hij werkt bij Garage Vermeulen. Ook Vermeulen zegt dat.", "Garage Vermeulen", "employer")).toEqual([
    "Vermeulen",
  ]);
});

test("of what overlaps the surest number wins, then the longest, and the rest of a name stays", () => {
  const text = "Jan van Dijk Zwolle 06-12345678";
  const spans = resolve(readPage(text), [
    { start: 0, end: 18, category: "employer", certainty: "maybe" },
    { start: 13, end: 19, category: "place", certainty: "sure" },
    { start: 13, end: 31, category: "id", certainty: "sure" },
    { start: 20, end: 31, category: "phone", certainty: "sure" },
  ]);
  expect(spans.map(({ start, end, category }) => `${category} ${text.slice(start, end)}`)).toEqual([
    "employer Jan van Dijk",
    "place Zwolle",
    "phone 06-12345678",
  ]);
});
