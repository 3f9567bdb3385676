/**
 * How fast the benefit rules are on one core, and how large they are in the browser. A variant is a complete household:
 * a wage, bijstand or WGA, and all allowances with childcare.
 */
import { gzipSync } from "node:zlib";
import { build } from "vite";
import {
  type CentsPerHour,
  curveOf,
  evaluate,
  explore,
  type HouseholdSituation,
  householdMonth,
  type Situation,
} from "../../packages/benefit-rules/src/index.ts";

const date = "2026-09-01";

const work = { hourlyWage: 16.2, hoursWeek: 16 };

/** Noor of cases/02, and the same with a WGA instead of bijstand. */
const onTheWire = {
  household: { kind: "single-parent", age: 31, children: [4, 12] },
  rent: 780,
  childcare: [{ kind: "dagopvang", hoursMonth: 70, hourlyPrice: 11.5 }],
  claims: false,
};
const benefits = {
  bijstand: { kind: "social-assistance", exemption: { kind: "single-parent-12.5pct", monthsUsed: 1 } },
  WGA: { kind: "wga", monthlyWage: 3_000, phase: "wage-supplement", disability: 50, earningCapacity: 1_500 },
};

const onTheWireWith = (benefit: object) => ({ ...onTheWire, work, benefits: [benefit] }) as HouseholdSituation;

const situationWith = (benefit: object): Situation => {
  const read = householdMonth.input.read(onTheWireWith(benefit), "", []);
  if (!read) throw new Error("the household of the bench cannot be read");
  return read;
};

/**
 * Another wage each time, so that nothing is computed once and kept. Per second of one core: time the machine spends
 * on something else does not count.
 */
const perSecond = (situation: Situation, seconds: number, steps: boolean): number => {
  const variant = (n: number) =>
    evaluate(
      householdMonth,
      date,
      { ...situation, work: { hourlyWage: (1_500 + (n % 2_000)) as CentsPerHour, hoursWeek: n % 41 } },
      { steps },
    ).value.net;
  for (let n = 0; n < 2_000; n += 1) variant(n);
  const from = performance.now();
  const before = process.cpuUsage();
  let [done, sum] = [0, 0];
  while (performance.now() - from < seconds * 1_000) for (let n = 0; n < 500; n += 1, done += 1) sum += variant(done);
  if (sum <= 0) throw new Error("the households have nothing");
  return Math.round(done / (process.cpuUsage(before).user / 1e6));
};

/** The median over 60 times of a curve of net income, and of the whole answer for the page with the curve in it. */
const median = (work: () => unknown): number => {
  const times = Array.from({ length: 60 }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  }).sort((one, other) => one - other);
  return Number((times[30] ?? Number.NaN).toFixed(2));
};

/** The package as a page would load it: one file, minified, compressed. */
const compressedKb = async (): Promise<number> => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: "packages/benefit-rules/src/index.ts", formats: ["es"] }, minify: true },
  });
  const [bundle] = [built].flat();
  if (!bundle || !("output" in bundle)) throw new Error("vite built nothing");
  const code = bundle.output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
  return Number((gzipSync(code, { level: 9 }).length / 1_024).toFixed(1));
};

export const measureRules = async (seconds: number) => {
  const households = Object.entries(benefits).flatMap(([name, benefit]) => {
    const situation = situationWith(benefit);
    return [
      [`households with ${name} per second, without steps`, perSecond(situation, seconds, false)],
      [`households with ${name} per second, with steps`, perSecond(situation, seconds, true)],
      [`ms for a curve of 0 to 40 hours with ${name}`, median(() => curveOf(date, situation, situation.work))],
      [`ms for all a page shows with ${name}`, median(() => explore(date, onTheWireWith(benefit), work))],
    ];
  });
  return { ...Object.fromEntries(households), "kB compressed": await compressedKb() };
};
