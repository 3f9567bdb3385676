import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { findCase } from "../queries/cases.ts";
import { dayOf } from "../rules/days.ts";
import { ownCopy } from "../rules/own-copy.ts";

/** "Kopieer voor eigen dossier": the file's name says nothing about anyone. */
export const copyForOwnFile = async (session: ProfessionalSession, { caseId }: { caseId: string }) => {
  const found = await findCase(session, caseId);
  if (!found) throw new NotFound();
  const content = ownCopy(found, dayOf(session.now));
  return new File({ name: "casusoverleg.txt", mediaType: "text/plain; charset=utf-8", content });
};
