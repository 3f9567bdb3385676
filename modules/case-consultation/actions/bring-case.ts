import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, Invalid, NotAllowed, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import { CompleteCase, type bringCase as door } from "../contract.ts";
import { mayBringCase } from "../policy/verbs.ts";
import { groupsToBringTo, sendDirectly } from "../queries/bringing.ts";
import { findTexts, updateStatus } from "../queries/cases.ts";
import { findGroup } from "../queries/groups.ts";
import { assertComplete } from "../rules/texts.ts";

/** Only who sits in the group oneself knows whom to ask there. */
const assertSittingThere = async (session: ProfessionalSession, groupId: string, directTo: readonly string[]) => {
  const group = await findGroup(session, groupId);
  const there = new Set(group?.seated ? group.seats.map(({ membershipId }) => membershipId) : []);
  there.delete(session.actor.membership.id);
  if (!directTo.every((one) => there.has(one)))
    throw new Invalid([{ pointer: "/directTo", message: "Kies een of twee mensen die in de groep zitten." }]);
};

/** The draft goes to the group: complete, looked through by the check, and read through by the bringer. */
export const bringCase = async (
  session: ProfessionalSession,
  { caseId, version, directTo, left }: z.output<typeof door.input>,
) => {
  const stored = await findTexts(session, caseId);
  if (!stored) throw new NotFound();
  const { status, mine, groupId, ...saved } = stored;
  assertAllowed(mayBringCase({ mine, status, chair: false, named: false }));
  assertComplete(CompleteCase, saved);
  assertTextsMayGo(session, { question: saved.question, tried: saved.tried, wanted: saved.wanted }, left);
  const group = (await groupsToBringTo(session)).find((one) => one.groupId === groupId);
  if (!group) throw new NotAllowed("no-seat", "In deze groep kun je geen casus (meer) inbrengen.");
  if (!group.purposes.includes(saved.purpose))
    throw new Invalid([{ pointer: "/purpose", message: "Daarvoor is deze groep niet. Kies waar de casus voor is." }]);
  const next = await updateStatus(session, { caseId, version, status: "waiting" });
  // What was read through must be what goes.
  if (next === undefined) throw new ChangedMeanwhile({ saved, yours: { version } });
  if (directTo.length > 0) {
    await assertSittingThere(session, groupId, directTo);
    await sendDirectly(session, caseId, directTo);
  }
  return { caseId, version: next, status: "waiting" as const };
};
