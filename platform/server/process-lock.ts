import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Killed but not yet reaped: the number still answers, nobody is there. */
export const isZombie = (pid: number): boolean => /^\S+ \(.*\) [ZX]/s.test(processState(pid));

/** Whether a process with this number is running (a zombie is not). */
export const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return !isZombie(pid);
};

/** Names one process for good: numbers are reused (after a restart of a container almost certainly), start times are not. */
export const processName = (pid = process.pid): string => `${pid} ${startTime(pid)}`;

/** Whether the process that {@link processName} named still runs. */
export const stillRuns = (name: string): boolean => {
  const pid = Number(name.split(" ")[0]);
  return isAlive(pid) && processName(pid) === name.trim();
};

/**
 * Does the work while no other process does work under the same file. Waits for the other;
 * takes over from one that died.
 *
 * @throws when the other keeps the lock longer than `patience` milliseconds
 */
export const withProcessLock = async <T>(file: string, work: () => Promise<T>, patience = 120_000): Promise<T> => {
  mkdirSync(path.dirname(file), { recursive: true });
  const deadline = performance.now() + patience;
  while (!take(file)) {
    if (performance.now() > deadline) throw new Error(`${file} is still held by process ${read(file)}`);
    await wait(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};

const take = (file: string): boolean => {
  try {
    writeFileSync(file, processName(), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = read(file);
  // An empty file is a holder between creating and writing.
  if (holder !== "" && !stillRuns(holder)) {
    // Moved aside before it is removed: of two who find the same dead holder, one gets the file.
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
      if (read(aside) === holder) rmSync(aside);
      else renameSync(aside, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return false;
};

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const processState = (pid: number): string => read(`/proc/${pid}/stat`);

/** Field 22 of /proc/<pid>/stat; the name before it may hold spaces. Empty where there is no /proc. */
const startTime = (pid: number): string => processState(pid).split(") ").at(-1)?.split(" ")[19] ?? "";
