import { lazy } from "../lists/lazy.ts";
import { spaced } from "../lists/packed.ts";
import { plain } from "../names/facts.ts";
import { nearIndex } from "../names/one-letter.ts";
import { isOrdinary, isPlainWord } from "../names/ordinary.ts";
import type { Word } from "../page.ts";
import { type Kind, medicalLists } from "./lists.ts";

/** Words that end like a condition or a medicine and are none. */
const innocent = new Set(
  spaced(
    "nachthemd nachthemden sympathie empathie telepathie antipathie apathie homeopathie osteopathie naturopathie nostalgie monotonie symfonie symbiose filantropie misantropie entropie industrie penurie furie jury germanie roemanie automanie vermogensstoornis signaalstoornis treinstoornis netstoornis weerstoornis geluidsstoornis verkeersinfarct bestuursinfarct humor rumor medicine margarine vaseline terpentine discipline paragon pardon spion marathon",
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
  const { words, conditionEndings, medicineEndings } = medicalLists();
  const folded = plain(word);
  for (const form of bent(folded)) {
    const known = words.get(form);
    if (known) return known;
  }
  if (innocent.has(folded) || folded.length > 45) return undefined;
  if (substance.test(folded)) return "condition";
  if (folded.length >= 8 && greek.test(folded)) return "condition";
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

const stemTails =
  /^(?:s|en)?(?:gevoelig\w*|injectie\w*|prik\w*|pleister\w*|programma|behandeling\w*|therapie\w*|aandoening\w*|klacht\w*|verleden|kuur|kuren|aanval\w*|patient\w*|medicatie|medicijn\w*|gebruik\w*|misbruik\w*|verslav\w*|verslaaf\w*|problem\w*|problematiek|diagnose\w*|opname\w*|operatie\w*|tablet\w*|pil\w*|pillen|depot|spuit\w*|symptomen|achtig\w*|trekken|poging\w*|gedachten|episode\w*|letsel)$/;

const otherIllness =
  /^(?:kinder|beroeps|planten|dieren|bomen|geluids?|buren|klant(?:en)?|huur(?:ders)?|stank|lawaai|arbo|reis|zee|wagen|hand|voet)/;

/** "methadonprogramma", "nekhernia": a medical word with something before or behind it. */
const compoundOf = (folded: string): Kind | undefined => {
  const { words } = medicalLists();
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
      [...medicalLists().long]
        .filter((word) => word.length >= 8 && skeleton(word).length >= 5)
        .map((word) => [skeleton(word), word]),
    ),
);

const nearLong = lazy(() => nearIndex(medicalLists().long));

/** "shizofrenie", "quetiapin": a word nobody knows, one letter beside one we do. */
const misspelt = (word: Word): Kind | undefined => {
  const { words } = medicalLists();
  const folded = plain(word);
  if (
    innocent.has(folded) ||
    folded.length < 6 ||
    word.shape === "number" ||
    !/^[a-z-]+$/.test(folded) ||
    isPlainWord(folded)
  )
    return undefined;
  const meant = nearLong()(folded.replace(/^s[kg](?=i)/, "sch")) ?? soundsLike().get(skeleton(folded));
  return meant === undefined ? undefined : words.get(meant);
};

const seen = new Map<string, Kind | "none">();
const mostSeen = 20_000;

/** What a word says, remembered: texts repeat their words. */
export const kindOfWord = (word: Word): Kind | undefined => {
  const known = seen.get(word.lower);
  if (known !== undefined) return known === "none" ? undefined : known;
  const kind = kindOf(word) ?? misspelt(word);
  if (seen.size > mostSeen) seen.clear();
  seen.set(word.lower, kind ?? "none");
  return kind;
};
