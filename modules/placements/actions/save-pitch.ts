import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { savePitch as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { closed } from "../queries/closing.ts";
import { pitchOf, putPitch } from "../queries/interviews.ts";

/** The person's own words; seen by others only when they tick so. */
export const savePitch = async (session: PersonSession, { version, words, shown }: z.output<typeof door.input>) => {
  const { personId } = session.actor;
  assertNoForbiddenNumber({ "/words": words });
  if (!(await putPitch(session, version, words, shown).catch(refused)))
    throw new ChangedMeanwhile({ saved: await pitchOf(session, personId), yours: { words, shown } });
  if (!shown || words === "") closed(session, "pitch", personId);
  return { personId, done: true as const };
};
