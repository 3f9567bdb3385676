import type { Confidence } from "./fidelity.ts";

/**
 * What outcomes of IPS are: how each is counted, what others found (with whom, where and how certain that is), and how it
 * is misread. In our own words.
 */
export type Benchmark = {
  readonly value?: string;
  readonly population: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
};
export type MetricText = {
  readonly name: string;
  readonly definition: string;
  readonly benchmarks: readonly Benchmark[];
  readonly traps: readonly string[];
  readonly confidence: Confidence;
};

/** Fewer persons than this: counts, and no percentage. */
export const noPercentageUnder = 10;

export const metricTexts = {
  "job-start-rate": {
    name: "Aandeel dat een betaalde baan start",
    definition:
      "Deel van de gestarte trajecten met minstens een dag regulier betaald werk binnen de meetperiode. Noem altijd de periode.",
    confidence: "high",
    benchmarks: [
      {
        value: "44% tegen 25% zonder IPS, in 30 maanden",
        population: "Nederland, 151 mensen met een ernstige psychische aandoening",
        source: "SCION-RCT: dimencegroep.nl (Michon, van Busschbach e.a.)",
        confidence: "high",
      },
      {
        value: "46%, in 30 maanden",
        population: "Nederland, 103 mensen met IPS en extra training",
        source: "BMC Psychiatry 2022, s12888-022-04121-9",
        confidence: "high",
        note: "Wie eerder werkte, had meer kans (OR 3,83)",
      },
      {
        value: "2,31 keer zo veel kans op werk (1,99-2,69)",
        population: "internationale RCT's",
        source: "Metcalfe e.a. 2018, PMC5768052",
        confidence: "high",
        note: "Verschil kleiner bij ruime uitkeringen en sterke ontslagbescherming",
      },
      {
        value: "1,63 keer zo veel kans op werk (1,46-1,82)",
        population: "internationale RCT's",
        source: "Frederick & VanderWeele 2019 (meta-analyse)",
        confidence: "high",
        note: "Andere selectie en uitkomstmaat dan Metcalfe: noem nooit een van beide los",
      },
      {
        value: "82% tegen 42%",
        population: "jongvolwassenen, eerste psychose, VS",
        source: "PMC4417652 (jongvolwassenen, VS)",
        confidence: "high",
      },
      {
        value: "48% tegen 8%",
        population: "Noorwegen, SEED-trial",
        source: "Niet opnieuw gecontroleerd",
        confidence: "medium",
      },
      {
        value: "20% (10 van 50), na ongeveer 1 jaar",
        population: "Rijk van Nijmegen 2018; doel was 40",
        source: "Regionaal verslag 2018",
        confidence: "high",
        note: "11 van de 50 hadden onbetaald werk: telt niet mee",
      },
      {
        value: "18 van 316 mensen",
        population: "Giesen 2007, NL",
        source: "Niet opnieuw gecontroleerd",
        confidence: "medium",
      },
    ],
    traps: [
      "Onbetaald werk, werkervaringsplaats, vrijwilligerswerk, dagbesteding en beschut werk tellen niet als IPS-baan.",
      "Trajecten die nog niet zo lang lopen, tellen niet mee: anders wordt het te laag.",
      "Vergelijk alleen bij gelijke periode.",
    ],
  },
  "quarterly-employed-share": {
    name: "Werkt dit kwartaal",
    definition: "Deel van de lopende trajecten met minstens een dag betaald werk in het kwartaal",
    confidence: "medium",
    benchmarks: [
      {
        value: "36,1% betaald; 31,8% 'duurzaam'",
        population: "NL, 3.679 lopende trajecten Q2 2023, 949 gestart, 394 afgesloten",
        source: "Werkmonitor Q2 2023 via ggznieuws 27-10-2023",
        confidence: "medium",
        note: "Wat 'duurzaam' is, vonden wij niet",
      },
    ],
    traps: ["Is iets anders dan job_start_rate: de noemer is lopende trajecten."],
  },
  "real-world-effect": {
    name: "Extra kans op werk door IPS",
    definition: "Verschil in procentpunt met vergelijkbare mensen met gewone re-integratie",
    confidence: "high",
    benchmarks: [
      {
        value: "+3,7 tot +7,5 (minstens 12 uur/week); +4,7 tot +8,9 (minstens 1 uur/maand), 6-36 maanden",
        population: "NL, UWV-uitkeringen, 863 IPS tegen 16.466 gewoon traject",
        source: "Vukadin e.a. 2024, BMJ Public Health 2(1) e000393",
        confidence: "high",
      },
      {
        value: "20 naar 29 (ongeveer 1 op 5 naar 3 op 10)",
        population: "NL, toelichting bij zelfde onderzoek",
        source: "sterkdoorwerk.nl",
        confidence: "medium",
      },
      {
        value: "+19",
        population: "NL, RCT (44-25), 30 maanden",
        source: "SCION-RCT: dimencegroep.nl (Michon, van Busschbach e.a.)",
        confidence: "high",
      },
    ],
    traps: [
      "RCT (+19) en praktijk (+4 tot +9) verschillen sterk: gebruik in de rekenhulp de praktijk als uitgangspunt en de RCT als bovengrens.",
      "Een regio zonder vergelijkingsgroep kan dit niet zelf meten: toon dan alleen de ruwe kans.",
    ],
  },
  "retention-6": {
    name: "Werkt 6 maanden na baanstart nog",
    definition:
      "Deel van de baanstarts waarbij de persoon 6 maanden (182 dagen) na de eerste baanstart werkt, in dezelfde of een volgende baan, onderbreking tot 14 dagen telt niet als stop",
    confidence: "low",
    benchmarks: [
      { population: "NL: geen stevige maatstaf gevonden", source: "-", confidence: "low" },
      {
        value:
          "gemiddeld 9,96 maanden in eerste baan, 12,86 maanden in totaal in 24 maanden; ongeveer 40% werkt steeds door",
        population: "VS, 4 RCT's samen",
        source: "Bond & Kukla 2011",
        confidence: "high",
        note: "Dit is hoe lang, niet wie er nog werkt: niet omrekenen",
      },
    ],
    traps: ["Onderscheid 'dezelfde baan' en 'aan het werk'."],
  },
  "retention-12": {
    name: "Werkt 12 maanden na baanstart nog",
    definition: "Als retention_6, na 365 dagen",
    confidence: "low",
    benchmarks: [{ population: "NL: geen stevige maatstaf gevonden", source: "-", confidence: "low" }],
    traps: [],
  },
  "hours-per-week": {
    name: "Contracturen per week bij start",
    definition: "Mediaan van contracturen bij de eerste baanstart",
    confidence: "low",
    benchmarks: [
      {
        value: "geen NL-maatstaf gevonden; UWV-meetgrens 12 uur",
        population: "-",
        source: "Vukadin e.a. 2024, BMJ Public Health 2(1) e000393",
        confidence: "low",
      },
    ],
    traps: ["Meer is niet altijd beter: past de omvang bij de wens? Meet ook 'uren volgens wens'."],
  },
  "hours-worked-total": {
    name: "Gewerkte uren in de periode",
    definition: "Som van gewerkte uren in betaald werk in de periode, per traject (ook 0)",
    confidence: "high",
    benchmarks: [
      {
        value: "422 tegen 237 uur zonder IPS, in 30 maanden",
        population: "Nederland, 151 mensen met een ernstige psychische aandoening",
        source: "SCION-RCT: dimencegroep.nl (Michon, van Busschbach e.a.)",
        confidence: "high",
      },
    ],
    traps: [],
  },
  "days-to-first-job": {
    name: "Dagen tot eerste baan",
    definition: "Mediaan tussen intake en eerste baanstart (alleen wie start)",
    confidence: "high",
    benchmarks: [
      {
        value: "mediaan 201",
        population: "Nederland, 103 mensen",
        source: "BMC Psychiatry 2022, s12888-022-04121-9",
        confidence: "high",
      },
    ],
    traps: ["Alleen starters geeft een vertekend beeld: toon ook de kans (Kaplan-Meier) of het aandeel dat nog zoekt."],
  },
  "days-in-job": {
    name: "Dagen in betaald werk",
    definition: "Mediaan van dagen in betaald werk in de meetperiode (alleen wie werkte)",
    confidence: "high",
    benchmarks: [
      {
        value: "mediaan 265 in 30 maanden",
        population: "Nederland, 103 mensen",
        source: "BMC Psychiatry 2022, s12888-022-04121-9",
        confidence: "high",
      },
    ],
    traps: [],
  },
  "weeks-in-job-youth": {
    name: "Weken gewerkt, jongeren",
    definition: "Gewerkte weken in de studieperiode",
    confidence: "high",
    benchmarks: [
      {
        value: "25,0 tegen 7,0",
        population: "VS, jongvolwassenen",
        source: "PMC4417652 (jongvolwassenen, VS)",
        confidence: "high",
      },
    ],
    traps: [],
  },
  "days-to-first-employer-contact": {
    name: "Dagen tot eerste werkgeverscontact",
    definition:
      "Gemiddelde tussen intake en eerste persoonlijke contact met een werkgever over een concrete baan (begeleider of cliënt)",
    confidence: "high",
    benchmarks: [
      {
        value: "5 punten bij 30 of minder; 4 bij 31-60; 3 bij 61-150; 2 bij 151-270",
        population: "fidelity item 15",
        source: "Zelfcontrole, zelfde onderdeel",
        confidence: "high",
      },
    ],
    traps: ["Trajecten zonder contact tellen mee met 'nog open' (gecensureerd), niet als 0."],
  },
  "employer-contacts-per-week": {
    name: "Werkgeverscontacten per week",
    definition: "Gesprekken met werkgevers per voltijds coach per week",
    confidence: "high",
    benchmarks: [
      {
        value: "6 of meer",
        population: "fidelity item 17",
        source: "Zelfcontrole, zelfde onderdeel",
        confidence: "high",
      },
    ],
    traps: [
      "E-mail, telefonisch sollicitatie afvinken en vacatures doorsturen tellen niet.",
      "Dit kan een afvinkcijfer worden: toon ernaast de kwaliteit (item 18).",
    ],
  },
  "community-share": {
    name: "Tijd buiten de instelling",
    definition: "Deel van directe tijd buiten de instelling",
    confidence: "high",
    benchmarks: [
      {
        value: "65 of meer voor 5 punten",
        population: "fidelity item 24",
        source: "Zelfcontrole, zelfde onderdeel",
        confidence: "high",
      },
    ],
    traps: [],
  },
  caseload: {
    name: "Mensen per voltijds coach",
    definition: "Lopende trajecten per voltijds coach",
    confidence: "high",
    benchmarks: [
      {
        value: "20 of minder",
        population: "fidelity item 1",
        source: "Zelfcontrole, zelfde onderdeel",
        confidence: "high",
      },
    ],
    traps: [],
  },
  "job-diversity": {
    name: "Verschil in banen",
    definition: "Unieke functies per 100 baanstarts",
    confidence: "high",
    benchmarks: [
      {
        value: "85 of meer",
        population: "fidelity item 19",
        source: "Zelfcontrole, zelfde onderdeel",
        confidence: "high",
      },
    ],
    traps: ["Bij minder dan 10 baanstarts niet tonen (herkenbaar en onbetrouwbaar)."],
  },
  "employer-diversity": {
    name: "Verschil in werkgevers",
    definition: "Unieke werkgevers per 100 baanstarts",
    confidence: "high",
    benchmarks: [
      {
        value: "85 of meer",
        population: "fidelity item 20",
        source: "Zelfcontrole, zelfde onderdeel",
        confidence: "high",
      },
    ],
    traps: ["Bij minder dan 10 baanstarts niet tonen."],
  },
  "lead-time-funding": {
    name: "Dagen van aanmelding tot besluit over geld",
    definition: "Mediaan tussen aanmelding en besluit (UWV of gemeente), per betaler",
    confidence: "low",
    benchmarks: [
      {
        population: "geen maatstaf; wettelijk in de regel 8 weken (Awb)",
        source: "Eigen inschatting",
        confidence: "low",
      },
    ],
    traps: ["Besluit 'nog open' telt als gecensureerd; toon ook het aandeel dat langer dan 8 weken wacht."],
  },
  "gap-rate": {
    name: "Tekorten per reden",
    definition:
      "Aantal keer dat een instrument niet kan met reden van het type 'gap', per 100 personen, per gemeente, per reden",
    confidence: "medium",
    benchmarks: [{ population: "nieuw cijfer", source: "-", confidence: "low" }],
    traps: [
      "Tel personen, niet regels: een persoon met 5 tekorten is 1 persoon met een tekort.",
      "Bij minder dan 10 personen per gemeente en reden niet tonen.",
    ],
  },
  dropout: {
    name: "Gestopt zonder baan",
    definition:
      "Deel van afgesloten trajecten zonder betaald werk, naar reden (geen contact, andere wens, geen geld, gezondheid)",
    confidence: "low",
    benchmarks: [{ population: "geen maatstaf gevonden", source: "-", confidence: "low" }],
    traps: ["'Overgestapt op dagbesteding op eigen wens' is geen mislukking: aparte reden."],
  },
  "health-effect": {
    name: "Verandering in herstel en zorg",
    definition: "Verschil in klachten (eigen oordeel) en zorggebruik",
    confidence: "high",
    benchmarks: [
      {
        value: "d = 0,03 (geen duidelijk verschil)",
        population: "psychische klachten",
        source: "Frederick & VanderWeele 2019 (meta-analyse)",
        confidence: "high",
      },
      {
        value: "d = 0,30, niet significant",
        population: "kwaliteit van leven",
        source: "Frederick & VanderWeele 2019 (meta-analyse)",
        confidence: "high",
      },
    ],
    traps: [
      "Claim niet dat IPS de klachten vermindert: dat is niet aangetoond. Zorgbesparing is aanname in de rekenhulp.",
    ],
  },
  "fidelity-total": {
    name: "Modelgetrouwheid",
    definition: "Officieel oordeel door onafhankelijke beoordelaars",
    confidence: "high",
    benchmarks: [
      { value: "74 / 100 / 115", population: "drempels", source: "Zelfcontrole, zelfde onderdeel", confidence: "high" },
      { value: "r = 0,34 met werk", population: "samenhang", source: "Bond 2012", confidence: "high" },
    ],
    traps: ["Alleen van externe beoordelaars; de app rekent dit niet uit."],
  },
} as const satisfies Record<string, MetricText>;
export type MetricName = keyof typeof metricTexts;
