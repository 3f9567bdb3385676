import { z } from "zod";
import { day, endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { activityKinds, funders, places } from "./words.ts";

const activity = "ips";
const trajectoryId = z.uuid();
const activityId = z.uuid();
const write = { access: "professional", operation: "write", activity } as const;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Vul een tijd in, bijvoorbeeld 14.30.");
const minutes = z
  .int({ error: "Vul het aantal minuten in." })
  .min(5, "Vul minstens 5 minuten in.")
  .max(600, "Vul hoogstens 600 minuten in.");

export const Activity = z.object({
  activityId,
  kind: z.enum(activityKinds),
  place: z.enum(places),
  day: z.string(),
  startTime: z.string().nullable(),
  minutes: z.int().nullable(),
  employer: z.string().nullable(),
  employerId: z.uuid().nullable(),
  fromLine: z.boolean(),
  inPerson: z.boolean().nullable(),
  fits: z.boolean().nullable(),
  byPerson: z.boolean(),
  by: z.string().nullable(),
  funder: z.enum(funders).nullable(),
  /** The month it stands in was declared. */
  declared: z.boolean(),
});
export type Activity = z.infer<typeof Activity>;

export const addActivity = endpoint({
  ...write,
  method: "POST",
  path: "/ips-trajectories/:trajectoryId/activities",
  summary: "What was done: a day, a kind, a place, minutes and who pays. One hour is claimed once.",
  input: z
    .object({
      trajectoryId,
      kind: z.enum(activityKinds, { error: "Kies wat je deed." }),
      place: z.enum(places, { error: "Kies waar het was." }),
      day: day.nullable().default(null),
      startTime: time.nullable().default(null),
      minutes: minutes.nullable().default(null),
      employerId: z.uuid().nullable().default(null),
      employerName: z.string().trim().max(120, "Gebruik hoogstens 120 tekens.").default(""),
      lineId: z.uuid().nullable().default(null),
      inPerson: z.boolean().nullable().default(null),
      fits: z.boolean().nullable().default(null),
      byPerson: z.boolean().default(false),
      funder: z.enum(funders).nullable().default(null),
    })
    .superRefine((a, context) => {
      const missing = (name: string, message: string) => context.addIssue({ code: "custom", path: [name], message });
      if (a.day === null && a.lineId === null) missing("day", "Vul een datum in, bijvoorbeeld 12-3-2026.");
      if ((a.startTime === null) !== (a.minutes === null)) missing("minutes", "Vul de tijd en de minuten samen in.");
      if (a.startTime === null && a.lineId === null && !a.byPerson) missing("startTime", "Vul in hoe laat het begon.");
      if (a.kind === "employer" && a.inPerson === null) missing("inPerson", "Kies of jullie elkaar spraken.");
      if (a.kind === "employer" && a.lineId === null && a.employerId === null && a.employerName.length < 2)
        missing("employerName", "Vul de naam van de werkgever in.");
      if (a.kind !== "employer" && (a.employerId !== null || a.employerName !== ""))
        missing("employerName", "Dit hoort alleen bij contact met een werkgever.");
      if (a.kind === "employer" && a.fits === null) missing("fits", "Kies of het past bij de wens van de persoon.");
      if (a.kind !== "employer" && (a.inPerson !== null || a.fits !== null || a.lineId !== null || a.byPerson))
        missing("kind", "Dit hoort alleen bij contact met een werkgever.");
      if (a.funder !== null && a.minutes === null) missing("funder", "Zonder tijd valt er niets te betalen.");
    }),
  output: z.object({ personId, activityId }),
});

export const removeActivity = endpoint({
  ...write,
  method: "DELETE",
  path: "/ips-activities/:activityId",
  summary: "A mistake goes; what was declared already gets a line against it.",
  input: z.object({ activityId }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const setFunder = endpoint({
  ...write,
  method: "PUT",
  path: "/ips-activities/:activityId/funder",
  summary: "Another payer for one activity, or none; in a month that was declared by a correction.",
  input: z.object({ activityId, funder: z.enum(funders).nullable() }),
  output: z.object({ personId, done: z.literal(true) }),
});
