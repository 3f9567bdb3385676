import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { dropHours as hoursDoor, dropKind as kindDoor } from "../contract.ts";
import { refused } from "../errors.ts";
import { removeHours, removeKind } from "../queries/acts.ts";

export const dropHours = async (session: ProfessionalSession, { hoursId }: z.output<typeof hoursDoor.input>) => ({
  personId: await removeHours(session, hoursId).catch(refused),
  done: true as const,
});

export const dropKind = async (session: ProfessionalSession, { kindId }: z.output<typeof kindDoor.input>) => ({
  personId: await removeKind(session, kindId).catch(refused),
  done: true as const,
});
