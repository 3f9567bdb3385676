import type { z } from "zod";
import { type ProfessionalSession, saw } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { proofForOwnFile, worksWith, workWith } from "../../consent/index.ts";
import type { copyForOwnFile as door } from "../contract.ts";
import { rowsAbout } from "../queries.ts";
import { asText, proofAsText } from "../rules/texts.ts";

/**
 * Vliegwiel is a workspace, not a file: the own part as plain text, with the permissions it rests on (AVG art. 7 lid 1),
 * because those go from here at closing. What others wrote is not in it, nor who else received something.
 */
export const copyForOwnFile = async (session: ProfessionalSession, { personId }: z.output<typeof door.input>) => {
  if (!(await worksWith(session, personId))) throw new NotFound();
  const own = (await rowsAbout(session, personId)).filter((row) => row.own);
  const work = await workWith(session, personId);
  const proof = await proofForOwnFile(session, personId);
  saw(session, personId, "exported");
  const head = `KOPIE VOOR EIGEN DOSSIER\nNummer: ${work?.reference ?? ""}\nGemaakt op: ${session.now.toISOString().slice(0, 10)}\nAlleen wat de eigen organisatie schreef.`;
  return { personId, text: `${[head, asText(own), proofAsText(proof)].filter(Boolean).join("\n\n")}\n` };
};
