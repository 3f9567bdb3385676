import { z } from "zod";
import { done, endpoint, page, pageOf, personId } from "../../../platform/shared/endpoint.ts";
import { email, NextStep, newPassword, token } from "./log-in.ts";

const inviting = { access: "professional", operation: "write", activity: "invitations" } as const;

/** Tasks and roles as the organisations module knows them. */
export const tasks = [
  "begeleiding",
  "bemiddeling",
  "inkomen",
  "handhaving",
  "behandeling",
  "schuldhulp",
  "ervaringsdeskundigheid",
  "coordinatie",
] as const;
export const roles = [
  "professional",
  "peer",
  "coordinator",
  "organisation-admin",
  "region-admin",
  "privacy-officer",
  "administrator",
] as const;

export const inviteMember = endpoint({
  ...inviting,
  method: "POST",
  path: "/invitations",
  summary: "Invite someone by e-mail to a role at an organisation.",
  input: z.object({
    email,
    organisationId: z.uuid({ error: "Kies een organisatie." }),
    task: z.enum(tasks, { error: "Kies een taak." }),
    regionCode: z.string().regex(/^AM\d{2}$/, "Kies een regio."),
    role: z.enum(roles, { error: "Kies een rol." }),
    functionTitle: z.string().trim().max(120, "Gebruik hoogstens 120 tekens."),
  }),
  output: z.object({ id: z.uuid() }),
});

export const invitePerson = endpoint({
  ...inviting,
  method: "POST",
  path: "/person-invitations",
  summary: "Invite the person concerned by e-mail, with the reference of their registration.",
  input: z.object({
    email,
    reference: z.string().trim().min(4, "Vul de code van de registratie in.").max(40, "Deze code is te lang."),
  }),
  output: z.object({ id: z.uuid(), personId }),
});

export const Invitation = z.object({
  id: z.uuid(),
  kind: z.enum(["member", "person"]),
  email: z.string(),
  organisation: z.string(),
  task: z.string().optional(),
  region: z.string().optional(),
  role: z.string().optional(),
  functionTitle: z.string().optional(),
  reference: z.string().optional(),
  personId: personId.optional(),
  createdAt: z.string(),
  expiresAt: z.string(),
  state: z.enum(["open", "accepted", "withdrawn", "expired"]),
});
export type Invitation = z.infer<typeof Invitation>;

export const listInvitations = endpoint({
  ...inviting,
  method: "GET",
  operation: "list",
  path: "/invitations",
  summary: "The invitations one sent, and those of the organisation one keeps.",
  input: z.object(page),
  output: pageOf(Invitation),
});

export const withdrawInvitation = endpoint({
  ...inviting,
  method: "DELETE",
  path: "/invitations/:id",
  summary: "Withdraw an invitation that was not taken up.",
  input: z.object({ id: z.uuid() }),
  output: done,
});

const atTheDoor = { access: "door", operation: "log-in", activity: "invitations" } as const;

/** For a person the screen names no organisation: the link alone must not tell that someone gets help. */
export const OpenInvitation = z.object({
  kind: z.enum(["member", "person"]),
  email: z.string(),
  organisation: z.string().nullable(),
  task: z.string().nullable(),
  region: z.string().nullable(),
  role: z.string().nullable(),
  functionTitle: z.string(),
  /** The organisation's own log-in, when it has one. */
  providerId: z.uuid().nullable(),
  hasAccount: z.boolean(),
});
export type OpenInvitation = z.infer<typeof OpenInvitation>;

export const showInvitation = endpoint({
  ...atTheDoor,
  method: "POST",
  path: "/invitations/show",
  summary: "What an invitation is for. The token travels in the body, so that it stands in no log.",
  input: z.object({ token }),
  output: OpenInvitation,
});

export const acceptInvitation = endpoint({
  ...atTheDoor,
  method: "POST",
  path: "/invitations/accept",
  summary: "Take up an invitation with a new account.",
  input: z.object({
    token,
    name: z.string().trim().min(1, "Vul in hoe u hier wilt heten.").max(120, "Gebruik hoogstens 120 tekens."),
    /** Only asked of the first administrator, whose link was not mailed. */
    email: email.optional(),
    password: newPassword,
  }),
  output: NextStep,
});

export const acceptAsMe = endpoint({
  method: "POST",
  path: "/invitations/accept-as-me",
  access: "anyone",
  operation: "write",
  activity: "invitations",
  summary: "Take up an invitation with the account one is logged in with.",
  input: z.object({ token }),
  output: done,
});
