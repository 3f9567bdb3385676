import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesFor } from "../../matching/index.ts";
import { organisationsNamed, rightsFor } from "../../placements/index.ts";
import type { nextStep as door } from "../contract.ts";
import { mayFollow } from "../policy.ts";
import { findNext } from "../queries/following.ts";
import { findOffer, findPlace } from "../queries/proposals.ts";

/** What was said to the proposal and stands with the place, as the beginning of a talk or of work. */
export const showNextStep = async (
  session: ProfessionalSession,
  { proposalId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const next = await findNext(session, proposalId);
  if (!next) throw new NotFound();
  const { personId, realised } = next;
  const offer = next.offerId ? await findOffer(session, next.offerId) : undefined;
  const employer = offer ? undefined : await findPlace(session, { offerId: null, employerId: next.employerId });
  const named = next.employerName || offer?.employerName || employer?.employerName || "";
  return {
    personId,
    name: (await namesFor(session, [personId]))(personId),
    employerName: named,
    // Somewhere else than the place it began with: only the name that was said is known.
    employerId: offer ? offer.employerId : employer?.employerName === named ? next.employerId : null,
    offerId: offer?.offerId ?? null,
    title: offer?.title ?? "",
    hours: offer?.hoursFrom ?? null,
    realised,
    organisations: await organisationsNamed(session),
    may: mayFollow(await rightsFor(session, personId)),
  };
};
