import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import { type bringMessage as door, saidIn, typedLines } from "../contract.ts";
import { fullSection, refused } from "../errors.ts";
import { insertBrought } from "../queries/acts.ts";

/** As a proposal: the sentences wait one by one, the rest subject by subject. The profile stays as it is. */
export const bringMessage = async (
  session: ProfessionalSession,
  { personId, sentences, looking }: z.output<typeof door.input>,
) => {
  const what = saidIn(looking);
  if (sentences.length === 0 && Object.keys(what).length === 0)
    throw new Invalid([{ pointer: "/sentences", message: "Kies ten minste één zin of gegeven." }]);
  assertNoForbiddenNumber({
    ...Object.fromEntries(sentences.map(({ text }, n) => [`/sentences/${n}/text`, text])),
    ...Object.fromEntries(Object.entries(typedLines(looking)).map(([name, text]) => [`/${name}`, text])),
  });
  const named = sentences.map((one) => ({ id: randomUUID(), ...one }));
  await insertBrought(session, { broughtId: randomUUID(), personId, sentences: named, looking: what }).catch(
    (error: unknown) => {
      const full = fullSection(error);
      if (full === undefined) return refused(error);
      throw new Invalid(
        sentences.flatMap(({ section }, n) =>
          section === full
            ? [
                {
                  pointer: `/sentences/${n}/section`,
                  message:
                    "Bij dit onderwerp passen hoogstens twaalf zinnen. Kies een ander onderwerp, of laat de zin weg.",
                },
              ]
            : [],
        ),
      );
    },
  );
  return { personId, done: true as const };
};
