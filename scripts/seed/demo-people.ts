/** Who lives and works in the demonstration. Everything is invented; addresses end in voorbeeld.nl, which nobody has. */
export const password = "vliegwiel-demo-2026";
export const region = "AM17";
/** A neighbouring region that has arranged nothing yet: it works without names. */
const emptyRegion = "AM18";

type Organisation = { key: string; name: string; kind: string; tasks: string[]; regions: string[]; shows?: "function" };

export const organisations: readonly Organisation[] = [
  {
    key: "lindezorg",
    name: "GGZ Lindezorg",
    kind: "ggz",
    tasks: ["begeleiding", "behandeling", "coordinatie"],
    regions: [region, emptyRegion],
  },
  {
    key: "kade",
    name: "Verslavingszorg De Kade",
    kind: "verslavingszorg",
    tasks: ["begeleiding", "behandeling", "coordinatie"],
    regions: [region],
    shows: "function",
  },
  {
    key: "waterland",
    name: "Gemeente Waterland",
    kind: "gemeente",
    tasks: ["begeleiding", "inkomen", "handhaving", "schuldhulp", "coordinatie"],
    regions: [region],
  },
  {
    key: "uwv",
    name: "UWV Zaanstreek/Waterland",
    kind: "uwv",
    tasks: ["begeleiding", "inkomen", "coordinatie"],
    regions: [region],
    shows: "function",
  },
  { key: "wsp", name: "Werkgeversservicepunt De Zaan", kind: "wsp", tasks: ["bemiddeling"], regions: [region] },
  {
    key: "dok",
    name: "Werkbedrijf Het Dok",
    kind: "sw-bedrijf",
    tasks: ["begeleiding", "bemiddeling"],
    regions: [region],
  },
  { key: "opstap", name: "Jobcoachbureau Opstap", kind: "jobcoachbureau", tasks: ["begeleiding"], regions: [region] },
  {
    key: "samen",
    name: "Cliëntenbelang Samen Verder",
    kind: "clientorganisatie",
    tasks: ["ervaringsdeskundigheid"],
    regions: [region],
  },
  {
    key: "polder",
    name: "Gemeente Polderveen",
    kind: "gemeente",
    tasks: ["begeleiding", "coordinatie"],
    regions: [emptyRegion],
  },
  { key: "beheer", name: "Beheer Vliegwiel", kind: "overig", tasks: ["coordinatie"], regions: [region] },
];

type Worker = {
  key: string;
  name: string;
  organisation: string;
  task: string;
  role?: string;
  title: string;
  layer?: string;
  region?: string;
  /** A second role of the same person. */
  sameAs?: string;
};

