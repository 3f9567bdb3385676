import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { root, runNode, withoutKeys } from "../children.ts";
import { Outcome, UnusableArguments, withOwnerKey } from "../house.ts";
import type { Command } from "../vliegwiel.ts";

/** seed --size demo|national --seed N: deterministic invented data; scripts/seed.ts refuses a house with real data. */
export const command: Command = async (args) => {
  const { values } = parseArgs({ args, options: { size: { type: "string" }, seed: { type: "string", default: "1" } } });
  if (values.size !== "demo" && values.size !== "national")
    throw new UnusableArguments("Kies: --size demo of --size national.");
  if (!/^\d+$/.test(values.seed)) throw new UnusableArguments("--seed is een geheel getal.");
  const { size = "", seed } = values;
  await withOwnerKey(async (ownerUrl, { production }) => {
    if (production) throw new UnusableArguments("In productie komen geen verzonnen gegevens.");
    if (!existsSync(path.join(root, "scripts/seed.ts")))
      throw new Outcome(1, "scripts/seed.ts ontbreekt in deze versie.");
    const env = { ...withoutKeys(process.env), DATABASE_OWNER_URL: ownerUrl };
    const code = await runNode(["scripts/seed.ts", "--size", size, "--seed", seed], env);
    if (code !== 0) throw new Outcome(code, "Het vullen met verzonnen gegevens lukte niet.");
  });
};
