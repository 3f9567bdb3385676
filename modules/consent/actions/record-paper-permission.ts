import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { recordPaperPermission as door } from "../contract.ts";
import { lastDayRefused } from "../errors.ts";
import { insertDocument, insertPaperPermission } from "../queries/acts.ts";
import { possibleReceivers } from "../queries/mine.ts";
import { worksWith } from "../queries/persons.ts";
import { assertAsShown } from "../rules/as-shown.ts";
import { looksLike } from "../rules/photo.ts";

/** Given on paper: the photo is the proof, and only the person and who recorded it see it again. */
export const recordPaperPermission = async (session: ProfessionalSession, input: z.output<typeof door.input>) => {
  const { personId, photo, mediaType, witness, noNumbersOnPhoto: _, ...given } = input;
  if (!(await worksWith(session, personId))) throw new NotFound();
  assertAsShown(given, await possibleReceivers(session));
  const content = Buffer.from(photo, "base64");
  if (!looksLike(mediaType, content))
    throw new Invalid([{ pointer: "/photo", message: "Dit bestand is geen foto of pdf. Maak een nieuwe foto." }]);
  if (content.byteLength > 8 * 1024 * 1024)
    throw new Invalid([{ pointer: "/photo", message: "De foto is groter dan 8 MB." }]);
  const documentId = randomUUID();
  const permissionId = randomUUID();
  await insertDocument(session, {
    id: documentId,
    personId,
    recordedBy: session.actor.membership.id,
    mediaType,
    content,
  });
  await insertPaperPermission(session, personId, { id: permissionId, ...given }, { documentId, witness }).catch(
    lastDayRefused,
  );
  return { personId, permissionId };
};
