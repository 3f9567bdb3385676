/**
 * node packages/deid/texts/measure.ts [making|measuring|measuring-2] [--missed] [--of persoon,person] [--json] [--floors]
 * How good is the helper? Recall and precision per category on a labelled set, beside what we aim for.
 * --missed names every miss and every wrong mark (--of: only of these labels and categories), of the making set only:
 * who tunes to a measuring set measures nothing.
 * --floors prints the bounds for floors.test.ts: a point below what is reached now.
 */
import { parseArgs } from "node:util";
import { deidentify } from "../src/index.ts";
import { figures, floorsOf } from "./aims.ts";
import { readSet, sets } from "./read.ts";
import { missed, report } from "./report.ts";
import { judge, score } from "./score.ts";

const off = { type: "boolean", default: false } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { missed: off, json: off, floors: off, of: { type: "string", default: "" } },
});
const asked = positionals[0] ?? "making";
const set = sets.find((name) => name === asked);

if (!set) {
  console.error(`Er is geen set "${asked}". Kies uit: ${sets.join(", ")}.`);
  process.exitCode = 2;
} else if (values.missed && set !== "making") {
  console.error("De meetset blijft ongezien: hiervan komen alleen totalen. Gebruik --missed met making.");
  process.exitCode = 2;
} else {
  const judged = readSet(set).map((text) => judge(text, deidentify(text.text)));
  const total = score(judged);
  const details = values.missed ? ["", ...missed(judged, values.of.split(",").filter(Boolean))] : [];
  if (values.json) console.log(JSON.stringify({ set, figures: figures(total), ...total }));
  else if (values.floors) console.log(JSON.stringify(floorsOf(figures(total)), null, 2));
  else console.log([...report(total), ...details].join("\n"));
}
