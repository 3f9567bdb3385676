import { beforeAll, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Professional } from "../../tests/harness/given.ts";
import { knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import * as contract from "./contract.ts";

const doorTo = ({ method, path }: Pick<Endpoint, "method" | "path">): Door => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${path}`);
  return door;
};
const report = (input: Record<string, unknown>) => knock(doorTo(contract.reportGap), null, input);
const read = async (who: Visitor) => (await knock<{ gaps: contract.Gap[] }>(doorTo(contract.listGaps), who)).gaps;

/** Fatma's UWV benefit leaves her without wage-cost subsidy; she has no account. */
const gap = { regionCode: "AM07", instrument: "lks", reason: "uwv_uitkering_geen_lks" };
let ruud: Professional;
let elsewhere: Professional;

beforeAll(async () => {
  ruud = await given.professional("Ruud", await given.organisation("GGZ Lindezorg"));
  elsewhere = await given.professional("Tineke", await given.organisation("GGZ Polder", { region: "AM17" }));
});

test("what Fatma reports is a number in her region, shown from five on, and nothing else", async () => {
  for (let n = 0; n < 4; n += 1) await report(gap);
  expect(await read(ruud)).toEqual([{ instrument: "lks", reason: "uwv_uitkering_geen_lks", times: null }]);
  await report(gap);
  expect(await read(ruud)).toEqual([{ instrument: "lks", reason: "uwv_uitkering_geen_lks", times: 5 }]);
  const { rows } = await ownerClient.query("select * from instruments.gap_count");
  expect(rows).toHaveLength(1);
  expect(Object.keys(rows[0]).toSorted()).toEqual(["instrument", "month", "reason", "region_code", "times"]);
});

test("another region does not read it, and nobody without a role there does", async () => {
  expect(await read(elsewhere)).toEqual([]);
  await expect(read(null)).rejects.toMatchObject({ kind: "unauthenticated" });
  expect(await sqlAs(elsewhere, "select * from instruments.gap_count")).toEqual([]);
  expect(await sqlAs(null, "select * from instruments.gap_count")).toEqual([]);
});

test("a reason that is no shortfall of this instrument is refused, and a region that does not exist too", async () => {
  await expect(report({ ...gap, reason: "geen_ips_budget" })).rejects.toMatchObject({
    fieldErrors: [{ pointer: "/reason" }],
  });
  await expect(report({ ...gap, reason: "loonwaarde_100" })).rejects.toMatchObject({ kind: "invalid" });
  await expect(report({ ...gap, regionCode: "AM99" })).rejects.toMatchObject({
    fieldErrors: [{ pointer: "/regionCode" }],
  });
});

test("who reports without end waits", async () => {
  await moveClock("2 minutes");
  const sent = await Promise.allSettled(Array.from({ length: 25 }, () => report(gap)));
  expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
  await moveClock("2 minutes");
  await report(gap);
});

test("what is older than twelve months is no longer news", async () => {
  await ownerClient.query("update instruments.gap_count set month = (month - interval '11 months')::date");
  expect(await read(ruud)).toHaveLength(1);
  await ownerClient.query("update instruments.gap_count set month = (month - interval '1 month')::date");
  expect(await read(ruud)).toEqual([]);
});
