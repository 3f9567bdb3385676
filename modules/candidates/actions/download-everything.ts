import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import { type PersonSession, saw } from "../../../platform/server/session.ts";
import { NotAllowed } from "../../../platform/shared/errors.ts";
import { everythingAboutMe, permissionsOfMine, requestsToMe } from "../../consent/index.ts";
import type { downloadEverything as door } from "../contract.ts";
import { rowsAbout } from "../queries.ts";
import { asText } from "../rules/texts.ts";

/** Everything in the house about the person (AVG art. 15 and 20). Only for who may speak for all of it. */
export const downloadEverything = async (session: PersonSession, { format }: z.output<typeof door.input>) => {
  const everything = await everythingAboutMe(session);
  if (!everything)
    throw new NotAllowed("only-the-person", "Alles downloaden kan de persoon zelf, of wie voor alles mag spreken.");
  const permissions = await permissionsOfMine(session);
  saw(session, session.actor.personId, "exported");
  if (format === "json") {
    const content = JSON.stringify({ data: everything, permissions, requests: await requestsToMe(session) }, null, 2);
    return new File({ name: "mijn-gegevens.json", mediaType: "application/json", content });
  }
  const parts = [
    "MIJN GEGEVENS IN VLIEGWIEL",
    asText(await rowsAbout(session, session.actor.personId)),
    ...permissions.map(
      ({ givenAt, withdrawnAt, explanation }) =>
        `TOESTEMMING van ${givenAt.slice(0, 10)}${withdrawnAt ? `, ingetrokken op ${withdrawnAt.slice(0, 10)}` : ""}\n${explanation}`,
    ),
    "Wie er meekeek, staat in een eigen bestand: kies bij Wie keek er mee voor Downloaden. Alles wat andere delen van Vliegwiel bewaren, staat in het bestand voor computers (JSON).",
  ];
  return new File({
    name: "mijn-gegevens.txt",
    mediaType: "text/plain; charset=utf-8",
    content: `${parts.join("\n\n")}\n`,
  });
};
