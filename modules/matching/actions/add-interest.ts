import { randomUUID } from "node:crypto";
import { kindsIn } from "@vliegwiel/matching";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type { addInterest as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putInterest } from "../queries/interests.ts";

/** A standing yes, in the words by which offers are known: of work nobody knows by that name one would never hear. */
export const addInterest = async (session: PersonSession, { work, field, seen }: z.output<typeof door.input>) => {
  const kinds = work === "" ? [] : kindsIn(work);
  if (work !== "" && kinds.length === 0)
    throw new Invalid([
      {
        pointer: "/work",
        message: "Dit werk kennen we niet onder deze naam. Probeer een ander woord, of kies een richting.",
      },
    ]);
  const said = field === "" ? kinds.map(({ name }) => ({ work: name, field: null })) : [{ work: null, field }];
  for (const one of said) await putInterest(session, { id: randomUUID(), ...one, seen }).catch(refused);
  return { personId: session.actor.personId, done: true as const };
};
