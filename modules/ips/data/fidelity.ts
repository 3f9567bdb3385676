/**
 * The 25 things IPS is recognised by, in our own words, with what a score means. After the IPS-25 scale (Supported
 * Employment Fidelity Scale); names and the form of the scale are certain, the wording of steps is ours. Where a step was
 * written from knowledge and not from the handbook the confidence is "medium": an assessor reads it before official use.
 */
export type Confidence = "high" | "medium" | "low";
export type Section = "staff" | "organisation" | "services";

export type FidelityItem = {
  readonly n: number;
  readonly section: Section;
  readonly name: string;
  readonly measures: string;
  /** What stands for 1, 2, 3, 4 and 5. */
  readonly steps: readonly [string, string, string, string, string];
  /** Whether the records say the score, say something about it, or nothing. */
  readonly fromRecords: "score" | "evidence" | "nothing";
  readonly confidence: Confidence;
  readonly note?: string;
};

/** The version a self-check was made with: scales of other countries and for young people differ. */
export const scales = {
  "ips-25": "IPS-25, eigen woorden, 2026",
} as const;
export type Scale = keyof typeof scales;
export const currentScale: Scale = "ips-25";

export const fidelitySource =
  "IPS-25 (Supported Employment Fidelity Scale), Becker, Swanson, Bond e.a.; Bond, Peterson, Becker en Drake 2012, Psychiatric Services, doi 10.1176/appi.ps.201100476";

/** What the total of an official measurement is called. A total of our own is never made. */
export const thresholds = [
  { from: 25, label: "geen IPS volgens het model" },
  { from: 74, label: "matige modelgetrouwheid" },
  { from: 100, label: "goede modelgetrouwheid" },
  { from: 115, label: "voorbeeldige modelgetrouwheid" },
] as const;

/** People for each full-time coach at most; older texts say 25. Item 1 of the scale. */
export const caseloadNorm = 20;
/** First personal contact with an employer within so many days of the intake. Item 15 of the scale. */
export const firstContactDays = 30;
/** Talks before IPS that an insurer pays on average; no limit. Zorginstituut 2016, regional reports. */
export const talksBefore = 8;

export const sections: Readonly<Record<Section, string>> = {
  staff: "Mensen",
  organisation: "Organisatie",
  services: "Begeleiding",
};

