import type { Offer, Wanted } from "@vliegwiel/matching";
import type { Session } from "../../../platform/server/session.ts";
import { municipalitiesIn } from "../../regions/index.ts";
import { refused } from "../errors.ts";
import { ruledOut } from "../queries/for-matching.ts";
import { sharedVersionOf } from "../queries/reading.ts";
import { asCompared, wantedFrom } from "../rules/wanted.ts";

const pointsOf = async (session: Session, codes: readonly (string | undefined)[]) =>
  new Map(
    (await municipalitiesIn(session, { codes: codes.filter((code) => code !== undefined) })).map((one) => [
      one.code,
      one,
    ]),
  );

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
