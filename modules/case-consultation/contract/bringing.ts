import { z } from "zod";
import { day, done, endpoint, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { Bottleneck, CasePurpose, CaseStatus, Colleague, filled, left, Theme, text, version } from "./words.ts";

const activity = "case-consultation";
const caseId = z.uuid();
const shared = { access: "professional", operation: "write", activity } as const;
const listed = { method: "GET", access: "professional", operation: "list", activity } as const;

/** Someone who reads this one case beside the group. */
export const CaseReading = z.object({
  who: Colleague,
  why: z.enum(["direct", "sharpen", "guest"]),
});
export type CaseReading = z.infer<typeof CaseReading>;

export const Sharpening = z.object({ id: z.uuid(), text: z.string(), writtenOn: z.string(), by: Colleague });
export type Sharpening = z.infer<typeof Sharpening>;

/** What waited for whom: an organisation and a role there, never somebody's name. */
export const CaseWait = z.object({
  id: z.uuid(),
  what: z.string(),
  organisationId: z.uuid(),
  organisation: z.string(),
  role: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  /** How long it waits, or waited. */
  days: z.int(),
  version,
});
export type CaseWait = z.infer<typeof CaseWait>;

export const GroupToBringTo = z.object({
  groupId: z.uuid(),
  name: z.string(),
  subRegion: z.string(),
  seated: z.boolean(),
  purposes: z.array(CasePurpose),
  /** By when there is an answer to what is brought today. */
  answerBy: z.string(),
  /** Work & Income sits there: what touches a benefit is pointed out before it goes. */
  workAndIncomeReads: z.boolean(),
});
export type GroupToBringTo = z.infer<typeof GroupToBringTo>;

export const listGroupsToBringTo = endpoint({
  ...listed,
  path: "/groups-to-bring-to",
  summary: "Where one may bring a case: groups one sits in, and groups open to the whole region.",
  input: z.object({}),
  output: z.object({ items: z.array(GroupToBringTo) }),
});

export const RelatedCase = z.object({
  caseId,
  question: z.string(),
  theme: Theme,
  status: CaseStatus,
  broughtOn: z.string(),
  advice: z.int(),
});
export type RelatedCase = z.infer<typeof RelatedCase>;

export const listRelatedCases = endpoint({
  ...listed,
  path: "/related-cases",
  summary: "Cases of one's own region about the same, as far as one may see them; the latest first.",
  input: z.object({ theme: Theme, except: z.uuid().optional(), limit: page.limit.default(5) }),
  output: z.object({ items: z.array(RelatedCase) }),
});

/** Someone to ask: a colleague of the region, or an expert by experience. */
export const ToAsk = Colleague.extend({ byExperience: z.boolean() });
export type ToAsk = z.infer<typeof ToAsk>;
export const listToAsk = endpoint({
  ...listed,
  path: "/colleagues-to-ask",
  summary: "Colleagues and experts by experience of the region, to ask one of them to sharpen a question.",
  input: z.object({ name: z.string().trim().max(80).default(""), ...page }),
  output: pageOf(ToAsk),
});

/** Who of a group one can ask directly. */
export const listToAskDirectly = endpoint({
  ...listed,
  path: "/case-groups/:groupId/people-to-ask",
  summary: "Who sits in a group one sits in oneself, to ask one or two of them instead of the whole group.",
  input: z.object({ groupId: z.uuid() }),
  output: z.object({ items: z.array(Colleague) }),
});

export const askToSharpen = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/readers",
  summary: "Ask one colleague to sharpen the question of a draft. They see this one case, until it is brought.",
  input: z.object({ caseId, membershipId: z.uuid({ error: "Kies wie meedenkt." }), left }),
  output: done,
});

export const endReading = endpoint({
  ...shared,
  method: "DELETE",
  path: "/cases/:caseId/readers/:membershipId",
  summary: "End someone's reading along: by who asked, or by who was asked.",
  input: z.object({ caseId, membershipId: z.uuid() }),
  output: done,
});

export const sharpenQuestion = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/sharpenings",
  summary: "Answer who asked to sharpen a question; only the bringer reads it.",
  input: z.object({ caseId, text: filled(2000, "Schrijf eerst iets op."), left }),
  output: z.object({ id: z.uuid() }),
});

export const takeToGroup = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/to-the-group",
  summary: "A case that went straight to someone goes to the group after all.",
  input: z.object({ caseId }),
  output: done,
});

export const talkedOver = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/talked-over",
  summary: "A case that went straight to someone has been talked over; one can look back at it.",
  input: z.object({ caseId, version }),
  output: z.object({ version }),
});

export const tagBottleneck = endpoint({
  ...shared,
  method: "PUT",
  path: "/cases/:caseId/bottlenecks/:bottleneck",
  summary: "Say, or take back, what a case got stuck on.",
  input: z.object({ caseId, bottleneck: Bottleneck, here: z.boolean() }),
  output: done,
});

const waited = {
  what: filled(500, "Schrijf op wat er wachtte."),
  organisationId: z.uuid({ error: "Kies de organisatie." }),
  role: filled(120, "Schrijf op bij welke functie het ligt, bijvoorbeeld: klantmanager."),
  since: day,
  until: day.nullable().default(null),
  left,
};

export const addWait = endpoint({
  ...shared,
  method: "POST",
  path: "/cases/:caseId/waits",
  summary: "Write down what waited for which organisation and role, and since when.",
  input: z.object({ caseId, ...waited }),
  output: z.object({ id: z.uuid(), version }),
});

export const endWait = endpoint({
  ...shared,
  method: "PUT",
  path: "/waits/:id/until",
  summary: "It waits no longer, or still does.",
  input: z.object({ id: z.uuid(), version, over: z.boolean() }),
  output: z.object({ id: z.uuid(), version }),
});

export const listOrganisationsToWaitFor = endpoint({
  ...listed,
  path: "/organisations-to-wait-for",
  summary: "The organisations of one's region by name, for what waited for whom.",
  input: z.object({ name: text(80).default("") }),
  output: z.object({ items: z.array(z.object({ organisationId: z.uuid(), name: z.string() })) }),
});
