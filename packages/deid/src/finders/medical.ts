import { lazy } from "../lists/lazy.ts";
import {
  conditionEndings,
  conditions,
  medicineEndings,
  medicines,
  modifiers,
  phrases,
  treatments,
} from "../lists/medical.ts";
import { slashed, spaced } from "../lists/packed.ts";
import { phraseIndex } from "../lists/phrase-index.ts";
import { before, plain } from "../names/facts.ts";
import { nearIndex } from "../names/one-letter.ts";
import { isOrdinary, isPlainWord } from "../names/ordinary.ts";
import type { Page, Word } from "../page.ts";
import type { Candidate, Certainty } from "../span.ts";
import type { Finder } from "./finder.ts";

type Kind = "condition" | "medicine" | "treatment";

const lists = lazy(() => {
  const words = new Map<string, Kind>();
  for (const word of spaced(treatments)) words.set(word, "treatment");
  for (const word of spaced(medicines)) words.set(word, "medicine");
  for (const word of spaced(conditions)) words.set(word, "condition");
  const long = new Set([...words.keys()].filter((word) => word.length >= 7));
  return {
    words,
    long,
    phrases: phraseIndex(slashed(phrases).map((phrase) => [phrase, true] as const)),
    conditionEndings: spaced(conditionEndings),
    medicineEndings: spaced(medicineEndings),
    modifiers: new Set(spaced(modifiers)),
  };
});

/** Words that end like a condition or a medicine and are none. */
const innocent = new Set(
  spaced(
    "sympathie empathie manie machine ontsteking verontreiniging patroon camera idon telefoon ballon automanie germanie roemanie academie epidemie pandemie chemie economie anatomie vermogensstoornis signaalstoornis treinstoornis storing netstoornis verkeersinfarct weerstoornis geluidsstoornis vacatietrauma tropie entropie filantropie misantropie ademnoodtrauma allegorie tumor humor rumor ijspeline medicine margarine vaseline terpentine discipline bloedverlies melodie meloxidon paragon pardon spion marathon cotton verslavend",
  ),
);

