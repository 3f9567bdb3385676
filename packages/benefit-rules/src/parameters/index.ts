import { NoParameter } from "../problems.ts";
import { allowances } from "./allowances.ts";
import { benefitShares } from "./benefit-shares.ts";
import { childcareAllowance } from "./childcare-allowance.ts";
import { employers } from "./employers.ts";
import { incomeTax } from "./income-tax.ts";
import { minimumWage } from "./minimum-wage.ts";
import { participatiewet } from "./participatiewet.ts";
import { participatiewetNorms } from "./participatiewet-norms.ts";
import { participatiewetSharedNorms } from "./participatiewet-shared-norms.ts";
import { rentAllowance } from "./rent-allowance.ts";
import { type Confidence, type Parameter, type Series, spelledOut } from "./series.ts";
import { socialInsurance } from "./social-insurance.ts";

export type { Confidence, Parameter } from "./series.ts";

/** Every number of the law we know, by id. */
const tables = {
  ...incomeTax,
  ...minimumWage,
  ...participatiewetNorms,
  ...participatiewetSharedNorms,
  ...participatiewet,
  ...employers,
  ...allowances,
  ...rentAllowance,
  ...childcareAllowance,
  ...socialInsurance,
  ...benefitShares,
};

type Tables = typeof tables;
export type ParameterId = keyof Tables;
/** What a parameter holds: a number, or the object or list of a table. */
export type ValueOf<Id extends ParameterId> = Tables[Id] extends Series<infer T> ? T : never;
/** Parameters that are one number. */
export type NumberId = { [Id in ParameterId]: ValueOf<Id> extends number ? Id : never }[ParameterId];

const dated: ReadonlyMap<string, readonly Parameter[]> = new Map(
  Object.entries(tables).map(([id, series]) => [id, spelledOut<unknown>(id, series)]),
);

const holdsOn = (date: string) => (one: Parameter) =>
  one.validFrom <= date && (one.validTo === undefined || date <= one.validTo);

/**
 * The number of the law that holds on a date.
 * @param date year-month-day
 * @throws {NoParameter} when we have none for that date; the value of another date is never taken
 */
export const parameter = <Id extends ParameterId>(id: Id, date: string): Parameter<ValueOf<Id>> => {
  const found = dated.get(id)?.find(holdsOn(date));
  if (!found) throw new NoParameter(id, date);
  return found as Parameter<ValueOf<Id>>;
};

/** All dated values, for the page that shows them and for whoever checks them. */
export const allParameters = (): readonly Parameter[] => [...dated.values()].flat();

/** A parameter with what is computed from it again and again. */
export type Prepared = Parameter & {
  /** Cents when the unit is euros, otherwise the value itself; not a number for a table. */
  readonly inCents: number;
  /** The unit without what is said after it: "EUR/month" of "EUR/month net". */
  readonly per: string;
  readonly rank: number;
};

const ranks: readonly Confidence[] = ["high", "medium", "low"];
/** 0 = sure; higher = less so. */
export const rankOf = (confidence: Confidence): number => ranks.indexOf(confidence);
export const confidenceOf = (rank: number): Confidence => ranks[rank] ?? "low";

const prepare = (found: Parameter): Prepared => ({
  ...found,
  per: /^[^\s,]+/.exec(found.unit)?.[0] ?? found.unit,
  inCents:
    typeof found.value !== "number"
      ? Number.NaN
      : found.unit.startsWith("EUR")
        ? Math.round(found.value * 100)
        : found.value,
  rank: rankOf(found.confidence),
});

const perDate = new Map<string, Map<string, Prepared>>();

/** All numbers of one date, looked up once each: households are computed by the ten thousands on the same few dates. */
export const numbersOn = (date: string): ((id: ParameterId) => Prepared) => {
  let known = perDate.get(date);
  if (!known) {
    if (perDate.size >= 100) perDate.clear();
    known = new Map<string, Prepared>();
    perDate.set(date, known);
  }
  const numbers = known;
  return (id) => {
    const ready = numbers.get(id);
    if (ready) return ready;
    const prepared = prepare(parameter(id, date));
    numbers.set(id, prepared);
    return prepared;
  };
};
