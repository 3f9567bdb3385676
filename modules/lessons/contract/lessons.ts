import { z } from "zod";
import { done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { Bottleneck, Colleague, filled, GroupName, left, search, Theme, version } from "./words.ts";

const shared = { access: "professional", activity: "lessons" } as const;
const proposalId = z.uuid();
const lessonId = z.uuid();

/** What the region learned, in its own words. Nothing in it leads to a case, a day or a person. */
export const Lesson = z.object({
  lessonId,
  title: z.string(),
  text: z.string(),
  theme: Theme,
  bottleneck: Bottleneck,
  groupName: z.string(),
  /** The first day of the month it was made final. */
  month: z.string(),
  may: z.object({ drop: may }),
});
export type Lesson = z.infer<typeof Lesson>;

export const listLessons = endpoint({
  ...shared,
  method: "GET",
  path: "/lessons",
  operation: "list",
  summary: "The lessons of one's region, the latest month first; search by word, theme and bottleneck.",
  input: z.object({ search, theme: Theme.default(""), bottleneck: Bottleneck.default(""), ...page }),
  output: pageOf(Lesson),
});

export const getLesson = endpoint({
  ...shared,
  method: "GET",
  path: "/lessons/:lessonId",
  operation: "read",
  summary: "One lesson.",
  input: z.object({ lessonId }),
  output: Lesson,
});

export const dropLesson = endpoint({
  ...shared,
  method: "DELETE",
  path: "/lessons/:lessonId",
  operation: "write",
  summary: "Take a lesson away, when someone turns out to be recognised in it.",
  input: z.object({ lessonId }),
  output: done,
});

const LessonTexts = z.object({
  title: z.string(),
  text: z.string(),
  theme: Theme,
  bottleneck: Bottleneck,
});

export const Proposal = LessonTexts.extend({
  proposalId,
  groupId: z.uuid(),
  groupName: z.string(),
  proposedOn: z.string(),
  proposedBy: Colleague,
  mine: z.boolean(),
  /** For its proposer only: the case it came from. */
  caseId: z.uuid().nullable(),
  version,
  may: z.object({ change: may, publish: may, drop: may }),
});
export type Proposal = z.infer<typeof Proposal>;

export const listProposals = endpoint({
  ...shared,
  method: "GET",
  path: "/lesson-proposals",
  operation: "list",
  summary: "The proposed lessons of the groups one sits in, the longest waiting first.",
  input: z.object({ ...page }),
  output: pageOf(Proposal),
});

export const getProposal = endpoint({
  ...shared,
  method: "GET",
  path: "/lesson-proposals/:proposalId",
  operation: "read",
  summary: "One proposed lesson.",
  input: z.object({ proposalId }),
  output: Proposal,
});

/** Where a lesson may start: one's own groups; from a case, what the bringer wrote down as learned. */
export const LessonStart = z.object({
  groups: z.array(GroupName),
  fromCase: z
    .object({ caseId: z.uuid(), groupId: z.uuid(), question: z.string(), theme: Theme, learned: z.string() })
    .nullable(),
  may: z.object({ propose: may }),
});
export type LessonStart = z.infer<typeof LessonStart>;

export const getLessonStart = endpoint({
  ...shared,
  method: "GET",
  path: "/lesson-start",
  operation: "read",
  summary: "What the form of a new lesson starts with, from a discussed case or from nothing.",
  input: z.object({ caseId: z.uuid().optional() }),
  output: LessonStart,
});

const typed = {
  title: filled(120, "Geef de les een titel van een paar woorden.", 3),
  text: filled(4000, "Schrijf op wat anderen hiervan kunnen leren."),
  theme: Theme.default(""),
  bottleneck: Bottleneck.default(""),
  notRecognisable: z.literal(true, {
    error: "Lees de les na. Zou iemand zich hierin herkennen? Haal dat dan weg, en zet een vinkje.",
  }),
  left,
};

export const proposeLesson = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups/:groupId/lesson-proposals",
  operation: "write",
  summary: "Propose a lesson to one's group, in one's own words.",
  input: z.object({ groupId: z.uuid({ error: "Kies voor welke groep." }), caseId: z.uuid().nullable(), ...typed }),
  output: z.object({ proposalId }),
});

export const changeProposal = endpoint({
  ...shared,
  method: "PATCH",
  path: "/lesson-proposals/:proposalId",
  operation: "write",
  summary: "Change the words of a proposed lesson.",
  input: z.object({ proposalId, version, ...typed }),
  output: z.object({ version }),
});

export const dropProposal = endpoint({
  ...shared,
  method: "DELETE",
  path: "/lesson-proposals/:proposalId",
  operation: "write",
  summary: "Take a proposed lesson back, or decide that it is none.",
  input: z.object({ proposalId }),
  output: done,
});

export const publishLesson = endpoint({
  ...shared,
  method: "POST",
  path: "/lesson-proposals/:proposalId/publication",
  operation: "write",
  summary: "Make a lesson final for the region. The proposal goes, and with it the way back to the case.",
  input: z.object({ proposalId, version, notRecognisable: typed.notRecognisable, left }),
  output: z.object({ lessonId }),
});
