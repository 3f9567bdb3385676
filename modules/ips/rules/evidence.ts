import type { Computed, Moment, MomentKind } from "../contract.ts";
import { noPercentageUnder } from "../data/metrics.ts";
import { daysBetween, isIn, type Period, plusMonths } from "./days.ts";
import { actsIn, fteOn, intakeOf, isActive } from "./episode.ts";
import { serviceEvidence } from "./evidence-of-services.ts";
import { noScore, percent, type Seen, stepOf, tooFew, weekly, weeksIn, weeksWith } from "./scoring.ts";
import { mean } from "./statistics.ts";

/** The first days of the months that lie in the period. */
const monthsOf = ({ from, until }: Period): string[] => {
  const months: string[] = [];
  for (let day = `${until.slice(0, 7)}-01`; day >= from; day = plusMonths(day, -1)) months.push(day);
  return months;
};

const caseload = ({ episodes, times, period }: Seen): Computed => {
  const each = monthsOf({ from: plusMonths(period.until, -3), until: period.until }).flatMap((day) => {
    const fte = fteOn(times, day);
    const active = episodes.filter((one) => isActive(one, day)).length;
    return fte > 0 ? [{ day, active, fte, load: active / fte }] : [];
  });
  const load = mean(each.map((one) => one.load));
  if (load === null) return noScore("Niet bekend hoeveel voltijds coaches er zijn.");
  return {
    score: 6 - stepOf(load, [21, 26, 31, 41]),
    evidence: each.map(({ day, active, fte }) => `Op ${day}: ${active} mensen, ${dutch(fte)} voltijds coach.`),
  };
};
const dutch = (value: number): string => String(Math.round(value * 100) / 100).replace(".", ",");

const onlyWork = ({ times, period }: Seen): Computed => {
  const at = times.filter(
    ({ from, until, fte }) => from <= period.until && (until === null || until > period.until) && fte > 0,
  );
  const known = at.filter(({ workShare }) => workShare !== null);
  const fte = known.reduce((sum, one) => sum + one.fte, 0);
  if (known.length === 0 || known.length < at.length)
    return noScore(`${known.length} van ${at.length} coaches vulden in welk deel van hun tijd werkbegeleiding is.`);
  const part = known.reduce((sum, one) => sum + one.fte * (one.workShare ?? 0), 0) / fte;
  return {
    score: stepOf(part, [60, 75, 90, 96]),
    evidence: [`Gemiddeld ${Math.round(part)}%, ingevuld door ${known.length} coaches zelf.`],
  };
};

const oneHand = ({ episodes, period }: Seen): Computed => {
  const done = episodes
    .map((one) => actsIn([one], period))
    .filter((acts) => new Set(acts.map(({ kind }) => kind)).size > 1);
  const alone = done.filter((acts) => new Set(acts.map(({ coach }) => coach)).size === 1).length;
  return done.length === 0
    ? noScore()
    : noScore(`Bij ${alone} van ${done.length} mensen met meer dan één soort activiteit deed één coach alles.`);
};

const fewTeams = ({ episodes, period }: Seen): Computed => {
  const active = episodes.filter((one) => isActive(one, period.until) && one.coach !== null);
  const withTeam = active.filter(({ team }) => team !== null).length;
  if (withTeam === 0) return noScore("Bij niemand staat een behandelteam.");
  let inTwo = 0;
  for (const coach of new Set(active.map((one) => one.coach))) {
    const teams = new Map<number, number>();
    for (const one of active)
      if (one.coach === coach && one.team !== null) teams.set(one.team, (teams.get(one.team) ?? 0) + 1);
    const [first = 0, second = 0] = [...teams.values()].sort((a, b) => b - a);
    inTwo += first + second;
  }
  const evidence = [
    `${inTwo} van ${active.length} mensen horen bij een van de twee grootste teams van hun coach; bij ${active.length - withTeam} staat geen team.`,
  ];
  if (active.length < noPercentageUnder) return noScore(...evidence, tooFew(active.length));
  return { score: stepOf(percent(inTwo, active.length), [0, 50, 75, 90]), evidence };
};

const days = (moments: readonly Moment[], period: Period, ...kinds: MomentKind[]): string[] =>
  moments.filter(({ kind, day }) => kinds.includes(kind) && isIn(period, day)).map(({ day }) => day);
const withPayers = ({ episodes, moments, period }: Seen): Computed => {
  const planned = days(moments, period, "payer-planned");
  const talked = actsIn(episodes, period)
    .filter(({ kind }) => kind === "payer")
    .map(({ day }) => day);
  if (planned.length === 0 && talked.length === 0) return noScore();
  const months = Math.max(1, Math.round(daysBetween(period.from, period.until) / 30.4));
  const inMonths = (on: readonly string[]) => new Set(on.map((day) => day.slice(0, 7))).size;
  const weeks = weeksWith(talked, period);
  const monthly = inMonths(planned) >= months;
  const eachWeek = weekly(talked, period);
  const score =
    monthly && eachWeek
      ? 5
      : planned.length >= months / 3 || eachWeek
        ? 4
        : inMonths([...planned, ...talked]) >= months
          ? 3
          : planned.length + talked.length >= months / 3
            ? 2
            : 1;
  return {
    score,
    evidence: [
      `Gepland overleg: ${planned.length} keer in ${months} maanden.`,
      `Contact over mensen: in ${weeks.with} van ${weeks.of} weken.`,
    ],
  };
};

const counted = (on: readonly string[], what: string, period: Period): string[] =>
  on.length === 0 ? [] : [`${what}: ${on.length} keer in ${weeksIn(period)} weken.`];

/** What the records say about each of the 25 items. Where they say nothing there is no score, and never a 1. */
export const computeEvidence = (seen: Seen): Readonly<Record<number, Computed>> => {
  const { episodes, moments, period, times } = seen;
  const referred = episodes.filter(({ referredOn }) => isIn(period, referredOn));
  const begun = episodes.filter((one) => isIn(period, intakeOf(one) ?? "")).length;
  const team = actsIn(episodes, period).filter(({ kind }) => kind === "team").length;
  return {
    1: caseload(seen),
    2: onlyWork(seen),
    3: oneHand(seen),
    4: fewTeams(seen),
    5: noScore(
      ...counted(days(moments, period, "treatment-team"), "Overleg met een behandelteam", period),
      ...(team > 0 ? [`Contact met het behandelteam over iemand: ${team} keer.`] : []),
    ),
    6: withPayers(seen),
    7: noScore(
      ...counted(days(moments, period, "unit"), "Bespreking in het IPS-team", period),
      ...(fteOn(times, period.until) > 0 ? [`Samen ${dutch(fteOn(times, period.until))} voltijds coach.`] : []),
    ),
    8: noScore(
      ...counted(days(moments, period, "supervision"), "Supervisie", period),
      ...counted(days(moments, period, "field"), "Leider mee het veld in", period),
      ...counted(days(moments, period, "results"), "Resultaten besproken", period),
    ),
    9:
      referred.length === 0
        ? noScore()
        : noScore(
            `${referred.length} aanmeldingen, via ${new Set(referred.map(({ referredBy }) => referredBy)).size} soorten aanmelders; ${begun} keer een intake.`,
          ),
    10: noScore(),
    11: noScore(),
    ...serviceEvidence(seen),
  };
};
