import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { type Actor, actorOf, type Entered, type Membership } from "./actor.ts";
import type { Journal } from "./journal.ts";
import type { DB } from "./tables.generated.ts";

// Days stay days: a date column is not a moment, and must not shift with a time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

const transaction = Symbol("transaction");
const seen = Symbol("seen");
const spokenFor = Symbol("spokenFor");
const watching = Symbol("watching");

/** How a person's data was touched, for the line that person can read. */
export type Touch = "listed" | "opened" | "written" | "exported";

/** What the door knows about the visit besides the input. Nothing in here is personal data of a person concerned. */
export type Visit = {
  /** The address range the visit comes from (never the full address), for rate limits. */
  readonly network: string;
  /** Browser family and system, so that someone recognises their own session. */
  readonly device: string;
  /** Where this house is found, without trailing slash. */
  readonly baseUrl: string;
  /** The open streams this is asked for, as the browser says; the database looks whether it is so. */
  readonly streams?: readonly string[];
  readonly cookie: (name: string) => string | undefined;
  /** Sets or (null) clears a cookie on the answer. Http-only, same-site; only sent when the transaction is committed. */
  readonly setCookie: (name: string, value: string | null, maxAgeSeconds?: number) => void;
};

/** One request: who asks, at what moment, inside which transaction. Every action takes it first. */
export type Session<Who extends Actor | null = Actor | null> = {
  readonly actor: Who;
  readonly now: Date;
  readonly visit: Visit;
  /** Withdrawals and erasures are written down outside the database before they are committed. */
  readonly journal: Journal;
  /**
   * What this act counts for its audit line, by words of our own ("person/sure/needed"): never anything somebody wrote.
   * The database refuses any other shape.
   */
  readonly counts: Map<string, number>;
  readonly [transaction]: Kysely<DB>;
  readonly [seen]: Map<string, Touch>;
  readonly [spokenFor]: { accountId: string | undefined };
  readonly [watching]: { on: boolean };
};

export type VisitorSession = Session<null>;
export type AnySession = Session<Actor>;
export type ProfessionalSession = Session<Actor & { readonly membership: Membership }>;
export type PersonSession = Session<Actor & { readonly personId: string }>;

/** Tells the audit line that this person's data was touched, where the answer itself does not show it. */
export const saw = (session: Session, personId: string, how: Touch): void => {
  const weight: Record<Touch, number> = { listed: 0, opened: 1, written: 2, exported: 3 };
  const before = session[seen].get(personId);
  if (before === undefined || weight[how] > weight[before]) session[seen].set(personId, how);
};

/** Tells the audit line whose account a visit at the door was about: there is no session yet to tell it. */
export const speaksFor = (session: Session, accountId: string): void => {
  session[spokenFor].accountId = accountId;
};

/**
 * A screen that was written down when it opened looks again. As long as it shows nobody new this visit has no line of
 * its own: a wall that asks every two seconds would bury the lines that say something.
 */
export const looksAgain = (session: Session): void => {
  session[watching].on = true;
};

/** The key a transaction takes. `session` carries the secret; the others have no actor. */
export type Key =
  | { readonly as: "session"; readonly secret: string }
  | { readonly as: "public" | "door" | "link" | "job" };

const role = { public: "app_user", door: "app_door", link: "app_link", job: "app_jobs" } as const;

/** Secrets are 32 random bytes, base64url. Anything else is no session and never reaches SQL. */
const secretShape = /^[A-Za-z0-9_-]{43}$/;

/** One open transaction with its key taken, and the moves the door makes in it. Only the door and jobs hold one. */
export type Transaction = {
  readonly entered: Entered;
  readonly actor: Actor | null;
  readonly session: (visit: Visit, journal: Journal) => Session;
  readonly savepoint: () => Promise<void>;
  /** Nothing to go back from when none was set: asking PostgreSQL for one that is not there breaks the transaction. */
  readonly backToSavepoint: () => Promise<void>;
  readonly persons: () => { personId: string; how: Touch }[];
  readonly accountAtTheDoor: () => string | undefined;
  readonly counted: () => Readonly<Record<string, number>> | undefined;
  /** The visit only looked again. */
  readonly lookedAgain: () => boolean;
  readonly commitWithoutLine: () => Promise<void>;
  readonly commitWith: (event: AuditEvent, persons: readonly { personId: string; how: Touch }[]) => Promise<void>;
  readonly rollback: () => Promise<void>;
  /** Statements sent so far, the opening and closing ones included. */
  readonly statements: () => number;
};

/** The audit line of one request. Who acted is not in it: the database takes that from the session. */
export type AuditEvent = {
  readonly id: string;
  readonly activity: string;
  readonly operation: string;
  readonly outcome: string;
  readonly objectId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly traceId?: string | undefined;
  /** What the act counted; only of what was done, never of what was refused. */
  readonly counts?: Readonly<Record<string, number>> | undefined;
  /** A read that an open stream asked for: what that stream has shown already needs no second line. */
  readonly streams?: readonly string[] | undefined;
};

export type Database = {
  /** Opens a transaction in which PostgreSQL knows the actor, so that row-level security answers every query. */
  readonly begin: (key: Key) => Promise<Transaction>;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
};