const bent = (folded: string): string[] => {
  const forms = [folded, folded.replace(/'(?:er|ers|je|tje|s)$/, "")];
  for (const ending of ["s", "en", "e", "n", "'s", "je", "tje", "jes"])
    if (folded.length - ending.length >= 4 && folded.endsWith(ending)) forms.push(folded.slice(0, -ending.length));
  return forms;
};

const tailWords =
  /^(?:patient|patiente|patienten|medicatie|medicijn|medicijnen|klachten|diagnose|behandeling|therapie|gebruik|verslaving|verslaafde|problematiek|traject|aanval|aanvallen|training|kliniek|symptomen|er|ers|coach)$/;

const substance =
  /^(?:alcohol|drank|drugs|cocaine|coke|wiet|cannabis|hasj|blow|ghb|speed|xtc|gok|game|gaming|porno|seks|koop|middelen|medicijn|pillen|nicotine|opiaten|heroine)(?:ge|mis)?(?:bruik|verslav|verslaaf|afhankelijk|proble|misbruik)/;

/** What a single word is, when it says something medical. */
const kindOf = (word: Word): Kind | undefined => {
  const { words, conditionEndings, medicineEndings } = lists();
  const folded = plain(word);
  for (const form of bent(folded)) {
    const known = words.get(form);
    if (known) return known;
  }
  if (innocent.has(folded) || folded.length > 45) return undefined;
  if (substance.test(folded)) return "condition";
  if (folded.length >= 8 && greek.test(folded) && !notGreek.test(folded)) return "condition";
  if (folded.includes("-")) {
    const [head = "", ...rest] = folded.split("-");
    const known = words.get(head);
    if (known && rest.every((part) => tailWords.test(part) || words.has(part))) return known;
    const tail = rest.at(-1) ?? "";
    if (words.has(tail) && tail.length > 4) return words.get(tail);
  }
  if (
    folded.length >= 8 &&
    conditionEndings.some((ending) => folded.endsWith(ending) && folded.length >= ending.length + 2)
  )
    return "condition";
  if (
    folded.length >= 8 &&
    !isOrdinary(folded) &&
    medicineEndings.some((ending) => folded.endsWith(ending) && folded.length >= ending.length + 3)
  )
    return "medicine";
  return compoundOf(folded);
};

/** Only the consonants as they sound: "deprisief" and "depressief" are the same. */
const skeleton = (folded: string): string => {
  const sounds = folded
    .replace(/sch|sg|sk(?=i)/g, "s")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/[cq](?=[eiy])|z|ts(?=i)/g, "s")
    .replace(/[cq]/g, "k")
    .replace(/x/g, "ks")
    .replace(/v/g, "f")
    .replace(/d$/, "t")
    .replace(/[aeiouyh-]/g, "");
  return folded.charAt(0) + sounds.replace(/(.)\1+/g, "$1");
};

const soundsLike = lazy(
  () =>
    new Map(
      [...lists().long]
        .filter((word) => word.length >= 8 && skeleton(word).length >= 5)
        .map((word) => [skeleton(word), word]),
    ),
);

const stemTails =
  /^(?:s|en)?(?:gevoelig\w*|injectie\w*|prik\w*|pleister\w*|programma|behandeling\w*|therapie\w*|aandoening\w*|klacht\w*|verleden|kuur|kuren|aanval\w*|patient\w*|medicatie|medicijn\w*|gebruik\w*|misbruik\w*|verslav\w*|verslaaf\w*|problem\w*|problematiek|diagnose\w*|opname\w*|operatie\w*|tablet\w*|pil\w*|pillen|depot|spuit\w*|symptomen|achtig\w*|trekken|poging\w*|gedachten|episode\w*|letsel)$/;

const otherIllness =
  /^(?:kinder|beroeps|planten|dieren|bomen|geluids?|buren|klant(?:en)?|huur(?:ders)?|stank|lawaai|arbo|reis|zee|wagen|hand|voet)/;

/** "methadonprogramma", "nekhernia": a medical word with something before or behind it. */
const compoundOf = (folded: string): Kind | undefined => {
  const { words } = lists();
  if (folded.length < 9) return undefined;
  for (let cut = 4; cut <= folded.length - 3 && cut <= 16; cut += 1) {
    const head = words.get(folded.slice(0, cut));
    if (head !== undefined && stemTails.test(folded.slice(cut))) return head;
    const tail = folded.length - cut >= 6 ? words.get(folded.slice(cut)) : undefined;
    if (tail !== undefined && tail !== "treatment") return tail;
  }
  return /(?:aandoening|aandoeningen|kwaal|..ziekte|..ziektes|..ziekten|...klachten)$|^(?:hart|nier|rug|knie|nek|schouder|heup|long|maag|darm|oog|gehoor|huid|schildklier|vaat|zenuw|spier|gewrichts|alcohol|drugs|eet|angst|stemmings|agressie|hechtings)problemen$/.test(
    folded,
  ) && !otherIllness.test(folded)
    ? "condition"
    : undefined;
};

const greek =
  /(?:itis|itiden|algie|pathie|plegie|parese|agnosie|somnie|frenie|lepsie|plasie|trofie|sclerose|romatose|artrose|stenose|fibrose|cirrose|trombose|necrose|psoriase|iose|rexie|blastoom|carcinoom|melanoom|lymfoom|myoom|myeloom|glaucoom|ectomie|ostomie|spasme|dermie|thymie|fagie|kinesie|tonie|urie|thyreoidie|glykemie|leukemie|anemie|thalassemie|emfyseem|aneurysma|insufficientie|megalie)$/;
const notGreek =
  /^(?:(?:tele|sym|em|anti|a|homeo|osteo|naturo|nostal|mono|sin|sym|demo|auto|peter|luxurie|furie|curie|injurie|mercurie|centurie|savooie|catatonie-)(?:pathie|algie|tonie|fonie)?|symfonie|symbiose|monotonie|nostalgie|filantropie|industrie|boerderie|penurie|jury)$/;

/** "shizofrenie", "quetiapin": a word nobody knows, one letter beside one we do. */
const nearLong = lazy(() => nearIndex(lists().long));

const misspelt = (word: Word): Kind | undefined => {
  const { words } = lists();
  const folded = plain(word);
  if (folded.length < 6 || word.shape === "number" || !/^[a-z-]+$/.test(folded) || isPlainWord(folded))
    return undefined;
  const meant = nearLong()(folded.replace(/^s[kg](?=i)/, "sch")) ?? soundsLike().get(skeleton(folded));
  return meant === undefined ? undefined : words.get(meant);
};

const aboutSomeone =
  /^(?:heeft|had|hebt|heb|hebben|met|diagnose|diagnosen|lijdt|lijd|leed|aan|slikt|slik|slikte|gebruikt|gebruik|gebruikte|neemt|zijn|haar|mijn|hun|door|vanwege|voor|tegen|krijgt|kreeg|volgt|volgde|onder|clean|is|na|van|bouwt|bouw|begonnen|gestart|gestopt|wegens|sinds)$/;
const aboutWeather =
  /^(?:weer|regen|storm|wind|hagel|onweer|zee|oceaan|overtrekt|overtrok|trekt|atlantische|luchtdruk|knmi|buien|windkracht|economie|economische|crisis|jaren|beurs|kust)$/;
const aboutThings =
  /^(?:batterij|batterijen|accu|accu's|accus|batterijfabriek|mijn|mijnbouw|ion|polymeer|fietsaccu|fietsaccu's|opslag|cel|cellen|recycling|demontage)$/;

const around = (page: Page, index: number, reach: number, pattern: RegExp): boolean => {
  for (let at = Math.max(0, index - reach); at <= index + reach; at += 1) {
    const word = page.words[at];
    if (at !== index && word && pattern.test(word.folded)) return true;
  }
  return false;
};

/** A word that is medical here only because nothing else explains it. */
const explainedAway = (page: Page, index: number, folded: string): boolean => {
  if (folded.startsWith("depressie"))
    return (
      around(page, index, 9, aboutWeather) &&
      !around(page, index, 3, /^(?:heeft|had|diagnose|zware|recidiverende|postnatale|na)$/)
    );
  if (folded.startsWith("lithium")) return folded !== "lithium" || around(page, index, 4, aboutThings);
  const next = page.words[index + 1];
  if (folded === "coke" || folded === "speed" || folded === "crack")
    return !around(page, index, 4, /^(?:gebruikt|gebruik|verslaafd|clean|snuift|snoof|drugs|afkicken|aan)$/);
  if (folded === "graves" || folded === "addison" || folded === "cushing") return before(page, index)?.folded !== "van";
  if (folded === "kans") return true;
  if (folded === "imap" || folded === "depot")
    return !around(page, index, 3, /^(?:medicatie|prik|krijgt|injectie|spuit|psychiater)$/);
  if (folded === "staar")
    return page.words[index - 1]?.folded === "ik" || !around(page, index, 3, /^(?:heeft|oog|ogen|operatie|aan)$/);
  if (folded === "overgang" || folded === "morbide") return next?.folded !== "obesitas";
  return false;
};

const vague = new Set(
  spaced(
    "opname opnames opgenomen somber sombere somberheid nachtmerrie nachtmerries stoornis stoornissen fobie syndroom gehandicapt gehandicapte menopauze geopereerd toeval insult hoogbegaafd hoogbegaafdheid joints jointje overgewicht mishandeling verlamd verlamming rugpijn nekpijn buikpijn spierpijn hyperventilatie flauwvallen depri trauma drugs wiet zwanger zwangerschap overspannen stottert stotteren verward blowt blowen migraine allergie hooikoorts psychiater psychiatrisch psychiatrische psychiatrie bloeddruk overspannenheid slaapmedicatie hooggevoelig hoogsensitief covid staar tics exposure detox dissociatie terminaal faalangst verwardheid zelfmoord tia staar jicht trombose prostaat schildklier verslavingsgevoelig stemmingswisselingen pica lupus als kanker",
  ),
);

const abbreviations = new Set(
  spaced(
    "adhd add ass odd nld ptss ptsd dis nah lvb mlvb ocd ocs gad bpd bps cvs copd als nao gts dcd fas ms tia cva rsi hiv aids pds mtx ect emdr dbt mbt cgt dgt pmt tbs aps hsp sle kans soa tbc tos mcas vers imap crps zmlk rtms dmh pku",
  ),
);
const onlyInCapitals = new Set(spaced("add odd dis als ms nao kans act tos vers aps mbt pmt imap"));

/** "als" is a word and ALS is not; "heeft ms" and "met ass" are no words here. */
const isOnlyWord = (page: Page, word: Word): boolean => {
  const folded = plain(word);
  if (!onlyInCapitals.has(folded) || (word.shape === "caps" && !page.shouted)) return false;
  const lead = before(page, word.at)?.folded ?? "";
  return !(
    /^(?:heeft|heb|had|diagnose|zijn|haar|mijn|met|door|vanwege|wegens)$/.test(lead) &&
    !/^(?:als|dis|act|vers|kans|odd|tos|add)$/.test(folded)
  );
};

const suggestions: Readonly<Record<Kind, { readonly reason: string; readonly suggestion: string }>> = {
  condition: {
    reason: "Een diagnose of klacht is voor deze vraag niet nodig.",
    suggestion: "wat iemand kan, of wat iemand nodig heeft",
  },
  medicine: {
    reason: "De naam van een medicijn of middel zegt wat iemand heeft.",
    suggestion: "medicijnen (als dat voor het werk telt: wat iemand daarvan merkt)",
  },
  treatment: {
    reason: "Een behandeling zegt wat iemand heeft.",
    suggestion: "een behandeling (wanneer iemand daardoor niet kan)",
  },
};

const code =
  /(?<![\p{L}\d])(?:DSM(?:[- ]?(?:IV|V|5|4))?(?:[- ]?TR)?[ :]{0,2}\d{3}(?:\.\d{1,2})?|(?:ICD(?:[- ]?1[01])?[ :]{0,2})?[FGMEIJKCNQ]\d{2}\.\d{1,2}|ICD(?:[- ]?1[01])?[ :]{0,2}[A-Z]\d{2}|F\d{2}(?=[ ,.;:)])|DSM(?:[- ]?(?:IV|V|5))?(?=[ -]?(?:diagnose|classificatie)))(?![\p{L}\d])/giu;

