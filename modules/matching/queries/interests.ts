import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("matching");
type Row = {
  readonly interestId: string;
  readonly work: string | null;
  readonly field: string | null;
  readonly seen: boolean;
  readonly saidOn: string;
};
export const interestsOfMine = async (session: Session): Promise<Row[]> =>
  (
    await sql<Row>`select i.id as "interestId", i.work, i.field, i.seen, i.said_on::text as "saidOn" from matching.interest i
      order by coalesce(i.work, i.field), i.id`.execute(tables(session))
  ).rows;

const ask = async (session: Session, call: ReturnType<typeof sql>): Promise<boolean> =>
  (await sql<{ done: boolean | null }>`select ${call} as done`.execute(tables(session))).rows[0]?.done ?? false;
type Added = {
  readonly id: string;
  readonly work: string | null;
  readonly field: string | null;
  readonly seen: boolean;
};
export const putInterest = async (session: Session, { id, work, field, seen }: Added): Promise<void> => {
  await sql`select matching.put_interest(${id}, ${work}::text, ${field}::text, ${seen})`.execute(tables(session));
};
export const setSeen = (session: Session, id: string, seen: boolean) =>
  ask(session, sql`matching.show_interest(${id}, ${seen})`);
export const removeInterest = (session: Session, id: string) => ask(session, sql`matching.end_interest(${id})`);
