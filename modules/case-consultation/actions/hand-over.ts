import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession, Session } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type * as contract from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayAnswerHandover, mayOfferHandover, mayTakeBack } from "../policy/groups.ts";
import * as handover from "../queries/handover.ts";

type Input<Door extends { input: z.ZodType }> = z.output<Door["input"]>;

/** What one would leave behind, here or everywhere, and who may come after one. */
export const showOpenThings = async (
  session: ProfessionalSession,
  { groupId }: Input<typeof contract.getOpenThings>,
): Promise<z.input<(typeof contract.getOpenThings)["output"]>> => {
  const groupName = groupId === undefined ? null : await handover.groupNameOf(session, groupId);
  if (groupName === undefined) throw new NotFound();
  const things = await handover.openThings(session, groupId ?? null);
  const groupIds = [...new Set(things.flatMap((thing) => thing.groupId ?? []))];
  return {
    groupName,
    things,
    successors: things.length === 0 ? [] : await handover.possibleSuccessors(session, groupIds),
    may: { offer: mayOfferHandover(things.length) },
  };
};

/** Everything open to one successor, in one step. Nothing changes owner until the successor says yes. */
export const offerHandover = async (
  session: ProfessionalSession,
  { left, ...offer }: Input<typeof contract.offerHandover>,
) => {
  assertTextsMayGo(session, { word: offer.word }, left);
  const { successors } = await showOpenThings(session, { groupId: offer.groupId });
  if (!successors.some(({ membershipId }) => membershipId === offer.toMembershipId))
    throw new Invalid([
      { pointer: "/toMembershipId", message: "Kies iemand uit de groep, of een collega van je eigen organisatie." },
    ]);
  const handoverId = randomUUID();
  await handover.insertHandover(session, { handoverId, ...offer }).catch(inWords);
  return { handoverId };
};

export const listHandovers = async (
  session: ProfessionalSession,
  { cursor, limit }: Input<typeof contract.listHandovers>,
): Promise<z.input<(typeof contract.listHandovers)["output"]>> => {
  const rows = await handover.handoversPage(session, { cursor, limit });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.handoverId ?? null) : null };
};

/** @throws {NotFound} for who is neither the one who leaves nor the one who comes after */
export const showHandover = async (
  session: ProfessionalSession,
  { handoverId }: Input<typeof contract.getHandover>,
): Promise<contract.Handover> => {
  const found = await handover.findHandover(session, handoverId);
  if (!found) throw new NotFound();
  const open = found.lines.filter(({ state }) => state === "offered").length;
  return {
    ...found,
    may: { answer: mayAnswerHandover(found.fromMe, open), takeBack: mayTakeBack(found.fromMe, open) },
  };
};

/** The successor says yes or no, per line. With the yes comes the thing itself, and sight of it. */
export const answerHandover = async (session: ProfessionalSession, answer: Input<typeof contract.answerHandover>) => {
  assertAllowed((await showHandover(session, answer)).may.answer);
  if (answer.taken.length + answer.left.length === 0)
    throw new Invalid([{ pointer: "/taken", message: "Zeg bij minstens één regel ja of nee." }]);
  if (!(await handover.recordAnswer(session, answer).catch(inWords))) throw new NotFound();
  return { done: true as const };
};

/** At night: whose role ended on a day set before leaves what is open to the chair. */
export const settleHandovers = (session: Session): Promise<void> => handover.settleHandovers(session);

export const takeBackHandover = async (
  session: ProfessionalSession,
  { handoverId }: Input<typeof contract.takeBackHandover>,
) => {
  assertAllowed((await showHandover(session, { handoverId })).may.takeBack);
  if (!(await handover.takeBack(session, handoverId))) throw new NotFound();
  return { done: true as const };
};
