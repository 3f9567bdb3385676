import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type { closeMonth as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putClosing } from "../queries/funding.ts";

/** Declared: from now on there are only corrections. */
export const closeMonth = async (session: ProfessionalSession, { month, funder }: z.output<typeof door.input>) => {
  if (!(await putClosing(session, funder, `${month}-01`).catch(refused())))
    throw new Invalid([{ pointer: "/month", message: "Deze maand is al afgesloten." }]);
  return { done: true as const };
};
