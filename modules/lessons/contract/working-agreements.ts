import { z } from "zod";
import { day, done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { Colleague, filled, GroupName, left, search, text, version } from "./words.ts";

const shared = { access: "professional", activity: "lessons" } as const;
const agreementId = z.uuid();

export const AgreementStatus = z.enum(["proposed", "adopted", "expired"]);
export type AgreementStatus = z.infer<typeof AgreementStatus>;

const Owner = Colleague.extend({
  /** They no longer work in this role: someone else has to take it on. */
  gone: z.boolean(),
  /** Since when they keep it for want of an owner. */
  keptSince: z.string().nullable(),
});

export const WorkingAgreementSummary = z.object({
  agreementId,
  title: z.string(),
  status: AgreementStatus,
  /** The version in force, or the proposed one when none is. */
  number: z.int(),
  text: z.string(),
  adoptedOn: z.string().nullable(),
  adoptedBy: z.string(),
  owner: Owner,
  reviewOn: z.string(),
  reviewDue: z.boolean(),
  openProposal: z.boolean(),
});
export type WorkingAgreementSummary = z.infer<typeof WorkingAgreementSummary>;

export const listWorkingAgreements = endpoint({
  ...shared,
  method: "GET",
  path: "/working-agreements",
  operation: "list",
  summary: "The working agreements of one's region by title; those that expired only when asked for.",
  input: z.object({ search, status: z.enum(["current", "expired"]).default("current"), ...page }),
  output: pageOf(WorkingAgreementSummary).extend({ may: z.object({ propose: may }) }),
});

export const AgreementVersion = z.object({
  number: z.int(),
  text: z.string(),
  why: z.string(),
  proposedBy: Colleague,
  proposedOn: z.string(),
  groupName: z.string(),
  adoptedOn: z.string().nullable(),
});
export type AgreementVersion = z.infer<typeof AgreementVersion>;

export const WorkingAgreement = z.object({
  agreementId,
  title: z.string(),
  status: AgreementStatus,
  owner: Owner,
  reviewOn: z.string(),
  reviewDue: z.boolean(),
  expiredOn: z.string().nullable(),
  expiredWhy: z.string(),
  lesson: z.object({ lessonId: z.uuid(), title: z.string() }).nullable(),
  /** The latest first. */
  versions: z.array(AgreementVersion),
  version,
  may: z.object({ change: may, adopt: may, dropProposal: may, giveOwner: may, review: may, expire: may }),
});
export type WorkingAgreement = z.infer<typeof WorkingAgreement>;

export const getWorkingAgreement = endpoint({
  ...shared,
  method: "GET",
  path: "/working-agreements/:agreementId",
  operation: "read",
  summary: "One working agreement with its owner, its day of review and every version.",
  input: z.object({ agreementId }),
  output: WorkingAgreement,
});

/** Which groups can adopt an agreement, and who can own one. */
export const getAgreementChoices = endpoint({
  ...shared,
  method: "GET",
  path: "/working-agreement-choices",
  operation: "read",
  summary: "The groups and colleagues of one's region, to choose who adopts and who owns an agreement.",
  input: z.object({}),
  output: z.object({ groups: z.array(GroupName), colleagues: z.array(Colleague), me: z.uuid() }),
});

const title = filled(120, "Geef de werkafspraak een titel van een paar woorden.", 3);
const words = filled(8000, "Schrijf op wat jullie afspreken.");
const groupId = z.uuid({ error: "Kies welke groep de afspraak vaststelt." });
const ownerId = z.uuid({ error: "Kies wie de eigenaar is." });
const changed = z.object({ version });

export const proposeAgreement = endpoint({
  ...shared,
  method: "POST",
  path: "/working-agreements",
  operation: "write",
  summary: "Propose a working agreement for the region.",
  input: z.object({
    title,
    text: words,
    ownerMembershipId: ownerId,
    reviewOn: day,
    groupId,
    lessonId: z.uuid().nullable(),
    left,
  }),
  output: z.object({ agreementId }),
});

export const proposeVersion = endpoint({
  ...shared,
  method: "POST",
  path: "/working-agreements/:agreementId/versions",
  operation: "write",
  summary: "Propose a new version; the one in force stays until the new one is adopted.",
  input: z.object({
    agreementId,
    version,
    text: words,
    why: filled(1000, "Schrijf op wat er verandert en waarom."),
    groupId,
    left,
  }),
  output: changed,
});

export const adoptVersion = endpoint({
  ...shared,
  method: "POST",
  path: "/working-agreements/:agreementId/adoption",
  operation: "write",
  summary: "The group that was asked adopts the proposed version.",
  input: z.object({ agreementId, version }),
  output: changed,
});

export const dropVersion = endpoint({
  ...shared,
  method: "DELETE",
  path: "/working-agreements/:agreementId/proposal",
  operation: "write",
  summary: "Take the proposed version back, or decide not to adopt it.",
  input: z.object({ agreementId, version: z.coerce.number().int().min(1) }),
  output: done,
});

export const giveOwner = endpoint({
  ...shared,
  method: "PUT",
  path: "/working-agreements/:agreementId/owner",
  operation: "write",
  summary: "Hand an agreement over to someone else of the region.",
  input: z.object({ agreementId, version, ownerMembershipId: ownerId }),
  output: changed,
});

export const reviewAgreement = endpoint({
  ...shared,
  method: "PUT",
  path: "/working-agreements/:agreementId/review",
  operation: "write",
  summary: "It was looked at and still holds; the next day of review.",
  input: z.object({ agreementId, version, reviewOn: day }),
  output: changed,
});

export const expireAgreement = endpoint({
  ...shared,
  method: "POST",
  path: "/working-agreements/:agreementId/expiry",
  operation: "write",
  summary: "It no longer holds.",
  input: z.object({ agreementId, version, why: text(1000).default(""), left }),
  output: changed,
});
