import { z } from "zod";
import { endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { Content } from "./content.ts";
import { Looking, OwnNo, sectionNames, sentenceText } from "./looking.ts";
import { Link, Sharing } from "./sharing.ts";

const acting = { access: "person", operation: "write", activity: "profile" } as const;
const sentenceId = z.uuid();
const saved = z.object({ personId, done: z.literal(true) });

export const Sentence = z.object({
  sentenceId,
  section: z.enum(sectionNames),
  text: z.string(),
  approvedOn: z.string().nullable(),
  writtenOn: z.string(),
  /** Null: the person wrote it themselves. */
  from: z.string().nullable(),
  version: z.int(),
});
export type Sentence = z.infer<typeof Sentence>;

export const Version = z.object({
  versionId: z.uuid(),
  kind: z.enum(["named", "anonymous", "employer"]),
  content: Content,
  releasedOn: z.string(),
  /** How often a version without a name was opened. */
  views: z.int(),
});
export type Version = z.infer<typeof Version>;

export const MyProfile = z.object({
  personId,
  region: z.string(),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  today: z.string(),
  profile: z
    .object({
      called: z.string(),
      looking: Looking,
      version: z.int(),
      ownNo: OwnNo,
      sentences: z.array(Sentence),
      versions: z.array(Version),
      sharings: z.array(Sharing),
      links: z.array(Link),
      messages: z.array(z.object({ messageId: z.uuid(), receiver: z.string(), yesOn: z.string(), taken: z.int() })),
      /** What organisations read in a message and propose, beside what the person has. */
      brought: z.array(z.object({ broughtId: z.uuid(), from: z.string(), version: z.int(), looking: Looking })),
      /** Who has a permission to look for work with the person, today. */
      permitted: z.array(z.uuid()),
    })
    .nullable(),
});
export type MyProfile = z.infer<typeof MyProfile>;

export const myProfile = endpoint({
  method: "GET",
  path: "/my/profile",
  access: "person",
  operation: "read",
  activity: "profile",
  summary: "The person's own profile: every sentence, every version, and who receives which.",
  input: z.object({}),
  output: MyProfile,
});

export const startProfile = endpoint({
  ...acting,
  method: "POST",
  path: "/my/profile",
  summary: "The person's own yes: a profile begins.",
  input: z.object({}),
  output: saved,
});

export const stopProfile = endpoint({
  ...acting,
  method: "DELETE",
  path: "/my/profile",
  summary: "Takes the profile away with every version, link and message; also after a restore.",
  input: z.object({}),
  output: saved,
});

export const saveLooking = endpoint({
  ...acting,
  method: "PUT",
  path: "/my/profile/looking",
  summary: "What the person looks for, can and needs; refused with both when someone else was first.",
  input: z.object({
    version: z.int().min(1),
    called: z.string().trim().max(60, "Gebruik hoogstens 60 tekens."),
    looking: Looking,
  }),
  output: saved,
});

export const saveOwnNo = endpoint({
  ...acting,
  method: "PUT",
  path: "/my/profile/own-no",
  summary: "The person's own no: kept for the person, applied, never told.",
  input: z.object({ ownNo: OwnNo }),
  output: saved,
});

export const writeSentence = endpoint({
  ...acting,
  method: "POST",
  path: "/my/profile/sentences",
  summary: "A sentence of the person's own: approved as it is written.",
  input: z.object({ section: z.enum(sectionNames), text: sentenceText }),
  output: z.object({ personId, sentenceId }),
});

export const rewriteSentence = endpoint({
  ...acting,
  method: "PUT",
  path: "/my/profile/sentences/:sentenceId",
  summary: "The person puts a sentence in other words; those words are approved.",
  input: z.object({ sentenceId, version: z.int().min(1), text: sentenceText }),
  output: saved,
});

export const approveSentence = endpoint({
  ...acting,
  method: "POST",
  path: "/my/profile/sentences/:sentenceId/approval",
  summary: "The person approves these very words; refused when they were changed meanwhile.",
  input: z.object({ sentenceId, version: z.int().min(1) }),
  output: saved,
});

export const dropSentence = endpoint({
  ...acting,
  method: "DELETE",
  path: "/my/profile/sentences/:sentenceId",
  summary: "Takes a sentence out of the profile. Versions that were released stay as they were.",
  input: z.object({ sentenceId }),
  output: saved,
});
