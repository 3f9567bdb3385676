import { z } from "zod";
import { endpoint, page, pageOf, personId } from "../../../platform/shared/endpoint.ts";
import { Content } from "./content.ts";
import { sectionNames, sentenceText } from "./looking.ts";

const reading = { access: "professional", operation: "read", activity: "profile" } as const;
const writing = { access: "professional", operation: "write", activity: "profile" } as const;
const about = z.object({ personId: z.uuid() });
const Facts = z.array(z.object({ label: z.string(), value: z.string() }));

export const Proposal = z.object({
  sentenceId: z.uuid(),
  section: z.enum(sectionNames),
  text: z.string(),
  approved: z.boolean(),
  version: z.int(),
});
export type Proposal = z.infer<typeof Proposal>;

/** What a professional sees: what their own organisation proposed, and the version the person shared with them. */
export const ProfileOfPerson = z.object({
  personId,
  name: z.string().nullable(),
  /** The person has a profile, and this professional works with them. */
  mayPropose: z.boolean(),
  /** This professional works with the person; false: only reads what was shared. */
  proposals: z.array(Proposal),
  /** What the own organisation proposed from a message and still waits, in words. */
  brought: z.object({ on: z.string(), facts: Facts }).nullable(),
  shared: z.object({ content: Content, facts: Facts, releasedOn: z.string() }).nullable(),
  messages: z.array(z.object({ messageId: z.uuid(), receiver: z.string(), yesOn: z.string() })),
});
export type ProfileOfPerson = z.infer<typeof ProfileOfPerson>;

export const showProfile = endpoint({
  ...reading,
  method: "GET",
  path: "/persons/:personId/profile",
  summary: "The own organisation's proposals for a profile, and the version the person shares with this professional.",
  input: about,
  output: ProfileOfPerson,
});

export const proposeSentence = endpoint({
  ...writing,
  method: "POST",
  path: "/persons/:personId/profile/sentences",
  summary: "Proposes a sentence to the person. It goes nowhere before the person approves it.",
  input: about.extend({ section: z.enum(sectionNames), text: sentenceText }),
  output: z.object({ personId, sentenceId: z.uuid() }),
});

export const changeProposal = endpoint({
  ...writing,
  method: "PUT",
  path: "/persons/:personId/profile/sentences/:sentenceId",
  summary: "Puts a proposal in other words, as long as the person did not approve it.",
  input: about.extend({ sentenceId: z.uuid(), version: z.int().min(1), text: sentenceText }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const dropProposal = endpoint({
  ...writing,
  method: "DELETE",
  path: "/persons/:personId/profile/sentences/:sentenceId",
  summary: "Takes a proposal back, as long as the person did not approve it.",
  input: about.extend({ sentenceId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const profilePaper = endpoint({
  method: "GET",
  path: "/persons/:personId/profile/paper",
  access: "professional",
  operation: "export",
  activity: "profile",
  summary: "The version the person shares with this professional on one A4, as a tagged PDF.",
  input: about,
  output: z.unknown(),
});

export const listProfiles = endpoint({
  ...reading,
  method: "GET",
  operation: "list",
  path: "/profiles",
  summary: "The people who share their profile with this professional, by name.",
  input: z.object(page),
  output: pageOf(z.object({ personId, name: z.string(), work: z.string(), hours: z.string() })),
});

const Anonymous = z.object({ profileId: z.uuid(), content: Content, facts: Facts });
export const listAnonymous = endpoint({
  ...reading,
  method: "GET",
  operation: "list",
  path: "/anonymous-profiles",
  summary: "Profiles without a name that people opened to this professional's organisation or region.",
  input: z.object(page),
  output: pageOf(z.object({ profileId: z.uuid(), work: z.string(), hours: z.string() })),
});

export const showAnonymous = endpoint({
  ...reading,
  method: "GET",
  path: "/anonymous-profiles/:profileId",
  summary: "One profile without a name. That it was opened is counted for the person.",
  input: z.object({ profileId: z.uuid() }),
  output: Anonymous,
});

const Screened = z.object({ month: z.string(), screened: z.int(), candidates: z.int() });
export const showScreening = endpoint({
  ...reading,
  method: "GET",
  path: "/screening",
  activity: "screening",
  summary: "How many people were screened: this coach's own months, and the sums of the region.",
  input: z.object({}),
  output: z.object({
    mine: z.array(Screened),
    region: z.array(Screened.extend({ coaches: z.int() })),
    thisMonth: z.string(),
  }),
});

export const saveScreening = endpoint({
  ...writing,
  method: "PUT",
  path: "/screening",
  activity: "screening",
  summary: "How many people this coach screened in a month, and of how many it became a candidate. No person in it.",
  input: z
    .object({
      month: z.string().regex(/^\d{4}-\d{2}$/, "Kies een maand."),
      screened: z.int("Vul een heel getal in.").min(0).max(999),
      candidates: z.int("Vul een heel getal in.").min(0).max(999),
    })
    .refine(({ screened, candidates }) => candidates <= screened, {
      path: ["candidates"],
      message: "Dit kan niet meer zijn dan het aantal mensen met wie je sprak.",
    }),
  output: z.object({ done: z.literal(true) }),
});
