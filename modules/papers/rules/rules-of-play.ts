import type { Block, Paper } from "@vliegwiel/paper";
import type { Group } from "../../case-consultation/index.ts";
import { paragraph, peopleTable, quiet, under } from "./pieces.ts";
import { byLine, dutchDate, footFor } from "./wording.ts";

type Version = NonNullable<Group["rules"]>;

/** One agreement a line, as on the screen. */
const lines = (text: string): Block => ({
  is: "list",
  items: text
    .split("\n")
    .map((line) => line.replace(/^[-•*]\s*/, "").trim())
    .filter((line) => line !== ""),
});

const textOf = ({ rules, criteria }: Version): Block[] => [
  ...under(3, "Hoe we werken", lines(rules)),
  ...under(3, "Welke casussen we bespreken", lines(criteria)),
];

/** What the group is for, what it agreed, what is proposed, and who sits in it. */
export const rulesOfPlayOf = ({ name, subRegion, purpose, rules, proposal, seats }: Group, now: Date): Paper => ({
  title: "Spelregels van de groep",
  above: name.includes(subRegion) ? name : `${name}, ${subRegion}`,
  foot: footFor(now),
  madeAt: now,
  blocks: [
    ...under(2, "Waarvoor we er zijn", paragraph(purpose)),
    ...(rules
      ? under(
          2,
          "Wat we hebben afgesproken",
          quiet(`Afgesproken op ${dutchDate(rules.adoptedOn ?? rules.proposedOn)}.`),
          ...textOf(rules),
        )
      : under(2, "Wat we hebben afgesproken", paragraph("De groep heeft nog geen spelregels afgesproken."))),
    ...(proposal
      ? under(
          2,
          "Voorstel voor nieuwe spelregels",
          quiet(
            `Gedaan door ${byLine(proposal.proposedBy)} op ${dutchDate(proposal.proposedOn)}. Dit geldt pas als de groep het heeft afgesproken.`,
          ),
          ...textOf(proposal),
        )
      : []),
    ...under(2, "Wie er in de groep zitten", peopleTable(seats)),
  ],
});
