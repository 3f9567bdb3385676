import type { PersonSession, ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { Emergency } from "../contract/setup.ts";
import { mayJudgeGround } from "../policy/region-setup.ts";
import { emergenciesAboutMe, emergenciesOfMyRegion } from "../queries/setup.ts";

type Paging = { limit: number; cursor?: string | undefined };

/** For the privacy officer: that it happened and why. About whom is not needed to judge the ground, so it is not told. */
export const listEmergencies = async (
  session: ProfessionalSession,
  { limit, cursor }: Paging,
): Promise<{ items: Emergency[]; next: string | null }> => {
  assertAllowed(mayJudgeGround(session.actor.membership));
  const before = cursor !== undefined && !Number.isNaN(Date.parse(cursor)) ? cursor : undefined;
  const rows = await emergenciesOfMyRegion(session, before, limit);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.from ?? null) : null };
};

/** For the person: everything about it, who included. */
export const listMyEmergencies = async (
  session: PersonSession,
): Promise<{ items: (Emergency & { shownAs: string })[] }> => ({ items: await emergenciesAboutMe(session) });
