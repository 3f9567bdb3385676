import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { publishLesson as door } from "../contract.ts";
import { mayPublish } from "../policy/verbs.ts";
import { findProposal, makeFinal } from "../queries/lessons.ts";

/** A second pair of eyes makes it final. The lesson gets an id of its own; the proposal goes, and with it the case. */
export const publishLesson = async (
  session: ProfessionalSession,
  { proposalId, version, left }: z.output<typeof door.input>,
) => {
  const stored = await findProposal(session, proposalId);
  if (!stored) throw new NotFound();
  assertAllowed(mayPublish(stored));
  assertTextsMayGo(session, { title: stored.title, text: stored.text }, left);
  const lessonId = await makeFinal(session, proposalId, version);
  // What was read must be what becomes final.
  if (lessonId === undefined)
    throw new ChangedMeanwhile({
      saved: { title: stored.title, text: stored.text, version: stored.version },
      yours: { version },
    });
  return { lessonId };
};
