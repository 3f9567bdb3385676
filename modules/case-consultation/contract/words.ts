import { z } from "zod";

/** What a case is about, for finding related ones later. Never about health. */
export const themes = {
  samenwerken: "Samenwerken tussen organisaties",
  "werk-vinden": "Werk vinden",
  "werk-houden": "Werk houden",
  inkomen: "Inkomen en uitkering",
  "zorg-en-werk": "Hulp en werk op elkaar afstemmen",
  werkgever: "De werkgever",
  anders: "Iets anders",
} as const;
export const Theme = z.enum(["", ...(Object.keys(themes) as (keyof typeof themes)[])]);
export type Theme = z.infer<typeof Theme>;

export const CaseStatus = z.enum(["draft", "waiting", "planned", "discussed", "looked-back", "closed"]);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** Everything someone types: edges trimmed, and the unprintable that Word and keyboards leave behind taken out. */
export const text = (limit: number) =>
  z
    .string()
    .max(limit, `Dit is te lang: houd het bij ${limit} tekens.`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses a NUL, the others show as nothing
    .transform((value) => value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").trim());
export const filled = (limit: number, message: string) => text(limit).pipe(z.string().min(1, message));

/** A cancelled meeting stays in sight with its reason, and never begins. */
export const MeetingStatus = z.enum(["planned", "running", "done", "cancelled"]);
export type MeetingStatus = z.infer<typeof MeetingStatus>;

export const version = z.number().int().min(1);

/** The writer looked at what the check found and it may stay. Sent along with every text that goes to a group. */
export const confirmed = z.boolean().default(false);

/** Someone of an organisation, as colleagues know them. Null where the reader may not know the name. */
export const Colleague = z.object({
  membershipId: z.uuid(),
  name: z.string().nullable(),
  functionTitle: z.string(),
  organisation: z.string().nullable(),
  task: z.string().nullable(),
});
export type Colleague = z.infer<typeof Colleague>;

/** Where to hear that it changed (useLive): a word that says nothing itself. */
export const topic = z.string();
