import { z } from "zod";
import { day, personId } from "../../../platform/shared/endpoint.ts";

/** The words a placement is made of. Their Dutch stands in ui/wording.ts. */
export const kinds = ["paid", "trial", "work-experience", "unpaid", "day-activities", "sheltered"] as const;
export const contractForms = ["permanent", "fixed-term", "agency", "secondment", "on-call", "none", "unknown"] as const;
export const endReasons = [
  "experience",
  "contract-ended",
  "other-job",
  "training",
  "did-not-fit",
  "no-work-left",
  "own-choice",
  "not-said",
] as const;
export const roles = [
  "person",
  "employer",
  "ips",
  "jobcoach",
  "wsp",
  "gemeente",
  "uwv",
  "sw-bedrijf",
  "other",
] as const;
export const payers = ["unknown", "none", "employer", "person", "gemeente", "uwv", "other"] as const;
/** What the person can say is not right. */
export const parts = [
  "employer",
  "work",
  "start",
  "contract",
  "hours",
  "kind",
  "realised",
  "means",
  "travel",
  "end",
  "other",
] as const;
export const answers = ["put-right", "talked", "stays"] as const;
export type Kind = (typeof kinds)[number];

export const activity = "placement";
export const placementId = z.uuid();
export const version = z.int().min(1);
const optionalDay = day.nullable().default(null);

export const hoursAWeek = z
  .number({ error: "Vul in hoeveel uur per week, bijvoorbeeld 8." })
  .min(0.5, "Vul ten minste een half uur in.")
  .max(60, "Vul hoogstens 60 uur in.")
  .multipleOf(0.25, "Vul hele uren of kwartieren in, bijvoorbeeld 7,5.");
export const kind = z.enum(kinds, { error: "Kies wat voor werk het is." });

/** An employer, in a file one sees or by name, and perhaps the vacancy it began with. */
export const withWhom = {
  employerId: z.uuid().nullable().default(null),
  employerName: z.string().trim().min(2, "Vul de naam van de werkgever in.").max(120, "Gebruik hoogstens 120 tekens."),
  offerId: z.uuid().nullable().default(null),
};

/** What does not change by the day. */
const lasting = {
  ...withWhom,
  title: z.string().trim().min(2, "Vul in welk werk het is.").max(120, "Gebruik hoogstens 120 tekens."),
  tasks: z.string().trim().max(600, "Gebruik hoogstens 600 tekens.").default(""),
  contractForm: z.enum(contractForms, { error: "Kies het contract." }),
  startsOn: day,
  travelPayer: z.enum(payers).default("unknown"),
  /** A month; null is not known. */
  travelCents: z
    .int("Vul een bedrag in, of laat het leeg.")
    .min(0, "Vul een bedrag in, of laat het leeg.")
    .max(200_000, "Vul hoogstens € 2.000 in.")
    .nullable()
    .default(null),
  realised: z
    .array(z.object({ role: z.enum(roles), organisationId: z.uuid().nullable().default(null) }))
    .max(8, "Kies er hoogstens acht.")
    .default([]),
};
export const Facts = z.object(lasting);
export type Facts = z.infer<typeof Facts>;

/** The first time it is written down: with the first hours and kind, and with its end when it is over already. */
export const NewPlacement = z.object({
  ...lasting,
  hours: hoursAWeek,
  kind,
  endsOn: optionalDay,
  endReason: z.enum(endReasons, { error: "Kies waardoor het ophield." }).nullable().default(null),
  /** The talk it came from. */
  interviewId: z.uuid().nullable().default(null),
});
export type NewPlacement = z.infer<typeof NewPlacement>;

export const HoursLine = z.object({
  hoursId: z.uuid(),
  from: z.string(),
  until: z.string().nullable(),
  hours: z.number(),
});
export type HoursLine = z.infer<typeof HoursLine>;
export const KindLine = z.object({
  kindId: z.uuid(),
  from: z.string(),
  until: z.string().nullable(),
  kind: z.enum(kinds),
});
export type KindLine = z.infer<typeof KindLine>;

const Remark = z.object({
  remarkId: z.uuid(),
  part: z.enum(parts),
  words: z.string(),
  saidOn: z.string(),
  answer: z.enum(answers).nullable(),
  answeredOn: z.string().nullable(),
});

export const Placement = z.object({
  personId,
  placementId,
  employerId: z.uuid().nullable(),
  employerName: z.string(),
  offerId: z.uuid().nullable(),
  title: z.string(),
  tasks: z.string(),
  contractForm: z.enum(contractForms),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  endReason: z.enum(endReasons).nullable(),
  travelPayer: z.enum(payers),
  travelCents: z.int().nullable(),
  hours: z.array(HoursLine),
  kinds: z.array(KindLine),
  /** As far as the reader may know: a care organisation can be "een andere organisatie". */
  realised: z.array(
    z.object({
      role: z.enum(roles),
      organisationId: z.uuid().nullable(),
      organisation: z.string().nullable(),
      /** The reader may not know who; who changes the rest leaves it as it stands. */
      hidden: z.boolean(),
    }),
  ),
  /** Null: the reader may not know, or nothing was written down. */
  instruments: z.array(z.string()).nullable(),
  wageValue: z.object({ percent: z.int(), measuredOn: z.string() }).nullable(),
  remarks: z.array(Remark),
  changedOn: z.string(),
  version,
});
export type Placement = z.infer<typeof Placement>;
