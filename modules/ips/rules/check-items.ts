import { CheckItem, type Computed } from "../contract.ts";
import { fidelityItems } from "../data/fidelity.ts";

type Filled = {
  readonly item: number;
  readonly score: number | null;
  readonly explanation: string;
  readonly source: string | null;
  readonly version: number;
};

/** Every item of the scale: what the records said that day, and what the team filled in. Not filled in is not known. */
export const itemsOf = (said: Readonly<Record<string, Computed>>, filled: readonly Filled[]): CheckItem[] =>
  fidelityItems.map(({ n }) => {
    const own = filled.find(({ item }) => item === n);
    return CheckItem.parse({
      item: n,
      computed: said[n] ?? { score: null, evidence: [] },
      score: own?.score ?? null,
      explanation: own?.explanation ?? "",
      source: own?.source ?? null,
      version: own?.version ?? 0,
    });
  });
