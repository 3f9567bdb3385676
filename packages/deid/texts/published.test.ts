import { expect, test } from "vitest";
import { measured } from "../src/index.ts";
import { measuredNow } from "./measured-now.ts";

test("whoever reads how good the helper is reads what is measured today (else: node packages/deid/texts/publish.ts)", () => {
  expect(measured).toEqual(measuredNow());
});
