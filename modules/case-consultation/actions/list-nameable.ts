import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import { peoplePage } from "../../consent/index.ts";
import type { listNameable as door } from "../contract.ts";

const separator = "_";
const readCursor = (cursor: string | undefined) => {
  if (cursor === undefined) return undefined;
  const [sortKey, personId] = cursor.split(separator);
  if (!sortKey || !personId || Number.isNaN(Date.parse(sortKey)) || !/^[0-9a-f-]{36}$/.test(personId))
    throw new Invalid([{ pointer: "/cursor", message: "Deze plek in de lijst bestaat niet." }]);
  return { sortKey, personId };
};

/** Whom the bringer works with; a case gets a name only from among them. */
export const listNameable = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await peoplePage(session, { limit, cursor: readCursor(cursor) });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const names = await namesOf(
    session,
    shown.map(({ personId }) => personId),
  );
  return {
    items: shown.map(({ personId }) => ({ personId, name: names.get(personId)?.name ?? "Naam niet ingevuld" })),
    next: rows.length > limit && last ? `${last.sortKey}${separator}${last.personId}` : null,
  };
};
