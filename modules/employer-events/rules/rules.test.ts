import { expect, test } from "vitest";
import { Plan, share, subjectOf } from "../contract.ts";
import { calledLine, invitedLine, whyNot } from "./sentences.ts";

const event = { kind: "webinar", about: "own", ownAbout: "Werken in de kas", day: "2026-12-03" } as const;
const inWords = () => "3 december 2026";

test("of fewer than ten employers there is no percentage, and of nobody there is none either", () => {
  expect(share(4, 9)).toBe("4 van de 9");
  expect(share(0, 0)).toBe("0 van de 0");
  expect(share(12, 30)).toBe("12 van de 30 (40%)");
});

test("the line in the log says what it was, in words the employer may read", () => {
  expect(invitedLine(event, inWords)).toBe("Uitgenodigd: webinar op 3 december 2026. Werken in de kas.");
  expect(calledLine(event, "room", inWords)).toBe("Nagebeld na: webinar op 3 december 2026. Iemand mag komen kijken.");
  expect(subjectOf({ about: "staying", ownAbout: "" })).toBe("Voorkomen dat iemand uitvalt");
});

test("who may not invite an employer hears why, and from when it may", () => {
  const lately = { reason: "asked-lately", on: "2026-12-03", from: "2027-03-03", by: "GGZ Lindezorg" } as const;
  expect(whyNot(lately, (day) => day)).toBe(
    "Is op 2026-12-03 al gevraagd voor een bijeenkomst, door GGZ Lindezorg. Opnieuw kan vanaf 2027-03-03.",
  );
  expect(whyNot({ reason: "free" }, inWords)).toBe("");
});

test("a plan asks first what it brings an employer, and ends after it begins", () => {
  const plan = {
    brings: "U hoort hoe het eerste half jaar ging.",
    kind: "webinar",
    about: "own",
    day: "2026-12-03",
    startTime: "09:00",
    endTime: "10:00",
    atMost: "12",
  };
  const wrong = (more: object) =>
    Plan.safeParse({ ...plan, ...more }).error?.issues.map(({ path }) => path.join(".")) ?? [];
  expect(wrong({ ownAbout: "Werken in de kas" })).toEqual([]);
  expect(wrong({ about: "placement", brings: "Leuk" })).toEqual(["brings"]);
  expect(wrong({})).toEqual(["ownAbout"]);
  expect(wrong({ about: "placement", endTime: "08:00" })).toEqual(["endTime"]);
});
