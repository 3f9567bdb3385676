import { z } from "zod";
import { endpoint } from "../shared/endpoint.ts";
import { useEndpoint } from "./query.ts";

/** What the shell needs to know about who is at the screen. Read with a forgiving eye: unknown fields pass by. */
const Membership = z.looseObject({
  id: z.string(),
  organisation: z.string(),
  task: z.string(),
  region: z.string().nullish(),
  current: z.boolean().default(false),
});
const SessionAnswer = z.looseObject({
  actor: z
    .looseObject({
      name: z.string(),
      kind: z.enum(["professional", "person"]),
      memberships: z.array(Membership).default([]),
    })
    .nullable(),
});
export type Membership = z.infer<typeof Membership>;
export type Actor = NonNullable<z.infer<typeof SessionAnswer>["actor"]>;

export const currentSession = endpoint({
  method: "GET",
  path: "/session",
  access: "public",
  operation: "read",
  activity: "log-in",
  summary: "Who is at the screen, and in which role.",
  input: z.object({}),
  output: SessionAnswer,
});

/** `actor` is undefined while loading, null when nobody is logged in. */
export const useSession = (): { actor: Actor | null | undefined } => {
  const { data, problem } = useEndpoint(currentSession, {});
  return { actor: problem ? null : data?.actor };
};
