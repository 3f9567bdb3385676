import { expect, test } from "vitest";
import { type GroupFields, groupInLines, seatInLines, together, whatDiffers } from "./two-editors.ts";

const group: GroupFields = {
  name: "Casusgroep Waterland",
  subRegion: "Waterland",
  purpose: "Samen verder komen.",
  startsOn: "2026-01-05",
  maxPerOrganisation: null,
  whoMayBring: "members",
  purposes: ["learn", "help"],
  answerWithinDays: 5,
  casesPerMeeting: 4,
  quorum: 0,
};

test("Joke and Daan change the settings at once: Joke reads every field that Daan filled in otherwise, and no other", () => {
  const change: { [Field in keyof GroupFields]: GroupFields[Field] } = {
    name: "Casusgroep Purmerend",
    subRegion: "",
    purpose: "Leren van elkaar.",
    startsOn: "2026-02-02",
    maxPerOrganisation: 2,
    whoMayBring: "region",
    purposes: ["learn"],
    answerWithinDays: 3,
    casesPerMeeting: 3,
    quorum: 6,
  };
  for (const field of Object.keys(change) as (keyof GroupFields)[]) {
    const { mine, theirs } = whatDiffers(groupInLines(group), groupInLines({ ...group, [field]: change[field] }));
    expect([field, mine.split("\n").length, mine === theirs]).toEqual([field, 1, false]);
  }
  const all = whatDiffers(groupInLines(group), groupInLines(change));
  expect(all.theirs.split("\n")).toHaveLength(10);
  expect(all.theirs).toContain("Genoeg leden voor een overleg: 6");
});

test("put together, what Joke changed stays hers and the rest is what Daan saved", () => {
  const mine = { ...group, quorum: 5 };
  const theirs = { ...group, casesPerMeeting: 3, purposes: ["help" as const] };
  expect(together(group, mine, theirs)).toEqual({ ...group, quorum: 5, casesPerMeeting: 3, purposes: ["help"] });
});

test("at a seat the chair reads what the other changed about it", () => {
  const seat = { chair: false, mayDecide: true, layer: "uitvoering", backedBy: "" } as const;
  expect(whatDiffers(seatInLines(seat), seatInLines({ ...seat, layer: "bestuur", backedBy: "wethouder" }))).toEqual({
    mine: "Wie erachter staat: niets\nLaag: Uitvoering",
    theirs: "Wie erachter staat: wethouder\nLaag: Bestuur",
  });
  expect(whatDiffers(seatInLines(seat), seatInLines(seat)).mine.split("\n")).toHaveLength(4);
});
