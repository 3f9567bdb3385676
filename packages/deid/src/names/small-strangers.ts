import { lookups } from "../lists/lookups.ts";
import { spaced } from "../lists/packed.ts";
import { kindOfWord } from "../medical/words.ts";
import type { Page, Word } from "../page.ts";
import type { Candidate } from "../span.ts";
import { cues } from "./cues.ts";
import { before, businessKind, isCareless, isClearFirst, isCommon, isFamily, isFirst, isParticle } from "./facts.ts";
import { person } from "./judge.ts";
import { isExactWord, isOrdinary, isPlainWord } from "./ordinary.ts";
import { isSmall, joined, type Step } from "./small.ts";
import { hello, withSomebody } from "./small-persons.ts";
import { stillWords } from "./tails.ts";
import { besideOnly } from "./words-as-names.ts";

/** Forms of a verb, also of one that nobody knows. */
const bent =
  /^(?:(?:af|op|aan|uit|in|mee|door|over|bij|na|om|toe|voor)?ge|be|ver|ont|her|ge.{2,20})[a-z]{2,20}(?:d|t|en|de|te)$/;

/** What is typed in a chat and stands in no dictionary. */
const chat = new Set(
  spaced(
    "effe effies efjes ofzo ofso kheb kzal kben kweet kzou khad kwou kdacht zegmaar snapje snappie doei doeii hoii heej oke okee okay okey ok\u00e9 thanks thnx thx sorry pls please update first last next step today just really maybe yess yes nope super great good nice call meeting work boss life issue sws hoezo iig idd vgm eigelijk eigenlik ziekenhuus waarschijnlik waarschijnlijk misschie mischien misschien gelijk verder gister morge vandaag overmorge tog egt nieuwe werkt werkte hebbe hebbuh gaan kunne moete wille zegge doen komme wete late make denke vinde ziet hoord hoorde geantwoord allemaal allemaa nogal sowieso sowiezo ongelofelijk tis twas ditte datte watte wieso hierzo daarzo jongens meiden guys team teams mails gemaild geappt gebeld",
  ),
);

