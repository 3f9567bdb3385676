import { z } from "zod";
import { day, done, endpoint, may, page, pageOf, personId } from "../../../platform/shared/endpoint.ts";
import { CaseReading, CaseWait, Sharpening } from "./bringing.ts";
import { Escalation } from "./escalation.ts";
import { Bottleneck, CasePurpose, CaseStatus, Colleague, filled, left, Theme, text, topic, version } from "./words.ts";

const activity = "case-consultation";
const caseId = z.uuid();
const shared = { access: "professional", operation: "write", activity } as const;

/** The short form: question first. Empty is fine while it is a draft. */
export const CaseTexts = z.object({
  theme: Theme.default(""),
  question: text(1000).default(""),
  tried: text(4000).default(""),
  wanted: text(2000).default(""),
  purpose: CasePurpose.default("help"),
  stuckSince: day.nullable().default(null),
});
export type CaseTexts = z.infer<typeof CaseTexts>;
const ownTitle = text(80);

/** What must be there before a case goes to the group. */
export const CompleteCase = CaseTexts.extend({
  question: filled(1000, "Schrijf op welke vraag je de groep wilt stellen."),
  tried: filled(4000, "Schrijf kort op wat er al is geprobeerd."),
  wanted: filled(2000, "Schrijf op wat je van de groep wilt."),
});

/** What a save answers, and what stands there when someone else was first. */
export const SavedCase = CaseTexts.extend({ caseId, version });
export type SavedCase = z.infer<typeof SavedCase>;

export const startDraft = endpoint({
  ...shared,
  method: "POST",
  path: "/cases",
  summary: "Begin a draft. Only its writer sees it.",
  input: CaseTexts.extend({ groupId: z.uuid(), ownTitle: ownTitle.default(""), left }),
  output: SavedCase,
});

export const saveCase = endpoint({
  ...shared,
  method: "PATCH",
  path: "/cases/:caseId",
  summary: "Save the texts of a case; a draft as often as one types.",
  input: CaseTexts.extend({ caseId, version, ownTitle: ownTitle.optional(), left }),
  output: SavedCase,
});

export const throwAwayDraft = endpoint({
  ...shared,
  method: "DELETE",
  path: "/cases/:caseId",
  summary: "Throw away a draft.",
  input: z.object({ caseId }),
  output: done,
});

export const bringCase = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/submission",
  summary: "Bring the case to the group, after reading it through.",
  input: z.object({
    caseId,
    version,
    readThrough: z.literal(true, { error: "Lees de tekst na en zet een vinkje." }),
    /** Straight to one or two people of the group, instead of to the whole group. */
    directTo: z.array(z.uuid()).max(2, "Kies een of twee mensen.").default([]),
    left,
  }),
  output: z.object({ caseId, version, status: CaseStatus }),
});

const Written = z.object({
  id: z.uuid(),
  text: z.string(),
  writtenOn: z.string(),
  by: Colleague,
  version,
  mine: z.boolean(),
  may: z.object({ change: may }),
});
export const Note = Written;
export type Note = z.infer<typeof Note>;
export const Advice = Written.extend({
  /** What the bringer said of it, looking back. */
  followed: z.enum(["yes", "partly", "no"]).nullable(),
  helped: z.enum(["yes", "a-bit", "no", "too-early"]).nullable(),
});
export type Advice = z.infer<typeof Advice>;

export const Agreement = z.object({
  id: z.uuid(),
  what: z.string(),
  who: Colleague,
  dueOn: z.string(),
  /** Open, and the day has passed. */
  late: z.boolean(),
  accepted: z.boolean(),
  state: z.enum(["open", "done", "dropped"]),
  /** Handed over to, who did not say yes yet. Until then `who` stays who promised. */
  handedTo: Colleague.nullable(),
  followed: z.enum(["yes", "partly", "no"]).nullable(),
  version,
  mine: z.boolean(),
  may: z.object({ accept: may, change: may, finish: may }),
});
export type Agreement = z.infer<typeof Agreement>;

export const LookBack = z.object({
  helped: z.enum(["yes", "a-bit", "no", "too-early"]),
  learned: z.string(),
  lookedOn: z.string(),
  version,
});
export type LookBack = z.infer<typeof LookBack>;

/** Only for whom the person chose. Everyone else at the table gets `null`, the same as when there never was a name. */
const Named = z.object({
  personId,
  namedOn: z.string(),
  contactName: z.string().nullable(),
  /** Until when the reader may know this, from the permission it rests on. */
  until: z.string().nullable(),
});
export type Named = z.infer<typeof Named>;

/** What the clock will delete, said four weeks before: the draft, the notes, or the whole case. */
const Going = z.object({ what: z.enum(["draft", "notes", "case"]), on: z.string() });

