import { createHash } from "node:crypto";
import { type Candidate, candidateMessage } from "@vliegwiel/vum";
import { NotFound } from "../../../platform/shared/errors.ts";
import { Content, known, partsOf, type Version } from "../contract.ts";

/** The sections that fit in the free text of a message; what helps when it goes less well is never in it. */
const told = new Set(["wishes", "talents", "skills", "own-words"]);

const fitting = (texts: readonly string[], most: number): string => {
  let all = "";
  for (const text of texts) if (all.length + text.length + 1 <= most) all = all ? `${all} ${text}` : text;
  return all;
};

/** What leaves for another system: never a way to reach someone, an address, or that help is given. */
const messageOf = (messageId: string, { looking, sentences }: Pick<Content, "looking" | "sentences">) => {
  const texts = sentences.filter(({ section }) => told.has(section)).map(({ text }) => text);
  return candidateMessage(
    known({ id: messageId, presentation: fitting(texts, 2000) || undefined, ...partsOf(looking) }) as Candidate,
  );
};

/** Of the version with the name: made of what was released, so of what was approved. @throws {NotFound} without one */
export const messageOfVersions = (messageId: string, versions: readonly Version[]) => {
  const named = versions.find(({ kind }) => kind === "named");
  if (!named) throw new NotFound();
  return messageOf(messageId, Content.parse(named.content));
};

/** A fingerprint of what was shown, so that what leaves is what was seen. The name of the message itself is not in it. */
export const digestOf = (message: object): string =>
  createHash("sha256")
    .update(JSON.stringify({ ...message, idWerkzoekende: "" }))
    .digest("hex");
