/**
 * Kinds of work, by field, in the words people use themselves. Our own list: it is for finding, not for coding
 * occupations. The first word of a line is the name of the kind, the others are found as the same kind.
 */
const lines: Readonly<Record<string, { readonly near: readonly string[]; readonly kinds: string }>> = {
  groen: {
    near: ["dieren", "bouw", "buiten"],
    kinds: `hovenier|tuinman|tuinvrouw|tuinier|tuinonderhoud|groenmedewerker|medewerker groen|groenvoorziening|groenonderhoud|plantsoenmedewerker
kasmedewerker|medewerker kas|tuinbouwmedewerker|medewerker tuinbouw|glastuinbouw|kwekerij|kwekerijmedewerker|kweker|oogstmedewerker|plukker
boswachter|bosbouw|bosmedewerker|natuurbeheer|medewerker natuurbeheer|boomverzorger
bloembinder|bloemist|bloemenwinkel|bloemschikker
akkerbouwmedewerker|akkerbouw|landbouwmedewerker|boerderijmedewerker|boerderij`,
  },
  dieren: {
    near: ["groen", "zorg"],
    kinds: `dierverzorger|dierenverzorger|dierenasiel|kennelmedewerker|kinderboerderij|dierentuin
veehouderijmedewerker|melker
stalmedewerker|stalhulp|paardenverzorger|manege
dierenartsassistent|paraveterinair
hondentrimmer|trimmer|hondenuitlater`,
  },
  buiten: {
    near: ["groen", "bouw", "schoon"],
    kinds: `straatmaker|stratenmaker|grondwerker|wegenbouw|stukadoor buiten
milieustraatmedewerker|milieustraat|afvalinzamelaar|belader
kringloopmedewerker|kringloop|kringloopwinkel
buurtconciërge|wijkbeheerder|huismeester|conciërge|terreinbeheerder|parkbeheerder|sportparkbeheerder`,
  },
  bouw: {
    near: ["techniek", "buiten", "maken"],
    kinds: `timmerman|timmervrouw
meubelmaker|houtbewerker|interieurbouwer|machinaal houtbewerker
schilder|huisschilder|schildersbedrijf|stukadoor|behanger
metselaar|tegelzetter|voeger|betonwerker|bouwvakker|bouwhulp|opperman
dakdekker|isolatiemonteur|glaszetter|steigerbouwer|sloper
klusser|klusjesman|onderhoudsmedewerker|onderhoud gebouwen|vastgoedonderhoud`,
  },
  techniek: {
    near: ["bouw", "maken", "ict", "vervoer"],
    kinds: `monteur|onderhoudsmonteur|servicemonteur|mechatronicus|technisch medewerker
elektricien|elektromonteur|installateur|zonnepanelenmonteur|laadpaalmonteur
automonteur|autotechnicus|garage|bandenmonteur|apk-keurmeester
fietsenmaker|fietsmonteur|rijwielhersteller|fietsenwinkel
lasser|constructiebankwerker|metaalbewerker|verspaner|cnc-operator|frezer|draaier
loodgieter|cv-monteur|installatiemonteur
tekenaar|technisch tekenaar|cad-tekenaar
werkvoorbereider
constructeur|engineer|ingenieur`,
  },
  maken: {
    near: ["techniek", "magazijn", "voedsel", "creatief"],
    kinds: `productiemedewerker|medewerker productie|fabrieksmedewerker|lopende band|operator|machinebediende|procesoperator
assemblagemedewerker|montagemedewerker|assembleren|montage|soldeerder
naaister|kleermaker|naaiatelier|textielmedewerker
stoffeerder
drukker|drukwerk|drukkerij|printmedewerker|zeefdrukker
kwaliteitscontroleur|kwaliteitsmedewerker|inspecteur productie`,
  },
  magazijn: {
    near: ["maken", "vervoer", "winkel"],
    kinds: `magazijnmedewerker|logistiek medewerker|medewerker logistiek|orderpicker|orderverzamelaar|expeditiemedewerker|warehouse
inpakker|inpakmedewerker|verpakker|verpakkingsmedewerker
heftruckchauffeur|reachtruckchauffeur|heftruck
voorraadbeheerder|voorraadmedewerker|logistiek planner|planner`,
  },
  vervoer: {
    near: ["magazijn", "techniek"],
    kinds: `chauffeur|vrachtwagenchauffeur|bestelchauffeur
bezorger|besteller|koerier|pakketbezorger|maaltijdbezorger|fietskoerier
postbezorger|postsorteerder|postbode|krantenbezorger
taxichauffeur|buschauffeur|leerlingenvervoer|groepsvervoer|rolstoelvervoer
conducteur|machinist
verkeersregelaar|parkeerwachter|brugwachter`,
  },
  schoon: {
    near: ["buiten", "zorg", "gasten"],
    kinds: `schoonmaker|schoonmaakster|schoonmaakmedewerker|medewerker schoonmaak|interieurverzorger|interieurverzorgster
glazenwasser|gevelreiniger|specialistische reiniger
wasserijmedewerker|wasserij|linnenkamer|strijker
huishoudelijk medewerker|huishoudelijke hulp|hulp bij het huishouden|kamermeisje|housekeeping|hotelkamers`,
  },
  voedsel: {
    near: ["gasten", "maken", "winkel"],
    kinds: `kok|hulpkok|souschef|keukenhulp|keukenmedewerker|keukenassistent|afwasser|spoelkeuken|cateringmedewerker|catering
bakker|banketbakker|broodbakker|bakkerij|bakkerijmedewerker|patissier|chocolatier
slager|slagerij|vleesbewerker|visbewerker|viswinkel
kaasmaker|zuivel
bierbrouwer|brouwer|brouwerij
barista|koffiebrander`,
  },
  gasten: {
    near: ["voedsel", "winkel", "klant"],
    kinds: `horecamedewerker|medewerker bediening|bediening|ober|serveerster|gastheer|gastvrouw|barmedewerker|barman|restaurant|lunchroom
receptionist|receptie|baliemedewerker|medewerker balie|hotelreceptionist|host
museummedewerker|suppoost
evenementenmedewerker|evenementen|festivalmedewerker|theatermedewerker|bioscoopmedewerker
reisbegeleider|recreatiemedewerker|campingmedewerker|zwembadmedewerker|toezichthouder zwembad|sportinstructeur`,
  },
  winkel: {
    near: ["gasten", "magazijn", "klant"],
    kinds: `winkelmedewerker|kledingwinkel|verkoopmedewerker|verkoper|verkoopster|medewerker verkoop|caissière|kassamedewerker|winkelbediende
vakkenvuller|vulploegmedewerker|vulploeg|supermarktmedewerker|supermarkt
boekverkoper|boekhandel|boekwinkel
tuincentrummedewerker|tuincentrum
drogisterijmedewerker|drogisterij
bouwmarktmedewerker|bouwmarkt
dierenwinkelmedewerker|dierenwinkel
etaleur|visual merchandiser
webwinkelmedewerker|webwinkel|webshop|webshopmedewerker`,
  },
  klant: {
    near: ["winkel", "kantoor", "gasten"],
    kinds: `klantenservicemedewerker|medewerker klantenservice|klantenservice|callcenter|callcentermedewerker|klantcontact|telefonist|telefoniste|chatmedewerker
accountmanager|commercieel medewerker|verkoper binnendienst|binnendienst|vertegenwoordiger|sales
makelaar
recruiter|intercedent`,
  },
  kantoor: {
    near: ["geld", "klant", "taal", "beleid"],
    kinds: `administratief medewerker|medewerker administratie|administratie|kantoormedewerker|officemanager|office manager|typist|datatypist|data-invoer|data entry|gegevensinvoer
secretaresse|secretarieel medewerker|managementassistent|directiesecretaresse
archiefmedewerker|archivaris|documentalist|digitaliseren|scanner van documenten|scanmedewerker|postkamer
personeelsadviseur|hr-medewerker|hr-adviseur|personeelszaken|p&o-medewerker
projectmedewerker|projectondersteuner|projectassistent|projectleider|projectmanager|coördinator|teamleider`,
  },
  geld: {
    near: ["kantoor", "onderzoek"],
    kinds: `boekhouder|boekhoudkundig medewerker|financieel medewerker|financieel administratief medewerker|administrateur|debiteurenbeheer|crediteurenadministratie
salarisadministrateur|salarisadministratie
accountant|assistent-accountant|controller|belastingadviseur
schuldhulpverlener
bankmedewerker|verzekeringsmedewerker|polisbeheer`,
  },
  ict: {
    near: ["techniek", "onderzoek", "creatief"],
    kinds: `programmeur|softwareontwikkelaar|software engineer|developer|ontwikkelaar|webdeveloper|webbouwer
systeembeheerder|netwerkbeheerder|ict-medewerker|ict-beheerder|helpdeskmedewerker|helpdesk|servicedesk|ict-support
softwaretester|tester|testautomatisering
data-analist|data analist|datawetenschapper|data scientist|database|informatieanalist
gegevensbeheerder|gis-medewerker|functioneel beheerder|applicatiebeheerder|security|cybersecurity`,
  },
  onderzoek: {
    near: ["ict", "geld", "beleid", "onderwijs"],
    kinds: `laborant|laboratoriummedewerker|analist lab|laboratorium|chemisch analist
onderzoeker|wetenschapper|promovendus|onderzoeksassistent|onderzoek
bioloog|ecoloog
scheikundige|natuurkundige
statisticus|wiskundige
historicus|archeoloog`,
  },
  taal: {
    near: ["creatief", "kantoor", "onderwijs"],
    kinds: `tekstschrijver|redacteur|copywriter|journalist|eindredacteur|schrijver|contentmaker|content
vertaler|tolk|ondertitelaar|transcribent
bibliotheekmedewerker|bibliothecaris|bibliotheek
communicatiemedewerker|communicatieadviseur|voorlichter|marketingmedewerker|marketeer|social media`,
  },
  creatief: {
    near: ["taal", "ict", "maken"],
    kinds: `grafisch vormgever|vormgever|ontwerper|designer|webdesigner|dtp'er|illustrator|tekenaar strips|animator
fotograaf|videomaker|cameraman|filmmaker|videobewerker|editor
muzikant|dj
podiumtechnicus|geluidstechnicus|lichttechnicus|theatertechnicus
kunstenaar|keramist|edelsmid|goudsmid|atelier|restaurateur|decorbouwer
kapper|kapster|schoonheidsspecialist|nagelstylist|visagist`,
  },
  zorg: {
    near: ["welzijn", "schoon", "dieren"],
    kinds: `verzorgende|verzorgende ig|helpende|zorghulp|thuiszorgmedewerker|thuiszorg|woonzorgmedewerker|zorgassistent|voedingsassistent
verpleegkundige|praktijkondersteuner|operatieassistent
doktersassistent|tandartsassistent
apothekersassistent
fysiotherapeut|masseur
ergotherapeut
logopedist
diëtist
pedicure
activiteitenbegeleider|gastvrouw zorg|welzijnsmedewerker zorg`,
  },
  welzijn: {
    near: ["zorg", "onderwijs", "beleid"],
    kinds: `ervaringsdeskundige|ervaringswerker|ervaringsdeskundig medewerker|herstelcoach|peer
maatschappelijk werker|sociaal werker|jongerenwerker|buurtwerker|opbouwwerker|welzijnswerker|sociaal-cultureel werker
persoonlijk begeleider|woonbegeleider|begeleider|groepsbegeleider|ambulant begeleider|jobcoach|jeugdhulpverlener
pedagogisch medewerker|kinderopvang|gastouder|bso-medewerker|groepshulp|peuterspeelzaal
psycholoog|pedagoog|orthopedagoog|therapeut`,
  },
  onderwijs: {
    near: ["welzijn", "onderzoek", "taal"],
    kinds: `onderwijsassistent|klassenassistent|lerarenondersteuner|overblijfkracht|tso
leraar|lerares|docent|leerkracht|vakdocent|muziekdocent|taaldocent|praktijkbegeleider
rijinstructeur
trainer|opleider|cursusleider
huiswerkbegeleider|bijlesdocent
examensurveillant|surveillant`,
  },
  veiligheid: {
    near: ["gasten", "buiten", "kantoor"],
    kinds: `beveiliger|beveiligingsmedewerker|objectbeveiliger|portier|portier receptionist
toezichthouder|boa|handhaver
gastheer openbaar vervoer
militair|defensie
brandwacht
cameratoezicht`,
  },
  beleid: {
    near: ["kantoor", "onderzoek", "welzijn"],
    kinds: `beleidsmedewerker|beleidsadviseur|beleidsondersteuner|adviseur|consultant
jurist|juridisch medewerker|juridisch secretaresse|paralegal|advocaat
bestuurssecretaris|griffier
notulist
subsidieadviseur
vergunningverlener`,
  },
};

