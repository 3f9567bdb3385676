import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import { codesWithin, offersForRanking, pointsOf, type RankedOffer, withMotives } from "../../vacancies/index.ts";

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
/** What stands beside the offers of a region, in one statement. */
type Beside = {
  readonly employers: string;
  /** For a person: employers' files are closed to them, and what moves an employer is one of the reasons they read. */
  readonly motives: readonly { readonly id: string; readonly motives: RankedOffer["motives"] }[] | null;
};
const besideOffers = async (session: Session, regionCode: string, near: readonly string[] | null): Promise<Beside> => {
  const call = session.actor
    ? sql`matching.employers_with_room(${regionCode}, ${near}::text[]) as employers,
        (select jsonb_agg(jsonb_build_object('id', m.id, 'motives', m.motives)) from matching.motives_for_person() m) as motives`
    : sql`matching.employers_in(${regionCode}, null, ${near}::text[]) as employers, null::jsonb as motives`;
  const { rows } = await sql<Beside>`select ${call}`.execute(tables(session));
  return rows[0] ?? { employers: "[]", motives: null };
};

const asEmployer = ([id, name, sector, municipality, town, motives, heardOn, withRegion]: Row): EmployerWithRoom => ({
  ...{ id, employerId: id, employerName: name, title: name, town, motives, heardOn, withRegion },
  ...(sector !== "" && { sector }),
  ...(municipality !== null && { municipalityCode: municipality }),
});

/** Everything of a region that may be ranked, as far as the session sees it; employers with where they are. */
export const offeredIn = async (session: Session, regionCode: string, around?: Around) => {
  const offers = await offersForRanking(session, { regionCode, ...(around && { around }) });
  const places = await pointsOf(session);
  const { employers, motives } = await besideOffers(session, regionCode, around ? codesWithin(places, around) : null);
  const said = new Map(motives?.map((one) => [one.id, one.motives]));
  return { offers: withMotives(offers, said), employers: (JSON.parse(employers) as Row[]).map(asEmployer), places };
};
