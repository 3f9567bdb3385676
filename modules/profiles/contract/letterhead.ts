import { z } from "zod";
import { done, endpoint, may } from "../../../platform/shared/endpoint.ts";

/** Colours that read well on white paper (at least 7 to 1), and tell nothing by themselves. */
export const colours = ["blue", "green", "red", "purple", "black"] as const;
export type Colour = (typeof colours)[number];

/** In whose style the profiles of a region go out. */
export const Letterhead = z.object({
  name: z.string(),
  colour: z.enum(colours),
  /** 0: the region chose nothing; papers go out under the name of Vliegwiel. */
  version: z.int(),
});
export type Letterhead = z.infer<typeof Letterhead>;

export const getLetterhead = endpoint({
  access: "professional",
  operation: "read",
  activity: "profile",
  method: "GET",
  path: "/profile-letterhead",
  summary: "The style in which the profiles of this region are printed.",
  input: z.object({}),
  output: z.object({ letterhead: Letterhead, may: z.object({ save: may }) }),
});

export const saveLetterhead = endpoint({
  access: "professional",
  operation: "write",
  activity: "profile",
  method: "PUT",
  path: "/profile-letterhead",
  summary: "Choose the style in which the profiles of this region are printed.",
  input: z.object({
    version: z.int().min(0),
    name: z
      .string()
      .trim()
      .min(2, "Vul de naam in die boven het profiel komt.")
      .max(60, "Gebruik hoogstens 60 tekens."),
    colour: z.enum(colours, { error: "Kies een kleur." }),
  }),
  output: done,
});
