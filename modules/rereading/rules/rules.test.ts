import { expect, test } from "vitest";
import { showsMore, whereMarked } from "./marked.ts";

test("what was left standing is no news; a mark where nothing was marked is, also when another one is gone", () => {
  expect(showsMore([4, 10], [4, 10])).toBe(false);
  expect(showsMore([4, 10], [])).toBe(false);
  expect(showsMore([4, 10], [2, 14])).toBe(false);
  expect(showsMore([4, 10], [10, 12])).toBe(true);
  expect(showsMore([4, 10], [20, 25])).toBe(true);
  expect(showsMore([], [20, 25])).toBe(true);
});

test("a text that nobody read before was looked at by who wrote it", () =>
  expect(showsMore(null, [20, 25])).toBe(false));

test("marks are places through all fields of a text, and what is only possible is none", () => {
  const texts = ["Wie weet raad?", "Bel Roos Bakker uit Heiloo."];
  const joined = texts.join("\n");
  const marks = whereMarked(texts);
  const words = marks.flatMap((start, index) => (index % 2 === 0 ? [joined.slice(start, marks[index + 1])] : []));
  expect(words.join(" ")).toContain("Roos Bakker");
  expect(whereMarked(["Er is angst om te bellen."])).toEqual([]);
});
