import { z } from "zod";
import { done, endpoint } from "../../../platform/shared/endpoint.ts";

const atTheDoor = { access: "door", operation: "log-in", activity: "log-in" } as const;

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "Dit e-mailadres is te lang.")
  .pipe(z.email("Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl."));
export const newPassword = z
  .string()
  .min(12, "Kies een wachtwoord van minstens 12 tekens. Een zin mag ook.")
  .max(200, "Kies een wachtwoord van hoogstens 200 tekens.");
const typedPassword = z.string().min(1, "Vul uw wachtwoord in.").max(200, "Dit wachtwoord is te lang.");
/** Secrets in links and cookies: 32 random bytes, base64url. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "Deze link klopt niet.");

export const secondSteps = ["totp", "passkey", "recovery"] as const;

/** What comes after a step of logging in. */
export const NextStep = z.discriminatedUnion("next", [
  z.object({ next: z.literal("in") }),
  z.object({ next: z.literal("second-step"), ways: z.array(z.enum(secondSteps)) }),
]);
export type NextStep = z.infer<typeof NextStep>;

export const logIn = endpoint({
  ...atTheDoor,
  method: "POST",
  path: "/session",
  summary: "Log in with e-mail address and password. Wrong password and unknown address get the same answer.",
  input: z.object({ email, password: typedPassword }),
  output: NextStep,
});

export const secondStep = endpoint({
  ...atTheDoor,
  method: "POST",
  path: "/session/second-step",
  summary: "The second step after the password: the code of the app, or a recovery code.",
  input: z.object({ code: z.string().trim().min(6, "Vul de code in.").max(40, "Deze code is te lang.") }),
  output: NextStep,
});

const fromBrowser = z.record(z.string(), z.unknown());

export const passkeyOptions = endpoint({
  ...atTheDoor,
  method: "POST",
  path: "/session/passkey/options",
  summary: "What the browser needs to ask for a passkey.",
  input: z.object({}),
  output: z.object({ options: fromBrowser }),
});

export const passkeyLogIn = endpoint({
  ...atTheDoor,
  method: "POST",
  path: "/session/passkey",
  summary: "Log in with a passkey.",
  input: z.object({ answer: fromBrowser }),
  output: NextStep,
});

export const logOut = endpoint({
  method: "DELETE",
  path: "/session",
  access: "whoever",
  operation: "write",
  activity: "log-in",
  summary: "End this session.",
  input: z.object({}),
  output: done,
});

const MembershipChoice = z.object({
  id: z.uuid(),
  organisation: z.string(),
  organisationId: z.uuid(),
  organisationKind: z.string(),
  task: z.string(),
  region: z.string(),
  regionCode: z.string(),
  role: z.string(),
  name: z.string(),
  current: z.boolean(),
});
const PersonChoice = z.object({
  asPerson: z.uuid(),
  self: z.boolean(),
  current: z.boolean(),
  ground: z.string().nullable(),
  since: z.string().nullable(),
});
export const Who = z.object({
  name: z.string(),
  kind: z.enum(["professional", "person", "none"]),
  /** A role can be taken once a second step or passkey is set up. */
  mustSetUp: z.boolean(),
  membership: MembershipChoice.nullable(),
  memberships: z.array(MembershipChoice),
  persons: z.array(PersonChoice),
});
export type Who = z.infer<typeof Who>;

export const currentSession = endpoint({
  method: "GET",
  path: "/session",
  access: "whoever",
  operation: "read",
  activity: "log-in",
  summary: "Who is at the screen, in which role, and which roles there are to choose from.",
  input: z.object({}),
  output: z.object({ actor: Who.nullable(), demo: z.boolean(), theme: z.string() }),
});

export const configuration = endpoint({
  method: "GET",
  path: "/configuration",
  access: "public",
  operation: "read",
  activity: "reference-data",
  summary: "How this installation looks, and whether it is a demonstration.",
  input: z.object({}),
  output: z.object({ theme: z.string(), demo: z.boolean() }),
});

export const chooseRole = endpoint({
  method: "POST",
  path: "/session/role",
  access: "anyone",
  operation: "log-in",
  activity: "log-in",
  summary: "Go on in another role: at an organisation, as oneself, or for someone one represents.",
  input: z.object({ membershipId: z.uuid().optional(), asPerson: z.uuid().optional() }),
  output: done,
});

export const DemoPerson = z.object({ name: z.string(), email: z.string(), password: z.string(), what: z.string() });
export type DemoPerson = z.infer<typeof DemoPerson>;
export const demoPeople = endpoint({
  method: "GET",
  path: "/demo-people",
  access: "public",
  operation: "read",
  activity: "reference-data",
  summary: "The invented people of a demonstration, with their passwords. Empty in production.",
  input: z.object({}),
  output: z.object({ people: z.array(DemoPerson) }),
});

export const forgotPassword = endpoint({
  ...atTheDoor,
  method: "POST",
  path: "/password-links",
  summary: "Ask for an e-mail with a link to choose a new password. The answer is the same for every address.",
  input: z.object({ email }),
  output: done,
});

export const resetPassword = endpoint({
  ...atTheDoor,
  method: "POST",
  path: "/password-links/use",
  summary: "Choose a new password with the link from the e-mail. Ends every session of the account.",
  input: z.object({ token, password: newPassword }),
  output: done,
});
