import { fieldNames } from "@vliegwiel/matching";
import { z } from "zod";
import { endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { activity, answers, which } from "./places.ts";

const acting = { access: "person", operation: "write", activity } as const;
const saved = z.object({ personId, done: z.literal(true) });

export const sayAnswer = endpoint({
  ...acting,
  method: "POST",
  path: "/my/fitting-work/answers",
  summary: "Tell me more, or ask who helps me: about one possibility or employer.",
  input: z.object({ ...which, said: z.enum(answers, "Kies wat u wilt.") }),
  output: z.object({
    personId,
    /** Somebody hears it; otherwise the person shares their profile with nobody yet. */
    heard: z.boolean(),
  }),
});

export const takeBackAnswer = endpoint({
  ...acting,
  method: "DELETE",
  path: "/my/fitting-work/answers/:of/:placeId",
  summary: "Takes back what was asked about one possibility or employer.",
  input: z.object(which),
  output: saved,
});

export const sayNo = endpoint({
  ...acting,
  method: "POST",
  path: "/my/fitting-work/nos",
  summary: "The person does not want this one: kept for the person alone, and never shown again.",
  input: z.object(which),
  output: saved,
});

export const takeBackNo = endpoint({
  ...acting,
  method: "DELETE",
  path: "/my/fitting-work/nos/:of/:placeId",
  summary: "Shows a possibility or employer again after all.",
  input: z.object(which),
  output: saved,
});

const Interest = z.object({
  interestId: z.uuid(),
  /** A kind of work, or a field as a whole, by the name one reads. */
  name: z.string(),
  seen: z.boolean(),
  saidOn: z.string(),
});
export type Interest = z.infer<typeof Interest>;

export const MyInterests = z.object({
  personId,
  hasProfile: z.boolean(),
  interests: z.array(Interest),
  /** Kinds of work from the person's own wishes. */
  wishes: z.array(z.string()),
});
export type MyInterests = z.infer<typeof MyInterests>;

export const myInterests = endpoint({
  method: "GET",
  path: "/my/interests",
  access: "person",
  operation: "read",
  activity,
  summary: "Of which work the person wants to hear, and which of those others may see.",
  input: z.object({}),
  output: MyInterests,
});

export const addInterest = endpoint({
  ...acting,
  method: "POST",
  path: "/my/interests",
  summary: "A standing yes: the person wants to hear of this kind of work.",
  input: z
    .object({
      work: z.string().trim().max(60, "Gebruik hoogstens 60 tekens.").default(""),
      field: z
        .enum(Object.keys(fieldNames) as [string, ...string[]])
        .or(z.literal(""))
        .default(""),
      seen: z.boolean().default(false),
    })
    .refine(({ work, field }) => (work === "") !== (field === ""), {
      path: ["work"],
      message: "Vul een soort werk in, of kies een richting.",
    }),
  output: saved,
});

export const showInterest = endpoint({
  ...acting,
  method: "PUT",
  path: "/my/interests/:interestId",
  summary: "Whether others may see that the person asked to hear of this work.",
  input: z.object({ interestId: z.uuid(), seen: z.boolean() }),
  output: saved,
});

export const endInterest = endpoint({
  ...acting,
  method: "DELETE",
  path: "/my/interests/:interestId",
  summary: "The person no longer wants to hear of this work.",
  input: z.object({ interestId: z.uuid() }),
  output: saved,
});
