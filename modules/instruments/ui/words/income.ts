import { type InstrumentWords, municipality } from "./instrument-words.ts";

const fromMunicipality = { grants: municipality, pays: municipality, laws: ["participatiewet 31"] } as const;
const tell = "Meld uw werk en uw loon aan de gemeente en vraag of dit voor u geldt.";

export const income = {
  vrijlating_25: {
    name: "Een deel van uw loon houden: 25%, 6 maanden",
    what: "Werkt u naast uw bijstand? Dan mag u een kwart van uw loon houden.",
    forWhom: "Mensen van 27 jaar en ouder met bijstand die in deeltijd werken.",
    ...fromMunicipality,
    howLong: "Hoogstens 6 maanden.",
    apply: tell,
    money: "25% van uw netto loon.",
    doubt: "Vanaf 2027 komt er waarschijnlijk een andere regel.",
  },
  vrijlating_urenbeperkt: {
    name: "Een deel van uw loon houden als u minder uren kunt werken: 15%",
    what: "Is vastgesteld dat u door uw gezondheid minder uren kunt werken? Dan mag u een deel van uw loon houden.",
    forWhom: "Mensen met bijstand die in deeltijd werken en medisch urenbeperkt zijn.",
    ...fromMunicipality,
    howLong: "Zolang dit zo is.",
    apply: "Vraag de gemeente om vast te stellen dat u medisch urenbeperkt bent. UWV geeft daarover advies.",
    money: "15% van uw netto loon.",
  },
  vrijlating_lks: {
    name: "Een deel van uw loon houden met loonkostensubsidie: 15%",
    what: "Werkt u met loonkostensubsidie naast uw bijstand? Dan mag u een deel van uw loon houden.",
    forWhom: "Mensen met bijstand die werken met loonkostensubsidie.",
    ...fromMunicipality,
    howLong: "12 maanden, na de eerste 6 maanden van 25%. Kunt u niet meer uren werken, dan kan het langer.",
    apply: tell,
    money: "15% van uw netto loon.",
    doubt: "Of dit ook onder 27 jaar geldt, is niet helemaal duidelijk. Vraag het na.",
  },
  vrijlating_alleenstaande_ouder: {
    name: "Een deel van uw loon houden als alleenstaande ouder: 12,5%",
    what: "Zorgt u alleen voor een kind onder 12 jaar en werkt u naast uw bijstand? Dan mag u een deel van uw loon houden.",
    forWhom: "Alleenstaande ouders van 27 jaar en ouder met bijstand en een kind onder 12 jaar.",
    ...fromMunicipality,
    howLong: "30 maanden achter elkaar, na de eerste 6 maanden van 25%.",
    apply: tell,
    money: "12,5% van uw netto loon.",
  },
  vrijlating_2027: {
    name: "Nieuw vanaf 2027: 15% van uw loon houden, 12 maanden",
    what: "Werkt u naast uw bijstand? Dan mag u 15% van uw loon houden. Dit komt in de plaats van de andere regels.",
    forWhom: "Mensen met bijstand die in deeltijd werken.",
    ...fromMunicipality,
    laws: ["participatiewet 34a"],
    howLong: "12 maanden. Het kan langer. Bent u medisch urenbeperkt, dan stopt het niet.",
    apply: tell,
    money: "15% van uw netto loon, zonder maximum zolang u de AOW-leeftijd niet hebt bereikt.",
    doubt: "Het staat in de wet, maar de begindatum kan nog veranderen.",
  },
  bufferbudget: {
    name: "Nieuw vanaf 2027: bufferbudget",
    what: "De gemeente kan u extra geld geven als uw loon wisselt en u daardoor tekortkomt.",
    forWhom: "Mensen met bijstand die in deeltijd werken.",
    ...fromMunicipality,
    laws: ["participatiewet 34b"],
    howLong: "Per kalenderjaar.",
    apply: "U hoeft niets te doen: de gemeente kijkt er zelf naar. Vraag ernaar als u niets hoort.",
    doubt: "Het staat in de wet, maar de begindatum kan nog veranderen.",
  },
  premie: {
    name: "Premie van de gemeente",
    what: "De gemeente kan u een premie geven omdat u stappen zet naar werk. Die gaat niet van uw bijstand af.",
    forWhom: "Mensen met bijstand. Onder 27 jaar kan het alleen met loonkostensubsidie.",
    ...fromMunicipality,
    howLong: "1 of 2 keer per jaar.",
    apply: "Vraag uw gemeente of zij deze premie geeft. De gemeente beslist dat zelf.",
  },
} as const satisfies Readonly<Record<string, InstrumentWords>>;
