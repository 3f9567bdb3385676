import type { z } from "zod";
import { type Session, saw } from "../../../platform/server/session.ts";
import { Content, type readByLink as door, type EmployerView, factsOf } from "../contract.ts";
import { LinkOver } from "../errors.ts";
import { openLink } from "../queries/acts.ts";
import { hashOf } from "../rules/link.ts";

/** Each look is counted, and the person reads that it was opened. Who it is about is not in the answer. */
export const readByLink = async (session: Session, { secret }: z.output<typeof door.input>): Promise<EmployerView> => {
  const found = await openLink(session, hashOf(secret));
  if (!found) throw new LinkOver();
  saw(session, found.person, "opened");
  const content = Content.parse(found.content);
  const { sender, reach, forWhom, until, demo } = found;
  return { content, facts: factsOf(content.looking), sender, reach, forWhom, until, demo };
};
