/** Other processes: each with only the keys it needs. */
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

export const root = path.join(import.meta.dirname, "..");

/** Runs one of our scripts to its end. Its standard output goes where ours goes. */
export const runNode = (args: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> =>
  ended(spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] }));

/**
 * The same, and what it said last is kept. Beside something else that is telling (`aside`), all it says is told as a
 * whole when it has ended.
 */
export const runNodeHeard = async (
  args: string[],
  env: NodeJS.ProcessEnv,
  { aside = false } = {},
): Promise<{ code: number; end: string }> => {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece: Buffer) => {
      said.push(piece);
      if (!aside) process.stdout.write(piece);
    });
  const code = await ended(child);
  const all = Buffer.concat(said);
  if (aside) process.stdout.write(all);
  return { code, end: stripVTControlCharacters(all.subarray(-4_000).toString()) };
};

/** The code a process ended with; a signal counts as 1. */
export const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });

/** The environment without any key to a database, for who gets keys one by one. */
export const withoutKeys = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(DATABASE_URL|DATABASE_OWNER_URL|PG[A-Z]+)$/.test(name)),
  );
