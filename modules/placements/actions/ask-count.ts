import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type { askCount as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { dayToday } from "../queries/calls.ts";
import { insertCount } from "../queries/counts.ts";
import { canCountFrom } from "../rules/counting.ts";

export const askCount = async (session: ProfessionalSession, { fromDay }: z.output<typeof door.input>) => {
  if (!canCountFrom(await dayToday(session)).includes(fromDay))
    throw new Invalid([
      { pointer: "/fromDay", message: "Kies een kwartaal dat voorbij is, van de laatste twee jaar." },
    ]);
  await insertCount(session, randomUUID(), fromDay).catch(refused);
  return { done: true as const };
};
