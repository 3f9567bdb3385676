import { z } from "zod";
import { day, endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { left } from "../../text-help/contract.ts";
import { Content } from "./content.ts";
import { sentenceText } from "./looking.ts";

const acting = { access: "person", operation: "write", activity: "profile" } as const;
const saved = z.object({ personId, done: z.literal(true) });
const versionId = z.uuid();

export const Sharing = z.object({
  sharingId: z.uuid(),
  versionId,
  /** A professional by name; an organisation; or neither: everyone of the region who looks for work with people. */
  membershipId: z.uuid().nullable(),
  organisationId: z.uuid().nullable(),
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  since: z.string(),
  /** False: shared, but there is no permission today, so nothing is seen. */
  open: z.boolean(),
});
export type Sharing = z.infer<typeof Sharing>;

export const Link = z.object({
  linkId: z.uuid(),
  versionId,
  forWhom: z.string(),
  /** Who stands on it as sender; empty: only the person's own name. */
  sender: z.string(),
  /** How the employer reaches someone, as the person typed it; empty: nothing. */
  reach: z.string(),
  madeOn: z.string(),
  until: z.string(),
  state: z.enum(["open", "closed", "over"]),
  views: z.int(),
  lastViewOn: z.string().nullable(),
});
export type Link = z.infer<typeof Link>;

const chosen = z.array(z.uuid()).max(60);

export const releaseNamed = endpoint({
  ...acting,
  method: "POST",
  path: "/my/profile/versions/named",
  summary:
    "Releases the version with the person's name, of approved sentences only; it takes the place of the one before.",
  input: z.object({ sentences: chosen }),
  output: z.object({ personId, versionId }),
});

const retold = z.array(z.object({ sentenceId: z.uuid(), text: sentenceText })).max(60);
export const releaseAnonymous = endpoint({
  ...acting,
  method: "POST",
  path: "/my/profile/versions/anonymous",
  summary:
    "Releases the version without a name: bands, no places, employers or schools; what identifies someone blocks it.",
  input: z.object({ sentences: retold, left }),
  output: z.object({ personId, versionId }),
});

export const withdrawVersion = endpoint({
  ...acting,
  method: "DELETE",
  path: "/my/profile/versions/:versionId",
  summary: "Takes a version back from everyone who could read it, at once.",
  input: z.object({ versionId }),
  output: saved,
});

export const shareByName = endpoint({
  ...acting,
  method: "POST",
  path: "/my/profile/sharings/named",
  summary:
    "Opens the version with the name to one professional, who must hold the person's permission to look for work.",
  input: z.object({ versionId, membershipId: z.uuid() }),
  output: saved,
});

export const shareWithoutName = endpoint({
  ...acting,
  method: "POST",
  path: "/my/profile/sharings/anonymous",
  summary:
    "Opens the version without a name to one organisation, or to everyone of the region who looks for work with people.",
  input: z.object({ versionId, organisationId: z.uuid().nullable() }),
  output: saved,
});

export const endSharing = endpoint({
  ...acting,
  method: "DELETE",
  path: "/my/profile/sharings/:sharingId",
  summary: "Ends one sharing at once.",
  input: z.object({ sharingId: z.uuid() }),
  output: saved,
});

export const makeLink = endpoint({
  ...acting,
  method: "POST",
  path: "/my/profile/links",
  summary:
    "A link for one employer to the sentences ticked for that employer. The secret is answered once and kept nowhere.",
  input: z.object({
    forWhom: z.string().trim().min(1, "Vul in voor welke werkgever dit is.").max(120, "Gebruik hoogstens 120 tekens."),
    sentences: chosen.min(1, "Kies ten minste één zin."),
    senderId: z.uuid().nullable(),
    reach: z.string().trim().max(120, "Gebruik hoogstens 120 tekens.").default(""),
    until: day,
  }),
  output: z.object({ personId, linkId: z.uuid(), secret: z.string() }),
});

export const closeLink = endpoint({
  ...acting,
  method: "DELETE",
  path: "/my/profile/links/:linkId",
  summary: "Closes a link at once.",
  input: z.object({ linkId: z.uuid() }),
  output: saved,
});

const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const EmployerView = z.object({
  content: Content,
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  sender: z.string(),
  reach: z.string(),
  forWhom: z.string(),
  until: z.string(),
  demo: z.boolean(),
});
export type EmployerView = z.infer<typeof EmployerView>;

export const readByLink = endpoint({
  method: "POST",
  path: "/profile-link",
  access: "link",
  operation: "read",
  activity: "profile-link",
  summary: "What the person released for this employer. Wrong, over and closed are the same.",
  input: z.object({ secret: z.string().max(100) }),
  output: EmployerView,
});

export const paperByLink = endpoint({
  method: "POST",
  path: "/profile-link/paper",
  access: "link",
  operation: "export",
  activity: "profile-link",
  summary: "The same on one A4, as a tagged PDF.",
  input: z.object({ secret }),
  output: z.unknown(),
});

export const myPaper = endpoint({
  method: "GET",
  path: "/my/profile/versions/:versionId/paper",
  access: "person",
  operation: "export",
  activity: "profile",
  summary: "One version on one A4, as a tagged PDF.",
  input: z.object({ versionId }),
  output: z.unknown(),
});
