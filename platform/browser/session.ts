import { z } from "zod";
import { endpoint } from "../shared/endpoint.ts";
import { useEndpoint } from "./query.ts";

/** What the shell needs to know about who is at the screen. Read with a forgiving eye: unknown fields pass by. */
const Membership = z.looseObject({
  id: z.string(),
  organisation: z.string(),
  organisationKind: z.string().nullish(),
  task: z.string(),
  region: z.string().nullish(),
  current: z.boolean().default(false),
});
const PersonSeat = z.looseObject({ asPerson: z.string(), self: z.boolean(), current: z.boolean().default(false) });
const SessionAnswer = z.looseObject({
  actor: z
    .looseObject({
      name: z.string(),
      /** none: logged in, and no role chosen yet. */
      kind: z.enum(["professional", "person", "none"]),
      memberships: z.array(Membership).default([]),
      /** The people one may look for: oneself, or someone one answers for. */
      persons: z.array(PersonSeat).default([]),
    })
    .nullable(),
});
export type PersonSeat = z.infer<typeof PersonSeat>;
export type Membership = z.infer<typeof Membership>;
export type Actor = NonNullable<z.infer<typeof SessionAnswer>["actor"]>;

const currentSession = endpoint({
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
