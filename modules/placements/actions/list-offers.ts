import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { offersOf as door } from "../contract.ts";
import { offersNamed } from "../queries/offers.ts";

/** What one employer offers, as far as the reader sees it: a choice instead of the same words again. */
export const listOffers = async (
  session: ProfessionalSession,
  asked: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => ({ items: await offersNamed(session, asked) });
