import { z } from "zod";
import { day, done, endpoint, may, page, pageOf, personId } from "../../../platform/shared/endpoint.ts";
import {
  activity,
  CallAsked,
  Contact,
  Job,
  moments,
  phone,
  reachedBy,
  rhythm,
  rhythms,
  Someone,
  Support,
  saved,
  supportId,
  version,
  ways,
  withWhom,
} from "./facts.ts";
import { PlanLine } from "./plan.ts";

const writing = { access: "professional", operation: "write", activity } as const;

export const Due = z.object({
  personId,
  name: z.string().nullable(),
  supportId,
  nextOn: z.string(),
  rhythm: z.enum(rhythms),
  mine: z.enum(["owner", "backup"]),
  lastOn: z.string().nullable(),
  employers: z.array(z.string()),
  /** An employer with a link who does not know yet who keeps in touch now. */
  toTell: z.boolean(),
  /** The day the link of an employer ends, when that is within three weeks. */
  linkEndsOn: z.string().nullable(),
  personWay: z.enum(reachedBy).nullable(),
});
export type Due = z.infer<typeof Due>;

export const listDue = endpoint({
  method: "GET",
  path: "/aftercare",
  access: "professional",
  operation: "list",
  activity,
  summary: "Whom this professional keeps in touch with, whose turn it is first.",
  input: z.object(page),
  output: pageOf(Due),
});

/** Someone at an employer waits for a call. Who coordinates reads it without about whom it is. */
export const CallToMake = z.object({
  callId: z.uuid(),
  about: z.object({ personId, name: z.string().nullable() }).nullable(),
  employer: z.string(),
  caller: z.string(),
  phone: z.string(),
  suits: z.enum(moments),
  way: z.enum(reachedBy),
  askedAt: z.string(),
  dueAt: z.string(),
  late: z.boolean(),
  passedOn: z.boolean(),
  ownerName: z.string().nullable(),
});
export type CallToMake = z.infer<typeof CallToMake>;

export const aftercareWaiting = endpoint({
  method: "GET",
  path: "/aftercare/waiting",
  access: "professional",
  operation: "list",
  activity,
  summary: "Employers who wait for a call, offers to take over, and for who coordinates what has no owner.",
  input: z.object({}),
  output: z.object({
    calls: z.array(CallToMake),
    offers: z.array(z.object({ offerId: z.uuid(), from: z.string().nullable(), offeredOn: z.string() })),
    withoutOwner: z.array(
      z.object({
        supportId,
        since: z.string(),
        had: z.string().nullable(),
        colleagues: z.array(z.object({ membershipId: z.uuid(), name: z.string() })),
      }),
    ),
    today: z.string(),
  }),
});

export const PersonAtWork = z.object({
  personId,
  name: z.string().nullable(),
  support: Support.nullable(),
  jobs: z.array(Job),
  contacts: z.array(Contact.extend({ mayDrop: z.boolean() })),
  calls: z.array(CallAsked),
  successors: z.array(Someone),
  plan: z.object({ may: z.object({ read: may, propose: may }), lines: z.array(PlanLine) }),
  may: z.object({ start: may, keep: may, hand: may }),
  today: z.string(),
});
export type PersonAtWork = z.infer<typeof PersonAtWork>;

export const showAtWork = endpoint({
  method: "GET",
  path: "/persons/:personId/aftercare",
  access: "professional",
  operation: "read",
  activity,
  summary: "How someone is kept in touch with, as far as the reader may know it.",
  input: z.object({ personId: z.uuid() }),
  output: PersonAtWork,
});

export const startAftercare = endpoint({
  ...writing,
  method: "POST",
  path: "/persons/:personId/aftercare",
  summary: "This professional keeps in touch from now on; the person hears it. No end date is asked.",
  input: z.object({ personId: z.uuid(), rhythm, phone }),
  output: z.object({ personId, supportId }),
});

export const saveAftercare = endpoint({
  ...writing,
  method: "PUT",
  path: "/aftercare/:supportId",
  summary: "The rhythm, the next day, the number and who steps in; refused with both when someone else was first.",
  input: z.object({ supportId, version, rhythm, nextOn: day, phone, backupId: z.uuid().nullable() }),
  output: saved,
});

export const logContact = endpoint({
  ...writing,
  method: "POST",
  path: "/aftercare/:supportId/contacts",
  summary: "One line: the day, how and with whom. There is no field for what is wrong.",
  input: z.object({
    supportId,
    day,
    how: z.enum(ways, { error: "Kies hoe." }),
    withWhom: z.enum(withWhom, { error: "Kies met wie." }),
  }),
  output: z.object({ personId, contactId: z.uuid(), nextOn: z.string() }),
});

export const dropContact = endpoint({
  ...writing,
  method: "DELETE",
  path: "/aftercare-contacts/:contactId",
  summary: "A line written by mistake goes again, the same day.",
  input: z.object({ contactId: z.uuid() }),
  output: saved,
});

export const endAftercare = endpoint({
  ...writing,
  method: "POST",
  path: "/aftercare/:supportId/end",
  summary: "It ends for now. Nothing goes away, and the person can begin again with one button.",
  input: z.object({ supportId }),
  output: saved,
});

export const offerAftercare = endpoint({
  ...writing,
  method: "POST",
  path: "/aftercare/:supportId/offers",
  summary: "Asks a colleague to take over. The owner stays the owner until the yes.",
  input: z.object({ supportId, membershipId: z.uuid({ error: "Kies een collega." }) }),
  output: z.object({ personId, offerId: z.uuid() }),
});

export const takeBackOffer = endpoint({
  ...writing,
  method: "DELETE",
  path: "/aftercare-offers/:offerId",
  summary: "The question to take over is taken back.",
  input: z.object({ offerId: z.uuid() }),
  output: done,
});

export const answerOffer = endpoint({
  ...writing,
  method: "POST",
  path: "/aftercare-offers/:offerId/answer",
  summary: "Yes or no to taking over; with the yes come the person and the number employers call.",
  input: z
    .object({ offerId: z.uuid(), yes: z.boolean(), phone: phone.or(z.literal("")) })
    .refine(({ yes, phone: number }) => !yes || number !== "", {
      path: ["phone"],
      message: "Vul het nummer in dat de werkgever en de persoon kunnen bellen.",
    }),
  output: z.object({ about: z.object({ personId }).nullable() }),
});

export const nameOwner = endpoint({
  ...writing,
  method: "POST",
  path: "/aftercare/:supportId/owner",
  summary: "Who coordinates names a colleague where nobody keeps in touch any more; about whom it is, is not told.",
  input: z.object({ supportId, membershipId: z.uuid({ error: "Kies een collega." }) }),
  output: done,
});

export const markCalled = endpoint({
  ...writing,
  method: "POST",
  path: "/aftercare-calls/:callId/called",
  summary: "The employer was called: one line.",
  input: z.object({ callId: z.uuid() }),
  output: z.object({ about: z.object({ personId }).nullable() }),
});
