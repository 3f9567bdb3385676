import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { type answerBrought as door, Looking, withYesTo } from "../contract.ts";
import { refused } from "../errors.ts";
import { updateBrought } from "../queries/acts.ts";
import { broughtToMe } from "../queries/mine.ts";
import { myProfileRow } from "../queries/my-row.ts";

/** Yes to what this subject becomes, as it was shown: of that version of the profile and of the proposal. */
export const answerBrought = async (
  session: PersonSession,
  { broughtId, version, profileVersion, subject, yes }: z.output<typeof door.input>,
) => {
  const mine = await myProfileRow(session);
  const brought = (await broughtToMe(session)).find((one) => one.broughtId === broughtId);
  if (!brought) throw new NotFound();
  const becomes = yes ? Looking.parse(withYesTo(mine.looking, brought.looking, subject)) : null;
  const answer = { broughtId, version, subject, profileVersion, becomes };
  if (mine.version !== profileVersion || !(await updateBrought(session, answer).catch(refused)))
    throw new ChangedMeanwhile({ saved: { looking: mine.looking, version: mine.version }, yours: { subject, yes } });
  return { personId: mine.personId, done: true as const };
};
