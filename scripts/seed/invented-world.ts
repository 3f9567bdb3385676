/** What every seed shares: chance that repeats itself, a clock that can stand in the past, and acts in someone's name. */
import { createHash } from "node:crypto";
import type pg from "pg";

/** Mulberry32: small, and the same everywhere. Not for secrets. */
const chance = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export type Who = { readonly secret: string };
type Seen = readonly { personId: string; how: "listed" | "opened" | "written" | "exported" }[];

export type World = ReturnType<typeof inventedWorld>;

/** Works inside one transaction with the owner's key. Acts go through the same functions as the screens, as their actor. */
export const inventedWorld = (owner: pg.Client, seed: number) => {
  const random = chance(seed);
  const bytes = (count: number) => Buffer.from(Array.from({ length: count }, () => Math.floor(random() * 256)));

  const uuid = (): string => {
    const hex = bytes(16).toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  };

  const run = (text: string, values: unknown[] = []) => owner.query(text, values);

  const insert = async (table: string, row: Record<string, unknown>): Promise<void> => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`).join(", ");
    await run(`insert into ${table} (${columns.join(", ")}) values (${places})`, Object.values(row));
  };

  /** Puts the one clock so many days back; platform.now() follows in this transaction only. */
  const daysAgo = async (days: number): Promise<void> => {
    await run("update platform.clock set shift = (select base from seed_clock) - make_interval(days => $1)", [days]);
  };

  const nobody = () => run("select set_config('app.session', '', true)");

  /** Someone acts: one statement in their name, and its line in the audit. */
  const act = async (
    who: Who,
    activity: string,
    operation: string,
    text: string,
    values: unknown[] = [],
    seen: Seen = [],
  ) => {
    await run("select set_config('app.session', $1, true)", [who.secret]);
    await run(text, values);
    await run("select audit.record($1, $2)", [
      JSON.stringify({ id: uuid(), activity, operation, outcome: "done" }),
      JSON.stringify(seen),
    ]);
    await nobody();
  };

  /** Someone looked. */
  const looked = (who: Who, activity: string, ...personIds: string[]) =>
    act(
      who,
      activity,
      personIds.length > 1 ? "list" : "read",
      "select 1",
      [],
      personIds.map((personId) => ({ personId, how: personIds.length > 1 ? "listed" : "opened" })),
    );

  /** A session to act with while seeding; `closeSessions` ends them all. */
  const session = async (accountId: string, as: { membershipId?: string; personId?: string }): Promise<string> => {
    const secret = bytes(32).toString("base64url");
    await run(
      `insert into platform.session (id, secret_hash, account_id, membership_id, person_id, device, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, 'seed', now() - interval '400 days', now(), 'infinity')`,
      [uuid(), createHash("sha256").update(secret).digest(), accountId, as.membershipId ?? null, as.personId ?? null],
    );
    return secret;
  };
  const closeSessions = () => run("delete from platform.session where device = 'seed'");

  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };

  return { run, insert, uuid, random, pick, daysAgo, act, looked, session, closeSessions, bytes };
};
