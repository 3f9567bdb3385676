import { z } from "zod";
import { endpoint, may, page, pageOf, personId } from "../../../platform/shared/endpoint.ts";
import { activity, kinds, Placement, parts, placementId } from "./facts.ts";
import { Interview, MyInterview, Pitch } from "./interviews.ts";

const saved = z.object({ personId, done: z.literal(true) });

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

export const offersOf = endpoint({
  method: "GET",
  path: "/placement-offers",
  access: "professional",
  operation: "list",
  activity,
  summary: "Vacancies and possibilities of one employer that one may see, to choose the one it is about.",
  input: z.object({
    employerId: z.uuid().optional(),
    /** Without a file: offers under the same name. */
    employerName: z.string().trim().max(120).default(""),
    /** Stays among the choices, also when it is filled. */
    offerId: z.uuid().optional(),
  }),
  output: z.object({
    items: z.array(
      z.object({
        offerId: z.uuid(),
        title: z.string(),
        town: z.string(),
        hoursFrom: z.int().nullable(),
        hoursTo: z.int().nullable(),
        closed: z.boolean(),
      }),
    ),
  }),
});
