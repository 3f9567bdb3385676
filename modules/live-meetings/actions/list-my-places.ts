import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { myPlaces } from "../queries/table.ts";

export const listMyPlaces = async (session: ProfessionalSession) => ({ items: await myPlaces(session) });
