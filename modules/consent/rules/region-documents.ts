import type { Activity, Document, DocumentName, Register, Responsible } from "../contract/setup.ts";

/** How kinds of organisations, articles and purposes read on the screen and on paper. */
const kindWords: Readonly<Record<string, string>> = {
  ggz: "GGZ-instellingen",
  verslavingszorg: "verslavingszorg",
  gemeente: "gemeenten",
  uwv: "UWV",
  wsp: "werkgeversservicepunten",
  "sw-bedrijf": "sociaal werkbedrijven",
  jobcoachbureau: "jobcoachbureaus",
  clientorganisatie: "cliëntorganisaties",
  schuldhulp: "schuldhulp",
  onderwijs: "onderwijs",
  overig: "andere organisaties",
};
const articleWords: Readonly<Record<string, string>> = {
  "6-1-a": "AVG artikel 6 lid 1 onder a (toestemming)",
  "6-1-b": "AVG artikel 6 lid 1 onder b (overeenkomst)",
  "6-1-c": "AVG artikel 6 lid 1 onder c (wettelijke plicht)",
  "6-1-d": "AVG artikel 6 lid 1 onder d (vitaal belang)",
  "6-1-e": "AVG artikel 6 lid 1 onder e (taak van algemeen belang)",
  "6-1-f": "AVG artikel 6 lid 1 onder f (gerechtvaardigd belang)",
  "9-2-a": "gezondheid: AVG artikel 9 lid 2 onder a (uitdrukkelijke toestemming)",
  "9-2-b": "gezondheid: AVG artikel 9 lid 2 onder b (sociale zekerheid)",
  "9-2-h": "gezondheid: AVG artikel 9 lid 2 onder h (zorg)",
  "9-2-f": "gezondheid: AVG artikel 9 lid 2 onder f (rechtsvordering)",
};
const articles = (article6: string, article9: string | null) =>
  [article6, article9].flatMap((article) => (article ? [articleWords[article] ?? article] : [])).join("; ");

/** The measures that hold for every activity: what the house does, each of them held by a test. */
const measures = [
  "Elke rij is in de database afgeschermd voor wie er geen toegang toe heeft (row-level security).",
  "Delen kan alleen met een grondslag én een toestemming van de persoon; intrekken werkt bij de volgende aanvraag.",
  "Wie iets bekijkt, staat in een logboek dat niet te wijzigen is en dat de persoon zelf kan lezen.",
  "Inloggen met een tweede stap; een rol die stopt, verliest meteen toegang.",
  "Geen burgerservicenummer en geen medische diagnoses: daar zijn geen velden voor.",
  "Verbindingen zijn versleuteld; reservekopieën houden rekening met intrekken en wissen.",
];

type Words = {
  purposes: readonly { purpose: string; title: string; meaning: string }[];
  categories: readonly { category: string; title: string; health: boolean }[];
};
type Retention = { table: string; keep: string; ground: string };

const retentionOf: readonly [table: string, what: string][] = [
  ["consent.record", "Registratie bij een organisatie"],
  ["consent.permission", "Toestemming, als bewijs"],
  ["consent.request", "Vraag om toestemming"],
  ["audit.event_person", "Wie wat bekeek"],
  ["platform.session", "Inlogsessie"],
];

/** The activities of the register, from the purposes and bases as they stand. */
export const activitiesFrom = (
  words: Words,
  bases: Responsible["bases"],
  retention: readonly Retention[],
): Activity[] =>
  words.purposes.map(({ purpose, title, meaning }) => ({
    purpose: purpose as Activity["purpose"],
    title,
    why: meaning,
    whose: "Mensen die hulp krijgen bij werk, en de professionals die hen helpen.",
    categories: words.categories.map(({ title: category, health }) => ({ title: category, health })),
    receivers: bases
      .filter((basis) => basis.purpose === purpose)
      .map(({ receiverKind, article6, article9, law }) => ({
        kind: kindWords[receiverKind] ?? receiverKind,
        basis: articles(article6, article9),
        law,
      })),
    retention: retentionOf.flatMap(([table, what]) => {
      const rule = retention.find((row) => row.table === table);
      return rule ? [{ what, keep: rule.keep, ground: rule.ground }] : [];
    }),
    transfers: "Geen doorgifte buiten de Europese Economische Ruimte.",
    measures,
  }));

