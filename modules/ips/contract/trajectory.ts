import { z } from "zod";
import { day, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { Activity } from "./activities.ts";
import { closeReasons, funders, phases, referrers } from "./words.ts";

const activity = "ips";
const trajectoryId = z.uuid();
const version = z.int().min(1);
const write = { access: "professional", operation: "write", activity } as const;
const when = z.union([day, z.literal("").transform(() => null), z.null()]);
export const Phase = z.object({ phase: z.enum(phases), from: z.string(), until: z.string().nullable() });
export type Phase = z.infer<typeof Phase>;

/** The first personal contact with an employer, against thirty days after the intake. */
export const FirstContact = z.object({
  state: z.enum(["before-intake", "running", "due", "in-time", "late"]),
  dueOn: z.string().nullable(),
  on: z.string().nullable(),
  days: z.int().nullable(),
});
export type FirstContact = z.infer<typeof FirstContact>;

/** The work a person has or had, as far as the reader may know. */
export const Job = z.object({
  employer: z.string(),
  title: z.string(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  paid: z.boolean(),
  hours: z.number().nullable(),
});
export type Job = z.infer<typeof Job>;

export const Trajectory = z.object({
  personId,
  trajectoryId,
  coach: z.string().nullable(),
  isCoach: z.boolean(),
  teamId: z.uuid().nullable(),
  team: z.string().nullable(),
  referredOn: z.string(),
  referredBy: z.enum(referrers),
  payer: z.enum(funders).nullable(),
  askedOn: z.string().nullable(),
  decidedOn: z.string().nullable(),
  decision: z.enum(["yes", "no"]).nullable(),
  closedOn: z.string().nullable(),
  closeReason: z.enum(closeReasons).nullable(),
  phases: z.array(Phase),
  /** Talks before the intake, as an insurer asks for them. */
  talks: z.object({ count: z.int(), first: z.string().nullable(), last: z.string().nullable() }),
  /** How many talks before IPS an insurer pays on average; no limit. */
  usualTalks: z.int(),
  firstContact: FirstContact,
  activities: z.array(Activity),
  version,
});
export type Trajectory = z.infer<typeof Trajectory>;

export const showTrajectory = endpoint({
  method: "GET",
  path: "/persons/:personId/ips",
  access: "professional",
  operation: "read",
  activity,
  summary: "The IPS trajectory of one person at the own organisation, and what can be written down in it.",
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    personId,
    name: z.string().nullable(),
    trajectory: Trajectory.nullable(),
    jobs: z.array(Job),
    teams: z.array(z.object({ teamId: z.uuid(), name: z.string() })),
    /** Lines this coach wrote with employers and did not take over here yet. */
    lines: z.array(
      z.object({ lineId: z.uuid(), employer: z.string(), day: z.string(), kind: z.string(), line: z.string() }),
    ),
    may: z.object({ start: may, write: may }),
    today: z.string(),
  }),
});

export const myIps = endpoint({
  method: "GET",
  path: "/my/ips",
  access: "anyone",
  operation: "read",
  activity,
  summary: "What stands about the person's own IPS trajectories, as the coach sees it.",
  input: z.object({}),
  output: z.object({
    personId: personId.nullable(),
    trajectories: z.array(Trajectory.extend({ organisation: z.string() })),
  }),
});

export const startTrajectory = endpoint({
  ...write,
  method: "POST",
  path: "/persons/:personId/ips",
  summary: "Someone wants to work: the trajectory begins with that wish.",
  input: z.object({
    personId: z.uuid(),
    referredOn: day,
    referredBy: z.enum(referrers, { error: "Kies wie de aanmelding deed." }),
    teamId: z.uuid().nullable().default(null),
  }),
  output: z.object({ personId, trajectoryId }),
});

export const enterPhase = endpoint({
  ...write,
  method: "POST",
  path: "/ips-trajectories/:trajectoryId/phases",
  summary: "A next phase from a day on; closing has a reason, and what was closed opens again without a new intake.",
  input: z
    .object({
      trajectoryId,
      version,
      phase: z.enum(phases, { error: "Kies een fase." }),
      from: day,
      closeReason: z.enum(closeReasons).nullable().default(null),
    })
    .refine(({ phase, closeReason }) => phase !== "closed" || closeReason !== null, {
      path: ["closeReason"],
      message: "Kies waarom het traject stopt.",
    })
    .refine(({ phase, closeReason }) => phase === "closed" || closeReason === null, {
      path: ["closeReason"],
      message: "Een reden hoort alleen bij stoppen.",
    }),
  output: Trajectory,
});

export const undoPhase = endpoint({
  ...write,
  method: "DELETE",
  path: "/ips-trajectories/:trajectoryId/phases/last",
  summary: "The last phase was a mistake: the one before stands again.",
  input: z.object({ trajectoryId, version: z.coerce.number().int().min(1) }),
  output: Trajectory,
});

export const changeTrajectory = endpoint({
  ...write,
  method: "PUT",
  path: "/ips-trajectories/:trajectoryId",
  summary: "The treatment team, who pays, and when that was asked and decided.",
  input: z
    .object({
      trajectoryId,
      version,
      teamId: z.uuid().nullable(),
      payer: z.enum(funders).nullable(),
      askedOn: when,
      decidedOn: when,
      decision: z.enum(["yes", "no"]).nullable(),
    })
    .refine(({ decidedOn, decision }) => (decidedOn === null) === (decision === null), {
      path: ["decision"],
      message: "Vul de dag en het antwoord samen in.",
    })
    .refine(({ askedOn, decidedOn }) => decidedOn === null || (askedOn !== null && askedOn <= decidedOn), {
      path: ["decidedOn"],
      message: "Het besluit komt na de aanvraag. Vul ook de dag van de aanvraag in.",
    }),
  output: Trajectory,
});

export const takeOver = endpoint({
  ...write,
  method: "POST",
  path: "/ips-trajectories/:trajectoryId/coach",
  summary: "A colleague who works with the person goes on as the coach.",
  input: z.object({ trajectoryId, version }),
  output: Trajectory,
});
