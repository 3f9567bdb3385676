import { expect, test } from "vitest";
import { pageAbout } from "../../modules/notifications/data/kinds.ts";
import { pages } from "./pages.ts";

test("what a notice is about has a page", () => {
  const addresses = pages.map(({ path }) => path.replace(/:[a-zA-Z]+/g, ":id"));
  for (const address of Object.values(pageAbout)) expect(addresses).toContain(address);
});
