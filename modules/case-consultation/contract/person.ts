import { z } from "zod";
import { endpoint, page, pageOf, personId } from "../../../platform/shared/endpoint.ts";
import { Escalation } from "./escalation.ts";
import { CaseStatus, Colleague } from "./words.ts";

/** What the person concerned reads about the case that carries their name. The group's notes stay the group's. */
export const OwnConsultation = z.object({
  personId,
  caseId: z.uuid(),
  groupName: z.string(),
  question: z.string(),
  tried: z.string(),
  wanted: z.string(),
  status: CaseStatus,
  namedOn: z.string(),
  discussedOn: z.string().nullable(),
  /** The day the case is deleted, said four weeks before. */
  goesOn: z.string().nullable(),
  broughtBy: Colleague,
  advice: z.array(z.object({ id: z.uuid(), text: z.string(), by: Colleague })),
  agreements: z.array(
    z.object({
      id: z.uuid(),
      what: z.string(),
      who: Colleague,
      dueOn: z.string(),
      accepted: z.boolean(),
      state: z.enum(["open", "done", "dropped"]),
    }),
  ),
  lookBack: z.object({ helped: z.enum(["yes", "a-bit", "no", "too-early"]), learned: z.string() }).nullable(),
  /** The person's own answer; asked once the case was discussed, and nobody has to. */
  ownLookBack: z.enum(["yes", "a-bit", "no"]).nullable(),
  /** What stayed stuck and was put before someone who may decide. */
  escalations: z.array(Escalation.omit({ by: true, version: true })),
});
export type OwnConsultation = z.infer<typeof OwnConsultation>;

export const listOwnConsultations = endpoint({
  method: "GET",
  path: "/my-consultations",
  access: "person",
  operation: "list",
  activity: "case-consultation",
  summary: "The cases that carry one's name: question, advice, agreements.",
  input: z.object({ ...page, limit: page.limit.default(20) }),
  output: pageOf(OwnConsultation),
});
