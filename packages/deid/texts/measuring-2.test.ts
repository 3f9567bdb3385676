import { expect, test } from "vitest";
import { passesElevenTest, passesIbanTest } from "../src/checksums.ts";
import { readSet, sets } from "./read.ts";

const texts = readSet("measuring-2");

const labelled = (name: string) =>
  texts.flatMap(({ text, gold }) =>
    gold.filter(({ tag }) => tag.name === name).map(({ start, end }) => text.slice(start, end)),
  );

test("the second measuring set has forty texts, an eighth of them harmless, the others with a label", () => {
  expect(texts.length).toBe(40);
  expect(texts.filter(({ harmless }) => harmless).length).toBe(5);
  expect(texts.filter(({ harmless, gold }) => !harmless && gold.length === 0)).toEqual([]);
});

test("no text of one set has the number of another", () => {
  const ids = sets.flatMap((name) => readSet(name).map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("numbers in the second measuring set have the right check digits, and belong to nobody", () => {
  expect(labelled("bsn").filter((number) => !passesElevenTest(number))).toEqual([]);
  expect(labelled("iban").filter((number) => !passesIbanTest(number.replaceAll(" ", "")))).toEqual([]);
  expect(labelled("email").filter((address) => !/voorbeeld\.[a-z]+$/.test(address))).toEqual([]);
});
