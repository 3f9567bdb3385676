import { randomInt } from "node:crypto";
import type { Session } from "../../../platform/server/session.ts";
import { episodesOf, insertQuarter, toFreeze } from "../queries/quarters.ts";
import { today } from "../queries/today.ts";
import { plusDays, quarterBefore } from "../rules/days.ts";
import { blurred, countsToKeep } from "../rules/quarters.ts";

/** So long after a quarter what happened in it is still written down. */
const daysToWriteDown = 14;
const byChance = () => randomInt(2) === 1;

/**
 * Once for each organisation and quarter, two weeks after it is over: the counts that stay when people leave.
 *
 * @param heads the chance in what is kept; only a test brings its own
 */
export const keepQuarter = async (session: Session, heads: () => boolean = byChance): Promise<void> => {
  const quarter = quarterBefore(plusDays(await today(session), -daysToWriteDown));
  for (const { organisationId, ...standing } of await toFreeze(session, quarter.from)) {
    const counts = countsToKeep(await episodesOf(session, organisationId), quarter, standing);
    await insertQuarter(
      session,
      organisationId,
      quarter.from,
      counts.map((one) => ({ ...one, ...blurred(one, heads) })),
    );
  }
};
