import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { assertAddedMayGo, assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { changePlanLine as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { findLine, updateLine } from "../queries/plan.ts";

/** By the person in their own words; by who proposed it as long as it waits. */
export const changePlanLine = async (
  session: AnySession,
  { lineId, version, text, reaction, left }: z.output<typeof door.input>,
) => {
  const line = await findLine(session, lineId);
  if (!line) throw new NotFound();
  if (reaction !== "" && line.part !== "sign")
    throw new Invalid([{ pointer: "/reaction", message: "Alleen bij een vroeg signaal hoort een afspraak." }]);
  if (line.mine) assertNoForbiddenNumber({ "/text": text, "/reaction": reaction });
  else {
    assertAddedMayGo(session, "text", { before: line.text, after: text }, left);
    assertAddedMayGo(session, "reaction", { before: line.reaction, after: reaction }, left);
  }
  const { personId, mine: _, ...saved } = line;
  if (!(await updateLine(session, lineId, version, text, reaction).catch(refused)))
    throw new ChangedMeanwhile({ saved, yours: { text, reaction } });
  return { personId, done: true as const };
};