const codes = ({ text }: Page): Candidate[] =>
  [...text.matchAll(code), ...text.matchAll(scores), ...(/DSM/.test(text) ? text.matchAll(dsmNumber) : [])]
    .filter(({ 0: found }) => /^[A-Z\d]/.test(found) || /^dsm|^icd/i.test(found) || /^f\d/i.test(found))
    .map(({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
      category: "medical",
      certainty: "sure",
      reason: "Dit is een code van een diagnose.",
      suggestion: suggestions.condition.suggestion,
    }));

const scores =
  /(?<![\p{L}\d])(?:TIQ|IQ|GAF)(?:[- ]score)?(?: (?:van|is|:|rond|tussen)){0,2} ?:? ?\d{2,3}(?:(?: en |-)\d{2,3})?(?![\p{L}\d])/gu;
const dsmNumber = /(?<![\p{L}\d€.,])(?:29\d|30\d|31\d)\.\d{1,2}(?![\p{L}\d.,]| ?(?:euro|uur|km|kg|%))/gu;

const trailing = /^(?:nao|nos|type|stadium|graad)$/;

/** Where what belongs to a condition ends: "diabetes type 1", "stoornis NAO", "gebruik in remissie". */
const endOf = (page: Page, to: number): number => {
  const next = page.words[to];
  if (next?.gap !== " ") return to;
  if (isCluster(page, to - 1)) return to + 1;
  if (trailing.test(next.folded)) {
    const number = page.words[to + 1];
    return number && number.gap === " " && /^(?:\d|i{1,3}|iv|een|twee)$/.test(number.folded)
      ? to + 2
      : /^na|^no/.test(next.folded)
        ? to + 1
        : to;
  }
  if (next.folded === "in" && page.words[to + 1]?.folded === "remissie") return to + 2;
  if (next.folded === "in" && page.words[to + 2]?.folded === "remissie") return to + 3;
  if (next.folded === "met" && lists().phrases.at(page, to + 1) && /kenmerken/.test(page.words[to + 2]?.folded ?? ""))
    return to + 3;
  const { folded } = page.words[to - 1] ?? next;
  if (next.folded === "van" && /^(?:syndroom|ziekte)$/.test(folded) && /^\p{Lu}/u.test(page.words[to + 1]?.text ?? ""))
    return to + 2;
  return to;
};

