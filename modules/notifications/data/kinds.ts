/**
 * What can be told. A new kind is one line here, and `notifications.tell(…)` in SQL where it happens (see the README).
 * A sentence says what kind of thing happened and what one can do; never who, what it was about, or how it went.
 * To who works here: je. To the person concerned: u.
 */

/** What kinds have in common, and what somebody may choose about them. */
export type Topic = {
  readonly forWhom: "professional" | "person";
  /** On the page with settings. */
  readonly title: string;
  readonly hint: string;
  /** In a mail that others may read along with: in general words, after "Het gaat over". */
  readonly inAMail: string;
  /** False for what somebody must answer: it can stay out of the mail, but not be switched off. */
  readonly mayBeOff: boolean;
  /** What holds for who chose nothing. */
  readonly standard: "app" | "mail" | "off";
};

export const topics = {
  answer: {
    forWhom: "professional",
    title: "Wat op jouw antwoord wacht",
    hint: "Een afspraak op jouw naam, een vraag om mee te lezen, werk dat aan jou wordt overgedragen.",
    inAMail: "iets dat op jouw antwoord wacht",
    mayBeOff: false,
    standard: "mail",
  },
  meetings: {
    forWhom: "professional",
    title: "Overleggen",
    hint: "Gepland, verzet, of bijna zover.",
    inAMail: "een overleg",
    mayBeOff: true,
    standard: "mail",
  },
  cases: {
    forWhom: "professional",
    title: "Casussen",
    hint: "Nieuw advies, een casus die wacht, terugkijken.",
    inAMail: "een casus",
    mayBeOff: true,
    standard: "mail",
  },
  agreements: {
    forWhom: "professional",
    title: "Afspraken die over de datum zijn",
    hint: "Van jou, of van je groep als je voorzitter bent.",
    inAMail: "een afspraak",
    mayBeOff: true,
    standard: "mail",
  },
  groups: {
    forWhom: "professional",
    title: "Je groepen",
    hint: "Een plek in een groep, spelregels, een knelpunt dat is voorgelegd.",
    inAMail: "een groep",
    mayBeOff: true,
    standard: "app",
  },
  "how-a-group-fares": {
    forWhom: "professional",
    title: "Hoe het met je groep gaat",
    hint: "Opkomst, te veel of te weinig casussen, een groep die op weinig mensen leunt.",
    inAMail: "een groep",
    mayBeOff: true,
    standard: "app",
  },
  lessons: {
    forWhom: "professional",
    title: "Lessen en werkafspraken",
    hint: "Een voorstel, of een werkafspraak die toe is aan controle.",
    inAMail: "een les of werkafspraak",
    mayBeOff: true,
    standard: "app",
  },
  talks: {
    forWhom: "professional",
    title: "Gesprekken over inkomen",
    hint: "Als je consulent bent: iets dat met je gedeeld is, of een gesprek dat niet doorgaat.",
    inAMail: "een gesprek",
    mayBeOff: true,
    standard: "mail",
  },
  employers: {
    forWhom: "professional",
    title: "Werkgevers",
    hint: "Een werkgever liet iets weten, of een collega draagt een werkgever aan je over.",
    inAMail: "een werkgever",
    mayBeOff: true,
    standard: "mail",
  },
  ips: {
    forWhom: "professional",
    title: "IPS",
    hint: "Als het eerste contact met een werkgever eraan komt, of een collega een traject van je overneemt.",
    inAMail: "een IPS-traject",
    mayBeOff: true,
    standard: "mail",
  },
  profiles: {
    forWhom: "professional",
    title: "Profielen van kandidaten",
    hint: "Als iemand zijn profiel met je deelt.",
    inAMail: "een profiel",
    mayBeOff: true,
    standard: "mail",
  },
  placements: {
    forWhom: "professional",
    title: "Werk van mensen met wie je werkt",
    hint: "Een eerste werkdag, andere uren, werk dat ophoudt, of iets dat niet klopt.",
    inAMail: "werk van iemand",
    mayBeOff: true,
    standard: "mail",
  },
  "your-job": {
    forWhom: "person",
    title: "Uw werk en uw gesprekken met werkgevers",
    hint: "Als iemand iets over uw werk opschrijft, of uw eerste werkdag dichtbij is.",
    inAMail: "",
    mayBeOff: true,
    standard: "mail",
  },
  aftercare: {
    forWhom: "professional",
    title: "Nazorg",
    hint: "Wie je vandaag nabelt, en wat er met nazorg van jou gebeurt.",
    inAMail: "nazorg",
    mayBeOff: true,
    standard: "mail",
  },
  "your-work": {
    forWhom: "person",
    title: "Aan het werk blijven",
    hint: "Als iemand anders uw aanspreekpunt wordt, of uw werkgever om contact vraagt.",
    inAMail: "",
    mayBeOff: true,
    standard: "mail",
  },
  mediation: {
    forWhom: "professional",
    title: "Bemiddeling",
    hint: "Een voorstel dat antwoord kreeg, stopte of van eigenaar wisselde. Wat jij gaat doen na een matchingsoverleg.",
    inAMail: "een voorstel voor werk",
    mayBeOff: true,
    standard: "mail",
  },
  "your-proposals": {
    forWhom: "person",
    title: "Voorstellen voor werk",
    hint: "Als iemand u wil voorstellen, en als er antwoord is.",
    inAMail: "",
    mayBeOff: true,
    standard: "mail",
  },
  "your-profile": {
    forWhom: "person",
    title: "Uw profiel voor werk",
    hint: "Als iemand een zin voor uw profiel voorstelt.",
    inAMail: "",
    mayBeOff: true,
    standard: "mail",
  },
  "fitting-work": {
    forWhom: "professional",
    title: "Werk dat past bij een kandidaat",
    hint: "Hoogstens een keer per week, als er iets nieuws past.",
    inAMail: "werk dat past",
    mayBeOff: true,
    standard: "app",
  },
  "work-for-you": {
    forWhom: "person",
    title: "Werk dat bij u past",
    hint: "Als iemand uw vraag oppakt, en hoogstens een keer per week als er iets nieuws is.",
    inAMail: "",
    mayBeOff: true,
    standard: "app",
  },
  "your-ips": {
    forWhom: "person",
    title: "Uw IPS-traject",
    hint: "Als een coach een traject naar werk met u begint.",
    inAMail: "",
    mayBeOff: true,
    standard: "mail",
  },
  vacancies: {
    forWhom: "professional",
    title: "Vacatures en plekken",
    hint: "Een keer per week wat er nieuw is, en wat je opnieuw kunt navragen.",
    inAMail: "vacatures en plekken",
    mayBeOff: true,
    standard: "mail",
  },
  "your-talks": {
    forWhom: "person",
    title: "Uw gesprek over werk en geld",
    hint: "Als een consulent antwoord geeft, of een berekening voor u maakt.",
    inAMail: "",
    mayBeOff: true,
    standard: "mail",
  },
  "about-you": {
    forWhom: "person",
    title: "Overleg waar u bij hoort",
    hint: "Als er iets te lezen is over een overleg met uw naam.",
    inAMail: "",
    mayBeOff: true,
    standard: "mail",
  },
} as const satisfies Record<string, Topic>;
export type TopicName = keyof typeof topics;

