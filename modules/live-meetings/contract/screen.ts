import { z } from "zod";
import { done, endpoint } from "../../../platform/shared/endpoint.ts";
import { Clock, meetingId, shared, Told } from "./words.ts";

export const makeScreen = endpoint({
  ...shared,
  method: "POST",
  path: "/meetings/:meetingId/screens",
  summary: "Make a shared screen: a code to type on the machine at the wall, or a link. Each opens once.",
  input: z.object({ meetingId }),
  output: z.object({ code: z.string(), link: z.string() }),
});

export const closeScreens = endpoint({
  ...shared,
  method: "DELETE",
  path: "/meetings/:meetingId/screens",
  summary: "Close the shared screen from the chair's place.",
  input: z.object({ meetingId }),
  output: done,
});

/** The activity says in the person's own log that this was a screen on a wall. */
const onTheWall = { access: "link", activity: "shared-screen" } as const;

export const openScreen = endpoint({
  ...onTheWall,
  method: "POST",
  path: "/shared-screen",
  operation: "write",
  summary: "Open the shared screen on this machine, with the code or the link of the chair.",
  input: z.object({ code: z.string().max(100, "Deze code is te lang.") }),
  output: done,
});

export const Wall = z.object({
  /** no-screen: this machine shows nothing (any more). off-screen: this case is discussed without the screen. */
  phase: z.enum(["no-screen", "arriving", "case", "off-screen", "between", "closing"]),
  step: z.object({ title: z.string(), what: z.string(), number: z.int(), of: z.int() }).nullable(),
  clock: Clock.nullable(),
  case: Told.nullable(),
  /** Only while everyone in the room may know it. */
  name: z.string().nullable(),
});
export type Wall = z.infer<typeof Wall>;

export const getWall = endpoint({
  ...onTheWall,
  method: "GET",
  path: "/shared-screen",
  operation: "read",
  summary: "What the shared screen shows: never more than everyone in the room may see.",
  input: z.object({}),
  output: Wall,
});

export const leaveScreen = endpoint({
  ...onTheWall,
  method: "DELETE",
  path: "/shared-screen",
  operation: "write",
  summary: "Close the shared screen on this machine.",
  input: z.object({}),
  output: done,
});
