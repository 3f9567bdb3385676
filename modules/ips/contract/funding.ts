import { z } from "zod";
import { done, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { activityKinds, funders } from "./words.ts";

const activity = "ips";
/** A calendar month, "2026-10". */
const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "Kies een maand.");

const MonthOfFunder = z.object({
  month: z.string(),
  funder: z.enum(funders),
  lines: z.int(),
  minutes: z.int(),
  closed: z
    .object({
      on: z.string(),
      lines: z.int(),
      minutes: z.int(),
      /** Lines about this month that are declared later: against one of its lines, or too late for it. */
      later: z.int(),
    })
    .nullable(),
  over: z.boolean(),
});
export type MonthOfFunder = z.infer<typeof MonthOfFunder>;

export const FundingLine = z.object({
  personId,
  lineId: z.uuid(),
  name: z.string().nullable(),
  reference: z.string(),
  day: z.string(),
  kind: z.enum(activityKinds).nullable(),
  minutes: z.int(),
  funder: z.enum(funders),
  correction: z.enum(["other-funder", "not-done"]).nullable(),
  by: z.string().nullable(),
});
export type FundingLine = z.infer<typeof FundingLine>;

export const showFunding = endpoint({
  method: "GET",
  path: "/ips/funding",
  access: "professional",
  operation: "list",
  activity,
  summary: "What each month comes to for each payer, in the whole organisation; and the lines of one's own people.",
  input: z.object({ month: month.optional(), funder: z.enum(funders).optional() }),
  output: z.object({
    months: z.array(MonthOfFunder),
    month: z.string(),
    lines: z.array(FundingLine),
    /** Talks before IPS in the month, for talks with insurers: how many, and with how many people. */
    talks: z.object({ count: z.int(), people: z.int() }),
    may: z.object({ declare: may }),
    today: z.string(),
  }),
});

export const exportFunding = endpoint({
  method: "GET",
  path: "/ips/funding/file",
  access: "professional",
  operation: "export",
  activity,
  summary: "The lines of one payer and month of the people one guides, for the organisation's own administration; CSV.",
  input: z.object({ month, funder: z.enum(funders) }),
  output: z.unknown(),
});

export const exportDeclaration = endpoint({
  method: "GET",
  path: "/ips/funding/organisation-file",
  access: "professional",
  operation: "export",
  activity,
  summary:
    "A closed month of one payer of the whole organisation, by codes and without coaches, with what changed since; CSV. For who leads the team or keeps the organisation.",
  input: exportFunding.input,
  output: z.unknown(),
});

export const closeMonth = endpoint({
  method: "POST",
  path: "/ips/funding/closings",
  access: "professional",
  operation: "write",
  activity,
  summary: "A month of one payer was declared: from now on there are only corrections.",
  input: z.object({ month, funder: z.enum(funders) }),
  output: done,
});
