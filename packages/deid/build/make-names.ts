/**
 * Writes src/lists/names-from-faker.ts from a public package (see NOTICE). Run by hand, when a list should be newer:
 *
 *   mkdir names && cd names && npm init -y && npm install @faker-js/faker@10.6.0
 *   node packages/deid/build/make-names.ts names/node_modules
 *
 * Only names that our own lists do not have and that are no ordinary word, place, firm, institution or illness: what is
 * a word as well would mark harmless texts.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { firstNames } from "../src/lists/first-names.ts";
import { lookups } from "../src/lists/lookups.ts";
import { pack, spaced } from "../src/lists/packed.ts";
import { surnames } from "../src/lists/surnames.ts";
import { medicalLists } from "../src/medical/lists.ts";
import { isOrdinary } from "../src/names/ordinary.ts";
import { fold } from "../src/page.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: make-names.ts <node_modules with @faker-js/faker>");

/** Short names of Dutch speakers, and longer ones of whoever came to live here, as far as they are written in our letters. */
const short = "nl nl_BE";
const first =
  "tr pl ro hu fr de en es pt_PT it sr_RS_latin hr cs_CZ sk da nb_NO sv fi az uz_UZ_latin af_ZA en_NG en_IN en_GH fr_SN en_ZA yo_NG lv";
const last = "tr pl ro hu es pt_PT sr_RS_latin hr fr_SN en_NG en_GH en_IN id_ID en_ZA";

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const { allLocales } = record(createRequire(`${folder}/`)("@faker-js/faker"));

const namesOf = (languages: string, kind: "first_name" | "last_name"): string[] =>
  languages
    .split(" ")
    .flatMap((language) => Object.values(record(record(record(record(allLocales)[language]).person)[kind])))
    .flat()
    .filter((name) => typeof name === "string");

const { places, employers, institutions, harmless, businessKinds } = lookups();
const isSomethingElse = (name: string): boolean =>
  isOrdinary(name) ||
  [places, employers, institutions, harmless].some((list) => list.has(name)) ||
  businessKinds.has(name) ||
  medicalLists().words.has(name) ||
  /(?:dag|week|werk|straat|weg|zorg|heid|ing|lijk|loos)$/.test(name);

/** Short words of other languages are too easily a slip of the pen. */
const fresh = (dutch: readonly string[], others: readonly string[], own: string): string[] => {
  const known = new Set(spaced(own));
  const all = [...dutch.filter((name) => name.length > 2), ...others.filter((name) => name.length > 4)];
  return [...new Set(all.map(fold))]
    .filter((name) => /^[a-z]{3,20}$/.test(name) && !known.has(name) && !isSomethingElse(name))
    .sort();
};

const list = (name: string, what: string, words: string[]): string =>
  `/** ${what} */\nexport const ${name} =\n  ${JSON.stringify(pack(words))};\n`;

writeFileSync(
  fileURLToPath(new URL("../src/lists/names-from-faker.ts", import.meta.url)),
  [
    "// Made by build/make-names.ts; what was taken from where stands in NOTICE. Packed: see packed.ts.\n",
    list(
      "moreFirstNames",
      "First names of many countries.",
      fresh(namesOf(short, "first_name"), namesOf(first, "first_name"), firstNames),
    ),
    list(
      "moreSurnames",
      "Family names of many countries.",
      fresh(namesOf(short, "last_name"), namesOf(last, "last_name"), surnames),
    ),
  ].join("\n"),
);
