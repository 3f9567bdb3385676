import { z } from "zod";
import { endpoint, page, pageOf, personId } from "../../platform/shared/endpoint.ts";

/** One line of the log, about the person who reads it. */
export const Line = z.object({
  id: z.uuid(),
  at: z.string(),
  organisation: z.string().nullable(),
  task: z.string(),
  /** A name, or a function and number: as the organisation set. */
  who: z.string(),
  what: z.string(),
  why: z.string(),
  /** Seen among others in a list, as opposed to opened, changed or taken out. */
  how: z.enum(["listed", "opened", "written", "exported"]),
});
export type Line = z.infer<typeof Line>;

export const whoLooked = endpoint({
  method: "GET",
  path: "/my/log",
  access: "person",
  operation: "read",
  activity: "own-log",
  summary: "Who looked at the person's data: when, which organisation and task, who, what and why.",
  input: z.object({
    ...page,
    /** Also what the person did themselves. */
    own: z.enum(["yes", "no"]).default("no"),
  }),
  output: pageOf(Line).extend({ personId }),
});

export const downloadLog = endpoint({
  method: "GET",
  path: "/my/log/download",
  access: "person",
  operation: "export",
  activity: "own-log",
  summary: "The same as a file: the newest thousand lines, as text.",
  input: z.object({}),
  output: z.unknown(),
});
