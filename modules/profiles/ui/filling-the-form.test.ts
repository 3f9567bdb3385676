import { candidateMessage } from "@vliegwiel/vum";
import { expect, test } from "vitest";
import { Looking } from "../contract.ts";
import { formOfMessage } from "./BringMessage.tsx";
import { formOf, lookingOf } from "./form-state.ts";
import { readMessage } from "./read-message.ts";

const looking = Looking.parse({
  work: ["Hovenier"],
  hours: { from: 8.5, to: 16, later: 24 },
  days: ["mon"],
  travel: { municipality: "GM0439", by: "bike", minutes: 35 },
  needs: [
    { need: "quiet", must: true },
    { need: "breaks", must: false },
  ],
  level: 4,
  competences: [24116],
  jobs: [{ work: "Verkoper", at: "De Roos", from: "2016", to: "2019" }],
  studies: [{ name: "Groen", diploma: true }],
  courses: ["Snoeien"],
});

test("what Samira kept comes back the same through the form, and an empty form is nothing known", () => {
  expect(lookingOf(formOf("Samira", looking))).toEqual({ looking });
  expect(lookingOf(formOf("", Looking.parse({})))).toEqual({ looking: Looking.parse({}) });
});

test("what is not right is said beside its own field", () => {
  const form = formOf("", looking);
  const errorsOf = (part: Partial<typeof form>) => {
    const read = lookingOf({ ...form, ...part });
    return "errors" in read ? read.errors.map(({ name }) => name) : [];
  };
  expect(errorsOf({ hoursTo: "tachtig" })).toContain("hoursTo");
  expect(errorsOf({ minutes: "400" })).toEqual(["minutes"]);
  expect(errorsOf({ by: "", minutes: "30" })).toEqual(["by"]);
  expect(errorsOf({ jobs: [{ work: "", at: "De Roos", from: "vorig jaar", to: "" }] })).toEqual([
    "jobs-0-work",
    "jobs-0-from",
  ]);
});

test("a message from another system fills the form and leaves what it does not know", () => {
  const message = candidateMessage({
    id: "x",
    wishes: ["Kasmedewerker"],
    hours: { from: 12, to: 20 },
    travelMinutes: 30,
    travelsBy: ["bike"],
    jobs: [{ work: "Inpakker", from: "2020-02-01" }],
  });
  const read = readMessage(JSON.stringify(message));
  if ("problems" in read) throw new Error("not a message");
  const filled = lookingOf({ ...formOf("", looking), ...formOfMessage(read) });
  expect(filled).toMatchObject({
    looking: {
      work: ["Kasmedewerker"],
      hours: { from: 12, to: 20 },
      travel: { by: "bike", minutes: 30, municipality: "GM0439" },
      jobs: [{ work: "Inpakker", from: "2020" }],
      studies: [{ name: "Groen" }],
      level: 4,
    },
  });
});
