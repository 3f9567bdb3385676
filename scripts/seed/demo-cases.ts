/** Invented cases without names, in every status a case can have. Days ago: brought, discussed, looked back. */
export type InventedCase = {
  group: "zaan" | "waterland";
  by: string;
  title: string;
  theme: string;
  question: string;
  tried: string;
  wanted: string;
  status: "draft" | "waiting" | "planned" | "discussed" | "looked-back" | "closed";
  advice?: string[];
  agreements?: { who: string; what: string; state: "open" | "done"; followed?: "yes" | "partly" | "no" }[];
  helped?: "yes" | "a-bit" | "no";
  learned?: string;
};

export const cases: readonly InventedCase[] = [
  {
    group: "waterland",
    by: "ruud",
    title: "Kas",
    theme: "werk-vinden",
    status: "waiting",
    question: "Hoe vinden we een werkplek buiten, dichtbij huis, die rustig kan opbouwen?",
    tried: "Twee kwekerijen gebeld, een keer meegelopen. De reistijd was te lang.",
    wanted: "Een proefplaatsing van drie maanden binnen een halfuur fietsen.",
  },
  {
    group: "waterland",
    by: "ilse",
    title: "Avondploeg",
    theme: "werk-houden",
    status: "planned",
    question: "De werkgever wil avonddiensten, dat houdt deze werknemer niet vol. Wat kan?",
    tried: "Gesprek met de leidinggevende, uitleg over opbouwen. Het rooster bleef zo.",
    wanted: "Afspraken waar werkgever en werknemer allebei achter staan.",
  },
  {
    group: "waterland",
    by: "joke",
    title: "Drie hulpverleners",
    theme: "samenwerken",
    status: "planned",
    question: "Drie organisaties maken elk een eigen plan. Wie houdt het bij elkaar?",
    tried: "Mails over en weer. Iedereen wacht op elkaar.",
    wanted: "Een plan, een aanspreekpunt en een datum.",
  },
  {
    group: "waterland",
    by: "ruud",
    title: "Angst voor de brief",
    theme: "inkomen",
    status: "discussed",
    question: "Iemand durft niet meer uren te werken uit angst de uitkering kwijt te raken. Hoe helpen we?",
    tried: "Rekenhulp laten zien. Dat gaf niet genoeg zekerheid.",
    wanted: "Duidelijkheid voor er iets wordt getekend.",
    advice: [
      "Reken het samen uit met iemand die er niet over beslist, en zet het op papier.",
      "Begin met vier uur extra, zodat het terug te draaien is.",
    ],
    agreements: [
      { who: "ilse", what: "Uitleg over vrijlating op papier zetten, in gewone taal", state: "open" },
      { who: "mo", what: "Meegaan naar het gesprek", state: "done" },
    ],
  },
  {
    group: "waterland",
    by: "petra",
    title: "Naaiatelier",
    theme: "werk-vinden",
    status: "looked-back",
    question: "Waar kan iemand met talent voor ontwerpen ervaring opdoen zonder productiedruk?",
    tried: "Vrijwilligerswerk bij een kringloop, dat was te druk.",
    wanted: "Een kleine werkplek met een maatje.",
    advice: [
      "Vraag het atelier van het werkbedrijf om twee ochtenden.",
      "Laat een ervaringsdeskundige de eerste weken meelopen.",
    ],
    agreements: [
      { who: "gijs", what: "Twee ochtenden in het atelier regelen", state: "done", followed: "yes" },
      { who: "mo", what: "De eerste drie keer meelopen", state: "done", followed: "partly" },
    ],
    helped: "yes",
    learned: "Klein beginnen met iemand naast je werkte beter dan zoeken naar de perfecte plek.",
  },
  {
    group: "waterland",
    by: "ilse",
    title: "Jobcoach te laat",
    theme: "samenwerken",
    status: "closed",
    question: "De jobcoach kwam pas na drie weken. Hoe voorkomen we dat?",
    tried: "Aanvraag ingediend na de start van het contract.",
    wanted: "Begeleiding vanaf de eerste werkdag.",
    advice: ["Vraag de jobcoach aan zodra de werkgever ja zegt, niet na het tekenen."],
    agreements: [{ who: "joke", what: "Uitzoeken wat de snelste weg is", state: "done", followed: "yes" }],
    helped: "a-bit",
    learned: "Vroeg aanvragen scheelt weken.",
  },
  {
    group: "waterland",
    by: "mo",
    title: "Eigen ervaring",
    theme: "anders",
    status: "draft",
    question: "Hoe vertel je op het werk over wat je hebt meegemaakt?",
    tried: "",
    wanted: "",
  },
  {
    group: "zaan",
    by: "sem",
    title: "Keuken",
    theme: "zorg-en-werk",
    status: "waiting",
    question: "Hoe stemmen we behandeling en werktijden op elkaar af?",
    tried: "Afspraken verzet, dat geeft onrust aan beide kanten.",
    wanted: "Vaste dagen voor werk, vaste dagen voor zorg.",
  },
  {
    group: "zaan",
    by: "noor",
    title: "Werkgever twijfelt",
    theme: "werkgever",
    status: "planned",
    question: "Een werkgever wil wel, maar twijfelt door een eerdere uitval. Wat geeft vertrouwen?",
    tried: "Proefplaatsing aangeboden, nog geen antwoord.",
    wanted: "Een gesprek met iemand die het eerder deed.",
  },
  {
    group: "zaan",
    by: "gijs",
    title: "Stap naar buiten",
    theme: "werk-vinden",
    status: "discussed",
    question: "Iemand doet het goed binnen, maar durft niet naar een gewone werkgever. Hoe zetten we die stap?",
    tried: "Een dag meelopen bij een fietsenmaker.",
    wanted: "Een stap die ook terug kan.",
    advice: ["Maak een terugkeerafspraak op papier.", "Begin met detachering van een dag per week."],
    agreements: [{ who: "fleur", what: "Drie fietsenmakers vragen om een kennismaking", state: "open" }],
  },
  {
    group: "zaan",
    by: "joke",
    title: "Reizen",
    theme: "werk-houden",
    status: "looked-back",
    question: "Reizen in de spits kost alle energie. Wat kan er anders?",
    tried: "Later beginnen, dat mocht een week.",
    wanted: "Vast later beginnen, of vervoer.",
    advice: ["Vraag een vaste begintijd van tien uur voor drie maanden.", "Kijk naar een fiets met hulpmotor."],
    agreements: [{ who: "noor", what: "Met de werkgever praten over de begintijd", state: "done", followed: "yes" }],
    helped: "yes",
    learned: "De vraag aan de werkgever was kleiner dan iedereen dacht.",
  },
  {
    group: "zaan",
    by: "sem",
    title: "Terugval",
    theme: "zorg-en-werk",
    status: "closed",
    question: "Na een terugval is het contract gestopt. Hoe houden we de werkgever erbij?",
    tried: "Niemand belde de werkgever.",
    wanted: "Een weg terug, ook als het even misgaat.",
    advice: ["Spreek vooraf af wie belt als het misgaat."],
    agreements: [{ who: "sem", what: "Werkgever bellen en bedanken", state: "done", followed: "no" }],
    helped: "no",
    learned: "Te laat: de plek was al vergeven. Volgende keer bellen we de eerste dag.",
  },
];
