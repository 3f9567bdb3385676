import { all, any, atLeast, before, below, no, not, oneOf, since, yes } from "./condition.ts";
import type { Exclusion } from "./instrument.ts";
import {
  alreadyHasWork,
  benefitFromUwv,
  inHigherEducation,
  schoolAsks,
  schoolRoute,
  servedByMunicipality,
  shelteredWorkDecided,
  wageSubsidyContinues,
} from "./terms.ts";

export const pastPensionAge: Exclusion = {
  when: yes("pension_age_reached"),
  reason: "aow_navragen",
  status: "unknown",
  mustKnow: true,
};

export const noBenefitPastPensionAge: Exclusion = {
  when: all(oneOf("benefit", "NUG"), yes("pension_age_reached")),
  reason: "aow_leeftijd",
  mustKnow: true,
};

export const wantsDayActivities: Exclusion = { when: oneOf("wish", "dagbesteding"), reason: "wens_geen_betaald_werk" };

export const uwvPaysTheBenefit: Exclusion = {
  when: all(benefitFromUwv, not(shelteredWorkDecided), not(wageSubsidyContinues)),
  reason: "uwv_uitkering_geen_lks",
};

export const notRegisteredAtUwv: Exclusion = {
  when: all(
    oneOf("benefit", "NUG"),
    no("nug_registered_uwv"),
    not(schoolRoute),
    not(schoolAsks),
    not(inHigherEducation),
  ),
  reason: "nugger_niet_ingeschreven",
};

export const educationComesFirst: Exclusion = {
  when: all(
    below("age", 27),
    servedByMunicipality,
    no("under27_education_not_suitable"),
    not(schoolRoute),
    not(schoolAsks),
    not(inHigherEducation),
  ),
  reason: "onder27_onderwijs_voorrang",
};

export const earnsFullWage: Exclusion = {
  when: all(yes("loonwaarde_measured"), atLeast("loonwaarde_pct", 100)),
  reason: "loonwaarde_100",
};

export const inRegisterAlready: Exclusion = { when: yes("dgr"), reason: "al_in_register", mustKnow: true };

export const shelteredWorkExcluded: Exclusion = {
  when: yes("beschut_indication"),
  reason: "beschut_uitgesloten",
  mustKnow: true,
};

export const shelteredWorkAlready: Exclusion = { when: shelteredWorkDecided, reason: "beschut_uitgesloten" };

export const municipalityResponsible: Exclusion = {
  when: any(
    oneOf("benefit", "PW", "IOAW", "IOAZ", "ANW"),
    all(oneOf("benefit", "NUG"), yes("college_supports")),
    wageSubsidyContinues,
  ),
  reason: "gemeente_verantwoordelijk",
};

export const noStructuralLimitation: Exclusion = {
  when: no("structural_limitation"),
  reason: "geen_structurele_beperking",
};

export const contractTooSmall: Exclusion = { when: below("hours_per_week", 12), reason: "contract_te_klein" };

export const contractTooShort: Exclusion = { when: below("contract_months", 6), reason: "contract_te_kort" };

export const triedThereBefore: Exclusion = {
  when: yes("prior_trial_same_employer"),
  reason: "eerder_zelfde_werkgever",
};

export const noContractAfterwards: Exclusion = { when: no("intends_contract_6m"), reason: "geen_reeel_uitzicht" };

export const noBenefitToKeep: Exclusion = {
  when: oneOf("benefit", "NUG", "GEEN_WERKEND"),
  reason: "geen_uitkering_om_te_behouden",
};

export const belowThreshold: Exclusion = {
  when: all(below("provision_cost", 195.16), since("2026-01-01"), before("2027-01-01")),
  reason: "onder_drempelbedrag",
};

export const uwvResponsible: Exclusion = {
  when: all(benefitFromUwv, not(wageSubsidyContinues)),
  reason: "uwv_verantwoordelijk",
};

export const notInMentalHealthCare: Exclusion = {
  when: oneOf("ggz", "none", "poh"),
  reason: "niet_in_ggz_behandeling",
};

export const hasWorkAlready: Exclusion = { when: alreadyHasWork, reason: "heeft_al_werk" };

export const onlySocialAssistance: Exclusion = { when: not(oneOf("benefit", "PW")), reason: "alleen_bijstand" };

export const noBenefitFromUwv: Exclusion = { when: not(benefitFromUwv), reason: "geen_uwv_uitkering" };

export const formerEmployerPays: Exclusion = {
  when: all(yes("eigenrisicodrager"), oneOf("benefit", "WIA_WGA", "ZW")),
  reason: "eigenrisicodrager",
  mustKnow: true,
};

export const noSupportWithIva: Exclusion = { when: oneOf("benefit", "WIA_IVA"), reason: "iva_geen_recht_art34" };

export const noPartTimeWork: Exclusion = {
  when: no("works_part_time_with_pw"),
  reason: "geen_deeltijdwerk_met_bijstand",
};
