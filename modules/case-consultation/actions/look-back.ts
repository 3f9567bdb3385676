import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { lookBack as door } from "../contract.ts";
import { mayLookBack } from "../policy/verbs.ts";
import { findCase, updateStatus } from "../queries/cases.ts";
import { saveAdviceLookedBack } from "../queries/looking-back.ts";
import { saveFollowed, saveLookBack } from "../queries/writing.ts";

/** The bringer says whether it was followed and whether it helped. "Te vroeg" leaves the case to be looked back at. */
export const lookBack = async (
  session: ProfessionalSession,
  { caseId, version, helped, learned, followed, advice, left }: z.output<typeof door.input>,
) => {
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  assertAllowed(mayLookBack({ ...found, named: found.named !== null }));
  const known = new Set(found.agreements.map(({ id }) => id));
  const strange = followed.findIndex(({ agreementId }) => !known.has(agreementId));
  if (strange >= 0)
    throw new Invalid([{ pointer: `/followed/${strange}`, message: "Deze afspraak hoort niet bij deze casus." }]);
  const written = new Set(found.advice.map(({ id }) => id));
  const elsewhere = advice.findIndex(({ adviceId }) => !written.has(adviceId));
  if (elsewhere >= 0)
    throw new Invalid([{ pointer: `/advice/${elsewhere}`, message: "Dit advies hoort niet bij deze casus." }]);
  assertTextsMayGo(session, { learned }, left);
  if (!(await saveLookBack(session, { caseId, version, helped, learned })))
    throw new ChangedMeanwhile({ saved: found.lookBack, yours: { helped, learned } });
  if (followed.length > 0) await saveFollowed(session, caseId, followed);
  if (advice.length > 0) await saveAdviceLookedBack(session, caseId, advice);
  const status = helped === "too-early" ? "discussed" : "looked-back";
  if (status !== found.status) await updateStatus(session, { caseId, version: found.version, status });
  return { done: true as const };
};
