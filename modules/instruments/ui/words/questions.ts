import type { FactName } from "@vliegwiel/instruments-guide";

/** One question to the person, with why it matters, and its answers in words. */
export type Question = {
  readonly question: string;
  readonly hint?: string;
  /** For a choice: each value in words. */
  readonly answers?: Readonly<Record<string, string>>;
  /** For a number: what is counted. */
  readonly unit?: string;
};

const job = "Denk aan de baan die u hebt, of die u binnenkort kunt krijgen.";

export const questions = {
  benefit: {
    question: "Welke uitkering hebt u nu?",
    hint: "Hebt u er meer dan een? Kies de uitkering waar u het meeste van krijgt.",
    answers: {
      PW: "Bijstand (Participatiewet)",
      WAJONG: "Wajong",
      WIA_WGA: "WIA: WGA",
      WIA_IVA: "WIA: IVA",
      WAO: "WAO",
      ZW: "Ziektewet",
      WW: "WW",
      IOAW: "IOAW",
      IOAZ: "IOAZ",
      ANW: "Nabestaandenuitkering (Anw)",
      NUG: "Geen uitkering en geen werk",
      GEEN_WERKEND: "Geen uitkering, wel werk",
    },
  },
  wish: {
    question: "Wat wilt u zelf?",
    answers: {
      paid_work: "Betaald werk",
      both: "Betaald werk en dagbesteding",
      dagbesteding: "Dagbesteding, nu geen betaald werk",
      unsure: "Ik twijfel nog",
    },
  },
  age: { question: "Hoe oud bent u?", hint: "Onder 27 jaar gelden soms andere regels.", unit: "jaar" },
  pension_age_reached: { question: "Hebt u de AOW-leeftijd bereikt?", hint: "In 2026 is dat 67 jaar." },
  employed_now: { question: "Hebt u nu een baan?" },
  small_job_wants_other_sector: { question: "Is het een kleine baan, en wilt u ander werk?" },
  employer_found: { question: "Is er een werkgever die u een baan wil geven?" },
  ggz: {
    question: "Krijgt u hulp voor uw psychische gezondheid?",
    hint: "Dit bepaalt of IPS kan en wie het betaalt. U hoeft het niet te zeggen.",
    answers: {
      none: "Nee",
      poh: "Ja, bij de huisarts",
      gbggz: "Ja, in de basis-ggz",
      sggz: "Ja, in de specialistische ggz",
      fact: "Ja, van een FACT-team of wijkteam van de ggz",
      ribw: "Ja, begeleid of beschermd wonen",
    },
  },
  severity: {
    question: "Hoe noemt uw behandelaar uw klachten?",
    hint: "Wij vragen dit alleen omdat IPS voor deze twee groepen anders wordt betaald. U hoeft het niet te zeggen.",
    answers: {
      EPA: "Ernstig en langdurig (EPA)",
      CMD: "Veelvoorkomend, zoals somberheid of angst (CMD)",
    },
  },
  insurer_pays_ips: { question: "Betaalt uw zorgverzekeraar de eerste gesprekken over IPS?" },
  municipal_ips_budget: { question: "Betaalt uw gemeente IPS?", hint: "Uw behandelaar of klantmanager kan dit weten." },
  dgr: {
    question: "Staat u in het doelgroepregister van de banenafspraak?",
    hint: "U kunt het zien op Mijn UWV, of het UWV vragen.",
  },
  expected_below_wml: {
    question: "Denkt u dat u in een baan (nog) niet het hele minimumloon kunt verdienen?",
    hint: "Bijvoorbeeld omdat u meer tijd nodig hebt dan een ander. Later kan dit worden gemeten.",
  },
  loonwaarde_measured: { question: "Is officieel gemeten wat u kunt verdienen (uw loonwaarde)?" },
  loonwaarde_pct: { question: "Hoe hoog is uw loonwaarde?", unit: "procent van het minimumloon" },
  hours_per_week: { question: "Hoeveel uur per week staat er in uw contract?", hint: job, unit: "uur per week" },
  contract_months: {
    question: "Hoeveel maanden duurt uw contract?",
    hint: "Hebt u een vast contract? Vul dan 999 in.",
    unit: "maanden",
  },
  intends_contract_6m: { question: "Wil de werkgever u na een proef minstens 6 maanden in dienst nemen?" },
  prior_trial_same_employer: { question: "Werkte u al eens op proef bij deze werkgever?" },
  same_employer: { question: "Gaat u terug naar uw eigen werkgever?", hint: "De werkgever bij wie u ziek werd." },
  employed_by_this_employer_last_6m: { question: "Werkte u in de laatste 6 maanden al bij deze werkgever?" },
  belastbaar_uren_dag: { question: "Hoeveel uur per dag kunt u werken?", unit: "uur per dag" },
  verdient_wml_per_uur: { question: "Verdient u per uur dat u werkt minstens het minimumloon?" },
  structural_limitation: { question: "Heeft UWV gezegd dat u een beperking hebt die lang duurt?" },
  cannot_do_tasks_without_support: { question: "Hebt u iemand naast u nodig om uw werk te kunnen doen?" },
  workplace_needs: { question: "Hebt u een aangepaste werkplek of een hulpmiddel nodig?" },
  travel_needs: { question: "Kunt u door uw beperking niet met gewoon vervoer naar uw werk?" },
  provision_cost: { question: "Hoeveel kost wat u nodig hebt, ongeveer?", unit: "euro" },
  works_part_time_with_pw: { question: "Werkt u in deeltijd, met bijstand erbij?" },
  used_6m_25pct: { question: "Hebt u al 6 maanden 25% van uw loon mogen houden?" },
  medical_hours_limit: {
    question: "Is vastgesteld dat u door uw gezondheid minder uren kunt werken?",
    hint: "In een besluit van de gemeente heet dit: medisch urenbeperkt.",
  },
  single_parent_child_under_12: { question: "Zorgt u alleen voor een kind onder 12 jaar?" },
  wajong_dga: {
    question: "Staat in uw Wajong-besluit: duurzaam geen arbeidsvermogen?",
    hint: "Dat betekent: UWV denkt dat u nu en later niet kunt werken.",
  },
  ever_wajong: { question: "Hebt u vroeger Wajong gehad?" },
  wia_below_35_new_employer: {
    question: "Kreeg u geen WIA omdat u meer dan 65% van uw oude loon kunt verdienen?",
    hint: "Zeg ja als u ook niet terug kunt naar uw eigen werkgever, en binnen 5 jaar bij een nieuwe werkgever begint.",
  },
  eigenrisicodrager: {
    question: "Betaalt uw vorige werkgever uw uitkering zelf?",
    hint: "Zo’n werkgever heet eigenrisicodrager. Het staat in de brief over uw uitkering.",
  },
  rea_ag_before_2006: { question: "Was u voor 2006 al arbeidsgehandicapt volgens de Wet REA?" },
  nug_registered_uwv: { question: "Staat u bij UWV ingeschreven als werkzoekende?", hint: "Dat kan op werk.nl." },
  college_supports: { question: "Helpt de gemeente u al bij werk?" },
  under27_education_not_suitable: { question: "Vindt de gemeente dat een opleiding voor u nu niet kan of niet past?" },
  school_requests_support: { question: "Heeft uw school de gemeente gevraagd om u te helpen?" },
  follows_higher_education: { question: "Volgt u een opleiding aan hbo of universiteit?" },
  startkwalificatie: { question: "Hebt u een diploma mbo 2 of hoger, havo of vwo?" },
  lks_granted_not_2y_wml: {
    question: "Gaf de gemeente eerder loonkostensubsidie voor u?",
    hint: "Zeg ja als u nog geen 2 jaar zelf het minimumloon verdient. Zeg anders nee.",
  },
  pro_vso_entree_last_6m: {
    question: "Zat u in de laatste 6 maanden op praktijkonderwijs, vso of een entreeopleiding?",
    hint: "Dat is 6 maanden voor het begin van de baan.",
  },
  pro_vso_leaver_reported: {
    question: "Hebt u zich na praktijkonderwijs of vso op papier bij UWV gemeld?",
  },
  onset_before_18_or_study: { question: "Begon uw ziekte of beperking voor uw 18e, of tijdens uw studie?" },
  needs_provision_to_earn_wml: {
    question: "Kunt u het minimumloon alleen verdienen met een hulpmiddel of aanpassing?",
  },
  hindered_education_within_5y: {
    question: "Kon u door ziekte minder goed een opleiding volgen, en begon u binnen 5 jaar daarna met werken?",
  },
  beschut_indication: {
    question: "Heeft de gemeente vastgesteld dat u alleen beschut kunt werken?",
    hint: "Beschut werk is betaald werk op een aangepaste plek met veel begeleiding.",
  },
  beschut_quota_full: { question: "Heeft de gemeente haar plekken voor beschut werk dit jaar al vergeven?" },
  wmo_need: { question: "Vindt de gemeente dat u begeleiding of dagbesteding nodig hebt?" },
  wlz_indicatie: { question: "Hebt u zorg vanuit de Wet langdurige zorg (Wlz)?" },
  distance_unmediable: { question: "Zegt de gemeente dat gewoon werk voor u nu nog ver weg is?" },
  student_with_wsf: {
    question: "Krijgt u studiefinanciering en kunt u door ziekte of een beperking niet bijverdienen?",
  },
} as const satisfies Readonly<Record<Exclude<FactName, "peildatum" | "municipality">, Question>>;

/** What can be asked on the screen: the day has its own place, and no rule needs the name of a municipality. */
export type Asked = keyof typeof questions;

export const questionOf = (fact: Asked): Question => questions[fact];
