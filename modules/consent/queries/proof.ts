import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("consent");

export type Proof = {
  readonly purpose: string;
  readonly categories: string;
  readonly how: "digital" | "paper";
  readonly givenOn: string;
  readonly endsOn: string;
  readonly explanation: string;
};

/** The permissions the own organisation rests on today, to take along at closing: here they go with the person. */
export const proofForOwnFile = async (session: Session, personId: string): Promise<readonly Proof[]> => {
  const { rows } = await sql<{ proof: Proof[] | null }>`
    select consent.proof_for_own_file(${personId}::uuid) as proof`.execute(tables(session));
  return rows[0]?.proof ?? [];
};
