import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { nearIndex } from "../names/one-letter.ts";
import { isOrdinary } from "../names/ordinary.ts";
import { lookups } from "./lookups.ts";
import { pack, unpack } from "./packed.ts";

test("What was packed comes out as it went in", () => {
  const words = ["'s gravenmoer", "aa", "aalten", "aalter", "abel", "den-haag"];
  expect(unpack(pack(words))).toEqual(words);
});

test("The lists are as long as we say", () => {
  const { first, family, words, places } = lookups();
  expect(first.size).toBeGreaterThan(6000);
  expect(family.size).toBeGreaterThan(18_000);
  expect(words.size).toBeGreaterThan(60_000);
  expect([...places.singles()].length).toBeGreaterThan(3500);
});

test("All lists together stay under 300 kB compressed", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const text = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(300_000);
});

test("A bent or joined word is ordinary, a name nobody listed is not", () => {
  for (const word of ["werkte", "gewerkt", "huizen", "arbeidsmarktregio", "loonwaardemeting"])
    expect(isOrdinary(word)).toBe(true);
  for (const word of ["sparky", "wijsniewski", "blorf"]) expect(isOrdinary(word)).toBe(false);
});

test("One letter left out, added, changed or swapped is found, two are not", () => {
  const near = nearIndex(["leeuwarden", "goes"]);
  for (const word of ["leewarden", "leeuwaarden", "leeuwerden", "leeuwadren", "leeuwarden"])
    expect(near(word)).toBe("leeuwarden");
  expect(near("lewaarden")).toBeUndefined();
  expect(near("x".repeat(500))).toBeUndefined();
});
