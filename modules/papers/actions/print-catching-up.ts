import { print } from "@vliegwiel/paper";
import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { getCatchUp, showCatchUp } from "../../continuity/index.ts";
import type { getCatchingUpPaper as door } from "../contract.ts";
import { catchingUpOf } from "../rules/catching-up.ts";

/** @throws {NotFound} where the page is not found either */
export const printCatchingUp = async (session: ProfessionalSession, input: z.output<typeof door.input>) => {
  const found = getCatchUp.output.parse(await showCatchUp(session, input));
  return new File({
    name: "bijpraten.pdf",
    mediaType: "application/pdf",
    content: await print(catchingUpOf(found, session.now)),
    madeFrom: found,
  });
};