/** @param url the server's key; it can do nothing but become the narrow roles */
export const connect = (url: string, { max = 10 }: { max?: number } = {}): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: "vliegwiel",
    // One plan for everyone: a policy asks who acts by a function, so a plan of one's own would be the same plan again.
    options: "-c plan_cache_mode=force_generic_plan",
  });
  // A connection that dies while idle is replaced by the pool; a request in flight gets its own error.
  pool.on("error", () => undefined);
  // The same for one that dies in use: without a listener its death would end the whole server.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return { pool, close: () => pool.end(), begin: (key) => begin(pool, key) };
};

const begin = async (pool: pg.Pool, key: Key): Promise<Transaction> => {
  const client = await pool.connect();
  let statements = 0;
  let released = false;
  let stale = false;
  const run: Run = async (text, values) => {
    statements += 1;
    try {
      return await (values ? client.query({ ...plannedOnce(text), values }) : client.query(text));
    } catch (error) {
      // A table changed under a plan this connection keeps: it must not serve another request.
      if (error instanceof Error && "code" in error && error.code === "0A000") stale = true;
      throw error;
    }
  };
  const release = (broken?: boolean) => {
    if (!released) client.release(broken === true || stale);
    released = true;
  };
  // A connection that breaks inside a transaction must never go back to the pool.
  const closing = async (...steps: [text: string, values?: unknown[]][]) => {
    try {
      for (const [text, values] of steps) await run(text, values);
      release();
    } catch (error) {
      // What the database refused (a full log, a late constraint) is undone, and the connection is as good as before.
      await run("rollback").then(
        () => release(),
        () => release(true),
      );
      throw error;
    }
  };

  let entered: Entered;
  try {
    const answer = key.as === "session" ? await enter(run, key.secret) : await enterAs(run, role[key.as]);
    if (!answer) throw new Error("the database did not say who is at the door");
    entered = answer;
  } catch (error) {
    release(true);
    throw error;
  }

  const kysely = new Kysely<DB>({
    dialect: new PostgresDialect({
      pool: {
        options: {},
        connect: async () => ({
          query: ((text: string, values: unknown[]) => run(text, [...values])) as never,
          release: () => undefined,
        }),
        end: async () => undefined,
      },
    }),
  });
  const touched = new Map<string, Touch>();
  const actor = actorOf(entered);
  const atTheDoor: { accountId: string | undefined } = { accountId: undefined };
  const again = { on: false };
  const counts = new Map<string, number>();
  let saved = false;

  return {
    entered,
    actor,
    session: (visit, journal) => ({
      actor,
      now: new Date(entered.now),
      visit,
      journal,
      counts,
      [transaction]: kysely,
      [seen]: touched,
      [spokenFor]: atTheDoor,
      [watching]: again,
    }),
    savepoint: async () => {
      await run("savepoint work");
      saved = true;
    },
    backToSavepoint: async () => {
      if (saved) await run("rollback to savepoint work");
    },
    persons: () => [...touched].map(([personId, how]) => ({ personId, how })),
    accountAtTheDoor: () => atTheDoor.accountId,
    counted: () => (counts.size > 0 ? Object.fromEntries(counts) : undefined),
    lookedAgain: () => again.on,
    commitWithoutLine: () => closing(["commit"]),
    // First the line, then the commit: no answer leaves without its line.
    commitWith: (event, persons) =>
      closing(
        [
          event.streams?.length
            ? "select audit.record_on_stream($1::jsonb, $2::jsonb)"
            : "select audit.record($1::jsonb, $2::jsonb)",
          [JSON.stringify(event), JSON.stringify(persons)],
        ],
        ["commit"],
      ),
    rollback: async () => {
      if (!released) await closing(["rollback"]).catch(() => undefined);
    },
    statements: () => statements,
  };
};

type Run = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

/** Texts that a connection plans once and keeps, by name. Lists of a length of their own make ever new texts: not those. */
const planned = new Map<string, string>();
const mostPlanned = 400;
const plannedOnce = (text: string): { text: string; name?: string } => {
  if (!planned.has(text) && planned.size < mostPlanned) planned.set(text, `vliegwiel_${planned.size}`);
  const name = planned.get(text);
  return name === undefined ? { text } : { text, name };
};

/** The secret goes as a parameter, never in the text: every connection of the same login can read what the others run. */
const enter = async (run: Run, secret: string): Promise<Entered | undefined> => {
  await run("begin");
  const { rows } = await run("select platform.enter($1) as entered", [secretShape.test(secret) ? secret : ""]);
  return (rows as { entered: Entered }[])[0]?.entered;
};

/** Begin and enter travel together: the door is entered in the first message of a transaction or not at all. */
const enterAs = async (run: Run, as: string): Promise<Entered | undefined> => {
  const text = `begin; select platform.enter_as('${as}') as entered`;
  const results = (await run(text)) as unknown as pg.QueryResult<{ entered: Entered }>[];
  return results[1]?.rows[0]?.entered;
};

/** The tables of one PostgreSQL schema: a module cannot even name another module's tables. */
type TablesOf<Schema extends string> = {
  [Table in keyof DB as Table extends `${Schema}.${string}` ? Table : never]: DB[Table];
};

export const tablesOf =
  <Schema extends string>(_schema: Schema) =>
  (session: Session) =>
    // Kysely<DB> is not assignable to a narrower Kysely; this cast is the only one, and only narrows.
    session[transaction] as unknown as Kysely<TablesOf<Schema>>;
