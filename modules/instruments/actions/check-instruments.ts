import { answerFor, readFacts } from "@vliegwiel/instruments-guide";
import type { z } from "zod";
import { perNetwork } from "../../../platform/server/per-network.ts";
import type { VisitorSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type { checkInstruments as door } from "../contract.ts";

/** Two a second is more than anyone types, and leaves the machine to the others. */
const notTooOften = perNetwork(120, 60);

/** Computes and forgets: the audit line says that it was asked, not what. */
export const checkInstruments = async (
  session: VisitorSession,
  { facts }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  notTooOften(session);
  const reading = readFacts(facts);
  if ("problems" in reading)
    throw new Invalid(reading.problems.map(({ fact, message }) => ({ pointer: `/facts/${fact}`, message })));
  const { instruments, funding, questions } = answerFor(reading.facts);
  return {
    instruments: Object.fromEntries(
      Object.entries(instruments).map(([id, { amounts, ...one }]) => [
        id,
        { ...one, ...(amounts && { amounts: amounts.map((amount) => ({ ...amount })) }) },
      ]),
    ),
    funding: funding.map((scheme) => ({ ...scheme })),
    questions: [...questions],
  };
};
