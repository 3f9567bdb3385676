import { createHash } from "node:crypto";
import { type Candidate, candidateMessage } from "@vliegwiel/vum";
import { NotFound } from "../../../platform/shared/errors.ts";
import { Content, type Looking, type Version } from "../contract.ts";

const means = {
  bike: "bike",
  "e-bike": "bike",
  moped: "moped",
  car: "car",
  "public-transport": "public-transport",
  walk: "other",
} as const;
const some = <Item>(items: readonly Item[] | undefined): readonly Item[] | undefined =>
  items && items.length > 0 ? items : undefined;
const known = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
const fromYear = (year: string | undefined) => (year === undefined ? undefined : `${year}-01-01`);
const toYear = (year: string | undefined) => (year === undefined ? undefined : `${year}-12-31`);

/** The sections that fit in the free text of a message; what helps when it goes less well is never in it. */
const told = new Set(["wishes", "talents", "skills", "own-words"]);

const fitting = (texts: readonly string[], most: number): string => {
  let all = "";
  for (const text of texts) if (all.length + text.length + 1 <= most) all = all ? `${all} ${text}` : text;
  return all;
};

const parts = (looking: Looking) => ({
  wishes: some(looking.work),
  interests: some(looking.interests),
  level: looking.level,
  competences: some(looking.competences),
  languages: some(looking.languages)?.map((code) => ({ code })),
  licences: some(looking.licences),
  courses: some(looking.courses)?.map((name) => ({ name })),
  studies: some(looking.studies)?.map(({ name, school, diploma }) => known({ name, school, diploma })),
  jobs: some(looking.jobs)?.map(({ work, at, from, to }) =>
    known({ work, at: at?.slice(0, 70), from: fromYear(from), to: toYear(to) }),
  ),
  hours: looking.hours && { from: Math.floor(looking.hours.from), to: Math.ceil(looking.hours.to) },
  travelMinutes: looking.travel?.minutes,
  travelsBy: looking.travel && [means[looking.travel.by]],
});

/** What leaves for another system: never a way to reach someone, an address, or that help is given. */
const messageOf = (messageId: string, { looking, sentences }: Pick<Content, "looking" | "sentences">) => {
  const texts = sentences.filter(({ section }) => told.has(section)).map(({ text }) => text);
  return candidateMessage(
    known({ id: messageId, presentation: fitting(texts, 2000) || undefined, ...parts(looking) }) as Candidate,
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
