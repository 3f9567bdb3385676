import { z } from "zod";
import { done, endpoint } from "../../../platform/shared/endpoint.ts";
import { activity, Colleague, employerId, version } from "./facts.ts";

const write = { access: "professional", operation: "write", activity } as const;

/** Someone who works at the employer. Only the contact owner and whom they invite see them, one employer at a time. */
export const ContactPerson = z.object({
  contactId: z.uuid(),
  name: z.string(),
  functionTitle: z.string(),
  phone: z.string(),
  mail: z.string(),
  version,
});
export type ContactPerson = z.infer<typeof ContactPerson>;

export const listContacts = endpoint({
  method: "GET",
  path: "/employers/:employerId/contacts",
  access: "professional",
  operation: "read",
  activity,
  summary: "The contact persons of one employer, for the contact owner and whom they invited.",
  input: z.object({ employerId }),
  output: z.object({ items: z.array(ContactPerson), invited: z.array(Colleague) }),
});

export const saveContact = endpoint({
  ...write,
  method: "PUT",
  path: "/employers/:employerId/contacts/:contactId",
  summary: "Write down or change a contact person; version 0 is a new one.",
  input: z.object({
    employerId,
    contactId: z.uuid(),
    version: z.int().min(0),
    name: z.string().trim().min(2, "Vul de naam in.").max(120, "Gebruik hoogstens 120 tekens."),
    functionTitle: z.string().trim().max(120, "Gebruik hoogstens 120 tekens.").default(""),
    phone: z.string().trim().max(40, "Gebruik hoogstens 40 tekens.").default(""),
    mail: z.email("Vul een e-mailadres in, of laat dit leeg.").max(160).or(z.literal("")).default(""),
  }),
  output: done,
});

export const removeContact = endpoint({
  ...write,
  method: "DELETE",
  path: "/employer-contacts/:contactId",
  summary: "A contact person is gone, or asked to be taken out.",
  input: z.object({ contactId: z.uuid() }),
  output: done,
});

export const listColleagues = endpoint({
  method: "GET",
  path: "/employers/:employerId/colleagues",
  access: "professional",
  operation: "list",
  activity,
  summary: "Colleagues who know this employer: to call together, to invite or to hand over to. At most fifty.",
  input: z.object({ employerId, search: z.string().trim().max(80).default("") }),
  output: z.object({ items: z.array(Colleague) }),
});

export const inviteColleague = endpoint({
  ...write,
  method: "PUT",
  path: "/employers/:employerId/invited/:membershipId",
  summary: "A colleague sees the contact persons, and may call without waiting for their turn.",
  input: z.object({ employerId, membershipId: z.uuid() }),
  output: done,
});

export const uninviteColleague = endpoint({
  ...write,
  method: "DELETE",
  path: "/employers/:employerId/invited/:membershipId",
  summary: "A colleague no longer sees the contact persons.",
  input: z.object({ employerId, membershipId: z.uuid() }),
  output: done,
});

export const giveOwner = endpoint({
  ...write,
  method: "PUT",
  path: "/employers/:employerId/owner",
  summary: "Hand the contact over to a colleague; who left is followed up by their own organisation.",
  input: z.object({ employerId, membershipId: z.uuid({ error: "Kies een collega." }) }),
  output: done,
});
