import { all, any, atLeast, below, decided, no, not, oneOf, yes } from "./condition.ts";

/** The municipality gave wage-cost subsidy before, and two years of minimum wage have not passed (Pw art. 7 lid 3 c). */
export const wageSubsidyContinues = decided("lks_granted_not_2y_wml");

/** Whom the municipality serves (Pw art. 7 lid 1 a). */
export const servedByMunicipality = any(
  oneOf("benefit", "PW", "IOAW", "IOAZ", "ANW"),
  all(oneOf("benefit", "NUG"), yes("nug_registered_uwv")),
  wageSubsidyContinues,
);

/** School asked for support (Pw art. 7a lid 1 b). */
export const schoolAsks = decided("school_requests_support");

/** Follows hbo or university (Pw art. 7a lid 1 c). */
export const inHigherEducation = decided("follows_higher_education");

/** Whom the municipality supports towards work (Pw art. 7, 7a). */
export const supportedByMunicipality = any(
  all(atLeast("age", 27), servedByMunicipality),
  all(
    below("age", 27),
    any(all(servedByMunicipality, yes("under27_education_not_suitable")), schoolAsks, inHigherEducation),
  ),
);

/** The municipality’s part of the group for wage-cost subsidy (Pw art. 6, 7, 7a). */
export const wageSubsidyGroupOfMunicipality = any(
  all(atLeast("age", 27), servedByMunicipality),
  all(
    below("age", 27),
    any(all(servedByMunicipality, yes("under27_education_not_suitable")), all(schoolAsks, no("startkwalificatie"))),
  ),
);

/** A benefit that UWV pays. */
export const benefitFromUwv = oneOf("benefit", "WAJONG", "WIA_WGA", "WIA_IVA", "WAO", "ZW", "WW");

/** Paid work is among the wishes of the person. */
export const wantsWork = oneOf("wish", "paid_work", "both");

/** From practical education or entry level in the half year before the job (Pw art. 10d). */
export const schoolRoute = yes("pro_vso_entree_last_6m");

/** The municipality decided that only sheltered work is possible (Pw art. 10b). */
export const shelteredWorkDecided = decided("beschut_indication");

/** Everyone a wage-cost subsidy can be for. */
export const wageSubsidyGroup = any(
  wageSubsidyGroupOfMunicipality,
  schoolRoute,
  all(benefitFromUwv, shelteredWorkDecided),
);

/** Has a job and no wish for another kind. */
export const alreadyHasWork = all(yes("employed_now"), not(decided("small_job_wants_other_sector")));

/** UWV pays for a job coach from twelve hours and six months (UWV protocol). */
export const contractFitsJobCoach = all(atLeast("hours_per_week", 12), atLeast("contract_months", 6));
