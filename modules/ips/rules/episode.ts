import type { Act, CoachTime, Episode, JobRow, Place } from "../contract.ts";
import { isIn, numberOf, type Period, plusDays, plusMonths } from "./days.ts";

/** The trajectory begins to count with the intake. */
export const intakeOf = ({ phases }: Pick<Episode, "phases">): string | null =>
  phases.find(({ phase }) => phase === "intake")?.from ?? null;

/** An episode that has begun to count. */
export type Started = Episode & { readonly intake: string };
export const startedOf = (episodes: readonly Episode[]): Started[] =>
  episodes.flatMap((one) => {
    const intake = intakeOf(one);
    return intake === null ? [] : [{ ...one, intake }];
  });

export const isActive = ({ referredOn, closedOn }: Episode, day: string): boolean =>
  referredOn <= day && (closedOn === null || closedOn > day);

/** A spell of ordinary paid work. */
type Span = { readonly from: string; readonly until: string | null };
export type Spell = Span & { readonly job: JobRow };

/**
 * Ordinary paid work, from the intake on. Unpaid work, trial, work experience, day activities and sheltered work are
 * something else, and so is secondment: good things, but not what is counted here.
 */
export const paidSpells = (episode: Episode): Spell[] => {
  const intake = intakeOf(episode);
  if (intake === null) return [];
  return episode.jobs
    .filter(({ contract }) => contract !== "secondment" && contract !== "none")
    .flatMap((job) =>
      job.kinds
        .filter(({ kind, from }) => kind === "paid" && from >= intake)
        .map(({ from, until }) => ({ from, until, job })),
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
};

export const firstPaidDay = (episode: Episode): string | null => paidSpells(episode)[0]?.from ?? null;

/** Spells with at most so many days between them are one: a break of two weeks is no end. */
export const joined = (spells: readonly Span[], gap: number): Span[] => {
  const whole: Span[] = [];
  for (const { from, until } of spells) {
    const last = whole.at(-1);
    if (!last || (last.until !== null && numberOf(from) - numberOf(last.until) - 1 > gap)) whole.push({ from, until });
    else {
      const end = last.until === null || until === null ? null : last.until > until ? last.until : until;
      whole[whole.length - 1] = { from: last.from, until: end };
    }
  }
  return whole;
};

const covers = (spans: readonly Span[], day: string): boolean =>
  spans.some(({ from, until }) => from <= day && (until === null || until >= day));

/** A first paid job within so many months of the intake. */
export const beganWithin = (one: Started, months: number): boolean => {
  const first = firstPaidDay(one);
  return first !== null && first <= plusMonths(one.intake, months);
};

/** So many days after the first paid job began: whether there is paid work, and whether it is that same job. Null without a job that may be known. */
export const workAfter = (one: Episode, days: number): { day: string; working: boolean; same: boolean } | null => {
  const spells = one.workKnown ? paidSpells(one) : [];
  const first = spells[0];
  if (!first) return null;
  const day = plusDays(first.from, days);
  const working = covers(joined(spells, 14), day);
  return {
    day,
    working,
    same:
      working &&
      covers(
        spells.filter(({ job }) => job === first.job),
        day,
      ),
  };
};

/** Stopped without a job. Who chose day activities did not stop without anything. */
export const leftWithoutWork = (one: Episode): boolean =>
  firstPaidDay(one) === null && one.closeReason !== "day-activities";

/** The days of a period on which someone had ordinary paid work. */
export const daysWorked = (episode: Episode, { from, until }: Period): number =>
  joined(paidSpells(episode), 0).reduce((sum, span) => {
    const first = span.from > from ? span.from : from;
    const last = span.until !== null && span.until < until ? span.until : until;
    return sum + Math.max(0, numberOf(last) - numberOf(first) + 1);
  }, 0);

/** Contract hours in a period: what was agreed, a week at a time. */
export const hoursWorked = (episode: Episode, { from, until }: Period): number => {
  let sum = 0;
  for (const { job, ...span } of paidSpells(episode))
    for (const part of job.hours) {
      const first = [from, span.from, part.from].reduce((a, b) => (a > b ? a : b));
      const last = [until, span.until ?? until, part.until ?? until].reduce((a, b) => (a < b ? a : b));
      sum += (Math.max(0, numberOf(last) - numberOf(first) + 1) / 7) * part.hours;
    }
  return sum;
};

/** The first personal contact with an employer about a job, by the coach or the person, from the intake on. */
export const firstContactDay = (episode: Pick<Episode, "phases" | "activities">): string | null => {
  const intake = intakeOf(episode);
  if (intake === null) return null;
  const days = episode.activities.filter((act) => act.kind === "employer" && act.inPerson && act.day >= intake);
  return days.reduce<string | null>((first, { day }) => (first === null || day < first ? day : first), null);
};

export const actsIn = (episodes: readonly Episode[], period: Period): Act[] =>
  episodes.flatMap(({ activities }) => activities.filter(({ day }) => isIn(period, day)));

/** Full-time coaches on a day, all together. */
export const fteOn = (times: readonly CoachTime[], day: string): number =>
  times
    .filter(({ from, until }) => from <= day && (until === null || until > day))
    .reduce((sum, { fte }) => sum + fte, 0);

/** The mean of full-time coaches over a period, looked at once a week. */
export const meanFte = (times: readonly CoachTime[], { from, until }: Period): number => {
  const days: number[] = [];
  for (let day = from; day <= until; day = plusDays(day, 7)) days.push(fteOn(times, day));
  return days.length === 0 ? 0 : days.reduce((sum, fte) => sum + fte, 0) / days.length;
};

const face = new Set<Place>(["at-work", "outside", "office"]);
/** Minutes face to face, and of these outside the organisation; with how many people. */
export const whereTimeWent = (episodes: readonly Episode[], period: Period) => {
  let minutes = 0;
  let outside = 0;
  let people = 0;
  for (const episode of episodes) {
    const met = actsIn([episode], period).filter(({ place, minutes: long }) => face.has(place) && long !== null);
    if (met.length > 0) people += 1;
    for (const { place, minutes: long } of met) {
      minutes += long ?? 0;
      if (place !== "office") outside += long ?? 0;
    }
  }
  return { minutes, outside, people };
};

/** Different personal contacts of coaches with employers: one visit for three people is one contact. */
export const contactsInPerson = (episodes: readonly Episode[], period: Period): number =>
  new Set(
    actsIn(episodes, period)
      .filter(({ kind, inPerson, byPerson }) => kind === "employer" && inPerson && !byPerson)
      .map(({ contact }) => contact),
  ).size;
