import { z } from "zod";

/**
 * Who may knock. Authorisation proper is policy.ts and row-level security; this says which key the transaction gets.
 * - public: no session needed, reference data only
 * - door: log-in and invitations, before there is a session
 * - link: an expiring link
 * - anyone: any session
 * - whoever: a session when there is one, and an answer without one as well
 * - professional: a session in a role at an organisation
 * - person: a session as the person concerned, or who answers for them
 */
export type Access = "public" | "door" | "link" | "anyone" | "whoever" | "professional" | "person";

/** What a request does with personal data, for its audit line. */
export type Operation = "read" | "list" | "write" | "export" | "log-in";

export type Endpoint<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Under /api/v1, with `:name` for path parameters, which are fields of the input. */
  readonly path: `/${string}`;
  readonly access: Access;
  readonly operation: Operation;
  /** The activity of the register of processing this request belongs to; also the audit line's "what". */
  readonly activity: string;
  /** One English sentence for the OpenAPI document. */
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
};

/** Names one door of the API. Browser and server both import it, so they cannot disagree. */
export const endpoint = <Input extends z.ZodType, Output extends z.ZodType, const A extends Access>(
  // Who may knock stays literal, so that the door gives the action the session that goes with it.
  door: Endpoint<Input, Output> & { readonly access: A },
) => door;

/** The id of the person an object is about. Every answer about a person carries it: the door reads it for the audit. */
export const personId = z.uuid().meta({ description: "The person concerned this object is about." });

/** Every list has a limit and a cursor. */
export const page = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(400).optional(),
};

/** A page of a list; `next` is the cursor of the following page, null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

/** Nothing to say back but that it is done. */
export const done = z.object({ done: z.literal(true) });

/** An allowed or disabled action that travels with the data, so the browser never re-implements a policy. */
export const may = z.discriminatedUnion("allowed", [
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), reason: z.string(), detail: z.string() }),
]);

/** A calendar day, ISO 8601, in the time zone of the Netherlands. */
export const day = z.iso.date({ error: "Vul een datum in, bijvoorbeeld 12-3-2026." });
