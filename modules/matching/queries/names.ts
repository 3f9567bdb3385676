import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";

const tables = tablesOf("matching");

/** How people are called: on the profile this professional reads by name, else as far as their contact details may be seen. */
export const namesFor = async (session: Session, ids: readonly string[]): Promise<(id: string) => string> => {
  if (ids.length === 0) return () => noName;
  const { rows } = await sql<{ id: string; called: string }>`
    select c.person_id as id, c.called from matching.called c where c.person_id = any (${ids}::uuid[]) and c.called <> ''`.execute(
    tables(session),
  );
  const called = new Map(rows.map((row) => [row.id, row.called]));
  const names = await namesOf(
    session,
    ids.filter((id) => !called.has(id)),
  );
  return (id) => called.get(id) ?? names.get(id)?.name ?? noName;
};
const noName = "Kandidaat";
