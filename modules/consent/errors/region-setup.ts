import { DomainError } from "../../../platform/shared/errors.ts";

/** A rule of the database about the region or an emergency said no; here in words. */
class RefusedInRegion extends DomainError {
  readonly code: `${string}/${string}`;
  readonly kind = "forbidden";
  readonly detail: string;

  constructor(rule: string, detail: string) {
    super(rule);
    this.code = `consent/${rule.replaceAll("_", "-")}`;
    this.detail = detail;
  }
}

const words: Readonly<Record<string, string>> = {
  only_who_keeps_the_region: "Dit doen de beheerder en de privacyfunctionaris van de regio.",
  only_the_privacy_officer: "Dit doet de privacyfunctionaris van de regio.",
  break_glass_is_the_privacy_officers: "De grond voor noodinzage verandert alleen de privacyfunctionaris.",
  break_glass_needs_a_protocol: "Noodinzage kan alleen als er een vastgesteld protocol is. Vul dat eerst in.",
  organisation_does_not_work_there: "Deze organisatie werkt niet in deze regio.",
  never_consent_for_government:
    "Toestemming is geen grondslag voor gemeente, UWV of werkgeversservicepunt: wie een uitkering nodig heeft, kan niet vrij nee zeggen.",
  break_glass_is_off: "Noodinzage staat in deze regio uit. Bel bij gevaar 112.",
  never_to_work_and_income: "Noodinzage is er niet voor werk en inkomen. Bel bij gevaar 112.",
  not_visible: "Deze code hoort niet bij een dossier van je organisatie. Kijk de code na in je eigen dossier.",
  basis_ends_after_it_starts: "De einddatum ligt voor de begindatum.",
};

/** Turns a refusal of the database that we know into a sentence; anything else stays what it was. */
export const inWords = (error: unknown): never => {
  const rule = error instanceof Error && "constraint" in error ? String(error.constraint) : "";
  const sentence = words[rule];
  if (sentence === undefined) throw error;
  throw new RefusedInRegion(rule, sentence);
};
