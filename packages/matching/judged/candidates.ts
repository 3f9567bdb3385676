/**
 * Thirty invented candidates and what a jobcoach says of the work in `pool.ts`, from reading both: `fit` would be put
 * before them tomorrow, `maybe` is worth a talk, whatever is not named is no. Judged before the ranking was ever run
 * on them; real travel times were used, not our estimate. A need or an own no as in `src/words/needs.ts`; `!` is a must.
 */
export interface Judged {
  readonly name: string;
  readonly says: string;
  readonly from: string;
  readonly by: string;
  readonly minutes: number;
  readonly work?: string;
  readonly fields?: string;
  /** Hours per week from, to, and later. */
  readonly hours: readonly [number, number, number?];
  readonly level?: number;
  readonly licences?: string;
  readonly languages?: string;
  readonly certificates?: string;
  readonly needs?: string;
  readonly weighs?: string;
  readonly no?: string;
  readonly noFields?: string;
  readonly noEmployers?: string;
  readonly noMinutes?: number;
  readonly fit: string;
  readonly maybe: string;
}
