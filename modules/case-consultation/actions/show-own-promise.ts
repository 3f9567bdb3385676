import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { OwnPromise } from "../contract.ts";
import { mayAccept, mayFinish, mayGiveBack } from "../policy/verbs.ts";
import { findPromise } from "../queries/writing.ts";

/** @throws {NotFound} for everyone else than who promised it */
export const showOwnPromise = async (session: ProfessionalSession, { id }: { id: string }): Promise<OwnPromise> => {
  const found = await findPromise(session, id);
  if (!found) throw new NotFound();
  const { bringer, ...promise } = found;
  const facts = { ...promise, who: true, maker: false, chair: false };
  return {
    ...promise,
    may: {
      accept: mayAccept(facts, null),
      finish: mayFinish(facts, null),
      giveBack: mayGiveBack(promise.state, bringer),
    },
  };
};
