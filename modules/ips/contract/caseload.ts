import { z } from "zod";
import { day, done, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { FirstContact } from "./trajectory.ts";
import { phases } from "./words.ts";

const activity = "ips";
const trajectoryId = z.uuid();
const write = { access: "professional", operation: "write", activity: "organisations" } as const;

export const caseload = endpoint({
  method: "GET",
  path: "/ips/caseload",
  access: "professional",
  operation: "list",
  activity,
  summary: "Whom this coach guides, what is near, and the norm for the own hours. Nobody else's numbers.",
  input: z.object({ whose: z.enum(["mine", "all"]).default("mine"), closed: z.stringbool().default(false) }),
  output: z.object({
    people: z.array(
      z.object({
        personId,
        name: z.string().nullable(),
        trajectoryId,
        phase: z.enum(phases),
        phaseFrom: z.string(),
        coach: z.string().nullable(),
        isCoach: z.boolean(),
        team: z.string().nullable(),
        talks: z.int(),
        firstContact: FirstContact,
        lastContactOn: z.string().nullable(),
      }),
    ),
    own: z.object({
      active: z.int(),
      fte: z.number().nullable(),
      workShare: z.int().nullable(),
      most: z.int().nullable(),
      norm: z.int(),
    }),
    contacts: z.object({ inPerson: z.int(), weeks: z.int(), perWeek: z.number().nullable() }),
    team: z.object({ coaches: z.int(), fte: z.number(), active: z.int() }),
    teams: z.array(z.object({ teamId: z.uuid(), name: z.string() })),
    may: z.object({ guide: may }),
    today: z.string(),
  }),
});

export const couldBegin = endpoint({
  method: "GET",
  path: "/ips/could-begin",
  access: "professional",
  operation: "list",
  activity,
  summary: "Whom the reader guides and who has no trajectory at the organisation yet.",
  input: z.object({}),
  output: z.object({ people: z.array(z.object({ personId, name: z.string().nullable() })) }),
});

export const setMyTime = endpoint({
  ...write,
  method: "PUT",
  path: "/ips/my-time",
  summary: "How much of a full-time job the reader is IPS coach, from a day on.",
  input: z.object({
    from: day,
    fte: z
      .number({ error: "Vul een getal in van 0 tot 1." })
      .min(0, "Vul een getal in van 0 tot 1.")
      .max(1, "Vul een getal in van 0 tot 1."),
    workShare: z
      .int("Vul een heel getal in.")
      .min(0, "Vul 0 tot 100 in.")
      .max(100, "Vul 0 tot 100 in.")
      .nullable()
      .default(null),
  }),
  output: done,
});

export const addTeam = endpoint({
  ...write,
  method: "POST",
  path: "/ips/teams",
  summary: "The name of a treatment team of the organisation, to choose from.",
  input: z.object({
    name: z.string().trim().min(2, "Vul een naam in.").max(60, "Gebruik hoogstens 60 tekens."),
  }),
  output: z.object({ teamId: z.uuid() }),
});
export const endTeam = endpoint({
  ...write,
  method: "DELETE",
  path: "/ips/teams/:teamId",
  summary: "A treatment team is no longer there to choose; who belongs to it stays as it is.",
  input: z.object({ teamId: z.uuid() }),
  output: done,
});
