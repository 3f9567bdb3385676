const alternatives = (lines: string): string =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("|");

/** "de enige vraag", "het enige wat": what is single without being somebody. */
export const harmlessOnly: ReadonlySet<string> = new Set(
  `vraag vragen manier optie opties reden keer oplossing wens eis voorwaarde probleem zorg dag dagen mogelijkheid wat dat
  uitweg weg kans ervaring inkomen baan plek bron hobby bezwaar verschil nadeel voordeel drempel afspraak uur moment
  werkgever werk ding dingen punt zekerheid taak juiste goede echte vaste andere bedrijf aanbod geld taal hulp contact
  winst methode zin stap route beperking houvast criterium nieuwe haalbare serieuze passende reactie structuur belemmering`
    .split(/\s+/)
    .filter(Boolean),
);

/** Somebody whom others know: from the news, from television, in the village. */
export const knownWords = alternatives(String.raw`
  (?:(?:overal|in de (?:regio|buurt|stad|wijk|gemeente)|in het dorp|landelijk|plaatselijk|lokaal) )?bekend (?:is |staat |werd |stond )?(?:als|van (?:de )?(?:tv|televisie|krant|media|radio|youtube|tiktok|instagram|internet|een)|uit de|door (?:zijn|haar|een|de)|om (?:zijn|haar))
  beter bekend als
  (?:stond|staat|gestaan|kwam|komt) (?:vorig jaar |vorige maand |destijds |toen |ooit |laatst |groot |ook |met naam en foto |met zijn foto |met haar foto ){0,3}(?:in|op) (?:de|het|alle) (?:krant|kranten|nieuws|voorpagina|landelijke krant|regionale krant|regiokrant|dagblad|journaal|media|telegraaf|stentor|gelderlander)
  (?:was|is|kwam|geweest) (?:veel |uitgebreid |landelijk |vaak |groot ){0,2}in het (?:nieuws|journaal)
  haalde (?:het|de) (?:landelijke )?(?:nieuws|journaal|krant|kranten|voorpagina)
  (?:een )?(?:documentaire|reportage|interview|krantenartikel|artikel in (?:de|het)|televisieprogramma|tv-programma|realityserie|talentenshow|quiz) (?:op|in|over|van|bij|met) (?:de|het|zijn|haar|hem|een)
  (?:op|bij) (?:de )?(?:regionale |landelijke |nationale )?(?:tv|televisie) (?:geweest|was|kwam|te zien)
  (?:boer zoekt vrouw|heel holland bakt|the voice(?: of holland)?|wie is de mol|expeditie robinson|hello goodbye|opsporing verzocht|idols|lingo|spoorloos|ik vertrek|big brother|married at first sight|holland's got talent|first dates|twee voor twaalf|de slimste mens|jeugdjournaal)
  (?:ging|gaat|gegaan) (?:hij |zij |het filmpje |dat filmpje )?viraal
  (?:bekende|beroemde|geliefde|populaire) (?:nederlander|vlogger|youtuber|zanger|zangeres|voetballer|schrijver|schrijfster|kok|chef-kok|acteur|actrice|influencer|dj|rapper|presentator|artiest|dorpsfiguur|figuur|inwoner|plaatsgenoot|verschijning)
  (?:filmpje|video|foto|verhaal|optreden|actie) (?:werd|is|was|ging) (?:\p{L}{2,12} ){0,3}(?:miljoen|duizenden|viraal|rond|bekeken|in het nieuws|op tv|landelijk)
  (?:landelijke?|nationale?|internationale?) (?:bekendheid|aandacht|media|pers|nieuws|beroemdheid)|(?:media-?aandacht|krantenkoppen|voorpagina(?:nieuws)?)
  (?:zijn|haar) (?:zaak|verhaal|foto|gezicht|ongeluk|rechtszaak|boek) (?:stond|was|kwam|haalde|is) (?:\p{L}{2,12} ){0,3}(?:in|op|bij) (?:de|het|alle|tv)
  (?:schreef|schrijver van|schrijfster van|auteur van|publiceerde) (?:een|het|dat|zijn|haar|drie|twee) (?:\p{L}{2,14} )?(?:boek|boeken|roman|bestseller|dichtbundel|autobiografie)
  (?:te gast|gast|deelnemer|kandidaat) (?:geweest )?(?:in|bij|van) (?:een|het) (?:tv|televisie|radio)-?programma
  (?:iedereen|het hele dorp|heel \p{L}{3,20}) kent (?:hem|haar) (?:als|van)
`);

