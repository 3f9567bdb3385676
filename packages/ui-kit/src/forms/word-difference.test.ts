import { expect, test } from "vitest";
import { wordDifference } from "./word-difference.ts";

test("Joris sees which words differ from what Fatima saved", () => {
  expect(wordDifference("Zij wil graag werken in een kas", "Zij wil morgen werken in een kas")).toEqual({
    mine: [
      { text: "Zij wil ", changed: false },
      { text: "graag ", changed: true },
      { text: "werken in een kas", changed: false },
    ],
    theirs: [
      { text: "Zij wil ", changed: false },
      { text: "morgen ", changed: true },
      { text: "werken in een kas", changed: false },
    ],
  });
});

test("both texts can always be put together again from their pieces", () => {
  const pairs = [
    ["", "nieuw"],
    ["een twee", "twee drie"],
    ["a\nb c", "a b\nc d"],
  ] as const;
  for (const [mine, theirs] of pairs) {
    const difference = wordDifference(mine, theirs);
    expect(difference.mine.map((piece) => piece.text).join("")).toBe(mine);
    expect(difference.theirs.map((piece) => piece.text).join("")).toBe(theirs);
  }
});
