/** The words of the choices. A choice instead of a text, wherever one fits: it is faster, and it gives nothing away. */

export const answers = {
  introduce: "Kan worden voorgesteld",
  waiting: "Komt op de wachtlijst",
  "not-now": "Nu niet bemiddelbaar",
} as const;

/** Why somebody waits. To the person the same words are read: nobody is the reason. */
export const waitingReasons = {
  "no-place-yet": "Er is nog geen plek die past",
  "place-coming": "Er komt een plek, maar nu nog niet",
  "employer-thinks": "Een werkgever denkt na",
  "support-first": "De begeleiding op het werk moet nog geregeld worden",
  "scheme-first": "Een regeling of aanvraag moet eerst rond zijn",
  "person-asks-time": "Op verzoek van de kandidaat nog even wachten",
} as const;

/** Why not now: what stands in the way, after the barriers that the pilots met. Never a quality of the person. */
export const notNowReasons = {
  "no-fitting-work": "Er is in de regio nu geen werk dat past",
  "work-not-divided": "Bedrijven hebben dit werk nu niet zo verdeeld dat het past",
  "employer-not-ready": "De werkgever die past, is er nog niet klaar voor",
  "nobody-to-support": "Er is nog niemand die de begeleiding op het werk doet",
  "scheme-unclear": "Het is nog niet duidelijk welke regeling kan",
  "profile-says-little": "Uit het profiel blijkt nog niet wat iemand wil en kan",
  "presenting-first": "Eerst oefenen met kennismaken helpt",
  "not-allowed-to-decide": "Wie hierover mag beslissen, heeft nog niet gekeken",
  "no-time-here": "Wij hebben hier nu geen tijd voor",
} as const;

export const reasons: Readonly<Record<string, string>> = { ...waitingReasons, ...notNowReasons };

export const outcomes = {
  "goes-on": "Er is een gesprek of een plek",
  "no-match": "Het werd geen match. Ook dat is ervaring",
  later: "Nu niet. Later opnieuw voorstellen mag altijd",
} as const;

export const rhythms = { monthly: "Elke maand", "six-weekly": "Elke zes weken" } as const;

/** The same to the person whom it is about. */
export const answersToYou = {
  introduce: "U kunt worden voorgesteld",
  waiting: "U staat op de wachtlijst",
  "not-now": "Nu lukt het niet",
} as const satisfies Record<keyof typeof answers, string>;

export const decisionKinds = {
  "call-employer": "De werkgever bellen",
  introduce: "De kandidaat voorstellen",
  "ask-person": "Aan de kandidaat vragen",
  "look-together": "Samen bij de werkgever kijken",
  "complete-profile": "Het profiel met de kandidaat aanvullen",
  "next-time": "Volgende keer terug op de agenda",
} as const;

/** The same to the person whom it is about. */
export const decisionsToYou = {
  "call-employer": "De werkgever bellen",
  introduce: "U voorstellen",
  "ask-person": "U iets vragen",
  "look-together": "Samen bij de werkgever kijken",
  "complete-profile": "Samen met u uw profiel aanvullen",
  "next-time": "Volgende keer weer over praten",
} as const satisfies Record<keyof typeof decisionKinds, string>;
