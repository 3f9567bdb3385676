import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Content, type listAnonymous as door, factsOf } from "../contract.ts";
import { anonymousPage } from "../queries/reading.ts";

/** In the order of a random id: it says nothing about when, or who. */
export const listAnonymous = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await anonymousPage(session, { limit, cursor });
  const shown = rows.slice(0, limit).map(({ profileId, content }) => {
    const facts = factsOf(Content.parse(content).looking);
    const of = (label: string) => facts.find((fact) => fact.label === label)?.value ?? "";
    return { profileId, work: of("Werk"), hours: of("Uren") };
  });
  return { items: shown, next: rows.length > limit ? (shown.at(-1)?.profileId ?? null) : null };
};
