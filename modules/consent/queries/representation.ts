import { sql } from "kysely";
import type { z } from "zod";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type * as doors from "../contract.ts";

const tables = tablesOf("consent");
type Representative = z.input<typeof doors.representatives.output>["representatives"][number];

export const representativesOf = async (session: Session, personId: string): Promise<Representative[]> => {
  const { rows } = await sql<{ found: Representative[] }>`
    select consent.representatives_of(${personId}::uuid) as found`.execute(tables(session));
  return rows[0]?.found ?? [];
};

export const insertRepresentation = async (
  session: Session,
  given: z.output<typeof doors.registerRepresentation.input> & { id: string; newAccount: string },
): Promise<void> => {
  await sql`select consent.register_representation(${given.id}::uuid, ${given.personId}::uuid, ${given.email}, ${given.name},
    ${given.ground}, ${given.proof}, ${given.childHeard}, ${given.until}::date, ${given.newAccount}::uuid)`.execute(
    tables(session),
  );
};
