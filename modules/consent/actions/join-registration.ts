import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { joinRegistration as door } from "../contract.ts";
import { joinByCode } from "../queries/acts.ts";

/** Only the person joins two registrations. A wrong code, a used one and one's own give the same answer. */
export const joinRegistration = async (session: PersonSession, { code }: z.output<typeof door.input>) => ({
  personId: session.actor.personId,
  joined: await joinByCode(session, code.replace(/[\s-]/g, "")),
});
