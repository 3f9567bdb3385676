/**
 * Every repetition below has an upper bound, so that the work grows with the length of the text and never faster:
 * a test holds that. Nobody can make the server think for a minute with one clever text.
 */

const months =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec";
const particle = "(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Tt]e|'t|[Ee]l|[Aa]l|[Bb]en|[Ll]a|[Ll]e)";
const surname = `(?:${particle} ){0,3}\\p{Lu}[\\p{L}'’-]{1,40}(?: \\p{Lu}[\\p{L}'’-]{1,40}){0,2}`;

export const patterns = {
  email: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/gu,
  url: /(?:https?:\/\/|www\.)[^\s<>"]{2,500}|\b[a-z\d-]{2,63}\.(?:nl|com|org|net|eu|be|info)(?:\/[^\s<>"]{0,500})?(?![\p{L}\d@.-])/giu,
  iban: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu,
  postcode: /(?<![\p{L}\d])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu,
  street:
    /\p{Lu}[\p{L}'’-]{1,40}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|steeg|dreef|pad|plantsoen) \d{1,5}(?:[ -]?[a-zA-Z](?![\p{L}]))?/gu,
  numericDate: /(?<![\d.-])(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{1,2}-\d{1,2})(?![\d-])/gu,
  writtenDate: new RegExp(`(?<![\\d])\\d{1,2} (?:${months})\\.? (?:(?:19|20)\\d{2}|'\\d{2})(?!\\d)`, "giu"),
  digits: /(?<![\p{L}\d])(?:\+|\(0)?\d(?:[ .()-]{0,2}\d){5,30}(?![\p{L}\d])/gu,
  titledName: new RegExp(
    `(?<![\\p{L}])(?:[Mm]eneer|[Mm]evrouw|[Dd]hr\\.?|[Mm]w\\.?|[Mm]evr\\.?|[Dd]e heer|[Dd]okter|[Dd]r\\.|[Dd]rs\\.) (?:\\p{Lu}\\.[ ]?){0,4}${surname}`,
    "gu",
  ),
  initials: new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.[ ]?){1,4}(?=\\S)${surname}`, "gu"),
  word: /\p{L}[\p{L}'’&-]{0,60}/gu,
} as const;