export const registerAsText = ({ region, controllers, contact, officers, activities }: Register): string =>
  [
    `Register van verwerkingen (AVG artikel 30) · ${region.name} (${region.code})`,
    "",
    `Verantwoordelijk: ${controllers || "nog niet ingevuld"}`,
    `Aanspreekpunt: ${contact || "nog niet ingevuld"}`,
    ...officers.map(({ organisation, name, contact: reach }) => `Functionaris bij ${organisation}: ${name}, ${reach}`),
    ...activities.flatMap((activity) => [
      "",
      activity.title,
      `  Waarom: ${activity.why}`,
      `  Van wie: ${activity.whose}`,
      `  Welke gegevens: ${activity.categories.map(({ title }) => title).join("; ")}`,
      ...(activity.receivers.length > 0
        ? activity.receivers.map(({ kind, basis, law }) => `  Ontvanger: ${kind}. ${basis}. ${law}`)
        : ["  Ontvangers: geen, want er is nog geen grondslag ingevuld."]),
      ...activity.retention.map(({ what, keep, ground }) => `  Bewaren: ${what}: ${keep} (${ground})`),
      `  Doorgifte: ${activity.transfers}`,
      ...activity.measures.map((measure) => `  Maatregel: ${measure}`),
    ]),
    "",
  ].join("\n");

