import { z } from "zod";

/** Someone of an organisation, as colleagues know them. */
export const Colleague = z.object({
  membershipId: z.uuid(),
  name: z.string().nullable(),
  functionTitle: z.string(),
  organisation: z.string().nullable(),
  task: z.string().nullable(),
});
export type Colleague = z.infer<typeof Colleague>;

/** A colleague as their organisation shows them to the person concerned: by name, or by function. */
export const Shown = z.object({
  name: z.string().nullable(),
  functionTitle: z.string(),
  organisation: z.string().nullable(),
});
export type Shown = z.infer<typeof Shown>;

/** Counted by the house, so that every screen shows the same, whatever its own clock says. Below zero: over time. */
export const Clock = z.object({ step: z.int(), running: z.boolean(), secondsLeft: z.int() });
export type Clock = z.infer<typeof Clock>;

/** A case as it is told to who has no seat: not the group's notes. */
export const Told = z.object({
  question: z.string(),
  tried: z.string(),
  wanted: z.string(),
  advice: z.array(z.object({ id: z.uuid(), text: z.string(), by: Shown })),
  agreements: z.array(
    z.object({
      id: z.uuid(),
      what: z.string(),
      dueOn: z.string(),
      accepted: z.boolean(),
      state: z.enum(["open", "done", "dropped"]),
      who: Shown,
    }),
  ),
});
export type Told = z.infer<typeof Told>;

export const meetingId = z.uuid();
export const version = z.number().int().min(1);
export const activity = "case-consultation";
export const shared = { access: "professional", operation: "write", activity } as const;

/** On which a screen hears that something changed; opaque, and there when there is something to hear. */
export const topic = z.string().optional();
