import { hoursInWords, type Reader, reasonsFor, ruledOut, stillToAsk, type Wanted } from "@vliegwiel/matching";
import type { z } from "zod";
import type { Place, Said } from "../contract.ts";
import type { Candidate } from "./candidates.ts";

type Details = Pick<z.infer<typeof Place>, "text" | "agreement" | "salary" | "startsOn" | "expiresOn" | "isNew">;
const noDetails: Details = { text: "", agreement: "", salary: "", startsOn: null, expiresOn: null, isNew: false };

type For = {
  readonly wanted: Wanted;
  readonly reader: Reader;
  readonly answers: readonly (Said & { readonly of: Place["of"]; readonly placeId: string })[];
  /** From this day back, a place was not heard of for long. */
  readonly silentSince: string;
};

/** A place as it is read: what it is, why it fits, and what was said to it. */
export const shown = (
  place: Candidate,
  details: Details = noDetails,
  { wanted, reader, answers, silentSince }: For,
): z.input<typeof Place> => {
  const of = place.placeKind === "employer" ? "employer" : "offer";
  const { of: _of, placeId: _id, ...said } = answers.find((one) => one.of === of && one.placeId === place.id) ?? none;
  return {
    of,
    placeId: place.id,
    kind: place.placeKind,
    title: place.title,
    employer: place.employerName,
    town: place.town,
    hours: place.hours ? `${hoursInWords(place.hours)} per week` : "",
    days: [...(place.days ?? [])],
    ...details,
    heardOn: place.heardOn,
    heardLongAgo: place.heardOn <= silentSince,
    reasons: reasonsFor(wanted, place, reader).map(({ words, ...reason }) => ({ ...reason, words: [...words] })),
    // What someone rules out is theirs: no other reader gets the question that would tell it.
    askFirst: reader === "person" && of === "offer" ? stillToAsk(wanted, place).map((one) => ruledOut[one]) : [],
    said: "answerId" in said ? said : null,
  };
};
const none = { of: undefined, placeId: undefined };
