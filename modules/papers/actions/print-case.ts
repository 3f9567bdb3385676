import { print } from "@vliegwiel/paper";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { getCase, showCase } from "../../case-consultation/index.ts";
import { casePaperOf } from "../rules/case-paper.ts";

/** @throws {NotFound} where the page of the case is not found either */
export const printCase = async (session: ProfessionalSession, input: { caseId: string }) => {
  const found = getCase.output.parse(await showCase(session, input));
  return new File({
    name: "casus.pdf",
    mediaType: "application/pdf",
    content: await print(casePaperOf(found, session.now)),
    madeFrom: found,
  });
};
