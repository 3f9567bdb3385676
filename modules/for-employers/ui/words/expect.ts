/** A list with a heading, as it stands on the page. */
export type Part = { readonly heading: string; readonly lines: readonly string[] };

/** What an employer may count on, and what may be hard. Sources stand at the end of the page. */
export const expect: readonly Part[] = [
  {
    heading: "Wat vaak goed gaat",
    lines: [
      "U krijgt iemand die dit werk zelf wil. We beginnen bij wat iemand wil en kan.",
      "Het gaat om allerlei werk. Ook vakmensen en mensen met hbo of universiteit hebben soms steun nodig.",
      "U kunt eerst kennismaken: een gesprek, een dag meekijken, soms een tijd op proef.",
      "Gaat het goed, dan durven collega’s en andere bedrijven het vaak ook.",
    ],
  },
  {
    heading: "Wat lastig kan zijn",
    lines: [
      "De eerste weken kosten u tijd. Inwerken gaat soms langzamer dan u gewend bent.",
      "Het kan een tijd minder gaan. Dan zijn er tijdelijk minder uren of andere taken nodig.",
      "Niet elke match lukt. Soms stopt het na een paar weken. Dan weet iedereen wel beter wat past.",
      "De regels zijn niet altijd eenvoudig, zoals die over loonwaarde. U hoeft ze niet te kennen: laat u helpen.",
      "U hoort niet wat iemand heeft. Dat is wennen. Wat nodig is om goed te werken, vertelt iemand zelf.",
      "Soms past het nu niet in uw bedrijf. Zeg dat gerust. Dan zoeken we verder.",
    ],
  },
  {
    heading: "Wat we van u vragen",
    lines: [
      "Eén vaste collega bij wie iemand terechtkan.",
      "Duidelijke taken, en eerlijk zeggen wat goed gaat en wat niet.",
      "Bel op tijd, ook voor iets kleins. Wacht niet tot het misgaat.",
      "Vraag niet naar ziekte, behandeling of uitkering, ook niet bij het sollicitatiegesprek.",
    ],
  },
  {
    heading: "Wat u van ons mag verwachten",
    lines: [
      "Eén aanspreekpunt, ook als iemand al een tijd bij u werkt.",
      "U krijgt niet van alle kanten telefoon. Eén organisatie tegelijk neemt contact op.",
      "Via een link leest u zelf wat er over uw bedrijf staat. Daar zegt u ook wat niet klopt, of dat u niet gebeld wilt worden.",
      "Een eerlijk antwoord als we nu niemand weten.",
    ],
  },
];

/** Where this page has it from, with the year, and what we could not check. */
export const pageSources: readonly { readonly text: string; readonly url?: string }[] = [
  { text: "Lessen uit de werkgeverspilots en de portretten van 31 arbeidsmarktregio’s, 2018 en 2019." },
  { text: "Routekaart psychische aandoeningen en werk, 2017, en Samen werken aan werk (Programmaraad)." },
  {
    text: "Vragen naar gezondheid: beleidsregels De zieke werknemer, Autoriteit Persoonsgegevens, 2016.",
    url: "https://www.autoriteitpersoonsgegevens.nl",
  },
  {
    text: "Werkcentrum: vragen en antwoorden van het ministerie van SZW, gelezen op samenvoordeklant.nl, 2025-2026.",
    url: "https://www.samenvoordeklant.nl/faq-hervorming-arbeidsmarktinfrastructuur",
  },
  {
    text: "Bedrijfsanalyse: Routekaart 2017 (gratis, via het werkgeversservicepunt) en jaarverslag UWV 2015.",
    url: "http://2015.uwvjaarverslag.nl/jaarverslag/a1935_Inclusieve-methode-2016",
  },
  {
    text: "Harrie: CNV Jongeren, en Werkgeversservicepunt Regio Zwolle, november 2024 (training van twee dagen).",
    url: "https://wspregiozwolle.nl/2024/11/en-daarom-zijn-zij-harrie/",
  },
];
