import { DomainError } from "../../platform/shared/errors.ts";

/** A rule of the database said no; here in words. */
class RefusedByRule extends DomainError {
  readonly code: `${string}/${string}`;
  readonly kind = "forbidden";
  readonly detail: string;

  constructor(rule: string, detail: string) {
    super(rule);
    this.code = `organisations/${rule.replaceAll("_", "-")}`;
    this.detail = detail;
  }
}

const words: Readonly<Record<string, string>> = {
  not_your_organisation: "Dit doet de beheerder van deze organisatie.",
  only_the_administrator: "Dit doet de beheerder van Vliegwiel.",
  someone_still_has_this_task: "Er werkt nog iemand met deze taak. Beëindig eerst die rol of geef een andere taak.",
  someone_still_works_in_this_region: "Er werkt nog iemand voor deze regio. Beëindig eerst die rol.",
  a_task_the_organisation_has: "Deze organisatie heeft deze taak niet. Voeg de taak eerst toe bij de instellingen.",
  a_task_the_organisation_still_has: "Deze taak of organisatie is gestopt.",
  not_a_colleague: "Deze persoon werkt hier niet meer.",
  given_by_the_administrator_only: "Deze rol geeft alleen de beheerder van Vliegwiel.",
  organisation_does_not_work_there:
    "Deze organisatie werkt niet in die regio. Voeg de regio eerst toe bij de instellingen.",
  not_yours_to_end: "Dit doet de persoon zelf of de beheerder van de organisatie.",
  name_a_successor_first: "Dit is de laatste beheerder. Nodig eerst een opvolger uit.",
  not_yours_to_arrange: "Dit doet de collega zelf, de coördinator van deze taak of de beheerder.",
  substitute_of_the_same_organisation_and_task: "Wie waarneemt, werkt bij dezelfde organisatie en met dezelfde taak.",
  nobody_appoints_themselves:
    "Je kunt jezelf niet als waarnemer kiezen. Vraag je collega, de coördinator of de beheerder.",
  at_most_a_year: "Waarnemen kan hoogstens een jaar vooruit. Kies een eerdere einddatum.",
  ends_after_it_starts: "De einddatum ligt voor de begindatum.",
  substitution_ends_after_it_starts: "De einddatum ligt voor de begindatum.",
};

/** Turns a refusal of the database that we know into a sentence; anything else stays what it was. */
export const inWords = (error: unknown): never => {
  const rule = error instanceof Error && "constraint" in error ? String(error.constraint) : "";
  const sentence = words[rule];
  if (sentence === undefined) throw error;
  throw new RefusedByRule(rule, sentence);
};
