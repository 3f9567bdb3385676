import { z } from "zod";
import { day, endpoint, may, page, pageOf, personId } from "../../../platform/shared/endpoint.ts";
import {
  activity,
  answers,
  endReasons,
  Facts,
  hoursAWeek,
  kind,
  kinds,
  NewPlacement,
  Placement,
  parts,
  placementId,
  version,
} from "./facts.ts";
import { Interview, MyInterview, Pitch } from "./interviews.ts";

const writing = { access: "professional", operation: "write", activity } as const;
const saved = z.object({ personId, done: z.literal(true) });
const lastDay = day.nullable().default(null);

export const Companion = z.object({ membershipId: z.uuid(), name: z.string(), organisation: z.string() });
export type Companion = z.infer<typeof Companion>;

export const myWork = endpoint({
  method: "GET",
  path: "/my/work",
  access: "person",
  operation: "read",
  activity,
  summary: "The person's own work and talks with employers: all that is written down, and who can come along.",
  input: z.object({}),
  output: z.object({
    personId,
    placements: z.array(Placement),
    interviews: z.array(MyInterview),
    pitch: Pitch.nullable(),
    couldCome: z.array(Companion),
    today: z.string(),
  }),
});

export const sayNotRight = endpoint({
  method: "POST",
  path: "/my/placements/:placementId/not-right",
  access: "person",
  operation: "write",
  activity,
  summary: "The person says what is not right; whoever keeps it hears so.",
  input: z.object({
    placementId,
    part: z.enum(parts, { error: "Kies wat niet klopt." }),
    words: z.string().trim().max(400, "Gebruik hoogstens 400 tekens.").default(""),
  }),
  output: saved,
});

export const takeAway = endpoint({
  method: "DELETE",
  path: "/my/placements/:placementId",
  access: "person",
  operation: "write",
  activity,
  summary: "The person takes work away from here: for everyone, at once.",
  input: z.object({ placementId }),
  output: saved,
});

export const listPlacements = endpoint({
  method: "GET",
  path: "/placements",
  access: "professional",
  operation: "list",
  activity,
  summary: "Work of the people who permit it to the reader, newest first.",
  input: z.object({
    which: z.enum(["now", "ahead", "ended", "all"]).default("now"),
    kind: z.enum(kinds).or(z.literal("")).default(""),
    ...page,
  }),
  output: pageOf(
    z.object({
      personId,
      name: z.string().nullable(),
      placementId,
      employerName: z.string(),
      title: z.string(),
      startsOn: z.string(),
      endsOn: z.string().nullable(),
      /** Today, or the last ones. */
      hours: z.number(),
      kind: z.enum(kinds),
      /** What the person says is not right and nobody answered. */
      remarks: z.int(),
    }),
  ),
});

export const showWork = endpoint({
  method: "GET",
  path: "/persons/:personId/placements",
  access: "professional",
  operation: "read",
  activity,
  summary: "Someone's work and talks with employers, as far as they permit it to the reader.",
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    personId,
    name: z.string().nullable(),
    placements: z.array(Placement),
    interviews: z.array(Interview),
    /** Only when the person lets it be seen. */
    pitch: z.string().nullable(),
    may: z.object({ note: may, prepare: may }),
    /** Organisations of the region, to say who brought it about. */
    organisations: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    today: z.string(),
  }),
});

export const showPlacement = endpoint({
  method: "GET",
  path: "/placements/:placementId",
  access: "professional",
  operation: "read",
  activity,
  summary: "One placement, to read or change.",
  input: z.object({ placementId }),
  output: z.object({
    personId,
    name: z.string().nullable(),
    placement: Placement,
    may: z.object({ write: may, means: may, wageValue: may }),
    /** Organisations of the region, to say who brought it about. */
    organisations: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    today: z.string(),
  }),
});

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
