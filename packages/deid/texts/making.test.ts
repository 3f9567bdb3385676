import { describe, expect, test } from "vitest";
import { passesElevenTest, passesIbanTest } from "../src/checksums.ts";
import { readSet } from "./read.ts";
import { tags } from "./tags.ts";

const texts = readSet("making");
const words = (text: string) => text.split(/\s+/).length;

describe("the texts to make the helper with", () => {
  test("there are at least a hundred with something to find and forty with nothing", () => {
    expect(texts.filter(({ harmless }) => !harmless).length).toBeGreaterThanOrEqual(100);
    expect(texts.filter(({ harmless }) => harmless).length).toBeGreaterThanOrEqual(40);
  });

  test("every text has a number of its own, something to read, and at least one label unless it is harmless", () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    for (const { id, text, harmless, gold } of texts) {
      expect(words(text), id).toBeGreaterThan(20);
      expect(gold.length > 0, id).toBe(!harmless);
    }
  });

  test.each(tags.map(({ name }) => name))("%s is found at least fifteen times", (name) => {
    expect(texts.flatMap(({ gold }) => gold).filter(({ tag }) => tag.name === name).length).toBeGreaterThanOrEqual(15);
  });

  test("what is called a BSN or an IBAN has the right check digits", () => {
    const labelled = (name: string) =>
      texts.flatMap(({ text, gold }) =>
        gold
          .filter(({ tag }) => tag.name === name)
          .map(({ start, end }) => text.slice(start, end).replace(/[ .]/g, "")),
      );
    expect(labelled("bsn").filter((number) => !passesElevenTest(number))).toEqual([]);
    expect(labelled("iban").filter((number) => !passesIbanTest(number.toUpperCase()))).toEqual([]);
  });

  test("no text gives a real person away: e-mail addresses are of invented domains", () => {
    for (const { id, text, gold } of texts) {
      for (const { start, end } of gold.filter(({ tag }) => tag.name === "email")) {
        expect(text.slice(start, end).toLowerCase(), id).toMatch(/voorbeeld[a-z]*\.[a-z]+$/);
      }
    }
  });
});
