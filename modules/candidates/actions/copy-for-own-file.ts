import type { z } from "zod";
import { type ProfessionalSession, saw } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { worksWith, workWith } from "../../consent/index.ts";
import type { copyForOwnFile as door } from "../contract.ts";
import { rowsAbout } from "../queries.ts";
import { asText } from "../rules/texts.ts";

/** Vliegwiel is a workspace, not a file: the own part as plain text. What others wrote is not in it. */
export const copyForOwnFile = async (session: ProfessionalSession, { personId }: z.output<typeof door.input>) => {
  if (!(await worksWith(session, personId))) throw new NotFound();
  const own = (await rowsAbout(session, personId)).filter((row) => row.own);
  const work = await workWith(session, personId);
  saw(session, personId, "exported");
  const head = `KOPIE VOOR EIGEN DOSSIER\nNummer: ${work?.reference ?? ""}\nGemaakt op: ${session.now.toISOString().slice(0, 10)}\nAlleen wat de eigen organisatie schreef.`;
  return { personId, text: `${head}\n\n${asText(own)}\n` };
};
