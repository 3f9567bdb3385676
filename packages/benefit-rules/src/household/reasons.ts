import type { LineId } from "./statement.ts";

/** Why more hours bring less, or hardly more: the line that goes down most, what goes down together, or what ends. */
export type Reason = LineId | "ww-stops" | "assistance-ends" | "wga-requirement" | "tax-and-allowances";

type Words = { readonly title: string; readonly explanation: string };

/** For the person concerned, in B1. Says what happens, never what somebody ought to do. */
const words: { readonly [R in Reason]?: Words } = {
  "ww-stops": {
    title: "De WW stopt",
    explanation:
      "U verdient hier meer dan 87,5% van het loon waarmee UWV uw WW berekent. De WW stopt dan vanaf de eerste dag van die maand. Verdient u later weer minder, dan kan de WW terugkomen. Vraag het UWV.",
  },
  "assistance-ends": {
    title: "De bijstand stopt",
    explanation:
      "Uw inkomen is hier hoger dan de bijstandsnorm. U krijgt dan geen bijstand meer. Hulp van de gemeente die bij bijstand hoort, kan ook stoppen. Vraag uw gemeente wat u nog krijgt.",
  },
  "wga-requirement": {
    title: "U haalt de inkomenseis",
    explanation:
      "Vanaf hier verdient u minstens de helft van wat u volgens UWV kunt verdienen. U krijgt dan een loonaanvulling. Die is meestal hoger dan de vervolguitkering.",
  },
  "tax-and-allowances": {
    title: "U betaalt meer belasting en uw toeslagen worden lager",
    explanation:
      "Over een hoger loon houdt uw werkgever meer belasting in. De toeslagen kijken naar het inkomen van het hele jaar en worden tegelijk lager. Samen is dat bijna alles wat u meer verdient.",
  },
  "social-assistance": {
    title: "Uw bijstand wordt lager",
    explanation:
      "Van elke euro die u meer verdient, gaat het meeste van uw bijstand af. U houdt alleen de vrijlating over, als de gemeente die toepast en zolang die duurt.",
  },
  benefit: {
    title: "Uw uitkering wordt lager",
    explanation: "UWV trekt een deel van uw loon af van uw uitkering. Per euro loon is dat 70 of 75 cent.",
  },
  wao: {
    title: "Uw WAO wordt lager",
    explanation:
      "UWV kijkt wat u verdient naast wat u in uw oude werk zou verdienen. Dat geeft een klasse. Komt u in een lagere klasse, dan betaalt UWV minder WAO. Uw eigen klasse blijft vijf jaar bewaard.",
  },
  supplement: {
    title: "Uw toeslag van UWV wordt lager",
    explanation:
      "De toeslag vult uw inkomen aan tot het sociaal minimum. Van elke euro die u meer verdient, gaat bijna alles van de toeslag af. De eerste twee jaar telt een deel van uw loon niet mee.",
  },
  ioaw: {
    title: "Uw IOAW wordt lager",
    explanation:
      "Wat u verdient, gaat van uw IOAW af. U houdt alleen de vrijlating over, als de gemeente die toepast en zolang die duurt.",
  },
  "benefit-withholding": {
    title: "U betaalt meer belasting over uw uitkering",
    explanation: "De loonheffingskorting telt bij één betaler. Loopt die bij uw werkgever, dan houdt UWV meer in.",
  },
  "wage-withholding": {
    title: "U betaalt meer belasting",
    explanation: "Over een hoger loon houdt uw werkgever meer belasting in. De kortingen worden ook lager.",
  },
  "partner-withholding": {
    title: "Uw partner betaalt meer belasting",
    explanation: "Over een hoger loon wordt meer belasting ingehouden.",
  },
  "rent-allowance": {
    title: "Uw huurtoeslag wordt lager",
    explanation: "De huurtoeslag kijkt naar het inkomen van het hele jaar. Bij meer inkomen wordt de toeslag lager.",
  },
  "care-allowance": {
    title: "Uw zorgtoeslag wordt lager",
    explanation:
      "De zorgtoeslag kijkt naar het inkomen van het hele jaar. Bij meer inkomen wordt de toeslag lager en stopt zij.",
  },
  "child-budget": {
    title: "Uw kindgebonden budget wordt lager",
    explanation: "Het kindgebonden budget kijkt naar het inkomen van het hele jaar. Bij meer inkomen wordt het lager.",
  },
  "childcare-allowance": {
    title: "Uw kinderopvangtoeslag wordt lager",
    explanation: "Bij meer inkomen betaalt u zelf een groter deel van de opvang.",
  },
  "childcare-costs": {
    title: "U betaalt kinderopvang",
    explanation: "Als u werkt, betaalt u de opvang. Een deel krijgt u terug met kinderopvangtoeslag.",
  },
  "travel-costs": {
    title: "U heeft reiskosten",
    explanation: "Als u werkt, heeft u reiskosten. Vraag uw werkgever naar een vergoeding.",
  },
  "combination-credit": {
    title: "De combinatiekorting verandert",
    explanation: "Deze korting krijgt de ouder die het minst verdient met werk. Dat kan nu iemand anders zijn.",
  },
  "tax-return": {
    title: "U krijgt minder terug via de aangifte",
    explanation:
      "Met loon en een uitkering houden twee betalers belasting in. De aangifte rekent dat over het jaar recht.",
  },
  "holiday-allowance": {
    title: "Er blijft minder over van uw vakantiegeld",
    explanation: "Over vakantiegeld betaalt u belasting. Bij een hoger inkomen is dat meer.",
  },
};

const other: Words = {
  title: "Er gaat iets van uw inkomen af",
  explanation: "Bekijk de regels van het overzicht om te zien welk bedrag lager wordt.",
};

/** Title and explanation of a reason. */
export const wordsFor = (reason: Reason): Words => words[reason] ?? other;

const inHours = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** Said beside a flat stretch at whose end there is no bijstand left. */
export const assistanceEndsFrom = (hours: number): string =>
  `Vanaf ${inHours.format(hours)} uur per week is er geen bijstand meer. Hulp van de gemeente die bij bijstand hoort, kan dan ook stoppen.`;
