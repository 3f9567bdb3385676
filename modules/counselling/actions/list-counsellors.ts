import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listCounsellors as door } from "../contract.ts";
import { mayName } from "../policy.ts";
import { couldCounsel, counsellors, counselsNow } from "../queries/talks.ts";

/** Who explains income here, and for a keeper whom they can name. */
export const listCounsellors = async (
  session: ProfessionalSession,
  _: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => ({
  counsellors: await counsellors(session),
  counsels: await counselsNow(session),
  choices: (await couldCounsel(session)).map(({ decides, ...one }) => ({
    ...one,
    may: { name: mayName({ named: one.named, decides }) },
  })),
});
