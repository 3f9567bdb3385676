const yesNo = (label: string) => ({ kind: "yes-no", label }) as const;
const number = (label: string, min: number, max: number) => ({ kind: "number", label, min, max }) as const;
const choice = <const Values extends readonly string[]>(label: string, ...values: Values) =>
  ({ kind: "choice", label, values }) as const;

/**
 * What the guide can take into account, with the words professionals use for it. Names are those of the command-line
 * contract and keep the Dutch terms of law. The order is the order in which one would ask, all else being equal.
 */
export const facts = {
  peildatum: { kind: "day", label: "Datum waarop je wilt weten wat kan (altijd nodig: regels veranderen per jaar)" },
  municipality: { kind: "text", label: "Gemeente van inschrijving (bepaalt verordening, IPS-budget)" },
  age: number("Leeftijd op peildatum", 0, 120),
  pension_age_reached: yesNo("AOW-leeftijd bereikt"),
  benefit: choice(
    "Uitkering nu. NUG = geen uitkering, geen werk; GEEN_WERKEND = werkt, geen uitkering",
    "PW",
    "IOAW",
    "IOAZ",
    "ANW",
    "WAJONG",
    "WIA_WGA",
    "WIA_IVA",
    "WAO",
    "ZW",
    "WW",
    "NUG",
    "GEEN_WERKEND",
  ),
  wajong_dga: yesNo("Wajong met duurzaam geen arbeidsvermogen"),
  ever_wajong: yesNo("Ooit Wajong gehad"),
  wia_below_35_new_employer: yesNo(
    "WIA afgewezen (<35%), kan niet terug bij eigen werkgever, nieuwe baan binnen 5 jaar (ZW 29b lid 1 b / Wtl 2.6 lid 2)",
  ),
  eigenrisicodrager: yesNo("Ex-werkgever is eigenrisicodrager WGA/ZW"),
  nug_registered_uwv: yesNo("Ingeschreven als werkzoekende bij UWV (nodig voor 'niet-uitkeringsgerechtigde')"),
  college_supports: yesNo("Gemeente ondersteunt deze persoon al bij werk (art. 7/7a Pwet)"),
  under27_education_not_suitable: yesNo(
    "Onder 27: gemeente vindt onderwijs niet mogelijk of niet passend (art. 7a lid 1 a)",
  ),
  school_requests_support: yesNo(
    "Onder 27: mbo, praktijkonderwijs of VSO heeft de gemeente om ondersteuning gevraagd (art. 7a lid 1 b)",
  ),
  follows_higher_education: yesNo("Volgt hbo of universiteit (art. 7a lid 1 c)"),
  startkwalificatie: yesNo("Heeft mbo-2 of hoger, havo of vwo"),
  lks_granted_not_2y_wml: yesNo(
    "Gemeente gaf eerder loonkostensubsidie voor deze persoon en hij verdient nog geen 2 jaar zelf het minimumloon (art. 7 lid 3 c)",
  ),
  pro_vso_entree_last_6m: yesNo("In de 6 maanden voor de baan: praktijkonderwijs, VSO of entreeopleiding"),
  pro_vso_leaver_reported: yesNo("Uit PrO/VSO en schriftelijk gemeld bij UWV (Besluit Wfsv 2.24)"),
  dgr: yesNo("Staat in het doelgroepregister (banenafspraak)"),
  onset_before_18_or_study: yesNo("Ziekte/handicap voor 18e of tijdens studie ontstaan"),
  needs_provision_to_earn_wml: yesNo("Kan minimumloon alleen verdienen met een werkvoorziening (Wfsv 38b lid 2)"),
  hindered_education_within_5y: yesNo("Door ziekte belemmerd bij onderwijs en binnen 5 jaar daarna in dienst"),
  rea_ag_before_2006: yesNo("Arbeidsgehandicapte Wet REA voor 01-01-2006 (alleen WAO/WAZ)"),
  ggz: choice(
    "Behandeling of begeleiding: geen, POH-GGZ, basis-ggz, specialistische ggz, FACT/wijkteam, RIBW/beschermd wonen",
    "none",
    "poh",
    "gbggz",
    "sggz",
    "fact",
    "ribw",
  ),
  severity: choice("Ernstige psychische aandoening of veelvoorkomende psychische aandoening (CMD)", "EPA", "CMD"),
  insurer_pays_ips: yesNo("Zorgverzekeraar vergoedt de eerste IPS-gesprekken"),
  wish: choice("Wens van de persoon zelf", "paid_work", "dagbesteding", "both", "unsure"),
  employed_now: yesNo("Heeft nu een dienstbetrekking"),
  small_job_wants_other_sector: yesNo("Heeft kleine baan en wil in andere sector/functie werken"),
  employer_found: yesNo("Concrete werkgever/baan in beeld"),
  same_employer: yesNo("Het gaat om terugkeer bij de eigen werkgever"),
  employed_by_this_employer_last_6m: yesNo("In de laatste 6 maanden al bij deze werkgever in dienst"),
  hours_per_week: number("(Beoogde) contracturen per week", 0, 60),
  contract_months: number("(Beoogde) contractduur in maanden; 999 = vast", 0, 999),
  intends_contract_6m: yesNo("Werkgever wil na proef minstens 6 maanden contract geven"),
  prior_trial_same_employer: yesNo("Eerder onbeloond op proef bij deze werkgever"),
  loonwaarde_measured: yesNo("Loonwaarde is officieel vastgesteld"),
  loonwaarde_pct: number("Vastgestelde loonwaarde in % van WML", 0, 200),
  expected_below_wml: yesNo("Verwachting: kan in deze baan het minimumloon (nog) niet verdienen"),
  belastbaar_uren_dag: number("Aantal uren per dag belastbaar", 0, 24),
  verdient_wml_per_uur: yesNo("Verdient per gewerkt uur ten minste het minimumloon"),
  structural_limitation: yesNo("Structurele functionele beperking naar oordeel UWV"),
  cannot_do_tasks_without_support: yesNo("Kan taken niet doen zonder persoonlijke ondersteuning"),
  travel_needs: yesNo("Kan door beperking niet met gewoon vervoer naar werk"),
  workplace_needs: yesNo("Heeft aangepaste werkplek of hulpmiddel nodig"),
  provision_cost: number("Kosten van de voorziening in euro", 0, 1000000),
  beschut_indication: yesNo("College heeft vastgesteld: alleen beschut werk mogelijk (UWV-advies)"),
  beschut_quota_full: yesNo("Gemeente heeft aantal beschutte plekken al gerealiseerd"),
  wmo_need: yesNo("Gemeente stelt behoefte aan begeleiding/dagbesteding vast"),
  wlz_indicatie: yesNo("Heeft Wlz-indicatie"),
  distance_unmediable: yesNo("Kans op werk is nu gering (participatieplaats)"),
  works_part_time_with_pw: yesNo("Werkt in deeltijd met aanvullende bijstand"),
  used_6m_25pct: yesNo("De 6 maanden 25%-vrijlating zijn verbruikt"),
  medical_hours_limit: yesNo("Medisch urenbeperkt (vastgesteld, art. 6b)"),
  single_parent_child_under_12: yesNo("Alleenstaande ouder met kind onder 12"),
  student_with_wsf: yesNo("Student met studiefinanciering, kan door ziekte niet bijverdienen"),
  municipal_ips_budget: yesNo("Gemeente betaalt IPS (regeling open of eigen inkoop)"),
} as const;

type Table = typeof facts;
export type FactName = keyof Table;
type Named<Kind> = { [Name in FactName]: Table[Name] extends { kind: Kind } ? Name : never }[FactName];
export type YesNoFact = Named<"yes-no">;
export type NumberFact = Named<"number">;
export type ChoiceFact = Named<"choice">;
export type ChoiceOf<Name extends ChoiceFact> = Table[Name]["values"][number];

type Known = { readonly [Name in YesNoFact]?: boolean | undefined } & {
  readonly [Name in NumberFact]?: number | undefined;
} & { readonly [Name in ChoiceFact]?: ChoiceOf<Name> | undefined };

/** What is known about someone who has no name here. What is absent is not known; only the day is always needed. */
export type Facts = Known & { readonly peildatum: string; readonly municipality?: string | undefined };

/** An answer to one question. */
export type FactValue = boolean | number | string;

export const factNames = Object.keys(facts) as FactName[];
