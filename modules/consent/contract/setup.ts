import { z } from "zod";
import { day, done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";

const read = { method: "GET", operation: "read", activity: "region-setup" } as const;
const write = { method: "POST", operation: "write", activity: "region-setup" } as const;
const text = (most: number) => z.string().trim().max(most, `Hoogstens ${most} tekens.`);
const optionalDay = z.union([z.literal("").transform(() => null), day, z.null()]);
const regionCode = z.string().regex(/^AM\d{2}$/, "Deze regio kennen wij niet.");

export const receiverKinds = [
  "ggz",
  "verslavingszorg",
  "gemeente",
  "uwv",
  "wsp",
  "sw-bedrijf",
  "jobcoachbureau",
  "clientorganisatie",
  "schuldhulp",
  "onderwijs",
  "overig",
] as const;
export type ReceiverKind = (typeof receiverKinds)[number];
/** Between a citizen and these, consent is not free (EDPB 05/2020, 16): never a basis. */
export const neverOnConsent: readonly ReceiverKind[] = ["gemeente", "uwv", "wsp"];

export const purposes = ["case-consultation", "guidance", "matching", "placement", "income-advice"] as const;
export const articles6 = ["6-1-a", "6-1-b", "6-1-c", "6-1-d", "6-1-e", "6-1-f"] as const;
export const articles9 = ["9-2-a", "9-2-b", "9-2-h", "9-2-f"] as const;

/** What the region fills in. Empty is allowed while filling; what is missing is said in words. */
export const ArrangementFields = z.object({
  controllers: text(4000),
  jointArrangement: text(8000),
  contactName: text(200),
  contactDetails: text(400),
  dpiaOn: optionalDay,
  dpiaDecision: text(4000),
  protocolTitle: text(200),
  protocolVersion: text(40),
  protocolAdoptedOn: optionalDay,
  breakGlassGround: text(2000),
});
export type ArrangementFields = z.output<typeof ArrangementFields>;

export const Arrangement = ArrangementFields.extend({ version: z.int(), changedAt: z.iso.datetime().nullable() });
export type Arrangement = z.output<typeof Arrangement>;

const Officer = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  name: z.string(),
  contact: z.string(),
});

export const Basis = z.object({
  id: z.uuid(),
  purpose: z.enum(purposes),
  receiverKind: z.enum(receiverKinds),
  article6: z.enum(articles6),
  article9: z.enum(articles9).nullable(),
  law: z.string(),
  explanation: z.string(),
  from: z.iso.datetime(),
  until: z.iso.datetime().nullable(),
  state: z.enum(["in-force", "to-come", "ended"]),
});
export type Basis = z.infer<typeof Basis>;

export const SetupPage = z.object({
  region: z.object({ code: z.string(), name: z.string() }),
  /** True: named persons may be registered here. */
  ready: z.boolean(),
  /** In words, in the order of the page. */
  missing: z.array(z.object({ part: z.string(), sentence: z.string() })),
  arrangement: Arrangement,
  officers: z.array(Officer),
  protocols: z.array(
    z.object({ title: z.string(), version: z.string(), adoptedOn: z.string(), recordedOn: z.string() }),
  ),
  bases: z.array(Basis),
  may: z.object({ change: may, changeBreakGlass: may, enterBasis: may }),
});
export type SetupPage = z.infer<typeof SetupPage>;

export const getSetup = endpoint({
  ...read,
  access: "professional",
  path: "/region-setup",
  summary: "The set-up of the region one works in: arrangement, officers, protocol, bases, and what is missing.",
  input: z.object({}),
  output: SetupPage,
});

export const saveArrangement = endpoint({
  ...write,
  method: "PUT",
  access: "professional",
  path: "/region-setup/arrangement",
  summary: "Save the arrangement of the region; with the version one started from.",
  input: ArrangementFields.extend({ version: z.int().min(0) }),
  output: Arrangement,
});

export const saveOfficer = endpoint({
  ...write,
  method: "PUT",
  access: "professional",
  path: "/region-setup/officers/:organisationId",
  summary: "The data protection officer of one organisation in the region.",
  input: z.object({
    organisationId: z.uuid(),
    name: text(200).min(1, "Vul een naam of functie in."),
    contact: text(200).min(3, "Vul een e-mailadres of telefoonnummer in."),
  }),
  output: done,
});

export const enterBasis = endpoint({
  ...write,
  access: "professional",
  path: "/region-setup/bases",
  summary: "Enter a lawful basis for a purpose and a kind of receiving organisation; by the privacy officer.",
  input: z.object({
    purpose: z.enum(purposes, { error: "Kies een doel." }),
    receiverKind: z.enum(receiverKinds, { error: "Kies een soort organisatie." }),
    article6: z.enum(articles6, { error: "Kies een artikel. Wij stellen niets voor: dit is jouw afweging." }),
    article9: z.union([z.literal("").transform(() => null), z.enum(articles9), z.null()]),
    law: text(400).min(3, "Noem de wet en het artikel waarop dit rust."),
    explanation: text(2000),
    from: optionalDay,
    until: optionalDay,
  }),
  output: Basis,
});

export const closeBasis = endpoint({
  ...write,
  access: "professional",
  path: "/region-setup/bases/:basisId/ending",
  summary: "End a lawful basis: now or on a later day. What rested on it stops with the next request.",
  input: z.object({ basisId: z.uuid(), on: day.optional() }),
  output: z.object({ endedAt: z.iso.datetime() }),
});

