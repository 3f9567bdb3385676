import { setImmediate } from "node:timers/promises";
import { listsVersion } from "@vliegwiel/deid";
import type { House } from "../../../platform/server/door.ts";
import { inOwnTransaction } from "../../../platform/server/job.ts";
import { beginNight, forgetClosed, keepReading, type Listed, pageOfTexts, type Read } from "../queries/rereading.ts";
import { showsMore, whereMarked } from "../rules/marked.ts";

/** What reads: the lists of today, or in a test those of another day. */
export type Lists = {
  readonly version: string;
  readonly whereMarked: (texts: readonly string[]) => number[];
};
const ofToday: Lists = { version: listsVersion, whereMarked };

/** So many texts in one transaction; none of them holds the house up. */
const atMost = 200;
const work = "rereading";

/** Keeps what was seen. What it did stands in its audit line, in numbers. */
const keep = (house: House, version: string, readings: readonly Read[]): Promise<void> =>
  inOwnTransaction(house, work, async (session) => {
    for (const reading of readings) {
      const outcome = (await keepReading(session, version, reading)) ? "told" : "read";
      session.counts.set(outcome, (session.counts.get(outcome) ?? 0) + 1);
    }
  });

/** All at once; and where one of them cannot be kept, each by itself, so that the night goes on. @returns how many failed */
const keepWhatCan = async (house: House, version: string, readings: readonly Read[]): Promise<number> => {
  try {
    if (readings.length > 0) await keep(house, version, readings);
    return 0;
  } catch (error) {
    if (readings.length === 1) return 1;
    if (!(error instanceof Error)) throw error;
  }
  let failed = 0;
  for (const reading of readings) failed += await keepWhatCan(house, version, [reading]);
  return failed;
};

const readKind = async (house: House, kind: string, lists: Lists): Promise<number> => {
  let failed = 0;
  let after: string | null = null;
  do {
    const from: string | null = after;
    const page: Listed[] = await inOwnTransaction(house, work, (session) =>
      pageOfTexts(session, kind, from, atMost, lists.version),
    );
    const readings: Read[] = [];
    for (const { id, texts, before } of page) {
      if (!texts) continue;
      // Reading is arithmetic: whoever asks the house something in the meantime comes first.
      await setImmediate();
      try {
        const marks = lists.whereMarked(texts);
        readings.push({ kind, id, texts, marks, more: showsMore(before, marks) });
      } catch {
        // Nothing of it is passed on: such an error may hold the text.
        failed += 1;
      }
    }
    failed += await keepWhatCan(house, lists.version, readings);
    after = page.length < atMost ? null : (page.at(-1)?.id ?? null);
  } while (after);
  await inOwnTransaction(house, work, (session) => forgetClosed(session, kind));
  return failed;
};

/**
 * Reads what was written without names again where these lists did not yet, and tells the owner once when they see more
 * than was left standing.
 *
 * @throws when a text could not be read, after all others were: how many, never which or what
 */
export const readAgain = async (house: House, lists: Lists = ofToday): Promise<void> => {
  let failed = 0;
  for (const kind of await inOwnTransaction(house, work, (session) => beginNight(session, lists.version)))
    failed += await readKind(house, kind, lists);
  if (failed > 0) throw new Error(`${failed} texts could not be read again`);
};
