import type { GroupStory } from "../../case-consultation/index.ts";
import type { LearnedByGroup } from "../../lessons/index.ts";
import type { ParkedLine } from "../../live-meetings/index.ts";
import type { Item, Section } from "../contract.ts";
import { shorten } from "./five-minutes.ts";

const followed = { yes: "opgevolgd", partly: "voor een deel opgevolgd", no: "niet opgevolgd" } as const;
type Advice = GroupStory["discussed"][number]["advice"][number];
/** What became of an advice, where the bringer looked back: "opgevolgd, het hielp". */
const adviceLine = ({ text, followed: did, helped: how }: Advice): string => {
  const came = [did && followed[did], how && helped[how].toLowerCase()].filter(Boolean).join(", ");
  return `Advies: ${text}${came && ` (${came})`}`;
};

/** Whether the case was helped, where somebody looked back at it. */
const outcome = (story: GroupStory, caseId: string): string => {
  const back = story.lookBacks.find((one) => one.caseId === caseId);
  return back ? `Besproken, ${helped[back.helped].toLowerCase()}` : "Besproken";
};

type Told = Partial<Item> & Pick<Item, "id">;
/** A title, and what there is to say about it. */
const item = (
  title: string,
  words: string,
  { id, day = null, when = "on", note = "", href = null, late = false }: Told,
): Item => ({
  ...shorten(words),
  title,
  id,
  day,
  when,
  note,
  href,
  late,
});
const helped = {
  yes: "Het hielp",
  "a-bit": "Het hielp een beetje",
  no: "Het hielp niet",
  "too-early": "Te vroeg om te zeggen",
} as const;
const whoOf = ({ name, functionTitle }: { name: string | null; functionTitle: string }): string =>
  name ?? (functionTitle || "Een collega");

/** Newest first; what has no day stands last. */
const newestFirst = (items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (b.day ?? "").localeCompare(a.day ?? "") || a.id.localeCompare(b.id));
const from = (since: string | null, items: readonly Item[]): Item[] =>
  items.filter(({ day }) => since === null || day === null || day >= since);

/** What still has to happen, whatever the day: late first, then the newest. */
const owed = (story: GroupStory, learned: LearnedByGroup, parked: readonly ParkedLine[], today: string): Item[] => {
  const items = [
    ...story.agreements
      .filter(({ state }) => state === "open")
      .map((a) =>
        item(a.what, "", {
          id: a.id,
          day: a.dueOn,
          when: "due",
          note: `${whoOf(a.who)}${a.accepted ? "" : ", nog niet toegezegd"}`,
          href: `/casus/${a.caseId}`,
          late: a.dueOn < today,
        }),
      ),
    ...story.waiting.map((c) =>
      item(c.question, "", {
        id: c.caseId,
        day: c.broughtOn,
        when: "since",
        note: c.meetingOn ? "Wacht op bespreking, staat op een agenda" : "Wacht op bespreking, nog niet op een agenda",
        href: `/casus/${c.caseId}`,
      }),
    ),
    ...parked.map((p) =>
      item(p.text, "", {
        id: p.id,
        day: p.parkedOn,
        when: "since",
        note: "Geparkeerd in een overleg",
        href: `/overleg/${p.meetingId}`,
      }),
    ),
    ...learned.questions.map((q) =>
      item(`${q.fromName} vraagt`, q.text, { id: q.questionId, day: q.askedOn, href: "/lessen/vragen" }),
    ),
    ...learned.proposals.map((p) =>
      item(`Voorgestelde les: ${p.title}`, "", {
        id: p.proposalId,
        day: p.proposedOn,
        note: "Wacht op de groep",
        href: `/lessen/voorstel/${p.proposalId}`,
      }),
    ),
    ...learned.workingAgreements
      .filter(({ reviewDue }) => reviewDue)
      .map((w) =>
        item(`Opnieuw bekijken: ${w.title}`, "", {
          id: w.agreementId,
          href: `/werkafspraken/${w.agreementId}`,
          late: true,
        }),
      ),
  ];
  const sorted = newestFirst(items);
  return [...sorted.filter(({ late }) => late), ...sorted.filter(({ late }) => !late)];
};

const decided = (story: GroupStory, learned: LearnedByGroup): Item[] =>
  newestFirst([
    ...learned.workingAgreements.map((w) =>
      item(w.title, w.text, {
        id: w.agreementId,
        day: w.adoptedOn,
        note: w.number > 1 ? `Werkafspraak, versie ${w.number}` : "Werkafspraak",
        href: `/werkafspraken/${w.agreementId}`,
      }),
    ),
    ...(story.rules
      ? [
          item("Spelregels", story.rules.text, {
            id: `rules-${story.rules.number}`,
            day: story.rules.adoptedOn,
            href: `/groepen/${story.groupId}/spelregels`,
          }),
        ]
      : []),
  ]);

const agreed = (story: GroupStory): Item[] =>
  newestFirst([
    ...story.agreements
      .filter(({ state }) => state === "done")
      .map((a) =>
        item(a.what, "", {
          id: a.id,
          day: a.doneOn ?? a.madeOn,
          note: `${whoOf(a.who)}, gedaan`,
          href: `/casus/${a.caseId}`,
        }),
      ),
    ...story.discussed.map((c) =>
      item(c.question, c.advice.map(adviceLine).join("\n"), {
        id: `case-${c.caseId}`,
        day: c.on,
        note: outcome(story, c.caseId),
        href: `/casus/${c.caseId}`,
      }),
    ),
  ]);

const learnedItems = (story: GroupStory, learned: LearnedByGroup): Item[] =>
  newestFirst([
    ...learned.lessons.map((l) =>
      item(l.title, l.text, { id: l.lessonId, day: l.month, when: "month", note: "Les", href: "/lessen" }),
    ),
    ...story.lookBacks
      .filter(({ learned: words }) => words !== "")
      .map((l) =>
        item(l.question, `Geleerd: ${l.learned}`, {
          id: `look-back-${l.caseId}`,
          day: l.lookedOn,
          note: helped[l.helped],
          href: `/casus/${l.caseId}`,
        }),
      ),
  ]);

const people = (story: GroupStory): Item[] =>
  story.seats.map((seat) =>
    item(whoOf(seat), "", {
      id: seat.membershipId,
      note: [seat.chair && "voorzitter", seat.name && seat.functionTitle, seat.organisation].filter(Boolean).join(", "),
      day: seat.since,
      when: "since",
    }),
  );

/** What a group decided, agreed, learned and owes, and who is who. What holds or is owed is told whatever the day. */
export const tell = (
  story: GroupStory,
  learned: LearnedByGroup,
  parked: readonly ParkedLine[],
  { since, today }: { since: string | null; today: string },
): { key: Section["key"]; items: Item[] }[] => [
  { key: "owes", items: owed(story, learned, parked, today) },
  { key: "decided", items: from(since, decided(story, learned)) },
  { key: "agreed", items: from(since, agreed(story)) },
  // A lesson knows its month only: one of this month may be from before the day one was here last.
  { key: "learned", items: from(since && `${since.slice(0, 7)}-01`, learnedItems(story, learned)) },
  { key: "people", items: people(story) },
];
