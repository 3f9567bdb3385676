import { z } from "zod";
import { day, done, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { Calculation } from "./calculations.ts";

const activity = "income-advice";
const talkId = z.uuid();
const version = z.int().min(1);

/** Someone who explains income and decides about nothing. */
export const Counsellor = z.object({ counsellorId: z.uuid(), name: z.string(), organisation: z.string() });
export type Counsellor = z.infer<typeof Counsellor>;

export const ways = ["phone", "video", "office", "with-you"] as const;
export const partsOfDay = ["morning", "afternoon", "either"] as const;

export const Talk = z.object({
  personId,
  talkId,
  counsellorId: z.uuid(),
  state: z.enum(["asked", "proposed", "agreed", "declined"]),
  called: z.string(),
  reach: z.string(),
  suits: z.enum(partsOfDay),
  askedOn: z.string(),
  day: z.string().nullable(),
  startTime: z.string().nullable(),
  way: z.enum(ways).nullable(),
  place: z.string(),
  version,
});
export type Talk = z.infer<typeof Talk>;

export const myCalculations = endpoint({
  method: "GET",
  path: "/my/calculations",
  access: "anyone",
  operation: "read",
  activity,
  summary: "What the person kept, the talks they asked, and whom they can ask.",
  input: z.object({}),
  output: z.object({
    personId,
    calculations: z.array(Calculation),
    talks: z.array(Talk),
    counsellors: z.array(Counsellor.extend({ permitted: z.boolean() })),
    today: z.string(),
  }),
});

export const myTalksAhead = endpoint({
  method: "GET",
  path: "/my/talks",
  access: "anyone",
  operation: "read",
  activity,
  summary: "The person's own talks that wait for an answer or are agreed; nothing about income.",
  input: z.object({}),
  output: z.object({ personId: personId.nullable(), talks: z.array(Talk) }),
});

export const myTalks = endpoint({
  method: "GET",
  path: "/counselling",
  access: "professional",
  operation: "list",
  activity,
  summary: "Who asked this counsellor for a talk, or shares a calculation.",
  input: z.object({}),
  output: z.object({
    may: z.object({ counsel: may }),
    people: z.array(
      z.object({
        personId,
        name: z.string().nullable(),
        calculations: z.int(),
        mayCalculate: z.boolean(),
        talk: Talk.nullable(),
      }),
    ),
    today: z.string(),
  }),
});

export const showCounselled = endpoint({
  method: "GET",
  path: "/persons/:personId/calculations",
  access: "professional",
  operation: "read",
  activity,
  summary: "What one person shares with this counsellor, and the talk they have.",
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    personId,
    name: z.string().nullable(),
    calculations: z.array(Calculation),
    talk: Talk.nullable(),
    may: z.object({ calculate: may }),
    today: z.string(),
  }),
});

export const listCounsellors = endpoint({
  method: "GET",
  path: "/counsellors",
  access: "professional",
  operation: "list",
  activity: "organisations",
  summary: "Who explains income in this region; for who keeps the region or an organisation also whom they can name.",
  input: z.object({}),
  output: z.object({
    counsellors: z.array(Counsellor),
    /** The reader is one of them. */
    counsels: z.boolean(),
    choices: z.array(
      z.object({
        membershipId: z.uuid(),
        name: z.string(),
        functionTitle: z.string(),
        organisation: z.string(),
        named: z.boolean(),
        may: z.object({ name: may }),
      }),
    ),
  }),
});

export const nameCounsellor = endpoint({
  method: "PUT",
  path: "/counsellors/:membershipId",
  access: "professional",
  operation: "write",
  activity: "organisations",
  summary: "Someone of the region explains income from now on; refused for whoever decides about benefits.",
  input: z.object({ membershipId: z.uuid() }),
  output: done,
});

export const endCounsellor = endpoint({
  method: "DELETE",
  path: "/counsellors/:membershipId",
  access: "professional",
  operation: "write",
  activity: "organisations",
  summary: "Someone stops explaining income: what was shared with them closes at once.",
  input: z.object({ membershipId: z.uuid() }),
  output: done,
});

export const askTalk = endpoint({
  method: "POST",
  path: "/my/talks",
  access: "anyone",
  operation: "write",
  activity,
  summary: "The person asks a counsellor for a talk, with or without a calculation to look at together.",
  input: z.object({
    counsellorId: z.uuid(),
    calculationId: z.uuid().nullable().default(null),
    called: z.string().trim().min(1, "Vul in hoe de consulent u mag noemen.").max(80, "Gebruik hoogstens 80 tekens."),
    reach: z
      .string()
      .trim()
      .min(5, "Vul een telefoonnummer of e-mailadres in.")
      .max(120, "Gebruik hoogstens 120 tekens."),
    suits: z.enum(partsOfDay, { error: "Kies wanneer u kunt." }),
  }),
  output: z.object({ personId, talkId }),
});

export const cancelTalk = endpoint({
  method: "DELETE",
  path: "/my/talks/:talkId",
  access: "anyone",
  operation: "write",
  activity,
  summary: "The person calls a talk off: nothing of it stays.",
  input: z.object({ talkId }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const answerMoment = endpoint({
  method: "POST",
  path: "/my/talks/:talkId/answer",
  access: "anyone",
  operation: "write",
  activity,
  summary: "The person says whether the proposed moment suits them; if not, the counsellor proposes another.",
  input: z.object({ talkId, version, suits: z.boolean() }),
  output: Talk,
});

export const proposeMoment = endpoint({
  method: "POST",
  path: "/talks/:talkId/moment",
  access: "professional",
  operation: "write",
  activity,
  summary: "The counsellor proposes a day, a time and a way to talk.",
  input: z.object({
    talkId,
    version,
    day,
    startTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Vul een tijd in, bijvoorbeeld 14:30."),
    way: z.enum(ways, { error: "Kies hoe jullie praten." }),
    place: z.string().trim().max(120, "Gebruik hoogstens 120 tekens.").default(""),
  }),
  output: Talk,
});

export const declineTalk = endpoint({
  method: "POST",
  path: "/talks/:talkId/decline",
  access: "professional",
  operation: "write",
  activity,
  summary: "The counsellor cannot take this talk: the person can ask another.",
  input: z.object({ talkId, version }),
  output: z.object({ personId, done: z.literal(true) }),
});
