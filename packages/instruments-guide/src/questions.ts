import { outcomeOf } from "./assess.ts";
import { below, type Condition, limitsIn, not, oneOf, openFacts, truthOf, yes } from "./condition.ts";
import { type FactName, type Facts, type FactValue, factNames, facts as table } from "./facts.ts";
import { type InstrumentSpec, readFor, within } from "./instrument.ts";
import { instruments } from "./instruments/index.ts";

/** Some questions only make sense after another answer: nobody without a Wajong is asked about it. */
export const asksOnly: { readonly [Name in FactName]?: Condition } = {
  wajong_dga: oneOf("benefit", "WAJONG"),
  ever_wajong: not(oneOf("benefit", "WAJONG")),
  rea_ag_before_2006: oneOf("benefit", "WAO"),
  nug_registered_uwv: oneOf("benefit", "NUG"),
  college_supports: oneOf("benefit", "NUG"),
  school_requests_support: below("age", 27),
  follows_higher_education: below("age", 27),
  startkwalificatie: below("age", 27),
  small_job_wants_other_sector: yes("employed_now"),
  beschut_quota_full: yes("beschut_indication"),
};

/** The unknown facts on which the status of one instrument still depends. */
const openFor = (spec: InstrumentSpec, facts: Facts): FactName[] => {
  const day = facts.peildatum;
  if (spec.validity && !within(spec.validity, day)) return [];
  if (!within(spec.read ?? readFor, day)) return [];
  const found: { fact: FactName; status: string }[] = [];
  const collect = (when: Condition, status: string) => {
    for (const fact of openFacts(when, facts, "open")) found.push({ fact, status });
    return truthOf(when, facts, "open") === true;
  };
  for (const { when, status = "not_available" } of spec.exclusions)
    if (collect(when, status)) return found.filter((open) => open.status !== status).map(({ fact }) => fact);
  for (const { when, status } of spec.tiers) if (collect(when, status)) break;
  return found.map(({ fact }) => fact);
};

const limits = new Map<FactName, Set<number>>();
for (const { exclusions, tiers } of instruments)
  for (const { when } of [...exclusions, ...tiers])
    for (const [fact, limit] of limitsIn(when)) limits.set(fact, (limits.get(fact) ?? new Set()).add(limit));

/** Answers that between them show every difference an answer can make: all choices, one number on each side of a limit. */
const answersTo = (fact: FactName): readonly FactValue[] => {
  const question = table[fact];
  if (question.kind === "yes-no") return [true, false];
  if (question.kind === "choice") return question.values;
  if (question.kind === "number") return [question.min, ...(limits.get(fact) ?? [])];
  return [];
};

/**
 * The questions that can still change something, the one that changes most first. Measured by asking: each possible
 * answer is tried, and counted is of how many instruments the status would become another; answers count equally.
 * What changes nothing alone but does together with another answer comes after, by how many instruments it touches.
 * @param follow what is certain from an answer, for screens that ask on
 */
export const questionsFor = (facts: Facts, follow: (facts: Facts) => Facts = (same) => same): FactName[] => {
  const open = new Map<FactName, InstrumentSpec[]>();
  for (const spec of instruments)
    for (const fact of new Set(openFor(spec, facts))) open.set(fact, [...(open.get(fact) ?? []), spec]);
  const now = new Map<InstrumentSpec, string>(instruments.map((spec) => [spec, outcomeOf(spec, facts).status]));
  const weigh = (fact: FactName, touched: readonly InstrumentSpec[]) => {
    const answers = answersTo(fact);
    const changed = answers.map((answer) => {
      const then = follow({ ...facts, [fact]: answer });
      return touched.filter((spec) => outcomeOf(spec, then).status !== now.get(spec)).length;
    });
    return { fact, expected: changed.reduce((sum, count) => sum + count, 0) / answers.length, touches: touched.length };
  };
  return [...open]
    .filter(([fact]) => truthOf(asksOnly[fact] ?? settled, facts) !== false)
    .map(([fact, touched]) => weigh(fact, touched))
    .sort((a, b) => b.expected - a.expected || b.touches - a.touches || orderOf(a.fact) - orderOf(b.fact))
    .map(({ fact }) => fact);
};

const settled: Condition = { is: "all", of: [] };
const orderOf = (fact: FactName): number => factNames.indexOf(fact);
