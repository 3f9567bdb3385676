import type { GroupSettings, Seat } from "../contract.ts";
import { layers } from "../contract.ts";

/** What someone filled in, as lines one reads: the name of the field, and what stands there. */
type Lines = Readonly<Record<string, string>>;

/** Only what differs, line by line: who was second sees each field that someone else filled in otherwise. */
export const whatDiffers = (mine: Lines, theirs: Lines): { mine: string; theirs: string } => {
  const differing = Object.keys(mine).filter((field) => mine[field] !== theirs[field]);
  // Saved again without a change: then the whole is shown, and nothing in it is marked.
  const fields = differing.length > 0 ? differing : Object.keys(mine);
  const inText = (lines: Lines) => fields.map((field) => `${field}: ${lines[field] || "niets"}`).join("\n");
  return { mine: inText(mine), theirs: inText(theirs) };
};

/** Both: what I changed since I opened it, and for the rest what the other saved. */
export const together = <Fields extends object>(before: Fields, mine: Fields, theirs: Fields): Fields =>
  Object.fromEntries(
    (Object.keys(before) as (keyof Fields)[]).map((field) => [
      field,
      JSON.stringify(mine[field]) === JSON.stringify(before[field]) ? theirs[field] : mine[field],
    ]),
  ) as Fields;

export type GroupFields = GroupSettings & { name: string; subRegion: string; purpose: string; startsOn: string };

const purposeWords = { help: "iemand verder helpen", learn: "leren over samenwerken" } as const;

export const groupInLines = (group: GroupFields): Lines => ({
  Naam: group.name,
  "Deel van de regio": group.subRegion || "de hele regio",
  "Waar de groep voor is": group.purpose,
  "Begint op": group.startsOn,
  "Hoogstens van één organisatie": group.maxPerOrganisation === null ? "geen grens" : String(group.maxPerOrganisation),
  "Genoeg leden voor een overleg": group.quorum === 0 ? "altijd" : String(group.quorum),
  "Wie inbrengt": group.whoMayBring === "region" ? "iedereen uit de regio" : "wie in de groep zit",
  "Een casus is om": group.purposes.map((purpose) => purposeWords[purpose]).join(" en "),
  "Antwoord binnen (werkdagen)": String(group.answerWithinDays),
  "Casussen per overleg": String(group.casesPerMeeting),
});

export type SeatFields = Pick<Seat, "chair" | "mayDecide" | "layer" | "backedBy">;

export const seatInLines = ({ chair, mayDecide, layer, backedBy }: SeatFields): Lines => ({
  Voorzitter: chair ? "ja" : "nee",
  "Mag besluiten": mayDecide ? "ja" : "nee",
  "Wie erachter staat": backedBy,
  Laag: layers[layer],
});
