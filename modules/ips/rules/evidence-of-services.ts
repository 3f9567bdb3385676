import type { Computed, Episode } from "../contract.ts";
import { noPercentageUnder } from "../data/metrics.ts";
import { daysBetween, isIn, plusDays, plusMonths } from "./days.ts";
import { actsIn, contactsInPerson, firstContactDay, intakeOf, meanFte, paidSpells, whereTimeWent } from "./episode.ts";
import { noScore, percent, type Seen, stepOf, tooFew, weekly, weeksIn } from "./scoring.ts";
import { mean } from "./statistics.ts";

type Start = { readonly episode: Episode; readonly from: string; readonly until: string | null };

const startsOf = (episodes: readonly Episode[]) =>
  episodes
    .filter(({ workKnown }) => workKnown)
    .flatMap((episode) =>
      paidSpells(episode).map((spell): Start & { spell: typeof spell } => ({
        episode,
        from: spell.from,
        until: spell.until,
        spell,
      })),
    );

const rapid = ({ episodes, period }: Seen): Computed => {
  const begun = episodes.flatMap((one) => {
    const intake = intakeOf(one);
    return intake !== null && isIn(period, intake)
      ? [{ intake, first: firstContactDay(one), closedOn: one.closedOn }]
      : [];
  });
  const waiting = begun.filter(({ first }) => first === null);
  // Who waits longer than thirty days counts with the days so far: leaving them out would make it look faster.
  const lasted = begun.map(({ intake, first, closedOn }) => daysBetween(intake, first ?? closedOn ?? period.until));
  const counting = begun.flatMap(({ first }, at) =>
    first !== null || (lasted[at] ?? 0) > 30 ? [lasted[at] ?? 0] : [],
  );
  const evidence = [
    `${begun.length} intakes; bij ${begun.length - waiting.length} is er een eerste contact, bij ${waiting.length} nog niet.`,
  ];
  const days = mean(counting);
  if (days === null || counting.length < noPercentageUnder) return noScore(...evidence, tooFew(counting.length));
  return {
    score: 6 - stepOf(days, [31, 61, 151, 271]),
    evidence: [
      ...evidence,
      `Gemiddeld ${Math.round(days)} dagen. Wie langer dan 30 dagen wacht, telt mee met de dagen tot nu toe.`,
    ],
  };
};

const preference = ({ episodes, period }: Seen): Computed => {
  const each = episodes
    .map((one) => actsIn([one], period).filter(({ kind }) => kind === "employer"))
    .filter((acts) => acts.length > 0);
  const all = each.flat();
  if (all.length === 0) return noScore();
  const fits = all.filter((act) => act.fits).length;
  const evidence = [`${fits} van ${all.length} contacten passen bij de wens, voor ${each.length} mensen.`];
  if (each.length < noPercentageUnder) return noScore(...evidence, tooFew(each.length));
  return { score: stepOf(percent(fits, all.length), [25, 50, 75, 90]), evidence };
};

const contacts = ({ episodes, times, moments, period }: Seen): Computed => {
  const fte = meanFte(times, period);
  const made = contactsInPerson(episodes, period);
  const weeks = weeksIn(period);
  if (fte === 0) return noScore(`${made} persoonlijke contacten. Niet bekend hoeveel voltijds coaches er zijn.`);
  if (made === 0) return noScore("Er staan geen persoonlijke contacten met werkgevers.");
  const perWeek = made / fte / weeks;
  const discussed = weekly(
    moments
      .filter(({ kind, day }) => (kind === "supervision" || kind === "unit") && isIn(period, day))
      .map(({ day }) => day),
    period,
  );
  const step = stepOf(perWeek, [2, 4, 6, 6]);
  return {
    score: step === 5 && !discussed ? 4 : step,
    evidence: [
      `${made} persoonlijke contacten in ${weeks} weken: ${String(Math.round(perWeek * 10) / 10).replace(".", ",")} per voltijds coach per week.`,
      discussed ? "Bijna elke week besproken." : "Niet elke week besproken, volgens de momenten van het team.",
    ],
  };
};

const visits = ({ episodes, period }: Seen): Computed => {
  const seen = new Map<number, Set<number>>();
  for (const { kind, inPerson, employer, contact } of actsIn(episodes, period))
    if (kind === "employer" && inPerson && employer !== null)
      seen.set(employer, (seen.get(employer) ?? new Set()).add(contact));
  const again = [...seen.values()].filter((each) => each.size > 1).length;
  return seen.size === 0
    ? noScore()
    : noScore(`${again} van ${seen.size} werkgevers zijn meer dan een keer gesproken.`);
};

const diversity = (starts: ReturnType<typeof startsOf>, key: "type" | "employer", what: string): Computed => {
  const jobs = [...new Set(starts.map(({ spell }) => spell.job))];
  if (jobs.length === 0) return noScore();
  const different = new Set(jobs.map((job) => job[key])).size;
  const evidence = [`${different} ${what} bij ${jobs.length} gestarte banen.`];
  if (jobs.length < noPercentageUnder) return noScore(...evidence, tooFew(jobs.length, "gestarte banen"));
  return { score: stepOf(percent(different, jobs.length), [50, 60, 70, 85]), evidence };
};

