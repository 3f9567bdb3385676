import type { InstrumentId } from "@vliegwiel/instruments-guide";

/** One instrument in the words of an employer: B1, "u" is the employer, "uw medewerker" who comes to work. */
export type ForEmployer = {
  readonly id: InstrumentId;
  readonly name: string;
  readonly what: string;
  readonly who: string;
  readonly howLong: string;
  readonly youDo: string;
  readonly money?: string;
  readonly mind?: string;
  /** Where we are not sure ourselves. */
  readonly doubt?: string;
};

export type Question = { readonly question: string; readonly first: string; readonly answers: readonly ForEmployer[] };

const municipality = "De gemeente van uw medewerker beslist en betaalt.";
const taxOffice = "De Belastingdienst betaalt, na de aangifte over een heel jaar.";

/** What employers ask, and what there is for it. What has ended the page puts apart by its date. */
export const questions: readonly Question[] = [
  {
    question: "Wat als iemand nog niet alles kan?",
    first:
      "Loonwaarde is wat iemand in deze baan doet, vergeleken met een gewone medewerker met dezelfde opleiding en ervaring. Iemand komt daarvoor bij u op de werkplek kijken. Het gaat over deze taken op deze plek. Later wordt er opnieuw gekeken.",
    answers: [
      {
        id: "lks",
        name: "Loonkostensubsidie",
        what: "U betaalt gewoon loon. De gemeente vergoedt u het verschil tussen het minimumloon en de loonwaarde, met een deel van uw werkgeverslasten.",
        who: municipality,
        howLong: "Zolang het nodig is. De gemeente meet de loonwaarde af en toe opnieuw.",
        youDo: "Vraag het aan bij de gemeente, liefst voor de start. Het kan tot 6 maanden na het begin van de baan.",
        money: "Hoogstens 70% van het minimumloon, en naar verhouding bij minder dan 36 uur.",
        mind: "De gemeente beslist binnen 5 weken nadat de loonwaarde is vastgesteld.",
        doubt:
          "Of u ook een loonkostenvoordeel mag krijgen, zegt de overheid niet overal hetzelfde. Vraag het na. Het percentage voor werkgeverslasten (23,5%) lazen wij in een regeling van 2017.",
      },
      {
        id: "lks_forfaitair",
        name: "De helft van het minimumloon in het begin",
        what: "In de eerste maanden krijgt u de helft van het minimumloon, zonder dat er al wordt gemeten.",
        who: municipality,
        howLong: "Hoogstens de eerste 6 maanden. Daarna wordt de loonwaarde gemeten.",
        youDo: "Spreek dit met de gemeente af voordat de baan begint.",
      },
      {
        id: "loondispensatie",
        name: "Loondispensatie",
        what: "U betaalt tijdelijk minder dan het minimumloon, voor wat uw medewerker doet. UWV vult het inkomen van uw medewerker aan. Dit kan alleen bij Wajong.",
        who: "UWV beslist, op aanvraag van u of uw medewerker.",
        howLong: "Een half jaar tot 5 jaar per besluit. Het kan langer.",
        youDo: "Vraag het aan bij UWV, samen met uw medewerker.",
        doubt: "Hoe lang een besluit duurt, hebben wij niet nagelezen.",
      },
    ],
  },
  {
    question: "Wat als iemand ziek wordt?",
    first: "Niet iedereen valt onder de no-riskpolis. Uw medewerker weet het zelf, of vraagt het na bij UWV.",
    answers: [
      {
        id: "no_riskpolis",
        name: "No-riskpolis",
        what: "Wordt uw medewerker ziek, dan betaalt UWV u een groot deel van het loon terug.",
        who: "UWV betaalt. Het geldt vanzelf; soms heeft uw medewerker een verklaring van UWV nodig.",
        howLong:
          "Meestal voor ziekte die begint binnen 5 jaar na de start. Met Wajong, doelgroepregister of beschut werk zolang de baan duurt.",
        youDo: "Meld uw medewerker ziek bij UWV en noem de no-riskpolis. Noem geen ziekte.",
        money: "70% van het loon. In het eerste jaar kan het tot 100% zijn. Hoogstens 104 weken per keer.",
        mind: "Staat iemand in het doelgroepregister? Dan geldt het vanaf de dag van inschrijving, niet eerder.",
        doubt: "Bij WAO en na de AOW-leeftijd zijn wij niet zeker. Vraag het na bij UWV.",
      },
    ],
  },
  {
    question: "Krijg ik geld als ik iemand aanneem?",
    first: "Soms. Uw medewerker beslist zelf of u een verklaring van UWV krijgt te zien.",
    answers: [
      {
        id: "lkv_banenafspraak",
        name: "Loonkostenvoordeel banenafspraak",
        what: "Een bedrag per uur voor iemand die in het doelgroepregister staat.",
        who: taxOffice,
        howLong: "Sinds 2026: zolang iemand bij u werkt en in het register staat.",
        youDo: "Vraag het aan in uw loonaangifte. Een verklaring is sinds 2026 niet meer nodig.",
        mind: "Zijn er twee loonkostenvoordelen? Dan telt alleen het hoogste.",
      },
      {
        id: "lkv_arbeidsgehandicapt",
        name: "Loonkostenvoordeel arbeidsgehandicapte werknemer",
        what: "Een hoger bedrag per uur, voor wie met WIA bij een nieuwe werkgever begint en voor enkele andere groepen.",
        who: taxOffice,
        howLong: "3 jaar vanaf de start.",
        youDo:
          "Uw medewerker vraagt bij UWV een doelgroepverklaring aan, binnen 3 maanden na de start. Met een kopie vraagt u het aan in uw loonaangifte.",
        mind: "Alleen uw medewerker kan de verklaring aanvragen. Dring niet aan.",
      },
      {
        id: "lkv_herplaatsen",
        name: "Loonkostenvoordeel bij terugkeer in uw bedrijf",
        what: "Een bedrag per uur als uw eigen medewerker met WIA weer bij u aan het werk gaat.",
        who: taxOffice,
        howLong: "1 jaar.",
        youDo: "Uw medewerker vraagt bij UWV een doelgroepverklaring aan, binnen 3 maanden na de terugkeer.",
        doubt: "De regels zijn kort geleden ruimer geworden. De precieze datum konden wij niet nagaan.",
      },
      {
        id: "liv",
        name: "Lage-inkomensvoordeel (LIV)",
        what: "Geld voor medewerkers met een laag loon. Dit kunt u niet meer krijgen.",
        who: "Niemand meer.",
        howLong: "Afgelopen op 31 december 2024.",
        youDo: "Niets.",
      },
      {
        id: "lkv_oudere",
        name: "Loonkostenvoordeel oudere werknemer",
        what: "Geld voor medewerkers van 56 jaar of ouder. Dit kunt u niet meer aanvragen.",
        who: "Niemand meer.",
        howLong: "Afgelopen op 31 december 2025.",
        youDo: "Niets.",
      },
    ],
  },
  {
    question: "Mag ik eerst kijken of het past?",
    first:
      "Ja, soms. Iemand werkt dan een tijd op proef met behoud van uitkering. U moet wel van plan zijn daarna een contract te geven.",
    answers: [
      {
        id: "proefplaatsing_uwv",
        name: "Proefplaatsing via UWV",
        what: "Uw kandidaat werkt op proef. UWV betaalt de uitkering door en u betaalt nog geen loon.",
        who: "UWV beslist.",
        howLong: "2 maanden, soms langer, nooit meer dan 6 maanden.",
        youDo: "Vraag samen toestemming aan UWV voordat iemand begint. Regel een aansprakelijkheidsverzekering.",
        mind: "U moet echt van plan zijn om daarna minstens 6 maanden een contract te geven. Iemand die al bij u werkte, kan niet op proef.",
      },
      {
        id: "proefplaats_gemeente",
        name: "Proefplaats via de gemeente",
        what: "Uw kandidaat werkt op proef. De bijstand loopt door en u betaalt nog geen loon.",
        who: "De gemeente van uw kandidaat beslist.",
        howLong: "2 maanden, met hoogstens 4 maanden erbij.",
        youDo: "Vraag toestemming aan de gemeente voordat iemand begint.",
        mind: "De voorwaarden staan in de regels van die gemeente.",
      },
    ],
  },
  {
    question: "Wie helpt op de werkvloer?",
    first: "Een jobcoach helpt niet alleen uw medewerker, maar ook u en uw team. Vraag er vroeg om.",
    answers: [
      {
        id: "jobcoach_gemeente",
        name: "Jobcoach via de gemeente",
        what: "Iemand van buiten komt op de werkplek helpen: bij het werk, bij contact met collega’s en als het even moeilijk is.",
        who: municipality,
        howLong: "Zolang het nodig is. De regels van de gemeente zeggen meer.",
        youDo: "Vraag begeleiding op de werkplek aan bij de gemeente. Dat mag u ook als werkgever doen.",
        mind: "Met loonkostensubsidie is er recht op begeleiding op de werkplek.",
      },
      {
        id: "jobcoach_uwv_extern",
        name: "Jobcoach via UWV",
        what: "Iemand van buiten komt op de werkplek helpen. Dit is voor mensen die via UWV hulp krijgen.",
        who: "UWV beslist en betaalt.",
        howLong: "Meestal hoogstens 3 jaar, elk jaar wat minder uren.",
        youDo: "Uw medewerker vraagt het zelf aan bij UWV.",
        mind: "UWV vraagt meestal een contract van minstens 12 uur per week en 6 maanden.",
        doubt: "De nieuwste regels van UWV over uren en jaren hebben wij niet gelezen.",
      },
      {
        id: "jobcoach_uwv_intern",
        name: "Een collega als jobcoach, met geld van UWV",
        what: "Een collega in uw bedrijf wordt jobcoach. U krijgt daarvoor een vergoeding.",
        who: "UWV beslist en betaalt.",
        howLong: "1 jaar per besluit, samen hoogstens 3 jaar.",
        youDo: "Vraag het aan bij UWV.",
        money: "Het bedrag voor 2026 hebben wij niet gevonden. UWV weet het.",
        doubt: "De nieuwste regels van UWV hebben wij niet gelezen.",
      },
      {
        id: "werkplek_uwv",
        name: "Aanpassing van de werkplek via UWV",
        what: "Een hulpmiddel of aanpassing waarmee uw medewerker het werk kan doen.",
        who: "UWV beslist en betaalt.",
        howLong: "Zolang het nodig is.",
        youDo: "Uw medewerker vraagt het aan bij UWV. Koop nog niets zelf.",
      },
      {
        id: "werkplek_gemeente",
        name: "Aanpassing van de werkplek via de gemeente",
        what: "Een hulpmiddel of aanpassing waarmee uw medewerker het werk kan doen.",
        who: municipality,
        howLong: "Dat staat in de regels van de gemeente.",
        youDo: "Vraag het aan bij de gemeente. Koop nog niets zelf.",
      },
    ],
  },
];
