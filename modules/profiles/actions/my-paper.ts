import { printOnePage } from "@vliegwiel/paper";
import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { Content, contactOf, type myPaper as door } from "../contract.ts";
import { letterheadOf } from "../queries/letterhead.ts";
import { findVersion, isDemo, linksOfMine } from "../queries/mine.ts";
import { placesIn } from "../queries/places.ts";
import { profilePaper } from "../rules/paper.ts";

/** A version of one's own, as whoever receives it would hold it. */
export const myPaper = async (session: PersonSession, { versionId }: z.output<typeof door.input>) => {
  const found = await findVersion(session, versionId);
  if (!found) throw new NotFound();
  const content = Content.parse(found.content);
  const link = (await linksOfMine(session)).find((one) => one.versionId === versionId);
  const { file } = await printOnePage(
    profilePaper({
      content,
      contact: link ? contactOf(link) : "",
      now: session.now,
      demo: await isDemo(session),
      place: await placesIn(session, content.looking),
      letterhead: await letterheadOf(session, content.region),
    }),
  );
  return new File({
    name: "profiel.pdf",
    mediaType: "application/pdf",
    content: file,
    madeFrom: { personId: session.actor.personId },
  });
};
