export const postbox =
  /(?<!\p{L})(?:(?:postbus|antwoordnummer|po box) \d{1,6}|(?:ligplaats|standplaats|kavel|perceel|volkstuin) (?:nr\.? |nummer )?[a-z]?\d{1,4}|(?:boulevard|avenue|plantage|passage) \p{L}[\p{L}'’-]{2,30} \d{1,4})(?!\d)/giu;
/** "12", "12a", "12-3", "12 bis", "nr. 12", "12 II hoog". */
export const houseNumber =
  /^(?:\.? |,? ?\(?(?=nr|nummer|huisnr|huisnummer)| op (?=nummer|nr))(?:(?:nr\.?|nummer|huisnummer|no\.?|#) ?)?\d{1,5}(?:-\d{1,4}(?!\d))?(?: ?(?:[a-z]\d{0,2}|bis|hs|huis|hg|sous|souterrain|zw|zwart|rd|rood|wit|i{1,3}|iv)(?:-\d{1,3}|-[a-z]| [a-z](?= ?[,.;)\n]))?(?![\p{L}\d'’])| ?-(?:(?:bis|ter|quater|hs|sous|zw|rd|boven)(?:[ -][a-z](?![\p{L}\d]))?|huis|hoog|\d-?hoog|[a-z]{1,3}|\d{1,4}(?: ?(?:hg|hs|h|hoog))?)(?![\p{L}\d])|\/\d{1,3}(?!\d))?(?:,? (?:boven|beneden|bis|hoog|hg|hs|huis|sous|souterrain|achter|voor|links|rechts|(?:\d|een|één|twee|drie|vier|i{1,3}|iv)[ -]?hoog(?: achter| voor)?|i{1,3}|bus \d{1,3})(?!\p{L}))?(?![\p{L}\d]|[.,]\d)/iu;
export const noHouse =
  /^ ?(?:uur|uren|dagen|weken|maanden|minuten|euro|km|kilometer|meter|keer|mensen|jaar|procent|%)(?!\p{L})/u;
/** "woont aan de", "adres:", "verhuisd naar": a street by what is said before it. */
export const dwelling =
  /(?<!\p{L})(?:[Ww]oon(?:t|de|achtig)?|WOONT|[Ww]onend|ADRES|[Aa]dres(?: is|:)?|verhuis(?:d|t|de)|ingeschreven|gevestigd|bezoekadres|huisadres|postadres|kamer|appartement|flat)[ :,]{1,3}(?:nu |nog |sinds kort |zelfstandig |samen |is |van |tijdelijk ){0,2}(?:(?:aan|op|in|naar) )?((?:(?:de|het|'t|'s) )?\p{Lu}[\p{L}'’-]{1,40}(?: (?:van|der|den|de|het|ter|ten|aan|op|'t|\p{Lu}[\p{L}'’-]{1,40})){0,4}) (\d{1,5} ?(?:[a-zA-Z](?!\p{L}))?(?:-\d{1,3})?)(?![\p{L}\d]|[.,]\d| ?(?:uur|jaar|dagen|weken|maanden|euro|km))/gu;

/** "Laan van Meerdervoort 12", "Plein 1944 5": a name that begins with the kind of street. */
export const headed =
  /(?<![\p{L}\d-])(?:Laan|Plein|Weg|Kade|Singel|Straat|Park|Hof|Dreef|Pad)(?: (?:van|der|de|den|het|naar|over|in)){1,3} \p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){0,2}(?: \d{1,5} ?(?:[a-zA-Z](?!\p{L}))?(?![\p{L}\d]))?/gu;

/** "Grote Markt 5", "Achter de Hoven 12", and anything that has a postcode behind it. */
export const others =
  /(?<![\p{L}\d-])(?:(?:Grote|Oude|Nieuwe|Kleine|Lange|Korte|Hoge|Lage|Eerste|Tweede) \p{Lu}[\p{L}'’-]{2,40}(?: (?:[Nn]oord|[Oo]ost|[Zz]uid|[Ww]est)(?:[Zz]ijde)?| [nzow]\.?z\.?(?= ))?|(?:Achter|Onder|Boven|Op|Aan|Bij|Tussen|Naast|Voor|Buiten|Binnen|Over|Langs|Om|In|Beneden|Rond) (?:de|het|den|'t) \p{Lu}[\p{L}'’-]{2,40}|(?:Laan|Plein|Straat|Kade|Singel) (?=1\d{3})1\d{3}(?:-1\d{3})?|(?<=\p{Ll}[,:]? )(?:Het|De|['’]?t) \p{Lu}[\p{L}'’-]{2,40}(?= \d{1,4}[a-z]?(?:[,.;)\n]|-| (?:rood|zwart|wit|hs)(?!\p{L}))))(?: nr\.?)? \d{1,5} ?(?:[a-zA-Z](?!\p{L}))?(?![\p{L}\d]|[.,:]\d| ?(?:uur|jaar|dagen|weken|maanden|euro|km|keer|mensen))/gu;
export const withPostcode =
  /(?<![\p{L}\d-])(?:(?:\p{Lu}|'[ts] )[\p{L}'’-]{1,40}(?: (?:van|der|den|de|het|ter|ten|aan|op|\p{Lu}[\p{L}'’-]{1,40})){0,4}) \d{1,5} ?(?:[a-zA-Z](?!\p{L}))?(?:-\d{1,3})?(?=[ ,;|/\n]{1,4}[1-9]\d{3} ?[a-zA-Z]{2}(?!\p{L}))/gu;

/** "op Achterom 3 in Delft", "aan het Zand 4.": a name with a number, where someone is. */
export const atNumber =
  /(?<!\p{L})(?:[Oo]p|OP|[Aa]an|AAN|[Aa]dres:?|ADRES:?|naar|NAAR|bij|langs|te)(?: (?:de|DE|HET|het|'t|den))? (\p{Lu}[\p{L}'’-]{2,40}(?: \p{Lu}[\p{L}'’-]{1,40})? \d{1,4}(?:[a-z](?!\p{L})|-[a-z\d]{1,3})?)(?=[,.;)?!\n]| (?:in|te) \p{Lu}| (?:en|want|omdat|waar|met|is|was|sinds|maar|naast|boven|achter|bij|heeft|samen) |$)/gu;
/** "Akkerwinde 12", "route: Ruisvoorn 201, dan Brasem 4": any name with a number behind it. */
export const anyNumbered =
  /(?<![\p{L}\d-])((?:\p{Lu}[\p{L}'’-]{1,30} (?:van |de |het |der |aan de ){0,2})?\p{Lu}\p{Ll}[\p{L}'’-]{2,30} \d{1,3}(?: ?[a-hA-H](?!\p{L})|-[a-z\d]{1,3})?)(?![\p{L}\d]|[.,:/]\d|%)(?=[,.;)!?\n|]| (?:in|te|bij|en|dan|fam|mw|mevr|dhr|boven|achter|naast|is|was|waar|daar|met|t\/o|tegenover|op)(?!\p{L})|$)/gu;
/** "bezoek 10u akkerwinde 12": the same in a text without capitals. */
export const anySmallNumbered =
  /(?<![\p{L}\d-])(\p{Ll}{6,25} \d{1,3}(?: ?[a-h](?!\p{L}))?)(?![\p{L}\d]|[.,:/-]\d|%)(?=[,.;)!?\n|]| (?:in|te|boven|achter|naast)(?!\p{L})|$)/gu;
/** "aan de Wieken", "achter 't Zand": a name with a capital behind a place word. */
export const capitalPlace =
  /(?<!\p{L})(?:op|aan|achter|langs|tegenover|hoek|aan het eind van) ((?:de|het|'t) \p{Lu}\p{Ll}[\p{L}'’-]{0,40}(?: \p{Lu}[\p{L}'’-]{1,40})?)(?![\p{L}\d-])/gu;
/** "ik zit op het laar 23", "adres is 't hoog 3": any small name with a number, where the talk is of living. */
export const smallNumbered =
  /(?<![\p{L}\d])(?:op|aan|in|is|naar|bij|adres:?|woont|woon|woonde|wonend|thuis|zit|zat|straat:?|nu|langs|van) ((?:(?:de|het|['’]?t|den|'s) )?(?:(?:[1-3]e|[\p{Ll}'’.]{1,12}) ){0,2}?\p{Ll}{3,25} \d{1,3}(?: ?[a-h](?!\p{L}))?(?:[-/]\d{1,3})?)(?![\p{L}\d]|[.,:]\d|[-/]\d)(?! ?(?:uur|uren|u|jaar|jr|dagen|dag|weken|maanden|minuten|min|euro|km|kilometer|meter|keer|x|mensen|man|kinderen|punten|procent|kilo|stuks|%|augustus|september|oktober|november|december|januari|februari|maart|april|mei|juni|juli)(?!\p{L}))/gu;
/** "woont aan de Vecht", "woont op de Wieken". */
export const dwelledAt =
  /(?<!\p{L})(?:[Ww]oon(?:t|de|achtig|den)?|[Ww]onen|gewoond|wonend|flat|huis|huisje|kamer|kamers|studio|appartement|etage|verhuis(?:d|t|de|den|ing)|verhuizen|zit|zat|slaapt|sliep|slapen|logeert|logeerde|verblijft|verbleef|huist|staat|stond|zitten|hokt|huurt|huurde|opgegroeid|gevestigd|ingeschreven|bezoek|huisbezoek|langs|halte|bushalte|pand|filiaal|kantoor|ingang|loods|afspraak|afgesproken|uit) (?:\p{Ll}{2,12},? ){0,4}?(?:aan|op|naar|achter|langs|tegenover|boven|om de hoek van) ((?:de|het|'t|den) \p{Lu}[\p{L}'’-]{2,40}(?: (?:(?:van|der|de|den|het) ){0,2}\p{Lu}[\p{L}'’-]{1,40})?)(?![\p{L}\d-])/gu;
/** "van de Akelei 33 naar de Boterbloem": from one street to another. */
export const moved =
  /(?<!\p{L})van (?:de|het|'t|den) \p{Lu}[\p{L}'’-]{2,40}(?: \p{Lu}[\p{L}'’-]{1,40})?(?: \d{1,4}[a-z]?)? naar ((?:de|het|'t|den) \p{Lu}[\p{L}'’-]{2,40}(?: \p{Lu}[\p{L}'’-]{1,40})?)(?![\p{L}\d-])/gu;
/** "v. Speijkstr 88-2", "Pres. Kennedyln 12", "past. v. erpstr 3": streets in short. */
export const shortened =
  /(?<![\p{L}\d-])(?:(?:\p{L}{1,6}\. ?|(?:van|v|der|den|de|d|[1-9]e) ){0,4})\p{L}{3,25}(?:str|ln|wg|pln|kd|sngl|gr|plnts|hf|stg|lnd)(?:\. ?| )\d{1,4}(?: ?[a-z](?!\p{L}))?(?:-\d{0,3} ?(?:hg|hs|huis|h)?(?!\p{L}))?(?![\p{L}\d]|[.,:]\d)/giu;
/** "huisnr 12", "huisnummer: 7a". */
export const onlyNumber =
  /(?<!\p{L})(?:huisnr|huisnummer|huisno)(?: is|:|\.)? ?(\d{1,5} ?(?:[a-z](?!\p{L}))?(?:-\d{1,3})?)(?![\p{L}\d])/giu;
/** "post naar oude delft 112 a", "op markt 22 b": a small name with a number and a letter behind it. */
export const smallLetter =
  /(?<!\p{L})(?:op|aan|in|naar|adres:?|bij|langs) (?:(?:de|het|'t) )?((?:(?:oude|nieuwe|grote|kleine|lange|korte|hoge|lage) )?\p{Ll}{4,25} \d{1,4}(?: [a-h]|[a-h]|-[a-h\d])(?![\p{L}\d]))(?=[,.;)?!\n]| (?:in|te|bij|en|sturen|daar|want|kan|is|dan) |$)/gu;
/** "op de korte poten", "oude gracht": small, and known all over the country. */
export const smallKnown =
  /(?<!\p{L})(?:op|aan|in|naar|achter|langs|bij|adres:?|woont|van) (?:(?:de|het|'t) )?((?:(?:oude|nieuwe|grote|kleine|lange|korte|hoge|lage) ?(?:gracht|haven|markt|brug|delft|poten|voorhout|vijverberg|houtstraat|kerkhof|singel|vaart|wal|vest|veste|rijn|mare|zand|koornmarkt|ebbinge|boteringe|leidsedwarsstraat|schans|nieuwstraat|hof|dijk|beestenmarkt|houtmarkt|kerksteeg|marktstraat|oostzijde)|noordeinde|achterom|zuideinde|oosteinde|westeinde|hoogeind|laageind|binnenweg|buitenhof|hoogte kadijk|laagte kadijk|nieuwmarkt|vismarkt|botermarkt|veemarkt|kaasmarkt|koemarkt|varkensmarkt|eiermarkt|korenmarkt|turfmarkt|groentemarkt|neude|vrijthof|coolsingel|meent|rokin|damrak|spui)(?: \d{1,4}(?: ?[a-z](?!\p{L}))?)?)(?![\p{L}\d]|[.,:]\d)/gu;
/** "woont op de molenwerf", "slaapt achter de zuiddijk": a small name where somebody lives. */
export const smallDwelled =
  /(?<!\p{L})(?:woon(?:t|de|achtig|den)?|wonen|gewoond|wonend|kamer|kamers|flat|verhuis(?:d|t|de)|slaapt|sliep|logeert|logeerde|verblijft|zit|zat|vrij|adres|die|halte|dochter|zus|broer|moeder) (?:\p{Ll}{2,12},? ){0,5}?(?:aan|op|in|naar|achter|langs|van) (?:de|het|'t) (\p{Ll}{2,25}(?:hof|dijk|pad|kade|plein|weg|steeg|gracht|werf|wal|haven|brink|veld|veen|kamp|heuvel|park|singel|meent|einde|eind|hoek|horst|akker|enk|esch|poort|vaart|wei|weide|oord|donk|ring|markt|dreef|zoom|sloot|wetering|dam|straat|laan|diep|rak|zijl|til|loon|beek|laak|hage|gaarde|hoven|landen|tuinen|borg|borgh|buurt|kwartier|wijk|poel|poelen|burg|plas|kolk|grift|wold|woud|laar|loo|eng|wierde|terp))(?![\p{L}\d-])/gu;
/** What has a number and is no street. */
export const noStreet =
  /^(?:mijn|zijn|haar|onze|ons|hun|jouw|deze|elke|ruim|circa|ongeveer|minimaal|maximaal|nog|pas|met|van|bijlage|gate|bus|spoor|lijn|tram|perron|balie|loket|deel|hoofdstuk|paragraaf|vraag|opdracht|les|module|blok|casus|kandidaat|deelnemer|client|cliënt|nummer|versie|optie|scenario|route|afslag|hal|vak|rij|tafel|ronde|cohort|klas|havo|vwo|hbo|vmbo|schaal|categorie|type|model|station|dag|jaar|uur|pagina|regel|punt|tabel|figuur|kwartaal|periode|cluster|sector|district|zone|level|radio|playstation|xbox|samsung|galaxy|participatiewet|wet|sinds|rond|over|na|voor|tussen|tegen|dat|die|is|was|wordt|ben|bent|leeftijd|zoon|dochter|man|vrouw|jongen|meisje|kind|kinderen|hij|zij|ze|ik|half|kwart|dik|bijna|weer|nu|net|al|ook|maar|om|vanaf|tot|per|en|of|uur|nummer|minstens|hooguit|zo'n|pas|elke|iedere|eind|begin|kilo|maat|tweede|eerste|derde|kerst|pasen|werkvloer|gemeente|arts|directeur|coach|op|aan|top|b1|a2)(?!\p{L})|^(?:woont|wonend|adres|covid|formule|npo|iphone|wajong|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|artikel|windows|lokaal|kamer|zaal|groep|week|fase|trede|stap|office|excel|word|ggz|uwv|wmo|veluwe|fact|team|afdeling|tno|iso|nen|cao|vca|niveau|mbo)/iu;
export const kinds =
  /^(?:singel|laan|plein|dijk|kade|gracht|markt|dreef|weg|hof|steeg|straat|park|dam|brink|heuvel|haven|wal|ring|veld|kamp|hoogstraat|esplanade|promenade|passage|plantage)$/;
/** "Singel 250": the kind of street is its name. */
export const byKind =
  /(?<![\p{L}\d-])(\p{Lu}\p{L}{2,11}) \d{1,4}(?:[a-z](?!\p{L})|-[a-z\d]{1,3})?(?![\p{L}\d]|[.,:]\d| ?(?:uur|jaar|dagen|weken|maanden|euro|km|keer|mensen|%))/gu;

/** Where people live that is no street: a camping, a flat, a farm with a name. */
export const dwellingName =
  /(?<!\p{L})(?:camping|vakantiepark|chaletpark|caravanpark|stacaravanpark|stacaravan|woonark|woonschip|ark|schip|hofstede|landgoed|flatgebouw|woontoren|torenflat|wooncomplex|opvanghuis|logeerhuis|stee|recreatiepark|bungalowpark|woonwagencentrum|woonwagenkamp|boerderij|hoeve|flat|villa|woonboot|huize|woonzorgcentrum|complex|residentie|serviceflat|studentenflat)(?: ["'“‘]?(?:De|Het|'t|\p{Lu}[\p{L}'’-]{1,30})["'”’]?){1,3}(?:,? (?:plek|plaats|huisje|chalet|kamer|nr\.?|nummer|standplaats|unit|appartement|kavel|box)? ?[a-zA-Z]?\d{1,4}[a-z]?(?:-\d{1,3})?(?![\p{L}\d]))?/gu;
/** "kerkstraat12", "kerk straat 12". */
export const gluedNumber =
  /(?<![\p{L}\d-])\p{L}{3,30}(?:straat|laan|weg|plein|dreef|gracht|kade|singel)\d{1,4}[a-z]?(?![\p{L}\d])/giu;
export const brokenName =
  /(?<![\p{L}\d-])(?!(?:op|in|de|het|een|onder|over|van|aan|deze|die|dat|zijn|haar|elke|half|hele|mijn) )\p{L}{3,20} (?:straat|laan|plein|dreef|gracht) \d{1,4}[a-z]?(?![\p{L}\d]|[.,:]\d)(?! ?(?:uur|jaar|dagen|weken|maanden|euro|km|keer|mensen|%))/giu;
/** "op de brink 12", in a text without capitals. */
export const smallWide =
  /(?<!\p{L})(?:op|aan|in|adres:?|woont) (?:(?:de|het|'t) )?(\p{Ll}{0,30}(?:markt|haven|wal|brink|heuvel|meent|kamp|veld|dam|park|einde|hoek|burg|singel|gracht|kade|dijk|hof|plein|pad|steeg|erf|akker|oord|werf|vaart|delft) \d{1,4}(?: ?[a-z](?!\p{L}))?)(?![\p{L}\d]|[.,:]\d|[-/]\d)(?=[.,;)?!\n]| (?:in|te|bij|en|want|dan|daar) |$)/gu;
/** "woont hoogeind 12a," without a capital. */
export const smallDwelling =
  /(?<!\p{L})(?:woont|wonend|adres(?: is|:)?|woonachtig)(?: (?:op|aan))? ((?:(?:de|het) )?\p{Ll}{4,30} \d{1,4}(?:[a-z](?!\p{L})|-\d{1,3})?)(?=[,.;)\n]| (?:in|te) |$)/gu;
/** "Vogelzang 77": any name with a number, where the talk is of living. */
export const namedNumber =
  /(?<![\p{L}\d-])((?:\p{Lu}[\p{L}'’-]{1,30} (?:van |de |het |der )?)?\p{Lu}[\p{L}'’-]{3,30} \d{1,4}(?:[a-z](?!\p{L})|-[a-z\d]{1,3})?)(?=[,.;)\n]| (?:in|te|om \d) |$| om \d)/gu;
export const leads =
  /(?:woon|adres|verhui|ingeschreven|op bezoek|bezorg|post |huisnummer|vroeger|daarvoor|thuis|straat|locatie|ophalen|opgehaald|afzetten)/;

/** "boven de slager op nummer 14", "woont op nummer 8": the number is all that is said of the street. */
export const besideShop =
  /(?<!\p{L})(?:(?:boven|naast|achter|tegenover|bij) (?:de|het|een) \p{Ll}{3,20},? (?:op )?nummer \d{1,4}[a-z]?|(?<=(?:woon|woont|woonde|wonen|zit|zat|huis|flat|straat|buren)(?: \p{Ll}{2,12}){0,3} )op (?:nummer|nr\.?) \d{1,4}[a-z]?)(?![\p{L}\d]|[.,:]\d)/gu;

/** A name, its number on the same line or the next, and then a line that begins with a postcode. */
export const overLines =
  /(?<=^|\n)([^\n\d:]{3,40}[ \n]\d{1,4} ?[a-z]?(?:-[a-z\d]{1,3})?) ?(?=\n[1-9]\d{3} ?[a-z]{2}(?!\p{L}))/giu;
