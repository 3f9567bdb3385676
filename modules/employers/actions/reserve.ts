import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotAllowed, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { reserve as door } from "../contract.ts";
import { refused, Taken } from "../errors.ts";
import { rightsOn } from "../policy.ts";
import { takeReservation } from "../queries/approach.ts";
import { findEmployer } from "../queries/file.ts";
import { conversationInWords, turnInWords } from "../rules/turn.ts";

/** Before one calls. Of two at the same moment one wins; the other hears who and until when. @throws {Taken} */
export const reserve = async (session: ProfessionalSession, { employerId, about }: z.output<typeof door.input>) => {
  assertNoForbiddenNumber({ "/about": about });
  const look = async () => {
    const found = await findEmployer(session, employerId);
    if (!found) throw new NotFound();
    const turn = turnInWords(found.standing, found.keptBy);
    return { ...found, turn, rights: rightsOn(session.actor, { ...found, turn }) };
  };
  const before = await look();
  if (before.standing.conversation && !before.standing.notApproached)
    throw new Taken(before.standing.conversation, conversationInWords(before.standing));
  assertAllowed(before.rights.reserve);
  const reservationId = randomUUID();
  const became = await takeReservation(session, reservationId, employerId, about).catch(refused);
  if (became === "reserved") return { reservationId };
  // Someone was first between the look and the act: what stands there now is the answer.
  const now = await look();
  if (became === "taken") throw new Taken(now.standing.conversation, conversationInWords(now.standing));
  assertAllowed(now.rights.reserve);
  throw new NotAllowed(became, `${now.turn.title}.`);
};
