import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { Organisation } from "../contract.ts";
import { organisationsPage } from "../queries/organisations.ts";

type Input = { region?: string | undefined; name?: string | undefined; limit: number; cursor?: string | undefined };

/** Organisations one may choose from; which people work there is not in it. */
export const listOrganisations = async (
  session: ProfessionalSession,
  { limit, cursor, ...filter }: Input,
): Promise<{ items: Organisation[]; next: string | null }> => {
  const cut = cursor?.indexOf(" ") ?? -1;
  const after = cursor && cut > 0 ? { id: cursor.slice(0, cut), name: cursor.slice(cut + 1) } : undefined;
  const rows = await organisationsPage(session, filter, { limit, after });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? `${last.id} ${last.name}` : null };
};
