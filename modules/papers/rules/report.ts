import type { Block, Paper } from "@vliegwiel/paper";
import type { AgendaCase, Attendance, Meeting } from "../../case-consultation/index.ts";
import { agreementsTable, paragraph, quiet, under, writings } from "./pieces.ts";
import { bottleneckWords, byLine, dutchDate, dutchDay, footFor, fromTo, themeWord } from "./wording.ts";

type SeatAtMeeting = Attendance["seats"][number];

const discussed = (item: AgendaCase, index: number): Block[] => [
  { is: "heading", level: 2, text: [`Casus ${index + 1}`, themeWord(item.theme)].filter(Boolean).join(": ") },
  { is: "quote", text: item.question },
  quiet(`Ingebracht door ${byLine(item.broughtBy)}${item.discussed ? "" : ". Niet besproken in dit overleg"}`),
  { is: "facts", rows: [["Loopt vast op", bottleneckWords(item.bottlenecks)]] },
  ...under(3, "Al geprobeerd", paragraph(item.tried)),
  ...under(3, "Gewenst van de groep", paragraph(item.wanted)),
  ...under(3, "Advies", ...writings(item.advice)),
  ...under(3, "Afspraken", agreementsTable(item.agreements)),
  ...under(3, "Notities van de groep", paragraph(item.sharedNotes), ...writings(item.notes)),
];

const stateWord: Record<SeatAtMeeting["state"], string> = {
  expected: "Niet genoteerd",
  coming: "Niet genoteerd",
  excused: "Afgemeld",
  present: "Aanwezig",
  absent: "Niet gekomen",
};

/** Seat by seat: who has it, who came for them, and whether they were there. */
const attendance = (seats: readonly SeatAtMeeting[]): Block => ({
  is: "table",
  columns: [
    { title: "Wie", share: 10 },
    { title: "Functie", share: 8 },
    { title: "Aanwezig", share: 6 },
  ],
  rows: seats.map(({ holder, by, state }) => [
    by.membershipId === holder.membershipId
      ? byLine(holder)
      : `${byLine(by)}, vervangt ${holder.name ?? "een collega"}`,
    by.functionTitle,
    stateWord[state],
  ]),
});

const unfinished: Record<Meeting["status"], string> = {
  planned: "Dit overleg is nog niet gehouden.",
  running: "Dit overleg is nog niet afgesloten. Er kan nog iets bij komen of veranderen.",
  done: "",
  cancelled: "Dit overleg ging niet door.",
};

/** What was asked, advised and agreed, case by case, as the page of the meeting shows it to this reader. */
export const reportOf = (meeting: Meeting, { seats, quorum }: Attendance, now: Date): Paper => ({
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
        ["Doel", meeting.goal],
        ["Ging niet door", meeting.cancelledBecause],
      ],
    },
    paragraph(unfinished[meeting.status]),
    ...under(2, meeting.status === "planned" ? "Wie er komen" : "Wie er waren", attendance(seats)),
    paragraph(
      meeting.status === "done" && quorum.needed > 0 && !quorum.has
        ? `Er waren ${quorum.present} leden. De groep sprak af dat er minstens ${quorum.needed} zijn om te besluiten.`
        : "",
    ),
    ...meeting.agenda.flatMap(discussed),
    ...(meeting.agenda.length > 0 ? [] : [paragraph("Er is geen casus besproken die je mag zien.")]),
  ],
});
