/**
 * What someone may need at a workplace, and what a workplace may give. Only how work is arranged: never why someone needs
 * it. Each is said twice: as someone's need, and as what is asked of an employer.
 */
export const needs = {
  quiet: { need: "een rustige plek", ask: "Is er een rustige plek?" },
  "few-people": { need: "weinig mensen om zich heen", ask: "Kan het met weinig mensen eromheen?" },
  "fixed-place": { need: "een vaste plek", ask: "Is er een vaste plek?" },
  "fixed-colleagues": { need: "vaste collega's", ask: "Zijn de collega's elke keer dezelfde?" },
  "one-contact": { need: "één vaste contactpersoon", ask: "Is er één vaste contactpersoon?" },
  "patient-manager": {
    need: "een leidinggevende die de tijd neemt",
    ask: "Neemt de leidinggevende de tijd voor uitleg?",
  },
  "clear-tasks": { need: "duidelijke taken", ask: "Is duidelijk wat de taken zijn, en in welke volgorde?" },
  "one-at-a-time": { need: "één taak tegelijk", ask: "Kan het één taak tegelijk zijn?" },
  "own-pace": { need: "een eigen tempo", ask: "Kan iemand in een eigen tempo werken?" },
  "build-up": { need: "uren die rustig opbouwen", ask: "Kunnen de uren rustig opbouwen?" },
  "fixed-times": { need: "vaste werktijden", ask: "Zijn de werktijden elke week gelijk?" },
  "late-start": { need: "later op de dag beginnen", ask: "Kan iemand later op de dag beginnen?" },
  breaks: { need: "een pauze wanneer dat nodig is", ask: "Kan iemand een pauze nemen wanneer dat nodig is?" },
  "time-off": { need: "vrij kunnen nemen voor een afspraak", ask: "Kan iemand vrij krijgen voor een afspraak?" },
  "from-home": { need: "deels thuis werken", ask: "Kan een deel thuis?" },
  "own-responsibility": { need: "eigen verantwoordelijkheid", ask: "Krijgt iemand eigen verantwoordelijkheid?" },
  variation: { need: "afwisseling", ask: "Is het werk afwisselend?" },
  learning: { need: "ruimte om te leren", ask: "Is er ruimte om te leren?" },
  "no-customers": { need: "geen klanten", ask: "Kan het zonder klanten?" },
  "no-phone": { need: "geen telefoon hoeven opnemen", ask: "Kan het zonder de telefoon op te nemen?" },
  "no-heavy": { need: "geen zwaar werk", ask: "Kan het zonder zwaar tillen?" },
  "with-people": { need: "veel contact met anderen", ask: "Is er veel contact met anderen?" },
  outdoors: { need: "buiten werken", ask: "Is het werk buiten?" },
  "job-coach": { need: "een jobcoach die langs mag komen", ask: "Mag een jobcoach langskomen?" },
} as const;

export type Need = keyof typeof needs;

/** What someone may rule out for themselves. A known breach is never shown; an unknown one is asked. */
export const ruledOut = {
  nights: "nachtwerk",
  weekends: "werken in het weekend",
  irregular: "onregelmatige tijden",
  unpaid: "werk zonder loon",
  customers: "werk met klanten",
  phone: "telefoneren",
  heavy: "zwaar tillen",
  heights: "werken op hoogte",
  driving: "zelf rijden",
  alcohol: "werken waar alcohol is",
  animals: "werken met dieren",
  children: "werken met kinderen",
  noise: "werken in lawaai",
  "on-site-only": "helemaal niet thuis kunnen werken",
} as const;

export type RuledOut = keyof typeof ruledOut;
