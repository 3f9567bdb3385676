import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pickedTokens } from "./pick-tokens.mjs";

test("the neutral tokens are those our components read today; run packages/ui-kit/theme/pick-tokens.mjs after a change", () => {
  const committed = readFileSync(new URL("./voorbeeld-tokens.generated.css", import.meta.url), "utf8");
  expect(committed).toBe(pickedTokens());
  expect(committed).toContain("--utrecht-button-primary-action-background-color:");
});
