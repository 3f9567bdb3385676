import type { Later } from "./later.ts";
import { amountOn, type LineId, type Statement } from "./statement.ts";
import type { YearView } from "./year-view.ts";

const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const money = (cents: number): string => `€ ${whole.format(Math.abs(Math.round(cents / 100)))}`;
const inHours = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

const moreOrLess = (change: number): string =>
  Math.abs(change) < 100
    ? "Dat is bijna even veel als nu"
    : `Dat is ${money(change)} ${change > 0 ? "meer" : "minder"} dan nu`;

const benefitSentence = (before: Statement, after: Statement): string => {
  const names: readonly (readonly [LineId, string])[] = [
    ["social-assistance", "bijstand"],
    ["benefit", "uitkering van UWV (vóór belasting)"],
    ["wao", "WAO (vóór belasting)"],
    ["supplement", "toeslag van UWV (vóór belasting)"],
    ["ioaw", "IOAW (vóór belasting)"],
  ];
  const parts = names.flatMap(([id, name]) => {
    const [was, becomes] = [amountOn(before, id), amountOn(after, id)];
    if (was === 0 && becomes === 0) return [];
    if (becomes === 0) return [`Uw ${name} stopt: dat was ${money(was)}.`];
    if (was === becomes) return [`Uw ${name} blijft ${money(becomes)}.`];
    return [`Uw ${name} gaat van ${money(was)} naar ${money(becomes)}.`];
  });
  return parts.length > 0 ? parts.join(" ") : "U krijgt geen uitkering, dus daar verandert niets aan.";
};

const allowanceSentence = (before: Statement, after: Statement, year: YearView): string => {
  const ids: readonly LineId[] = ["care-allowance", "rent-allowance", "child-budget"];
  const total = (statement: Statement) => ids.reduce((sum, id) => sum + amountOn(statement, id), 0);
  const change = total(after) - total(before);
  const first =
    change === 0
      ? "Uw toeslagen blijven gelijk."
      : `Uw toeslagen samen worden ${money(change)} per maand ${change > 0 ? "hoger" : "lager"}.`;
  const care = amountOn(after, "childcare-costs") + amountOn(after, "childcare-allowance");
  const childcare = care < 0 ? ` Opvang kost u na de toeslag ${money(care)} per maand.` : "";
  return year.mayPayBack > 0
    ? `${first} Geef uw nieuwe inkomen meteen door aan Dienst Toeslagen; anders betaalt u dit jaar misschien ${money(year.mayPayBack)} terug.${childcare}`
    : `${first} Geef uw nieuwe inkomen wel door aan Dienst Toeslagen.${childcare}`;
};

const extraHour = (perHour: number): string =>
  perHour > 0
    ? `Van een uur extra werk houdt u ongeveer ${money(perHour)} over.`
    : "Van een uur extra werk houdt u nu niets over.";

/** From how many cents per month it is told in the first sentence that it does not stay so. */
const worthTelling = 1_000;

/** What is won at first and goes again later belongs beside what is won. */
const laterSentence = (before: Statement, after: Statement, later: readonly Later[]): string => {
  const first = later.find(({ statement }) => after.net - statement.net >= worthTelling);
  if (first === undefined) return "";
  if (first.ended) return ` Let op, dat blijft niet zo: na ${first.months} maanden kan een uitkering voorbij zijn.`;
  const change = first.statement.net - before.net;
  const compared =
    Math.abs(change) < worthTelling
      ? "ongeveer even veel als nu"
      : `${money(change)} ${change > 0 ? "meer" : "minder"} dan nu`;
  return ` Let op, dat blijft niet zo: na ${first.months} maanden is het ${money(first.statement.net)}, ${compared}.`;
};

const estimate: { readonly [K in Statement["keepsNet"]]: string } = {
  yes: "Dit is een schatting. Alleen uw gemeente, UWV en Dienst Toeslagen beslissen wat u krijgt.",
  no: "Er is beslag, een schuldregeling, Wsnp of bewind: dit bedrag houdt u niet zelf over. Vraag wat u overhoudt, want dat is hier nog niet berekend.",
  unknown:
    "Is er beslag, een schuldregeling, Wsnp of bewind? Dan houdt u dit bedrag niet zelf over; dat is hier nog niet berekend.",
};

/** The outcome in five sentences for the person concerned. */
export const fiveSentences = (
  hoursWeek: number,
  before: Statement,
  after: Statement,
  year: YearView,
  extraPerHour: number,
  later: readonly Later[],
): string[] => [
  `Werkt u ${inHours.format(hoursWeek)} uur per week, dan komt er ongeveer ${money(after.net)} netto per maand binnen. ${moreOrLess(after.net - before.net)}.${laterSentence(before, after, later)}`,
  benefitSentence(before, after),
  allowanceSentence(before, after, year),
  extraHour(extraPerHour),
  estimate[after.keepsNet],
];
