import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import type { listPlacements as door } from "../contract.ts";
import { dayToday } from "../queries/calls.ts";
import { jobsPage } from "../queries/jobs.ts";
import { lineOn } from "../rules/periods.ts";

const cursorOf = (cursor: string | undefined) => {
  if (!cursor) return undefined;
  const [, startsOn, placementId] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (!startsOn || !placementId) throw new Invalid([{ pointer: "/cursor", message: "Begin opnieuw, bij het begin." }]);
  return { startsOn, placementId };
};

export const listPlacements = async (
  session: ProfessionalSession,
  { limit, cursor, ...asked }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await jobsPage(session, { ...asked, limit: limit + 1, cursor: cursorOf(cursor) });
  const shown = rows.slice(0, limit);
  const today = await dayToday(session);
  const names = await namesOf(
    session,
    shown.map(({ personId }) => personId),
  );
  const last = shown.at(-1);
  return {
    items: shown.map(({ hours, kinds, ...job }) => ({
      ...job,
      name: names.get(job.personId)?.name ?? null,
      hours: lineOn(hours, today)?.hours ?? 0,
      kind: lineOn(kinds, today)?.kind ?? "paid",
    })),
    next: rows.length > limit && last ? `${last.startsOn}_${last.placementId}` : null,
  };
};
