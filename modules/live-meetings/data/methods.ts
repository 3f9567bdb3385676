/** One step of a method: what the group does, what the person concerned reads when they sit at the table, how long. */
type Step = {
  readonly title: string;
  /** To the group, in one or two sentences. */
  readonly what: string;
  /** To the person concerned, who is addressed with "u". */
  readonly forPerson: string;
  readonly minutes: number;
};
type Method = { readonly key: string; readonly title: string; readonly about: string; readonly steps: readonly Step[] };

/**
 * Ways to discuss a case, as data: a region that works in another way adds one here. The first is the one a meeting
 * begins with. Our own words for ways of working that are common in casusoverleg and intervisie.
 */
export const methods: readonly Method[] = [
  {
    key: "casusoverleg",
    title: "Casusoverleg",
    about: "Van vraag naar afspraak in een half uur. Goed voor bijna elke casus.",
    steps: [
      {
        title: "De vraag",
        what: "Wie de casus inbrengt, vertelt kort wat er speelt en leest de vraag voor.",
        forPerson: "De groep hoort de vraag. U mag zelf zeggen wat voor u telt.",
        minutes: 3,
      },
      {
        title: "Vragen om het te snappen",
        what: "Iedereen vraagt wat nog niet duidelijk is. Nog geen oplossingen.",
        forPerson: "De groep stelt vragen. U hoeft niets te vertellen wat u niet wilt.",
        minutes: 5,
      },
      {
        title: "Wat gaat er goed",
        what: "Wat werkt al, en van wie komt dat? Begin bij wat iemand kan en wil.",
        forPerson: "De groep kijkt naar wat al goed gaat.",
        minutes: 3,
      },
      {
        title: "Ideeën",
        what: "Om de beurt een idee. Nog niet wegen. Schrijf ideeën op als advies.",
        forPerson: "De groep bedenkt wat kan helpen. U ziet het hieronder verschijnen.",
        minutes: 8,
      },
      {
        title: "De inbrenger kiest",
        what: "Wie de casus inbrengt, zegt welk advies past en waarom.",
        forPerson: "Samen kijkt u wat bij u past. U mag nee zeggen.",
        minutes: 4,
      },
      {
        title: "Afspreken",
        what: "Wie doet wat, en wanneer is het klaar? Wie het doet, zegt het zelf toe.",
        forPerson: "De groep spreekt af wie wat doet.",
        minutes: 5,
      },
    ],
  },
  {
    key: "om-de-beurt",
    title: "Om de beurt",
    about: "Iedereen komt aan het woord, ook wie meestal luistert. Goed voor een nieuwe groep.",
    steps: [
      {
        title: "De vraag",
        what: "Wie de casus inbrengt, leest de vraag voor.",
        forPerson: "De groep hoort de vraag.",
        minutes: 3,
      },
      {
        title: "Rondje: wat hoor ik",
        what: "Ieder zegt in een paar zinnen wat je hoort. De anderen luisteren.",
        forPerson: "Ieder zegt wat hij of zij hoort.",
        minutes: 6,
      },
      {
        title: "Rondje: wat zou ik proberen",
        what: "Ieder noemt een ding dat je zelf zou proberen.",
        forPerson: "Ieder noemt iets wat kan helpen.",
        minutes: 8,
      },
      {
        title: "De inbrenger antwoordt",
        what: "Wie de casus inbrengt, zegt wat raakt en wat past.",
        forPerson: "Samen kijkt u wat bij u past.",
        minutes: 4,
      },
      {
        title: "Afspreken",
        what: "Wie doet wat, en wanneer is het klaar?",
        forPerson: "De groep spreekt af wie wat doet.",
        minutes: 5,
      },
    ],
  },
  {
    key: "meeluisteren",
    title: "De inbrenger luistert",
    about: "De groep denkt hardop, wie inbrengt zegt even niets. Goed als alles al geprobeerd lijkt.",
    steps: [
      {
        title: "De vraag",
        what: "Wie de casus inbrengt, vertelt en leest de vraag voor.",
        forPerson: "De groep hoort de vraag.",
        minutes: 4,
      },
      {
        title: "Vragen om het te snappen",
        what: "Korte vragen, korte antwoorden.",
        forPerson: "De groep stelt vragen. U hoeft niets te vertellen wat u niet wilt.",
        minutes: 5,
      },
      {
        title: "De groep denkt hardop",
        what: "De groep praat met elkaar. Wie inbrengt luistert en schrijft mee. Praat met respect: alsof iemand meeluistert.",
        forPerson: "De groep denkt hardop. U mag meeluisteren en hoeft niet te reageren.",
        minutes: 10,
      },
      {
        title: "Wat neem je mee",
        what: "Wie de casus inbrengt, zegt wat verrast en wat helpt.",
        forPerson: "U mag zeggen wat u ervan vindt.",
        minutes: 5,
      },
      {
        title: "Afspreken",
        what: "Wie doet wat, en wanneer is het klaar?",
        forPerson: "De groep spreekt af wie wat doet.",
        minutes: 5,
      },
    ],
  },
  {
    key: "wat-werkte",
    title: "Wat werkte eerder",
    about: "Zoekt naar een keer dat het wel lukte. Goed als iemand de moed verliest.",
    steps: [
      {
        title: "De vraag",
        what: "Wie de casus inbrengt, leest de vraag voor.",
        forPerson: "De groep hoort de vraag.",
        minutes: 3,
      },
      {
        title: "Een keer dat het lukte",
        what: "Vertel over een moment dat het wel ging. Wat was er toen anders?",
        forPerson: "U mag vertellen over een keer dat het wel lukte.",
        minutes: 6,
      },
      {
        title: "Wie hielp daarbij",
        what: "Wie deed wat, en wat deed de persoon zelf?",
        forPerson: "De groep zoekt wat en wie toen hielp.",
        minutes: 5,
      },
      {
        title: "Meer daarvan",
        what: "Hoe krijg je daar meer van, morgen al?",
        forPerson: "De groep bedenkt hoe dat weer kan.",
        minutes: 6,
      },
      {
        title: "Afspreken",
        what: "Wie doet wat, en wanneer is het klaar?",
        forPerson: "De groep spreekt af wie wat doet.",
        minutes: 5,
      },
    ],
  },
];
