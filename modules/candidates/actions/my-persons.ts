import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import { mayRegister, peoplePage, readiness } from "../../consent/index.ts";
import type { myPersons as door } from "../contract.ts";
import { namesOf } from "../queries.ts";

/** Starts from access, limits, and only then looks up names. */
export const myPersons = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const people = await peoplePage(session, { limit, cursor: cursor === undefined ? undefined : read(cursor) });
  const shown = people.slice(0, limit);
  const names = await namesOf(
    session,
    shown.map(({ personId }) => personId),
  );
  const last = shown.at(-1);
  return {
    items: shown.map(({ personId }) => {
      const known = names.get(personId);
      return {
        personId,
        name: known?.name ?? "Nog geen naam ingevuld",
        via: known?.own ? ("own-work" as const) : ("permission" as const),
      };
    }),
    next: people.length > limit && last ? `${last.sortKey}|${last.personId}` : null,
    may: { register: mayRegister(session.actor, await readiness(session)) },
  };
};

const shape = /^([0-9: .+-]{10,40})\|([0-9a-f-]{36})$/;
const read = (cursor: string) => {
  const [, sortKey, personId] = shape.exec(cursor) ?? [];
  if (!sortKey || !personId)
    throw new Invalid([{ pointer: "/cursor", message: "Deze plaats in de lijst kennen wij niet." }]);
  return { sortKey, personId };
};
