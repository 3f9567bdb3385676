import type { Candidate } from "@vliegwiel/vum";
import { type Looking, languageNames, licenceNames } from "./looking.ts";

/** Walking is not a means of transport to the standard: it leaves as "other", and comes back as walking. */
const means = {
  bike: "bike",
  "e-bike": "bike",
  moped: "moped",
  car: "car",
  "public-transport": "public-transport",
  walk: "other",
} as const;
const travelsBack = {
  bike: "bike",
  moped: "moped",
  motorbike: "moped",
  car: "car",
  "public-transport": "public-transport",
  other: "walk",
} as const;

const some = <Item>(items: readonly Item[] | undefined): readonly Item[] | undefined =>
  items && items.length > 0 ? items : undefined;
/** Without what is not there: a message says nothing rather than something empty. */
export const known = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
const fromYear = (year: string | undefined) => (year === undefined ? undefined : `${year}-01-01`);
const toYear = (year: string | undefined) => (year === undefined ? undefined : `${year}-12-31`);
const yearOf = (day: string | undefined) => day?.slice(0, 4);

/** What a message (VUM) can carry of what someone looks for. */
export const partsOf = (looking: Looking): Omit<Candidate, "id" | "presentation"> =>
  known({
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
  }) as Omit<Candidate, "id" | "presentation">;

const hoursOf = ({ hours }: Candidate): Looking["hours"] => {
  const [from, to] = [hours?.from ?? hours?.to, hours?.to ?? hours?.from];
  return from === undefined || to === undefined ? undefined : { from: Math.min(from, to), to: Math.max(from, to) };
};

/** The other way: as much of it as a profile has room for. Limits of length are looked at by who keeps it. */
export const lookingFrom = (candidate: Candidate): Looking => {
  const [by] = candidate.travelsBy ?? [];
  return known({
    work: candidate.wishes?.slice(0, 8) ?? [],
    fields: [],
    needs: [],
    weighs: [],
    interests: candidate.interests?.slice(0, 6) ?? [],
    level: candidate.level,
    competences: candidate.competences?.slice(0, 10),
    languages: candidate.languages?.map(({ code }) => code).filter((code) => code in languageNames),
    licences: licenceNames.filter((one) => candidate.licences?.includes(one)),
    courses: candidate.courses?.slice(0, 6).map(({ name }) => name) ?? [],
    hours: hoursOf(candidate),
    travel:
      by && candidate.travelMinutes !== undefined
        ? { by: travelsBack[by], minutes: candidate.travelMinutes }
        : undefined,
    jobs: (candidate.jobs ?? [])
      .flatMap(({ work, at, from, to }) => (work ? [known({ work, at, from: yearOf(from), to: yearOf(to) })] : []))
      .slice(0, 6),
    studies: (candidate.studies ?? [])
      .flatMap(({ name, school, diploma }) => (name ? [known({ name, school, diploma })] : []))
      .slice(0, 5),
  } as Looking);
};
