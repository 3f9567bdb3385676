import type { Block, Paper } from "@vliegwiel/paper";
import { type Case, purposes } from "../../case-consultation/index.ts";
import { agreementsTable, paragraph, quiet, under, writings } from "./pieces.ts";
import { bottleneckWords, byLine, dutchDate, footFor, helpedWord, shortDate, themeWord } from "./wording.ts";

const privacy = ({ named }: Case): Block => {
  if (!named) return paragraph("Deze casus staat hier zonder naam.");
  if (named.contactName === null) return paragraph("Je weet om wie deze casus gaat. De naam staat niet op dit papier.");
  return {
    is: "quote",
    text: `Deze casus gaat over ${named.contactName}. Jij mag dat weten, maar misschien niet iedereen in de groep. Geef dit papier dus niet door.`,
  };
};

const waitsTable = (waits: Case["waits"]): Block => ({
  is: "table",
  columns: [
    { title: "Wat", share: 8 },
    { title: "Bij wie", share: 8 },
    { title: "Sinds", share: 4 },
    { title: "Tot", share: 4 },
  ],
  rows: waits.map(({ what, role, organisation, since, until }) => [
    what,
    `${role}, ${organisation}`,
    shortDate(since),
    until ? shortDate(until) : "Wacht nog",
  ]),
});

/** Names an organisation and a role that it waits for, as on the screen. */
const escalation = ({
  organisation,
  role,
  stuckSince,
  reason,
  to,
  answer,
  willDoOn,
}: Case["escalations"][number]): Block[] => [
  paragraph(reason),
  {
    is: "facts",
    rows: [
      ["Ligt bij", `${role}, ${organisation}`],
      ["Sinds", dutchDate(stuckSince)],
      ["Voorgelegd aan", byLine(to)],
      ["Antwoord", answer || "Nog geen antwoord"],
      ["Gebeurt voor", willDoOn ? dutchDate(willDoOn) : ""],
    ],
  },
];

/**
 * One case as its page shows it to this reader. The reader's own title stays on the screen: it is a word for oneself,
 * and paper is read by others.
 */
export const casePaperOf = (found: Case, now: Date): Paper => ({
  title: "Casus voor het casusoverleg",
  above: found.groupName,
  foot: footFor(now),
  madeAt: now,
  blocks: [
    {
      is: "facts",
      rows: [
        ["Onderwerp", themeWord(found.theme)],
        ["Bedoeld om", purposes[found.purpose].toLowerCase()],
        ["Ingebracht door", byLine(found.broughtBy)],
        ["Ingebracht op", found.broughtOn ? dutchDate(found.broughtOn) : "Nog een concept"],
        ["Antwoord beloofd voor", found.answerDueOn && !found.discussedOn ? dutchDate(found.answerDueOn) : ""],
        ["Besproken op", found.discussedOn ? dutchDate(found.discussedOn) : ""],
        ["Zit vast sinds", found.stuckSince ? dutchDate(found.stuckSince) : ""],
        ["Loopt vast op", bottleneckWords(found.bottlenecks)],
      ],
    },
    privacy(found),
    ...under(2, "De vraag", { is: "quote", text: found.question }),
    ...under(3, "Al geprobeerd", paragraph(found.tried)),
    ...under(3, "Gewenst van de groep", paragraph(found.wanted)),
    ...under(2, "Wat op wie wacht", waitsTable(found.waits)),
    ...under(2, "Advies", ...writings(found.advice)),
    ...under(2, "Afspraken", agreementsTable(found.agreements)),
    ...under(2, "Voorgelegd aan wie mag beslissen", ...found.escalations.flatMap(escalation)),
    ...(found.lookBack
      ? under(
          2,
          "Teruggekeken",
          {
            is: "facts",
            rows: [
              ["Hielp het?", helpedWord[found.lookBack.helped]],
              ["De persoon zelf", found.ownLookBack ? helpedWord[found.ownLookBack.helped] : ""],
              ["Gezegd op", dutchDate(found.lookBack.lookedOn)],
            ],
          },
          paragraph(found.lookBack.learned),
        )
      : []),
    ...under(
      2,
      "Notities",
      ...(found.notes.length > 0 || found.sharedNotes !== ""
        ? [
            quiet("Voor de groep. De persoon om wie het gaat leest deze notities niet mee."),
            paragraph(found.sharedNotes),
            ...writings(found.notes),
          ]
        : []),
    ),
  ],
});
