import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { plainSearch } from "../../employers/index.ts";
import type { employersNamed as door } from "../contract.ts";
import { employersNamed } from "../queries/choices.ts";

/** Employers one sees, by a part of their name; nothing typed is nothing found. */
export const listEmployersNamed = async (
  session: ProfessionalSession,
  { search }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const wanted = plainSearch(search);
  return { items: wanted.length < 2 ? [] : await employersNamed(session, wanted) };
};
