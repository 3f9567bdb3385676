import { expect, test } from "vitest";
import type { TaskFacts } from "../contract.ts";
import { carvedFrom } from "./carve.ts";

const task = (more: Partial<TaskFacts>): TaskFacts => ({
  ...{ what: "Post rondbrengen", howOften: "daily", hours: 2.5, doneBy: "receptionist", couldGo: "yes" },
  ...{ gives: [], comesWith: [] },
  ...more,
});
const office = {
  employerId: "0f9f5f0e-7f7b-4c0f-9d57-0a5d6f6f1a11",
  name: "Kantoor",
  town: "Purmerend",
  municipalityCode: "GM0439",
};

test("Hours of tasks are summed, and where they are done nobody types again", () => {
  const facts = carvedFrom("Hulp op kantoor", [task({}), task({ what: "Papier scannen", hours: 5.25 })], office);
  expect(facts).toMatchObject({ kind: "carved", hoursFrom: 8, hoursTo: 8, town: "Purmerend", employerName: "Kantoor" });
  expect(facts.text).toContain("- Papier scannen (elke dag, 5,25 uur per week, nu: receptionist)");
});

test("A place is quiet only when every task is; a telephone at one task comes with the place", () => {
  const facts = carvedFrom(
    "Hulp op kantoor",
    [task({ gives: ["quiet", "own-pace"], comesWith: [] }), task({ gives: ["quiet"], comesWith: ["phone"] })],
    office,
  );
  expect(facts.gives).toEqual({ quiet: true });
  expect(facts.comesWith).toEqual({ phone: true });
});

test("Of a quarter of an hour no place is made, nor of more than sixty hours", () => {
  for (const tasks of [[task({ hours: 0.25 })], [task({ hours: 40 }), task({ hours: 40 })]])
    expect(() => carvedFrom("Hulp", tasks, office)).toThrow();
});
