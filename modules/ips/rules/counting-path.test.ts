import { expect, test } from "vitest";
import type { Episode } from "../contract.ts";
import { pathOf } from "./path.ts";

const today = "2026-11-22";
const someone = (changes: Partial<Episode> = {}): Episode => ({
  episode: "e",
  referredOn: "2026-01-05",
  referredBy: "self",
  payer: null,
  askedOn: null,
  decidedOn: null,
  decision: null,
  closedOn: null,
  closeReason: null,
  workKnown: true,
  coach: 1,
  team: null,
  phases: [],
  activities: [],
  jobs: [],
  ...changes,
});
const job = (from: string, until: string | null, kind = "paid") => ({
  startsOn: from,
  endsOn: until,
  contract: "fixed-term",
  type: 1,
  employer: 1,
  hours: [],
  kinds: [{ from, until, kind }],
});
const spoken = (inPerson: boolean) => ({
  kind: "employer" as const,
  place: "phone" as const,
  day: "2026-03-02",
  minutes: null,
  inPerson,
  fits: true,
  byPerson: true,
  contact: 1,
  coach: null,
  employer: null,
});

test("everyone is in one place today; who works counts as working also after the trajectory stopped", () => {
  const stopped = { closedOn: "2026-08-03", closeReason: "works" as const };
  const people = [
    someone({ activities: [spoken(true), spoken(true)], jobs: [job("2026-05-04", null)] }),
    someone({ ...stopped, jobs: [job("2026-05-04", null)] }),
    someone({ activities: [spoken(false)], jobs: [job("2026-06-01", null, "trial")] }),
    // The first job stopped: experience, and looking again.
    someone({ activities: [spoken(true)], jobs: [job("2026-02-02", "2026-04-30")] }),
    someone({ ...stopped, closeReason: "other-wish" }),
    someone({ workKnown: false, jobs: [] }),
    someone({ ...stopped, workKnown: false }),
    // Work from before the trajectory did not begin with it, and work to come has not begun.
    someone({ jobs: [job("2025-02-03", "2025-12-19"), job("2026-12-01", null)] }),
  ];
  expect(pathOf(people, today)).toEqual({
    candidates: 8,
    spoke: 2,
    started: 4,
    now: [
      { where: "paid", count: 2 },
      { where: "unpaid", count: 1 },
      { where: "searching", count: 2 },
      { where: "stopped", count: 2 },
      { where: "unknown", count: 1 },
    ],
  });
});
