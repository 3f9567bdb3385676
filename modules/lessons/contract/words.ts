import { z } from "zod";

/** What a lesson is about: the themes of cases. A test holds that they are the same words. */
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

/** Where it gets stuck, as cases are tagged. */
export const bottlenecks = {
  wet: "De wet of een regeling",
  geld: "Geld",
  organisatie: "Hoe een organisatie werkt",
  kennis: "Wat we weten en kunnen",
  werkgever: "De werkgever",
  beleid: "Beleid",
} as const;
export const Bottleneck = z.enum(["", ...(Object.keys(bottlenecks) as (keyof typeof bottlenecks)[])]);
export type Bottleneck = z.infer<typeof Bottleneck>;

/** Everything someone types: edges trimmed, and the unprintable that Word and keyboards leave behind taken out. */
export const text = (limit: number) =>
  z
    .string()
    .max(limit, `Dit is te lang: houd het bij ${limit} tekens.`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses a NUL, the others show as nothing
    .transform((value) => value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").trim());
export const filled = (limit: number, message: string, atLeast = 1) =>
  text(limit).pipe(z.string().min(atLeast, message));

export const version = z.number().int().min(1);
/** The writer looked at what the check found and it may stay. */
export const confirmed = z.boolean().default(false);
/** What one looks for in a list. */
export const search = text(100).default("");

/** Someone of an organisation, as colleagues know them. Null where the reader may not know the name. */
export const Colleague = z.object({
  membershipId: z.uuid(),
  name: z.string().nullable(),
  functionTitle: z.string(),
  organisation: z.string().nullable(),
  task: z.string().nullable(),
});
export type Colleague = z.infer<typeof Colleague>;

export const GroupName = z.object({ groupId: z.uuid(), name: z.string() });
