import type { CoachTime, Episode, Outcome } from "../contract.ts";
import { noPercentageUnder } from "../data/metrics.ts";
import { daysBetween, isIn, numberOf, type Period, plusDays, plusMonths, quarterBefore } from "./days.ts";
import {
  actsIn,
  beganWithin,
  contactsInPerson,
  daysWorked,
  firstContactDay,
  firstPaidDay,
  fteOn,
  hoursWorked,
  isActive,
  leftWithoutWork,
  meanFte,
  paidSpells,
  type Started,
  startedOf,
  whereTimeWent,
  workAfter,
} from "./episode.ts";
import { amount, notHere, ratio, share } from "./outcome-kinds.ts";
import { chanceWithin, mean, median } from "./statistics.ts";

export type Records = {
  readonly episodes: readonly Episode[];
  readonly times: readonly CoachTime[];
  readonly today: string;
};

const people = (n: number) => (n === 1 ? "1 persoon" : `${n} personen`);
/** Of whom work is unknown, and why that is not nothing. */
const unknown = (episodes: readonly Episode[]): string[] => {
  const hidden = episodes.filter(({ workKnown }) => !workKnown).length;
  return hidden === 0
    ? []
    : [
        `${people(hidden)} ${hidden === 1 ? "telt" : "tellen"} niet mee: wij mogen het werk niet weten. Dat is iets anders dan geen werk.`,
      ];
};

/** Starts of a job, and what they lasted. */
const starting = (started: readonly Started[], within: number, today: string): Outcome[] => {
  const longAgo = started.filter(({ intake }) => plusMonths(intake, within) <= today);
  const known = longAgo.filter(({ workKnown }) => workKnown);
  const period = `intake tot en met ${plusMonths(today, -within)}, daarna ${within} maanden`;
  const measured = (episode: Started): Period => ({ from: episode.intake, until: plusMonths(episode.intake, within) });
  const began = known.filter((episode) => beganWithin(episode, within));
  const all = started.filter(({ workKnown }) => workKnown);
  const waited = all.map((episode) => {
    const first = firstPaidDay(episode);
    const last = episode.closedOn ?? today;
    return { days: daysBetween(episode.intake, first ?? last), happened: first !== null };
  });
  const days = waited.filter(({ happened }) => happened).map((one) => one.days);
  const inPeriod = daysBetween(plusMonths(today, -within), today);
  const worked = known.map((episode) => daysWorked(episode, measured(episode))).filter((long) => long > 0);
  const hours = all.flatMap((episode) => paidSpells(episode)[0]?.job.hours[0]?.hours ?? []);
  return [
    ratio("job-start-rate", began.length, known.length, { period, notes: unknown(longAgo) }),
    amount("days-to-first-job", median(days), "dagen", {
      of: days.length,
      period: `alle intakes tot en met ${today}`,
      notes: [
        `${people(waited.length - days.length)} zonder baan tot nu toe of tot het traject stopte.`,
        ...(waited.length >= noPercentageUnder
          ? [
              `Wie nog zoekt meegeteld, start naar schatting ${Math.round(100 * chanceWithin(waited, inPeriod))} van de 100 mensen binnen ${within} maanden (Kaplan-Meier).`,
            ]
          : []),
        ...unknown(started),
      ],
    }),
    amount("hours-per-week", median(hours), "uur", {
      of: hours.length,
      digits: 1,
      period: `alle eerste banen tot en met ${today}`,
      notes: ["Meer is niet altijd beter. Vraag of het aantal uren past bij de wens."],
    }),
    amount("hours-worked-total", mean(known.map((episode) => hoursWorked(episode, measured(episode)))), "uur", {
      of: known.length,
      period,
      notes: ["Uren van het contract, niet de gewerkte uren. Wie niet werkte, telt mee met 0.", ...unknown(longAgo)],
    }),
    amount("days-in-job", median(worked), "dagen", { of: worked.length, period, notes: unknown(longAgo) }),
  ];
};

const staying = (started: readonly Started[], today: string): Outcome[] =>
  (
    [
      ["retention-6", 182],
      ["retention-12", 365],
    ] as const
  ).map(([metric, after]) => {
    const starts = started.flatMap((one) => {
      const stay = workAfter(one, after);
      return stay && stay.day <= today ? [stay] : [];
    });
    const working = starts.filter((one) => one.working);
    const same = starts.filter((one) => one.same);
    return ratio(metric, working.length, starts.length, {
      period: `eerste banen tot en met ${plusDays(today, -after)}`,
      notes: [...(starts.length > 0 ? [`${same.length} daarvan in dezelfde baan.`] : []), ...unknown(started)],
    });
  });

