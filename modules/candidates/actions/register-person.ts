import { randomBytes, randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { insertPerson, mayRegister, readiness, referenceFrom } from "../../consent/index.ts";
import type { registerPerson as door } from "../contract.ts";
import { insertRow } from "../queries.ts";
import { assertFit } from "../rules/texts.ts";

/** A person at the own organisation. Whether another organisation knows them is not looked up and not said. */
export const registerPerson = async (
  session: ProfessionalSession,
  { name, reach, sixteenOn }: z.output<typeof door.input>,
) => {
  assertAllowed(mayRegister(session.actor, await readiness(session)));
  const fields = { name, reach };
  assertFit("contact", fields);
  const personId = randomUUID();
  const reference = referenceFrom(randomBytes(12));
  await insertPerson(session, { personId, recordId: randomUUID(), involvementId: randomUUID(), reference, sixteenOn });
  await insertRow(session, { id: randomUUID(), personId, category: "contact", fields });
  return { personId, reference };
};
