import { randomBytes, randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Access, Endpoint } from "../shared/endpoint.ts";
import { Collided, DomainError, HouseShut, Invalid, NotAllowed, NotLoggedIn } from "../shared/errors.ts";
import type { Actor } from "./actor.ts";
import { isFile, isPieces, isRedirect, type NextPiece, Sending } from "./file.ts";
import type { Journal } from "./journal.ts";
import type {
  AnySession,
  AuditEvent,
  Database,
  Key,
  PersonSession,
  ProfessionalSession,
  Session,
  Touch,
  Transaction,
  Visit,
  VisitorSession,
} from "./session.ts";

/** The session an action gets, by who may knock. */
export type SessionFor<A extends Access> = A extends "professional"
  ? ProfessionalSession
  : A extends "person"
    ? PersonSession
    : A extends "anyone"
      ? AnySession
      : A extends "whoever"
        ? Session
        : VisitorSession;

export type Door = {
  readonly endpoint: Endpoint;
  readonly handle: (house: House, visit: Visit, raw: unknown, trace: Trace) => Promise<unknown>;
};

/** What every door needs: the server's key and the journal outside the database. */
export type House = { readonly database: Database; readonly journal: Journal };

/** The trace a request belongs to; `measured` hears how many statements it took. */
export type Trace = { readonly id: string; readonly measured?: (statements: number) => void };

/**
 * Binds an endpoint to the action behind it: key taken, session checked, input parsed, action done, answer parsed,
 * audit line committed, and only then an answer. A refusal goes back to a savepoint and is written all the same.
 */
export const open = <Input extends z.ZodType, Output extends z.ZodType, A extends Access>(
  endpoint: Endpoint<Input, Output> & { readonly access: A },
  action: (session: SessionFor<A>, input: z.output<Input>) => Promise<z.input<Output>>,
  { object }: { object?: (input: z.output<Input>) => string | undefined } = {},
): Door => ({
  endpoint: endpoint as unknown as Endpoint,
  handle: async (house, visit, raw, trace) => {
    const id = lineId();
    const line = (outcome: string, operation: string = endpoint.operation, objectId?: string): AuditEvent => ({
      id,
      activity: endpoint.activity,
      operation,
      outcome,
      objectId,
      accountId: transaction.accountAtTheDoor(),
      traceId: trace.id,
    });
    const writes = endpoint.method !== "GET";
    const transaction = await house.database.begin(keyFor(endpoint.access, visit));
    let objectId: string | undefined;
    try {
      if (transaction.entered.house === "shut") throw new HouseShut();
      assertMayKnock(endpoint.access, transaction.actor);
      const input = parseInput(endpoint.input, raw);
      objectId = object?.(input);
      if (writes) await transaction.savepoint();
      const session = transaction.session(visit, house.journal) as SessionFor<A>;
      const answer = await action(session, input);
      const output = isFile(answer) || isRedirect(answer) || isPieces(answer) ? answer : endpoint.output.parse(answer);
      const persons = merge(transaction.persons(), personsIn(output, writes));
      const event = { ...line("done", endpoint.operation, objectId), counts: transaction.counted() };
      // Only of who has a session there are streams to ask for.
      const streams = !writes && transaction.actor ? visit.streams : undefined;
      if (!writes && transaction.lookedAgain() && persons.length === 0) await transaction.commitWithoutLine();
      else await transaction.commitWith(streams ? { ...event, streams } : event, persons);
      if (isPieces(output)) {
        const { name, mediaType, next } = output;
        return new Sending(name, mediaType, read(house, keyFor(endpoint.access, visit), visit, next));
      }
      return output;
    } catch (error) {
      await writeRefusal(house, transaction, keyFor(endpoint.access, visit), writes, error, (outcome, operation) =>
        line(outcome, operation, objectId),
      );
      throw error;
    } finally {
      trace.measured?.(transaction.statements());
    }
  },
});

/** One short transaction after the other, until the list is at its end or the reader's session is. */
async function* read(house: House, key: Key, visit: Visit, next: NextPiece) {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const transaction = await house.database.begin(key);
    try {
      if (transaction.entered.house === "shut") throw new HouseShut();
      if (key.as === "session" && !transaction.actor) throw new NotLoggedIn();
      const piece = await next(transaction.session(visit, house.journal), cursor);
      cursor = piece.cursor;
      yield piece.text;
    } finally {
      await transaction.rollback();
    }
  }
}

/** A refusal is written, also when the transaction it happened in is beyond use. Nothing is shown if that fails. */
const writeRefusal = async (
  house: House,
  transaction: Transaction,
  key: Key,
  writes: boolean,
  error: unknown,
  line: (outcome: string, operation: string) => AuditEvent,
) => {
  const expected = asDomainError(error);
  const event = expected ? line(expected.code, "refused") : line("platform/defect", "failed");
  // A refusal by policy leaves the transaction usable; an SQL error does not.
  if (error instanceof DomainError) {
    try {
      if (writes && !error.keepsWhatWasWritten) await transaction.backToSavepoint().catch(() => undefined);
      await transaction.commitWith(event, []);
      return;
    } catch {
      // The transaction was already broken: fall through to a fresh one.
    }
  }
  await transaction.rollback();
  const fresh = await house.database.begin(key);
  await fresh.commitWith(event, []);
};

