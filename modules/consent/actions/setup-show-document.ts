import { File } from "../../../platform/server/file.ts";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { regionName } from "../../organisations/index.ts";
import type { Document, DocumentName } from "../contract/setup.ts";
import { responsibleFor, retentionRules, wordsOfAccess } from "../queries/setup.ts";
import { documentAsText, documentFrom } from "../rules/region-documents.ts";

const filledIn = async (session: AnySession, name: DocumentName): Promise<Document> => {
  const { regionCode } = session.actor;
  if (!regionCode) throw new NotFound();
  const region = { code: regionCode, name: await regionName(session, regionCode) };
  return documentFrom(name, {
    responsible: { region, ...(await responsibleFor(session, regionCode)) },
    words: await wordsOfAccess(session),
    retention: await retentionRules(session),
  });
};

/** A template with what the region entered; what is not there yet is a line to fill in. */
export const showDocument = (session: AnySession, { name }: { name: DocumentName }): Promise<Document> =>
  filledIn(session, name);

const fileNames: Record<DocumentName, string> = {
  arrangement: "onderlinge-regeling.txt",
  protocol: "privacyprotocol.txt",
  "permission-form": "toestemming-op-papier.txt",
};

export const downloadDocument = async (session: AnySession, { name }: { name: DocumentName }): Promise<File> =>
  new File({
    name: fileNames[name],
    mediaType: "text/plain; charset=utf-8",
    content: documentAsText(await filledIn(session, name)),
  });
