import type { Day, Point } from "./person.ts";
import type { Need, RuledOut } from "./words/needs.ts";

export type Answer = "yes" | "no" | "unknown";

/** What an employer said, when asked, that moves them. Asked, never judged. */
export type Motive = "banenafspraak" | "own-conviction" | "shortage" | "experience";

/** A vacancy, room to look together, or tasks taken from other work. Whatever is absent is not known. */
export interface Offer {
  readonly id: string;
  readonly employerId: string;
  readonly title: string;
  /** Kind of work by name and its field, when it could be told. */
  readonly kind?: string;
  readonly field?: string;
  /** Hours per week. */
  readonly hours?: { readonly from: number; readonly to: number };
  /** May the hours grow later? */
  readonly mayGrow?: Answer;
  readonly days?: readonly Day[];
  readonly at?: Point;
  /** What is asked: without `must` it may be learnt. */
  readonly asks: {
    readonly level?: number;
    readonly competences?: readonly number[];
    readonly licences?: readonly string[];
    readonly languages?: readonly string[];
    readonly certificates?: readonly string[];
    readonly must: boolean;
  };
  /** What the workplace gives or does not; absent is not asked yet. */
  readonly gives: Readonly<Partial<Record<Need, boolean>>>;
  /** What comes with the work, and what surely does not; absent is not known. */
  readonly comesWith: Readonly<Partial<Record<RuledOut, boolean>>>;
  readonly motives: readonly Motive[];
  /** The day on which someone last heard that it still stands (YYYY-MM-DD). */
  readonly heardOn: string;
}
