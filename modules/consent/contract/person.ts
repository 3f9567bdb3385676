import { z } from "zod";
import { endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { category, moment, NamedReceiver, PossibleReceiver, purpose, terms } from "./parts.ts";

const reading = { method: "GET", access: "person", operation: "read", activity: "permissions" } as const;
const acting = { method: "POST", access: "person", operation: "write", activity: "permissions" } as const;

const Basis = z.object({
  article6: z.string(),
  article9: z.string().nullable(),
  law: z.string(),
  kind: z.string(),
});

const permissionStates = ["in-force", "future", "ended", "withdrawn", "awaits-confirmation"] as const;
export const Permission = z.object({
  id: z.uuid(),
  purpose,
  categories: z.array(category),
  receivers: z.array(NamedReceiver),
  startsAt: moment,
  endsAt: moment,
  how: z.enum(["digital", "paper"]),
  givenAt: moment,
  givenBy: z.string().nullable(),
  withdrawnAt: moment.nullable(),
  explanation: z.string(),
  hasPhoto: z.boolean(),
  /** In force for the law: without one of these for a receiver, that receiver gets nothing. */
  bases: z.array(Basis),
  state: z.enum(permissionStates),
  /** Six weeks or less to go. */
  endsSoon: z.boolean(),
  may: z.object({ withdraw: may, confirm: may }),
});
export type Permission = z.infer<typeof Permission>;

export const Request = z.object({
  id: z.uuid(),
  purpose,
  categories: z.array(category),
  receivers: z.array(NamedReceiver),
  why: z.string(),
  askedOn: z.iso.date(),
  askedBy: z.string(),
  organisation: z.string(),
  answer: z.enum(["given", "refused", "later"]).nullable(),
  answeredOn: z.iso.date().nullable(),
});
export type Request = z.infer<typeof Request>;

export const myPermissions = endpoint({
  ...reading,
  path: "/my/permissions",
  summary: "Everything the person shares, was asked, ended or took back; seen by nobody else.",
  input: z.object({}),
  output: z.object({
    personId,
    permissions: z.array(Permission),
    requests: z.array(Request),
    may: z.object({ give: may }),
  }),
});

export const choicesForMe = endpoint({
  ...reading,
  path: "/my/permissions/choices",
  summary: "Whom the person can choose as receiver in their own region.",
  input: z.object({}),
  output: z.object({ receivers: z.array(PossibleReceiver), today: z.iso.date() }),
});

export const givePermission = endpoint({
  ...acting,
  path: "/my/permissions",
  summary: "Give a written permission; the explanation is kept as shown.",
  input: z.object({ ...terms, requestId: z.uuid().nullable().default(null) }),
  output: z.object({ personId, permissionId: z.uuid() }),
});

export const withdrawPermission = endpoint({
  ...acting,
  path: "/my/permissions/:permissionId/withdrawal",
  summary: "Take a permission back; works on the next request and can't be undone.",
  input: z.object({ permissionId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const confirmPermission = endpoint({
  ...acting,
  path: "/my/permissions/:permissionId/confirmation",
  summary: "Confirm a permission that sleeps since a backup was put back.",
  input: z.object({ permissionId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const seePhoto = endpoint({
  ...reading,
  operation: "export",
  path: "/my/permissions/:permissionId/photo",
  summary: "The photo of a paper permission, for the person alone.",
  input: z.object({ permissionId: z.uuid() }),
  output: z.unknown(),
});

export const answerRequest = endpoint({
  ...acting,
  path: "/my/requests/:requestId/answer",
  summary: "Say no or later to what was asked; nobody but the person sees the answer.",
  input: z.object({ requestId: z.uuid(), answer: z.enum(["refused", "later"]) }),
  output: z.object({ personId, done: z.literal(true) }),
});

const WhoSees = z.object({
  membershipId: z.uuid(),
  name: z.string(),
  functionTitle: z.string(),
  organisation: z.string(),
  task: z.string(),
  purposes: z.array(z.string()),
  categories: z.array(category),
});

export const myPeople = endpoint({
  ...reading,
  path: "/my/people",
  summary: "Who can see something of the person today, who is shut out, who registered them and who answers for them.",
  input: z.object({}),
  output: z.object({
    personId,
    regionCode: z.string(),
    sees: z.array(WhoSees),
    shutOut: z.array(z.object({ id: z.uuid(), name: z.string(), since: moment })),
    registrations: z.array(
      z.object({
        id: z.uuid(),
        organisation: z.string(),
        kind: z.string(),
        registeredOn: z.iso.date(),
        closedOn: z.iso.date().nullable(),
      }),
    ),
    representatives: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        ground: z.string(),
        startsAt: moment,
        endsAt: moment.nullable(),
        objectedAt: moment.nullable(),
      }),
    ),
    objections: z.array(z.object({ id: z.uuid(), about: z.string(), objectedOn: z.iso.date() })),
    may: z.object({ objectToRepresentation: may }),
  }),
});

export const shutOut = endpoint({
  ...acting,
  path: "/my/shut-outs",
  summary: "Shut out a professional; no reason asked.",
  input: z.object({ membershipId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const letInAgain = endpoint({
  ...acting,
  path: "/my/shut-outs/:shutOutId/end",
  summary: "Let a professional in again.",
  input: z.object({ shutOutId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const joinRegistration = endpoint({
  ...acting,
  path: "/my/registrations",
  summary: "Join another organisation's registration with the code of that organisation; only the person does.",
  input: z.object({ code: z.string().trim().min(6, "De code is langer.").max(40, "De code is korter.") }),
  output: z.object({ personId, joined: z.boolean() }),
});

export const objectToRepresentation = endpoint({
  ...acting,
  path: "/my/representatives/:representationId/objection",
  summary: "Object to someone who answers for the person; it stops at once.",
  input: z.object({ representationId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const objectToProcessing = endpoint({
  ...acting,
  path: "/my/registrations/:registrationId/objections",
  summary: "Object to what an organisation does on a public task or its own interest (GDPR art. 21).",
  input: z.object({
    registrationId: z.uuid(),
    about: z
      .string()
      .trim()
      .min(3, "Schrijf op waartegen u bezwaar hebt.")
      .max(2000, "Maak het korter: hoogstens 2000 tekens."),
  }),
  output: z.object({ personId, done: z.literal(true) }),
});
