import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listSeries as door } from "../contract.ts";
import { organisationsHere, seriesOfMine } from "../queries/meetings.ts";

export const listSeries = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => ({
  items: await seriesOfMine(session),
  organisations: await organisationsHere(session),
});
