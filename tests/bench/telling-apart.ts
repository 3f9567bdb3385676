/** Can the time of a refusal tell whether a guessed id exists? Unknown and invisible, in turn, in an order nobody chose. */
import { randomUUID } from "node:crypto";
import type { Visit } from "./load.ts";
import { mannWhitney, median } from "./statistics.ts";

export const tellApart = async (
  visit: Visit,
  secret: string,
  pathFor: (id: string) => string,
  invisible: readonly string[],
  times: number,
) => {
  const took: { unknown: number[]; invisible: number[] } = { unknown: [], invisible: [] };
  const statuses = new Set<number>();
  let asked = 0;
  // Each answer takes its fixed while: four guessers at once, or this takes an hour.
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (asked < times * 2) {
        asked += 1;
        const kind = Math.random() < 0.5 ? "invisible" : "unknown";
        const id = kind === "unknown" ? randomUUID() : (invisible[asked % invisible.length] ?? randomUUID());
        const { status, ms } = await visit(secret, { method: "GET", path: pathFor(id) });
        statuses.add(status);
        took[kind].push(ms);
      }
    }),
  );
  return {
    statuses: [...statuses],
    unknown: median(took.unknown),
    invisible: median(took.invisible),
    difference: median(took.invisible) - median(took.unknown),
    p: mannWhitney(took.unknown, took.invisible),
    times,
  };
};
