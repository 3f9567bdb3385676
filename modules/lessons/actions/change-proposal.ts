import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { changeProposal as door } from "../contract.ts";
import { mayChangeProposal } from "../policy/verbs.ts";
import { findProposal, updateProposal } from "../queries/lessons.ts";

/** @throws {ChangedMeanwhile} with both texts */
export const changeProposal = async (session: ProfessionalSession, change: z.output<typeof door.input>) => {
  const stored = await findProposal(session, change.proposalId);
  if (!stored) throw new NotFound();
  assertAllowed(mayChangeProposal(stored));
  const { title, text, theme, bottleneck } = change;
  assertTextsMayGo(session, { title, text }, change.left);
  const version = await updateProposal(session, change);
  if (version === undefined)
    throw new ChangedMeanwhile({
      saved: { title: stored.title, text: stored.text, version: stored.version },
      yours: { title, text, theme, bottleneck },
    });
  return { version };
};
