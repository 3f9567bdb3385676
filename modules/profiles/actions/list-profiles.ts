import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Content, type listProfiles as door, factsOf } from "../contract.ts";
import { sharedPage } from "../queries/reading.ts";

const inShort = ({ looking }: Content) => {
  const facts = factsOf(looking);
  const of = (label: string) => facts.find((fact) => fact.label === label)?.value ?? "";
  return { work: of("Werk"), hours: of("Uren") };
};

export const listProfiles = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await sharedPage(session, { limit, cursor });
  const shown = rows.slice(0, limit).map(({ personId, content: stored }) => {
    const content = Content.parse(stored);
    return { personId, name: content.called, ...inShort(content) };
  });
  return { items: shown, next: rows.length > limit ? (shown.at(-1)?.personId ?? null) : null };
};
