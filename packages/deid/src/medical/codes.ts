import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";
import { medicalInWords } from "./in-words.ts";

const code =
  /(?<![\p{L}\d])(?:DSM(?:[- ]?(?:IV|V|5|4))?(?:[- ]?TR)?[ :]{0,2}\d{3}(?:\.\d{1,2})?|(?:ICD(?:[- ]?1[01])?[ :]{0,2})?[FGMEIJKCNQ]\d{2}\.\d{1,2}|ICD(?:[- ]?1[01])?[ :]{0,2}[A-Z]\d{2}|F\d{2}(?=[ ,.;:)])|DSM(?:[- ]?(?:IV|V|5))?(?=[ -]?(?:diagnose|classificatie)))(?![\p{L}\d])/giu;

/** Codes of DSM and ICD, and scores of tests. */
export const findCodes = ({ text }: Page): Candidate[] =>
  [
    ...text.matchAll(code),
    ...text.matchAll(scores),
    ...text.matchAll(stages),
    ...text.matchAll(short),
    ...(/DSM|[Cc]lassificatie|[Dd]iagnose/.test(text) ? text.matchAll(dsmNumber) : []),
  ]
    .filter(
      ({ 0: found }) =>
        /^[A-Z\d]|gold/.test(found) || /^[a-z]{2,3}$/.test(found) || /^dsm|^icd/i.test(found) || /^f\d/i.test(found),
    )
    .map(({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
      category: "medical",
      certainty: "sure",
      reason: "Dit is een code van een diagnose.",
      suggestion: medicalInWords.condition.suggestion,
    }));

const scores =
  /(?<![\p{L}\d])(?:TIQ|IQ|GAF)(?:[- ]score)?(?: (?:van|is|:|rond|tussen)){0,2} ?:? ?\d{2,3}(?:(?: en |-)\d{2,3})?(?![\p{L}\d])/gu;
/** "mijn zus had cf": letters in small, behind a form of having. */
const short =
  /(?<=(?<!\p{L})(?:heb|hebt|heeft|had|hadden|hebben|krijgt|kreeg) )(?:cf|ra|sle|ms|cva|tia|bpd|dis|ocd|ocs|hiv)(?=[ .,;:!?)\n]|$)(?! (?:en ik|in ?nederland))/gu;
/** How far an illness is: "NYHA 2", "COPD gold 3", "CVI CEAP 4". */
const stages =
  /(?<![\p{L}\d])(?:[A-Z]{2,5} )?(?:NYHA|GOLD|gold|CEAP|EDSS|ECOG|GMFCS|ASIA|FIGO|Fontaine|Child[- ]Pugh|TNM|WHO-PS)(?:[ -](?:klasse|stadium|graad|score|groep))?[ -]?(?:\d{1,2}(?:[.,]\d)?[a-e]?|I{1,3}V?|IV|[A-E])(?![\p{L}\d])/gu;
const dsmNumber = /(?<![\p{L}\d€.,])(?:29\d|30\d|31\d)\.\d{1,2}(?![\p{L}\d]|[.,]\d| ?(?:euro|uur|km|kg|%))/gu;
