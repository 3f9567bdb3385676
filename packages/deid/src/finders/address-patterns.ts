export const postbox = /(?<!\p{L})(?:postbus|antwoordnummer|po box) \d{1,6}(?!\d)/giu;
/** "12", "12a", "12-3", "12 bis", "nr. 12", "12 II hoog". */
export const houseNumber =
  /^(?:\.? |,? ?\(?(?=nr|nummer|huisnr|huisnummer)| op (?=nummer|nr))(?:(?:nr\.?|nummer|huisnummer|no\.?|#) ?)?\d{1,5}(?:-\d{1,4}(?!\d))?(?: ?(?:[a-z]\d{0,2}|bis|hs|huis|zw|zwart|rd|rood|wit|i{1,3}|iv)(?:-\d{1,3}|-[a-z]| [a-z](?= ?[,.;)\n]))?(?![\p{L}\d'’])| ?-(?:[a-z]{1,3}|\d{1,4})(?![\p{L}\d])|\/\d{1,3}(?!\d))?(?:,? (?:boven|beneden|bis|hoog|hs|huis|\d-?hoog|(?:een|twee|drie|vier)-?hoog|i{1,3}|bus \d{1,3})(?!\p{L}))?(?![\p{L}\d]|[.,]\d)/iu;
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
  /(?<![\p{L}\d-])(?:(?:Grote|Oude|Nieuwe|Kleine|Lange|Korte|Hoge|Lage|Eerste|Tweede) \p{Lu}[\p{L}'’-]{2,40}|(?:Achter|Onder|Boven|Op|Aan|Bij) (?:de|het|den) \p{Lu}[\p{L}'’-]{2,40}|Plein (?=1\d{3} )1\d{3}|(?<=\p{Ll},? )(?:Het|De|'t) \p{Lu}[\p{L}'’-]{2,40}(?= \d{1,4}[a-z]?(?:[,.;)\n]|-)))(?: nr\.?)? \d{1,5} ?(?:[a-zA-Z](?!\p{L}))?(?![\p{L}\d]|[.,:]\d| ?(?:uur|jaar|dagen|weken|maanden|euro|km|keer|mensen))/gu;
export const withPostcode =
  /(?<![\p{L}\d-])(?:(?:\p{Lu}|'[ts] )[\p{L}'’-]{1,40}(?: (?:van|der|den|de|het|ter|ten|aan|op|\p{Lu}[\p{L}'’-]{1,40})){0,4}) \d{1,5} ?(?:[a-zA-Z](?!\p{L}))?(?:-\d{1,3})?(?=,? {1,2}[1-9]\d{3} ?[a-zA-Z]{2}(?!\p{L}))/gu;

/** "op Achterom 3 in Delft", "aan het Zand 4.": a name with a number, where someone is. */
export const atNumber =
  /(?<!\p{L})(?:[Oo]p|OP|[Aa]an|AAN|[Aa]dres:?|ADRES:?|naar|NAAR|bij|langs|te)(?: (?:de|DE|HET|het|'t|den))? (\p{Lu}[\p{L}'’-]{2,40}(?: \p{Lu}[\p{L}'’-]{1,40})? \d{1,4}(?:[a-z](?!\p{L})|-[a-z\d]{1,3})?)(?=[,.;)\n]| (?:in|te) \p{Lu}|$)/gu;
/** "woont aan de Vecht", "woont op de Wieken". */
export const dwelledAt =
  /(?<!\p{L})(?:woon(?:t|de|achtig|den)|wonen|wonend|flat|huis|kamer|appartement|verhuisd|verhuist) (?:\p{Ll}{2,12} ){0,3}(?:aan|op|naar) ((?:de|het|'t|den) \p{Lu}[\p{L}'’-]{2,40}(?: \p{Lu}[\p{L}'’-]{1,40})?)(?![\p{L}\d-])/gu;
/** What has a number and is no street. */
export const noStreet =
  /^(?:woont|wonend|adres|op|aan|covid|formule|npo|top|iphone|wajong|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|artikel|windows|lokaal|kamer|zaal|groep|week|fase|trede|stap|office|excel|word|ggz|uwv|wmo|veluwe|fact|team|afdeling|tno|iso|nen|cao|vca|niveau|mbo|b1|a2)/i;
export const kinds =
  /^(?:singel|laan|plein|dijk|kade|gracht|markt|dreef|weg|hof|steeg|straat|park|dam|brink|heuvel|haven|wal|ring|veld|kamp|hoogstraat)$/;
/** "Singel 250": the kind of street is its name. */
export const byKind =
  /(?<![\p{L}\d-])(\p{Lu}\p{L}{2,11}) \d{1,4}(?:[a-z](?!\p{L})|-[a-z\d]{1,3})?(?![\p{L}\d]|[.,:]\d| ?(?:uur|jaar|dagen|weken|maanden|euro|km|keer|mensen|%))/gu;

/** Where people live that is no street: a camping, a flat, a farm with a name. */
export const dwellingName =
  /(?<!\p{L})(?:camping|vakantiepark|recreatiepark|bungalowpark|woonwagencentrum|woonwagenkamp|boerderij|hoeve|flat|villa|woonboot|huize|woonzorgcentrum|complex|residentie|serviceflat|studentenflat)(?: ["'“‘]?(?:De|Het|'t|\p{Lu}[\p{L}'’-]{1,30})["'”’]?){1,3}(?:,? (?:plek|huisje|chalet|kamer|nr\.?|nummer|standplaats|unit|appartement)? ?\d{1,4}[a-z]?(?![\p{L}\d]))?/gu;
/** "kerkstraat12", "kerk straat 12". */
export const gluedNumber =
  /(?<![\p{L}\d-])\p{L}{3,30}(?:straat|laan|weg|plein|dreef|gracht|kade|singel)\d{1,4}[a-z]?(?![\p{L}\d])/giu;
export const brokenName =
  /(?<![\p{L}\d-])(?!(?:op|in|de|het|een|onder|over|van|aan|deze|die|dat|zijn|haar|elke|half|hele|mijn) )\p{L}{3,20} (?:straat|laan|plein|dreef|gracht) \d{1,4}[a-z]?(?![\p{L}\d]|[.,:]\d)(?! ?(?:uur|jaar|dagen|weken|maanden|euro|km|keer|mensen|%))/giu;
/** "op de brink 12", in a text without capitals. */
export const smallWide =
  /(?<!\p{L})(?:op|aan|in|adres:?|woont) (?:(?:de|het|'t) )?(\p{Ll}{0,30}(?:markt|haven|wal|brink|heuvel|meent|kamp|veld|dam|park|einde|hoek|burg|singel|gracht|kade|dijk|hof|plein|pad|steeg|erf|akker|oord) \d{1,4}(?:[a-z](?!\p{L}))?)(?![\p{L}\d]|[.,:]\d|[-/]\d)(?=[.,;)\n]| (?:in|te|bij|en) |$)/gu;
/** "woont hoogeind 12a," without a capital. */
export const smallDwelling =
  /(?<!\p{L})(?:woont|wonend|adres(?: is|:)?|woonachtig)(?: (?:op|aan))? ((?:(?:de|het) )?\p{Ll}{4,30} \d{1,4}(?:[a-z](?!\p{L})|-\d{1,3})?)(?=[,.;)\n]| (?:in|te) |$)/gu;
/** "Vogelzang 77": any name with a number, where the talk is of living. */
export const namedNumber =
  /(?<![\p{L}\d-])((?:\p{Lu}[\p{L}'’-]{1,30} (?:van |de |het |der )?)?\p{Lu}[\p{L}'’-]{3,30} \d{1,4}(?:[a-z](?!\p{L})|-[a-z\d]{1,3})?)(?=[,.;)\n]| (?:in|te) |$)/gu;
export const leads =
  /(?:woon|adres|verhui|ingeschreven|op bezoek|bezorg|post |huisnummer|vroeger|daarvoor|thuis|straat|locatie)/;