/** What everyone may know about a region (AVG 13 and 26 lid 2). */
export const Responsible = z.object({
  region: z.object({ code: z.string(), name: z.string() }),
  ready: z.boolean(),
  controllers: z.string(),
  jointArrangement: z.string(),
  contactName: z.string(),
  contactDetails: z.string(),
  protocol: z.object({ title: z.string(), version: z.string(), adoptedOn: z.string().nullable() }),
  breakGlassGround: z.string(),
  officers: z.array(z.object({ organisation: z.string(), name: z.string(), contact: z.string() })),
  bases: z.array(
    z.object({
      purpose: z.enum(purposes),
      receiverKind: z.enum(receiverKinds),
      article6: z.enum(articles6),
      article9: z.enum(articles9).nullable(),
      law: z.string(),
    }),
  ),
});
export type Responsible = z.infer<typeof Responsible>;

export const whoIsResponsible = endpoint({
  ...read,
  access: "public",
  path: "/responsible/:regionCode",
  summary: "Who is responsible for personal data in a region, whom to ask, and on what ground data is shared.",
  input: z.object({ regionCode }),
  output: Responsible,
});

/** One activity of the register of processing (AVG 30). */
export const Activity = z.object({
  purpose: z.enum(purposes),
  title: z.string(),
  why: z.string(),
  whose: z.string(),
  categories: z.array(z.object({ title: z.string(), health: z.boolean() })),
  receivers: z.array(z.object({ kind: z.string(), basis: z.string(), law: z.string() })),
  retention: z.array(z.object({ what: z.string(), keep: z.string(), ground: z.string() })),
  transfers: z.string(),
  measures: z.array(z.string()),
});
export type Activity = z.infer<typeof Activity>;

export const Register = z.object({
  region: z.object({ code: z.string(), name: z.string() }),
  controllers: z.string(),
  contact: z.string(),
  officers: z.array(z.object({ organisation: z.string(), name: z.string(), contact: z.string() })),
  activities: z.array(Activity),
});
export type Register = z.infer<typeof Register>;

export const getRegister = endpoint({
  ...read,
  access: "anyone",
  path: "/processing-register",
  summary: "The register of processing (AVG 30) of the region one works or lives in.",
  input: z.object({}),
  output: Register,
});

export const downloadRegister = endpoint({
  ...read,
  operation: "export",
  access: "anyone",
  path: "/processing-register/file",
  summary: "The register of processing as text or as a table.",
  input: z.object({ as: z.enum(["text", "csv"]).default("text") }),
  output: z.unknown(),
});

export const documents = ["arrangement", "protocol", "permission-form"] as const;
export type DocumentName = (typeof documents)[number];
export const Document = z.object({
  name: z.enum(documents),
  title: z.string(),
  lead: z.string(),
  /** Headings with their paragraphs; a line to fill in is "…". */
  sections: z.array(z.object({ heading: z.string(), lines: z.array(z.string()) })),
});
export type Document = z.infer<typeof Document>;

export const getDocument = endpoint({
  ...read,
  access: "anyone",
  path: "/documents/:name",
  summary:
    "A template filled with the data of the region: the arrangement, the protocol, the permission form on paper.",
  input: z.object({ name: z.enum(documents, { error: "Dit document kennen wij niet." }) }),
  output: Document,
});

export const downloadDocument = endpoint({
  ...read,
  operation: "export",
  access: "anyone",
  path: "/documents/:name/file",
  summary: "The same template as plain text.",
  input: z.object({ name: z.enum(documents) }),
  output: z.unknown(),
});

// ------------------------------------------------------------------------------------ emergency
export const BreakGlassState = z.object({
  ground: z.string(),
  contact: z.string(),
  may: z.object({ breakTheGlass: may }),
});
export type BreakGlassState = z.infer<typeof BreakGlassState>;

export const breakGlassState = endpoint({
  ...read,
  activity: "break-glass",
  access: "professional",
  path: "/break-glass",
  summary: "Whether looking without permission in an emergency is possible here, and on what ground.",
  input: z.object({}),
  output: BreakGlassState,
});

export const breakTheGlass = endpoint({
  ...write,
  activity: "break-glass",
  access: "professional",
  path: "/break-glass",
  summary: "Look without permission in an emergency, with the code from the own file; the person sees it at once.",
  input: z.object({
    code: text(40).min(4, "Vul de code uit je eigen dossier in."),
    why: text(1000).min(10, "Schrijf in een zin waarom dit nu nodig is."),
    understood: z.literal(true, { error: "Bevestig dat je weet wie dit ziet." }),
  }),
  output: z.object({ personId: z.uuid(), until: z.iso.datetime() }),
});

export const Emergency = z.object({
  id: z.uuid(),
  organisation: z.string(),
  task: z.string(),
  ground: z.string(),
  reason: z.string(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
});
export type Emergency = z.infer<typeof Emergency>;

export const listEmergencies = endpoint({
  ...read,
  operation: "list",
  activity: "break-glass",
  access: "professional",
  path: "/emergencies",
  summary: "For the privacy officer: that glass was broken, by which organisation, when and why; not about whom.",
  input: z.object({ ...page }),
  output: pageOf(Emergency),
});

export const myEmergencies = endpoint({
  ...read,
  activity: "break-glass",
  access: "person",
  path: "/my-emergencies",
  summary: "For the person: who looked in an emergency without permission, when and why.",
  input: z.object({}),
  output: z.object({ items: z.array(Emergency.extend({ shownAs: z.string() })) }),
});

// ------------------------------------------------------------------------------------ deletion
export const announcedDeletions = endpoint({
  ...read,
  activity: "retention",
  access: "anyone",
  path: "/announced-deletions",
  summary: "What will be deleted soon, and on which day: of oneself, or of whom one registered.",
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ personId: z.uuid(), reference: z.string(), deleteOn: z.string() })) }),
});
