import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { proposeAgreement as door } from "../contract.ts";
import { mayProposeAgreement } from "../policy/verbs.ts";
import { colleaguesOfRegion, groupsOfRegion, insertAgreement, takesPart } from "../queries/working-agreements.ts";
import { assertAdopter, assertOwner, assertReviewAhead } from "../rules/choices.ts";

/** A proposal with an owner and a day of review from the start: nothing is left without somebody. */
export const proposeAgreement = async (session: ProfessionalSession, asked: z.output<typeof door.input>) => {
  const { title, text, ownerMembershipId, reviewOn, groupId, lessonId, left } = asked;
  assertAllowed(mayProposeAgreement(await takesPart(session)));
  assertReviewAhead(reviewOn, session.now);
  assertOwner(ownerMembershipId, await colleaguesOfRegion(session));
  assertAdopter(groupId, await groupsOfRegion(session));
  assertTextsMayGo(session, { title, text }, left);
  const id = randomUUID();
  await insertAgreement(session, { id, title, text, owner: ownerMembershipId, reviewOn, groupId, lessonId });
  return { agreementId: id };
};