export const Case = CaseTexts.extend({
  caseId,
  topic,
  groupId: z.uuid(),
  groupName: z.string(),
  regionCode: z.string(),
  status: CaseStatus,
  broughtOn: z.string().nullable(),
  discussedOn: z.string().nullable(),
  broughtBy: Colleague,
  ownTitle: z.string().nullable(),
  version,
  /** Promised when it was brought; late when nobody has written any advice by then. */
  answerDueOn: z.string().nullable(),
  answerLate: z.boolean(),
  route: z.enum(["meeting", "direct"]),
  /** Work & Income sits in the group: what touches a benefit is pointed out before it goes. */
  workAndIncomeReads: z.boolean(),
  /** False for who brings or reads this one case without a seat in the group. */
  seated: z.boolean(),
  /** Why the reader sees this case beside having a seat; null for everyone else. */
  reading: CaseReading.shape.why.nullable(),
  /** Whom the bringer asked; empty for others. */
  readers: z.array(CaseReading),
  sharpenings: z.array(Sharpening),
  waits: z.array(CaseWait),
  bottlenecks: z.array(Bottleneck),
  escalations: z.array(Escalation),
  /** What the person said; only for who may know whose case it is. */
  ownLookBack: z.object({ helped: z.enum(["yes", "a-bit", "no"]), answeredOn: z.string() }).nullable(),
  named: Named.nullable(),
  /** What several hands wrote in one text. */
  sharedNotes: z.string(),
  notes: z.array(Note),
  advice: z.array(Advice),
  agreements: z.array(Agreement),
  lookBack: LookBack.nullable(),
  goes: z.array(Going),
  /** Who can promise something: the seats of the group, the bringer, and who was asked directly. */
  members: z.array(Colleague),
  meetings: z.array(z.object({ meetingId: z.uuid(), day: z.string(), status: z.enum(["planned", "running", "done"]) })),
  may: z.object({
    change: may,
    bring: may,
    write: may,
    lookBack: may,
    name: may,
    unname: may,
    stepOut: may,
    close: may,
    sharpen: may,
    tag: may,
    toGroup: may,
    talkedOver: may,
    escalate: may,
  }),
});
export type Case = z.infer<typeof Case>;

export const getCase = endpoint({
  method: "GET",
  path: "/cases/:caseId",
  access: "professional",
  operation: "read",
  activity,
  summary: "One case with what the group wrote, without a name unless the person chose the reader.",
  input: z.object({ caseId }),
  output: Case,
});

export const MyCase = z.object({
  caseId,
  groupId: z.uuid(),
  groupName: z.string(),
  ownTitle: z.string().nullable(),
  question: z.string(),
  status: CaseStatus,
  broughtOn: z.string().nullable(),
  discussedOn: z.string().nullable(),
});
export type MyCase = z.infer<typeof MyCase>;

export const listMyCases = endpoint({
  method: "GET",
  path: "/my-cases",
  access: "professional",
  operation: "list",
  activity,
  summary: "The cases one brought oneself, drafts included, by one's own title.",
  input: z.object({ ...page }),
  output: pageOf(MyCase),
});

export const setOwnTitle = endpoint({
  ...shared,
  method: "PUT",
  path: "/cases/:caseId/own-title",
  summary: "Give a case a title only oneself sees.",
  input: z.object({ caseId, title: filled(80, "Schrijf een titel."), left }),
  output: done,
});

export const stepOut = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/step-out",
  summary: "Step out of a case, without a reason: it is hidden from here on.",
  input: z.object({ caseId }),
  output: done,
});

export const closeCase = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/closing",
  summary: "Close a case.",
  input: z.object({ caseId, version }),
  output: z.object({ version }),
});

export const listNameable = endpoint({
  method: "GET",
  path: "/nameable-persons",
  access: "professional",
  operation: "list",
  activity,
  summary: "The people the bringer works with, to choose who a case is about.",
  input: z.object({ ...page }),
  output: pageOf(z.object({ personId, name: z.string() })),
});

export const Coverage = z.object({
  personId,
  organisations: z.array(z.object({ organisation: z.string(), task: z.string(), covered: z.boolean() })),
  may: z.object({ name: may }),
});
export type Coverage = z.infer<typeof Coverage>;

export const getCoverage = endpoint({
  method: "GET",
  path: "/cases/:caseId/coverage/:person",
  access: "professional",
  operation: "read",
  activity,
  summary: "Which organisations at the table the person's permission covers, before a case gets a name.",
  input: z.object({ caseId, person: z.uuid({ error: "Kies om wie het gaat." }) }),
  output: Coverage,
});

