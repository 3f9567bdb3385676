/**
 * node packages/deid/texts/publish.ts
 * Writes src/measured.ts: what the helper finds on both sets, as the page for its users shows it.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measuredNow } from "./measured-now.ts";

const file = fileURLToPath(new URL("../src/measured.ts", import.meta.url));
writeFileSync(
  file,
  `import type { Measured } from "./measured-shape.ts";

/** Made by \`node packages/deid/texts/publish.ts\`; texts/published.test.ts holds it against the texts. */
export const measured: Measured = ${JSON.stringify(measuredNow(), null, 2)};
`,
);
