import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listDefinitions as door } from "../contract.ts";
import { mayDefine } from "../policy.ts";
import { dayToday } from "../queries/calls.ts";
import { definitionsOfRegion, ownDefinitions } from "../queries/counts.ts";

export const listDefinitions = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => ({
  definitions: (await definitionsOfRegion(session)).map(({ mayChange, ...definition }) => ({
    ...definition,
    may: { change: mayDefine(mayChange) },
  })),
  own: await ownDefinitions(session),
  today: await dayToday(session),
});
