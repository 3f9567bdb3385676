import { z } from "zod";
import { day, endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { activity, answers, endReasons, Facts, hoursAWeek, kind, NewPlacement, placementId, version } from "./facts.ts";

const writing = { access: "professional", operation: "write", activity } as const;
const saved = z.object({ personId, done: z.literal(true) });
const lastDay = day.nullable().default(null);

export const notePlacement = endpoint({
  ...writing,
  method: "POST",
  path: "/persons/:personId/placements",
  summary: "Someone starts (or did start) somewhere. Refused without the person's permission for 'placement'.",
  input: NewPlacement.extend({ personId: z.uuid() }),
  output: z.object({ personId, placementId }),
});

export const changePlacement = endpoint({
  ...writing,
  method: "PUT",
  path: "/placements/:placementId",
  summary: "The facts that do not change by the day.",
  input: Facts.extend({ placementId, version }),
  output: saved,
});

export const changeHours = endpoint({
  ...writing,
  method: "POST",
  path: "/placements/:placementId/hours",
  summary: "Other hours from a day on; refused where hours would overlap.",
  input: z.object({ placementId, from: day, until: lastDay, hours: hoursAWeek }),
  output: saved,
});

export const dropHours = endpoint({
  ...writing,
  method: "DELETE",
  path: "/placement-hours/:hoursId",
  summary: "A line of hours that was wrong; what stands beside it takes its days.",
  input: z.object({ hoursId: z.uuid() }),
  output: saved,
});

export const changeKind = endpoint({
  ...writing,
  method: "POST",
  path: "/placements/:placementId/kinds",
  summary: "Paid, on trial or another kind of work from a day on: it stays one placement.",
  input: z.object({ placementId, from: day, until: lastDay, kind }),
  output: saved,
});

export const dropKind = endpoint({
  ...writing,
  method: "DELETE",
  path: "/placement-kinds/:kindId",
  summary: "A line of kind that was wrong; what stands beside it takes its days.",
  input: z.object({ kindId: z.uuid() }),
  output: saved,
});

export const endPlacement = endpoint({
  ...writing,
  method: "POST",
  path: "/placements/:placementId/end",
  summary: "The last day and why; without a day it goes on after all.",
  input: z.object({
    placementId,
    version,
    endsOn: lastDay,
    endReason: z.enum(endReasons, { error: "Kies waardoor het ophield." }).nullable().default(null),
  }),
  output: saved,
});

export const saveMeans = endpoint({
  ...writing,
  method: "PUT",
  path: "/placements/:placementId/means",
  summary: "What made it possible, by ids of the guide; needs the person's permission for 'benefit' as well.",
  input: z.object({ placementId, instruments: z.array(z.string().max(60)).max(20, "Kies er hoogstens twintig.") }),
  output: saved,
});

export const saveWageValue = endpoint({
  ...writing,
  method: "PUT",
  path: "/placements/:placementId/wage-value",
  summary:
    "The wage value as it was measured; only by who finds work with people, with permission. Null takes it away.",
  input: z.object({
    placementId,
    wageValue: z
      .object({
        percent: z
          .int("Vul een heel percentage in.")
          .min(1, "Vul een percentage van 1 tot 100 in.")
          .max(100, "Vul een percentage van 1 tot 100 in."),
        measuredOn: day,
      })
      .nullable(),
  }),
  output: saved,
});

export const answerNotRight = endpoint({
  ...writing,
  method: "POST",
  path: "/placement-remarks/:remarkId/answer",
  summary: "What was done with what the person said is not right.",
  input: z.object({ remarkId: z.uuid(), answer: z.enum(answers, { error: "Kies wat je deed." }) }),
  output: saved,
});
