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
  (?:iedereen|het hele dorp|heel \p{L}{3,20}) kent (?:hem|haar) (?:als|van)
`);

/** What happened to few. */
export const eventWords = alternatives(String.raw`
  (?:hij|zij|ze|die|en) (?:redde|reddde) (?:een|twee|drie|vier|zijn|haar|het)
  (?:overleefde|overlevende van|slachtoffer van|getuige van|betrokken bij|zat in) (?:de|het|een) (?:\p{L}{2,20} )?(?:ramp|vliegramp|vuurwerkramp|treinongeluk|brand|overval|schietpartij|aanslag|gijzeling|explosie|ontploffing|busongeluk|cafébrand|steekpartij|instorting)
  (?:de|die) (?:grote |fatale |dodelijke )?(?:vuurwerkramp|vliegramp|treinramp|cafébrand|gijzeling|schietpartij|gezinsmoord|ontploffing)
  (?:won|wint|winnaar van|winnares van|gewonnen) (?:de|het|een|in 20\d\d de) (?:\p{L}{2,20} )?(?:loterij|staatsloterij|postcodeloterij|jackpot|medaille|olympische \p{L}{3,10}|titel|elfstedentocht|nk|ek|wk|prijs van het jaar|nobelprijs|songfestival)
  (?:nederlands|europees|wereld|olympisch|regionaal|provinciaal)[ -]?(?:kampioene?|recordhouder)
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
  een houten been|glazen oog
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
  jachtopziener
  boswachter
  ringrijder
`);