export const fidelityItems: readonly FidelityItem[] = [
  {
    n: 1,
    section: "staff",
    name: "Caseload",
    measures: "Aantal mensen per voltijds IPS-begeleider",
    steps: ["41 of meer", "31-40", "26-30", "21-25", "20 of minder"],
    fromRecords: "score",
    confidence: "high",
  },
  {
    n: 2,
    section: "staff",
    name: "Alleen werkbegeleiding",
    measures: "Deel van de werktijd dat IPS-begeleiders aan werkbegeleiding besteden (niet aan casemanagement)",
    steps: ["minder dan 60%", "60-74%", "75-89%", "90-95%", "96% of meer"],
    fromRecords: "score",
    confidence: "high",
  },
  {
    n: 3,
    section: "staff",
    name: "Alle fasen in een hand",
    measures:
      "Voert een begeleider alle zes fasen uit: intake, contact leggen, verkenning, werk zoeken, coachen op werk, steun daarna",
    steps: [
      "verwijst alleen door",
      "heeft eigen cliënten maar laat het werk aan anderen",
      "1 tot 4 fasen",
      "5 fasen",
      "alle 6 fasen",
    ],
    fromRecords: "evidence",
    confidence: "high",
  },
  {
    n: 4,
    section: "organisation",
    name: "Aansluiting bij behandelteam",
    measures: "Hoort de begeleider bij 1 of 2 ggz-teams waar zijn cliënten vandaan komen",
    steps: [
      "los van ggz-teams",
      "3 of meer teams, of minder dan 50% van de cliënten uit 1-2 teams",
      "50-74% uit 1-2 teams",
      "75-89% uit 1-2 teams",
      "90-100% uit 1-2 teams",
    ],
    fromRecords: "score",
    confidence: "high",
  },
  {
    n: 5,
    section: "organisation",
    name: "Contact met behandelteam",
    measures:
      "Onderdelen: wekelijks teamoverleg; meebeslissen; gezamenlijk dossier; kantoor dichtbij; helpt team te denken aan mensen die nog niet zijn aangemeld",
    steps: ["0 of 1 onderdeel", "2", "3", "4", "alle 5"],
    fromRecords: "evidence",
    confidence: "medium",
  },
  {
    n: 6,
    section: "organisation",
    name: "Samenwerking met UWV en gemeente",
    measures: "Overleg met de uitkerende instantie over gedeelde cliënten en nieuwe aanmeldingen",
    steps: [
      "zelden (minder dan eens per kwartaal)",
      "per kwartaal",
      "maandelijks",
      "gepland overleg per kwartaal, of wekelijks contact over cliënten",
      "maandelijks gepland overleg EN wekelijks contact",
    ],
    fromRecords: "score",
    confidence: "medium",
    note: "In de Verenigde Staten een ander onderdeel; in Nederland gaat het om UWV en gemeente. Kijk na in de Nederlandse versie.",
  },
  {
    n: 7,
    section: "organisation",
    name: "IPS-team",
    measures: "Minstens 2 voltijds begeleiders plus teamleider, wekelijkse casusbespreking, vervanging",
    steps: [
      "geen team",
      "geen gezamenlijk overleg",
      "zelfde leider, bespreking eens per 2 maanden of minder",
      "bespreking 2-3 keer per maand",
      "wekelijks, met vervanging van elkaar",
    ],
    fromRecords: "evidence",
    confidence: "medium",
    note: "De stappen 2, 3 en 4 zijn van eigen hand, niet uit het handboek.",
  },
  {
    n: 8,
    section: "organisation",
    name: "Rol teamleider",
    measures:
      "Vijf taken: hoogstens 10 begeleiders per voltijds leider; wekelijkse supervisie op basis van uitkomsten; overleg met ggz-teams; maandelijks mee het veld in; elk kwartaal resultaten bespreken en doelen stellen",
    steps: ["0 of 1 taak", "2", "3", "4", "alle 5"],
    fromRecords: "evidence",
    confidence: "medium",
  },
  {
    n: 9,
    section: "organisation",
    name: "Niemand uitsluiten",
    measures: "Mag iedereen met een werkwens meedoen, ongeacht diagnose, klachten, middelengebruik, verleden",
    steps: [
      "formele uitsluiting",
      "de meesten kunnen niet meedoen (informeel)",
      "sommigen kunnen niet meedoen",
      "geen bewijs van uitsluiting",
      "ook actief werven via veel aanmelders, ook na baanverlies",
    ],
    fromRecords: "evidence",
    confidence: "high",
  },
  {
    n: 10,
    section: "organisation",
    name: "Gerichtheid van de instelling op betaald werk",
    measures:
      "Vijf strategieën: werk in de intake; vraag naar werk bij evaluaties; zichtbare informatie; verhalen delen van mensen die werken; uitkomsten meten en delen",
    steps: ["0 of 1", "2", "3", "4", "alle 5"],
    fromRecords: "nothing",
    confidence: "medium",
  },
  {
    n: 11,
    section: "organisation",
    name: "Steun van bestuur",
    measures:
      "Vijf onderdelen: kennis van IPS; kwaliteitsbewaking; besproken op alle lagen; leider in managementoverleg/doelen; ingrijpen bij knelpunten",
    steps: ["0 of 1", "2", "3", "4", "alle 5"],
    fromRecords: "nothing",
    confidence: "medium",
  },
  {
    n: 12,
    section: "services",
    name: "Hulp bij gevolgen voor inkomen",
    measures: "Krijgt de persoon uitleg over uitkering en inkomen voor hij een baan neemt",
    steps: [
      "geen hulp",
      "alleen waar informatie te vinden is",
      "begeleider bespreekt het zelf",
      "deskundige geeft compleet overzicht voor de start",
      "ook bij veranderingen (uren, loon) en hulp bij doorgeven van inkomen",
    ],
    fromRecords: "evidence",
    confidence: "medium",
  },
  {
    n: 13,
    section: "services",
    name: "Vertellen over je kwetsbaarheid",
    measures:
      "Strategieën: niemand moet het vertellen; gevolgen bespreken; wat precies; keuze meerdere keren bespreken",
    steps: ["geen", "1", "2", "3", "alle 4"],
    fromRecords: "evidence",
    confidence: "medium",
    note: "Een 1 betekent: er wordt niet over gepraat. Niet: vertellen is verplicht.",
  },
  {
    n: 14,
    section: "services",
    name: "Leren door te werken",
    measures: "Verkenning in de praktijk in plaats van testen of oefenwerk vooraf",
    steps: [
      "losse gestandaardiseerde tests",
      "stapsgewijs oefenwerk vooraf",
      "geen systematische verkenning",
      "profiel in 2-3 gesprekken, niet bijgewerkt",
      "profiel bijgewerkt na elke baan en werkervaring, met cliënt, team en (met toestemming) familie",
    ],
    fromRecords: "evidence",
    confidence: "medium",
    note: "De stappen 2, 3 en 4 zijn van eigen hand, niet uit het handboek.",
  },
  {
    n: 15,
    section: "services",
    name: "Snel zoeken",
    measures: "Gemiddeld aantal dagen tussen intake en eerste persoonlijke contact met een werkgever",
    steps: ["271 dagen of meer", "151-270", "61-150", "31-60", "30 dagen of minder, en bijgehouden"],
    fromRecords: "score",
    confidence: "high",
    note: "Contact door begeleider of cliënt over een concrete baan",
  },
  {
    n: 16,
    section: "services",
    name: "Eigen voorkeur",
    measures: "Deel van de werkgeverscontacten dat past bij de wens van de persoon",
    steps: ["minder dan 25%", "25-49%", "50-74%", "75-89%", "90-100%"],
    fromRecords: "score",
    confidence: "high",
  },
  {
    n: 17,
    section: "services",
    name: "Aantal werkgeverscontacten",
    measures: "Persoonlijke contacten met werkgevers per voltijds begeleider per week, bijgehouden en besproken",
    steps: [
      "minder dan 2",
      "2 per week, of niet bijgehouden",
      "4 per week, maandelijks besproken",
      "6 per week, maandelijks besproken",
      "6 per week en wekelijks besproken met leider",
    ],
    fromRecords: "score",
    confidence: "high",
    note: "bij minder dan 3 zoekende cliënten: 2 x aantal zoekende cliënten per week",
  },
  {
    n: 18,
    section: "services",
    name: "Kwaliteit van contact",
    measures: "Band met werkgevers opbouwen",
    steps: [
      "contact alleen voor sollicitatieformulieren",
      "vraagt naar vacatures en geeft ze door",
      "reageert op advertenties",
      "pleit persoonlijk voor cliënt",
      "meerdere geplande bezoeken om behoeften van werkgever te leren kennen",
    ],
    fromRecords: "evidence",
    confidence: "medium",
  },
  {
    n: 19,
    section: "services",
    name: "Verschil in banen",
    measures: "Deel verschillende soorten banen",
    steps: ["minder dan 50%", "50-59%", "60-69%", "70-84%", "85-100%"],
    fromRecords: "score",
    confidence: "high",
  },
  {
    n: 20,
    section: "services",
    name: "Verschil in werkgevers",
    measures: "Deel verschillende werkgevers",
    steps: ["minder dan 50%", "50-59%", "60-69%", "70-84%", "85-100%"],
    fromRecords: "score",
    confidence: "high",
  },
  {
    n: 21,
    section: "services",
    name: "Regulier betaald werk",
    measures: "Deel van de banen op de gewone arbeidsmarkt met gewone contractvorm (seizoenwerk telt)",
    steps: ["64% of minder", "65-74%", "75-84%", "85-94%", "95% of meer"],
    fromRecords: "score",
    confidence: "high",
  },
  {
    n: 22,
    section: "services",
    name: "Steun op maat na start",
    measures: "Soorten steun na start van een baan, ook aan de werkgever, en hulp bij loopbaan",
    steps: [
      "de meesten krijgen geen steun",
      "ongeveer de helft beperkte steun",
      "de meesten beperkte steun",
      "verschillende vormen van steun, ook aan werkgever op verzoek",
      "ook loopbaansteun: scholing, beter passend werk, meer taken",
    ],
    fromRecords: "evidence",
    confidence: "medium",
  },
  {
    n: 23,
    section: "services",
    name: "Steun zonder einddatum",
    measures: "Persoonlijk contact voor, kort na start en daarna maandelijks",
    steps: [
      "geen steun na de eerste maand",
      "minder dan de helft heeft 4 maanden contact",
      "minstens de helft heeft 4 maanden contact",
      "eerste maand wekelijks, daarna minstens maandelijks, gemiddeld 1 jaar of langer",
      "ook contact binnen 1 week voor start, binnen 3 dagen na start en binnen 3 dagen na baanverlies",
    ],
    fromRecords: "score",
    confidence: "high",
    note: "Overdracht naar behandelteam na stabiel werk, met instemming",
  },
  {
    n: 24,
    section: "services",
    name: "Werk in de samenleving",
    measures: "Deel van de directe werktijd buiten de instelling",
    steps: ["30% of minder", "30-39%", "40-49%", "50-64%", "65% of meer"],
    fromRecords: "score",
    confidence: "high",
  },
  {
    n: 25,
    section: "services",
    name: "Contact houden",
    measures:
      "Zes strategieën: op de hulplijn; meerdere pogingen; thuis of buiten opzoeken; samen met team; naasten betrekken (met toestemming); niet snel afsluiten",
    steps: ["2 of minder", "3", "4", "5", "alle 6"],
    fromRecords: "evidence",
    confidence: "medium",
    note: "In eigen woorden; hoeveel voor welke stap is van eigen hand, niet uit het handboek.",
  },
];
