import type { Session } from "../../../platform/server/session.ts";
import { Unreadable } from "../errors.ts";
import { everyMunicipality } from "../queries/choices.ts";
import {
  allLookedAt,
  keepRows,
  type Looked,
  putDone,
  putFailed,
  putProgress,
  putRows,
  type Task,
  takeTask,
} from "../queries/imports.ts";
import { doubled, placesOf, type RowFound, readRow, sameAs } from "../rules/row.ts";
import { readAside } from "../rules/table-aside.ts";
import { readMessage } from "../rules/vum.ts";

/** Opens a transaction of the clock; what happened in it is kept when it ends. */
type InTransaction = <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;

const atATime = 1000;

/** Does what lists wait for, one after the other. @returns how many */
export const readLists = async (run: InTransaction): Promise<number> => {
  for (let done = 0; ; done += 1) {
    const task = await run(takeTask);
    if (!task) return done;
    await (task.task === "check" ? look(run, task) : put(run, task));
  }
};

/** Every row is looked at, a thousand at a time; someone can read how far it is, and stop it. */
const look = async (run: InTransaction, { id, content, mapping }: Task) => {
  const table = await readAside(content ?? Buffer.alloc(0)).catch((error: unknown) => {
    if (error instanceof Unreadable) return undefined;
    throw error;
  });
  if (!table) return void (await run((session) => putFailed(session, id)));
  const places = placesOf(await run(everyMunicipality));
  const before = new Map<string, number>();
  for (let from = 0; from < table.rows.length; from += atATime) {
    const looked = table.rows.slice(from, from + atATime).map(({ line, cells }): Looked => {
      const found: RowFound & { came?: unknown } =
        table.format === "vum" ? readMessage(cells[0] ?? "", places) : readRow(cells, mapping, table.columns, places);
      if ("problems" in found) return { line, cells, problems: found.problems };
      const same = sameAs(found.facts);
      const earlier = before.get(same);
      if (earlier !== undefined) return { line, cells, problems: [doubled(found.facts, earlier)] };
      before.set(same, line);
      return { line, cells, ...found };
    });
    if (!(await run((session) => keepRows(session, id, looked)))) return;
  }
  await run((session) => allLookedAt(session, id));
};

class Stopped extends Error {}

/** All good rows go in, in one transaction. How far it is is told beside it; who stops it in time has nothing in. */
const put = async (run: InTransaction, { id }: Task) => {
  const whole = run(async (session) => {
    const sum = { added: 0, renewed: 0 };
    for (let after = -1; ; ) {
      const { lastLine, added, renewed } = await putRows(session, id, after, atATime);
      sum.added += added;
      sum.renewed += renewed;
      if (lastLine === null) break;
      after = lastLine;
      if (!(await run((beside) => putProgress(beside, id, sum.added + sum.renewed)))) throw new Stopped();
    }
    if (!(await putDone(session, id, sum.added, sum.renewed))) throw new Stopped();
  });
  await whole.catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error;
  });
};
