import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession, ProfessionalSession, Session } from "../../../platform/server/session.ts";
import type { noteInterview as door, noteMyInterview as ownDoor } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertInterview } from "../queries/interviews.ts";
import { assertTalk } from "../rules/facts.ts";

type NewTalk = z.output<typeof ownDoor.input> & {
  readonly employerId?: string | null;
  readonly offerId?: string | null;
};

const note = async (session: Session, personId: string, facts: NewTalk) => {
  assertTalk(facts);
  const interviewId = randomUUID();
  await insertInterview(session, interviewId, personId, facts).catch(refused);
  return { personId, interviewId };
};

export const noteMyInterview = (session: PersonSession, facts: z.output<typeof ownDoor.input>) =>
  note(session, session.actor.personId, facts);

export const noteInterview = (session: ProfessionalSession, { personId, ...facts }: z.output<typeof door.input>) =>
  note(session, personId, facts);
