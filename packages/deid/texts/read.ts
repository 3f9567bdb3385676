import { readdirSync, readFileSync } from "node:fs";
import { type LabelledText, parseTexts } from "./parse.ts";

/** making: the makers of the rules read these. The two measuring sets: they only ever see the totals. */
export const sets = ["making", "measuring", "measuring-2"] as const;
export type SetName = (typeof sets)[number];

/** All texts of a set, from every .txt file in its folder. */
export const readSet = (set: SetName): LabelledText[] => {
  const folder = new URL(`./${set}/`, import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return files.flatMap((name) => {
    try {
      return parseTexts(readFileSync(new URL(name, folder), "utf8"));
    } catch (cause) {
      throw new Error(`${set}/${name}, ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  });
};
