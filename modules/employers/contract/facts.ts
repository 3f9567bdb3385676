import { z } from "zod";
import { day } from "../../../platform/shared/endpoint.ts";

export const activity = "employers";

export const sectors = [
  "agriculture",
  "industry",
  "construction",
  "retail",
  "logistics",
  "hospitality",
  "ict",
  "business",
  "government",
  "education",
  "care",
  "culture",
  "green",
  "cleaning",
  "other",
] as const;
export const sizeBands = ["1-9", "10-49", "50-249", "250+"] as const;
/** What an employer says moves them. Asked, never guessed and never judged (barrier 22). */
export const motives = ["banenafspraak", "own-conviction", "shortage", "experience"] as const;

const text = (limit: number) => z.string().trim().max(limit, `Gebruik hoogstens ${limit} tekens.`).default("");
const orEmpty = (shape: RegExp, message: string) =>
  z.string().trim().regex(shape, message).or(z.literal("")).default("");

/** What is known about one establishment: facts, or the words of the employer. They can read every word of it. */
export const Facts = z.strictObject({
  name: z.string().trim().min(2, "Vul de naam van de werkgever in.").max(120, "Gebruik hoogstens 120 tekens."),
  kvk: orEmpty(/^(\d\s*){8}$/, "Een KvK-nummer heeft 8 cijfers."),
  branchNumber: orEmpty(/^(\d\s*){12}$/, "Een vestigingsnummer heeft 12 cijfers."),
  street: text(120),
  postcode: orEmpty(/^[1-9]\d{3}\s*[a-zA-Z]{2}$/, "Vul een postcode in, bijvoorbeeld 1441 AB."),
  town: text(80),
  municipalityCode: z
    .string()
    .regex(/^GM\d{4}$/)
    .nullable()
    .default(null),
  domain: orEmpty(
    /^(https?:\/\/)?[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)*\.[a-zA-Z]{2,}(\/\S*)?$/,
    "Vul een webadres in, bijvoorbeeld www.bakkerij.nl.",
  ),
  sector: z.enum(sectors).or(z.literal("")).default(""),
  sizeBand: z.enum(sizeBands).or(z.literal("")).default(""),
  workPlaces: text(600),
  roomToLook: text(600),
  conditions: text(600),
  experience: text(600),
  motives: z.array(z.enum(motives)).max(4).default([]),
  motivesAskedOn: day.nullable().default(null),
  ambassador: z.boolean().default(false),
});
export type Facts = z.infer<typeof Facts>;

/** Someone who works with employers, as far as the reader may know them: in an own network only the organisation. */
export const Colleague = z.object({
  membershipId: z.uuid().nullable(),
  name: z.string().nullable(),
  functionTitle: z.string(),
  organisation: z.string().nullable(),
});
export type Colleague = z.infer<typeof Colleague>;

export const employerId = z.uuid();
export const version = z.int().min(1);
