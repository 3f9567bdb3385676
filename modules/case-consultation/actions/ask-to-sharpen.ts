import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { askToSharpen as door } from "../contract.ts";
import { maySharpen } from "../policy/bringing.ts";
import { letSharpen, mayBeAsked } from "../queries/bringing.ts";
import { findCase } from "../queries/cases.ts";

/** One colleague reads the draft and answers. The texts are looked at first, as before they go to a group. */
export const askToSharpen = async (
  session: ProfessionalSession,
  { caseId, membershipId, left }: z.output<typeof door.input>,
) => {
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(maySharpen({ ...found, asked: found.readers.length > 0 }));
  if (found.question === "")
    throw new Invalid([{ pointer: "/question", message: "Schrijf eerst op welke vraag je hebt." }]);
  if (!(await mayBeAsked(session, membershipId)))
    throw new Invalid([{ pointer: "/membershipId", message: "Kies iemand uit de lijst." }]);
  assertTextsMayGo(session, { question: found.question, tried: found.tried, wanted: found.wanted }, left);
  try {
    await letSharpen(session, caseId, membershipId);
  } catch (error) {
    // Stepped out of this case before, or has another role that never reads along: which of the two is not said.
    if (!(error instanceof Error && "constraint" in error && error.constraint === "reader_of_the_region")) throw error;
    throw new Invalid([{ pointer: "/membershipId", message: "Deze collega denkt hier niet mee. Kies iemand anders." }]);
  }
  return { done: true as const };
};
