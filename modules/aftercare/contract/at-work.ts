import { z } from "zod";
import { endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { activity, CallAsked, Contact, Job, reachedBy, Support, saved } from "./facts.ts";
import { PlanLine } from "./plan.ts";

const acting = { access: "person", operation: "write", activity } as const;

export const MyAtWork = z.object({
  personId,
  support: Support.nullable(),
  jobs: z.array(Job),
  contacts: z.array(Contact),
  calls: z.array(CallAsked),
  plan: z.array(PlanLine),
  /** Whom the person permits to read the plan, today. */
  readers: z.array(z.object({ name: z.string(), organisation: z.string(), until: z.string() })),
  today: z.string(),
});
export type MyAtWork = z.infer<typeof MyAtWork>;

export const myAtWork = endpoint({
  method: "GET",
  path: "/my/at-work",
  access: "person",
  operation: "read",
  activity,
  summary:
    "Who keeps in touch with the person, their jobs, what was written down, and their plan for when it goes less well.",
  input: z.object({}),
  output: MyAtWork,
});

export const beginAgain = endpoint({
  ...acting,
  method: "POST",
  path: "/my/at-work/again",
  summary: "The person begins again, without a new intake; who keeps in touch hears it.",
  input: z.object({}),
  output: saved,
});

export const endMine = endpoint({
  ...acting,
  method: "POST",
  path: "/my/at-work/end",
  summary: "The person needs no calls any more. Nothing goes away, and it can begin again any day.",
  input: z.object({}),
  output: saved,
});

export const showOrganisation = endpoint({
  ...acting,
  method: "PUT",
  path: "/my/at-work/organisation",
  summary: "The person decides whether an employer reads for which organisation the owner works.",
  input: z.object({ shown: z.boolean() }),
  output: saved,
});

export const chooseWay = endpoint({
  ...acting,
  method: "PUT",
  path: "/my/at-work/way",
  summary: "How the person likes to be reached: a call, a message or a visit. Who keeps in touch reads it.",
  input: z.object({ way: z.enum(reachedBy, { error: "Kies hoe u contact wilt." }) }),
  output: saved,
});