/** What everybody heard about. */
const heard =
  "(?:\\p{L}{0,16}brand|ontploffing|explosie|\\p{L}{0,10}overval|instorting|gijzeling|schietpartij|\\p{L}{0,12}ramp|aanslag|steekpartij|kettingbotsing|\\p{L}{0,10}ongeluk|kapseizen|aardverschuiving|ontsnapping|ontvoering|moord|drama|rellen|fraudezaak|rechtszaak|reddingsactie|verdwijning|neerstorten)";

/** Somebody by what they do or are. */
const role =
  "\\p{L}{0,20}(?:er|aar|ster|ist|iste|eur|euse|ier|ière|man|vrouw|boer|boerin|arts|bode|juf|kok|kokkin|smid|meester|meisje|jongen|kind|moeder|vader|ent|ente|baas|knecht|wacht|in|es)";

/** What happened to few. */
export const eventWords = alternatives(String.raw`
  (?:de|het) ${role} van (?:de|het) (?:\p{L}{3,15}e )?${heard}(?= (?:in|op|bij|van|aan|met) )
  (?:de|het) ${role} (?:die|dat) (?:\p{L}{1,14} ){0,4}(?:in|op|bij|tijdens) (?:een|het|de) (?:\p{L}{3,14} )?(?:\p{L}{0,15}programma|talkshow|praatshow|talentenjacht|documentaire|journaal|televisie|landelijke krant|voorpagina|livestream) (?:\p{L}{1,14} ){0,6}\p{L}{3,}
  (?:de|het) ${role} (?:die|dat) (?:\p{L}{1,14} ){0,3}${heard}(?: (?:\p{L}{1,14} ){0,5}(?:navertelde|overleefde|overleefd|meemaakte|redde|zag|voorkwam|vond|stopte))
  (?:de|het|een) ${heard} waarbij (?:een|de|zijn|haar|hij|zij|ze)
  (?:hij|zij|ze|die|en) (?:redde|reddde) (?:een|twee|drie|vier|zijn|haar|het)
  (?:overleefde|overlevende van|slachtoffer van|getuige van|betrokken bij|zat in) (?:de|het|een) (?:\p{L}{2,20} )?(?:ramp|vliegramp|vuurwerkramp|treinongeluk|brand|overval|schietpartij|aanslag|gijzeling|explosie|ontploffing|busongeluk|cafébrand|steekpartij|instorting)
  (?:de|die) (?:grote |fatale |dodelijke )?(?:vuurwerkramp|vliegramp|treinramp|cafébrand|gijzeling|schietpartij|gezinsmoord|ontploffing)
  (?:won|wint|winnaar van|winnares van|gewonnen) (?:de|het|een|in 20\d\d de) (?:\p{L}{2,20} )?(?:loterij|staatsloterij|postcodeloterij|jackpot|medaille|olympische \p{L}{3,10}|titel|elfstedentocht|nk|ek|wk|prijs van het jaar|nobelprijs|songfestival)
  (?:nederlands|europees|wereld|olympisch|regionaal|provinciaal)[ -]?(?:kampioene?|recordhouder)
  (?:\p{L}{2,20})?(?:kampioene?|kampioenschap)(?: (?:van|in|bij|met|op) )
  (?:nederlands|europees|wereld|olympisch|dorps|provinciaal|jeugd)[- ]?kampioene?
  (?:goud|zilver|brons|gouden medaille|een medaille|een olympische medaille) (?:op|bij|in|won|gewonnen|behaald)
  (?:uitvinder|oprichter|oprichtster|grondlegger|naamgever|ontwerper|ontwerpster|bedenker) van (?:de|het|een)
  (?:overleefde|overleefd|overlevende|nabestaande|slachtoffer|getuige|verdachte|dader) (?:van |in |de |het |een )
  (?:sprong|viel|raakte|werd|is) (?:\p{L}{2,14} ){0,4}(?:neergeschoten|neergestoken|ontvoerd|gegijzeld|verdronken|onder een trein|door de bliksem|gebeten door een haai|van een flat|van een brug|in coma)
  door de bliksem (?:getroffen|geraakt)
  (?:heette|was) (?:hij|zij|ze) (?:vroeger|eerst) (?:een |nog )?(?:man|vrouw|meisje|jongen)
  als eerste (?:nederlander|nederlandse|vrouw|man|moslima?|transgender|dove|blinde|vluchteling|syriër|eritreeër)
  (?:spreekt|beheerst) (?:zes|zeven|acht|negen|tien|elf|twaalf) talen
  (?:woont|wonend|opgegroeid|geboren|groeide op) (?:\p{L}{2,10} ){0,3}(?:in|op) (?:een|de|het) (?:oude |voormalige |verbouwde )?(?:kasteel|vuurtoren|watertoren|molen|klooster|bunker|circus|circuswagen|eiland|kerk|sekte|leger|woonwagenkamp|boomhut|trein|vliegtuig|gevangenis)
  (?:jonkheer|jonkvrouw|barones|baron|gravin|graaf|prinses|prins) (?:van|de|\p{Lu})
  (?:klokkenluid(?:er|ster)|spijtoptant|kroongetuige|getuigenbescherming|ondergedoken|onderduik)
  (?:kamp|kampen|oorlog|genocide|martelingen|kindsoldaat|srebrenica) (?:overleefd|overleefde|meegemaakt)|kindsoldaat|oud-veteraan|verzetsheld
  wereldrecord(?:houder)?
  (?:deed|nam|meegedaan|doet) (?:ooit |mee )?(?:aan|mee aan) (?:de )?(?:olympische spelen|paralympics|paralympische spelen|elfstedentocht|het wk|het ek|special olympics)
  (?:kreeg|ontving|heeft) (?:een |het )?(?:lintje|koninklijke onderscheiding|heldenpenning|ridderorde)
  (?:verloor|verloren|verloor hij|verloor zij) (?:zijn|haar|hun) (?:beide |drie |twee |hele )?(?:gezin|kinderen|ouders|benen|armen|been|arm)
  (?:voor|door) (?:het oog van|de ogen van) \p{L}{2,20}
  gevlucht (?:uit|via) [^.,;]{3,30} (?:in een|met een|op een) (?:\p{L}{2,20} )?(?:boot|rubberboot|container|vliegtuig)
  (?:vermist geweest|ontvoerd|gegijzeld)
  (?:2|twee)[.,](?:0|1)\d? ?(?:m|meter) (?:lang|groot)
  (?:van )?twee meter (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)
  (?:de|het|die|dat) (?:\p{L}{3,20} (?:van|bij|in|uit) (?:de|het) )?\p{L}{3,20} (?:die|dat) (?:in (?:19|20)\d{2}|ooit|vorig jaar|jaren geleden|destijds) (?:\p{L}{2,20} ){0,4}\p{L}{2,20}
  (?:man|vrouw|meisje|jongen|vent|kerel|moeder|vader) (?:die|dat) (?:de|het|een) \p{L}{3,30} (?:\p{L}{2,12} \p{L}{2,20} )?(?:redde|gijzelde|overviel|ontvoerde|neerstak|neerschoot|aanreed|vermoordde|vond|won|stichtte|oprichtte|ontdekte|overleefde)
  (?:een houten been|glazen oog|kunstbeen|(?:één|1) (?:arm|been|oog|hand|long)|met (?:één|maar één) (?:arm|been|hand))
  (?:een|één) van de (?:weinigen?|laatsten?|enkelen?|twee|drie|vier|vijf) (?:\p{L}{2,20} ){0,3}(?:in|van|op|uit|die)
  (?:er zijn er |waarvan er |slechts |maar ){1,2}(?:één|een|twee|drie|vier|vijf|tien) (?:\p{L}{2,16} ){0,3}(?:in (?:heel )?(?:nederland|europa|de regio|de provincie|het land)|ter wereld|op de wereld)
  (?:uniek|enig) (?:in|voor) (?:heel )?(?:nederland|europa|de regio|de provincie|de wereld|het dorp|de streek)
  (?:enige|eerste|laatste) (?:vrouw|man|meisje|jongen|zwarte|moslim|\p{L}{3,14}er) (?:in|op|bij|van|uit)
  (?:wordt|werd|wordt hij|wordt zij) (?:\p{L}{2,12} ){0,2}herkend (?:op straat|van|als|door)
  (?:speelde|voetbalde|schaatste|zwom|reed|vocht|zong|danste|acteerde|turnde|tenniste|bokste) (?:\p{L}{2,14} ){0,3}(?:in|bij|voor|op|mee in|mee met) (?:het nederlands elftal|oranje|ajax|feyenoord|psv|het eerste van|de eredivisie|de musical|een film|de film|een serie|de serie|het concertgebouw\p{L}{0,8}|carré|paradiso|pinkpop|lowlands|de dakar|de tour|het nationale|een bekende|een reclame)
  (?:het kanaal overgezwommen|zwom het kanaal over|mount everest|kilimanjaro|guinness|wereldreis te voet|ereburger|standbeeld|vernoemd naar|ridder in de orde)
  (?:tv-spotje|reclamespot|reclamefilmpje|(?:op|in) (?:de|een) (?:poster|posters|reclame|billboard|catalogus|film|serie|musical|documentaire))
  (?:een )?(?:film|serie|documentaire|boek|podcast|artikel|lied) (?:over|naar) (?:hem|haar|zijn|het leven|hun)
  (?:dertien|veertien|vijftien|zestien|zeventien|achttien|twintig) (?:kinderen|kleinkinderen|broers|zussen|katten|honden|paarden)
  (?:heeft|houdt|fokt|loopt met|woont met) (?:een |twee |drie |vier |vijf |acht |tien |\d{1,3} )?(?:lama's?|alpaca's?|slangen|een slang|ezels?|kamelen|roofvogels?|papegaai(?:en)?|krokodil|spinnen|vogelspin(?:nen)?|wolfshonden|uilen?|fretten|varken) 
  (?:tatoeage|tattoo)s? (?:in|op) (?:zijn|haar|het) (?:gezicht|voorhoofd|hals)
`);

