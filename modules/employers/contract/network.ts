import { z } from "zod";
import { done, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { tiers } from "./approach.ts";
import { activity, employerId } from "./facts.ts";

const read = { access: "professional", operation: "list", activity } as const;
const write = { access: "professional", operation: "write", activity } as const;

export const Rule = z.object({
  tiers: z.array(z.enum(tiers)),
  daysEach: z.int(),
  warmMonths: z.int(),
  reservationDays: z.int(),
  /** 0: the region set nothing; the rules of the house hold. */
  version: z.int(),
});
export type Rule = z.infer<typeof Rule>;

export const getRules = endpoint({
  ...read,
  method: "GET",
  path: "/employer-rules",
  summary: "Whose turn it is in this region, and which organisations agreed to share their employers.",
  input: z.object({}),
  output: z.object({
    rule: Rule,
    agreements: z.array(
      z.object({
        agreementId: z.uuid(),
        organisation: z.string(),
        ours: z.boolean(),
        proposedOn: z.string(),
        agreedOn: z.string().nullable(),
        may: z.object({ agree: may }),
      }),
    ),
    organisations: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    may: z.object({ setRules: may, arrange: may }),
  }),
});

export const saveRules = endpoint({
  ...write,
  method: "PUT",
  path: "/employer-rules",
  summary: "Set whose turn it is, for the region.",
  input: z.object({
    version: z.int().min(0),
    tiers: z.array(z.enum(tiers)).min(1).max(4),
    daysEach: z.coerce.number().int().min(0, "Vul 0 tot 60 dagen in.").max(60, "Vul 0 tot 60 dagen in."),
    warmMonths: z.coerce.number().int().min(1, "Vul 1 tot 24 maanden in.").max(24, "Vul 1 tot 24 maanden in."),
    reservationDays: z.coerce.number().int().min(1, "Vul 1 tot 60 dagen in.").max(60, "Vul 1 tot 60 dagen in."),
  }),
  output: done,
});

export const proposeAgreement = endpoint({
  ...write,
  method: "POST",
  path: "/employer-agreements",
  summary: "Propose to another organisation to see each other's employers.",
  input: z.object({ organisationId: z.uuid({ error: "Kies een organisatie." }) }),
  output: done,
});

export const answerAgreement = endpoint({
  ...write,
  method: "POST",
  path: "/employer-agreements/:agreementId/answer",
  summary: "Agree to share, or end it: from then on each sees only their own again.",
  input: z.object({ agreementId: z.uuid(), yes: z.boolean() }),
  output: done,
});

const Side = z.object({
  employerId: employerId.nullable(),
  name: z.string().nullable(),
  place: z.string().nullable(),
  organisation: z.string(),
});

export const listDoubles = endpoint({
  ...read,
  method: "GET",
  path: "/employer-doubles",
  summary: "Files that look like one establishment, the likeliest first; at most a hundred.",
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({ one: Side, other: Side, certain: z.boolean(), may: z.object({ keepOne: may, keepOther: may }) }),
    ),
  }),
});

export const mergeEmployers = endpoint({
  ...write,
  method: "POST",
  path: "/employers/:employerId/merge",
  summary: "Two files become one; for ninety days it can be undone.",
  input: z.object({ employerId, goneId: z.uuid() }),
  output: z.object({ mergerId: z.uuid() }),
});

export const undoMerge = endpoint({
  ...write,
  method: "POST",
  path: "/employer-mergers/:mergerId/undo",
  summary: "Two files again, each with what was its own.",
  input: z.object({ mergerId: z.uuid() }),
  output: z.object({ employerId }),
});

export const sayDifferent = endpoint({
  ...write,
  method: "POST",
  path: "/employers/:employerId/different",
  summary: "Looked at: these are two different employers.",
  input: z.object({ employerId, otherId: z.uuid() }),
  output: done,
});
