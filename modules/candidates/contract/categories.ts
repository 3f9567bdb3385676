/** One field of a category: a column, a question and how much fits. */
export type FieldOf = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly limit: number;
  readonly long: boolean;
};

export type CategoryShape = {
  readonly title: string;
  readonly table: string;
  readonly fields: readonly FieldOf[];
  /** About work, pay or household: the duty to report is said beside it. */
  readonly aboutWorkOrMoney: boolean;
  /** Many notes, written once each, instead of one page. */
  readonly many: boolean;
};

const field = (name: string, label: string, limit: number, hint?: string): FieldOf => ({
  name,
  label,
  limit,
  long: limit > 300,
  ...(hint && { hint }),
});

/**
 * The categories of a person's data, each a table of its own. No medical category and no citizen service number:
 * there is no field to put them in.
 */
export const shapes = {
  contact: {
    title: "Naam en contactgegevens",
    table: "contact_details",
    fields: [
      field("name", "Naam", 120),
      field("reach", "Hoe te bereiken", 600, "Telefoon, e-mail, en wanneer het goed uitkomt."),
    ],
    aboutWorkOrMoney: false,
    many: false,
  },
  "work-profile": {
    title: "Wensen, talenten en werkprofiel",
    table: "work_profile",
    fields: [
      field("wishes", "Wensen", 2000),
      field("talents", "Talenten", 2000),
      field("work", "Werk dat past", 2000),
      field("hours", "Uren per week", 300),
      field("travel", "Reizen", 600, "Hoe en hoe ver."),
    ],
    aboutWorkOrMoney: true,
    many: false,
  },
  abilities: {
    title: "Wat lukt, wat niet en wat helpt op het werk",
    table: "abilities",
    fields: [
      field("works", "Wat lukt goed", 2000, "In woorden over werk. Geen diagnose."),
      field("limits", "Wat lukt niet of minder", 2000),
      field(
        "adjustments",
        "Wat helpt op het werk",
        2000,
        "Bijvoorbeeld: een vaste plek, een rustige pauze, een vaste begeleider.",
      ),
    ],
    aboutWorkOrMoney: false,
    many: false,
  },
  benefit: {
    title: "Uitkering en inkomen",
    table: "benefit_situation",
    fields: [
      field("benefit", "Welke uitkering", 600, "In woorden, geen bedragen."),
      field("hours", "Uren werk nu", 300),
      field("since", "Sinds wanneer", 100),
    ],
    aboutWorkOrMoney: true,
    many: false,
  },
  plan: {
    title: "Plan en afspraken",
    table: "plan",
    fields: [
      field("goal", "Doel", 2000),
      field("agreements", "Afspraken", 4000),
      field("director", "Wie houdt het plan bij elkaar", 200),
    ],
    aboutWorkOrMoney: true,
    many: false,
  },
  progress: {
    title: "Voortgang en contacten",
    table: "progress",
    fields: [
      field(
        "note",
        "Wat is besproken of gedaan",
        4000,
        "Feiten en afspraken, in gewone woorden. De persoon leest dit mee.",
      ),
    ],
    aboutWorkOrMoney: true,
    many: true,
  },
  crisis: {
    title: "Afspraken voor als het misgaat",
    table: "crisis_agreement",
    fields: [
      field("signals", "Waaraan merk je het", 2000),
      field("helps", "Wat helpt dan", 2000),
      field("people", "Wie mag worden gebeld", 600),
    ],
    aboutWorkOrMoney: false,
    many: false,
  },
} as const satisfies Record<string, CategoryShape>;

export type CategoryName = keyof typeof shapes;
export const categoryNames = Object.keys(shapes) as CategoryName[];

export const shapeOf = (category: CategoryName): CategoryShape => shapes[category];
