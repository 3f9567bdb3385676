import { expect, test } from "vitest";
import { knock, ownerClient } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";

const [door] = doors;
const ask = (facts: Record<string, unknown>) => {
  if (!door) throw new Error("the module has no door");
  return knock<{ instruments: Record<string, { status: string; reason?: string }>; questions: string[] }>(door, null, {
    facts,
  });
};
const lines = async () =>
  (await ownerClient.query<Record<string, unknown>>("select * from audit.event where activity = 'instrument-checks'"))
    .rows;

test("a website asks for someone without a name what can help, and gets the words of the guide", async () => {
  const answer = await ask({ peildatum: "2026-07-01", benefit: "PW", age: 34, expected_below_wml: true });
  expect(Object.keys(answer.instruments)).toHaveLength(42);
  expect(answer.instruments.lks).toMatchObject({ status: "possible", confidence: "high" });
  expect(answer.questions[0]).toBe("pension_age_reached");
});

test("what is impossible is refused beside the fact it is about", async () => {
  await expect(ask({ peildatum: "2026-07-01", age: 12, benefit: "WAJONG" })).rejects.toMatchObject({
    kind: "invalid",
    fieldErrors: [{ pointer: "/facts/age", message: expect.stringContaining("vanaf 18 jaar") }],
  });
  await expect(ask({ age: 40 })).rejects.toMatchObject({ fieldErrors: [{ pointer: "/facts/peildatum" }] });
  await expect(ask({ peildatum: "2026-07-01", bsn: "123456782" })).rejects.toMatchObject({ kind: "invalid" });
});

test("the log counts that it was asked and holds nothing of what was asked", async () => {
  const before = (await lines()).length;
  await ask({ peildatum: "2026-07-01", severity: "EPA", municipality: "Waterkanarie" });
  const after = await lines();
  expect(after).toHaveLength(before + 1);
  expect(JSON.stringify(after)).not.toMatch(/EPA|kanarie/i);
});

test("who asks without end waits; the next minute goes on", async () => {
  const asked = await Promise.allSettled(Array.from({ length: 140 }, () => ask({ peildatum: "2026-07-01" })));
  const refused = asked.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(40);
  expect(refused[0]).toMatchObject({ kind: "too-many", retryAfterSeconds: expect.any(Number) });
  await ownerClient.query("update platform.clock set shift = shift + interval '61 seconds'");
  expect((await ask({ peildatum: "2026-07-01" })).questions.length).toBeGreaterThan(0);
});
