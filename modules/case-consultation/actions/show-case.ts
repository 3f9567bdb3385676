import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { topicOf } from "../../../platform/server/topic.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import type { Case } from "../contract.ts";
import * as bringing from "../policy/bringing.ts";
import * as verbs from "../policy/verbs.ts";
import { agreementsFor, writingsFor } from "../policy/with-verbs.ts";
import { findCase } from "../queries/cases.ts";

/** @throws {NotFound} also for a case of a group one does not sit in, and one stepped out of */
export const showCase = async (session: ProfessionalSession, { caseId }: { caseId: string }): Promise<Case> => {
  const topic = await topicOf(session, "case", caseId);
  const found = topic && (await findCase(session, caseId));
  if (!found) throw new NotFound();
  const { mine, chair, named, notes, advice, agreements, mayEscalate, ...rest } = found;
  const facts = {
    mine,
    chair,
    status: found.status,
    named: named !== null,
    route: found.route,
    seated: found.seated,
  };
  const reader = { chair, status: found.status };
  return {
    ...rest,
    topic,
    named: named && {
      ...named,
      contactName: (await namesOf(session, [named.personId])).get(named.personId)?.name ?? null,
    },
    notes: writingsFor(notes, reader),
    advice: writingsFor(advice, reader),
    agreements: agreementsFor(agreements, reader),
    may: {
      change: verbs.mayChangeCase(facts),
      bring: verbs.mayBringCase(facts),
      write: verbs.mayWrite(facts),
      lookBack: verbs.mayLookBack(facts),
      name: verbs.mayNameCase(facts),
      unname: verbs.mayUnnameCase(facts),
      stepOut: verbs.mayStepOut(facts),
      close: verbs.mayCloseCase(facts),
      sharpen: bringing.maySharpen({ ...found, asked: found.readers.length > 0 }),
      tag: bringing.mayTag(found),
      toGroup: bringing.mayTakeToGroup(found),
      talkedOver: bringing.mayTalkOver(found),
      escalate: bringing.mayEscalate(mayEscalate),
    },
  };
};