/** A cell that a spreadsheet does not take for a formula. */
const cell = (value: string) => `"${value.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

export const registerAsTable = ({ region, activities }: Register): string =>
  [
    ["regio", "doel", "waarom", "gegevens", "ontvanger", "grondslag", "wet", "bewaren"],
    ...activities.flatMap((activity) =>
      (activity.receivers.length > 0 ? activity.receivers : [{ kind: "", basis: "", law: "" }]).map((receiver) => [
        region.name,
        activity.title,
        activity.why,
        activity.categories.map(({ title }) => title).join("; "),
        receiver.kind,
        receiver.basis,
        receiver.law,
        activity.retention.map(({ what, keep }) => `${what}: ${keep}`).join("; "),
      ]),
    ),
  ]
    .map((row) => row.map(cell).join(";"))
    .join("\r\n");

const toFill = "…………………………………………………………";
const orToFill = (value: string) => value || toFill;

type Facts = { responsible: Responsible; words: Words; retention: readonly Retention[] };

const documentOf: Record<DocumentName, (facts: Facts) => Omit<Document, "name">> = {
  arrangement: ({ responsible }) => ({
    title: "Onderlinge regeling gezamenlijke verantwoordelijken",
    lead: `Voorbeeld op grond van AVG artikel 26, voor ${responsible.region.name}. Laat uw jurist dit lezen voor u het vaststelt.`,
    sections: [
      { heading: "1. Wie dit afspreken", lines: [orToFill(responsible.controllers)] },
      {
        heading: "2. Waarvoor wij samen gegevens gebruiken",
        lines: ["Voor de doelen in het register van verwerkingen dat bij deze regeling hoort, en voor niets anders."],
      },
      {
        heading: "3. Wie wat doet",
        lines: [
          "Elke organisatie houdt haar eigen dossier en is daar zelf verantwoordelijk voor.",
          "Samen zijn wij verantwoordelijk voor Vliegwiel: de inrichting, de grondslagen, de beveiliging en het logboek.",
          "Wie iemand registreert, geeft uitleg en vraagt toestemming. Niemand registreert zonder die uitleg.",
        ],
      },
      {
        heading: "4. Aanspreekpunt en rechten",
        lines: [
          `Mensen kunnen terecht bij ${orToFill(responsible.contactName)}, ${orToFill(responsible.contactDetails)}.`,
          "Zij mogen ook naar elke organisatie apart. Die helpt, of brengt de vraag binnen twee werkdagen bij de juiste organisatie.",
        ],
      },
      {
        heading: "5. Als er iets misgaat",
        lines: [
          "Wie een datalek ontdekt, meldt het meteen aan het aanspreekpunt en aan de functionaris van de eigen organisatie.",
          "Binnen 72 uur is gemeld bij de Autoriteit Persoonsgegevens als dat nodig is (AVG artikel 33).",
        ],
      },
      {
        heading: "6. Functionarissen voor gegevensbescherming",
        lines: responsible.officers.length
          ? responsible.officers.map(({ organisation, name, contact }) => `${organisation}: ${name}, ${contact}`)
          : [toFill],
      },
      { heading: "7. Vastgesteld", lines: [`Datum: ${toFill}`, `Namens: ${toFill}`] },
    ],
  }),
  protocol: ({ responsible, retention, words }) => ({
    title: orToFill(responsible.protocol.title || "Privacyprotocol"),
    lead: `Voorbeeld voor ${responsible.region.name}, gevuld met wat de regio heeft ingevoerd.`,
    sections: [
      {
        heading: "1. Uitgangspunten",
        lines: [
          "De persoon beslist wie meeleest. Zonder naam als het kan, met naam alleen als het moet.",
          "Geen burgerservicenummer, geen diagnose, niet meer dan nodig is voor het doel.",
          "Wat wij delen, geven wij niet aan wie over de uitkering beslist.",
        ],
      },
      { heading: "2. Doelen", lines: words.purposes.map(({ title, meaning }) => `${title}: ${meaning}`) },
      {
        heading: "3. Grondslagen",
        lines: responsible.bases.length
          ? responsible.bases.map(
              ({ purpose, receiverKind, article6, article9, law }) =>
                `${words.purposes.find((row) => row.purpose === purpose)?.title ?? purpose}, aan ${kindWords[receiverKind] ?? receiverKind}: ${articles(article6, article9)}. ${law}`,
            )
          : ["Er is nog geen grondslag ingevoerd. Er wordt dus niets gedeeld."],
      },
      {
        heading: "4. Noodinzage",
        lines: responsible.breakGlassGround
          ? [
              responsible.breakGlassGround,
              "Alleen contactgegevens en afspraken voor als het misgaat; nooit voor werk en inkomen. De persoon en de privacyfunctionaris zien het meteen.",
            ]
          : ["Staat uit. Niemand kan zonder toestemming meekijken, ook niet in nood."],
      },
      {
        heading: "5. Bewaren",
        lines: retentionOf.flatMap(([table, what]) => {
          const rule = retention.find((row) => row.table === table);
          return rule ? [`${what}: ${rule.keep} (${rule.ground}).`] : [];
        }),
      },
      {
        heading: "6. Wie zich niet aan het protocol houdt",
        lines: [
          "Een melding gaat naar het aanspreekpunt en de functionaris. De rol kan dezelfde dag worden beëindigd.",
        ],
      },
      {
        heading: "7. Vastgesteld",
        lines: [
          `Versie ${orToFill(responsible.protocol.version)}, vastgesteld op ${orToFill(responsible.protocol.adoptedOn ?? "")}`,
          `Namens: ${toFill}`,
        ],
      },
    ],
  }),
  "permission-form": ({ responsible, words }) => ({
    title: "Toestemming op papier",
    lead: "U hoeft geen toestemming te geven. Zegt u nee, dan krijgt u dezelfde hulp. Geen BSN of ID-kopie nodig.",
    sections: [
      {
        heading: "Wat dit is",
        lines: [
          "Met dit formulier zegt u wie gegevens over u mag lezen, welke gegevens, en waarvoor.",
          "Het geldt hoogstens twaalf maanden. U kunt het elke dag intrekken, zonder reden. Dat werkt meteen.",
          "Wij geven dit niet aan wie over uw uitkering beslist. Hoort een medewerker het toch, dan kan die verplicht zijn er iets mee te doen.",
        ],
      },
      {
        heading: "Waarvoor (kies er één)",
        lines: words.purposes.map(({ title, meaning }) => `☐ ${title}: ${meaning}`),
      },
      { heading: "Welke gegevens (kies er ten minste één)", lines: words.categories.map(({ title }) => `☐ ${title}`) },
      {
        heading: "Wie mag het lezen (organisatie én taak, of één persoon)",
        lines: [`1. ${toFill}`, `2. ${toFill}`, `3. ${toFill}`],
      },
      { heading: "Van wanneer tot wanneer", lines: [`Van ${toFill} tot ${toFill}`] },
      {
        heading: "Ondertekenen",
        lines: [
          `Mijn naam: ${toFill}`,
          `Datum en handtekening: ${toFill}`,
          `Alleen als u niet kunt tekenen, de naam van een getuige: ${toFill}`,
        ],
      },
      {
        heading: "Daarna",
        lines: [
          "Wie dit met u invult, bewaart een foto. Wie uw gegevens mag lezen, ziet die foto niet. U houdt het papier.",
          `Vragen of intrekken: ${orToFill(responsible.contactName)}, ${orToFill(responsible.contactDetails)}.`,
        ],
      },
    ],
  }),
};

export const documentFrom = (name: DocumentName, facts: Facts): Document => ({ name, ...documentOf[name](facts) });

export const documentAsText = ({ title, lead, sections }: Document): string =>
  [title, "", lead, ...sections.flatMap(({ heading, lines }) => ["", heading, ...lines]), ""].join("\n");
