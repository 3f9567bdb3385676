import type { Offer, Wanted } from "@vliegwiel/matching";
import type { PersonSession, Session } from "../../../platform/server/session.ts";
import { municipalitiesIn } from "../../regions/index.ts";
import { Looking, OwnNo } from "../contract.ts";
import { refused } from "../errors.ts";
import { ruledOut } from "../queries/for-matching.ts";
import { findMine, findOwnNo } from "../queries/mine.ts";
import { sharedVersionOf } from "../queries/reading.ts";
import { asCompared, wantedFrom } from "../rules/wanted.ts";

const pointsOf = async (session: Session, codes: readonly (string | undefined)[]) =>
  new Map(
    (await municipalitiesIn(session, { codes: codes.filter((code) => code !== undefined) })).map((one) => [
      one.code,
      one,
    ]),
  );

/** What the person the session speaks for wants, as it stands in their profile now, with their own no. */
export const myWanted = async (
  session: PersonSession,
): Promise<{ personId: string; regionCode: string; wanted: Wanted } | undefined> => {
  const row = await findMine(session);
  if (!row) return undefined;
  const points = await pointsOf(session, [row.looking.travel?.municipality]);
  const no = OwnNo.parse((await findOwnNo(session)) ?? {});
  return {
    personId: row.personId,
    regionCode: row.regionCode,
    wanted: wantedFrom(row.looking, (code) => points.get(code), no),
  };
};

/** Profiles as they are kept, in the shape the ranking compares: for who works out many at a time. Never their own no. */
export const wantedIn = async (session: Session, kept: readonly unknown[]): Promise<Wanted[]> => {
  const all = kept.map((one) => Looking.parse(one));
  const points = await pointsOf(session, [...new Set(all.map(({ travel }) => travel?.municipality))]);
  return all.map((looking) => wantedFrom(looking, (code) => points.get(code)));
};

/** What a person wants as they released and shared it with this professional. Their own no is not in it: see `ruledOutFor`. */
export const wantedOf = async (session: Session, personId: string): Promise<Wanted | undefined> => {
  const shared = await sharedVersionOf(session, personId);
  if (!shared) return undefined;
  const { looking } = shared.content;
  const points = await pointsOf(session, [looking.travel?.municipality]);
  return wantedFrom(looking, (code) => points.get(code));
};

/**
 * Which of these the person's own no rules out: the ids, and never why. For the person, and for who reads their profile.
 *
 * @throws {NotFound} for anyone else
 */
export const ruledOutFor = async (
  session: Session,
  personId: string,
  wanted: Wanted,
  offers: readonly Offer[],
): Promise<ReadonlySet<string>> =>
  new Set(await ruledOut(session, personId, asCompared(wanted, offers)).catch(refused));
