import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";
import { cues } from "./cues.ts";
import { before, isClearFirst, isFamily, isInitial } from "./facts.ts";

const living =
  /^(?:woon\w*|wonen|gewoond|verhuisd?|verhuist|geboren|afkomstig|komt|kom|kwam|woonplaats|jarige|inwoner)$/;
const working =
  /^(?:werk\w*|gewerkt|baan|baas|stage\w*|contract|dienst|dienstverband|ontslagen|ontslag|solliciteer\w*|gesolliciteerd|sollicitatie|begin\w*|begon|gestart|start\w*|proef\w*|slag|vacature|plek|plaats\w*|geplaatst|loon|leidinggevende|chef|eigenaar|medewerker|collega|jobcoach)$/;
const caring =
  /^(?:behandel\w*|opname|opgenomen|begeleid\w*|dagbesteding|verwe\w*|aangemeld|psycho\w*|psychiater|therap\w*|woon\w*|intake|traject|klinie\w*|school|opleiding|bekend|bij|via|van)$/;
const meeting = new Set(
  "met van voor door aan en dat die heet collega over bij namens als vraag gesproken belde belt".split(" "),
);

const near = (page: Page, from: number, to: number, reach: number, pattern: RegExp): boolean => {
  for (let at = Math.max(0, from - reach); at < Math.min(page.words.length, to + reach); at += 1)
    if ((at < from || at >= to) && pattern.test(page.words[at]?.folded ?? "")) return true;
  return false;
};

const isSomebody = (page: Page, from: number, to: number): boolean => {
  const words = page.words.slice(from, to);
  const [first] = words;
  if (!first) return false;
  const lead = before(page, from)?.folded ?? "";
  if (cues().titles.has(lead) || cues().roles.has(lead) || words.some(isInitial)) return true;
  if (isFamily(words.at(-1) ?? first) && words.length > 1) return true;
  if (!isClearFirst(first)) return false;
  const next = page.words[to];
  return (
    words.length > 1 ||
    meeting.has(lead) ||
    (next !== undefined &&
      !next.opens &&
      ((next.gap === " " && cues().doing.has(next.folded)) ||
        (/^[(, ]{1,2}$/.test(next.gap) && next.shape === "number")))
  );
};

/** Says "sure" only where what stands around a name leaves hardly any doubt. */
export const weigh = (page: Page, found: Candidate): Candidate => {
  if (found.certainty !== "sure") return found;
  const from = page.wordFrom(found.start);
  const to = page.wordFrom(found.end);
  const lead = before(page, from)?.folded ?? "";
  const stays =
    (found.category === "person" && isSomebody(page, from, to)) ||
    (found.category === "place" && (lead === "uit" || lead === "te" || near(page, from, to, 3, living))) ||
    (found.category === "employer" && near(page, from, to, 7, working)) ||
    (found.category === "institution" && near(page, from, to, 4, caring));
  return stays ? found : { ...found, certainty: "probable" };
};
