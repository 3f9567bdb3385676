import type { Session } from "../../../platform/server/session.ts";
import { type Seal, seal, sealsAfter } from "../queries.ts";

/** Seals the lines that can't change any more. @returns every seal after this sequence, to anchor outside the database */
export const sealLines = async (session: Session, sequence: number): Promise<Seal[]> => {
  await seal(session);
  return sealsAfter(session, sequence);
};
