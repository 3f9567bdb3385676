/** One way in which a story may matter to a benefit. */
export interface BenefitRule {
  readonly pattern: RegExp;
  readonly reason: string;
  /** "woont niet samen", "heeft geen spaargeld": then there is nothing to mark. */
  readonly unlessDenied: boolean;
}

const rule = (reason: string, unlessDenied: boolean, ...ways: string[]): BenefitRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${ways.join("|")})(?![\\p{L}\\d-])`, "giu"),
  reason,
  unlessDenied,
});

const own = "(?:zijn|haar|hun|mijn|een|de|die|z'n|d'r)";
/** Some words between two that belong together, in the same part of a sentence. */
const some = (most: number) => `(?:[\\p{L}\\d€'’-]{1,20} ){0,${most}}`;
const family =
  "(?:vriend|vriendin|partner|man|vrouw|ex|verloofde|moeder|vader|ouders|zoon|dochter|broer|zus|oma|opa|oom|tante|zwager|schoonzus|neef|nicht)";
const home = "(?:flat|huis|woning|appartement|kamer|etage|studio|zolder|adres)";
const abroad =
  "(?:het buitenland|turkije|marokko|suriname|polen|duitsland|belgië|spanje|portugal|italië|frankrijk|griekenland|syrië|irak|iran|somalië|eritrea|ethiopië|ghana|nigeria|egypte|tunesië|algerije|curaçao|aruba|bonaire|sint maarten|indonesië|thailand|china|india|pakistan|afghanistan|oekraïne|roemenië|bulgarije|hongarije|engeland|amerika|canada|australië|brazilië|colombia|de antillen|kaapverdië|bosnië|servië|kroatië|armenië|dubai)";
const stretch =
  "(?:een paar|enkele|een|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|\\d{1,2}) (?:dagen|weken|week|maanden|maand)";

/** What may matter, by what the law asks someone to tell. The ways are read in lower case. */
export const benefitRules: readonly BenefitRule[] = [
  rule(
    "Samen wonen of een huishouden delen kan gevolgen hebben voor de uitkering.",
    true,
    "samenwo(?:nen|nend|ont|onde|nde)",
    "samen (?:te )?(?:gaan )?wonen",
    "(?:woont|wonen|woonde|gewoond) (?:nu |sinds kort |al |weer |tijdelijk |stiekem ){0,2}samen",
    `(?:woont|slaapt|verblijft|logeert|trekt|trok|ingetrokken|intrekken|introk) (?:nu |weer |vaak |meestal |sinds kort |tijdelijk |in ){0,3}bij ${own} (?:nieuwe |ex-?)?(?:vriend|vriendin|partner|man|vrouw|ex|verloofde|moeder|vader|ouders|zoon|dochter|broer|zus|oma|opa)`,
    `${own} (?:nieuwe |ex-?)?(?:vriend|vriendin|partner|ex|verloofde) (?:is |woont |slaapt |trekt |komt |trok )(?:nu |vaak |meestal |sinds kort |elke nacht |bij (?:haar|hem) ){0,3}(?:ingetrokken|bij (?:haar|hem)(?: in| ingetrokken| wonen)?|wonen)`,
    `(?:ingetrokken|intrekken|trekt|trok) ${some(4)}bij ${own} (?:nieuwe |ex-?)?${family}|bij ${own} (?:nieuwe |ex-?)?${family} (?:ingetrokken|in te trekken|in(?= *[.,;!?\\n]|$))`,
    `deel(?:t|de|en|den) ${some(3)}${home} met ${own}|(?:heeft|hebben|had|neemt|nam) ${some(2)}${family} ${some(3)}(?:in huis|over de vloer wonen)`,
    `(?:slaapt|sliep|blijft|bleef) ${some(4)}(?:nacht|nachten) ${some(3)}bij (?:hem|haar)`,
    `${family} ${some(3)}(?:woont|wonen|woonde) ${some(2)}(?:thuis|bij (?:hem|haar) thuis)`,
    "gezamenlijke? huishouding",
    "inwonende? (?:zoon|dochter|moeder|vader|broer|zus|vriend|vriendin|partner|kinderen)",
    "onderhuurd(?:er|ster)s?|kostgangers?|huisgeno(?:ot|te|ten)",
    "(?:verhuurt|onderverhuurt|verhuurde) (?:een|haar|zijn|de|het) (?:[\\p{L}]{1,12}kamer|kamer|huis|woning|zolder|garage)",
    "(?:gaat|gaan|wil|willen|is|zijn) (?:binnenkort |pas |net )?(?:trouwen|getrouwd)",
  ),
  rule(
    "Geld dat erbij komt kan gevolgen hebben voor de uitkering.",
    true,
    "(?:werkt|werkte|gewerkt|werken|bijverdient|betaald|klust|geklust) (?:er |af en toe |soms |nog |ook ){0,2}zwart|zwart(?: bij)?(?:werk|werkt|gewerkt|werken|geld)|zwart (?:betaald|bijverdiend|gewerkt)",
    `(?:staat|stond|schoonmaakt|helpt|hielp) ${some(3)}zwart(?= (?:op|in|bij)| *[.,;!?\\n])|contant betaald|handje contantje|(?:tientje|euro|€ ?\\d{1,4}) per keer`,
    `verdien(?:t|de|en) ${some(3)}er ${some(6)}bij(?= *[.,;!?\\n]| met| door|$)`,
    `(?:maakt|maakte|stort|stortte|geeft|gaf|stopt|stopte) ${some(5)}(?:euro|geld|bedrag) ${some(3)}(?:over|toe)(?= *[.,;!?\\n]| op| naar|$)`,
    `krijgt ${some(3)}(?:de huur|huurgeld|zakgeld|leefgeld)|krijgt (?:daar|er) (?:wat|iets|geld) voor`,
    "bijverdien(?:t|en|d|de|sten|ste)|verdient (?:er |af en toe |soms |nog |ook |wat |iets |een beetje ){0,3}bij|bijgeklust|bijklussen|klust (?:er |af en toe |soms |nog |ook |wat ){0,3}bij",
    "bijbaan|bijbaantje|bijbanen|schnabbels?|schnabbelt|klusjes voor geld|betaalde klussen|betaalde klusjes",
    "(?:inkomsten|inkomen|geld|verdiensten) (?:uit|van) (?:zijn|haar|een|het|verhuur|marktplaats|vinted|optredens|klussen|verkoop|zijn ouders|haar ouders|familie)",
    "verkoopt (?:[\\p{L}-]{1,20} ){0,4}(?:op|via) (?:marktplaats|vinted|internet|instagram|etsy|de markt|facebook)",
    "(?:krijgt|kreeg|ontvangt|ontving|leent|leende) (?:elke maand |iedere maand |soms |regelmatig |maandelijks |wat |veel ){0,2}(?:geld|€ ?\\d{1,6}|\\d{1,6} euro|een bedrag) (?:van|uit)",
    "(?:eigen|een) (?:webshop|webwinkel|bedrijfje|handeltje)|freelancet|freelance-?(?:klus|klussen|opdracht|opdrachten)|zzp-klus(?:sen)?",
    "alimentatie|fooi|fooien|schenking|giften|(?:een|grote) gift",
  ),
  rule(
    "Geld of bezit kan gevolgen hebben voor de uitkering.",
    true,
    "erfenis|erfdeel|erft|erfde|geërfd|erfgenaam",
    "spaargeld|spaarrekening|spaarpot|spaartegoed|gespaard(?:e geld)?|spaart",
    "(?:zijn|haar|hun|eigen|het) vermogen(?! (?:om|tot|zich))|vermogen (?:boven|van €|van \\d)|vermogensgrens|vermogenstoets",
    "bitcoins?|crypto(?:munten|'s)?|aandelen|beleggingen|belegt|overwaarde|tweede huis|vakantiehuis(?:je)?",
    "(?:een |haar |zijn )?(?:huis|appartement|grond|stuk grond|woning) in (?:turkije|marokko|suriname|polen|spanje|portugal|het buitenland|ghana|bosnië|curaçao|duitsland|belgië)",
    `(?:huis|woning|appartement|grond|auto|boot|camper) ${some(3)}op (?:zijn|haar|hun) naam|op naam gekregen|(?:duizend|[1-9]\\d?(?:\\.000|000)) euro op (?:zijn|haar|een) rekening`,
    `(?:staat|stond|heeft|had) ${some(3)}[\\p{L}]{2,14}(?:duizend|honderdduizend) euro|gouden sieraden|in de kluis`,
    "(?:letselschade|schadevergoeding|smartengeld|afkoopsom|ontslagvergoeding|transitievergoeding)",
    "(?:won|gewonnen|wint) (?:geld|een bedrag|de loterij|in de loterij|de staatsloterij|met gokken|de jackpot)|gokwinst",
    "(?:dure|nieuwe|tweede) (?:auto|motor|camper|caravan|boot)",
  ),
  rule(
    "Tijd in het buitenland kan gevolgen hebben voor de uitkering.",
    true,
    `(?:zat|zit|was|is|blijft|bleef|verblijft|verbleef|woont|woonde|gaat|ging|reist|reisde|vertrekt|vertrok|vliegt|vloog|geweest|terug|wil|gaan|${stretch}) (?:nu |dan |weer |vaak |elk jaar |lang |binnenkort |voor ${stretch} |${stretch} |[\\p{L}]{1,12} ){0,3}(?:in|naar|uit|op familiebezoek in) ${abroad}`,
    `(?:naar|in) ${abroad} (?:geweest|gegaan|gebleven|vertrokken|gereisd|verbleven|gevlogen)`,
    "(?:lang|lange tijd|langer|maandenlang|wekenlang) in het buitenland|naar het buitenland|verblijf in het buitenland",
    "(?:op|met) vakantie|vakantie (?:naar|in)|emigre(?:ert|ren)|geëmigreerd|remigratie",
  ),
  rule(
    "Een gemiste afspraak of oproep kan gevolgen hebben voor de uitkering.",
    false,
    "(?:afspraak|afspraken|gesprek|gesprekken|oproep|oproepen|spreekuur) (?:niet |steeds |weer |vaak |al |twee keer |drie keer |opnieuw ){0,2}(?:gemist|afgezegd|verzuimd|laten lopen|vergeten|nagekomen)",
    "(?:mist|miste|misten|vergeet|vergat|verzuimt) (?:nu |vaak |steeds |weer |al |regelmatig |veel ){0,2}(?:(?:zijn|haar|een|de|elke|alle|onze|mijn|veel) )?(?:afspraak|afspraken|gesprek|gesprekken|oproep)",
    "gemiste (?:afspraak|afspraken|gesprek|gesprekken|oproep)",
    "(?:niet|nooit|weer niet) (?:op ?komen dagen|komen opdagen|opgedaagd|verschenen|op komen draven|op het gesprek|bij het gesprek)",
    "(?:kwam|komt|verscheen|verschijnt|daagt|daagde) (?:weer |vaak |steeds |twee keer |drie keer |vandaag |gisteren |regelmatig ){0,2}niet(?: op(?:dagen)?| naar (?:het|de|zijn|haar) (?:gesprek|afspraak|spreekuur|training))?(?= *[.,;!?\\n]| en | bij | op | naar )",
    "no-?show",
    `niet (?:op|bij) (?:de|het|zijn|haar|een|onze) [\\p{L}]{0,12}(?:afspraak|gesprek|spreekuur|training|oproep) ${some(1)}(?:verschenen|geweest|gekomen)|[\\p{L}]{0,12}(?:afspraak|gesprek|spreekuur) (?:kwam|verscheen) (?:ze|zij|hij) niet`,
    "(?:reageert|reageerde|gereageerd) (?:al weken |nooit |nog |helemaal )?(?:niet|nooit) op|niet (?:gereageerd|gereageerd op)|nooit gereageerd",
    "(?:maakt|opent|deed|doet) (?:zijn|haar|de|al zijn|al haar) (?:post|brieven) (?:al \\p{L}{2,10} )?(?:niet|nooit)(?: open)?",
  ),
  rule(
    "Niet zoeken naar werk, of werk afslaan, kan gevolgen hebben voor de uitkering.",
    false,
    "(?:solliciteert|solliciteerde) (?:al \\p{L}{2,10} |nu |nog |bijna |eigenlijk |helemaal ){0,2}(?:niet|nooit|nauwelijks|weinig|te weinig)",
    "(?:niet|nooit|geen zin om te|weigert te|stopt met|gestopt met|nauwelijks) (?:meer )?(?:te )?solliciteren|niet gesolliciteerd",
    `(?:sollicitatiebrieven|brieven|sollicitaties) ${some(3)}(?:niet|nooit)(?: meer)?|nergens (?:meer )?op gesolliciteerd`,
    `(?:baan|werk|functie|plek|aanbod|vacature|proefplaatsing|traject) ${some(7)}(?:afgeslagen|geweigerd|afgebroken|beëindigd)|(?:werken|werk|baan|aanbod) (?:in|bij|als) ${some(3)}(?:weigert|weigerde)`,
    "geen (?:enkele )?sollicitaties?(?:brieven)?|te weinig sollicitaties|sollicitatieplicht",
    "(?:weigert|weigerde|geweigerd|sloeg|slaat|wijst|wees) (?:(?:het|de|een|dit|dat|elk|elke|passend|passende|alle|ander) ){0,2}(?:werk|baan|aanbod|functie|traject|plek|training|vacature|proefplaatsing|klus)(?: af)?",
    "(?:baan|werk|aanbod|functie|traject|plek) (?:geweigerd|afgeslagen|afgewezen door (?:hem|haar))",
    "(?:zelf|eigen) ontslag|ontslag genomen|neemt ontslag|nam ontslag|op staande voet",
    "(?:wil|werkt|werkte) (?:nergens aan |helemaal |echt )?niet mee(?:werken)?(?! doen)",
    "(?:stopt|gestopt|stopte) (?:zelf |zomaar |eerder )?met (?:het|zijn|haar|de) (?:traject|re-?integratie|training|cursus|proefplaatsing)",
  ),
  rule(
    "Wat nog niet is doorgegeven kan gevolgen hebben voor de uitkering.",
    false,
    "(?:niet|nooit|nog niet|vergeten te|vergeet te) (?:ge?meld|gemeld|melden|doorgegeven|doorgeven|opgegeven|opgeven|door te geven)(?= (?:aan|bij)| *[.,;!?\\n])",
    `(?:staat|stond) ${some(3)}ingeschreven (?:bij|op)|ingeschreven bij ${own} ${family}|echte adres`,
    "dat weet (?:de gemeente|het uwv|de uitkering|de sociale dienst) (?:nog )?niet|(?:wijzigingsformulier|inkomstenformulier|statusformulier|inkomstenopgave)",
    "(?:verzwijgt|verzweeg|verzwegen|inlichtingenplicht|fraude)",
    "(?:staat|stond) (?:nog |ergens anders |elders |op een ander adres |bij (?:zijn|haar) \\p{L}{2,10} ){1,2}ingeschreven|briefadres|woont (?:feitelijk|eigenlijk) (?:niet|ergens anders|elders)",
  ),
  rule(
    "Een studie of een straf kan gevolgen hebben voor de uitkering.",
    true,
    "(?:in|uit) (?:detentie|de gevangenis|de bajes|voorarrest)|gevangenisstraf|zit vast|enkelband",
    "studiefinanciering|(?:voltijd(?:se?)?|fulltime|dag)[ -]?(?:studie|opleiding)",
  ),
];
