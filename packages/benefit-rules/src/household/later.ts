import type { CentsPerMonth } from "../money.ts";
import { ioawExemptionMonths } from "../rules/ioaw.ts";
import { exemptionMonths } from "../rules/social-assistance.ts";
import { statementWith } from "./curve.ts";
import type { Benefit, Situation, Work } from "./situation.ts";
import type { LineId, Statement } from "./statement.ts";

/** How it is after so many months of this work, with the amounts of today. */
export type Later = {
  readonly months: number;
  readonly statement: Statement;
  readonly changes: string[];
  /** A benefit is over by then, and what comes in its place is not in the statement. */
  readonly ended: boolean;
};

type Aged = { readonly benefit: Benefit | undefined; readonly change?: string };

const agedAssistance = (
  date: string,
  benefit: Extract<Benefit, { kind: "social-assistance" }>,
  months: number,
): Aged => {
  const { exemption } = benefit;
  const used = (exemption.monthsUsed ?? 0) + months;
  const aged = { ...benefit, exemption: { ...exemption, monthsUsed: used } };
  const most = exemptionMonths(date, exemption);
  const over = most !== undefined && used >= most && (exemption.monthsUsed ?? 0) < most;
  return over
    ? {
        benefit: aged,
        change: `De vrijlating stopt na ${most} maanden. Dan telt uw hele loon mee voor de bijstand. Vraag de gemeente of er een andere vrijlating is, bijvoorbeeld voor alleenstaande ouders of bij een medische urenbeperking.`,
      }
    : { benefit: aged };
};

const agedWw = (benefit: Extract<Benefit, { kind: "ww" }>, months: number): Aged => {
  if (benefit.monthsLeft !== undefined && months >= benefit.monthsLeft)
    return { benefit: undefined, change: `Uw WW is dan voorbij: u had nog ${benefit.monthsLeft} maanden.` };
  const change =
    benefit.monthsLeft === undefined
      ? "Wij weten niet hoe lang uw WW nog duurt. Dat staat in de beslissing van UWV."
      : benefit.phase === "1-2"
        ? "Na twee maanden is de WW 70% in plaats van 75%."
        : undefined;
  const aged = { ...benefit, phase: "3+" as const };
  return change === undefined ? { benefit: aged } : { benefit: aged, change };
};

const onDecision = "De datum staat in de beslissing van UWV.";

const agedWga = (benefit: Extract<Benefit, { kind: "wga" }>, months: number): Aged => {
  if (benefit.phase === "wage-supplement" || benefit.phase === "follow-up") return { benefit };
  if (benefit.monthsLeft === undefined)
    return {
      benefit: { ...benefit, phase: "wage-related-3+" },
      change: `Na de loongerelateerde WGA volgt een loonaanvulling of een vervolguitkering. ${onDecision}`,
    };
  if (months < benefit.monthsLeft) return { benefit: { ...benefit, phase: "wage-related-3+" } };
  const known = benefit.earningCapacity !== undefined || benefit.disability === "80-100";
  const change =
    "De loongerelateerde WGA is dan voorbij. Haalt u de inkomenseis, dan krijgt u een loonaanvulling; anders een vervolguitkering.";
  return known
    ? { benefit: { ...benefit, phase: "wage-supplement" }, change }
    : { benefit: undefined, change: `${change} Hoeveel, is nog niet berekend: wij weten uw verdiencapaciteit niet.` };
};

/** The Ziektewet lasts two years from the first day of illness (art. 29); later than that it is over for sure. */
const longestSickness = 24;

const agedSickness = (benefit: Extract<Benefit, { kind: "zw" }>, months: number): Aged =>
  months < longestSickness
    ? {
        benefit,
        change: "De Ziektewet duurt hooguit twee jaar vanaf de eerste ziektedag. Misschien is zij dan al voorbij.",
      }
    : {
        benefit: undefined,
        change: "De Ziektewet is dan voorbij. Of u WIA krijgt, is nog niet berekend. U kunt WIA aanvragen bij UWV.",
      };

const agedIoaw = (date: string, benefit: Extract<Benefit, { kind: "ioaw" }>, months: number): Aged => {
  const { exemption } = benefit;
  if (!exemption) return { benefit };
  const before = exemption.monthsUsed ?? 0;
  const most = ioawExemptionMonths(date, exemption);
  const aged = { ...benefit, exemption: { ...exemption, monthsUsed: before + months } };
  return most !== undefined && before < most && before + months >= most
    ? { benefit: aged, change: `De vrijlating stopt na ${most} maanden. Dan telt uw hele loon mee voor de IOAW.` }
    : { benefit: aged };
};

