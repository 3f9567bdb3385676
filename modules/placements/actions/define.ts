import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, Invalid } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { define as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { definitionsOfRegion, insertDefinition } from "../queries/counts.ts";

/** A definition never changes; there is a next version from a day on. */
export const define = async (session: ProfessionalSession, { version, ...facts }: z.output<typeof door.input>) => {
  if ((facts.organisationId === null) === (facts.partnerKind === null))
    throw new Invalid([{ pointer: "/partnerKind", message: "Kies van wie deze afspraak is." }]);
  assertNoForbiddenNumber({ "/name": facts.name, "/why": facts.why });
  if (!(await insertDefinition(session, randomUUID(), version, facts).catch(refused))) {
    const saved = (await definitionsOfRegion(session)).find(
      ({ organisationId, partnerKind, latest }) =>
        latest && organisationId === facts.organisationId && partnerKind === facts.partnerKind,
    );
    throw new ChangedMeanwhile({ saved, yours: facts });
  }
  return { done: true as const };
};
