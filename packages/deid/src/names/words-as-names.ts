import type { Page } from "../page.ts";
import { cues } from "./cues.ts";
import { before, isFamily, isParticle } from "./facts.ts";
import { person } from "./judge.ts";
import { isExactWord } from "./ordinary.ts";
import { isSmall, joined, type Step } from "./small.ts";

/** What somebody does, right behind a name and an age: "de lange, 37, wil". */
const goesOn =
  /^,? ?(?:jaar|jr\.?|jaar oud)?,? ?(?:(?:uit \p{L}{3,20},? )?(?:zoekt|wil|wilde|komt|kwam|leert|woont|werkt|werkte|gaat|kan|heeft|had|is|was|houdt|volgt|begint|start|stopt|vraagt|belt|mag|moet|zit|doet|loopt|fietst|durft)(?!\p{L}))/u;

/** "de lange, 37, wil weer werken": small words and a word that open a sentence, an age and a verb. */
export const openingWithAge = (page: Page, index: number): Step | undefined => {
  const first = page.words[index];
  if (!first?.opens || !/^(?:de|van|ter|ten|den|vd)$/.test(first.folded)) return undefined;
  let at = index + 1;
  while (at < index + 3 && isParticle(page.words[at]) && joined(page.words[at])) at += 1;
  const [name, age] = [page.words[at], page.words[at + 1]];
  if (!name || !joined(name) || name.shape === "number" || name.folded.length < 3) return undefined;
  const years = age?.gap === ", " && /^\d{2}$/.test(age.text) ? Number(age.text) : 0;
  if (!age || years < 15 || years > 75 || !goesOn.test(page.lower.slice(age.end, age.end + 40))) return undefined;
  // "de man, 44, zoekt", "de jongste, 19, wil": somebody, and no name.
  const role =
    cues().roles.has(name.folded) || cues().titles.has(name.folded) || /(?:ste|ende|er|ist|aar)$/.test(name.folded);
  return cues().notAName.has(name.folded) || (first.folded === "de" && (role || !isFamily(name)))
    ? undefined
    : { found: person(page, index, at + 1, "maybe"), next: at + 1 };
};

/** Who answers for somebody, by office. */
const offices =
  /^(?:curator|bewindvoerder|bewindvoerster|voogd|mentor|gezinsvoogd|contactpersoon|aanspreekpunt|consulent|consulente|klantmanager|casemanager|jobcoach|trajectbegeleider|accountmanager|huisarts|bedrijfsarts|advocaat|advocate|wijkagent|begeleider|begeleidster|leidinggevende|teamleider)$/;
const telephone = /(?<!\d)\(?0\d{1,3}\)?[ -]?\d/;

/** "de bewindvoerder heet smid", "curator is metselaar van …, 0512 …": a trade's word that is a name here. */
export const tradeAsName = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!isSmall(page, word) || word.folded.length < 3 || !/^[a-z]+$/.test(word.folded)) return undefined;
  const [verb, office] = [before(page, index), before(page, index, 2)];
  if (!verb || !office || !offices.test(office.folded) || !/^(?:is|heet|heette)$/.test(verb.folded)) return undefined;
  if (cues().notAName.has(word.folded) || cues().articles.has(word.folded)) return undefined;
  if (cues().roles.has(word.folded) && !isFamily(word)) return undefined;
  if (!isFamily(word) && !/(?:er|aar|man|smid|maker)$/.test(word.folded)) return undefined;
  const reached = telephone.test(page.text.slice(word.end, word.end + 50));
  const named = verb.folded !== "is" && !/^(?:nu|anders|vanaf)$/.test(word.folded);
  return named || reached ? { found: person(page, index, index + 1, "probable"), next: index + 1 } : undefined;
};

const realName =
  /^["'”’]?[.,;:!]? (?:maar |en |want )?(?:in het echt|eigenlijk (?:heet|is)|in werkelijkheid|(?:zijn|haar|hun|mijn|de) (?:echte|eigen|officiele|officiële|volledige|eigenlijke) (?:voor)?naam|officieel (?:heet|is)|(?:hij|zij|ze) heet (?:eigenlijk|in het echt|officieel|voluit)|op papier heet|voluit)/;
const calling =
  /^(?:zegt|zeggen|zeiden|noemt|noemen|noemde|noemden|heet|heten|heette|als|hem|haar|ze|hij|zij|iedereen)$/;

/** "iedereen zegt kogel. in het echt heet hij …": what somebody is called, when the real name follows. */
export const nickname = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!word || word.shape === "number" || word.folded.length < 3) return undefined;
  const lead = before(page, index)?.folded ?? "";
  if (!calling.test(lead) || !realName.test(page.lower.slice(word.end, word.end + 60))) return undefined;
  const told = page.words
    .slice(Math.max(0, index - 5), index)
    .some(({ folded }) => /^(?:zeg|noem|heet|heten|heette|zei|bekend$|roep|aangesproken$)/.test(folded));
  return told && !cues().notAName.has(word.folded)
    ? { found: person(page, index, index + 1, "probable", "Zo heet of noemt iemand zich."), next: index + 1 }
    : undefined;
};

/** Names of these are words that stand beside a name without being one. */
export const besideOnly = (folded: string): boolean =>
  /^(?:anders|elke|even|samen)$/.test(folded) && isExactWord(folded);
