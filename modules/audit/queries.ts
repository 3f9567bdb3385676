import { sql } from "kysely";
import { type Session, tablesOf } from "../../platform/server/session.ts";

const tables = tablesOf("audit");

export type StoredLine = {
  readonly id: string;
  readonly at: string;
  readonly activity: string;
  readonly operation: string;
  readonly how: "listed" | "opened" | "written" | "exported";
  readonly purpose: string;
  readonly actorKind: string;
  readonly organisation: string | null;
  readonly task: string;
  readonly who: string | null;
  readonly permissionGivenAt: string | null;
  readonly law: string | null;
};

/** The lines about the person the session speaks for, newest first. */
export const linesAboutMe = async (
  session: Session,
  { limit, own, before }: { limit: number; own: boolean; before?: { at: string; id: string } | undefined },
): Promise<StoredLine[]> => {
  const { rows } = await sql<{ lines: StoredLine[] }>`
    select audit.my_lines(${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid, ${limit}, ${own}) as lines`.execute(
    tables(session),
  );
  return rows[0]?.lines ?? [];
};

export type Seal = {
  readonly sequence: number;
  readonly hash: string;
  readonly lines: number;
  readonly sealed_at: Date;
};

/** Seals what can't change any more; does nothing when there is nothing new. */
export const seal = async (session: Session): Promise<void> => {
  await sql`select audit.seal_lines()`.execute(tables(session));
};

/** The seals after this one, oldest first. */
export const sealsAfter = async (session: Session, sequence: number): Promise<Seal[]> => {
  const { rows } = await sql<Seal>`select sequence, hash, lines, sealed_at from audit.seals_after(${sequence})`.execute(
    tables(session),
  );
  return rows;
};

/** @returns how many keys of erased people went */
export const forgetErased = async (session: Session): Promise<number> => {
  const { rows } = await sql<{ gone: number }>`select audit.forget_erased() as gone`.execute(tables(session));
  return rows[0]?.gone ?? 0;
};
