import { print } from "@vliegwiel/paper";
import { File } from "../../../platform/server/file.ts";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { listOwnConsultations, OwnConsultation } from "../../case-consultation/index.ts";
import { ownConsultationOf } from "../rules/own-consultation.ts";

/** @throws {NotFound} for a case that does not carry the person's own name */
export const printOwnConsultation = async (session: PersonSession, { caseId }: { caseId: string }) => {
  let cursor: string | undefined;
  do {
    const page = await listOwnConsultations(session, { limit: 100, cursor });
    const found = page.items.find((item) => item.caseId === caseId);
    if (found) return fileOf(OwnConsultation.parse(found), session.now);
    cursor = page.next ?? undefined;
  } while (cursor);
  throw new NotFound();
};

const fileOf = async (own: OwnConsultation, now: Date) =>
  new File({
    name: "over-mij-besproken.pdf",
    mediaType: "application/pdf",
    content: await print(ownConsultationOf(own, now)),
    madeFrom: own,
  });
