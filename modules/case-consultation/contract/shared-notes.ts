import { z } from "zod";
import { endpoint, may } from "../../../platform/shared/endpoint.ts";
import { Colleague, left } from "./words.ts";

const caseId = z.uuid();
export const longestSharedText = 20_000;
const bytes = (limit: number) =>
  z
    .string()
    .max(limit, "Dit is te veel in een keer. Plak het in kleinere stukken.")
    .regex(/^[A-Za-z0-9_-]*$/);
/** Where the asker stands; empty: nowhere yet. */
const since = bytes(20_000).default("");

/** What the asker lacked and where the house stands: bytes that merge, in base64url. */
const Edits = z.object({ update: z.string(), vector: z.string(), version: z.int() });

export const SharedNotes = Edits.extend({
  caseId,
  /** Who wrote along. */
  hands: z.array(Colleague),
  may: z.object({ write: may }),
});
export type SharedNotes = z.infer<typeof SharedNotes>;

export const getSharedNotes = endpoint({
  method: "GET",
  path: "/cases/:caseId/shared-notes",
  access: "professional",
  operation: "read",
  activity: "case-consultation",
  summary: "The notes by several hands at a case: what the asker lacks of them.",
  input: z.object({ caseId, since }),
  output: SharedNotes,
});

export const writeSharedNotes = endpoint({
  method: "PUT",
  path: "/cases/:caseId/shared-notes",
  access: "professional",
  operation: "write",
  activity: "case-consultation",
  summary: "Merge edits into the notes by several hands; answers what the writer lacked.",
  input: z.object({ caseId, since, update: bytes(600_000), left }),
  output: Edits,
});
