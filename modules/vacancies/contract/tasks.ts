import { type Need, needs, type RuledOut, ruledOut } from "@vliegwiel/matching";
import { z } from "zod";
import { done, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { activity, offerId, version } from "./facts.ts";

/** How often a task comes by, as it is said everywhere: on the screen and in the text of a place. */
export const rhythmWords = {
  daily: "elke dag",
  "some-days": "een paar keer per week",
  weekly: "elke week",
  monthly: "elke maand",
  sometimes: "af en toe",
} as const;
type Rhythm = keyof typeof rhythmWords;
const couldGo = ["yes", "perhaps", "no"] as const;

/** One task in a company. Who does it now is a function ("receptionist"), never a name. */
export const TaskFacts = z.strictObject({
  what: z.string().trim().min(2, "Vul in wat er gedaan wordt.").max(120, "Gebruik hoogstens 120 tekens."),
  howOften: z.enum(Object.keys(rhythmWords) as [Rhythm, ...Rhythm[]], "Kies hoe vaak."),
  hours: z
    .number("Vul in hoeveel uur per week het ongeveer is.")
    .min(0.25, "Vul minstens een kwartier in (0,25 uur).")
    .max(60, "Vul hoogstens 60 uur in.")
    .multipleOf(0.25, "Vul hele of halve uren of kwartieren in, zoals 1,5."),
  doneBy: z.string().trim().max(80, "Gebruik hoogstens 80 tekens.").default(""),
  couldGo: z.enum(couldGo, "Kies of dit uit het werk kan."),
  gives: z
    .array(z.enum(Object.keys(needs) as [Need, ...Need[]]))
    .max(24)
    .default([]),
  comesWith: z
    .array(z.enum(Object.keys(ruledOut) as [RuledOut, ...RuledOut[]]))
    .max(14)
    .default([]),
});
export type TaskFacts = z.infer<typeof TaskFacts>;

export const Task = z.object({
  taskId: z.uuid(),
  version,
  facts: TaskFacts,
  /** The place it went into, when the reader sees it. */
  offer: z.object({ offerId, title: z.string() }).nullable(),
  /** It stands in an open place, so it cannot be chosen again. */
  taken: z.boolean(),
  keptBy: z.string(),
  may: z.object({ change: may }),
});
export type Task = z.infer<typeof Task>;

const employerId = z.uuid();
const taskId = z.uuid();
const acting = { access: "professional", activity } as const;
const writing = { ...acting, operation: "write", method: "POST" } as const;

export const listTasks = endpoint({
  ...acting,
  method: "GET",
  operation: "list",
  path: "/employers/:employerId/tasks",
  summary: "The tasks of a company that were put in a row, and what became of them; a hundred at most are kept.",
  input: z.object({ employerId }),
  output: z.object({
    employer: z.object({ employerId, name: z.string() }),
    items: z.array(Task),
    may: z.object({ add: may }),
  }),
});

export const addTask = endpoint({
  ...writing,
  path: "/employers/:employerId/tasks",
  summary: "Write down a task in a company.",
  input: z.object({ employerId, facts: TaskFacts }),
  output: z.object({ taskId }),
});

export const changeTask = endpoint({
  ...writing,
  method: "PUT",
  path: "/vacancy-tasks/:taskId",
  summary: "Change a task; refused with both versions when someone else saved first.",
  input: z.object({ taskId, version, facts: TaskFacts }),
  output: done,
});

export const removeTask = endpoint({
  ...writing,
  path: "/vacancy-tasks/:taskId/remove",
  summary: "Take a task off the list. A place that was made of it stays.",
  input: z.object({ taskId }),
  output: done,
});

export const carveOffer = endpoint({
  ...writing,
  path: "/employers/:employerId/carved",
  summary: "Make one place from the chosen tasks: hours, place and what holds there follow from them.",
  input: z.object({
    employerId,
    taskIds: z.array(taskId).min(1, "Kies minstens één taak.").max(40, "Kies hoogstens 40 taken."),
    title: z.string().trim().min(2, "Geef het werk een naam.").max(120, "Gebruik hoogstens 120 tekens."),
    withRegion: z.boolean(),
  }),
  output: z.object({ offerId }),
});

const OwnTask = TaskFacts.extend({ place: z.string().nullable() });
export type OwnTask = z.infer<typeof OwnTask>;

export const listOwnTasks = endpoint({
  method: "GET",
  path: "/employer-file/tasks",
  access: "link",
  activity: "employer-link",
  operation: "list",
  summary: "The employer reads the tasks of their company by their link; null when the link is over.",
  input: z.object({}),
  output: z.object({ own: z.object({ name: z.string(), tasks: z.array(OwnTask) }).nullable() }),
});
