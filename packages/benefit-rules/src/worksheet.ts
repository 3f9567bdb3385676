import { linkTo, type Source } from "./laws.ts";
import type {
  Cents,
  CentsOnce,
  CentsPerDay,
  CentsPerHour,
  CentsPerMonth,
  CentsPerQuarter,
  CentsPerYear,
} from "./money.ts";
import { rounded, roundedDown, roundedUp } from "./money.ts";
import {
  type Confidence,
  confidenceOf,
  type NumberId,
  numbersOn,
  type ParameterId,
  type Prepared,
  rankOf,
  type ValueOf,
} from "./parameters/index.ts";
import { NotComputed } from "./problems.ts";

/** What a step's number counts. */
export type StepUnit = "euro" | "percent" | "number";

/** One line of "hoe komt u hieraan?": what it is, how much, and where it stands in the law. */
export type Step = {
  readonly label: string;
  readonly value: number;
  readonly unit: StepUnit;
  readonly source: Source & { readonly url?: string };
};

/**
 * The sheet a rule computes on. Its arithmetic writes each line down while computing it, so the explanation cannot
 * say anything else than what was computed. Labels are Dutch, in words for the person concerned.
 * Money is in cents; a sheet that keeps no steps gives the same outcome, faster.
 */
export class Worksheet {
  readonly date: string;
  readonly steps: Step[] = [];
  readonly warnings: string[] = [];
  readonly #keepsSteps: boolean;
  readonly #numbers: (id: ParameterId) => Prepared;
  readonly #doubted = new Set<string>();
  #rank = 0;

  constructor(date: string, { steps }: { readonly steps: boolean }) {
    this.date = date;
    this.#keepsSteps = steps;
    this.#numbers = numbersOn(date);
  }

  /** The least certain thing that was used. */
  get confidence(): Confidence {
    return confidenceOf(this.#rank);
  }

  #use(id: ParameterId, label: string): Prepared {
    const found = this.#numbers(id);
    if (found.rank > 0 && !this.#doubted.has(id)) {
      this.#doubted.add(id);
      const where = `${found.law}, artikel ${found.article}; ${id}`;
      this.doubt(found.confidence, `‘${label}’ (${where}). Dit is nog niet in een officiële bron nagelezen.`);
    }
    return found;
  }

  #write(label: string, value: number, unit: StepUnit, source: Source): void {
    if (!this.#keepsSteps) return;
    const url = linkTo(source, this.date);
    const { law, article } = source;
    this.steps.push({ label, value, unit, source: url ? { law, article, url } : { law, article } });
  }

  #money<C extends Cents>(label: string, unit: string, id: NumberId): C {
    const found = this.#use(id, label);
    if (found.per !== unit) throw new Error(`${id} is in ${found.unit}, not in ${unit}`);
    if (this.#keepsSteps) this.#write(label, found.inCents / 100, "euro", found);
    return found.inCents as C;
  }

  /** An amount of the law, in cents; refuses a parameter that is per something else. */
  perHour(label: string, id: NumberId): CentsPerHour {
    return this.#money(label, "EUR/hour", id);
  }

  perDay(label: string, id: NumberId): CentsPerDay {
    return this.#money(label, "EUR/day", id);
  }

  perMonth(label: string, id: NumberId): CentsPerMonth {
    return this.#money(label, "EUR/month", id);
  }

  perQuarter(label: string, id: NumberId): CentsPerQuarter {
    return this.#money(label, "EUR/quarter", id);
  }

  perYear(label: string, id: NumberId): CentsPerYear {
    return this.#money(label, "EUR/year", id);
  }

  once(label: string, id: NumberId): CentsOnce {
    return this.#money(label, "EUR", id);
  }

  /** A percentage of the law as a fraction: 36.97% gives 0.3697. */
  rate(label: string, id: NumberId): number {
    const found = this.#use(id, label);
    if (found.per !== "%") throw new Error(`${id} is in ${found.unit}, not in %`);
    this.#write(label, found.inCents, "percent", found);
    return found.inCents / 100;
  }

  /** A plain number of the law: months, days, hours. */
  number(label: string, id: NumberId): number {
    const found = this.#use(id, label);
    this.#write(label, found.inCents, "number", found);
    return found.inCents;
  }

  /** A table or a set of conditions; what is taken from it is to be written down with `step`. */
  table<Id extends ParameterId>(id: Id): ValueOf<Id> {
    return this.#use(id, "een tabel of voorwaarde").value as ValueOf<Id>;
  }

  /** Law and article of a parameter, for a step that uses part of a table. */
  sourceOf(id: ParameterId): Source {
    return this.#use(id, "een tabel of voorwaarde");
  }

  /** Writes an amount down as it is. */
  step<C extends Cents>(label: string, source: Source, amount: C): C {
    if (this.#keepsSteps) this.#write(label, Math.round(amount * 1e6) / 1e8, "euro", source);
    return amount;
  }

  /** Writes down a number that is not money. */
  count(label: string, source: Source, value: number): number {
    this.#write(label, value, "number", source);
    return value;
  }

  /** Writes a fraction down as a percentage. */
  fraction(label: string, source: Source, value: number): number {
    if (this.#keepsSteps) this.#write(label, Math.round(value * 1e8) / 1e6, "percent", source);
    return value;
  }

  sum<C extends Cents>(label: string, source: Source, ...terms: readonly C[]): C {
    let total = 0;
    for (const term of terms) total += term;
    return this.step(label, source, total as C);
  }

  /** a − b; may be below zero. */
  minus<C extends Cents>(label: string, source: Source, a: C, b: C): C {
    return this.step(label, source, (a - b) as C);
  }

  /** a − b, and 0 when b is more. */
  beyond<C extends Cents>(label: string, source: Source, a: C, b: C): C {
    return this.step(label, source, (a > b ? a - b : 0) as C);
  }

  /** A share of an amount; the fraction of a cent stays until it is rounded. */
  share<C extends Cents>(label: string, source: Source, base: C, fraction: number): C {
    return this.step(label, source, (base * fraction) as C);
  }

  least<C extends Cents>(label: string, source: Source, ...amounts: readonly C[]): C {
    return this.step(label, source, Math.min(...amounts) as C);
  }

  most<C extends Cents>(label: string, source: Source, ...amounts: readonly C[]): C {
    return this.step(label, source, Math.max(...amounts) as C);
  }

  /** Rounding is a step of its own, with its article. Units are cents: 100 = whole euros. */
  down<C extends Cents>(label: string, source: Source, amount: C, unit = 1): C {
    return this.step(label, source, roundedDown(amount, unit));
  }

  up<C extends Cents>(label: string, source: Source, amount: C, unit = 1): C {
    return this.step(label, source, roundedUp(amount, unit));
  }

  nearest<C extends Cents>(label: string, source: Source, amount: C, unit = 1): C {
    return this.step(label, source, rounded(amount, unit));
  }

  /** What we took for granted because it was not asked or not known. */
  assume(what: string): void {
    this.warn(`aanname: ${what}`);
  }

  /** Said once, however often it is met. */
  warn(sentence: string): void {
    if (!this.warnings.includes(sentence)) this.warnings.push(sentence);
  }

  /** Something used here was not read in an official source: the result says so. */
  doubt(confidence: Confidence, what: string): void {
    this.#rank = Math.max(this.#rank, rankOf(confidence));
    this.warn(`controleer: ${what}`);
  }

  /** Stops here: nog niet berekend, and what it would need. */
  cannot(...needs: readonly string[]): never {
    throw new NotComputed(needs);
  }
}
