import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import { municipalitiesIn } from "../../regions/index.ts";
import { offersForRanking, type RankedOffer } from "../../vacancies/index.ts";

const tables = tablesOf("matching");
type Around = NonNullable<Parameters<typeof offersForRanking>[1]["around"]>;

/** An employer with room to look and no open vacancy. */
export type EmployerWithRoom = Pick<
  RankedOffer,
  "id" | "employerId" | "employerName" | "title" | "town" | "motives" | "heardOn" | "withRegion"
> & { readonly sector?: string; readonly municipalityCode?: string };

const employersWithRoom = async (session: Session, regionCode: string): Promise<EmployerWithRoom[]> => {
  const call = session.actor
    ? sql`matching.employers_with_room(${regionCode})`
    : sql`matching.employers_in(${regionCode}, null)`;
  const { rows } = await sql<{ employers: string }>`select ${call} as employers`.execute(tables(session));
  return JSON.parse(rows[0]?.employers ?? "[]") as EmployerWithRoom[];
};

/** Everything of a region that may be ranked, as far as the session sees it; employers with where they are. */
export const offeredIn = async (session: Session, regionCode: string, around?: Around) => {
  const offers = await offersForRanking(session, { regionCode, ...(around && { around }) });
  const employers = await employersWithRoom(session, regionCode);
  const codes = new Set(employers.flatMap(({ municipalityCode }) => municipalityCode ?? []));
  const places = new Map((await municipalitiesIn(session, { codes: [...codes] })).map((one) => [one.code, one]));
  return { offers, employers, places };
};
