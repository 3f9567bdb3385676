import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";
import { inside, matches, point } from "./matching.ts";

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{1,64}(?:@| ?(?:\(at\)|\[at\]) ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}(?![\p{L}\d])/giu;
/** A space beside the @ that should not be there; a handle has no domain behind it. */
const spacedEmail =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?: @|@ | @ )[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,2}\.(?:nl|com|org|net|eu|be|info|de)(?![\p{L}\d])/giu;
const halfEmail = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{2,64}@[\p{L}\d-]{2,63}(?![\p{L}\d@.])/gu;
const top = "(?:nl|com|org|net|eu|be|info|io|online|frl)";
const saidEmail = new RegExp(
  `(?<![\\p{L}\\d])[\\p{L}\\d._-]{1,40}(?: (?:punt|dot|streepje|underscore|min) [\\p{L}\\d]{1,40}){0,4} (?:apenstaartje|apestaartje|apenstaart|aapenstaartje|at|@|\\(at\\)|\\[at\\]) (?:[\\p{L}\\d-]{1,40} ?(?:(?:punt|dot|\\(dot\\)|\\[dot\\]|streepje) |\\. ?)){1,3}${top}(?![\\p{L}\\d])`,
  "giu",
);

const link = /(?<![\p{L}\d@])(?:https?:\/\/|www\.)[^\s<>"'()[\]]{3,500}/giu;
const domain =
  /(?<![\p{L}\d@._/-])(?:[a-z\d][a-z\d-]{0,62}\.){1,3}(?:nl|com|org|net|eu|be|info|io|online|frl|shop|site|app|amsterdam)(?:\/[^\s<>"'()[\]]{0,500})?(?![\p{L}\d@-])/giu;
const saidLink = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:www|wee wee wee) (?:punt|dot) )?[\\p{L}\\d-]{2,60} (?:punt|dot) ${top}(?![\\p{L}\\d])`,
  "giu",
);
const network =
  /(?:linkedin\.com\/(?:in|pub)|facebook\.com|instagram\.com|tiktok\.com|twitter\.com|x\.com|youtube\.com\/@|threads\.net|snapchat\.com)\/?[^\s]/i;

const handle = /(?<![\p{L}\d@._/-])@[\p{L}\d_][\p{L}\d_.-]{1,39}/gu;
const underscored =
  /(?<![\p{L}\d@._/-])(?=[\p{L}\d.]{0,40}\p{L})[\p{L}\d.]{1,30}(?:_{1,3}[\p{L}\d.]{1,30}){1,4}(?![\p{L}\d@_-])/gu;
/** The way of Discord: nachtuil#4410. */
const numbered = /(?<![\p{L}\d@#])[\p{L}\d][\p{L}\d_.]{1,31}#\d{4}(?!\d)/gu;
const networks =
  "insta|instagram|ig|facebook|fb|tiktok|tik tok|snap|snapchat|twitter|discord|linkedin|telegram|youtube|twitch|strava|vinted|threads|bluesky|mastodon|skype|psn|xbox|steam|pinterest|reddit|onlyfans";
const announced = new RegExp(
  `(?<!\\p{L})(?:${networks})(?!\\p{L})(?:[ -]?(?:account|naam|gebruikersnaam|handle|profiel|kanaal|pagina))?(?:(?: is| heet| als| onder| hij| zij| ze| de| naam| met| ook| te vinden| actief| bekend){0,5} ?:?|:| =| -) ?["'“‘]?(@?[\\p{L}\\d][\\p{L}\\d_.-]{2,39})`,
  "giu",
);
/** A word that is a name somewhere rather than a word: it has a digit, a dot or a low line in it. */
const namelike = /^@|[\d_]|[\p{L}]\.[\p{L}]|\p{Ll}\p{Lu}/u;

/** Sites of the government and of everybody: they say nothing about a person. */
const ofEverybody =
  /^(?:https?:\/\/)?(?:www\.)?(?:[a-z\d-]{1,40}\.)?(?:uwv|werk|rijksoverheid|overheid|belastingdienst|toeslagen|svb|digid|duo|cak|cbs|vng|divosa|nibud|kvk|rvo|rdw|thuisarts|juridischloket|hetcak|zorgverzekeringslijn|berekenuwrecht|nationalevacaturebank|indeed|google|gmail|hotmail|outlook|live|icloud|ziggo|kpnmail|youtube|linkedin|marktplaats|funda|9292|ns|samenvoordeklant|werkwijzerpsychischeproblematiek|hallowerk|onderhoudnl|wikipedia|werkenvoornederland)\.(?:nl|com|org)(?:\/(?!in\/|@)[^\s]{0,300})?$/i;

const trimmed = ({ start, end, text }: { start: number; end: number; text: string }) => {
  const kept = text.replace(/[.,;:!?*_'"”’)\]]{1,20}$/, "");
  return { start, end: end - (text.length - kept.length), text: kept };
};

const links = (text: string): Candidate[] =>
  [...matches(text, link), ...matches(text, domain)]
    .map(trimmed)
    .filter((found) => !ofEverybody.test(found.text))
    .map((found) => point(found, network.test(found.text) ? "social" : "url", "sure"));

const emails = (text: string, lower: string): Candidate[] => [
  ...matches(text, email).map((found) => point(trimmed(found), "email", "sure")),
  ...matches(text, spacedEmail).map((found) => point(trimmed(found), "email", "sure")),
  ...matches(text, halfEmail).map((found) => point(trimmed(found), "email", "probable")),
  ...matches(lower, saidEmail).map((found) => point(found, "email", "probable")),
];

const handles = (text: string): Candidate[] => [
  ...matches(text, handle).map((found) => point(trimmed(found), "social", "sure")),
  ...matches(text, underscored).map((found) => point(trimmed(found), "social", "probable")),
  ...matches(text, numbered).map((found) => point(found, "social", "probable")),
  ...matches(text, announced).flatMap((found) => {
    const name = (found.groups[1] ?? "").replace(/[.-]{1,9}$/, "");
    const sign = /[:=] ?["'“‘]?@?[^:=]{0,40}$/.test(found.text);
    if (!sign && !namelike.test(name)) return [];
    return [point(inside(found, name, found.text.length - (found.groups[1] ?? "").length), "social", "probable")];
  }),
];

/** E-mail addresses, links and names on social media; also said aloud, "jan punt smit apenstaartje …". */
export const findOnline: Finder = ({ text, lower }) => [
  ...emails(text, lower),
  ...links(text),
  ...matches(lower, saidLink).map((found) => point(found, "url", "probable")),
  ...handles(text),
];