export type Kind = {
  readonly topic: TopicName;
  readonly sentence: string;
  /** May be bad news to a person concerned: waits for a morning on which someone can be reached. */
  readonly badNews?: true;
  /** Never in the mail of the day: it says nothing any more a day later. */
  readonly notInMail?: true;
};

export const kinds: Readonly<Record<string, Kind>> = {
  "agreement-made": { topic: "answer", sentence: "Er staat een afspraak op jouw naam. Zeg toe of je dit doet." },
  "asked-to-read": { topic: "answer", sentence: "Iemand vraagt jou om mee te lezen bij een casus." },
  "handed-over": { topic: "answer", sentence: "Een collega draagt werk aan jou over. Kijk wat het is." },
  "asked-to-decide": { topic: "answer", sentence: "Een knelpunt is aan jou voorgelegd. Wat ga je doen?" },
  "case-answer-due": { topic: "answer", sentence: "Een casus wacht op antwoord. De beloofde dag is dichtbij." },
  "text-shows-more": {
    topic: "answer",
    sentence: "De teksthulp ziet nu meer in een tekst van jou. Kijk of er iets uit moet.",
  },

  "meeting-planned": { topic: "meetings", sentence: "Er is nieuw overleg gepland in een groep van jou." },
  "meeting-moved": { topic: "meetings", sentence: "Een overleg heeft een nieuwe dag, tijd of plaats." },
  "meeting-cancelled": { topic: "meetings", sentence: "Een overleg gaat niet door. Lees waarom." },
  "meeting-reminder": { topic: "meetings", sentence: "Er komt een overleg aan. Lees vooraf de casussen." },
  "missed-you": { topic: "meetings", sentence: "We hebben je gemist bij het overleg. Lees wat er is besproken." },

  "case-waiting": { topic: "cases", sentence: "Een casus wacht op een plek op de agenda." },
  "advice-written": { topic: "cases", sentence: "Er is advies geschreven bij een casus die je inbracht." },
  "question-sharpened": { topic: "cases", sentence: "Je collega heeft meegedacht over je vraag." },
  decided: { topic: "cases", sentence: "Er is antwoord op een knelpunt dat je voorlegde." },
  "look-back-due": { topic: "cases", sentence: "Het is tijd om terug te kijken op een casus. Heeft het geholpen?" },

  "agreement-overdue": { topic: "agreements", sentence: "De dag voor een afspraak van jou is voorbij. Is het gelukt?" },
  "agreement-overdue-chair": {
    topic: "agreements",
    sentence: "De dag voor een afspraak in je groep is voorbij. Vraag wat er nodig is.",
  },

  "handover-answered": { topic: "groups", sentence: "Er is antwoord op wat je hebt overgedragen." },
  "seat-given": { topic: "groups", sentence: "Je hebt een plek gekregen in een groep." },
  "rules-proposed": { topic: "groups", sentence: "Er is een voorstel voor de spelregels van je groep. Lees het." },
  "rules-adopted": { topic: "groups", sentence: "Je groep heeft nieuwe spelregels. Lees ze." },
  "asked-to-the-table": {
    topic: "answer",
    sentence: "Je bent aan tafel gevraagd bij een casus. Kijk wanneer en waar.",
  },
  "asked-to-your-table": {
    topic: "about-you",
    sentence: "U bent gevraagd om aan tafel te komen als men over uw vraag praat. U mag ook nee zeggen.",
  },
  escalated: { topic: "groups", sentence: "Een knelpunt is voorgelegd aan iemand die erover mag beslissen." },

  "attendance-drops": {
    topic: "how-a-group-fares",
    sentence: "Er komen minder mensen naar het overleg. Vraag wat hen tegenhoudt.",
  },
  "too-many-cases": {
    topic: "how-a-group-fares",
    sentence: "Er wachten veel casussen in je groep. Plan een overleg erbij, of vraag eerst een paar mensen.",
  },
  "too-few-cases": {
    topic: "how-a-group-fares",
    sentence: "Er zijn weinig casussen voor het volgende overleg. Vraag je groep waar iemand op vastloopt.",
  },
  "leans-on-few": {
    topic: "how-a-group-fares",
    sentence: "Je groep leunt op een of twee mensen. Kijk wie kan helpen.",
  },

  "lesson-proposed": { topic: "lessons", sentence: "Er is een les voorgesteld. Lees hem en zeg wat je vindt." },
  "working-agreement-review": {
    topic: "lessons",
    sentence: "Een werkafspraak is toe aan controle. Klopt zij nog?",
  },

  "talk-asked": { topic: "answer", sentence: "Iemand vraagt je om een gesprek over werk en inkomen. Geef antwoord." },
  "moment-answered": { topic: "talks", sentence: "Er is antwoord op een moment dat je voorstelde." },
  "talk-cancelled": { topic: "talks", sentence: "Een gesprek over werk en inkomen gaat niet door." },
  "calculation-shared": { topic: "talks", sentence: "Iemand deelt een berekening met je." },
  "named-counsellor": {
    topic: "talks",
    sentence: "Je bent nu consulent van je regio. Mensen kunnen je om een gesprek vragen.",
  },
  "asked-to-call-together": { topic: "answer", sentence: "Een collega vraagt of jullie samen een werkgever bellen." },
  "call-together-answered": { topic: "employers", sentence: "Er is antwoord op je vraag om samen te bellen." },
  "employer-handed-over": { topic: "employers", sentence: "Je bent nu het aanspreekpunt van een werkgever." },
  "employer-said-something": { topic: "employers", sentence: "Een werkgever van jou liet iets weten. Lees het." },
  "employers-merged": {
    topic: "employers",
    sentence: "Een werkgever waar jij het aanspreekpunt van bent, is samengevoegd. Terug kan nog.",
  },
  "employer-says-no": {
    topic: "employers",
    sentence: "Een werkgever wil niet meer benaderd worden. Bel niet meer.",
  },
  "employer-event-asked": {
    topic: "answer",
    sentence: "Een collega vraagt of je meewerkt aan een bijeenkomst voor werkgevers. Geef antwoord.",
  },
  "employer-event-teller": {
    topic: "answer",
    sentence: "Wil een werkgever van jou vertellen op een bijeenkomst? Vraag het, en zet het antwoord erbij.",
  },
  "employer-event-news": { topic: "employers", sentence: "Er is nieuws over een bijeenkomst waar jij aan meewerkt." },
  "employer-event-answered": { topic: "employers", sentence: "Een werkgever gaf antwoord op een uitnodiging." },
  "employer-event-cancelled": {
    topic: "employers",
    sentence: "Een bijeenkomst voor werkgevers gaat niet door. Lees waarom, en bel wie je uitnodigde.",
  },
  "employer-event-call": {
    topic: "answer",
    sentence: "Een bijeenkomst voor werkgevers is geweest. Bel na wie je uitnodigde, op tijd.",
  },
  "employer-event-late": {
    topic: "employers",
    sentence: "Na een bijeenkomst is een werkgever nog niet nagebeld. Spreek af wie het doet.",
  },
  "employers-agreement": {
    topic: "answer",
    sentence: "Een organisatie stelt voor om elkaars werkgevers te zien. Geef antwoord.",
  },
  "weekly-offers": { topic: "vacancies", sentence: "Er zijn nieuwe vacatures en plekken van deze week." },
  "offers-to-ask-again": {
    topic: "vacancies",
    sentence: "Van een of meer vacatures is lang niets gehoord. Vraag na of ze nog kloppen.",
  },
  "import-ready": { topic: "vacancies", sentence: "Je lijst met vacatures is nagekeken. Lees wat erin gaat." },
  "talk-answered": { topic: "your-talks", sentence: "Er is antwoord op uw vraag om een gesprek." },
  "calculation-written": { topic: "your-talks", sentence: "Een consulent heeft een berekening voor u gemaakt." },

  "employer-asks-for-call": { topic: "answer", sentence: "Een werkgever vraagt om contact. Kijk wie, hoe en wanneer." },
  "call-passed-on": {
    topic: "answer",
    sentence: "Een werkgever wacht al een werkdag op contact. Doe jij het?",
  },
  "aftercare-offered": { topic: "answer", sentence: "Een collega vraagt of jij nazorg overneemt. Geef antwoord." },
  "aftercare-yours": { topic: "answer", sentence: "Je doet nu de nazorg van iemand. Kijk wie, en maak contact." },
  "aftercare-without-owner": {
    topic: "answer",
    sentence: "Er is nazorg zonder eigenaar in jouw organisatie. Wijs iemand aan.",
  },
  "aftercare-again": { topic: "answer", sentence: "Iemand begint weer. Neem contact op." },
  "aftercare-contact-due": { topic: "aftercare", sentence: "Het is tijd om iemand na te bellen. Kijk wie." },
  "help-link-ends": {
    topic: "aftercare",
    sentence: "De link waarmee een werkgever om hulp vraagt, loopt bijna af. Maak een nieuwe.",
  },
  "aftercare-answered": { topic: "aftercare", sentence: "Er is antwoord op je vraag om nazorg over te nemen." },
  "aftercare-second": { topic: "aftercare", sentence: "Een collega noemt jou als tweede voor nazorg." },
  "aftercare-ended": { topic: "aftercare", sentence: "Iemand heeft nu geen nazorg meer nodig. Bellen hoeft niet." },
  "aftercare-fell": {
    topic: "aftercare",
    sentence: "Nazorg in jouw organisatie ging naar de tweede, omdat de eerste weg is.",
  },
  "aftercare-owner-changed": {
    topic: "your-work",
    sentence: "Er is iets veranderd in wie contact met u houdt over uw werk. Kijk wie het is.",
  },
  "help-link-made": {
    topic: "your-work",
    sentence: "Uw werkgever krijgt een link om hulp te vragen. U kunt die sluiten.",
  },
  "employer-asked-for-call": {
    topic: "your-work",
    sentence: "Uw werkgever vroeg om contact. Uw aanspreekpunt doet dat.",
    badNews: true,
  },
  "plan-line-proposed": {
    topic: "your-work",
    sentence: "Er is een zin voor uw plan voorgesteld. U beslist of die erin komt.",
  },
  "wants-to-hear-more": { topic: "answer", sentence: "Iemand wil meer weten over werk. Kijk wie dit oppakt." },
  "asks-about-work": { topic: "answer", sentence: "Iemand heeft een vraag aan je over werk. Kijk welke." },
  "work-picked-up": { topic: "work-for-you", sentence: "Iemand pakt uw vraag over werk op." },
  "new-fitting-work": { topic: "work-for-you", sentence: "Er is nieuw werk dat bij u kan passen." },
  "new-work-for-people": {
    topic: "fitting-work",
    sentence: "Er is nieuw werk dat past bij iemand die een profiel met je deelt.",
  },

  "profile-shared": { topic: "profiles", sentence: "Iemand deelt een profiel met je." },
  "sentence-proposed": {
    topic: "your-profile",
    sentence: "Er is een zin voor uw profiel voorgesteld. U beslist of die erin komt.",
  },
  "profile-proposed": {
    topic: "your-profile",
    sentence: "Er is iets voor uw profiel voorgesteld. U beslist per onderwerp of het erin komt.",
  },
  "own-text-shows-more": {
    topic: "your-profile",
    sentence: "De teksthulp ziet nu meer in uw profiel zonder naam. Kijk of er iets uit moet.",
  },
  "proposal-received": {
    topic: "answer",
    sentence: "Een collega stelt een kandidaat aan je voor. Je antwoordt binnen drie weken.",
  },
  "proposal-due-soon": {
    topic: "answer",
    sentence: "Een voorstel wacht op jouw antwoord. De beloofde dag komt dichtbij.",
  },
  "proposal-due": { topic: "answer", sentence: "Vandaag of eerder beloofde je antwoord op een voorstel. Geef het nu." },
  "waiting-list-review": {
    topic: "answer",
    sentence: "Iemand op je wachtlijst is toe aan opnieuw kijken. Is er iets veranderd?",
  },
  "proposal-came-back": {
    topic: "answer",
    sentence: "Wie jouw voorstel had, werkt daar niet meer. Geef het aan iemand anders.",
  },
  "proposals-late": {
    topic: "mediation",
    sentence: "In je regio is een beloofd antwoord op een voorstel te laat. Vraag wat er nodig is.",
  },
  "proposal-agreed": { topic: "mediation", sentence: "Er is ja gezegd op je voorstel. De drie weken lopen nu." },
  "proposal-answered": { topic: "mediation", sentence: "Er is antwoord op een voorstel van jou." },
  "proposal-other-owner": { topic: "mediation", sentence: "Een voorstel van jou heeft een andere eigenaar." },
  "proposal-stopped": { topic: "mediation", sentence: "Een voorstel is gestopt. Je hoeft niets meer te doen." },
  "matching-action": { topic: "mediation", sentence: "In een matchingsoverleg is afgesproken dat jij iets doet." },
  "proposal-asks-yes": {
    topic: "your-proposals",
    sentence: "Iemand wil u voorstellen voor werk. Eerst zegt u ja of nee.",
  },
  "proposal-made": { topic: "your-proposals", sentence: "U bent voorgesteld voor werk. Kijk aan wie." },
  "your-proposal-answered": {
    topic: "your-proposals",
    sentence: "Er is antwoord op het voorstel om u te helpen aan werk.",
    badNews: true,
  },
  "your-proposal-moved": { topic: "your-proposals", sentence: "Iemand anders zoekt nu werk met u. Kijk wie." },
  "discussion-asks-yes": {
    topic: "your-proposals",
    sentence: "Men wil over u praten in een overleg over werk. Eerst zegt u ja of nee.",
  },

  "job-noted-by-colleague": { topic: "placements", sentence: "Er is werk opgeschreven van iemand met wie je werkt." },
  "job-starts-tomorrow": {
    topic: "placements",
    sentence: "Iemand met wie je werkt, heeft morgen de eerste werkdag.",
    notInMail: true,
  },
  "job-hours-changed": { topic: "placements", sentence: "Iemand met wie je werkt, gaat een ander aantal uren werken." },
  "job-ended": { topic: "placements", sentence: "Het werk van iemand met wie je werkt, houdt op. Bel even." },
  "job-not-right": { topic: "answer", sentence: "Iemand zegt dat er iets niet klopt over zijn werk. Kijk het na." },
  "asked-along": {
    topic: "answer",
    sentence: "Iemand vraagt je mee naar een gesprek met een werkgever. Lees wat je mag doen.",
  },
  "interview-changed": {
    topic: "placements",
    sentence: "Een gesprek waar je bij zou zijn, is veranderd. Kijk wanneer het is.",
  },
  "job-noted": { topic: "your-job", sentence: "Er is iets opgeschreven over uw werk. Kijk of het klopt." },
  "interview-noted": {
    topic: "your-job",
    sentence: "Er staat een gesprek met een werkgever voor u. U kiest wie er meegaat.",
  },
  "your-job-starts-tomorrow": {
    topic: "your-job",
    sentence: "Morgen is uw eerste werkdag. Wij wensen u succes.",
    notInMail: true,
  },

  "first-employer-contact": {
    topic: "ips",
    sentence: "Bij iemand is nog geen werkgever gesproken sinds de intake. De dag daarvoor komt eraan, of is er.",
  },
  "ips-taken-over": { topic: "ips", sentence: "Een collega neemt een IPS-traject van je over." },
  "ips-begun": { topic: "your-ips", sentence: "Er is een traject naar werk met u begonnen. Lees wat er staat." },

  "consultation-outcome": {
    topic: "about-you",
    sentence: "Er is iets te lezen over een overleg waar u bij hoort.",
    badNews: true,
  },
};