/** Every job that began in the period, also the ones that are no ordinary work: this item is about that difference. */
const competitive = ({ episodes, period }: Seen): Computed => {
  const jobs = episodes
    .filter(({ workKnown }) => workKnown)
    .flatMap(({ jobs: all }) =>
      all.filter(({ startsOn, contract }) => isIn(period, startsOn) && contract !== "unknown"),
    );
  if (jobs.length === 0) return noScore();
  const ordinary = jobs.filter(
    ({ contract, kinds }) =>
      contract !== "secondment" && contract !== "none" && kinds.some(({ kind }) => kind === "paid"),
  ).length;
  const evidence = [`${ordinary} van ${jobs.length} gestarte banen zijn gewoon betaald werk.`];
  if (jobs.length < noPercentageUnder) return noScore(...evidence, tooFew(jobs.length, "gestarte banen"));
  return { score: stepOf(percent(ordinary, jobs.length), [65, 75, 85, 95]), evidence };
};

const support = new Set(["support", "career"]);
const supported = ({ episode }: Start): string[] =>
  episode.activities.filter(({ kind }) => support.has(kind)).map(({ day }) => day);
const someIn = (on: readonly string[], from: string, until: string) => on.some((day) => day >= from && day <= until);

const unlimited = ({ episodes, period }: Seen): Computed => {
  const starts = startsOf(episodes).filter(
    ({ from }) => plusDays(from, 122) <= period.until && plusMonths(from, 24) >= period.until,
  );
  if (starts.length === 0) return noScore();
  const looked = starts.map((start) => {
    const on = supported(start);
    const last = start.until !== null && start.until < period.until ? start.until : period.until;
    const months = Math.max(1, Math.floor(daysBetween(start.from, last) / 30));
    const within = (from: number, until: number) => someIn(on, plusDays(start.from, from), plusDays(start.from, until));
    const monthly = Array.from({ length: months }, (_, month) => within(month * 30, month * 30 + 29));
    return {
      fourMonths: monthly.slice(0, 4).every(Boolean),
      after: on.some((day) => day > plusDays(start.from, 30)),
      weekly: [0, 7, 14, 21].every((week) => within(week, week + 6)),
      monthly: monthly.every(Boolean),
      long: on.reduce((most, day) => Math.max(most, daysBetween(start.from, day)), 0),
      around: within(-7, -1) && within(0, 3),
    };
  });
  const of = (test: (one: (typeof looked)[number]) => boolean) => looked.filter(test).length;
  const half = (test: (one: (typeof looked)[number]) => boolean) => of(test) * 2 >= looked.length;
  const evidence = [
    `${of((one) => one.fourMonths)} van ${looked.length} mensen hadden vier maanden lang elke maand steun.`,
    `${of((one) => one.weekly)} hadden in de eerste maand elke week contact, ${of((one) => one.around)} in de week ervoor en binnen 3 dagen na de start.`,
  ];
  if (looked.length < noPercentageUnder) return noScore(...evidence, tooFew(looked.length));
  const often =
    half((one) => one.weekly) && half((one) => one.monthly) && (mean(looked.map(({ long }) => long)) ?? 0) >= 365;
  const score = often
    ? half((one) => one.around)
      ? 5
      : 4
    : half((one) => one.fourMonths)
      ? 3
      : of((one) => one.after) > 0
        ? 2
        : 1;
  return { score, evidence };
};

const community = ({ episodes, period }: Seen): Computed => {
  const { minutes, outside, people } = whereTimeWent(episodes, period);
  if (minutes === 0) return noScore();
  const evidence = [`${outside} van ${minutes} minuten met mensen waren buiten de instelling, met ${people} mensen.`];
  if (people < noPercentageUnder) return noScore(...evidence, tooFew(people));
  return { score: stepOf(percent(outside, minutes), [30, 40, 50, 65]), evidence };
};

const people = (episodes: readonly Episode[], { period }: Seen, kind: string): number =>
  episodes.filter((one) => actsIn([one], period).some((act) => act.kind === kind)).length;

/** Items 12 to 25: how people are guided. */
export const serviceEvidence = (seen: Seen): Record<number, Computed> => {
  const { episodes, period } = seen;
  const starts = startsOf(episodes).filter(({ from }) => isIn(period, from));
  const some = (n: number, sentence: string) => (n > 0 ? noScore(sentence) : noScore());
  const before = (kind: string) =>
    starts.filter(({ episode, from }) => episode.activities.some((act) => act.kind === kind && act.day <= from)).length;
  const profiled = starts.filter(({ episode, from }) =>
    episode.activities.some(({ kind, day }) => kind === "profile" && day >= from),
  ).length;
  const helped = starts.filter((start) => supported(start).some((day) => day >= start.from)).length;
  const employersToo = starts.filter(({ episode, from }) =>
    episode.activities.some(({ kind, day }) => kind === "support-employer" && day >= from),
  ).length;
  return {
    12: some(
      starts.length,
      `Bij ${before("income")} van ${starts.length} gestarte banen was er eerst uitleg over inkomen.`,
    ),
    13: some(
      people(episodes, seen, "disclosure"),
      `Met ${people(episodes, seen, "disclosure")} mensen is gepraat over wel of niet vertellen.`,
    ),
    14: some(starts.length, `Bij ${profiled} van ${starts.length} gestarte banen is het profiel daarna bijgewerkt.`),
    15: rapid(seen),
    16: preference(seen),
    17: contacts(seen),
    18: visits(seen),
    19: diversity(starts, "type", "verschillende functies"),
    20: diversity(starts, "employer", "verschillende werkgevers"),
    21: competitive(seen),
    22: some(
      starts.length,
      `Bij ${helped} van ${starts.length} gestarte banen kreeg de persoon steun na de start, bij ${employersToo} ook de werkgever.`,
    ),
    23: unlimited(seen),
    24: community(seen),
    25: some(
      people(episodes, seen, "outreach"),
      `Bij ${people(episodes, seen, "outreach")} mensen is de coach langsgegaan of opnieuw gaan bellen.`,
    ),
  };
};