const aged = (date: string, benefit: Benefit, months: number): Aged => {
  switch (benefit.kind) {
    case "social-assistance":
      return agedAssistance(date, benefit, months);
    case "ww":
      return agedWw(benefit, months);
    case "wga":
      return agedWga(benefit, months);
    case "zw":
      return agedSickness(benefit, months);
    case "ioaw":
      return agedIoaw(date, benefit, months);
    default:
      return { benefit };
  }
};

/** Toeslagenwet art. 7: a part of the wage stays outside for two years at most. */
const supplementAfter = (now: Situation, months: number): { readonly changes: string[]; readonly now: Situation } =>
  now.supplement?.exemption && months >= 24
    ? {
        now: { ...now, supplement: { ...now.supplement, exemption: false } },
        changes: ["Na twee jaar telt uw hele loon mee voor de toeslag van UWV."],
      }
    : { now, changes: [] };

/** After 6, 12 and 24 months: what stops by itself, and what that means. Amounts of the law change too; those we do not know. */
export const laterOn = (date: string, now: Situation, work: Work): Later[] =>
  [6, 12, 24].map((months) => {
    const benefits = now.benefits.map((benefit) => aged(date, benefit, months));
    const remaining = benefits.flatMap(({ benefit }) => benefit ?? []);
    const { now: then, changes } = supplementAfter(now, months);
    return {
      months,
      statement: statementWith(date, { ...then, benefits: remaining }, work),
      changes: [...benefits.flatMap(({ change }) => change ?? []), ...changes],
      ended: remaining.length < benefits.length,
    };
  });

const fromPayers: ReadonlySet<LineId> = new Set([
  "benefit",
  "wao",
  "supplement",
  "ioaw",
  "benefit-withholding",
  "social-assistance",
]);

/** The first month: the benefit can go down before the first wage has come. */
export const firstMonthGap = (before: Statement, after: Statement): CentsPerMonth => {
  const fromBenefit = ({ lines }: Statement) =>
    lines.reduce((sum, { id, amount }) => (fromPayers.has(id) ? sum + amount : sum), 0);
  return Math.max(0, fromBenefit(before) - fromBenefit(after)) as CentsPerMonth;
};

const endings: { readonly [K in Benefit["kind"]]: string } = {
  "social-assistance":
    "Krijgt u bijstand naast uw werk en stopt het werk, dan wordt uw bijstand weer hoger. Was de bijstand helemaal gestopt, dan vraagt u die opnieuw aan. Doe dat meteen: de gemeente betaalt vanaf de dag van uw aanvraag.",
  wga: "Stopt het werk, dan rekent UWV uw WGA per maand opnieuw uit. Geef de verandering meteen door. Haalt u de inkomenseis niet meer, dan krijgt u een vervolguitkering.",
  iva: "Stopt het werk, dan gaat er geen loon meer van uw IVA af. Geef de verandering meteen door aan UWV.",
  ww: "Stopt het werk, dan kan uw WW weer ingaan als u nog maanden over heeft. Heeft u 26 van de laatste 36 weken gewerkt, dan krijgt u misschien een nieuwe WW. Meld u meteen bij UWV.",
  wajong:
    "Stopt het werk, dan gaat er geen loon meer van uw Wajong af. Was uw Wajong beëindigd, vraag UWV dan of die terug kan komen.",
  wao: "Stopt het werk, dan betaalt UWV uw WAO weer uit naar uw eigen klasse. Geef de verandering meteen door aan UWV.",
  ioaw: "Stopt het werk, dan wordt uw IOAW weer hoger. Geef de verandering meteen door aan uw gemeente.",
  zw: "Stopt het werk en bent u nog ziek, geef dat dan meteen door aan UWV.",
};

/** What happens when the work ends again, per benefit; for whoever had none: WW and bijstand. */
export const whenWorkEnds = ({ benefits }: Situation): string[] =>
  benefits.length > 0
    ? benefits.map(({ kind }) => endings[kind])
    : [
        "Stopt het werk, dan krijgt u misschien WW. Daarvoor heeft u 26 van de laatste 36 weken gewerkt. Anders kunt u bijstand aanvragen.",
      ];
