/**
 * - gap: a shortfall worth reporting, and what a regional budget is for
 * - hard_rule: the law leaves no room
 * - other_route: it exists elsewhere
 * - fixable: the person or the professional can change this
 * - choice: what the person wants
 * - missing_fact: someone has to ask
 * - expired: not yet, or no longer
 * - done: arranged already
 */
export type ReasonType =
  | "gap"
  | "hard_rule"
  | "other_route"
  | "fixable"
  | "choice"
  | "missing_fact"
  | "expired"
  | "done";

/** Why not, in a word for machines and a sentence for professionals. The last one is ours: see README.md. */
export const reasons = {
  feit_ontbreekt: { type: "missing_fact", text: "We weten nog niet genoeg. Vraag eerst het ontbrekende feit na." },
  nog_niet_in_werking: { type: "expired", text: "Deze regel geldt nog niet op deze datum." },
  regeling_vervallen: { type: "expired", text: "Deze regeling bestaat niet meer voor nieuwe gevallen." },
  aow_leeftijd: {
    type: "hard_rule",
    text: "Zonder uitkering helpt de gemeente alleen mensen die jonger zijn dan de AOW-leeftijd.",
  },
  aow_navragen: {
    type: "missing_fact",
    text: "Na de AOW-leeftijd gelden andere regels. Wij weten dit niet zeker: vraag het na.",
  },
  wens_geen_betaald_werk: {
    type: "choice",
    text: "De persoon wil nu geen betaald werk. Daarom is dit niet aan de orde.",
  },
  geen_grond_29b: {
    type: "gap",
    text: "Geen no-riskpolis: geen WIA/WAO/Wajong en niet in het doelgroepregister. Een psychische kwetsbaarheid alleen geeft geen recht.",
  },
  uwv_uitkering_geen_lks: {
    type: "gap",
    text: "Geen loonkostensubsidie: UWV betaalt de uitkering. De gemeente mag dan in de regel geen loonkostensubsidie geven.",
  },
  nugger_niet_ingeschreven: {
    type: "fixable",
    text: "Schrijf de persoon eerst in als werkzoekende bij UWV. Dan telt hij mee als niet-uitkeringsgerechtigde.",
  },
  onder27_onderwijs_voorrang: {
    type: "hard_rule",
    text: "Onder 27 gaat onderwijs voor. De gemeente helpt bij werk als onderwijs niet kan of niet past.",
  },
  loonwaarde_100: { type: "hard_rule", text: "De loonwaarde is 100%. Er is dan geen tekort om te vergoeden." },
  geen_mogelijkheden_arbeidsparticipatie: {
    type: "gap",
    text: "De persoon kan te weinig uren per dag werken voor deze regeling.",
  },
  loonwaarde_al_vastgesteld: {
    type: "other_route",
    text: "De loonwaarde is al gemeten. Gebruik dan de gewone loonkostensubsidie.",
  },
  geen_werkgever_in_beeld: {
    type: "missing_fact",
    text: "Er is nog geen werkgever. Dit kan pas bij een concrete baan.",
  },
  gemeente_gebruikt_lks: {
    type: "other_route",
    text: "De gemeente gebruikt loonkostensubsidie in plaats van loondispensatie.",
  },
  alleen_wajong: {
    type: "gap",
    text: "Loondispensatie is er alleen voor de Wajong. Bij deze uitkering is er geen regeling voor een lagere loonwaarde.",
  },
  dga_zie_experiment: {
    type: "other_route",
    text: "Gewone loondispensatie kan niet bij duurzaam geen arbeidsvermogen. Kijk naar de tijdelijke proef.",
  },
  niet_in_proef: { type: "hard_rule", text: "Deze proef is alleen voor Wajong zonder arbeidsvermogen en voor de IVA." },
  wajong_valt_onder_banenafspraak: {
    type: "other_route",
    text: "Voor Wajong geldt het lagere LKV banenafspraak, niet het LKV arbeidsgehandicapte.",
  },
  wao_zonder_rea_status: {
    type: "gap",
    text: "Bij WAO is er alleen LKV als iemand voor 2006 al arbeidsgehandicapt was (Wet REA).",
  },
  geen_recht_lkv_ag: {
    type: "gap",
    text: "Geen LKV arbeidsgehandicapte: geen WIA-uitkering in de maand voor de baan.",
  },
  al_in_dienst_6m: { type: "hard_rule", text: "De persoon werkte in de laatste 6 maanden al bij deze werkgever." },
  eigen_werkgever: { type: "other_route", text: "Bij terugkeer bij de eigen werkgever geldt het LKV herplaatsen." },
  geen_eigen_werkgever: {
    type: "hard_rule",
    text: "Dit is alleen voor terugkeer bij de eigen werkgever met een WIA-uitkering.",
  },
  niet_in_register: { type: "gap", text: "De persoon staat niet in het doelgroepregister." },
  al_in_register: { type: "done", text: "De persoon staat al in het doelgroepregister." },
  beschut_uitgesloten: {
    type: "hard_rule",
    text: "Wie alleen beschut kan werken, komt niet in het doelgroepregister.",
  },
  alleen_via_participatiewet: {
    type: "gap",
    text: "De Praktijkroute is alleen voor mensen die de gemeente ondersteunt.",
  },
  geen_grond_38b: { type: "gap", text: "Geen grond voor het doelgroepregister bij deze uitkering." },
  gemeente_verantwoordelijk: {
    type: "other_route",
    text: "Niet via UWV: de gemeente is verantwoordelijk. Vraag het daar aan.",
  },
  uwv_verantwoordelijk: {
    type: "other_route",
    text: "Niet via de gemeente: UWV is verantwoordelijk. Vraag het daar aan.",
  },
  geen_structurele_beperking: { type: "hard_rule", text: "UWV ziet geen structurele functionele beperking." },
  contract_te_klein: { type: "gap", text: "Te weinig uren: UWV vraagt in de regel minstens 12 uur per week." },
  contract_te_kort: { type: "gap", text: "Contract te kort: UWV vraagt in de regel minstens 6 maanden." },
  loonwaarde_te_laag: { type: "gap", text: "De persoon verdient minder dan 35% van het minimumloon." },
  niet_in_doelgroep: { type: "hard_rule", text: "De persoon hoort niet bij de groep voor deze regeling." },
  gemeente_route_proef: { type: "other_route", text: "Met bijstand vraag je de proefplaats aan bij de gemeente." },
  uwv_route_proef: { type: "other_route", text: "Met een UWV-uitkering vraag je de proefplaatsing aan bij UWV." },
  geen_uitkering_om_te_behouden: { type: "gap", text: "Geen proefplaatsing: er is geen uitkering die doorloopt." },
  eerder_zelfde_werkgever: { type: "hard_rule", text: "Er was al een proefplaatsing of baan bij deze werkgever." },
  geen_reeel_uitzicht: {
    type: "hard_rule",
    text: "De werkgever wil na de proef geen contract van minstens 6 maanden geven.",
  },
  onder_drempelbedrag: { type: "gap", text: "De kosten zijn lager dan het drempelbedrag. Dan betaalt UWV niet." },
  niet_in_ggz_behandeling: {
    type: "gap",
    text: "Geen IPS: de persoon is niet in behandeling of begeleiding bij een ggz-instelling.",
  },
  cmd_alleen_sggz: {
    type: "gap",
    text: "Bij CMD betaalt UWV IPS alleen als iemand in specialistische ggz-behandeling is.",
  },
  heeft_al_werk: {
    type: "gap",
    text: "De regeling is voor mensen zonder baan, of met een kleine baan die iets anders willen.",
  },
  geen_uwv_klant: { type: "other_route", text: "Geen UWV-uitkering. Vraag IPS via de gemeente." },
  geen_ips_budget: { type: "gap", text: "De gemeente heeft (nu) geen geld voor IPS." },
  begeleiding_valt_onder_wmo: {
    type: "gap",
    text: "Begeleiding door een RIBW valt onder de Wmo. De zorgverzekeraar betaalt de gesprekken dan niet.",
  },
  zorgverzekeraar_vergoedt_niet: { type: "gap", text: "Deze zorgverzekeraar vergoedt de eerste gesprekken niet." },
  wlz_voorliggend: { type: "other_route", text: "Met een Wlz-indicatie loopt dagbesteding via de Wlz." },
  geen_wmo_behoefte: { type: "hard_rule", text: "De gemeente ziet geen behoefte aan dagbesteding." },
  geen_positief_advies: { type: "hard_rule", text: "Het college heeft niet vastgesteld dat alleen beschut werk kan." },
  quotum_gerealiseerd: {
    type: "gap",
    text: "De gemeente heeft het aantal beschutte plekken voor dit jaar al gehaald.",
  },
  alleen_bijstand: { type: "hard_rule", text: "Dit is alleen voor mensen met algemene bijstand." },
  onder27_uitgesloten: {
    type: "gap",
    text: "Onder 27 geldt deze vrijlating niet volgens de wet. In 2026 mag de gemeente dit wel gedogen: vraag ernaar.",
  },
  geen_deeltijdwerk_met_bijstand: {
    type: "hard_rule",
    text: "Dit geldt alleen als iemand werkt en aanvullende bijstand krijgt.",
  },
  eerst_25pct: { type: "other_route", text: "Eerst geldt de 25%-vrijlating van maximaal 6 maanden." },
  verbruikt: { type: "hard_rule", text: "De 6 maanden zijn verbruikt." },
  iva_geen_recht_art34: { type: "gap", text: "Bij IVA is er geen recht op re-integratieondersteuning door UWV." },
  eigenrisicodrager: { type: "other_route", text: "De ex-werkgever is eigenrisicodrager en regelt de re-integratie." },
  geen_uwv_uitkering: { type: "hard_rule", text: "Dit loopt via UWV. De persoon heeft geen UWV-uitkering." },
  datum_niet_nagekeken: {
    type: "missing_fact",
    text: "Wij hebben de regels voor deze datum niet nagekeken. Vraag het na.",
  },
} as const satisfies Readonly<Record<string, { readonly type: ReasonType; readonly text: string }>>;

export type ReasonKey = keyof typeof reasons;
