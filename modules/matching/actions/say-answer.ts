import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { sayAnswer as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putAnswer } from "../queries/answers.ts";

/** "Vertel mij meer" or "vraag aan mijn begeleider": heard by who reads the profile by name, and by who works with the person. */
export const sayAnswer = async (
  session: PersonSession,
  { said, ...place }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const heard = await putAnswer(session, randomUUID(), place, said).catch(refused);
  return { personId: session.actor.personId, heard };
};