const lineId = () => randomUUID();

/** @returns 32 hexadecimal digits, as W3C Trace Context wants */
export const newTraceId = () => randomBytes(16).toString("hex");

const keyFor = (access: Access, visit: Visit): Key =>
  access === "public" || access === "door" || access === "link"
    ? { as: access }
    : { as: "session", secret: visit.cookie("vw_session") ?? "" };

const assertMayKnock = (access: Access, actor: Actor | null) => {
  if (access === "public" || access === "door" || access === "link" || access === "whoever") return;
  if (!actor) throw new NotLoggedIn();
  if (access === "professional" && !actor.membership)
    throw new NotAllowed("no-role-chosen", "Kies eerst in welke rol je werkt.");
  if (access === "person" && !actor.personId)
    throw new NotAllowed("only-the-person", "Dit kan alleen de persoon over wie het gaat.");
};

const parseInput = <Input extends z.ZodType>(schema: Input, raw: unknown): z.output<Input> => {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new Invalid(
    parsed.error.issues.map((issue) => ({ pointer: `/${issue.path.map(String).join("/")}`, message: issue.message })),
  );
};

/**
 * Finds every `personId` in an answer. Inside a list of several it was listed, otherwise opened; a write wrote, and
 * what a file was made from was exported.
 * The door reads the answer itself, so no action can forget to say whose data it showed.
 */
const personsIn = (answer: unknown, writes: boolean): { personId: string; how: Touch }[] => {
  const found: { personId: string; how: Touch }[] = [];
  const file = isFile(answer);
  const walk = (value: unknown, inList: boolean) => {
    if (Array.isArray(value)) for (const item of value) walk(item, true);
    else if (value !== null && typeof value === "object" && !(value instanceof Date))
      for (const [key, inner] of Object.entries(value))
        if (key === "personId" && typeof inner === "string")
          found.push({ personId: inner, how: file ? "exported" : writes ? "written" : inList ? "listed" : "opened" });
        else walk(inner, inList);
  };
  walk(file ? answer.madeFrom : answer, false);
  return found;
};

const merge = (...lists: { personId: string; how: Touch }[][]) => {
  const order: Touch[] = ["listed", "opened", "written", "exported"];
  const strongest = new Map<string, Touch>();
  for (const { personId, how } of lists.flat()) {
    const before = strongest.get(personId);
    if (!before || order.indexOf(how) > order.indexOf(before)) strongest.set(personId, how);
  }
  return [...strongest].map(([personId, how]) => ({ personId, how }));
};

/** PostgreSQL's own refusals that we expect: a rule of the database said no, or two edits crossed. */
const asDomainError = (error: unknown): DomainError | undefined => {
  if (error instanceof DomainError) return error;
  if (error instanceof Error && "code" in error) {
    if (error.code === "42501") return new NotAllowed(constraintOf(error) ?? "row-level-security");
    if (error.code === "23514" || error.code === "23505" || error.code === "23503")
      return new NotAllowed(
        constraintOf(error) ?? "database-rule",
        "Dit past niet bij de regels. Er is niets veranderd.",
      );
    if (error.code === "40P01" || error.code === "40001") return new Collided();
    // Something typed that PostgreSQL can't read: a date that is none, a null character, a number too large.
    if (typeof error.code === "string" && unreadable.has(error.code)) return new Invalid([]);
  }
  return undefined;
};

const unreadable = new Set(["22P02", "22P05", "22007", "22008", "22021", "22001", "22003"]);

const constraintOf = (error: Error): string | undefined =>
  "constraint" in error && typeof error.constraint === "string" ? error.constraint : undefined;

/** RFC 9457. The one place where a refusal of the domain becomes a problem document. */
export const toProblem = (error: unknown, traceId: string) => {
  const known = asDomainError(error);
  if (!known)
    return {
      status: 500,
      body: {
        type: "urn:vliegwiel:problem:platform/defect",
        title: "Er ging iets mis",
        status: 500,
        code: "platform/defect",
        detail: `Er ging iets mis bij ons. Wat u typte staat er nog. Noem deze code als u ons belt: ${traceId.slice(0, 8)}.`,
        traceId,
      },
    };
  const status = statusOf[known.kind];
  return {
    status,
    body: {
      type: `urn:vliegwiel:problem:${known.code}`,
      title: titleOf[known.kind],
      status,
      code: known.code,
      detail: known.detail,
      traceId,
      ...(known.fieldErrors.length > 0 && { errors: known.fieldErrors }),
      ...known.data,
    },
  };
};

const statusOf = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-many": 429,
  unavailable: 503,
} as const;

const titleOf = {
  invalid: "Er klopt nog iets niet",
  unauthenticated: "Log eerst in",
  forbidden: "Dit mag niet",
  "not-found": "Niet gevonden",
  conflict: "Intussen veranderd",
  "too-many": "Te vaak achter elkaar",
  unavailable: "Even dicht",
} as const;
