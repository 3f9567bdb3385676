import { parseArgs } from "node:util";
import { tell, UnusableArguments, withOwnerKey } from "../house.ts";
import { migrate } from "../migrate.ts";
import { type Size, seed } from "../seed.ts";
import type { Command } from "../vliegwiel.ts";

const isSize = (size: string): size is Size => size === "demo" || size === "national";

/** Fills an empty database with invented data; refuses one that holds real data. */
export const command: Command = async (args) => {
  const { values } = parseArgs({
    args,
    options: { size: { type: "string", default: "demo" }, seed: { type: "string", default: "1" } },
  });
  const number = Number(values.seed);
  if (!isSize(values.size)) throw new UnusableArguments("Kies --size demo of --size national.");
  const { size } = values;
  if (!Number.isSafeInteger(number) || number < 0) throw new UnusableArguments("--seed is een heel getal, vanaf 0.");
  await withOwnerKey(async (ownerUrl, { production }) => {
    if (production) throw new UnusableArguments("In productie komen geen verzonnen gegevens.");
    await migrate(ownerUrl, { production });
    const filled = await seed(ownerUrl, size, number);
    tell(filled ? "De verzonnen gegevens staan klaar." : "De verzonnen gegevens stonden er al.");
  });
};