export const nameCase = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/name",
  summary: "Tell who the case is about to the organisations the person chose.",
  input: z.object({ caseId, person: z.uuid({ error: "Kies om wie het gaat." }) }),
  output: z.object({ personId }),
});

export const unnameCase = endpoint({
  ...shared,
  access: "anyone",
  method: "DELETE",
  path: "/cases/:caseId/name",
  summary: "Take the name off a case: by who brought it, or by the person.",
  input: z.object({ caseId }),
  output: done,
});

const writing = { caseId, text: filled(4000, "Schrijf eerst iets op."), left };
const changing = { id: z.uuid(), version, text: filled(4000, "Schrijf eerst iets op."), left };
const Saved = z.object({ id: z.uuid(), version });

export const writeNote = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/notes",
  summary: "Add a note.",
  input: z.object(writing),
  output: Saved,
});
export const changeNote = endpoint({
  ...shared,
  method: "PATCH",
  path: "/notes/:id",
  summary: "Change a note.",
  input: z.object(changing),
  output: Saved,
});
export const writeAdvice = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/advice",
  summary: "Add advice.",
  input: z.object(writing),
  output: Saved,
});
export const changeAdvice = endpoint({
  ...shared,
  method: "PATCH",
  path: "/advice/:id",
  summary: "Change advice.",
  input: z.object(changing),
  output: Saved,
});

const promise = {
  what: filled(1000, "Schrijf op wat er gaat gebeuren."),
  dueOn: day,
  left,
};
export const makeAgreement = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/agreements",
  summary: "Write down who does what and when; who promises accepts it.",
  input: z.object({ caseId, whoMembershipId: z.uuid({ error: "Kies wie dit gaat doen." }), ...promise }),
  output: Saved,
});
export const changeAgreement = endpoint({
  ...shared,
  method: "PATCH",
  path: "/agreements/:id",
  summary: "Change what or when; a changed promise is accepted again.",
  input: z.object({ id: z.uuid(), version, ...promise }),
  output: Saved,
});
export const acceptAgreement = endpoint({
  ...shared,
  method: "POST",
  path: "/agreements/:id/acceptance",
  summary: "Promise it: only who is to do it.",
  input: z.object({ id: z.uuid(), version }),
  output: Saved,
});
/** What one promised, for who promised it. The case only for who (still) sees it. */
export const OwnPromise = z.object({
  id: z.uuid(),
  what: z.string(),
  dueOn: z.string(),
  accepted: z.boolean(),
  state: Agreement.shape.state,
  version,
  case: z.object({ caseId, question: z.string() }).nullable(),
  may: z.object({ accept: may, finish: may, giveBack: may }),
});
export type OwnPromise = z.infer<typeof OwnPromise>;
export const getOwnPromise = endpoint({
  method: "GET",
  path: "/promises/:id",
  access: "professional",
  operation: "read",
  activity,
  summary: "A promise of one's own; a guest reads it after the turn as well, and nothing else of the case.",
  input: z.object({ id: z.uuid() }),
  output: OwnPromise,
});
export const giveBackPromise = endpoint({
  ...shared,
  method: "POST",
  path: "/promises/:id/return",
  summary: "Give a promise back to who brought the case, who answers it.",
  input: z.object({ id: z.uuid(), version }),
  output: done,
});
export const finishAgreement = endpoint({
  ...shared,
  method: "PUT",
  path: "/agreements/:id/state",
  summary: "Say that it is done, or falls away, or is open again.",
  input: z.object({ id: z.uuid(), version, state: z.enum(["open", "done", "dropped"]) }),
  output: Saved,
});

export const lookBack = endpoint({
  ...shared,
  method: "PUT",
  path: "/cases/:caseId/look-back",
  summary: "Look back: was it followed, did it help, what was learned.",
  input: z.object({
    caseId,
    version: z.number().int().min(0),
    helped: z.enum(["yes", "a-bit", "no", "too-early"], { error: "Kies of het heeft geholpen." }),
    learned: text(4000).default(""),
    followed: z.array(z.object({ agreementId: z.uuid(), followed: z.enum(["yes", "partly", "no"]) })).max(100),
    advice: z
      .array(
        z.object({
          adviceId: z.uuid(),
          followed: z.enum(["yes", "partly", "no"]),
          helped: z.enum(["yes", "a-bit", "no", "too-early"]),
        }),
      )
      .max(100)
      .default([]),
    left,
  }),
  output: done,
});

export const copyForOwnFile = endpoint({
  method: "GET",
  path: "/cases/:caseId/copy",
  access: "professional",
  operation: "export",
  activity,
  summary: "The advice and the own organisation's agreements as plain text, for the organisation's own file.",
  input: z.object({ caseId }),
  output: z.unknown(),
});
