import { expect, test } from "vitest";
import { deidentify, touchesBenefit } from "./index.ts";

/** Pieces that make a pattern start again and again, or keep two readings open. */
const hostile = [
  "1 ",
  "12-",
  "a@",
  "a.",
  "a_",
  "a-",
  "a'",
  "x",
  "A1",
  "AB-12-",
  "(",
  "+3",
  " ",
  "\n",
  "0 ",
  "nul ",
  "é",
  "😀",
  "laan ",
  "Jan van de Laan ",
  "J. van de ",
  "A. ",
  "Jan Bos ",
  "NL91 ABNA ",
  "nl9",
  "de enige ",
  "bekend van ",
  "stond vorig jaar ",
  "insta is ",
  "12 en ",
  "12 maart ",
  "is 29 ",
  "man van 4 en 7, ",
  "a punt ",
  "nummer ",
  "klantnummer van van ",
  "bsn ",
  "www.",
  "http://",
  "1234 ab ",
  "woont nu weer vaak ",
  "was drie weken in ",
  "verkoopt a b c d ",
  "bij de ",
  "Van De ",
  "mevrouw ",
  "ggz ",
  "depressie ",
];

/** The processor's own time, so that a busy machine does not count. */
const millisecondsFor = (text: string): number => {
  const before = process.cpuUsage();
  deidentify(text);
  touchesBenefit(text);
  return process.cpuUsage(before).user / 1_000;
};

test("no text of 100 kB makes the helper think for long: twice the text is about twice the work", () => {
  millisecondsFor(hostile.join(""));
  for (const piece of hostile) {
    const half = piece.repeat(Math.floor(50_000 / piece.length));
    const long = millisecondsFor(half + half);
    // So little work can't be quadratic.
    if (long < 600) continue;
    const short = Math.max(millisecondsFor(half), millisecondsFor(half));
    expect(long, `"${piece}" ${short} ms, then ${long} ms`).toBeLessThan(short * 3.2);
  }
}, 180_000);

/** A generator of its own, so that a text that fails can be made again. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

test("whatever stands in a text, spans come in order, do not overlap and lie within it", () => {
  const next = random(11);
  for (let turn = 0; turn < 150; turn += 1) {
    let text = "";
    while (text.length < 300) {
      const piece = hostile[Math.floor(next() * hostile.length)] ?? "";
      text += next() < 0.2 ? piece.toUpperCase() : piece;
      if (next() < 0.15) text += "İ";
    }
    let end = 0;
    for (const span of deidentify(text)) {
      expect(span.start, text).toBeGreaterThanOrEqual(end);
      expect(span.end, text).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }
});

test("what stands behind 100 kB is found as well", () => {
  const text = `${"een gewone zin over werk en rust. ".repeat(3_000)}Bel 06-12345678.`;
  const last = deidentify(text).at(-1);
  expect(text.slice(last?.start, last?.end)).toBe("06-12345678");
});
