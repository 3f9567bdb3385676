import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import { type PersonSession, saw } from "../../../platform/server/session.ts";
import type { downloadLog as door } from "../contract.ts";
import { linesAboutMe } from "../queries.ts";
import { lineInWords, linesAsText } from "../rules/lines.ts";

/** The log as a file for the person. */
export const downloadLog = async (session: PersonSession, _: z.output<typeof door.input>) => {
  const lines = (await linesAboutMe(session, { limit: 1000, own: true })).map(lineInWords);
  saw(session, session.actor.personId, "exported");
  const content = `WIE KEEK ER MEE\nDe nieuwste ${lines.length} regels.\n\n${linesAsText(lines)}\n`;
  return new File({ name: "wie-keek-er-mee.txt", mediaType: "text/plain; charset=utf-8", content });
};