/** The fields of work, by key, with their name on screen. */
export const fieldNames: Readonly<Record<string, string>> = {
  groen: "Groen",
  dieren: "Dieren",
  buiten: "Buiten en in de wijk",
  bouw: "Bouw en onderhoud",
  techniek: "Techniek",
  maken: "Maken en produceren",
  magazijn: "Magazijn en inpakken",
  vervoer: "Vervoer en bezorgen",
  schoon: "Schoonmaken en wassen",
  voedsel: "Eten en drinken maken",
  gasten: "Gasten ontvangen",
  winkel: "Winkel",
  klant: "Klantcontact en verkoop",
  kantoor: "Kantoor en administratie",
  geld: "Geld en cijfers",
  ict: "Computers en ICT",
  onderzoek: "Onderzoek en laboratorium",
  taal: "Taal en communicatie",
  creatief: "Creatief",
  zorg: "Zorg",
  welzijn: "Welzijn en begeleiding",
  onderwijs: "Onderwijs",
  veiligheid: "Veiligheid en toezicht",
  beleid: "Beleid en recht",
};

/** A kind of work as it is found in a title or a wish. */
export interface Kind {
  /** Our name for it, also its key. */
  readonly name: string;
  readonly field: string;
}

const kindsByWord = new Map<string, Kind>();
const kindsByName = new Map<string, Kind>();
for (const [field, { kinds }] of Object.entries(lines))
  for (const line of kinds.split("\n")) {
    const words = line.split("|");
    const kind: Kind = { name: words[0] ?? "", field };
    kindsByName.set(kind.name, kind);
    for (const word of words) if (!kindsByWord.has(word)) kindsByWord.set(word, kind);
  }

/** Every kind, for a list to choose from. */
export const kinds: readonly Kind[] = [...kindsByName.values()];

export const kindCalled = (name: string): Kind | undefined => kindsByName.get(name);

/** Fields whose work lies close to that of this one. */
export const nearTo = (field: string): readonly string[] => lines[field]?.near ?? [];

const longestPhrase = 4;
const worded = /[\p{L}\p{N}&'-]+/gu;
// Who looks for "bakkers" or "monteurs" looks for one.
const singular = (word: string) => (word.length > 5 && word.endsWith("s") ? word.slice(0, -1) : word);

/**
 * The kinds of work a title or a wish speaks of, in the order in which they stand there; the longest wording wins.
 * Empty when we know none: then it is unknown, which counts against nobody.
 */
export const kindsIn = (text: string): Kind[] => {
  const words = text.toLowerCase().match(worded) ?? [];
  const found: Kind[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(" ");
      const kind = kindsByWord.get(phrase) ?? kindsByWord.get(singular(phrase));
      if (kind) {
        if (!found.includes(kind)) found.push(kind);
        at += length - 1;
        break;
      }
    }
  }
  return found;
};
