import { z } from "zod";
import { categoryWords, purposeWords, receiverTasks } from "./words.ts";

export const purpose = z.enum(purposeWords, { error: "Kies waarvoor." });
export const category = z.enum(categoryWords);
export const chosenCategories = z.array(category).min(1, "Kies ten minste één soort gegevens.").max(8);
export const moment = z.iso.datetime({ offset: true });

/** A receiver is an organisation and a task, or one named professional of it. */
const receiver = z.object({
  organisationId: z.uuid(),
  task: z.enum(receiverTasks, { error: "Met wie over uw uitkering beslist of die controleert, delen wij niets." }),
  membershipId: z.uuid().nullable().default(null),
});
export const chosenReceivers = z.array(receiver).min(1, "Kies ten minste één ontvanger.").max(20);

export const NamedReceiver = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  kind: z.string(),
  task: z.string(),
  membershipId: z.uuid().nullable(),
  professional: z.string().nullable(),
});
export type NamedReceiver = z.infer<typeof NamedReceiver>;

export const PossibleReceiver = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  kind: z.string(),
  task: z.string(),
  professionals: z.array(z.object({ membershipId: z.uuid(), name: z.string(), functionTitle: z.string() })),
});
export type PossibleReceiver = z.infer<typeof PossibleReceiver>;

/** What is shared with whom for what until when; the same for digital and on paper. */
export const terms = {
  purpose,
  categories: chosenCategories,
  receivers: chosenReceivers,
  /** The last day. */
  until: z.iso.date("Vul een datum in, bijvoorbeeld 12-3-2027."),
  /** The explanation as the screen showed it. */
  explanation: z.string().min(20).max(8000),
};
