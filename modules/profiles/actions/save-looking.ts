import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import { type saveLooking as door, typedLines } from "../contract.ts";
import { updateLooking } from "../queries/acts.ts";
import { myProfileRow } from "../queries/my-row.ts";

/** Who saved in between is not overwritten: both travel back. */
export const saveLooking = async (
  session: PersonSession,
  { version, called, looking }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/called": called, ...pointed(typedLines(looking)) });
  const before = await myProfileRow(session);
  if (!(await updateLooking(session, version, called, looking)))
    throw new ChangedMeanwhile({
      saved: { called: before.called, looking: before.looking, version: before.version },
      yours: { called, looking },
    });
  return { personId: before.personId, done: true as const };
};

const pointed = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/${name}`, text]));
