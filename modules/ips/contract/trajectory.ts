import { z } from "zod";
import { day, done, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { activityKinds, closeReasons, funders, phases, places, referrers } from "./words.ts";

const activity = "ips";
const trajectoryId = z.uuid();
const activityId = z.uuid();
const version = z.int().min(1);
const write = { access: "professional", operation: "write", activity } as const;
const when = z.union([day, z.literal("").transform(() => null), z.null()]);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Vul een tijd in, bijvoorbeeld 14.30.");
const minutes = z
  .int({ error: "Vul het aantal minuten in." })
  .min(5, "Vul minstens 5 minuten in.")
  .max(600, "Vul hoogstens 600 minuten in.");

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
  activity: "organisations",
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
  activity: "organisations",
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
  activity: "organisations",
  method: "DELETE",
  path: "/ips/teams/:teamId",
  summary: "A treatment team is no longer there to choose; who belongs to it stays as it is.",
  input: z.object({ teamId: z.uuid() }),
  output: done,
});
