import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { proposeMoment as door, Talk } from "../contract.ts";
import { refused } from "../errors.ts";
import { findTalk, putMoment } from "../queries/talks.ts";

/** A day, a time and a way to talk; the person says yes or asks for another. */
export const proposeMoment = async (
  session: ProfessionalSession,
  { talkId, version, ...moment }: z.output<typeof door.input>,
): Promise<Talk> => {
  assertNoForbiddenNumber({ "/place": moment.place });
  const first = await putMoment(session, talkId, version, moment).catch(refused);
  const talk = await findTalk(session, talkId);
  if (!talk) throw new NotFound();
  if (!first) throw new ChangedMeanwhile({ saved: talk, yours: moment });
  return talk;
};