/** Where the link of a notice leads, by what it is about. `:id` is the id; without it the page is the same for all. */
export const pageAbout: Readonly<Record<string, `/${string}`>> = {
  case: "/casus/:id",
  promise: "/toezegging/:id",
  escalation: "/voorgelegd/:id",
  meeting: "/overleg/:id",
  group: "/groepen/:id",
  handover: "/overdracht/:id",
  rules: "/groepen/:id/spelregels",
  place: "/te-gast/:id",
  "my-consultation": "/mijn/casusoverleg",
  "my-calculations": "/mijn/berekeningen",
  counselling: "/gesprekken",
  ips: "/ips",
  "my-ips": "/mijn/ips",
  "my-profile": "/mijn/profiel",
  "my-proposals": "/mijn/voorstellen",
  mediation: "/bemiddeling",
  "mediation-proposal": "/bemiddeling/voorstel/:id",
  "proposals-late": "/bemiddeling/te-laat",
  "matching-series": "/matchingsoverleg/:id",
  "my-work-goes-on": "/mijn/aan-het-werk",
  "aftercare-mine": "/nabellen",
  profiles: "/profielen",
  placement: "/plaatsingen/:id",
  interview: "/plaatsingen/gesprek/:id",
  "my-job": "/mijn/baan",
  "my-fitting-work": "/mijn/passend-werk",
  "work-for-people": "/passend-werk",
  employer: "/werkgevers/:id",
  "employer-event": "/bijeenkomsten/:id",
  "employers-agreements": "/werkgevers/afspraken",
  "weekly-offers": "/vacatures/week",
  "offers-to-ask-again": "/vacatures/navragen",
  "vacancy-import": "/vacatures/lijst/:id",
  "catching-up": "/groepen/:id/bijpraten",
  "lesson-proposal": "/lessen/voorstel/:id",
  "working-agreement": "/werkafspraken/:id",
  lessons: "/lessen",
  "group-questions": "/lessen/vragen",
};
