import { CheckItem, type Computed } from "../contract.ts";
import { fidelityItems, fidelitySource, type Scale, scales, sections, thresholds } from "../data/fidelity.ts";

type Filled = {
  readonly item: number;
  readonly score: number | null;
  readonly explanation: string;
  readonly source: string | null;
  readonly version: number;
};

/** Every item of the scale: what the records said that day, and what the team filled in. Not filled in is not known. */
export const itemsOf = (said: Readonly<Record<string, Computed>>, filled: readonly Filled[]): CheckItem[] =>
  fidelityItems.map(({ n, section, name, measures, steps, confidence, note, fromRecords }) => {
    const own = filled.find(({ item }) => item === n);
    return CheckItem.parse({
      item: n,
      section: sections[section],
      name,
      measures,
      steps,
      confidence,
      note: note ?? null,
      fromRecords,
      computed: said[n] ?? { score: null, evidence: [] },
      score: own?.score ?? null,
      explanation: own?.explanation ?? "",
      source: own?.source ?? null,
      version: own?.version ?? 0,
    });
  });

/** What the makers of the scale call a total of assessors. We never make a total ourselves. */
export const withLabel = <Score extends { readonly total: number }>(score: Score): Score & { label: string } => ({
  ...score,
  label: thresholds.findLast(({ from }) => score.total >= from)?.label ?? "",
});

/** The version a look was made with, in words, and where the scale comes from. */
export const scaleInWords = (scale: string): string => scales[scale as Scale] ?? scale;
export const scaleSource = fidelitySource;
