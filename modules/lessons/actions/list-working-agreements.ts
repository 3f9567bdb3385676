import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listWorkingAgreements as door } from "../contract.ts";
import { mayProposeAgreement } from "../policy/verbs.ts";
import { takesPart, workingAgreementsPage } from "../queries/working-agreements.ts";
import { pageFrom, readPlace, wordsOf } from "../rules/paging.ts";

export const listWorkingAgreements = async (
  session: ProfessionalSession,
  { search, status, limit, cursor }: z.output<typeof door.input>,
) => ({
  ...pageFrom(
    await workingAgreementsPage(
      session,
      { words: wordsOf(search), expired: status === "expired" },
      { after: readPlace(cursor), limit },
    ),
    limit,
    ({ title, agreementId }) => ({ at: title, id: agreementId }),
  ),
  may: { propose: mayProposeAgreement(await takesPart(session)) },
});