/** Family that few have. */
export const familyWords = alternatives(`
  (?:de |een |zijn |haar |eeneiige |van een |helft van een |met een ){0,2}(?:tweelingbroer|tweelingzus|tweelingzusje|tweelingbroertje|eeneiige tweeling|drieling|vierling|vijfling)
  (?:een|de|haar|zijn) tweeling
  (?:moeder|vader|ouder) van (?:een tweeling|(?:zes|zeven|acht|negen|tien|elf|twaalf|6|7|8|9|10|11|12) kinderen)
  (?:zeven|acht|negen|tien|elf|twaalf) (?:kinderen|broers|zussen|broers en zussen)
  (?:zoon|dochter|broer|zus|zusje|broertje|man|vrouw|weduwe|ex-vrouw|ex-man|kleinzoon|kleindochter|neef|nicht|partner|schoonzoon|schoondochter|moeder|vader) van (?:de|een) (?:oud-|ex-|voormalige? |bekende |huidige )?(?:burgemeester|wethouder|dominee|huisarts|directeur van|zanger|zangeres|voetballer|profvoetballer|minister|imam|pastoor|slager van|bakker van|eigenaar van|raadslid|commissaris|schrijver|schrijfster|presentator|politicus|tv-presentator)
  (?:burgemeestersvrouw|burgemeesterszoon|burgemeestersdochter|domineeszoon|domineesdochter|domineesvrouw)
  (?:zoon|dochter|broer|zus|neef|nicht|man|vrouw|ex|kleinzoon|kleindochter|schoonzoon|schoondochter) van een (?:bekende|beroemde|landelijk bekende) [\\p{L}-]{2,30}
  (?:zijn|haar) (?:vader|moeder|broer|zus|oom|tante|opa|oma|man|vrouw|ex|ex-man|ex-vrouw) (?:is|was) (?:de |een |oud-|vroeger )?(?:burgemeester|wethouder|dominee|pastoor|imam|minister|directeur van|eigenaar van|huisarts van|notaris van|voorzitter van|profvoetballer|zanger|zangeres|bekende)
  (?:uitgehuwelijkt|kindbruid|vondeling)
`);

