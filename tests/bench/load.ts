/** Requests at a steady pace, as visitors come: the next one does not wait for the one before. */
import { setTimeout as wait } from "node:timers/promises";
import { quantile } from "./statistics.ts";

export type Request = { readonly method: "GET" | "POST"; readonly path: string; readonly body?: unknown };
export type Timed = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly statuses: Record<string, number>;
};

export const visitor =
  (baseUrl: string) =>
  async (secret: string | null, { method, path, body }: Request) => {
    const started = performance.now();
    const answer = await fetch(`${baseUrl}/api/v1${path}`, {
      method,
      headers: {
        "x-vliegwiel": "1",
        ...(secret && { cookie: `vw_session=${secret}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, text, ms: performance.now() - started };
  };
export type Visit = ReturnType<typeof visitor>;

/** @param perSecond how many requests begin each second, evenly spread */
export const paced = async (
  send: () => Promise<{ status: number; ms: number }>,
  perSecond: number,
  seconds: number,
): Promise<Timed> => {
  const underway: Promise<void>[] = [];
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  const began = performance.now();
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = began + (n * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    underway.push(
      send().then(({ status }) => {
        // From when it was due: a queue that grows counts.
        times.push(performance.now() - Math.max(due, began));
        statuses[status] = (statuses[status] ?? 0) + 1;
      }),
    );
  }
  await Promise.all(underway);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99), statuses };
};

/** As many as go, by `many` visitors who each wait for their answer. @returns requests per second */
export const flatOut = async (send: () => Promise<unknown>, many: number, seconds: number): Promise<number> => {
  const until = performance.now() + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: many }, async () => {
      while (performance.now() < until) {
        await send();
        done += 1;
      }
    }),
  );
  return done / seconds;
};
