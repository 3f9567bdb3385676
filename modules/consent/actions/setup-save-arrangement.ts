import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import type { Arrangement, saveArrangement as door } from "../contract/setup.ts";
import { inWords } from "../errors/region-setup.ts";
import { mayChangeSetup } from "../policy/region-setup.ts";
import { findArrangement, saveArrangementRow } from "../queries/setup.ts";
import { emptyArrangement } from "../rules/region-setup.ts";

/** @throws {ChangedMeanwhile} with both versions when someone saved first */
export const saveArrangement = async (
  session: ProfessionalSession,
  { version, ...fields }: z.output<typeof door.input>,
): Promise<Arrangement> => {
  const { membership } = session.actor;
  assertAllowed(mayChangeSetup(membership));
  const done = await saveArrangementRow(session, membership.regionCode, version, fields).catch(inWords);
  const saved = (await findArrangement(session, membership.regionCode)) ?? emptyArrangement;
  if (!done) throw new ChangedMeanwhile({ saved, yours: { ...fields, version } });
  return saved;
};
