import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { sql } from "kysely";
import type { DomainError } from "../shared/errors.ts";
import { HouseShut, NotFound, NotLoggedIn, TooMany } from "../shared/errors.ts";
import type { House } from "./door.ts";
import { listen } from "./listener.ts";
import { type Key, tablesOf, type Visit } from "./session.ts";

type Options = {
  readonly house: House;
  /** The server's key, for one connection of its own: LISTEN does not go through a pooler that shares connections. */
  readonly databaseUrl: string;
  readonly log: (line: Record<string, unknown>) => void;
  /** Open screens of one session at a time. A browser has six connections to a house; pages need some of them. */
  readonly perSession?: number;
  readonly perNode?: number;
  /** Shorter only in tests. */
  readonly heartbeatMilliseconds?: number;
};

/** Who wants to hear what: a session, or the secret of a screen without one. */
export type Listener = {
  readonly topic: string;
  readonly visit: Visit;
  /** The secret of an expiring link, where there is no session. */
  readonly link: string | undefined;
  /** The last version this browser heard, for what it missed. */
  readonly lastHeard: string;
  readonly traceId: string;
};

/** The version, and which part of the page it is about; empty: all of it. */
type Change = { readonly version: bigint; readonly part: string };

/** Two changes told as one: two different parts are all of it. */
const together = (a: Change | null, b: Change): Change =>
  a === null ? b : { version: a.version > b.version ? a.version : b.version, part: a.part === b.part ? a.part : "" };

/** What passed unheard may be about anything. */
const allOf = (version: bigint): Change => ({ version, part: "" });

type Stream = {
  readonly id: string;
  readonly topic: string;
  readonly secret: string;
  readonly byLink: boolean;
  sessionId: string | null;
  /** Null while it is being opened: what happens in between waits. */
  response: ServerResponse | null;
  sent: bigint;
  /** What could not be sent yet. */
  waiting: Change | null;
  stuckSince: number | null;
};

export type Streams = {
  /** @throws {DomainError} when it may not be heard; nothing has been answered then */
  readonly open: (listener: Listener, begin: (stream: string) => ServerResponse) => Promise<void>;
  /** Every stream ends with the word when to come back. */
  readonly close: () => Promise<void>;
};

const topicShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const tables = tablesOf("platform");

/**
 * The live screens of one node. The database says "topic, version" to every node; each node asks, for all who listen to
 * it here, who still may, tells those, and closes the others. Browsers re-fetch under their own session.
 */
