import type { Block, Paper } from "../../../packages/paper/src/index.ts";
import type { AgendaCase, Meeting } from "../../case-consultation/index.ts";
import { agreementsTable, paragraph, peopleTable, quiet, under, writings } from "./pieces.ts";
import { byLine, dutchDate, dutchDay, footFor, fromTo, themeWord } from "./wording.ts";

const discussed = (item: AgendaCase, index: number): Block[] => [
  { is: "heading", level: 2, text: [`Casus ${index + 1}`, themeWord(item.theme)].filter(Boolean).join(": ") },
  { is: "quote", text: item.question },
  quiet(`Ingebracht door ${byLine(item.broughtBy)}${item.discussed ? "" : ". Niet besproken in dit overleg"}`),
  ...under(3, "Al geprobeerd", paragraph(item.tried)),
  ...under(3, "Gewenst van de groep", paragraph(item.wanted)),
  ...under(3, "Advies", ...writings(item.advice)),
  ...under(3, "Afspraken", agreementsTable(item.agreements)),
  ...under(3, "Notities van de groep", ...writings(item.notes)),
];

const unfinished: Record<Meeting["status"], string> = {
  planned: "Dit overleg is nog niet gehouden.",
  running: "Dit overleg is nog niet afgesloten. Er kan nog iets bij komen of veranderen.",
  done: "",
  cancelled: "Dit overleg ging niet door.",
};

/** What was asked, advised and agreed, case by case, as the page of the meeting shows it to this reader. */
export const reportOf = (meeting: Meeting, now: Date): Paper => ({
  title: `Verslag casusoverleg ${dutchDate(meeting.day)}`,
  above: meeting.groupName,
  foot: footFor(now),
  madeAt: now,
  blocks: [
    {
      is: "facts",
      rows: [
        ["Dag", dutchDay(meeting.day)],
        ["Tijd", fromTo(meeting.startTime, meeting.endTime)],
        ["Plaats", meeting.place],
      ],
    },
    paragraph(unfinished[meeting.status]),
    ...meeting.agenda.flatMap(discussed),
    ...(meeting.agenda.length > 0 ? [] : [paragraph("Er is geen casus besproken die je mag zien.")]),
    ...under(2, "Wie er in de groep zitten", peopleTable(meeting.members)),
  ],
});
