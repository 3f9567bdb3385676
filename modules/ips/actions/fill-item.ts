import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { CheckItem, fillItem as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { findSelfCheck, putItem } from "../queries/self-check.ts";
import { itemsOf } from "../rules/check-items.ts";

/** The team's own value for one item. The whole organisation reads the explanation, so it is read along. */
export const fillItem = async (
  session: ProfessionalSession,
  { left, ...asked }: z.output<typeof door.input>,
): Promise<CheckItem> => {
  assertTextsMayGo(session, { "/explanation": asked.explanation }, left);
  const first = await putItem(session, asked).catch(refused());
  const check = await findSelfCheck(session, asked.checkId);
  const saved = check && itemsOf(check.said, check.items).find(({ item }) => item === asked.item);
  if (!saved) throw new NotFound();
  if (!first) throw new ChangedMeanwhile({ saved, yours: asked });
  return saved;
};