/** Jobs and offices that few people in a region have. */
export const rareJobs = alternatives(String.raw`
  burgemeester
  wethouder
  gemeentesecretaris
  raadslid
  statenlid
  kamerlid
  minister
  dijkgraaf
  dominee
  predikante?
  pastoor
  imam
  rabbijn
  priester
  non
  kloosterling
  torenwachter
  vuurtorenwachter
  sluiswachter
  brugwachter
  molenaar
  korenmolenaar
  klokkenmaker
  klompenmaker
  hoefsmid
  orgelbouwer
  vioolbouwer
  glasblazer
  beiaardier
  stadsdichter
  dorpsdichter
  stadsomroeper
  dorpsomroeper
  valkenier
  rattenvanger
  palingvisser
  garnalenvisser
  mosselvisser
  rietsnijder
  rietdekker
  schaapherder
  schaapherderin
  zeehondenverzorger
  dierentuindirecteur
  circusartieste?
  acrobate?
  goochelaar
  buikspreker
  operazanger(?:es)?
  concertpianiste?
  dirigente?
  balletdanser(?:es)?
  prof(?:voetballer|wielrenner|bokser|schaatser|danser|gamer|darter|tennisser|keeper)
  (?:wielrenner|schaatser|bokser|roeier|judoka|turner|turnster) (?:op|bij|in) (?:de|het) (?:spelen|wk|ek|nederlands)
  profvoetbalster
  voetbalprof
  topsport(?:er|ster)
  olympi(?:ër|sch \p{L}{4,20})
  oud-international
  oud-militair in (?:afghanistan|srebrenica|uruzgan|mali|bosnië|libanon)
  dutchbatter
  (?:dutchbat|srebrenica|libanon|uruzgan|afghanistan)-?veteraan
  piloot
  verkeersvlieger
  astronaut
  stuntman
  stuntvrouw
  bommenexpert
  rechercheur
  rechter
  hoogleraar
  presentator
  presentatrice
  (?:soap)?acteur
  (?:soap)?actrice
  youtuber
  influencer
  miss (?:nederland|\p{L}{4,20})
  prins carnaval
  (?:zanger|zangeres|drummer|gitarist|bassist|toetsenist) (?:van|in|bij) (?:de|een) (?:bekende )?(?:band|coverband|\p{L}{3,20}band)
  ijsmeester
  strandjutter
  dodengraver
  grafdelver
  beul
  begrafeniszanger
  taxidermist
  preparateur
  imker
  parfumeur
  wijnboer
  edelsmid
  kunstsmid
  zeiler
  loods
  binnenschipper
  schipper
  reddingsbootschipper
  koddebeier
  kasteelheer
  kastelein
  koster
  kosteres
  organiste?
  beeldhouwer
  beeldhouwster
  kunstenaar
  kunstenares
  dichter
  dichteres
  romanschrijver
  cabaretier
  cabaretière
  striptekenaar
  tatoeëerder
  poppenspeler
  vuurspuwer
  trapezewerker
  dierentemmer
  archeoloog
  paleontoloog
  sterrenkundige
  diamantslijper
  goudsmid
  zadelmaker
  mandenvlechter
  kuiper
  touwslager
  zeilmaker
  scheepsbouwer
  leidekker
  restaurateur
  harpiste?
  accordeonist
  draaiorgelman
  orgelman
  ijscoman
  doedelzakspeler
  tamboer-maître
  schutterskoning
  keizer van de schutterij
  bloemenkoningin
  aspergekoningin
  kersenkoningin
  oesterkweker
  kaasmaakster
  wolspinster
  visroker
  waterscheikundige
  sluismeester
  havenmeester
  duiker
  berger
  parachutist
  paracommando
  commando
  consul
  generaal
  kolonel
  staatssecretaris
  commissaris van de koning
  rector
  decaan
  abt
  monnik
  zuster overste
  bisschop
  kapelaan
  jachtopziener
  boswachter
  ringrijder
`);

/** "voormalig trapezewerker", "oud-international": and what is nobody's alone. */
export const formerly =
  /(?<![\p{L}-])(?:(?:voormalige?|gewezen|vroegere) (?:\p{L}{3,20}e )?|(?:oud|ex)-)(\p{L}{4,30})/giu;
export const nobodysOwn =
  /^(?:man|vrouw|vriend|vriendin|partner|echtgeno|collega|werkgever|werknemer|client|cliënt|gedetineerde|verslaafde|baan|werk|begeleid|woning|school|functie|leiding|chef|baas|buur|huis|situatie|bedrijf|jobcoach|coach|behandel|kandidaat|deelnem|leerling|medewerk|papier|jaars|nieuw|gebruiker|klas|roker|afdeling|adres|traject|uitkering|locatie|kantoor|plek|studie|opleiding|huurder|gezin|schoonmoeder|schoonouders|militair|vluchteling|psychiatrisch|ggz)/i;
