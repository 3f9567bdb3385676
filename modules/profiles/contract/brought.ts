import { z } from "zod";
import { endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { categoryWords } from "../../text-help/contract.ts";
import { partsOf } from "./as-message.ts";
import { Looking, sectionNames, sentenceText } from "./looking.ts";

export { categoryWords };

/** The subjects of a profile that a message from elsewhere can speak of. The person answers each by itself. */
export const subjects = [
  "work",
  "hours",
  "travel",
  "jobs",
  "studies",
  "courses",
  "level",
  "competences",
  "languages",
  "licences",
  "interests",
] as const satisfies readonly (keyof Looking)[];
export type Subject = (typeof subjects)[number];

const limits = { work: 8, jobs: 6, studies: 5, courses: 6, competences: 10, interests: 6 } as const;
const nothing = Looking.parse({});

/** Only what it says something about. */
export const saidIn = (looking: Looking): Partial<Looking> =>
  Object.fromEntries(
    subjects.flatMap((subject) => {
      const said = looking[subject];
      return said === undefined || (Array.isArray(said) && said.length === 0) ? [] : [[subject, said]];
    }),
  );

/** One subject of a profile and nothing beside it, so that it can be put in words or looked at by itself. */
export const onlyOf = (subject: Subject, looking: Looking): Looking => ({
  ...nothing,
  ...(looking[subject] !== undefined && { [subject]: looking[subject] }),
});

/** As the message would say it: an electric bike is a bike there, and letters make no difference. */
const asSaid = (subject: Subject, looking: Looking): string =>
  JSON.stringify(partsOf(onlyOf(subject, looking))).toLowerCase();

const together = (subject: Subject, own: readonly unknown[], brought: readonly unknown[]): unknown[] => {
  const alone = (item: unknown) => asSaid(subject, { ...nothing, [subject]: [item] });
  const had = new Set(own.map(alone));
  return [...own, ...brought.filter((item) => !had.has(alone(item)))].slice(0, limits[subject as keyof typeof limits]);
};

/**
 * What a profile becomes with a yes to one subject. To a list it only adds, so that nothing of the person's own is lost;
 * what a message cannot say (growing in hours, the town) stays as it was.
 */
export const withYesTo = (own: Looking, brought: Looking, subject: Subject): Looking => {
  const said = brought[subject];
  if (
    said === undefined ||
    (Array.isArray(said) && said.length === 0) ||
    asSaid(subject, own) === asSaid(subject, brought)
  )
    return own;
  if (Array.isArray(said)) return { ...own, [subject]: together(subject, (own[subject] ?? []) as unknown[], said) };
  if (subject === "hours" && brought.hours) {
    const later = own.hours?.later;
    return { ...own, hours: { ...brought.hours, ...(later !== undefined && later > brought.hours.to && { later }) } };
  }
  if (subject === "travel" && brought.travel) {
    const municipality = own.travel?.municipality;
    const { minutes } = brought.travel;
    const sameWay =
      own.travel && asSaid(subject, { ...own, travel: { ...own.travel, minutes } }) === asSaid(subject, brought);
    return {
      ...own,
      travel: {
        by: sameWay && own.travel ? own.travel.by : brought.travel.by,
        minutes,
        ...(municipality !== undefined && { municipality }),
      },
    };
  }
  return { ...own, [subject]: said };
};

/** The subjects in which a yes would change something. */
export const changesOf = (own: Looking, brought: Looking): Subject[] =>
  subjects.filter((subject) => asSaid(subject, withYesTo(own, brought, subject)) !== asSaid(subject, own));

const acting = { access: "professional", operation: "write", activity: "profile" } as const;
const about = z.object({ personId: z.uuid() });
const saved = z.object({ personId, done: z.literal(true) });

export const bringMessage = endpoint({
  ...acting,
  method: "POST",
  path: "/persons/:personId/profile/brought",
  summary:
    "Proposes what stood in a message from elsewhere: all of it or nothing. It changes nothing before the person says yes.",
  input: about.extend({
    sentences: z.array(z.object({ section: z.enum(sectionNames), text: sentenceText })).max(60),
    looking: Looking,
  }),
  output: saved,
});

export const takeBackBrought = endpoint({
  ...acting,
  method: "DELETE",
  path: "/persons/:personId/profile/brought",
  summary: "Takes back what the own organisation proposed from a message and the person did not answer yet.",
  input: about,
  output: saved,
});

export const answerBrought = endpoint({
  access: "person",
  operation: "write",
  activity: "profile",
  method: "POST",
  path: "/my/profile/brought/:broughtId/answers",
  summary: "Yes or no to one subject; refused with what stands there now when the profile or the proposal changed.",
  input: z.object({
    broughtId: z.uuid(),
    version: z.int().min(1),
    profileVersion: z.int().min(1),
    subject: z.enum(subjects),
    yes: z.boolean(),
  }),
  output: saved,
});
