import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import type { showCounselled as door } from "../contract.ts";
import { mayCalculate, rightsOn } from "../policy.ts";
import { calculationsOf } from "../queries/calculations.ts";
import { counselled, today } from "../queries/talks.ts";
import { asShown } from "../rules/as-shown.ts";

/** What one person shares with this counsellor. Nothing shared and nothing asked: as someone who does not exist. */
export const showCounselled = async (
  session: ProfessionalSession,
  { personId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const one = (await counselled(session)).find((each) => each.personId === personId);
  if (!one) throw new NotFound();
  const day = await today(session);
  const names = await namesOf(session, [personId]);
  return {
    personId,
    name: one.talk?.called ?? names.get(personId)?.name ?? null,
    calculations: (await calculationsOf(session, personId)).map((row) => asShown(row, rightsOn(row), day)),
    talk: one.talk,
    may: { calculate: mayCalculate(one.mayCalculate) },
    today: day,
  };
};
