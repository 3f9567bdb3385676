import { z } from "zod";
import { done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { Lead, Line, Quiet, Remark, Standing, TogetherRequest } from "./approach.ts";
import { activity, Colleague, employerId, Facts, sectors, version } from "./facts.ts";

export { Colleague, Facts, motives, sectors, sizeBands } from "./facts.ts";

export const EmployerCard = z.object({
  employerId,
  name: z.string(),
  town: z.string(),
  sector: z.enum(sectors).or(z.literal("")),
  keptBy: z.string(),
  withRegion: z.boolean(),
  ambassador: z.boolean(),
  owner: Colleague.nullable(),
  notApproached: z.boolean(),
  talkingUntil: z.string().nullable(),
  lastContact: z.string().nullable(),
});
export type EmployerCard = z.infer<typeof EmployerCard>;

export const listEmployers = endpoint({
  method: "GET",
  path: "/employers",
  access: "professional",
  operation: "list",
  activity,
  summary: "The employers one may see, by name; search by name or town.",
  input: z.object({
    search: z.string().trim().max(80).default(""),
    which: z.enum(["all", "mine", "organisation", "ambassadors"]).default("all"),
    sector: z.enum(sectors).or(z.literal("")).default(""),
    ...page,
  }),
  output: pageOf(EmployerCard),
});

export const Employer = z.object({
  employerId,
  version,
  facts: Facts,
  municipality: z.string().nullable(),
  keptBy: z.string(),
  withRegion: z.boolean(),
  owner: Colleague.nullable(),
  addedOn: z.string(),
  standing: Standing,
  /** Whose turn it is, in words, and why. */
  turn: z.object({ title: z.string(), why: z.array(z.string()) }),
  /** Who spoke to them most in the last year. */
  warmest: Colleague.extend({ times: z.int(), last: z.string() }).nullable(),
  lines: z.array(Line),
  remarks: z.array(Remark),
  quiet: z.array(Quiet),
  leads: z.array(Lead),
  requests: z.array(TogetherRequest),
  links: z.array(
    z.object({
      linkId: z.uuid(),
      madeOn: z.string(),
      endsOn: z.string(),
      closed: z.boolean(),
      views: z.int(),
      lastSeenOn: z.string().nullable(),
    }),
  ),
  mergers: z.array(z.object({ mergerId: z.uuid(), name: z.string(), on: z.string() })),
  today: z.string(),
  may: z.object({
    change: may,
    share: may,
    reserve: may,
    callTogether: may,
    write: may,
    lead: may,
    sayNo: may,
    liftNo: may,
    handOver: may,
    contacts: may,
    keepContacts: may,
    link: may,
  }),
});
export type Employer = z.infer<typeof Employer>;

export const getEmployer = endpoint({
  method: "GET",
  path: "/employers/:employerId",
  access: "professional",
  operation: "read",
  activity,
  summary: "One employer: facts, whose turn it is to call, what was said and done.",
  input: z.object({ employerId }),
  output: Employer,
});

export const listLines = endpoint({
  method: "GET",
  path: "/employers/:employerId/lines",
  access: "professional",
  operation: "list",
  activity,
  summary: "Every contact with one employer in one line, the latest first.",
  input: z.object({ employerId, ...page }),
  output: pageOf(Line),
});

export const employerChoices = endpoint({
  method: "GET",
  path: "/employer-choices",
  access: "professional",
  operation: "read",
  activity,
  summary:
    "What can be chosen when an employer is written down: the municipalities of the region, and whether one may.",
  input: z.object({}),
  output: z.object({
    municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
    today: z.string(),
    may: z.object({ add: may, setRules: may, arrange: may }),
  }),
});

/** A file that looks like what was typed. Of one the reader may not see only the organisation that knows them. */
export const LookAlike = z.object({
  employerId: employerId.nullable(),
  name: z.string().nullable(),
  place: z.string().nullable(),
  organisation: z.string(),
  certain: z.boolean(),
  notApproached: z.boolean(),
});
export type LookAlike = z.infer<typeof LookAlike>;

export const lookAlike = endpoint({
  method: "POST",
  path: "/employers/look-alike",
  access: "professional",
  operation: "list",
  activity,
  summary:
    "Whether an employer that is being typed is known already; at most five, without showing what one may not see.",
  input: z.object({
    name: z.string().trim().max(120).default(""),
    street: z.string().trim().max(120).default(""),
    postcode: z.string().trim().max(10).default(""),
    town: z.string().trim().max(80).default(""),
    domain: z.string().trim().max(160).default(""),
    kvk: z.string().trim().max(20).default(""),
    branchNumber: z.string().trim().max(30).default(""),
  }),
  output: z.object({ items: z.array(LookAlike) }),
});

export const addEmployer = endpoint({
  method: "POST",
  path: "/employers",
  access: "professional",
  operation: "write",
  activity,
  summary: "Write down a new employer; refused when one sees a file of the same establishment.",
  input: z.object({ facts: Facts, withRegion: z.boolean().default(false) }),
  output: z.object({ employerId }),
});

export const changeEmployer = endpoint({
  method: "PUT",
  path: "/employers/:employerId",
  access: "professional",
  operation: "write",
  activity,
  summary: "Change the facts of an employer, or who sees them.",
  input: z.object({ employerId, version, facts: Facts, withRegion: z.boolean() }),
  output: done,
});
