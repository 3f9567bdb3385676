import type { Paper } from "../../../packages/paper/src/index.ts";
import type { Group } from "../../case-consultation/index.ts";
import { paragraph, peopleTable, under } from "./pieces.ts";
import { footFor } from "./wording.ts";

/** What the group is for, how it works together, and who sits in it. */
export const rulesOfPlayOf = (group: Group, now: Date): Paper => {
  // One rule a line, as on the screen.
  const lines = group.rulesOfPlay.split("\n").filter((line) => line.trim() !== "");
  return {
    title: "Spelregels van de groep",
    above: [group.name, group.subRegion].filter(Boolean).join(", "),
    foot: footFor(now),
    madeAt: now,
    blocks: [
      ...under(2, "Waarvoor we er zijn", paragraph(group.purpose)),
      { is: "heading", level: 2, text: "Hoe we werken" },
      ...(lines.length > 0
        ? [{ is: "list", items: lines } as const]
        : [paragraph("De groep heeft nog geen spelregels opgeschreven.")]),
      ...under(2, "Wie er in de groep zitten", peopleTable(group.seats)),
    ],
  };
};
