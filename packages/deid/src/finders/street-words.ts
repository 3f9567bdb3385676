const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Endings that make a word a street, with or without a number. */
export const streetEnding =
  /.(?:straat|strjitte|straatje|laan|laantje|weg|plein|pleintje|dreef|hof|hofje|gracht|kade|singel|pad|steeg|dijk|plantsoen|boulevard|allee|avenue|str)$/;

/** Endings that make a word a street when a house number follows. */
export const wideEnding =
  /.(?:wal|haven|werf|ring|oord|veld|velden|brink|akker|akkers|kamp|hoek|horst|weide|tuin|park|poort|dam|erf|bos|beek|heuvel|zoom|stede|burg|berg|meer|markt|baan|brug|sluis|oever|duin|wijk|hage|donk|loo|vaart|diep|zijde|gaarde|borg|schans|wetering|meent|es|enk|eng|kwartier|spoor|einde|eind|ende|wei|strjitte|leane|buorren|finne|dyk|laantje|tuinen|landen|hoven|wegje)$/;

/** Words with such an ending that are no street. */
export const ordinary = set(`
  onderweg vanweg omweg snelweg autosnelweg rijksweg autoweg spoorweg heenweg terugweg uitweg luchtweg fietsweg hoofdweg
  tussenweg zijweg middenweg landweg kortweg gaandeweg geenszinsweg doorweg halfweg voorweg binnenweg buitenweg
  beweg werkweg zorgweg toegangsweg rechtsweg lijdensweg leerweg waterweg vaarweg vluchtweg ringweg invalsweg
  straat winkelstraat zijstraat dorpsstraatje wegstraat achterafstraat woonstraat doodlopende praktijkstraat
  teststraat wasstraat lasstraat leerstraat zorgstraat lestraat
  schoolplein werkplein leerwerkplein marktplein dorpsplein speelplein stationsplein parkeerplein kennisplein
  digiplein wijkplein zorgplein participatieplein leerplein taalplein ondernemersplein buurtplein voorplein
  fietspad wandelpad looppad zandpad voetpad tuinpad bospad levenspad ontwikkelpad loopbaanpad leerpad groeipad
  keuzepad stappenpad carrierepad zijpad kerkepad olifantenpad ruiterpad doelpad werkpad pad
  gerechtshof hof kerkhof voorhof achterhof zorghof binnenhof koningshof begraafhof behoef
  kade loskade blokkade brigade cascade arcade decade schade schoolkade
  singel gracht slotgracht stadsgracht laan oprijlaan dreef vrijdreef steeg achtersteeg tuinsteeg
  zeedijk rivierdijk winterdijk zomerdijk dijk dyk slaperdijk waterdijk bedijk
  afsluitdijk plantsoen boulevard allee avenue wandelboulevard meubelboulevard woonboulevard strandboulevard
  beroepsweg carriereweg denkweg zoekweg gangweg
`);

/** With these endings a word that is not a street is common: "vakgebied" has none, "werkpad" does. A capital is needed. */
export const needsCapital = /(?:hof|hofje|dijk|pad|kade|plein|pleintje|weg|str|allee|boulevard|avenue|steeg|gracht)$/;

/** Streets that are called by a plain word; only behind "op de" and with a capital. */
export const plainNames = set("meent brink dam spui coolsingel noordeinde vrijthof neude damrak rokin leidseplein");

/** Small words inside a street's name: Laan van de Vrijheid, Jan van der Heijdenstraat. */
export const particles = set("van de der den het 't ter ten te op aan over in la le du en naar van 's");

/** First words of a street's name of several words: Laan van Meerdervoort, Plein 1944. */
export const heads = set(
  "laan 2de 3de mr monseigneur mgr plein weg straat kade singel park hof burgemeester burg dr dokter prof professor prins prinses koningin koning sint st oude nieuwe grote kleine korte lange eerste tweede 1e 2e 3e oost west noord zuid pastoor jan johan president graaf gravin hertog generaal admiraal kapelaan kap ds meester mr achter onder boven weth wethouder past pres gen adm bisschop minister min notaris not dominee zr zuster pater",
);