/** Where it begins: "zware postnatale depressie", "chronische lage rugklachten". */
const startOf = (page: Page, from: number): number => {
  let start = from;
  if (page.words[from - 1]?.folded === "en" && page.words[from - 1]?.gap === "- ") return from - 2;
  if (page.words[from - 1]?.folded === "in" && page.words[from - 2]?.folded === "terugval") return from - 2;
  while (start > 0 && start > from - 4) {
    const word = page.words[start - 1];
    if (page.words[start]?.gap !== " " || !word || !lists().modifiers.has(word.folded)) break;
    start -= 1;
  }
  return start;
};

/** "P.T.S.S.", "a d h d": the letters of an abbreviation one by one. How many words it takes. */
const spelled = (page: Page, index: number): number => {
  let letters = page.words[index]?.folded ?? "";
  if (letters.length !== 1) return 0;
  let end = index + 1;
  while (end < index + 5 && page.words[end]?.folded.length === 1 && /^[. -]{1,2}$/.test(page.words[end]?.gap ?? "")) {
    letters += page.words[end]?.folded ?? "";
    end += 1;
  }
  return end - index >= 3 && abbreviations.has(letters) ? end - index : 0;
};

/** "cluster B", "cluster C-problematiek". */
const isCluster = (page: Page, index: number): boolean =>
  page.words[index]?.folded === "cluster" && /^[abc](?:-|$)/.test(page.words[index + 1]?.folded ?? "");

