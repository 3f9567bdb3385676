/** npm run --silent vliegwiel -- <command>: the commands by which others run and check this house. */
import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigurationProblem } from "../platform/server/configuration.ts";
import { Outcome, tell, UnusableArguments } from "./house.ts";

/** One command; the arguments are what follows its name. */
export type Command = (args: string[]) => Promise<void>;

const commands = [
  "migrate",
  "seed",
  "backup",
  "restore",
  "audit",
  "doctor",
  "openapi",
  "first-admin",
  "calculate",
  "rules",
  "instruments",
  "deidentify",
];

/** parseArgs answers unknown options with these codes. */
const isArgumentError = (error: unknown): boolean =>
  String((error as { code?: string }).code).startsWith("ERR_PARSE_ARGS");

const run = async ([name = "", ...args]: string[]): Promise<void> => {
  if (!commands.includes(name)) throw new UnusableArguments(`Onbekende opdracht. Kies uit: ${commands.join(", ")}.`);
  const file = path.join(import.meta.dirname, "commands", `${name}.ts`);
  if (!existsSync(file)) throw new UnusableArguments(`De opdracht ${name} is er nog niet.`);
  const { command } = (await import(file)) as { command: Command };
  await command(args);
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  const refused = isArgumentError(error) || error instanceof UnusableArguments || error instanceof ConfigurationProblem;
  tell(
    error instanceof Error && (refused || error instanceof Outcome)
      ? error.message
      : String((error as Error).stack ?? error),
  );
  process.exitCode = error instanceof Outcome ? error.exitCode : refused ? 2 : 1;
}
