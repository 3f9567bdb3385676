import { sql } from "kysely";
import { type AnySession, type Session, tablesOf, type VisitorSession } from "../../../platform/server/session.ts";
import type { Choice } from "../contract.ts";

const tables = tablesOf("notifications");

export type Choices = {
  readonly mail: boolean;
  readonly onlyWorkingHours: boolean;
  readonly badNewsAnyTime: boolean;
  readonly topics: Readonly<Record<string, Choice>>;
};

/** What somebody chose; where nothing was chosen there is no line, and the standard holds. */
export const ownChoices = async (session: AnySession): Promise<Choices> => {
  const [setting] = await tables(session)
    .selectFrom("notifications.setting")
    .select(["mail", "only_working_hours as onlyWorkingHours", "bad_news_any_time as badNewsAnyTime"])
    .execute();
  const chosen = await tables(session)
    .selectFrom("notifications.preference")
    .select(["topic", sql<Choice>`choice`.as("choice")])
    .execute();
  return {
    mail: setting?.mail ?? true,
    onlyWorkingHours: setting?.onlyWorkingHours ?? false,
    badNewsAnyTime: setting?.badNewsAnyTime ?? false,
    topics: Object.fromEntries(chosen.map(({ topic, choice }) => [topic, choice])),
  };
};

export const keepChoices = async (session: AnySession, choices: Choices): Promise<void> => {
  const { topics, mail, onlyWorkingHours, badNewsAnyTime } = choices;
  await sql`select notifications.keep_choices(${JSON.stringify(topics)}, ${mail}, ${onlyWorkingHours}, ${badNewsAnyTime})`.execute(
    tables(session),
  );
};

/** @returns false for a link we did not make, or that is older than ninety days */
export const stopMailBy = async (session: VisitorSession, secret: string): Promise<boolean> => {
  const { rows } = await sql<{ stopped: boolean }>`select notifications.stop_mail(${secret}) as stopped`.execute(
    tables(session),
  );
  return rows[0]?.stopped ?? false;
};

export type DailyMail = {
  readonly email: string;
  readonly things: number;
  readonly topics: readonly string[];
  readonly address: "je" | "u";
  readonly stop: string;
};

/** Whoever gets the mail of the day now. Marked at once: a second run gets nobody. */
export const takeDailyMails = async (session: Session): Promise<readonly DailyMail[]> => {
  const { rows } = await sql<DailyMail>`
    select email, things, topics, address, stop from notifications.take_daily_mails()`.execute(tables(session));
  return rows;
};

/** @returns how many notices were older than ninety days */
export const deletePassed = async (session: Session): Promise<number> => {
  const { rows } = await sql<{ gone: number }>`select notifications.delete_passed() as gone`.execute(tables(session));
  return rows[0]?.gone ?? 0;
};
