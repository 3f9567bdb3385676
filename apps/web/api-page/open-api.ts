import { z } from "zod";

const Parameter = z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().default(false) });
const Operation = z.looseObject({
  summary: z.string(),
  tags: z.array(z.string()).default([]),
  "x-access": z.string(),
  parameters: z.array(Parameter).default([]),
  requestBody: z
    .looseObject({
      content: z.looseObject({
        "application/json": z.looseObject({
          schema: z.looseObject({
            properties: z.record(z.string(), z.unknown()).default({}),
            required: z.array(z.string()).default([]),
          }),
        }),
      }),
    })
    .optional(),
});
const OpenApi = z.looseObject({
  info: z.looseObject({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

export type ApiField = { readonly name: string; readonly required: boolean };
export type ApiRequest = {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly who: string;
  readonly fields: readonly ApiField[];
};
export type ApiPart = { readonly name: string; readonly requests: readonly ApiRequest[] };

const who: Record<string, string> = {
  public: "iedereen",
  whoever: "iedereen, ingelogd of niet",
  door: "wie wil inloggen",
  link: "wie de link heeft",
  anyone: "wie is ingelogd",
  professional: "een professional in een rol",
  person: "de persoon om wie het gaat",
};

/** Reads the document the server emits into parts for people: one per first word of the address, in its order. */
export const readOpenApi = (document: unknown): { version: string; parts: ApiPart[] } => {
  const { info, paths } = OpenApi.parse(document);
  const parts = new Map<string, ApiRequest[]>();
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const body = operation.requestBody?.content["application/json"].schema;
      const request = {
        method: method.toUpperCase(),
        path: `/api/v1${path}`,
        summary: operation.summary,
        who: who[operation["x-access"]] ?? operation["x-access"],
        fields: [
          ...operation.parameters.map(({ name, required }) => ({ name, required })),
          ...Object.keys(body?.properties ?? {}).map((name) => ({
            name,
            required: body?.required.includes(name) ?? false,
          })),
        ],
      };
      const part = operation.tags[0] ?? "overig";
      parts.set(part, [...(parts.get(part) ?? []), request]);
    }
  return { version: info.version, parts: [...parts].map(([name, requests]) => ({ name, requests })) };
};
