import { lookups } from "../lists/lookups.ts";
import { isOrdinary, isPlainWord } from "../names/ordinary.ts";
import { fold } from "../page.ts";
import type { Candidate } from "../span.ts";
import { findChannels } from "./channels.ts";
import type { Finder } from "./finder.ts";
import { before, inside, matches, point } from "./matching.ts";

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{1,64}(?:@| ?(?:\(at\)|\[at\]) ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}(?![\p{L}\d])/giu;
/** A space beside the @ that should not be there; a handle has no domain behind it. */
const spacedEmail =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?: @|@ | @ )[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,2}\.(?:nl|com|org|net|eu|be|info|de)(?![\p{L}\d])/giu;
const halfEmail = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{2,64}@[\p{L}\d-]{2,63}(?![\p{L}\d@.])/gu;
const top = "(?:nl|com|org|net|eu|be|info|io|online|frl)";
const saidEmail = new RegExp(
  `(?<![\\p{L}\\d])[\\p{L}\\d._-]{1,40}(?: (?:punt|dot|streepje|underscore|min) [\\p{L}\\d]{1,40}(?: [\\p{L}\\d]{1,20}(?= apen| apes| aapen)){0,1}){0,4} (?:apenstaartje|apestaartje|apenstaart|aapenstaartje|at|@|\\(at\\)|\\[at\\]) (?:[\\p{L}\\d-]{1,40} ?(?:(?:punt|dot|\\(dot\\)|\\[dot\\]|streepje) |\\. ?)){1,3}${top}(?![\\p{L}\\d])`,
  "giu",
);

