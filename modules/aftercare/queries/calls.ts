import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

export const tables = tablesOf("aftercare");

/** One value from one function of this module. */
export const ask = async <Value>(session: Session, call: RawBuilder<unknown>): Promise<Value> => {
  const { rows } = await sql<{ value: Value }>`select ${call} as value`.execute(tables(session));
  const [row] = rows;
  if (!row) throw new Error("a function of aftercare answered nothing");
  return row.value;
};
export const done = async (session: Session, call: RawBuilder<unknown>): Promise<void> =>
  void (await ask(session, call));

/** For whom the session speaks about how it goes, and about the plan; who represents someone may do one of the two. */
export const whoSpeaks = (session: Session): Promise<{ person: string | null; plan: string | null; today: string }> =>
  ask(
    session,
    sql`jsonb_build_object('person', aftercare.mine(), 'plan', aftercare.my_plan(), 'today', platform.today())`,
  );
export const today = (session: Session): Promise<string> => ask(session, sql`platform.today()::text`);
