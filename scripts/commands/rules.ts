import { parseArgs } from "node:util";
import { listRules } from "../../packages/benefit-rules/src/index.ts";
import { answer } from "../house.ts";
import type { Command } from "../vliegwiel.ts";

/** rules: every rule of `calculate`, one per line, with the JSON Schema of what it asks and what it answers. */
export const command: Command = async (args) => {
  parseArgs({ args, options: {} });
  for (const rule of listRules()) answer(JSON.stringify(rule));
};
