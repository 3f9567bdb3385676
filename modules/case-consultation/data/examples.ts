type Settings = {
  readonly maxPerOrganisation: number | null;
  readonly whoMayBring: "members" | "region";
  readonly purposes: readonly ("learn" | "help")[];
  readonly answerWithinDays: number;
  readonly casesPerMeeting: number;
  readonly quorum: number;
};

/**
 * Ways of working to start from, after what regions did and what they wished they had done. In our own words; the region
 * it comes from is named, so that one can go and ask. From the evaluation of the regional cooperation between mental
 * health care and work, per region ("Deel 1"), and the guide for case consultation that followed it.
 */
export type Example = {
  readonly key: string;
  readonly title: string;
  /** Why one would choose this one, in one sentence. */
  readonly when: string;
  readonly region: string;
  readonly kind: "casusgroep" | "leergroep" | "expertgroep" | "stuurgroep";
  readonly purpose: string;
  readonly rules: readonly string[];
  readonly criteria: string;
  readonly settings: Settings;
};

const common: Settings = {
  maxPerOrganisation: null,
  whoMayBring: "members",
  purposes: ["learn", "help"],
  answerWithinDays: 5,
  casesPerMeeting: 4,
  quorum: 0,
};
const habits = [
  "We bespreken geen naam zonder toestemming.",
  "We praten liever met iemand dan over iemand.",
  "We houden het gesprek bij werk, niet alleen bij inkomen.",
  "We schrijven op wie wat doet en voor wanneer.",
  "De volgende keer kijken we eerst terug.",
];

export const examples: readonly Example[] = [
  {
    key: "breed",
    title: "Breed casusoverleg",
    when: "Er doen veel organisaties mee, en de groep moet klein genoeg blijven om te praten.",
    region: "Holland Rijnland",
    kind: "casusgroep",
    purpose: "Ongeveer vier keer per jaar bespreken we drie of vier casussen, met van elke organisatie één persoon.",
    rules: [
      "Van elke organisatie zit één persoon aan tafel, met een vaste vervanger.",
      "Wie inbrengt, vult het formulier in.",
      ...habits,
    ],
    criteria: "Je hebt meer dan één organisatie nodig om verder te komen.",
    settings: { ...common, maxPerOrganisation: 1, quorum: 4 },
  },
  {
    key: "hulpvraag",
    title: "Hulp als je vastloopt",
    when: "Collega’s willen snel hulp bij één vraag, en bespreken niet elke kandidaat.",
    region: "Achterhoek",
    kind: "casusgroep",
    purpose: "Wie vastloopt, krijgt hulp van collega’s: vragen, ideeën, en een nieuwe aanpak om te proberen.",
    rules: [
      "Het overleg is er voor wie vastloopt. We bespreken niet elke kandidaat.",
      "We volgen een vaste methode: eerst vragen, dan pas ideeën.",
      "Wie inbrengt, kiest zelf wat er gebeurt.",
      ...habits,
    ],
    criteria: "Je zit langer dan een maand vast, en je collega’s wisten het ook niet.",
    settings: { ...common, whoMayBring: "region", purposes: ["help"], casesPerMeeting: 3 },
  },
  {
    key: "experts",
    title: "Experts, altijd zonder naam",
    when: "Je wilt leren waar de samenwerking hapert, zonder dat iemand herkenbaar is.",
    region: "Zeeland",
    kind: "expertgroep",
    purpose: "Experts bespreken casussen zonder naam en zeggen wat er in de samenwerking beter kan.",
    rules: [
      "Casussen zijn altijd zonder naam.",
      "We kijken wat de organisaties kunnen veranderen, niet wat de persoon moet doen.",
      "Een knelpunt dat vaker terugkomt, geven we door aan wie erover beslist.",
      ...habits.slice(2),
    ],
    criteria: "Je ziet iets misgaan tussen organisaties, en het is niet de eerste keer.",
    settings: { ...common, whoMayBring: "region", purposes: ["learn"], answerWithinDays: 10 },
  },
  {
    key: "leergroep",
    title: "Leergroep",
    when: "Een kleine vaste groep volgt een paar mensen langere tijd en leert daarvan.",
    region: "Midden-Utrecht",
    kind: "leergroep",
    purpose: "Elke zes weken bespreken we hoe het gaat met een klein aantal mensen, en wat wij daarvan leren.",
    rules: [
      "We volgen hoogstens acht mensen tegelijk.",
      "De groep blijft dezelfde: wie niet kan, stuurt de vaste vervanger.",
      "Wat we leren, wordt één manier van werken.",
      ...habits,
    ],
    criteria: "Iemand heeft een uitkering én hulp, en jullie zijn er allebei bij.",
    settings: { ...common, purposes: ["learn"], casesPerMeeting: 4 },
  },
  {
    key: "deel-van-de-regio",
    title: "Casusgroep voor een deel van de regio",
    when: "De regio is te groot. Mensen uit één stad of streek kennen elkaar en de werkgevers.",
    region: "Groningen en Noord-Drenthe",
    kind: "casusgroep",
    purpose:
      "Mensen uit zorg en werk in dit deel van de regio helpen elkaar verder. We leren ook van de andere groepen.",
    rules: [
      "Wie hier werkt, kan meedoen.",
      "Een vraag waar we niet uitkomen, leggen we voor aan een andere groep.",
      ...habits,
    ],
    criteria: "Je loopt vast, en de oplossing zit waarschijnlijk in de buurt.",
    settings: { ...common, quorum: 3 },
  },
  {
    key: "stuurgroep",
    title: "Stuurgroep",
    when: "Er moet worden besloten over geld, mensen en knelpunten uit de groepen.",
    region: "Zuid-Kennemerland en IJmond",
    kind: "stuurgroep",
    purpose:
      "We besluiten over geld en mensen, en lossen knelpunten op die de groepen doorgeven. We bespreken geen casussen.",
    rules: [
      "Elk lid mag beslissen, of weet wie dat mag.",
      "Uitvoering, beleid en bestuur zitten samen aan tafel.",
      "Op een knelpunt geven we binnen zes weken antwoord.",
      "Ook een ervaringsdeskundige beslist mee.",
    ],
    criteria: "Een groep komt een knelpunt tegen dat zij zelf niet kan oplossen.",
    settings: { ...common, maxPerOrganisation: 2, quorum: 4 },
  },
];
