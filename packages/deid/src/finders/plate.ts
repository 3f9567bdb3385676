import type { Finder } from "./finder.ts";
import { before, matches, point } from "./matching.ts";

/** The fourteen patterns of Dutch plates (RDW, sidecodes): X a letter, 9 a digit. */
const sidecodes =
  "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9".split(
    " ",
  );
const asPattern = (between: string) =>
  sidecodes.map((code) => code.replaceAll("-", between).replaceAll("X", "[A-Z]").replaceAll("9", "\\d")).join("|");

const dashed = new RegExp(`(?<![\\p{L}\\d-])(?:${asPattern("-")})(?![\\p{L}\\d-])`, "giu");
const loose = new RegExp(`(?<![\\p{L}\\d-])(?:${asPattern("[ ·.-]?")})(?![\\p{L}\\d-])`, "giu");
const announced =
  /kenteken(?:nummer|plaat)?[ :]{1,3}(?:(?:is|van|met|de|het|zijn|haar|auto|bus|scooter) ){0,4}([a-z\d](?:[ ·-]?[a-z\d]){3,8})(?![\p{L}\d])/giu;
const vehicle =
  /(?:kenteken|auto|wagen|bus(?:je)?|scooter|brommer|snorfiets|motor|busje|caravan|aanhanger|rijdt|bestel|golf|polo|opel|ford|fiat|renault|peugeot|toyota|volvo|kia)/;
/** Plates made since 1978 have no vowels, so that no word comes up. */
const vowels = /[AEIOUCQMY]/;

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** Plates of cars and scooters. */
export const findPlates: Finder = ({ text, lower, shouted }) => [
  ...matches(text, dashed).map((found) => {
    const near = vehicle.test(before(lower, found.start, 60));
    return point(
      found,
      "plate",
      isUpper(found.text) && (near || !vowels.test(found.text)) ? "sure" : near ? "probable" : "maybe",
    );
  }),
  ...matches(text, loose)
    .filter(() => !shouted)
    .filter(
      (found) => vehicle.test(before(lower, found.start, 60)) && (!/[ ·.]/.test(found.text) || isUpper(found.text)),
    )
    .map((found) => point(found, "plate", "probable")),
  ...matches(lower, announced)
    .filter(({ groups }) => /\d/.test(groups[1] ?? ""))
    .map(({ end, groups }) => point({ start: end - (groups[1] ?? "").length, end }, "plate", "probable")),
];
