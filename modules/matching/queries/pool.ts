import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import { codesWithin, offersForRanking, pointsOf, type RankedOffer } from "../../vacancies/index.ts";

const tables = tablesOf("matching");
type Around = NonNullable<Parameters<typeof offersForRanking>[1]["around"]>;

/** An employer with room to look and no open vacancy. */
export type EmployerWithRoom = Pick<
  RankedOffer,
  "id" | "employerId" | "employerName" | "title" | "town" | "motives" | "heardOn" | "withRegion"
> & { readonly sector?: string; readonly municipalityCode?: string };

type Row = [
  id: string,
  name: string,
  sector: string,
  municipality: string | null,
  town: string,
  motives: RankedOffer["motives"],
  heardOn: string,
  withRegion: boolean,
];
const employersWithRoom = async (
  session: Session,
  regionCode: string,
  near: readonly string[] | null,
): Promise<EmployerWithRoom[]> => {
  const call = session.actor
    ? sql`matching.employers_with_room(${regionCode}, ${near}::text[])`
    : sql`matching.employers_in(${regionCode}, null, ${near}::text[])`;
  const { rows } = await sql<{ employers: string }>`select ${call} as employers`.execute(tables(session));
  return (JSON.parse(rows[0]?.employers ?? "[]") as Row[]).map(
    ([id, name, sector, municipality, town, motives, heardOn, withRegion]) => ({
      ...{ id, employerId: id, employerName: name, title: name, town, motives, heardOn, withRegion },
      ...(sector !== "" && { sector }),
      ...(municipality !== null && { municipalityCode: municipality }),
    }),
  );
};

/** Employers' files are closed to a person; what an employer says moves them is one of the reasons they read. */
const tellMotives = async (session: Session, offers: RankedOffer[]): Promise<void> => {
  const { rows } = await sql<{ id: string; motives: RankedOffer["motives"] }>`
    select m.id, m.motives from matching.motives_for_person() m`.execute(tables(session));
  const said = new Map(rows.map(({ id, motives }) => [id, motives]));
  for (const offer of offers) Object.assign(offer, { motives: said.get(offer.employerId) ?? offer.motives });
};

/** Everything of a region that may be ranked, as far as the session sees it; employers with where they are. */
export const offeredIn = async (session: Session, regionCode: string, around?: Around) => {
  const offers = await offersForRanking(session, { regionCode, ...(around && { around }) });
  if (session.actor?.personId) await tellMotives(session, offers);
  const places = await pointsOf(session);
  const near = around ? codesWithin(places, around) : null;
  const employers = await employersWithRoom(session, regionCode, near);
  return { offers, employers, places };
};