export const workers: readonly Worker[] = [
  { key: "ruud", name: "Ruud de Boer", organisation: "lindezorg", task: "begeleiding", title: "IPS-coach" },
  {
    key: "ruud-elders",
    name: "Ruud de Boer",
    organisation: "lindezorg",
    task: "begeleiding",
    title: "IPS-coach",
    region: emptyRegion,
    sameAs: "ruud",
  },
  { key: "petra", name: "Petra Smit", organisation: "lindezorg", task: "begeleiding", title: "IPS-coach" },
  {
    key: "bram",
    name: "Bram Visser",
    organisation: "lindezorg",
    task: "behandeling",
    title: "Verpleegkundig specialist",
  },
  {
    key: "anouk",
    name: "Anouk Bakker",
    organisation: "lindezorg",
    task: "coordinatie",
    role: "organisation-admin",
    title: "Applicatiebeheerder",
    layer: "management",
  },
  { key: "sem", name: "Sem Yilmaz", organisation: "kade", task: "begeleiding", title: "Trajectbegeleider" },
  {
    key: "joyce",
    name: "Joyce Mulder",
    organisation: "kade",
    task: "coordinatie",
    role: "organisation-admin",
    title: "Teamleider",
    layer: "management",
  },
  { key: "ilse", name: "Ilse Jansen", organisation: "waterland", task: "begeleiding", title: "Klantmanager werk" },
  { key: "karim", name: "Karim El Amrani", organisation: "waterland", task: "inkomen", title: "Inkomensconsulent" },
  {
    key: "daan",
    name: "Daan Hoekstra",
    organisation: "waterland",
    task: "coordinatie",
    role: "region-admin",
    title: "Regiocoördinator",
    layer: "beleid",
  },
  {
    key: "pien",
    name: "Pien van Dam",
    organisation: "waterland",
    task: "coordinatie",
    role: "privacy-officer",
    title: "Privacyfunctionaris",
    layer: "beleid",
  },
  {
    key: "wim",
    name: "Wim de Groot",
    organisation: "waterland",
    task: "coordinatie",
    role: "organisation-admin",
    title: "Functioneel beheerder",
    layer: "management",
  },
  {
    key: "joke",
    name: "Joke Vermeulen",
    organisation: "uwv",
    task: "begeleiding",
    title: "Adviseur intensieve dienstverlening",
  },
  {
    key: "hans",
    name: "Hans Kok",
    organisation: "uwv",
    task: "coordinatie",
    role: "organisation-admin",
    title: "Districtscoördinator",
    layer: "management",
  },
  {
    key: "nadia",
    name: "Nadia Chahid",
    organisation: "uwv",
    task: "begeleiding",
    title: "Adviseur, nieuw in het casusoverleg",
  },
  { key: "fleur", name: "Fleur Peters", organisation: "wsp", task: "bemiddeling", title: "Accountmanager werkgevers" },
  {
    key: "rob",
    name: "Rob Willems",
    organisation: "wsp",
    task: "bemiddeling",
    role: "organisation-admin",
    title: "Teamleider",
    layer: "management",
  },
  { key: "gijs", name: "Gijs Brouwer", organisation: "dok", task: "begeleiding", title: "Werkleider" },
  {
    key: "tineke",
    name: "Tineke Bos",
    organisation: "dok",
    task: "bemiddeling",
    role: "organisation-admin",
    title: "Bedrijfsleider",
    layer: "management",
  },
  {
    key: "noor",
    name: "Noor Hassan",
    organisation: "opstap",
    task: "begeleiding",
    role: "organisation-admin",
    title: "Jobcoach",
  },
  {
    key: "mo",
    name: "Mo Bouzid",
    organisation: "samen",
    task: "ervaringsdeskundigheid",
    role: "peer",
    title: "Ervaringsdeskundige",
  },
  {
    key: "esra",
    name: "Esra Kaya",
    organisation: "samen",
    task: "ervaringsdeskundigheid",
    role: "organisation-admin",
    title: "Coördinator",
    layer: "management",
  },
  {
    key: "yara",
    name: "Yara Postma",
    organisation: "polder",
    task: "coordinatie",
    role: "region-admin",
    title: "Regiocoördinator",
    layer: "beleid",
    region: emptyRegion,
  },
  {
    key: "koen",
    name: "Koen Dijkstra",
    organisation: "polder",
    task: "begeleiding",
    role: "organisation-admin",
    title: "Klantmanager",
    region: emptyRegion,
  },
  {
    key: "bo",
    name: "Bo Scholten",
    organisation: "beheer",
    task: "coordinatie",
    role: "administrator",
    title: "Beheerder van Vliegwiel",
    layer: "management",
  },
];

/** People concerned, with who registered them. Who has a mail address can log in. */
export const persons = [
  {
    key: "samira",
    name: "Samira Haddad",
    by: "ruud",
    wish: "Werken met planten, liefst buiten.",
    hours: "16 tot 20 uur",
  },
  { key: "jeroen", name: "Jeroen Prins", by: "ruud", wish: "Terug in de logistiek, overdag.", hours: "24 uur" },
  { key: "fatma", name: "Fatma Demir", by: "petra", wish: "Iets met naaien en ontwerpen.", hours: "12 uur" },
  { key: "kees", name: "Kees Molenaar", by: "petra", wish: "Fietsen maken.", hours: "20 uur" },
  { key: "lies", name: "Lies Timmer", by: "ruud", wish: "Administratie, rustig kantoor.", hours: "16 uur" },
  { key: "ahmed", name: "Ahmed Osman", by: "sem", wish: "Koken in een kleine keuken.", hours: "24 uur" },
  { key: "bianca", name: "Bianca Vos", by: "ilse", wish: "In een winkel, zonder kassa.", hours: "20 uur" },
  { key: "tom", name: "Tom Schouten", by: "noor", wish: "Houtbewerking.", hours: "32 uur" },
  { key: "yusuf", name: "Yusuf Arslan", by: "joke", wish: "Computers maken en verkopen.", hours: "20 uur" },
] as const;

export const mailOf = (name: string, place: string): string => {
  const first = name.split(" ")[0] ?? name;
  return `${first.toLowerCase()}@${place}.voorbeeld.nl`;
};
