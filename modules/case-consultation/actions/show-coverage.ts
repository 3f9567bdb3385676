import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { allow, refuse } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Coverage, getCoverage as door } from "../contract.ts";
import { coverageOf } from "../queries/cases.ts";

/** Who at the table may know, before the bringer says who it is. @throws {NotFound} when it is not theirs to ask */
export const showCoverage = async (
  session: ProfessionalSession,
  { caseId, person }: z.output<typeof door.input>,
): Promise<Coverage> => {
  const organisations = await coverageOf(session, caseId, person);
  if (organisations.length === 0) throw new NotFound();
  const all = organisations.every(({ covered }) => covered);
  return {
    personId: person,
    organisations,
    may: {
      name: all
        ? allow
        : refuse("permission-missing", "Nog niet iedereen aan tafel heeft toestemming. Vraag die eerst."),
    },
  };
};
