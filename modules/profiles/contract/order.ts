import { z } from "zod";
import { endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { sectionNames } from "./looking.ts";

const order = z.array(z.uuid()).min(2).max(12);
/** `seen` is the order that was looked at: with another one underneath, nothing is moved. */
const arranged = z.object({ section: z.enum(sectionNames), seen: order, wanted: order });
const saved = z.object({ personId, done: z.literal(true) });

export const arrangeSentences = endpoint({
  access: "person",
  operation: "write",
  activity: "profile",
  method: "PUT",
  path: "/my/profile/sections/:section/order",
  summary: "The person's order of the sentences of one section, on every version released from then on.",
  input: arranged,
  output: saved,
});

export const arrangeProposals = endpoint({
  access: "professional",
  operation: "write",
  activity: "profile",
  method: "PUT",
  path: "/persons/:personId/profile/sections/:section/order",
  summary: "The order of the own organisation's proposals in one section, as long as they wait for the person.",
  input: arranged.extend({ personId: z.uuid() }),
  output: saved,
});
