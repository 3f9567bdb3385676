import { printOnePage } from "@vliegwiel/paper";
import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import { type Session, saw } from "../../../platform/server/session.ts";
import { Content, contactOf, type paperByLink as door } from "../contract.ts";
import { LinkOver } from "../errors.ts";
import { openLink } from "../queries/acts.ts";
import { letterheadOf } from "../queries/letterhead.ts";
import { hashOf } from "../rules/link.ts";
import { profilePaper } from "../rules/paper.ts";

/** What the employer sees, on one A4. */
export const paperByLink = async (session: Session, { secret }: z.output<typeof door.input>) => {
  const found = await openLink(session, hashOf(secret));
  if (!found) throw new LinkOver();
  saw(session, found.person, "exported");
  const content = Content.parse(found.content);
  const { file } = await printOnePage(
    profilePaper({
      content,
      contact: contactOf(found),
      now: session.now,
      demo: found.demo,
      place: () => undefined,
      letterhead: await letterheadOf(session, content.region),
    }),
  );
  return new File({ name: "profiel.pdf", mediaType: "application/pdf", content: file });
};
