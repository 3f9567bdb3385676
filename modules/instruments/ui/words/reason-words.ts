import type { ReasonKey } from "@vliegwiel/instruments-guide";

/** Why not, said to the person; and what can be done instead. */
type ReasonWords = { readonly why: string; readonly instead: string };

const atMunicipality = "Vraag het aan bij uw gemeente.";
const atUwv = "Vraag het aan bij UWV.";

export const reasonWords: Readonly<Record<ReasonKey, ReasonWords>> = {
  feit_ontbreekt: { why: "Wij weten hier nog niet genoeg voor.", instead: "Beantwoord de vragen die nog open staan." },
  datum_niet_nagekeken: {
    why: "Voor deze datum hebben wij de regels niet nagekeken.",
    instead: "Vraag het na bij wie erover beslist, of kies een datum in 2026.",
  },
  nog_niet_in_werking: { why: "Deze regel geldt nog niet op deze datum.", instead: "Kijk later nog eens." },
  regeling_vervallen: {
    why: "Deze regeling bestaat niet meer.",
    instead: "Kijk wat er nu wel is. Liep het bij u al, dan kan het nog doorlopen: vraag het na.",
  },
  aow_leeftijd: {
    why: "Zonder uitkering helpt de gemeente alleen mensen die de AOW-leeftijd niet hebben bereikt.",
    instead: "U mag wel gewoon werken. Vraag een werkgever of uitzendbureau ernaar.",
  },
  aow_navragen: {
    why: "Na de AOW-leeftijd gelden andere regels. Wij weten niet zeker hoe dat hier zit.",
    instead: "Vraag het na bij wie erover beslist.",
  },
  wens_geen_betaald_werk: {
    why: "U koos voor dagbesteding. Dit is voor betaald werk.",
    instead: "Wilt u later toch betaald werk? Dan kan dit weer.",
  },
  geen_grond_29b: {
    why: "Dit is er alleen voor wie WIA, WAO of Wajong heeft of in het doelgroepregister staat. Alleen een psychische kwetsbaarheid is niet genoeg.",
    instead: "Kijk of u in het doelgroepregister kunt komen. Dan geldt dit ook voor u.",
  },
  uwv_uitkering_geen_lks: {
    why: "UWV betaalt uw uitkering. De gemeente mag dan meestal geen loonkostensubsidie geven.",
    instead:
      "Hebt u Wajong? Kijk bij loondispensatie. Anders: vraag UWV en de gemeente wat zij samen kunnen afspreken.",
  },
  nugger_niet_ingeschreven: {
    why: "U staat nog niet als werkzoekende ingeschreven bij UWV.",
    instead: "Schrijf u in op werk.nl. Daarna mag de gemeente u helpen.",
  },
  onder27_onderwijs_voorrang: {
    why: "U bent jonger dan 27. Dan gaat een opleiding voor.",
    instead: "Past een opleiding nu niet? Vraag de gemeente om dat vast te stellen. Uw school kan ook om hulp vragen.",
  },
  loonwaarde_100: {
    why: "U kunt het hele loon verdienen. Er is dan niets om aan te vullen.",
    instead: "Lukt het in de praktijk toch niet? Vraag dan om een nieuwe meting.",
  },
  geen_mogelijkheden_arbeidsparticipatie: {
    why: "Deze regeling is er voor wie meer uren op een dag kan werken.",
    instead: "Kijk bij beschut werk en bij dagbesteding. Kunt u later meer, vraag het dan opnieuw.",
  },
  loonwaarde_al_vastgesteld: {
    why: "Wat u kunt verdienen is al gemeten.",
    instead: "Dan kan de gewone loonkostensubsidie.",
  },
  geen_werkgever_in_beeld: {
    why: "Hiervoor moet er een werkgever zijn.",
    instead: "Zoek eerst een werkgever. Uw begeleider of het werkgeversservicepunt helpt daarbij.",
  },
  gemeente_gebruikt_lks: {
    why: "De gemeente gebruikt hiervoor een andere regeling.",
    instead: "Kijk bij loonkostensubsidie.",
  },
  alleen_wajong: {
    why: "Dit is er alleen voor Wajong. Bij uw uitkering bestaat niets voor wie minder dan het minimumloon kan verdienen.",
    instead: "Vraag UWV wat wel kan, bijvoorbeeld een jobcoach of een proefplaatsing.",
  },
  dga_zie_experiment: {
    why: "Dit kan niet met IVA of met Wajong zonder arbeidsvermogen.",
    instead: "Er was een proef voor deze groep. Vraag UWV of er een nieuwe komt.",
  },
  niet_in_proef: {
    why: "Deze proef is alleen voor IVA en voor Wajong zonder arbeidsvermogen.",
    instead: "Kijk bij loondispensatie of loonkostensubsidie.",
  },
  wajong_valt_onder_banenafspraak: {
    why: "Met Wajong geldt een ander, lager bedrag.",
    instead: "Kijk bij loonkostenvoordeel banenafspraak.",
  },
  wao_zonder_rea_status: {
    why: "Met WAO is dit er alleen voor wie voor 2006 al arbeidsgehandicapt was.",
    instead: "De no-riskpolis kan wel voor u gelden.",
  },
  geen_recht_lkv_ag: {
    why: "Dit is er alleen voor wie een WIA-uitkering had vlak voor de baan.",
    instead: "Kijk of u in het doelgroepregister kunt komen. Dan is er een ander voordeel.",
  },
  al_in_dienst_6m: {
    why: "U werkte in de laatste 6 maanden al bij deze werkgever.",
    instead: "Bij een andere werkgever kan dit wel.",
  },
  eigen_werkgever: {
    why: "U gaat terug naar uw eigen werkgever.",
    instead: "Kijk bij het loonkostenvoordeel bij terugkeer naar uw eigen werkgever.",
  },
  geen_eigen_werkgever: {
    why: "Dit is alleen voor wie met WIA teruggaat naar de eigen werkgever.",
    instead: "Kijk bij het loonkostenvoordeel arbeidsgehandicapte werknemer.",
  },
  niet_in_register: {
    why: "U staat niet in het doelgroepregister.",
    instead: "Kijk of u in het doelgroepregister kunt komen.",
  },
  al_in_register: { why: "U staat al in het doelgroepregister.", instead: "U hoeft hiervoor niets meer te doen." },
  beschut_uitgesloten: {
    why: "De gemeente heeft vastgesteld dat u beschut kunt werken. Dat gaat niet samen met dit.",
    instead: "Kijk bij beschut werk. De no-riskpolis geldt daar ook.",
  },
  alleen_via_participatiewet: {
    why: "Deze weg is er alleen voor mensen die de gemeente helpt.",
    instead: "Kijk bij het doelgroepregister via UWV.",
  },
  geen_grond_38b: {
    why: "Met uw uitkering en antwoorden is er geen reden om u in te schrijven.",
    instead: "Wordt het anders, of weet u het niet zeker? Vraag UWV om het te beoordelen.",
  },
  gemeente_verantwoordelijk: { why: "Hiervoor moet u bij de gemeente zijn, niet bij UWV.", instead: atMunicipality },
  uwv_verantwoordelijk: { why: "Hiervoor moet u bij UWV zijn, niet bij de gemeente.", instead: atUwv },
  geen_structurele_beperking: {
    why: "UWV vindt dat u geen beperking hebt die lang duurt.",
    instead: "Bent u het er niet mee eens? U kunt bezwaar maken tegen het besluit.",
  },
  contract_te_klein: {
    why: "UWV vraagt meestal een contract van minstens 12 uur per week.",
    instead: "Vraag UWV om een uitzondering, of vraag of de werkgever later meer uren kan geven.",
  },
  contract_te_kort: {
    why: "UWV vraagt meestal een contract van minstens 6 maanden.",
    instead: "Vraag de werkgever om een langer contract, of UWV om een uitzondering.",
  },
  loonwaarde_te_laag: {
    why: "U verdient minder dan 35% van het minimumloon.",
    instead: "Kijk bij een jobcoach van buiten, of bij beschut werk.",
  },
  niet_in_doelgroep: {
    why: "Met uw antwoorden past deze regeling niet bij u.",
    instead: "Kijk wat er wel kan. Denkt u dat het anders is? Vraag het na.",
  },
  gemeente_route_proef: {
    why: "Met bijstand vraagt u dit aan bij de gemeente.",
    instead: "Kijk bij proefplaats via de gemeente.",
  },
  uwv_route_proef: {
    why: "Met een uitkering van UWV vraagt u dit aan bij UWV.",
    instead: "Kijk bij proefplaatsing via UWV.",
  },
  geen_uitkering_om_te_behouden: {
    why: "U hebt geen uitkering die tijdens de proef doorloopt.",
    instead: "Vraag de werkgever om een korte proeftijd met loon.",
  },
  eerder_zelfde_werkgever: {
    why: "U werkte al eerder op proef of in een baan bij deze werkgever.",
    instead: "Bij een andere werkgever kan dit wel.",
  },
  geen_reeel_uitzicht: {
    why: "De werkgever wil na de proef geen contract van minstens 6 maanden geven.",
    instead: "Zoek een werkgever die dat wel wil. Oefenen kan ook op een werkervaringsplaats.",
  },
  onder_drempelbedrag: {
    why: "Wat u nodig hebt kost minder dan UWV als ondergrens neemt.",
    instead: "Vraag uw werkgever om het te betalen.",
  },
  niet_in_ggz_behandeling: {
    why: "IPS is er alleen voor mensen in behandeling of begeleiding bij een ggz-instelling.",
    instead: "Vraag de gemeente of UWV om een jobcoach of begeleiding die er veel op lijkt.",
  },
  cmd_alleen_sggz: {
    why: "Bij lichtere klachten betaalt UWV IPS alleen in de specialistische ggz.",
    instead: "Vraag uw behandelaar wat wel kan.",
  },
  heeft_al_werk: {
    why: "IPS is voor mensen zonder baan, of met een kleine baan die iets anders willen.",
    instead: "Vraag om een jobcoach op uw werk.",
  },
  geen_uwv_klant: { why: "U hebt geen uitkering van UWV.", instead: "Vraag IPS via de gemeente." },
  geen_ips_budget: {
    why: "Uw gemeente heeft nu geen geld voor IPS.",
    instead: "Meld dat dit ontbreekt. Vraag de gemeente om een jobcoach en uw behandelaar om de eerste gesprekken.",
  },
  begeleiding_valt_onder_wmo: {
    why: "Uw begeleiding valt onder de Wmo. De zorgverzekeraar betaalt deze gesprekken dan niet.",
    instead: "Vraag IPS via de gemeente of UWV.",
  },
  zorgverzekeraar_vergoedt_niet: {
    why: "Uw zorgverzekeraar betaalt de eerste gesprekken niet.",
    instead: "Vraag uw behandelaar of de instelling ze zelf kan betalen.",
  },
  wlz_voorliggend: {
    why: "U hebt zorg vanuit de Wet langdurige zorg. Dagbesteding hoort daarbij.",
    instead: "Vraag uw zorgkantoor of uw begeleider.",
  },
  geen_wmo_behoefte: {
    why: "De gemeente vindt dat u dit niet nodig hebt.",
    instead: "Bent u het er niet mee eens? U kunt bezwaar maken. Een cliëntondersteuner helpt gratis.",
  },
  geen_positief_advies: {
    why: "De gemeente heeft niet vastgesteld dat u alleen beschut kunt werken.",
    instead: "U mag UWV zelf om een advies vragen.",
  },
  quotum_gerealiseerd: {
    why: "De gemeente heeft haar plekken voor dit jaar al vergeven.",
    instead: "Vraag om op de wachtlijst te komen en wat er tot die tijd kan.",
  },
  alleen_bijstand: {
    why: "Dit is er alleen voor mensen met bijstand.",
    instead: "Vraag wat er bij uw uitkering geldt.",
  },
  onder27_uitgesloten: {
    why: "De wet geeft dit niet aan mensen onder 27.",
    instead: "In 2026 mag de gemeente het soms toch toestaan. Vraag ernaar.",
  },
  geen_deeltijdwerk_met_bijstand: {
    why: "Dit geldt alleen als u werkt naast uw bijstand.",
    instead: "Gaat u werken? Kijk dan opnieuw.",
  },
  eerst_25pct: {
    why: "Eerst mag u 6 maanden 25% van uw loon houden.",
    instead: "Daarna kan dit.",
  },
  verbruikt: {
    why: "U hebt deze 6 maanden al gehad.",
    instead: "Vraag de gemeente welke andere regel nu voor u geldt.",
  },
  iva_geen_recht_art34: {
    why: "Met IVA hebt u geen recht op deze hulp van UWV.",
    instead: "Wilt u toch werken? Zeg het tegen UWV. Een jobcoach of een aanpassing kan soms wel.",
  },
  eigenrisicodrager: {
    why: "Uw vorige werkgever betaalt uw uitkering zelf en regelt ook deze hulp.",
    instead: "Vraag het aan uw vorige werkgever.",
  },
  geen_uwv_uitkering: {
    why: "U hebt geen uitkering van UWV.",
    instead: "Vraag uw gemeente om hulp bij werk.",
  },
};
