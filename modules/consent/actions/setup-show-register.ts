import { File } from "../../../platform/server/file.ts";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { regionName } from "../../organisations/index.ts";
import type { Register } from "../contract/setup.ts";
import { responsibleFor, retentionRules, wordsOfAccess } from "../queries/setup.ts";
import { activitiesFrom, registerAsTable, registerAsText } from "../rules/region-documents.ts";

const registerOf = async (session: AnySession): Promise<Register> => {
  const { regionCode } = session.actor;
  if (!regionCode) throw new NotFound();
  const responsible = await responsibleFor(session, regionCode);
  return {
    region: { code: regionCode, name: await regionName(session, regionCode) },
    controllers: responsible.controllers,
    contact: [responsible.contactName, responsible.contactDetails].filter(Boolean).join(", "),
    officers: responsible.officers,
    activities: activitiesFrom(await wordsOfAccess(session), responsible.bases, await retentionRules(session)),
  };
};

/** The register of processing of the region one works or lives in, made from the purposes and bases themselves. */
export const showRegister = (session: AnySession): Promise<Register> => registerOf(session);

export const downloadRegister = async (session: AnySession, { as }: { as: "text" | "csv" }): Promise<File> => {
  const register = await registerOf(session);
  return as === "csv"
    ? new File({
        name: "register-van-verwerkingen.csv",
        mediaType: "text/csv; charset=utf-8",
        content: registerAsTable(register),
      })
    : new File({
        name: "register-van-verwerkingen.txt",
        mediaType: "text/plain; charset=utf-8",
        content: registerAsText(register),
      });
};
