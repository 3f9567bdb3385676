/** Knocks on the real HTTP server as anyone might: every door of the house, with input made from its own contract. */
import { randomUUID } from "node:crypto";
import type { FastifyInstance, InjectOptions } from "fastify";
import { z } from "zod";
import { doors } from "../../apps/server/doors.ts";
import { openApiDocument } from "../../apps/server/openapi.ts";
import type { Door } from "../../platform/server/door.ts";
import { buildServer } from "../../platform/server/http.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { house, type Visitor } from "../harness/world.ts";

export const baseUrl = "http://localhost:3261";
/** Everything the server logged. */
export const logged: string[] = [];

export const openTheHouse = (): FastifyInstance =>
  buildServer({
    house,
    doors,
    baseUrl,
    production: false,
    pages: null,
    notFoundTakes: 1,
    openApi: openApiDocument,
    log: (line) => void logged.push(JSON.stringify(line)),
  });

export const allDoors: readonly Door[] = doors;
export const nameOf = ({ endpoint }: Door) => `${endpoint.method} ${endpoint.path}`;

type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  default?: unknown;
};

export const inputSchema = ({ input }: Endpoint): Schema =>
  z.toJSONSchema(input, { io: "input", target: "draft-2020-12", unrepresentable: "any" }) as Schema;

/** Makes a value the contract would take, or nearly; `choose` may decide for a field by its name. */
export const sample = (
  schema: Schema,
  choose: (name: string, schema: Schema) => unknown = () => undefined,
  name = "",
): unknown => {
  const chosen = choose(name, schema);
  if (chosen !== undefined) return chosen;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const branch = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.[0];
  if (branch) return sample(branch, choose, name);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "object" || schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, sample(inner, choose, key)]),
    );
  if (type === "array")
    return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => sample(schema.items ?? {}, choose, name));
  if (type === "integer" || type === "number")
    return Math.max(1, schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1);
  if (type === "boolean") return true;
  if (schema.format === "uuid") return randomUUID();
  if (schema.format === "date") return "2026-12-01";
  if (schema.format === "date-time") return "2026-12-01T09:00:00Z";
  if (schema.format === "email") return "iemand@voorbeeld.nl";
  if (schema.pattern?.includes(":")) return "09:30";
  return "een gewone zin zonder bijzonderheden".padEnd(schema.minLength ?? 0, "x").slice(0, schema.maxLength ?? 200);
};

/** Every place in the input where a text may be typed. */
export const textFields = (schema: Schema, at: string[] = []): string[][] => {
  const inner = [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => textFields(value, [...at, key])),
    ...(schema.items ? textFields(schema.items, [...at, "0"]) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((branch) =>
      textFields(branch, at),
    ),
  ];
  const here =
    at.length > 0 && (schema.type === "string" || (Array.isArray(schema.type) && schema.type.includes("string")));
  const unique = new Map([...(here ? [at] : []), ...inner].map((path) => [path.join("/"), path]));
  return [...unique.values()];
};

/** How many letters fit in a field; the most of its branches, and no end to it where none is named. */
export const mostLetters = (schema: Schema, [key, ...rest]: readonly string[]): number => {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const own =
    key === undefined
      ? schema.type === "string"
        ? [schema.maxLength ?? (schema.format || schema.pattern || schema.enum ? 0 : Number.POSITIVE_INFINITY)]
        : []
      : [schema.properties?.[key], key === "0" ? schema.items : undefined]
          .filter((inner) => inner !== undefined)
          .map((inner) => mostLetters(inner, rest));
  return Math.max(0, ...own, ...branches.map((branch) => mostLetters(branch, key === undefined ? [] : [key, ...rest])));
};

/** Every place where an id is asked. */
export const idFields = (schema: Schema, at: string[] = []): string[] => [
  ...new Set([
    ...(schema.format === "uuid" ? [at.at(-1) === "0" ? (at.at(-2) ?? "") : (at.at(-1) ?? "")] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => idFields(value, [...at, key])),
    ...(schema.items ? idFields(schema.items, [...at, "0"]) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((branch) =>
      idFields(branch, at),
    ),
  ]),
];

/** Puts a value at a place deep inside the input. */
export const withValue = (input: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown => {
  if (Array.isArray(input))
    return input.map((item, index) =>
      String(index) === key ? (rest.length ? withValue(item, rest, value) : value) : item,
    );
  const record = (input ?? {}) as Record<string, unknown>;
  return { ...record, [key]: rest.length > 0 ? withValue(record[key], rest, value) : value };
};

/** Does each in turn, four at the same time: while the database is at one, the server is at another. */
export const fourAtOnce = async <T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> => {
  const waiting = [...all];
  const walk = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all([walk(), walk(), walk(), walk()]);
};

/** The request a browser would send for this input. */
export const requestFor = ({ endpoint }: Door, who: Visitor, input: unknown): InjectOptions => {
  const fields = { ...(input as Record<string, unknown>) };
  const url = endpoint.path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = fields[name];
    delete fields[name];
    return encodeURIComponent(String(value).toWellFormed());
  });
  const query = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, Array.isArray(value) ? value.join(",") : String(value)]],
  );
  return {
    method: endpoint.method,
    url: `/api/v1${url}`,
    headers: { "x-vliegwiel": "1", ...(who && { cookie: `vw_session=${who.secret}` }) },
    ...(endpoint.method === "GET"
      ? { query: Object.fromEntries(query) as Record<string, string> }
      : { payload: fields }),
  };
};

export type Answer = { readonly status: number; readonly body: string; readonly headers: string };

export const knockOn = async (app: FastifyInstance, door: Door, who: Visitor, input: unknown): Promise<Answer> => {
  const answer = await app.inject(requestFor(door, who, input));
  return { status: answer.statusCode, body: answer.body, headers: JSON.stringify(answer.headers) };
};

/** What two answers may differ in: the trace that names this one visit. */
export const withoutTrace = ({ status, body }: Answer): string =>
  `${status} ${body.replace(/"traceId":"[0-9a-f]+"/, "").replace(/als u ons belt: [0-9a-f]{8}/, "")}`;
