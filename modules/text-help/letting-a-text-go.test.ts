import { describe, expect, test } from "vitest";
import { asksOf, type Left, type Mark } from "./contract.ts";
import { assertAddedMayGo, assertNoForbiddenNumber, assertTextsMayGo } from "./index.ts";

const phone = "020-1234567";
const session = () => ({ counts: new Map<string, number>() });
const stays = (words: string, why?: Left["why"]): Left => ({ words, category: "phone", ...(why && { why }) });

describe("Ruud shares a text", () => {
  test("what is surely a number goes when he says why it stays, wherever the same words stand and however they are spaced", () => {
    const texts = { question: `Bel ${phone}.`, tried: `Al gebeld: ${phone}, en nog eens ${phone}.` };
    expect(() => assertTextsMayGo(session(), texts, [])).toThrow("text needs a look");
    expect(() => assertTextsMayGo(session(), texts, [stays(phone)])).toThrow("text needs a look");
    const spoken = session();
    assertTextsMayGo(spoken, texts, [stays(` ${phone} `, "not-about-them")]);
    expect([...spoken.counts]).toEqual([["phone/sure/not-about-them", 3]]);
  });

  test("an answer about other words, or about these words as something else, is no answer", () => {
    for (const left of [stays("020-7654321", "needed"), { ...stays(phone, "needed"), category: "person" as const }])
      expect(() => assertTextsMayGo(session(), { text: `Bel ${phone}.` }, [left])).toThrow("text needs a look");
  });

  test("the refusal says where and what, and never the words", () => {
    const refusal = (() => {
      try {
        assertTextsMayGo(session(), { text: `Bel ${phone}.` }, []);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toMatchObject({ data: { marks: [{ pointer: "/text", start: 4, end: 15, category: "phone" }] } });
    expect(JSON.stringify(refusal)).not.toContain(phone);
  });

  test("a citizen service number and an account number never go, whatever he answers", () => {
    for (const [words, category] of [
      ["111222333", "bsn"],
      ["NL91 ABNA 0417 1643 00", "iban"],
    ] as const)
      expect(() =>
        assertTextsMayGo(session(), { text: `Dit: ${words}.` }, [{ words, category, why: "they-want-it" }]),
      ).toThrowError(expect.objectContaining({ code: "text-help/text-refused" }));
  });

  test("a text in which nothing is marked counts nothing", () => {
    const quiet = session();
    assertTextsMayGo(quiet, { text: "Wat helpt om de ochtenden vol te houden?", other: undefined }, [
      stays(phone, "needed"),
    ]);
    expect(quiet.counts.size).toBe(0);
  });
});

test("of a text of several hands only what Ilse adds is asked of her", () => {
  const before = `De werkplaats: ${phone}.`;
  assertAddedMayGo(session(), "text", { before, after: `${before} Dat doe ik.` }, []);
  expect(() => assertAddedMayGo(session(), "text", { before, after: `${before} En ${phone}.` }, [])).toThrow();
});

test("in her own words Samira may name whom she wants; only the numbers that never stand anywhere are refused", () => {
  assertNoForbiddenNumber({ "/text": `Mijn nummer is ${phone}, mail s.bakker@example.nl.` });
  expect(() => assertNoForbiddenNumber({ "/text": "111222333", "/other": "niets" })).toThrowError(
    expect.objectContaining({ fieldErrors: [expect.objectContaining({ pointer: "/text" })] }),
  );
});

test.each([
  ["sure", [], "reason"],
  ["sure", [stays(phone)], "reason"],
  ["sure", [stays(phone, "needed")], "nothing"],
  ["probable", [], "look"],
  ["probable", [stays(phone)], "nothing"],
  ["maybe", [], "nothing"],
] as const)("what is %s with %j asks for %s", (certainty, left, asks) => {
  const mark: Mark = {
    start: 0,
    end: phone.length,
    words: phone,
    category: "phone",
    certainty,
    reason: "",
    suggestion: "",
    never: false,
  };
  expect(asksOf(mark, left)).toBe(asks);
});
