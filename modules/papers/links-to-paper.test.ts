import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { doors } from "./api.ts";

const root = path.join(import.meta.dirname, "../..");
const screens = ["modules", "apps/web"].flatMap((place) =>
  readdirSync(path.join(root, place), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => path.join(root, place, file)),
);

test("every page that links to a paper links to one that exists, and every paper is linked from a page", () => {
  const shape = (address: string) => address.replace(/\$\{[^}]+\}|:[a-zA-Z]+/g, ":").replace(/\?.*/, "");
  const linked = screens.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\/api\/v1(\/papers\/[^`]+)`/g)].map(([, address = ""]) => shape(address)),
  );
  const known = doors.map(({ endpoint }) => shape(endpoint.path));
  expect([...new Set(linked)].sort()).toEqual(known.sort());
});
