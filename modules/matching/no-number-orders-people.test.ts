import { expect, test } from "vitest";
import { z } from "zod";
import { doors } from "./api.ts";

/** Every type of value in the JSON schema of an answer. */
const typesIn = (schema: unknown): string[] => {
  if (Array.isArray(schema)) return schema.flatMap(typesIn);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "type" ? [value].flat().map(String) : typesIn(value),
  );
};

test("no answer about work or people carries a number: there is nothing to order anybody by", () => {
  for (const { endpoint } of doors) {
    const types = typesIn(z.toJSONSchema(endpoint.output, { unrepresentable: "any", io: "output" }));
    expect(types.length, endpoint.path).toBeGreaterThan(1);
    expect(types, endpoint.path).not.toContain("number");
    expect(types, endpoint.path).not.toContain("integer");
  }
});

test("who asked about a vacancy comes with a name or a profile, and nothing about how it fits", () => {
  const [asked] = doors.filter(({ endpoint }) => endpoint.path === "/vacancies/:offerId/asked");
  const words = JSON.stringify(z.toJSONSchema(asked?.endpoint.output ?? z.never(), { unrepresentable: "any" }));
  for (const word of ["verdict", "reasons", "fits", "minutes", "place"]) expect(words).not.toContain(`"${word}"`);
});
