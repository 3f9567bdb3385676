import type { Block, Paper, Text } from "@vliegwiel/paper";
import type { CatchUp } from "../../continuity/index.ts";
import { paragraph, quiet, under } from "./pieces.ts";
import { dutchDate, dutchDay, dutchMonth, footFor, hour } from "./wording.ts";

type Section = CatchUp["sections"][number];
type Item = Section["items"][number];

const heading: Record<Section["key"], string> = {
  owes: "Wat nog moet gebeuren",
  decided: "Wat we besloten",
  agreed: "Wat we bespraken en deden",
  learned: "Wat we leerden",
  people: "Wie is wie",
};

const whenOf = ({ day, when }: Item): string => {
  if (day === null) return "";
  return when === "month" ? dutchMonth(day) : `${{ on: "", due: "voor ", since: "sinds " }[when]}${dutchDate(day)}`;
};

const line = (item: Item): Text => {
  const after = [item.note, whenOf(item), item.late && "te laat"].filter(Boolean).join(" · ");
  return [{ strong: item.title }, after && ` (${after})`, item.text && `\n${item.text}`];
};

/** Five minutes of reading, as the page tells it; what the page folds away is left out here as well. */
const part = ({ key, items, folded }: Section): Block[] =>
  under(
    2,
    heading[key],
    { is: "list", items: items.map(line) },
    ...(folded.length > 0 ? [quiet(`Er is meer: nog ${folded.length} in Vliegwiel, voor wie meer tijd heeft.`)] : []),
  );

/** For a newcomer, or someone back from leave. On whom the group leans stays on the screen of who may know. */
export const catchingUpOf = (
  { groupName, purpose, since, minutes, nextMeeting, sections }: CatchUp,
  now: Date,
): Paper => ({
  title: "Bijpraten",
  above: groupName,
  foot: footFor(now),
  madeAt: now,
  blocks: [
    {
      is: "facts",
      rows: [
        ["Verteld vanaf", since ? dutchDate(since) : "het begin"],
        ["Leestijd", minutes === 1 ? "1 minuut" : `${minutes} minuten`],
        [
          "Volgend overleg",
          nextMeeting
            ? [dutchDay(nextMeeting.day), hour(nextMeeting.startTime), nextMeeting.place].filter(Boolean).join(", ")
            : "",
        ],
      ],
    },
    ...under(2, "Waarvoor we er zijn", paragraph(purpose)),
    ...sections.flatMap(part),
  ],
});
