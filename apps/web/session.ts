import { z } from "zod";
import { endpoint } from "../../platform/shared/endpoint.ts";

/** The two things the shell itself does with a session; logging in is a page of its own. */
export const logOut = endpoint({
  method: "DELETE",
  path: "/session",
  access: "anyone",
  operation: "write",
  activity: "log-in",
  summary: "End this session.",
  input: z.object({}),
  output: z.unknown(),
});

export const switchRole = endpoint({
  method: "PUT",
  path: "/session/membership",
  access: "professional",
  operation: "write",
  activity: "log-in",
  summary: "Work on in another of one's roles.",
  input: z.object({ membershipId: z.string() }),
  output: z.unknown(),
});

export const configuration = endpoint({
  method: "GET",
  path: "/configuration",
  access: "public",
  operation: "read",
  activity: "public",
  summary: "How this installation looks, and whether it is a demonstration.",
  input: z.object({}),
  output: z.looseObject({ theme: z.string().default("vliegwiel"), demo: z.boolean().default(false) }),
});
