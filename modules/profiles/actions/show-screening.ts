import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { showScreening as door } from "../contract.ts";
import { today } from "../queries/mine.ts";
import { myScreening, screeningOfRegion } from "../queries/reading.ts";

export const showScreening = async (
  session: ProfessionalSession,
  _: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => ({
  mine: await myScreening(session),
  region: await screeningOfRegion(session),
  thisMonth: (await today(session)).slice(0, 7),
});
