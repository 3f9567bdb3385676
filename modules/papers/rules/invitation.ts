import type { Block, Paper } from "@vliegwiel/paper";
import type { AgendaCase, Meeting } from "../../case-consultation/index.ts";
import { paragraph, quiet, under } from "./pieces.ts";
import { byLine, dutchDate, dutchDay, footFor, fromTo, themeWord } from "./wording.ts";

const agendaCase = ({ question, theme, broughtBy }: AgendaCase, index: number): Block[] => [
  { is: "heading", level: 3, text: [`Casus ${index + 1}`, themeWord(theme)].filter(Boolean).join(": ") },
  { is: "quote", text: question },
  quiet(`Ingebracht door ${byLine(broughtBy)}`),
];

/**
 * When, where, what for and which questions, to prepare with. Only the questions: who wants to read more, logs in.
 * @param purpose what the group says it is for, where this meeting has no goal of its own
 */
export const invitationOf = (meeting: Meeting, purpose: string, page: string, now: Date): Paper => {
  const { agenda, members } = meeting;
  return {
    title: `Uitnodiging casusoverleg ${dutchDate(meeting.day)}`,
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
          ["Meer lezen", page],
        ],
      },
      paragraph(meeting.status === "cancelled" ? `Dit overleg gaat niet door. ${meeting.cancelledBecause}` : ""),
      paragraph(
        "Je vindt dit overleg ook bij Mijn werk. Kun je niet komen? Zeg het daar. Dan weet de groep het, en kan je vervanger komen.",
      ),
      ...under(2, "Waarom we bij elkaar komen", paragraph(meeting.goal || purpose)),
      { is: "heading", level: 2, text: "Agenda" },
      ...(agenda.length > 0 ? agenda.flatMap(agendaCase) : [paragraph("Er staat nog geen casus op de agenda.")]),
      ...under(2, "Wie er in de groep zitten", { is: "list", items: members.map(byLine) }),
    ],
  };
};
