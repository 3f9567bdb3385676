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
  for (let n = 0; n < times * 2; n += 1) {
    const kind =
      took.unknown.length >= times || (took.invisible.length < times && Math.random() < 0.5) ? "invisible" : "unknown";
    const id = kind === "unknown" ? randomUUID() : (invisible[n % invisible.length] ?? randomUUID());
    const { status, ms } = await visit(secret, { method: "GET", path: pathFor(id) });
    statuses.add(status);
    took[kind].push(ms);
  }
  return {
    statuses: [...statuses],
    unknown: median(took.unknown),
    invisible: median(took.invisible),
    difference: median(took.invisible) - median(took.unknown),
    p: mannWhitney(took.unknown, took.invisible),
    times,
  };
};
