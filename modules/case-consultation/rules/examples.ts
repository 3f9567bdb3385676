import type { GroupExample, GroupKind } from "../contract.ts";
import { examples } from "../data/examples.ts";

/** The examples of the kinds one may start. */
export const examplesOf = (mayStart: (kind: GroupKind) => boolean): GroupExample[] =>
  examples
    .filter(({ kind }) => mayStart(kind))
    .map((example) => ({
      ...example,
      rules: [...example.rules],
      settings: { ...example.settings, purposes: [...example.settings.purposes] },
    }));
