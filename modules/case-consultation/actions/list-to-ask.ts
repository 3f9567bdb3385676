import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type { listToAsk as door, ToAsk } from "../contract.ts";
import { colleaguesToAsk } from "../queries/bringing.ts";

const place = (cursor: string | undefined): { name: string; id: string } | undefined => {
  if (cursor === undefined) return undefined;
  const [, id, name] = /^([0-9a-f-]{36})_(.*)$/s.exec(cursor) ?? [];
  if (!id || name === undefined)
    throw new Invalid([{ pointer: "/cursor", message: "Deze plek in de lijst bestaat niet." }]);
  return { id, name };
};

/** By name; enforcement is not among them. */
export const listToAsk = async (
  session: ProfessionalSession,
  { name, limit, cursor }: z.output<typeof door.input>,
): Promise<{ items: ToAsk[]; next: string | null }> => {
  const rows = await colleaguesToAsk(session, { name, after: place(cursor), limit });
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map(({ sort: _, ...row }) => row),
    next: rows.length > limit && last ? `${last.membershipId}_${last.sort}` : null,
  };
};