const link = /(?<![\p{L}\d@])(?:https?:\/\/ ?|www\.)[^\s<>"“”[\]]{3,500}/giu;
const safeTops =
  "nl|com|org|net|eu|info|io|online|frl|shop|site|app|amsterdam|example|test|invalid|dev|blog|art|studio|gent|vlaanderen|brussels|xyz|store|website|page|link|live|photo|photos|design|media|tech|work|jobs|club|fun|gallery|tv|uk|co|ee|gg|ly|cc|tk|biz|academy|coach|health|care";
const domain = new RegExp(
  `(?<![\\p{L}\\d@._/-])(?:[\\p{L}\\d][\\p{L}\\d_-]{0,62} ?\\.){1,3}(?:${safeTops})(?::\\d{2,5})?(?:[/?#][^\\s<>"'()[\\]]{0,500})?(?![\\p{L}\\d@-])`,
  "giu",
);
/** Endings that are words as well: only with a path, a hyphen, or when it is said to be a site. */
const doubtfulDomain =
  /(?<![\p{L}\d@._/-])(?:[a-z\d][a-z\d-]{1,62}\.){1,3}(?:be|de|nu|me|is|in|so|to|it|at|fr|es|pl|se|ch|fm|us|ai|sh|st)(?:\/[^\s<>"'()[\]]{0,500})?(?![\p{L}\d@-])/giu;
const isLikelySite = (text: string, lead: string): boolean =>
  /[-/\d]/.test(text) ||
  /(?:site|pagina|blog|shop|portfolio|kanaal|link|www|adres|url|zie|op)(?: \p{L}{2,10}){0,3} ?:? ?$/u.test(lead);
const saidLink = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:www|wee wee wee|we we we|w w w) (?:punt |dot )?(?:[\\p{L}\\d-]{1,30} ){0,3})?[\\p{L}\\d-]{2,60} (?:(?:punt|dot) [\\p{L}\\d-]{2,40} )?(?:punt|dot) ?${top}(?: (?:slash|schuine streep|streepje) [\\p{L}\\d-]{1,40}){0,4}(?![\\p{L}\\d])`,
  "giu",
);
const network =
  /(?:linkedin\.com\/(?:in|pub)|facebook\.com|instagram\.com|tiktok\.com|twitter\.com|x\.com|youtube\.com\/@|threads\.net|snapchat\.com)\/?[^\s]/i;

/** "cv_def.docx": a file; whose name is in it, is looked at elsewhere. */
const file = /\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|odt|txt|mp[34]|heic|msg|eml|csv|zip)$/i;

const field =
  /^(?:\p{Ll}{2,12}_){1,3}(?:nr|no|id|naam|datum|dat|code|in|uit|van|tot|soort|type|adres|pc|plaats|mail|email|tel|mob|geb|oud|nieuw|status|\d{1,2})$/u;
const handle = /(?<![\p{L}\d@._/-])@[\p{L}\d_][\p{L}\d_.-]{1,39}/gu;
const underscored =
  /(?<![\p{L}\d@._/-])(?=[\p{L}\d.]{0,40}\p{L})[\p{L}\d.]{1,30}(?:_{1,3}[\p{L}\d.]{1,30}){1,4}(?![\p{L}\d@_-])/gu;
/** The way of Discord: nachtuil#4410. */
const numbered = /(?<![\p{L}\d@#])[\p{L}\d][\p{L}\d_.]{1,31}#\d{4}(?!\d)/gu;
const networks =
  "insta(?:gram)?|ig|facebook|fb|tik ?tok|snap(?:chat)?|twitter|discord|linkedin|telegram|youtube|twitch|strava|vinted|threads|bluesky|mastodon|skype|psn|xbox|steam|bereal|kick|roblox|fortnite|minecraft|github|behance|letterboxd|wattpad|tumblr|hyves|viber|kik|tinder|depop|etsy|patreon|lichess|substack|dm|dm'en|dmmen|pinterest|reddit|onlyfans|marktplaats|soundcloud|spotify|signal|gebruikersnaam|username|gamertag|nickname|nick|inlognaam|profielnaam|accountnaam|schermnaam|kanaalnaam";
const connectors =
  " (?:is|heet|heten|als|onder|hij|zij|ze|ik|de|het|naam|met|ook|te|vinden|actief|bekend|noemt|zich|gewoon|mijn|zijn|haar|dat|die|daar|staat|volgen|via|account|gebruikersnaam|filmpjes|foto's|plaatst|post|deelt|verkoop|verkoopt|speel|speelt|stream|streamt|chat|zit|ben|maar|en|op|nog|steeds|nu)";
const said = `(?<!\\p{L})(?:${networks})(?!\\p{L})(?:[ -]?(?:account|naam|gebruikersnaam|handle|profiel|kanaal|pagina))?`;
/** Behind a network and a few words: something that cannot be a word. */
const announced = new RegExp(
  `${said}(?:,?${connectors}){0,7}(?: ?[:=]| -)? ?["'“‘(]?(@?[\\p{L}\\d][\\p{L}\\d_.-]{2,39})`,
  "giu",
);
/** "insta is lottebakt.": a word at the end of its clause that is no state of the account. */
const called = new RegExp(
  `${said},?(?:${connectors}){0,3} (?:is|heet|als|naam|onder de naam) ?:? ?["'“‘]?([\\p{L}\\d]{5,30})["'”’]?(?=[.,;)!?\\n]|$)`,
  "giu",
);
/** "lottebakt op insta", "jan_bakt (tiktok)". */
const reversed = new RegExp(
  `(?<![\\p{L}\\d@._/-])["'“‘]?([\\p{L}\\d][\\p{L}\\d_.-]{3,30})["'”’]? ?(?:\\(| op (?:haar |zijn |z'n )?)(?:${networks})(?!\\p{L})`,
  "giu",
);
/** "onder de naam pleunpraat", "dm naar de.molen.werkt", "volg me op lisannetekent": said to be a name on a network. */
const byName =
  /(?<!\p{L})(?:onder de naam|onder de schuilnaam|schuilnaam|accountnaam|profielnaam|nicknaam|nickname|inlognaam|te vinden als|te vinden onder|vind(?:en|t)? (?:me|mij|hem|haar|ons)(?: online| daar)? (?:als|onder)|volg (?:me|mij|haar|hem|ons)(?: op| als|:)|dm(?:en|'en)? naar|bericht(?:je)? (?:naar|aan)|zoek (?:maar )?op|heet (?:daar|online|er)|noemt (?:zich|zichzelf)(?: daar| online)?|account|gebruiker|profiel|(?:streamt?|gamet?|chat|reageert|reageerde) (?:daar |online )?als) ?:? ?["'“‘]?(@?[\p{L}\d][\p{L}\d_.-]{3,39})/giu;
/** A word and digits, words with dots or capitals inside: only where the talk is of networks. */
const glued =
  /(?<![\p{L}\d@._/-])(?:\p{L}{4,20}\d{1,4}|\p{L}{2,20}(?:\.\p{L}{2,20}){1,3}\d{0,4}|\p{Lu}\p{Ll}{1,15}(?:\p{Lu}\p{Ll}{1,15}){1,3}\d{0,4}|x{1,3}[\p{L}\d_]{3,20}x{1,3}|\p{L}{2,15}(?:-\p{L}{2,15}){2,3})(?![\p{L}\d@_/]|[.-][\p{L}\d])/gu;
const online =
  /(?:insta|tiktok|tik tok|snap(?!t)|facebook|twitter|discord|linkedin|telegram|youtube|twitch|vinted|marktplaats|account|volgers|profiel|online naam|gamenaam|nickname|gamet|gamer|inlog|gebruikersnaam|socials|kanaal)/;

/** "het kanaal Lotte Leert Lassen". */
const channel =
  /(?<!\p{L})(?:kanaal|youtubekanaal|account|instapagina|facebookpagina|podcast|vlog|blog|profiel)(?: heet| is| genaamd|:)? ["'“‘]?(\p{Lu}[\p{L}\d'’-]{1,20}(?: (?:\p{Lu}[\p{L}\d'’-]{1,20}|van|de|het|met|en|in)){0,4} ?\p{Lu}?[\p{L}\d]{0,20})/gu;
/** "apenstaartje jan underscore bakt". */
const saidHandle =
  /(?<!\p{L})(?:apenstaartje|apestaartje|apenstaart) [\p{L}\d]{2,30}(?: (?:underscore|punt|streepje|laag streepje|liggend streepje) [\p{L}\d]{1,30}){0,3}(?![\p{L}\d])/giu;
/** 'haar insta heet "noor haakt"': in quotation marks. */
const quoted = new RegExp(
  `${said}(?:${connectors}){0,4} ?[:=]? ?(?:["“]([^"”\\n]{3,40})["”]|['‘]([^'’\\n]{3,40})['’])`,
  "giu",
);
const spacedDomain = /(?<![\p{L}\d@._/-])[\p{L}\d-]{3,40} \. (?:nl|com|org|eu)(?![\p{L}\d])/giu;
const states =
  /^(?:priv[eé]|openbaar|afgeschermd|verwijderd|gehackt|geblokkeerd|belangrijk|handig|verslaving|niet|genoeg|bezig|vrienden|zichtbaar|actief|populair|anoniem|gesloten|kwijt|influencer|middel|werkgever|bedrijf|kandidaat|reclame|kanaal|platform|moeilijk|lastig)$/i;
/** A word that is a name somewhere rather than a word: it has a digit, a dot or a low line in it. */
const namelike = /^@|[\d_]|[\p{L}]\.[\p{L}]|\p{Ll}\p{Lu}|[\p{L}\d]-[\p{L}\d]{1,30}-[\p{L}\d]/u;

/** Sites of the government: no page of theirs says anything about a person. */
const ofGovernment =
  /^(?:https?:\/\/)?(?:www\.)?(?:[a-z\d-]{1,40}\.)?(?:uwv|werk|rijksoverheid|overheid|belastingdienst|toeslagen|svb|digid|duo|cak|cbs|vng|divosa|nibud|kvk|rvo|rdw|thuisarts|juridischloket|zorgverzekeringslijn|berekenuwrecht|samenvoordeklant|werkwijzerpsychischeproblematiek|hallowerk|werkenvoornederland|ggdghor|trimbos|nji|movisie|rechtspraak|rivm|ggz|szw)\.(?:nl|com|org)(?:\/[^\s]{0,300})?$/i;
/** Sites of everybody: only a page of theirs says something. */
const ofEverybody =
  /^(?:https?:\/\/)?(?:www\.)?(?:nationalevacaturebank|indeed|google|gmail|hotmail|outlook|live|icloud|ziggo|kpnmail|youtube|linkedin|facebook|instagram|tiktok|marktplaats|vinted|funda|9292|ns|wikipedia|whatsapp|bol|ikea|buurtzorg|teams|zoom)\.(?:nl|com|org|us)\/?$/i;

const trimmed = ({ start, end, text }: { start: number; end: number; text: string }) => {
  const kept = text.replace(/[.,;:!?*_'"”’)\]]{1,20}$/, "");
  return { start, end: end - (text.length - kept.length), text: kept };
};

/** A domain without a page is often an organisation's. */
const isPublic = (text: string): boolean => !/^https?:|[^/]\/[^/]/.test(text);

const links = (text: string): Candidate[] =>
  [
    ...matches(text, link),
    ...matches(text, domain),
    ...matches(text, doubtfulDomain).filter(({ start, text: found }) =>
      isLikelySite(found, before(text, start, 36).toLowerCase()),
    ),
  ]
    .map(trimmed)
    .filter((found) => !ofGovernment.test(found.text) && !ofEverybody.test(found.text))
    .map((found) =>
      point(found, network.test(found.text) ? "social" : "url", isPublic(found.text) ? "probable" : "sure"),
    );

const ofDesk = /^(?:info|contact|post|noreply|no-reply|helpdesk|klantenservice|secretariaat|receptie)@/i;

const emails = (text: string, lower: string): Candidate[] =>
  /@|[([]at[)\]]|apenst|apest| at /.test(lower) ? writtenEmails(text, lower) : [];

const writtenEmails = (text: string, lower: string): Candidate[] => [
  ...matches(text, email).map((found) => point(trimmed(found), "email", ofDesk.test(found.text) ? "probable" : "sure")),
  ...matches(text, spacedEmail).map((found) => point(trimmed(found), "email", "sure")),
  ...matches(text, halfEmail).map((found) => point(trimmed(found), "email", "probable")),
  ...matches(lower, saidEmail).map((found) =>
    point(found, "email", found.text.includes("staart") ? "sure" : "probable"),
  ),
];

/** No word of the dictionary, and none that is put together from them as people do. */
const isStrange = (name: string): boolean => {
  const folded = fold(name);
  return (
    /^[a-z][a-z-]{4,30}$/.test(folded) &&
    !/[pt]?jes?$/.test(folded) &&
    !isPlainWord(folded) &&
    (!isOrdinary(folded) || folded.length > 8) &&
    !lookups().harmless.has(folded)
  );
};
/** What has capitals, dots or digits in it and belongs to nobody. */
const innocent =
  /^(?:linkedin|youtube|tiktok|facebook|whatsapp|powerpoint|javascript|iphone|macbook|digid|mijnuwv|werkbedrijf|onlyfans|soundcloud|github|chatgpt|postnl|mediamarkt|vluchtelingenwerk|covid\d*|(?:groep|week|deel|stap|fase|niveau|klas|kamer|lokaal|versie|vraag|team|blok|type|schaal|cohort|hoofdstuk|artikel|bijlage|maand|jaar|euro|uur|plan|dag|punt|lijn)\d+|.*\.(?:nl|com|org|net|eu|docx?|pdf|xlsx?|pptx?|jpe?g|png|mp[34]|zip|txt))$|^[a-z]\.[a-z]/i;

const isNamelike = (name: string): boolean =>
  namelike.test(name) && /\p{L}{2}/u.test(name) && !/^\d+\p{L}{0,3}$/u.test(name);

const handles = (text: string): Candidate[] => [
  ...matches(text, handle).map((found) => point(trimmed(found), "social", "sure")),
  ...matches(text, underscored)
    // "klant_nr=": the name of a field in a copied record.
    .filter(
      (found) =>
        !file.test(found.text) && !(/^ ?[=:]/.test(text.slice(found.end, found.end + 2)) && field.test(found.text)),
    )
    .map((found) => point(trimmed(found), "social", "probable")),
  ...matches(text, numbered).map((found) => point(found, "social", "probable")),
  ...matches(text, announced).flatMap((found) => {
    const name = (found.groups[1] ?? "").replace(/[.-]{1,9}$/, "");
    const sign = /[:=] ?["'“‘]?@?[^:=]{0,40}$/.test(found.text);
    const told =
      /(?:heet|heten|ben|als|naam|onder| is|\()/.test(found.text) &&
      !states.test(name) &&
      isStrange(name) &&
      name.length > 7;
    if (!sign && !isNamelike(name) && told)
      return [point(inside(found, name, found.text.length - (found.groups[1] ?? "").length), "social", "maybe")];
    if (!sign && !isNamelike(name)) return [];
    return [point(inside(found, name, found.text.length - (found.groups[1] ?? "").length), "social", "probable")];
  }),
  ...matches(text, reversed).flatMap((found) => {
    const name = found.groups[1] ?? "";
    if (isNamelike(name)) return [point(inside(found, name), "social", "probable")];
    return isStrange(name) && name.length > 5 ? [point(inside(found, name), "social", "maybe")] : [];
  }),
  ...matches(text, byName).flatMap((found) => {
    const name = (found.groups[1] ?? "").replace(/[.-]{1,9}$/, "");
    const where = inside(found, name, found.text.length - (found.groups[1] ?? "").length);
    if (isNamelike(name)) return [point(where, "social", "probable")];
    return isStrange(name) && !states.test(name) ? [point(where, "social", "maybe")] : [];
  }),
  ...matches(text, glued).flatMap((found) =>
    online.test(text.slice(Math.max(0, found.start - 120), found.end + 60).toLowerCase()) && !innocent.test(found.text)
      ? [point(found, "social", "maybe")]
      : [],
  ),
  ...matches(text, channel).map((found) =>
    point(trimmed({ ...inside(found, found.groups[1] ?? "", 5), text: found.groups[1] ?? "" }), "social", "probable"),
  ),
  ...matches(text, quoted).map((found) =>
    point(inside(found, found.groups[1] ?? found.groups[2] ?? ""), "social", "maybe"),
  ),
  ...matches(text, saidHandle).map((found) => point(found, "social", "probable")),
  ...matches(text, called).flatMap((found) => {
    const name = found.groups[1] ?? "";
    return states.test(name) ? [] : [point(inside(found, name, found.text.lastIndexOf(name)), "social", "maybe")];
  }),
];

/** E-mail addresses, links and names on social media; also said aloud, "jan punt smit apenstaartje …". */
export const findOnline: Finder = ({ text, lower }) => [
  ...emails(text, lower),
  ...links(text),
  ...(/ (?:punt|dot) /.test(lower) ? matches(lower, saidLink) : []).map((found) => point(found, "url", "probable")),
  ...matches(text, spacedDomain).map((found) => point(found, "url", "probable")),
  ...handles(text),
  ...findChannels(text, lower),
];
