import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Calculation, Situation, Variant } from "../contract.ts";

const tables = tablesOf("counselling");

/** An amount of the law as it was when the calculation was kept. */
type SavedAmounts = Readonly<Record<string, readonly [validFrom: string, value: number | string]>>;

export type CalculationRow = Omit<Calculation, "may" | "otherAmountsToday"> & {
  readonly amounts: SavedAmounts;
  /** The reader is the person, or speaks for them about money. */
  readonly own: boolean;
  /** The reader wrote it as a counsellor. */
  readonly mine: boolean;
};

const row = sql<CalculationRow>`c.person_id as "personId", c.id as "calculationId", c.title, c.day::text as day, c.situation, c.variants, c.amounts,
  c.amounts_version as "amountsVersion", c.saved_on::text as "savedOn", c.version, c.kept, c.counsellor_id as "counsellorId",
  case when c.written_by is null then 'person' else 'counsellor' end as by,
  coalesce(c.person_id = (select counselling.person_of_mine()), false) as own,
  coalesce(c.written_by = (select platform.membership_id()), false) as mine`;

/** Everything the reader may see of a person: for the person all of it, for a counsellor what is shared with them. */
export const calculationsOf = async (session: Session, personId: string): Promise<CalculationRow[]> =>
  (
    await sql<CalculationRow>`select ${row} from counselling.calculation c where c.person_id = ${personId}::uuid
      order by c.saved_on desc, c.title, c.id`.execute(tables(session))
  ).rows;

export const findCalculation = async (session: Session, calculationId: string): Promise<CalculationRow | undefined> =>
  (
    await sql<CalculationRow>`select ${row} from counselling.calculation c where c.id = ${calculationId}::uuid`.execute(
      tables(session),
    )
  ).rows[0];

type Kept = {
  readonly calculationId: string;
  readonly title: string;
  readonly day: string;
  readonly situation: Situation;
  readonly variants: readonly Variant[];
  readonly amounts: SavedAmounts;
  readonly amountsVersion: string;
};
const values = ({ title, day, situation, variants, amounts, amountsVersion }: Kept) =>
  sql`${title}, ${day}::date, ${JSON.stringify(situation)}::jsonb, ${JSON.stringify(variants)}::jsonb, ${JSON.stringify(amounts)}::jsonb, ${amountsVersion}`;

export const insertCalculation = async (session: Session, personId: string, kept: Kept): Promise<void> => {
  await sql`select counselling.save_calculation(${kept.calculationId}, ${personId}, ${values(kept)})`.execute(
    tables(session),
  );
};

const truth = async (session: Session, call: ReturnType<typeof sql>): Promise<boolean> =>
  (await sql<{ done: boolean }>`select ${call} as done`.execute(tables(session))).rows[0]?.done ?? false;

/** @returns false when someone else was first */
export const updateCalculation = (session: Session, version: number, kept: Kept): Promise<boolean> =>
  truth(session, sql`counselling.change_calculation(${kept.calculationId}, ${version}::integer, ${values(kept)})`);
export const removeCalculation = (session: Session, calculationId: string): Promise<boolean> =>
  truth(session, sql`counselling.delete_calculation(${calculationId})`);
export const markKept = (session: Session, calculationId: string): Promise<boolean> =>
  truth(session, sql`counselling.keep_calculation(${calculationId})`);
export const closeSharing = (session: Session, calculationId: string): Promise<boolean> =>
  truth(session, sql`counselling.stop_sharing(${calculationId})`);
export const openTo = async (session: Session, calculationId: string, counsellorId: string): Promise<void> => {
  await sql`select counselling.share_calculation(${calculationId}, ${counsellorId})`.execute(tables(session));
};
export const deletePassed = async (session: Session): Promise<void> => {
  await sql`select counselling.delete_passed()`.execute(tables(session));
};
