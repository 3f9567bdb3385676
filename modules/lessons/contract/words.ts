import { z } from "zod";
import { filled, text } from "../../../platform/shared/typed-text.ts";

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

export { filled, text };

export const version = z.number().int().min(1);
export { left } from "../../text-help/contract.ts";
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
