import { z } from "zod";
import { done, endpoint } from "../../../platform/shared/endpoint.ts";
import { Colleague } from "../../employers/contract.ts";
import { countsPeople, howMany, said } from "./invitation.ts";
import { answers, keysOf, kinds, subjects } from "./words.ts";

const link = { access: "link", activity: "employer-event-link" } as const;
const Who = Colleague.omit({ membershipId: true });

export const openInvitation = endpoint({
  ...link,
  method: "POST",
  path: "/event-invitation/open",
  operation: "log-in",
  summary: "The employer opens the link of their invitation.",
  input: z.object({ secret: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "Deze link klopt niet.") }),
  output: done,
});

export const OwnInvitation = z.object({
  employer: z.string(),
  kind: z.enum(keysOf(kinds)),
  about: z.enum(keysOf(subjects)),
  ownAbout: z.string(),
  brings: z.string(),
  programme: z.string(),
  day: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  /** Another employer who tells it, and said yes to that. */
  teller: z.string().nullable(),
  welcomedBy: Who.nullable(),
  contact: Who.nullable(),
  organisations: z.array(z.string()),
  callDays: z.int().nullable(),
  cancelReason: z.string(),
  cancelled: z.boolean(),
  begun: z.boolean(),
  answer: z.enum(keysOf(answers)).nullable(),
  people: z.int().nullable(),
  wish: z.string(),
  /** How long they are left in peace after this one. */
  months: z.int(),
  notAsked: z.boolean(),
});
export type OwnInvitation = z.infer<typeof OwnInvitation>;

export const getInvitation = endpoint({
  ...link,
  method: "GET",
  path: "/event-invitation",
  operation: "read",
  summary: "The invitation, by the link; null when the link is over.",
  input: z.object({}),
  output: z.object({ invitation: OwnInvitation.nullable() }),
});

export const answerInvitation = endpoint({
  ...link,
  method: "PUT",
  path: "/event-invitation/answer",
  operation: "write",
  summary: "The employer comes and with how many, does not come, or would rather come another time.",
  input: z.object(said).refine(countsPeople, howMany),
  output: done,
});

export const notAskedByLink = endpoint({
  ...link,
  method: "PUT",
  path: "/event-invitation/not-asked",
  operation: "write",
  summary: "The employer says: do not ask me for events any more, or: you may ask me again.",
  input: z.object({ notAnyMore: z.boolean() }),
  output: done,
});
