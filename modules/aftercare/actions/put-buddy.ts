import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import type { putBuddy as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putBuddy as put } from "../queries/staying.ts";

/** That there is a Harrie and what was agreed, in choices. No name here. */
export const putBuddy = async (session: AnySession, { placementId, thereIs, agreed }: z.output<typeof door.input>) => ({
  personId: await put(session, placementId, thereIs, thereIs ? agreed : []).catch(refused),
  done: true as const,
});
