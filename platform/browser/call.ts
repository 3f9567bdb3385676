import type { z } from "zod";
import type { Endpoint } from "../shared/endpoint.ts";
import { openStreams } from "./open-streams.ts";
import { problemFrom, unreachable, unreadable } from "./problem.ts";

const base = "/api/v1";
type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (input: unknown): Fields => (typeof input === "object" && input !== null ? { ...input } : {});

/** Puts the path parameters in their place; what is left over goes in the query or the body. */
const fillPath = (path: string, input: Fields): { path: string; rest: Fields } => {
  const rest: Record<string, unknown> = { ...input };
  const filled = path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = rest[name];
    if (value === undefined || value === "") throw new TypeError(`${path} needs ${name}`);
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path: filled, rest };
};

/** Lists repeat their name; what is undefined is left out. */
const queryOf = (fields: Fields): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined && item !== null)
        query.append(name, item instanceof Date ? item.toISOString() : String(item));
  const text = query.toString();
  return text && `?${text}`;
};

/** The request for an endpoint, apart from the sending: what a test can look at. */
export const requestFor = (
  door: Pick<Endpoint, "method" | "path">,
  input: unknown,
): { url: string; init: RequestInit } => {
  const { path, rest } = fillPath(door.path, fieldsOf(input));
  const headers = { accept: "application/json, application/problem+json" };
  if (door.method === "GET") return { url: `${base}${path}${queryOf(rest)}`, init: { method: "GET", headers } };
  return {
    url: `${base}${path}`,
    init: {
      method: door.method,
      // A header of our own can't be sent by a form on another site: that is the guard against forged requests.
      headers: { ...headers, "content-type": "application/json", "x-vliegwiel": "1" },
      body: JSON.stringify(rest),
    },
  };
};

/** Heard when the server says there is no session any more; the shell goes to the log-in page and back afterwards. */
export const sessionEnded = "vliegwiel:session-ended";

/**
 * Asks one endpoint.
 * @throws {Problem} when refused, unreachable or answered in a shape the contract does not know
 */
export const call = async <Input extends z.ZodType, Output extends z.ZodType>(
  door: Endpoint<Input, Output>,
  input: z.input<Input>,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<z.output<Output>> => {
  const { url, init } = requestFor(door, input);
  const live = door.method === "GET" && openStreams.size > 0 && { "x-vliegwiel-stream": [...openStreams].join(",") };
  const response = await fetch(url, {
    ...init,
    headers: { ...init.headers, ...live },
    credentials: "same-origin",
    cache: "no-store",
    ...(signal && { signal }),
  }).catch((failure: unknown) => {
    if (signal?.aborted) throw failure;
    throw unreachable();
  });
  if (!response.ok) {
    const problem = await problemFrom(response);
    if (problem.status === 401) window.dispatchEvent(new Event(sessionEnded));
    throw problem;
  }
  const answer = door.output.safeParse(
    response.status === 204 ? undefined : await response.json().catch(() => undefined),
  );
  if (!answer.success) throw unreadable();
  return answer.data;
};
