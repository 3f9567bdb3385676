import { z } from "zod";
import { done, endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { activity, agreements, moments, onlyAName, phone, placementId, reachedBy, supportId } from "./facts.ts";

const link = { access: "link", activity: "help-link" } as const;
const linkId = z.uuid();
const closed = z.object({ personId, done: z.literal(true) });

export const makeHelpLink = endpoint({
  method: "POST",
  path: "/aftercare/:supportId/links",
  access: "professional",
  operation: "write",
  activity,
  summary: "A link with which one employer asks to be called. Told once; the house keeps a hash. The person hears it.",
  input: z.object({
    supportId,
    placementId,
    agreed: z.literal(true, { error: "Spreek eerst met de persoon af dat de werkgever deze link krijgt." }),
  }),
  output: z.object({ personId, linkId, link: z.string(), until: z.string() }),
});

export const closeHelpLink = endpoint({
  method: "POST",
  path: "/help-links/:linkId/close",
  access: "anyone",
  operation: "write",
  activity,
  summary: "The link opens nothing any more: by the person or by who keeps in touch.",
  input: z.object({ linkId }),
  output: closed,
});

export const tellEmployer = endpoint({
  method: "POST",
  path: "/help-links/:linkId/told",
  access: "professional",
  operation: "write",
  activity,
  summary: "The employer was told who keeps in touch now.",
  input: z.object({ linkId }),
  output: closed,
});

export const openHelp = endpoint({
  ...link,
  method: "POST",
  path: "/help/open",
  operation: "log-in",
  summary: "The employer opens their link.",
  input: z.object({ secret: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "Deze link klopt niet.") }),
  output: done,
});

/** Whom to call, what was agreed, and what the person ticked. Nothing about how it goes. */
export const HelpPage = z.object({
  employer: z.string(),
  owner: z.object({ name: z.string(), functionTitle: z.string(), organisation: z.string().nullable() }).nullable(),
  phone: z.string(),
  /** A change of the last two months. */
  ownerSince: z.string().nullable(),
  sentences: z.array(z.string()),
  buddy: z
    .object({
      thereIs: z.boolean(),
      agreed: z.array(z.enum(agreements)),
      name: z.string(),
      mayHaveName: z.boolean(),
    })
    .nullable(),
  calls: z.array(
    z.object({ askedOn: z.string(), suits: z.enum(moments), way: z.enum(reachedBy), calledOn: z.string().nullable() }),
  ),
  until: z.string(),
  /** Within three weeks. */
  endsSoon: z.boolean(),
  demo: z.boolean(),
});
export type HelpPage = z.infer<typeof HelpPage>;

export const getHelp = endpoint({
  ...link,
  method: "GET",
  path: "/help",
  operation: "read",
  summary: "The page of the employer, by their link; null when the link is over.",
  input: z.object({}),
  output: z.object({ help: HelpPage.nullable() }),
});

export const askCall = endpoint({
  ...link,
  method: "POST",
  path: "/help/calls",
  operation: "write",
  summary: "The employer asks for a call, a message or a visit: a name, a number and when. There is no field for why.",
  input: z.object({
    name: onlyAName,
    phone,
    suits: z.enum(moments, { error: "Kies wanneer het u schikt." }),
    way: z.enum(reachedBy, { error: "Kies hoe u contact wilt." }).default("phone"),
  }),
  output: done,
});

export const nameBuddy = endpoint({
  ...link,
  method: "PUT",
  path: "/help/buddy",
  operation: "write",
  summary: "The employer writes the name of the colleague who helps, with that colleague's yes; or takes it away.",
  input: z.object({
    name: onlyAName.or(z.literal("")),
    colleagueAgrees: z.literal(true, { error: "Vraag het eerst aan uw collega." }),
  }),
  output: done,
});