export const startStreams = async ({
  house,
  databaseUrl,
  log,
  perSession = 4,
  perNode = 2_000,
  heartbeatMilliseconds = 15_000,
}: Options): Promise<Streams> => {
  const { pool } = house.database;
  const streams = new Map<string, Set<Stream>>();
  const closings = new Set<Promise<unknown>>();
  /** Topics being asked about now; true when it changed again meanwhile. */
  const asking = new Map<string, { again: boolean; tell: Change | null }>();
  let count = 0;
  let closing = false;

  const all = () => [...streams.values()].flatMap((some) => [...some]);

  const forget = (stream: Stream): boolean => {
    const there = streams.get(stream.topic);
    if (!there?.delete(stream)) return false;
    count -= 1;
    if (there.size === 0) streams.delete(stream.topic);
    return true;
  };

  const end = (stream: Stream, why: string) => {
    if (!forget(stream)) return;
    if (!stream.response) return;
    stream.response.end();
    // A line that could not be written is written by whichever node finds that nobody vouches for the stream.
    const closed = pool.query("select audit.stream_closed($1, $2)", [stream.id, why]).catch(() => undefined);
    closings.add(closed);
    void closed.finally(() => closings.delete(closed));
  };

  const tell = (stream: Stream, change: Change) => {
    if (!stream.response || stream.stuckSince !== null) {
      stream.waiting = together(stream.waiting, change);
      return;
    }
    if (change.version > stream.sent) stream.sent = change.version;
    stream.waiting = null;
    if (!stream.response.write(`event: changed\nid: ${stream.sent}\ndata: ${change.part || stream.sent}\n\n`))
      stream.stuckSince = performance.now();
  };

  const ask = async (topic: string, change: Change | null): Promise<void> => {
    const busy = asking.get(topic);
    if (busy) {
      busy.again = true;
      if (change !== null) busy.tell = together(busy.tell, change);
      return;
    }
    const state = { again: false, tell: null as Change | null };
    asking.set(topic, state);
    let next = change;
    try {
      do {
        state.again = false;
        state.tell = null;
        const listeners = [...(streams.get(topic) ?? [])];
        if (listeners.length === 0) break;
        const { rows } = await pool.query<{ heard: boolean[] }>("select platform.who_hears($1, $2, $3) as heard", [
          topic,
          listeners.map(({ secret }) => secret),
          listeners.map(({ byLink }) => byLink),
        ]);
        listeners.forEach((stream, place) => {
          if (rows[0]?.heard[place] !== true) end(stream, "not-any-more");
          else if (next !== null) tell(stream, next);
        });
        next = state.tell;
      } while (state.again);
    } finally {
      asking.delete(topic);
    }
  };

  /** Nothing is told to who could not be asked about; they hear it as soon as the database answers. */
  const askSoon = (topic: string, change: Change | null) => {
    ask(topic, change).catch((error: unknown) => {
      log({ level: "error", event: "streams-could-not-ask", kind: error instanceof Error ? error.name : "" });
      if (!closing) setTimeout(() => askSoon(topic, change), 1_000).unref();
    });
  };

  const catchUp = async () => {
    for (const topic of [...streams.keys()]) {
      // After a silence nobody knows what passed: each looks once more.
      const { rows } = await pool.query<{ newest: string | null }>("select platform.missed($1, -1) as newest", [topic]);
      const newest = rows[0]?.newest;
      if (newest) askSoon(topic, allOf(BigInt(newest) > 0n ? BigInt(newest) : 0n));
    }
  };

  const listener = await listen(databaseUrl, {
    channel: "vliegwiel_streams",
    heard: (payload) => {
      const [kind, id = "", version = "0", part = ""] = payload.split(" ");
      if (kind === "t" && streams.has(id)) askSoon(id, { version: BigInt(version), part });
      if (kind === "c" && streams.has(id)) askSoon(id, null);
      if (kind === "s") for (const stream of all()) if (stream.sessionId === id) askSoon(stream.topic, null);
    },
    back: () => void catchUp().catch(() => undefined),
    log,
  });

  let beats = 0;
  const heart = setInterval(() => {
    const now = performance.now();
    for (const stream of all()) {
      if (stream.stuckSince !== null && now - stream.stuckSince > 60_000) stream.response?.destroy();
      else if (stream.response && stream.stuckSince === null && !stream.response.write(":\n\n"))
        stream.stuckSince = now;
    }
    beats += 1;
    if (beats % 2 === 0) {
      for (const topic of streams.keys()) askSoon(topic, null);
      pool.query("select platform.streams_alive($1)", [all().map(({ id }) => id)]).catch(() => undefined);
    }
  }, heartbeatMilliseconds);
  heart.unref();

  /** In the order of every door: key taken, allowed or not, line written, and only then an answer. */
  const authorise = async (stream: Stream, { visit, link, lastHeard, traceId }: Listener): Promise<bigint | null> => {
    const key: Key = link !== undefined ? { as: "link" } : { as: "session", secret: stream.secret };
    const transaction = await house.database.begin(key);
    const line = (operation: string, outcome: string, activity = "case-consultation", objectId?: string) => ({
      id: stream.id,
      activity,
      operation,
      outcome,
      objectId,
      traceId,
    });
    try {
      const refuse = async (error: DomainError): Promise<never> => {
        await transaction.commitWith(line("refused", error.code), []);
        throw error;
      };
      if (transaction.entered.house === "shut") throw new HouseShut();
      if (link === undefined && !transaction.actor) return await refuse(new NotLoggedIn());
      const db = tables(transaction.session(visit, house.journal));
      const may = topicShape.test(stream.topic)
        ? await (link === undefined
            ? sql<{ heard: boolean }>`select platform.may_hear(${stream.topic}::uuid) as heard`
            : sql<{ heard: boolean }>`select platform.may_hear_by_link(${stream.topic}::uuid, ${link}) as heard`
          ).execute(db)
        : { rows: [] };
      if (may.rows[0]?.heard !== true) return await refuse(new NotFound());
      const { rows } = await sql<{ kept: { activity: string; about: string; sessionId: string | null } | null }>`
        select ${
          link === undefined
            ? sql`platform.keep_stream(${stream.id}::uuid, ${stream.topic}::uuid, ${perSession})`
            : sql`platform.keep_stream_by_link(${stream.id}::uuid, ${stream.topic}::uuid, ${link}, ${perSession})`
        } as kept`.execute(db);
      const kept = rows[0]?.kept;
      if (!kept) return await refuse(new TooMany(10, "U hebt al veel schermen open die meekijken. Sluit er een."));
      stream.sessionId = kept.sessionId;
      const { rows: passed } = await sql<{ missed: string | null }>`
        select platform.missed_by_listener(${stream.id}::uuid, ${lastHeard}::bigint, ${link ?? ""}) as missed`.execute(
        db,
      );
      await transaction.commitWith(line("stream-opened", "done", kept.activity, kept.about), []);
      const missed = passed[0]?.missed;
      return missed ? BigInt(missed) : null;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  };

  return {
    open: async (asked, begin) => {
      if (closing || count >= perNode) throw new TooMany(3);
      const lastHeard = /^\d{1,18}$/.test(asked.lastHeard) ? asked.lastHeard : "0";
      const stream: Stream = {
        id: randomUUID(),
        topic: asked.topic.toLowerCase(),
        secret: asked.link ?? asked.visit.cookie("vw_session") ?? "",
        byLink: asked.link !== undefined,
        sessionId: null,
        response: null,
        sent: BigInt(lastHeard),
        waiting: null,
        stuckSince: null,
      };
      // Among the listeners before it is asked what was missed: nothing falls in between.
      streams.set(stream.topic, (streams.get(stream.topic) ?? new Set()).add(stream));
      count += 1;
      const missed = await authorise(stream, { ...asked, lastHeard }).catch((error: unknown) => {
        forget(stream);
        throw error;
      });
      const response = begin(stream.id);
      const gone = !streams.get(stream.topic)?.has(stream);
      if (gone) {
        // The right to hear ended while it was being opened; the closing line is written all the same.
        streams.set(stream.topic, (streams.get(stream.topic) ?? new Set()).add(stream));
        count += 1;
      }
      stream.response = response;
      response.on("close", () => end(stream, "left"));
      response.on("drain", () => {
        stream.stuckSince = null;
        if (stream.waiting !== null) tell(stream, stream.waiting);
      });
      response.write(`retry: 1500\nevent: open\ndata: ${lastHeard}\n\n`);
      if (gone || closing || response.destroyed) return end(stream, gone ? "not-any-more" : "left");
      const first = missed === null ? stream.waiting : together(stream.waiting, allOf(missed));
      if (first !== null) tell(stream, first);
    },
    close: async () => {
      closing = true;
      clearInterval(heart);
      await listener.stop();
      for (const stream of all()) {
        // Not everybody at once at the other node.
        stream.response?.write(`retry: ${Math.round(500 + Math.random() * 2_500)}\n\n`);
        end(stream, "stopping");
      }
      await Promise.allSettled([...closings]);
    },
  };
};
