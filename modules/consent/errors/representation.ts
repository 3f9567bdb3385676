import { Invalid } from "../../../platform/shared/errors.ts";

const words: Readonly<Record<string, readonly [pointer: string, message: string]>> = {
  authority_ends_at_sixteen: ["/ground", "Ouders beslissen alleen voor wie nog geen 16 is."],
  the_child_is_heard: ["/childHeard", "Vraag eerst aan het kind zelf wat het vindt."],
  ends_in_the_past: ["/until", "Deze datum is al voorbij."],
  not_a_colleague_and_not_the_person: ["/email", "Dit kan niet de persoon zelf zijn, jij of een collega."],
  the_person_objected: [
    "/email",
    "De persoon maakte bezwaar. Dan spreekt deze vertegenwoordiger niet voor de persoon.",
  ],
};

/** @throws {Invalid} with the rule of the database in words, beside its field */
export const representationRefused = (error: unknown): never => {
  const rule = error instanceof Error && "constraint" in error ? String(error.constraint) : "";
  const found = words[rule];
  if (!found) throw error;
  throw new Invalid([{ pointer: found[0], message: found[1] }]);
};
