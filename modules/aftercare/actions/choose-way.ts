import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { chooseWay as door } from "../contract.ts";
import { putWay } from "../queries/support.ts";

/** Some people dread the telephone: a message or a visit is as good. */
export const chooseWay = async (session: PersonSession, { way }: z.output<typeof door.input>) => {
  if (!(await putWay(session, way))) throw new NotFound();
  return { personId: session.actor.personId, done: true as const };
};
