import { z } from "zod";
import { done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { Colleague, left, text, version } from "./words.ts";

const shared = { access: "professional", operation: "write", activity: "case-consultation" } as const;
const which = { groupId: z.uuid(), number: z.coerce.number().int().min(1) };

/** Rules of play and criteria, as proposed, adopted or replaced. What was adopted never changes. */
export const RulesVersion = z.object({
  number: z.int(),
  rules: z.string(),
  criteria: z.string(),
  proposedBy: Colleague,
  proposedOn: z.string(),
  adoptedOn: z.string().nullable(),
  replacedOn: z.string().nullable(),
  readByMe: z.boolean(),
  /** How many who sit there now have read it. */
  readers: z.int(),
  version,
  may: z.object({ change: may, adopt: may }),
});
export type RulesVersion = z.infer<typeof RulesVersion>;

const texts = {
  rules: text(8000).default(""),
  criteria: text(4000).default(""),
  left,
};

export const listRules = endpoint({
  method: "GET",
  path: "/case-groups/:groupId/rules",
  access: "professional",
  operation: "list",
  activity: "case-consultation",
  summary: "All versions of a group's rules of play and criteria, newest first.",
  input: z.object({
    groupId: z.uuid(),
    ...page,
    cursor: z.coerce.number({ error: "Deze plek in de lijst bestaat niet." }).int().min(1).optional(),
  }),
  output: pageOf(RulesVersion),
});

export const proposeRules = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups/:groupId/rules",
  summary: "Propose a new version of the rules of play.",
  input: z.object({ groupId: z.uuid(), ...texts }),
  output: z.object({ number: z.int() }),
});

export const changeProposal = endpoint({
  ...shared,
  method: "PATCH",
  path: "/case-groups/:groupId/rules/:number",
  summary: "Change a proposal that was not adopted yet.",
  input: z.object({ ...which, version, ...texts }),
  output: z.object({ version }),
});

export const withdrawProposal = endpoint({
  ...shared,
  method: "DELETE",
  path: "/case-groups/:groupId/rules/:number",
  summary: "Withdraw a proposal.",
  input: z.object(which),
  output: done,
});

export const adoptRules = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups/:groupId/rules/:number/adoption",
  summary: "Record that the group adopted this version.",
  input: z.object({ ...which, version }),
  output: done,
});

export const markRulesRead = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups/:groupId/rules/:number/reading",
  summary: "Say that one has read this version.",
  input: z.object(which),
  output: done,
});