/** A word that is nothing we know: no ordinary one, no place, no firm, nothing medical. */
const isStrange = (page: Page, word: Word): boolean => {
  if (!isSmall(page, word) || word.folded.length < 4 || !/^[a-z][a-z'-]{2,19}[a-z]$/.test(word.folded)) return false;
  if (isCommon(word) || isPlainWord(word.folded) || isOrdinary(word.folded)) return false;
  if (bent.test(word.folded) || chat.has(word.folded)) return false;
  const { places, employers, institutions, harmless, businessKinds, institutionWords } = lookups();
  return (
    !cues().notAName.has(word.folded) &&
    ![places, employers, institutions, harmless].some((list) => list.at(page, word.at) !== undefined) &&
    !businessKinds.has(word.folded) &&
    !institutionWords.has(word.folded) &&
    businessKind(word) === undefined &&
    kindOfWord(word) === undefined
  );
};

const people =
  /^(?:moeder|vader|zus|zusje|broer|broertje|dochter|zoon|zoontje|dochtertje|oom|tante|oma|opa|mama|papa|neef|nicht|partner|vriend|vriendin|vriendje|collega|baby|ex|buurman|buurvrouw|schoonmoeder|schoonvader|zwager|schoonzus|meester|juf|begeleider|begeleidster|jobcoach|coach|stiefvader|stiefmoeder|kleinzoon|kleindochter)$/;
const acts =
  /^(?:belt|belde|wil|wilde|zegt|zei|vindt|vond|woont|woonde|werkt|werkte|heet|vertelt|vertelde|vraagt|vroeg|durft|durfde|hoopt|komt|kwam|gaat|ging|heeft|had|mailt|mailde|appt|appte|weet|kan|kon|moet|mag|zit|is|was|begint|stopt|start|doet|neemt|snapt|twijfelt|huilde|lacht|slaapt|ook|zelf)$/;
const acted =
  /^(?:belt|belde|wil|zegt|zei|vindt|woont|werkt|vertelt|vertelde|vraagt|vroeg|durft|mailt|mailde|appt|appte|snapt|twijfelt)$/;
const meets =
  /^(?:belde|bel|sprak|mailde|mail|zei|zegt|vroeg|vraag|volgens|appte|app|namens|bedankt|dankjewel|sorry|joh)$/;

/** "haar zoon djuvano", "belde oosterhof", "kivanc wil": a name that no list knows, by what stands around it. */
export const stranger = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (word?.shape !== "lower" || word.folded.length < 4) return undefined;
  const lead = before(page, index)?.folded ?? "";
  const [next, careless] = [page.words[index + 1], isCareless(page)];
  const behind = next?.gap === " " ? next.folded : "";
  // "van gerwen" in a text without capitals: a family or a firm that nobody has heard of.
  const ofSomebody = careless && /^(?:van|ter|ten|el|vd)$/.test(lead) && word.gap === " ";
  const towards = withSomebody.test(lead) || hello.has(lead);
  const acting = acts.test(behind);
  const told = people.test(lead) || meets.test(lead) || acted.test(behind);
  const maybe = (careless && acting && (word.opens || towards)) || (towards && (careless || acting) && isFamily(word));
  if (!(ofSomebody || told || maybe) || !isStrange(page, word)) return undefined;
  if (ofSomebody) return { found: person(page, index - 1, index + 1, "maybe"), next: index + 1 };
  const family = isFamily(word);
  const surely = people.test(lead) || family;
  return { found: person(page, index, index + 1, surely ? "probable" : "maybe"), next: index + 1 };
};

const strong = /^(?:ter|ten|vd|v\/d)$/;
/** "ter beek zegt", "van der stelt", "manager van raalte": small words that stand before a family name and hardly elsewhere. */
export const familyByParticles = (page: Page, index: number): Step | undefined => {
  const first = page.words[index];
  if (!first || !isParticle(first) || !(first.shape === "lower" || page.shouted)) return undefined;
  const second = page.words[index + 1];
  const pair = `${first.folded} ${second?.folded ?? ""}`;
  const two = /^(?:van|v) (?:der|den|de|het|'t|d)$/.test(pair) && joined(second);
  const lead = before(page, index)?.folded ?? "";
  const led = cues().roles.has(lead);
  if (!strong.test(first.folded) && !two && !led) return undefined;
  if (led && !cues().leadingParticles.has(first.folded)) return undefined;
  const at = index + (two ? 2 : 1);
  const word = page.words[at];
  if (!isSmall(page, word) || !joined(word) || word.folded.length < 3 || stillWords.test(word.folded)) return undefined;
  if (cues().notAName.has(word.folded) || cues().articles.has(word.folded)) return undefined;
  const { frequentFamily } = lookups();
  const family =
    isFamily(word) ||
    /(?:man|stra|sma|inga|ema|huis|kamp|berg|dijk|veld|broek|horst|laar|beek|hoven|loo|meer)$/.test(word.folded);
  // "de kok van het buurthuis", "de man van de post".
  if (/^van (?:de|het)$/.test(pair) && (isExactWord(word.folded) || (pair === "van het" && isOrdinary(word.folded))))
    return undefined;
  const rare = !isExactWord(word.folded) && !isPlainWord(word.folded);
  const fits =
    pair.startsWith("van der") || strong.test(first.folded)
      ? family || (pair.startsWith("van der") && rare)
      : pair.startsWith("van den")
        ? family && !lookups().places.has(word.folded)
        : led
          ? (family && (rare || frequentFamily.has(word.folded))) || (rare && lookups().places.has(word.folded))
          : family && rare && !isOrdinary(word.folded) && frequentFamily.has(word.folded);
  if (!fits) return undefined;
  return { found: person(page, index, at + 1, "probable"), next: at + 1 };
};

const meeting = /^(?:is|heet|met|naar|bij|door|bel|belt|belde|namens|vraag|vroeg|sprak|en|of|aan)$/;

/** "aanspreekpunt is lubbert ten dolle": a given name that no list knows, before small words that only stand in a name. */
export const strangerWithTail = (page: Page, index: number): Step | undefined => {
  const [word, small, name] = [page.words[index], page.words[index + 1], page.words[index + 2]];
  if (!word || !small || !isSmall(page, name) || small.gap !== " " || name.gap !== " ") return undefined;
  if (!/^(?:ter|ten)$/.test(small.folded) || !meeting.test(before(page, index)?.folded ?? "")) return undefined;
  const unheardOf = isSmall(page, word) && /^[a-z]{4,15}$/.test(word.folded) && !isExactWord(word.folded);
  if (!unheardOf || bent.test(word.folded) || stillWords.test(name.folded) || cues().notAName.has(name.folded))
    return undefined;
  return { found: person(page, index, index + 3, "probable"), next: index + 3 };
};

/** "OPTIE A. DAARNA": the letter of a kind. */
const beforeLetter =
  /^(?:cluster|groep|type|categorie|klas|optie|variant|versie|zone|vak|lijn|rij|deel|plan|team|blok)$/;

/** "tj. de wit", "k. jansen": letters of first names without their capital. */
export const smallInitials = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  const as = (one: Word | undefined) => (page.shouted ? one?.folded : one?.text) ?? "";
  if (!word || !/^(?:[a-z]|tj|sj|th|ch|ij)$/.test(as(word)) || page.text[word.end] !== ".") return undefined;
  if (page.shouted && beforeLetter.test(before(page, index)?.folded ?? "")) return undefined;
  let at = index + 1;
  while (at < index + 5 && /^[a-z]$/.test(as(page.words[at])) && page.text[page.words[at]?.end ?? 0] === ".") at += 1;
  const letters = at;
  while (at < index + 8 && isParticle(page.words[at]) && /^\.? ?$/.test(page.words[at]?.gap ?? "?")) at += 1;
  const name = page.words[at];
  if (!isSmall(page, name) || !/^\.? ?$/.test(name.gap) || name.folded.length < 3) return undefined;
  if (cues().notAName.has(name.folded)) return undefined;
  // "A. VAN BEMMEL", "M.J. HOOGSTEDE": letters of first names are hardly anything else.
  const clearly = at > letters ? !stillWords.test(name.folded) : !isPlainWord(name.folded) || at > index + 1;
  const led = /^(?:ter|ten|te|van der|van den|van 't)$/.test(
    page.words
      .slice(letters, at)
      .map(({ folded }) => folded)
      .join(" "),
  );
  if (page.shouted && clearly && (led || !isExactWord(name.folded)))
    return { found: person(page, index, at + 1, "probable"), next: at + 1 };
  if (!isFamily(name)) return undefined;
  if (page.shouted && at > letters && !stillWords.test(name.folded))
    return { found: person(page, index, at + 1, "maybe"), next: at + 1 };
  if (isPlainWord(name.folded) && !lookups().frequentFamily.has(name.folded)) return undefined;
  const certainty = isExactWord(name.folded) ? "maybe" : "probable";
  return { found: person(page, index, at + 1, certainty), next: at + 1 };
};

const links = /^(?:, ?| \/ ?| ?\+ ?| ?& ?)$/;

/** The word that stands beside a name in a list: "dylano en jaydee", "ilse, dirkje, krol". */
const neighbour = (page: Page, from: number, step: 1 | -1): number | undefined => {
  const near = page.words[from + step];
  if (!near) return undefined;
  const [gap, and] = [step === 1 ? near.gap : (page.words[from]?.gap ?? ""), /^(?:en|of|n|met)$/.test(near.folded)];
  if (links.test(gap)) return from + step;
  const far = page.words[from + 2 * step];
  return and && gap === " " && (step === 1 ? far?.gap : near.gap) === " " ? from + 2 * step : undefined;
};

/** Words beside the names that were found, when they can be names as well. */
export const besideNames = (page: Page, found: readonly Candidate[]): Candidate[] => {
  const taken = new Set<number>();
  const persons = found.filter(({ category, certainty }) => category === "person" && certainty !== "maybe");
  for (const { start, end } of found)
    for (let at = page.wordFrom(start); (page.words[at]?.start ?? end) < end; at += 1) taken.add(at);
  const more: Candidate[] = [];
  for (const { start, end } of persons)
    for (const step of [1, -1] as const) {
      let from: number | undefined = step === 1 ? page.wordFrom(end) - 1 : page.wordFrom(start);
      for (let turn = 0; turn < 12 && from !== undefined; turn += 1) {
        from = neighbour(page, from, step);
        const word = from === undefined ? undefined : page.words[from];
        if (from === undefined || !isSmall(page, word) || taken.has(from) || besideOnly(word.folded)) break;
        const named =
          isFirst(word) &&
          (word.folded.length > 2 || isClearFirst(word)) &&
          !cues().notAName.has(word.folded) &&
          !cues().articles.has(word.folded);
        const clearly = named && (!isExactWord(word.folded) || lookups().ratherNames.has(word.folded));
        const carelessly = named && isCareless(page) && !isParticle(word) && word.folded.length > 3;
        if (!(clearly || carelessly || isStrange(page, word))) break;
        taken.add(from);
        more.push(person(page, from, from + 1, clearly ? "probable" : "maybe"));
      }
    }
  return more;
};
