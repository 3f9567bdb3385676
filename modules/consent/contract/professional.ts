import { z } from "zod";
import { done, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import {
  category,
  chosenCategories,
  chosenReceivers,
  moment,
  NamedReceiver,
  PossibleReceiver,
  purpose,
  terms,
} from "./parts.ts";

const acting = { method: "POST", access: "professional", operation: "write", activity: "guidance" } as const;

export const WorkTogether = z.object({
  personId,
  /** The code for the person, to join registrations with; also for the organisation's own file. */
  reference: z.string(),
  hasAccount: z.boolean(),
  involved: z.array(
    z.object({ involvementId: z.uuid(), name: z.string(), task: z.string(), how: z.string(), own: z.boolean() }),
  ),
  colleagues: z.array(z.object({ membershipId: z.uuid(), name: z.string() })),
  recorded: z.array(
    z.object({
      id: z.uuid(),
      purpose,
      categories: z.array(category),
      endsAt: moment,
      receivers: z.array(NamedReceiver),
    }),
  ),
  objections: z.array(z.object({ about: z.string(), objectedOn: z.iso.date() })),
  /** What the reader asked. No, later, taken back and no answer are all "not shared with me". */
  asked: z.array(
    z.object({
      id: z.uuid(),
      purpose,
      categories: z.array(category),
      askedOn: z.iso.date(),
      sharedWithMe: z.boolean(),
    }),
  ),
  receivers: z.array(PossibleReceiver),
  today: z.iso.date(),
  may: z.object({ assign: may, ask: may, recordPaper: may, close: may }),
});
export type WorkTogether = z.infer<typeof WorkTogether>;

export const workTogether = endpoint({
  ...acting,
  method: "GET",
  operation: "read",
  path: "/persons/:personId/work-together",
  summary: "Colleagues, paper permissions and choices around someone the own organisation registered.",
  input: z.object({ personId: z.uuid() }),
  output: WorkTogether,
});

export const assignColleague = endpoint({
  ...acting,
  path: "/persons/:personId/assignments",
  summary: "A colleague of the same organisation and task joins the work.",
  input: z.object({ personId: z.uuid(), membershipId: z.uuid("Kies een collega.") }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const endInvolvement = endpoint({
  ...acting,
  path: "/involvements/:involvementId/end",
  summary: "Stop working with a person, or take a colleague off.",
  input: z.object({ involvementId: z.uuid() }),
  output: done,
});

export const stepOut = endpoint({
  ...acting,
  path: "/persons/:personId/step-out",
  summary: "Step out because one knows the person privately; no reason asked, none kept.",
  input: z.object({ personId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const askPermission = endpoint({
  ...acting,
  activity: "permissions",
  path: "/persons/:personId/requests",
  summary: "Ask the person's permission; the answer is theirs and stays theirs.",
  input: z.object({
    personId: z.uuid(),
    purpose,
    categories: chosenCategories,
    receivers: chosenReceivers,
    why: z.string().trim().max(1000, "Maak het korter: hoogstens 1000 tekens.").default(""),
  }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const mediaTypes = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const;
/** 8 MB in base64 is a third more. */
const photo = z
  .string({ error: "Voeg een foto van het papier toe." })
  .min(40, "Voeg een foto van het papier toe.")
  .max(11_200_000, "De foto is groter dan 8 MB.")
  .regex(/^[A-Za-z0-9+/]+={0,2}$/, "Dit bestand konden wij niet lezen.");

export const recordPaperPermission = endpoint({
  ...acting,
  activity: "permissions",
  path: "/persons/:personId/paper-permissions",
  summary: "Record a permission given on paper, with its photo; receivers never see the photo.",
  input: z.object({
    personId: z.uuid(),
    ...terms,
    photo,
    mediaType: z.enum(mediaTypes, { error: "Kies een foto (jpg, png, webp) of een pdf." }),
    /** Only when someone can't sign: who was there. */
    witness: z.string().trim().max(200).default(""),
    noNumbersOnPhoto: z.literal(true, { error: "Kijk eerst of er geen BSN of ID-kopie op de foto staat." }),
  }),
  output: z.object({ personId, permissionId: z.uuid() }),
});

export const withdrawOnWord = endpoint({
  ...acting,
  activity: "permissions",
  path: "/persons/:personId/paper-permissions/:permissionId/withdrawal",
  summary: "Withdraw a paper permission on the person's word; works on the next request.",
  input: z.object({ personId: z.uuid(), permissionId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const closeRecord = endpoint({
  ...acting,
  path: "/persons/:personId/closing",
  summary: "Close the registration: the own part goes from here after it was copied for the own file.",
  input: z.object({
    personId: z.uuid(),
    copied: z.literal(true, { error: "Bewaar eerst de kopie voor het eigen dossier." }),
  }),
  // Not whether the person is gone altogether: that would tell whether another organisation knows them.
  output: done,
});
