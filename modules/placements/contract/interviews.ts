import { z } from "zod";
import { day, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { activity, version, withWhom } from "./facts.ts";

export const interviewKinds = ["acquaintance", "look-around", "application"] as const;
/** What who comes along may do. Taking over is not among them. */
export const alongMay = [
  "introduce",
  "hours",
  "what-helps",
  "support",
  "arrangements",
  "when-i-ask",
  "afterwards",
] as const;
export const results = ["goes-on", "second-talk", "start", "not-yet", "no-match", "did-not-happen"] as const;

const interviewId = z.uuid();
const saved = z.object({ personId, done: z.literal(true) });

export const Interview = z.object({
  personId,
  interviewId,
  employerId: z.uuid().nullable(),
  employerName: z.string(),
  offerId: z.uuid().nullable(),
  kind: z.enum(interviewKinds),
  day: z.string(),
  startTime: z.string().nullable(),
  place: z.string(),
  along: z.object({ name: z.string(), organisation: z.string().nullable(), me: z.boolean() }).nullable(),
  alongMay: z.array(z.enum(alongMay)),
  result: z.enum(results).nullable(),
  resultWords: z.string(),
  resultBy: z.enum(["person", "professional"]).nullable(),
  version,
});
export type Interview = z.infer<typeof Interview>;
/** The person knows whom they chose. */
export const MyInterview = Interview.extend({ alongId: z.uuid().nullable() });
export type MyInterview = z.infer<typeof MyInterview>;

export const Pitch = z.object({ words: z.string(), shown: z.boolean(), version });
export type Pitch = z.infer<typeof Pitch>;

const when = {
  day,
  startTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Vul een tijd in, bijvoorbeeld 14:30.")
    .nullable()
    .default(null),
  place: z.string().trim().max(120, "Gebruik hoogstens 120 tekens.").default(""),
};
const kind = z.enum(interviewKinds, { error: "Kies wat voor gesprek het is." });

export const showInterview = endpoint({
  method: "GET",
  path: "/interviews/:interviewId",
  access: "professional",
  operation: "read",
  activity,
  summary: "One talk with an employer: when, where, who comes along and what that one may do.",
  input: z.object({ interviewId }),
  output: Interview.extend({
    personName: z.string().nullable(),
    today: z.string(),
    /** Work that came from it, as far as the reader may know. */
    led: z.array(z.object({ placementId: z.uuid(), title: z.string(), employerName: z.string() })),
    may: z.object({ note: may }),
  }),
});

export const noteMyInterview = endpoint({
  method: "POST",
  path: "/my/interviews",
  access: "person",
  operation: "write",
  activity,
  summary: "The person writes down a talk with an employer.",
  // By name: the files of employers are not the person's to open.
  input: z.object({ employerName: withWhom.employerName, kind, ...when }),
  output: z.object({ personId, interviewId }),
});

export const NewInterview = z.object({ ...withWhom, kind, ...when });
export type NewInterview = z.infer<typeof NewInterview>;

export const noteInterview = endpoint({
  method: "POST",
  path: "/persons/:personId/interviews",
  access: "professional",
  operation: "write",
  activity,
  summary: "A professional writes down a talk with an employer for someone who permits it.",
  input: NewInterview.extend({ personId: z.uuid() }),
  output: z.object({ personId, interviewId }),
});

export const moveInterview = endpoint({
  method: "PUT",
  path: "/interviews/:interviewId/moment",
  access: "anyone",
  operation: "write",
  activity,
  summary: "Another day, time or place.",
  input: z.object({ interviewId, version, ...when }),
  output: saved,
});

export const chooseAlong = endpoint({
  method: "PUT",
  path: "/my/interviews/:interviewId/along",
  access: "person",
  operation: "write",
  activity,
  summary: "The person chooses who comes along and what that one may do. They come along; they do not take over.",
  input: z.object({
    interviewId,
    version,
    membershipId: z.uuid().nullable(),
    may: z.array(z.enum(alongMay)).max(alongMay.length).default([]),
  }),
  output: saved,
});

export const putResult = endpoint({
  method: "PUT",
  path: "/interviews/:interviewId/result",
  access: "anyone",
  operation: "write",
  activity,
  summary: "How the talk went: a choice and one line, by the person or who prepares it with them.",
  input: z.object({
    interviewId,
    version,
    result: z.enum(results, { error: "Kies wat eruit kwam." }),
    words: z.string().trim().max(400, "Gebruik hoogstens 400 tekens.").default(""),
  }),
  output: saved,
});

export const dropInterview = endpoint({
  method: "DELETE",
  path: "/my/interviews/:interviewId",
  access: "person",
  operation: "write",
  activity,
  summary: "The person takes a talk away from here.",
  input: z.object({ interviewId }),
  output: saved,
});

export const savePitch = endpoint({
  method: "PUT",
  path: "/my/pitch",
  access: "person",
  operation: "write",
  activity,
  summary: "The person's own pitch, read by nobody else unless they tick that it may be seen. Empty takes it away.",
  input: z.object({
    /** 0: there is none yet. */
    version: z.int().min(0),
    words: z.string().trim().max(1200, "Maak het korter: hoogstens 1.200 tekens. Dat is ongeveer een minuut."),
    shown: z.boolean().default(false),
  }),
  output: saved,
});
