import { z } from "zod";
import { day, done, endpoint } from "../../../platform/shared/endpoint.ts";
import { contactKinds } from "./approach.ts";
import { activity, Colleague, employerId, Facts } from "./facts.ts";

const link = { access: "link", activity: "employer-link" } as const;

export const makeLink = endpoint({
  method: "POST",
  path: "/employers/:employerId/links",
  access: "professional",
  operation: "write",
  activity,
  summary: "An expiring link with which the employer reads their own file. Told once; the house keeps a hash.",
  input: z.object({ employerId, days: z.coerce.number().int().min(1).max(90).default(30) }),
  output: z.object({ linkId: z.uuid(), link: z.string(), endsAt: z.string() }),
});

export const closeLink = endpoint({
  method: "POST",
  path: "/employer-links/:linkId/close",
  access: "professional",
  operation: "write",
  activity,
  summary: "The link opens nothing any more.",
  input: z.object({ linkId: z.uuid() }),
  output: done,
});

export const openLink = endpoint({
  ...link,
  method: "POST",
  path: "/employer-file/open",
  operation: "log-in",
  summary: "The employer opens their link.",
  input: z.object({ secret: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "Deze link klopt niet.") }),
  output: done,
});

export const OwnFile = z.object({
  facts: Facts.omit({ municipalityCode: true }),
  withRegion: z.boolean(),
  keptBy: z.string(),
  owner: Colleague.omit({ membershipId: true }).nullable(),
  notApproachedSince: z.string().nullable(),
  quiet: z.array(z.object({ fromDay: z.string(), untilDay: z.string(), why: z.string() })),
  contactPersons: z.array(z.object({ name: z.string(), functionTitle: z.string() })),
  contacts: z.array(
    z.object({
      day: z.string(),
      kind: z.enum(contactKinds),
      line: z.string(),
      organisation: z.string().nullable(),
    }),
  ),
  remarks: z.array(
    z.object({
      kind: z.enum(["worry", "wish", "correction"]),
      text: z.string(),
      byEmployer: z.boolean(),
      saidOn: z.string(),
      followUp: z.string(),
      followedUpOn: z.string().nullable(),
    }),
  ),
  endsAt: z.string(),
  today: z.string(),
});
export type OwnFile = z.infer<typeof OwnFile>;

export const getOwnFile = endpoint({
  ...link,
  method: "GET",
  path: "/employer-file",
  operation: "read",
  summary: "What is written about the employer, by their link; null when the link is over.",
  input: z.object({}),
  output: z.object({ file: OwnFile.nullable() }),
});

export const sayByLink = endpoint({
  ...link,
  method: "POST",
  path: "/employer-file/remarks",
  operation: "write",
  summary: "The employer says what is not right, or tells a worry or a wish.",
  input: z.object({
    kind: z.enum(["worry", "wish", "correction"], { error: "Kies waar het over gaat." }),
    text: z.string().trim().min(2, "Schrijf wat u wilt zeggen.").max(600, "Gebruik hoogstens 600 tekens."),
  }),
  output: done,
});

export const approachByLink = endpoint({
  ...link,
  method: "PUT",
  path: "/employer-file/not-approached",
  operation: "write",
  summary: "The employer says: do not call me, or: you may call me again.",
  input: z.object({ notAnyMore: z.boolean() }),
  output: done,
});

export const quietByLink = endpoint({
  ...link,
  method: "POST",
  path: "/employer-file/quiet",
  operation: "write",
  summary: "The employer says when they would rather not be called.",
  input: z.object({
    fromDay: day,
    untilDay: day,
    why: z.string().trim().max(120, "Gebruik hoogstens 120 tekens.").default(""),
  }),
  output: done,
});