const diseaseOf = (page: Page, index: number): boolean =>
  /^(?:syndroom|ziekte)$/.test(page.words[index]?.folded ?? "") &&
  page.words[index + 1]?.folded === "van" &&
  /^\p{Lu}/u.test(page.words[index + 2]?.text ?? "");

const seen = new Map<string, Kind | "none">();
const mostSeen = 20_000;

/** What a word says, remembered: texts repeat their words. */
const kindOfWord = (word: Word): Kind | undefined => {
  const known = seen.get(word.lower);
  if (known !== undefined) return known === "none" ? undefined : known;
  const kind = kindOf(word) ?? misspelt(word);
  if (seen.size > mostSeen) seen.clear();
  seen.set(word.lower, kind ?? "none");
  return kind;
};

/** Diagnoses, complaints, medicines, drugs, treatments and the codes of diagnoses. */
export const findMedical: Finder = (page) => {
  const found = codes(page);
  for (let index = 0; index < page.words.length; index += 1) {
    const word = page.words[index];
    if (!word || word.shape === "number") continue;
    const letters = spelled(page, index);
    const phrase = letters > 0 ? { length: letters } : lists().phrases.at(page, index);
    const kind: Kind | undefined =
      phrase || diseaseOf(page, index) || isCluster(page, index) ? "condition" : kindOfWord(word);
    if (kind === undefined) continue;
    if (!phrase && (isOnlyWord(page, word) || explainedAway(page, index, plain(word)))) continue;
    const to = endOf(page, index + (phrase?.length ?? 1));
    const from = kind === "condition" ? startOf(page, index) : index;
    const lead = before(page, from)?.folded ?? "";
    const led =
      aboutSomeone.test(lead) ||
      (/^(?:een|de|het|ook|of|en)$/.test(lead) && aboutSomeone.test(before(page, from, 2)?.folded ?? ""));
    const certainty: Certainty =
      !phrase && !diseaseOf(page, index) && vague.has(plain(word))
        ? "maybe"
        : led || kind === "medicine" || abbreviations.has(plain(word))
          ? "sure"
          : "probable";
    const last = page.words[to - 1] ?? word;
    const [start, end] = [page.words[from]?.start ?? word.start, last.end];
    const overlapping = found.findIndex((one) => one.start < end && start < one.end);
    const known = found[overlapping];
    const joined = { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) };
    if (known) found.splice(overlapping, 1);
    found.push({ ...joined, category: "medical", certainty: known?.certainty ?? certainty, ...suggestions[kind] });
    index = to - 1;
  }
  return found;
};
