import { z } from "zod";
import { filled, text } from "../../../platform/shared/typed-text.ts";

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

/** What a case is for. */
export const purposes = {
  help: "Iemand verder helpen",
  learn: "Leren over samenwerken",
} as const;
export const CasePurpose = z.enum(["learn", "help"]);
export type CasePurpose = z.infer<typeof CasePurpose>;

/** What a case gets stuck on; tagged by the group, counted over cases. */
export const bottlenecks = {
  wet: "Wet of regel",
  geld: "Geld",
  organisatie: "Hoe een organisatie werkt",
  kennis: "Kennis",
  werkgever: "Werkgever",
  beleid: "Beleid",
} as const;
export const Bottleneck = z.enum(
  Object.keys(bottlenecks) as [keyof typeof bottlenecks, ...(keyof typeof bottlenecks)[]],
);
export type Bottleneck = z.infer<typeof Bottleneck>;

export const CaseStatus = z.enum(["draft", "waiting", "planned", "discussed", "looked-back", "closed"]);
export type CaseStatus = z.infer<typeof CaseStatus>;

export { filled, text };

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Vul een tijd in, bijvoorbeeld 14:30.");
/** From when until when, and where. */
export const hours = { startTime: time, endTime: time, place: text(200).default("") };
export const endsAfterItStarts = <Shape extends z.ZodType<{ startTime: string; endTime: string }>>(shape: Shape) =>
  shape.refine(({ startTime, endTime }) => endTime > startTime, {
    path: ["endTime"],
    message: "Het einde is na het begin.",
  });

/** A cancelled meeting stays in sight with its reason, and never begins. */
export const MeetingStatus = z.enum(["planned", "running", "done", "cancelled"]);
export type MeetingStatus = z.infer<typeof MeetingStatus>;

export const version = z.number().int().min(1);

export { left } from "../../text-help/contract.ts";

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

/** What kind of group it is. The first three kinds of doers discuss cases; the others steer, build or decide. */
export const groupKinds = {
  casusgroep: "Casusgroep",
  leergroep: "Leergroep",
  expertgroep: "Expertgroep",
  werkgroep: "Werkgroep",
  kerngroep: "Kerngroep",
  projectgroep: "Projectgroep",
  stuurgroep: "Stuurgroep",
  "dagelijks-bestuur": "Dagelijks bestuur",
} as const;
export const GroupKind = z.enum(Object.keys(groupKinds) as (keyof typeof groupKinds)[], {
  error: "Kies wat voor groep het is.",
});
export type GroupKind = z.infer<typeof GroupKind>;
export const discussesCases = (kind: GroupKind): boolean =>
  kind === "casusgroep" || kind === "leergroep" || kind === "expertgroep";
/** What anyone of the region may start in a part of it, without the coordinator. */
export const startedByAnyone: readonly GroupKind[] = ["casusgroep", "leergroep", "werkgroep"];

export const layers = {
  uitvoering: "Uitvoering",
  beleid: "Beleid",
  management: "Management",
  bestuur: "Bestuur",
} as const;
export const Layer = z.enum(Object.keys(layers) as (keyof typeof layers)[]);
export type Layer = z.infer<typeof Layer>;

const whole = (low: number, high: number) =>
  z
    .number({ error: `Kies een getal van ${low} tot en met ${high}.` })
    .int("Kies een heel getal.")
    .min(low, `Kies ${low} of meer.`)
    .max(high, `Kies hoogstens ${high}.`);
/** How a group agreed to work. What is not filled in is what most groups do. */
export const GroupSettings = z.object({
  /** Null = no limit. */
  maxPerOrganisation: whole(1, 10).nullable().default(null),
  whoMayBring: z.enum(["members", "region"]).default("members"),
  purposes: z
    .array(z.enum(["learn", "help"]))
    .min(1, "Kies minstens een doel.")
    .max(2)
    .default(["learn", "help"]),
  answerWithinDays: whole(1, 30).default(5),
  casesPerMeeting: whole(1, 6).default(4),
  /** 0 = none. */
  quorum: whole(0, 50).default(0),
});
export type GroupSettings = z.infer<typeof GroupSettings>;