const now = ({ episodes, times, today }: Records, started: readonly Started[]): Outcome[] => {
  const quarter = quarterBefore(today);
  const inQuarter = started.filter(
    (one) => one.intake <= quarter.until && (one.closedOn === null || one.closedOn >= quarter.from),
  );
  const known = inQuarter.filter(({ workKnown }) => workKnown);
  const working = known.filter((one) => daysWorked(one, quarter) > 0);
  const weeks: Period = { from: plusDays(today, -90), until: today };
  const fte = meanFte(times, weeks);
  const active = episodes.filter((one) => isActive(one, today)).length;
  const contacts = contactsInPerson(episodes, weeks);
  const where = whereTimeWent(episodes, weeks);
  const last = `${weeks.from} tot en met ${today}`;
  const noHours = ["Vul in hoeveel uur jullie IPS-coach zijn, dan is dit te tellen."];
  return [
    ratio("quarterly-employed-share", working.length, known.length, {
      period: `${quarter.from} tot en met ${quarter.until}`,
      notes: unknown(inQuarter),
    }),
    amount("caseload", fteOn(times, today) > 0 ? active / fteOn(times, today) : null, "personen per voltijds coach", {
      of: active,
      aboutPersons: false,
      digits: 1,
      period: `op ${today}`,
      notes: fteOn(times, today) > 0 ? [] : noHours,
    }),
    amount("employer-contacts-per-week", fte > 0 ? contacts / fte / 13 : null, "per voltijds coach per week", {
      of: contacts,
      aboutPersons: false,
      digits: 1,
      period: last,
      notes: fte > 0 ? [] : noHours,
    }),
    share("community-share", where.outside, where.minutes, {
      persons: where.people,
      period: last,
      notes: [`In minuten, met ${people(where.people)}.`],
    }),
  ];
};

const onTheWay = ({ episodes, today }: Records, started: readonly Started[], within: number): Outcome[] => {
  const recent: Period = { from: plusMonths(today, -within), until: today };
  const period = `${recent.from} tot en met ${today}`;
  const begun = started.filter(({ intake }) => isIn(recent, intake));
  const first = begun.flatMap((one) => {
    const day = firstContactDay(one);
    return day === null ? [] : [daysBetween(one.intake, day)];
  });
  const spells = started
    .filter(({ workKnown }) => workKnown)
    .flatMap((one) => paidSpells(one).filter(({ from }) => isIn(recent, from)));
  const jobs = [...new Map(spells.map((spell) => [spell.job, spell])).keys()];
  const decided = episodes.filter(({ decidedOn }) => decidedOn !== null && isIn(recent, decidedOn));
  const waiting = episodes.filter(
    ({ askedOn, decidedOn, closedOn }) => askedOn !== null && decidedOn === null && closedOn === null,
  );
  const long = waiting.filter(({ askedOn }) => askedOn !== null && numberOf(today) - numberOf(askedOn) > 56).length;
  const stopped = started.filter(({ closedOn }) => closedOn !== null && isIn(recent, closedOn));
  const ended = stopped.filter(({ workKnown }) => workKnown);
  const without = ended.filter(leftWithoutWork);
  const chose = ended.filter((one) => firstPaidDay(one) === null && one.closeReason === "day-activities").length;
  return [
    amount("days-to-first-employer-contact", mean(first), "dagen", {
      of: first.length,
      period,
      notes: [`${people(begun.length - first.length)} met intake in deze periode, en nog geen contact.`],
    }),
    share("job-diversity", new Set(jobs.map(({ type }) => type)).size, jobs.length, { of: "gestarte banen", period }),
    share("employer-diversity", new Set(jobs.map(({ employer }) => employer)).size, jobs.length, {
      of: "gestarte banen",
      period,
    }),
    amount(
      "lead-time-funding",
      median(decided.map((one) => daysBetween(one.referredOn, one.decidedOn ?? today))),
      "dagen",
      {
        of: decided.length,
        period,
        notes: [
          `${people(waiting.length)} ${waiting.length === 1 ? "wacht" : "wachten"} nog op een besluit, van wie ${long} langer dan 8 weken.`,
        ],
      },
    ),
    ratio("dropout", without.length, ended.length, {
      period,
      notes: [
        `${people(chose)} koos zelf voor dagbesteding: dat telt niet als gestopt zonder baan.`,
        ...unknown(stopped),
      ],
    }),
  ];
};

/** Every outcome there is a definition of, for the organisation as a whole; what can't be counted here says why. */
export const countOutcomes = (records: Records, within: number): Outcome[] => {
  const started = startedOf(records.episodes);
  return [
    ...starting(started, within, records.today),
    ...staying(started, records.today),
    ...now(records, started),
    ...onTheWay(records, started, within),
    notHere(
      "real-world-effect",
      "Dit kan een organisatie niet zelf meten: er is een groep nodig om mee te vergelijken. Kijk naar wat anderen vonden.",
    ),
    notHere("weeks-in-job-youth", "Vliegwiel weet van niemand de leeftijd."),
    notHere("gap-rate", "Dit staat bij de tekorten van de regio, niet hier."),
    notHere(
      "health-effect",
      "Vliegwiel weet niets over klachten of zorg. Zeg niet dat IPS klachten vermindert: dat is niet aangetoond.",
    ),
    notHere("fidelity-total", "Dit geven alleen onafhankelijke beoordelaars. Noteer het bij de zelfcontrole."),
  ];
};

/** Talks before IPS in a period: how many, and with how many people. For talks with insurers. */
export const talksIn = (episodes: readonly Episode[], period: Period): { count: number; people: number } => {
  const talks = episodes.map((one) => actsIn([one], period).filter(({ kind }) => kind === "talk").length);
  return { count: talks.reduce((sum, n) => sum + n, 0), people: talks.filter((n) => n > 0).length };
};
