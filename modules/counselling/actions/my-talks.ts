import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";
import type { myTalks as door } from "../contract.ts";
import { mayCounsel } from "../policy.ts";
import { counselled, counselsNow, today } from "../queries/talks.ts";

/** Who asked this counsellor for a talk, or shares something. Who is no counsellor reads that, and nothing else. */
export const myTalks = async (
  session: ProfessionalSession,
  _: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const may = { counsel: mayCounsel(await counselsNow(session)) };
  const people = may.counsel.allowed ? await counselled(session) : [];
  const names = await namesOf(
    session,
    people.map(({ personId }) => personId),
  );
  return {
    may,
    // The name the person gave for this talk, or one that was shared; otherwise none.
    people: people.map((one) => ({ ...one, name: one.talk?.called ?? names.get(one.personId)?.name ?? null })),
    today: await today(session),
  };
};
