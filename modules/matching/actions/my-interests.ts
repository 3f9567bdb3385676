import { fieldNames } from "@vliegwiel/matching";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { myWanted } from "../../profiles/index.ts";
import type { myInterests as door } from "../contract.ts";
import { interestsOfMine } from "../queries/interests.ts";

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Of which work the person wants to hear. */
export const myInterests = async (
  session: PersonSession,
  _: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const mine = await myWanted(session);
  const interests = await interestsOfMine(session);
  const said = new Set(interests.map(({ work }) => work));
  return {
    personId: session.actor.personId,
    hasProfile: mine !== undefined,
    interests: interests.map(({ work, field, ...rest }) => ({
      ...rest,
      name: work === null ? `Alles met ${(fieldNames[field ?? ""] ?? "").toLowerCase()}` : capital(work),
    })),
    wishes: (mine?.wanted.work ?? []).filter((work) => !said.has(work)).map(capital),
  };
};
