import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import { type PersonSession, saw } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { seePhoto as door } from "../contract.ts";
import { photoOf } from "../queries/mine.ts";

const extension: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
};

/** The photo of the paper, back to who signed it. The name of the file says nothing about anyone. */
export const seePhoto = async (session: PersonSession, { permissionId }: z.output<typeof door.input>) => {
  const photo = await photoOf(session, permissionId);
  if (!photo) throw new NotFound();
  saw(session, session.actor.personId, "exported");
  return new File({
    name: `toestemming.${extension[photo.media_type] ?? "bin"}`,
    mediaType: photo.media_type,
    content: photo.content,
  });
};
