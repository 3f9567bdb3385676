import { z } from "zod";
import { streamInDocument } from "../../platform/server/stream-route.ts";
import { doors } from "./doors.ts";

type Schema = Record<string, unknown> & { properties?: Record<string, unknown>; required?: string[] };

const jsonSchema = (schema: z.ZodType, io: "input" | "output"): Schema =>
  z.toJSONSchema(schema, { io, target: "draft-2020-12", unrepresentable: "any" }) as Schema;

/** The OpenAPI 3.1 document, emitted from the same contracts the browser and the server use. */
export const openApiDocument = () => {
  const paths: Record<string, Record<string, unknown>> = { ...streamInDocument };
  for (const { endpoint } of doors) {
    const path = endpoint.path.replace(/:([A-Za-z]+)/g, "{$1}");
    const input = jsonSchema(endpoint.input, "input");
    const inPath = new Set([...endpoint.path.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => name));
    const fields = Object.entries(input.properties ?? {});
    const query = endpoint.method === "GET" ? fields.filter(([name]) => !inPath.has(name)) : [];
    const body = endpoint.method === "GET" ? [] : fields.filter(([name]) => !inPath.has(name));
    const required = (input.required ?? []).filter((name) => !inPath.has(name));
    paths[path] = {
      ...paths[path],
      [endpoint.method.toLowerCase()]: {
        operationId: `${endpoint.method.toLowerCase()}${endpoint.path.replace(/[/:-]+(.)/g, (_, letter: string) => letter.toUpperCase())}`,
        summary: endpoint.summary,
        tags: [endpoint.path.split("/")[1]],
        "x-access": endpoint.access,
        "x-processing-activity": endpoint.activity,
        ...(endpoint.access === "public" || endpoint.access === "door" ? { security: [] } : {}),
        parameters: [
          ...[...inPath].map((name) => ({
            name,
            in: "path",
            required: true,
            schema: input.properties?.[name ?? ""] ?? { type: "string" },
          })),
          ...query.map(([name, schema]) => ({ name, in: "query", required: required.includes(name), schema })),
        ],
        ...(body.length > 0
          ? {
              requestBody: {
                required: required.length > 0,
                content: {
                  "application/json": { schema: { type: "object", properties: Object.fromEntries(body), required } },
                },
              },
            }
          : {}),
        responses: {
          "200": {
            description: "Gelukt",
            content: { "application/json": { schema: jsonSchema(endpoint.output, "output") } },
          },
          default: { $ref: "#/components/responses/Problem" },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Vliegwiel API",
      version: "1.0.0",
      description:
        "Samenwerken aan werk voor mensen met een psychische kwetsbaarheid. Fouten zijn problem documents (RFC 9457).",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/api/v1" }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "vw_session" },
        link: { type: "apiKey", in: "header", name: "X-Vliegwiel-Link" },
      },
      schemas: {
        Problem: {
          type: "object",
          required: ["type", "title", "status", "code"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            code: { type: "string" },
            detail: { type: "string" },
            traceId: { type: "string" },
            errors: {
              type: "array",
              items: { type: "object", properties: { pointer: { type: "string" }, message: { type: "string" } } },
            },
          },
        },
      },
      responses: {
        Problem: {
          description: "Probleem",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    },
  };
};
