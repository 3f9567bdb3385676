import { printOnePage } from "@vliegwiel/paper";
import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { Content, type profilePaper as door } from "../contract.ts";
import { letterheadOf } from "../queries/letterhead.ts";
import { isDemo } from "../queries/mine.ts";
import { placesIn } from "../queries/places.ts";
import { sharedVersionOf } from "../queries/reading.ts";
import { profilePaper as paperOf } from "../rules/paper.ts";

/** What the person shares with this professional, on one A4. */
export const profilePaper = async (session: ProfessionalSession, { personId }: z.output<typeof door.input>) => {
  const found = await sharedVersionOf(session, personId);
  if (!found) throw new NotFound();
  const content = Content.parse(found.content);
  const place = await placesIn(session, content.looking);
  const { file } = await printOnePage(
    paperOf({
      content,
      contact: "",
      now: session.now,
      demo: await isDemo(session),
      place,
      letterhead: await letterheadOf(session, content.region),
    }),
  );
  return new File({ name: "profiel.pdf", mediaType: "application/pdf", content: file, madeFrom: { personId } });
};
