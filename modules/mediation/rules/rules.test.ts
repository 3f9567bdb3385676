import { describe, expect, test } from "vitest";
import { mayDo } from "../policy.ts";
import { nextDay } from "./rhythm.ts";

describe("when Fleur's table meets again", () => {
  test("six weeks or four after the last time, on the same day of the week", () => {
    expect(nextDay("six-weekly", "2026-10-20", "2026-10-21")).toBe("2026-12-01");
    expect(nextDay("monthly", "2026-10-20", "2026-10-21")).toBe("2026-11-17");
  });
  test("never a day that has passed, also when it was forgotten for a year", () => {
    expect(nextDay("monthly", "2025-10-21", "2026-10-22") >= "2026-10-22").toBe(true);
    expect(new Date(nextDay("monthly", "2025-10-21", "2026-10-22")).getUTCDay()).toBe(2);
  });
  test("a table that never met starts from today", () =>
    expect(nextDay("six-weekly", null, "2026-11-02")).toBe("2026-12-14"));
});

describe("what the screen offers at a proposal", () => {
  const owner = { role: "owner", returned: false } as const;
  test("who waits is not let go: first another answer", () => {
    expect(mayDo({ ...owner, state: "waiting" })).toEqual({ answer: true, handOver: true, finish: false });
    expect(mayDo({ ...owner, state: "open" }).finish).toBe(false);
    expect(mayDo({ ...owner, state: "not-now" }).finish).toBe(true);
  });
  test("before the person's yes, after the end and for who is not the owner: nothing", () => {
    const nothing = { answer: false, handOver: false, finish: false };
    for (const state of ["asks-yes", "done", "stopped"] as const) expect(mayDo({ ...owner, state })).toEqual(nothing);
    expect(mayDo({ role: "proposer", returned: false, state: "open" })).toEqual(nothing);
    expect(mayDo({ role: "colleague", returned: false, state: "waiting" })).toEqual(nothing);
  });
  test("back with who proposed it, it is given on and not answered", () =>
    expect(mayDo({ ...owner, returned: true, state: "open" })).toEqual({
      answer: false,
      handOver: true,
      finish: false,
    }));
});
