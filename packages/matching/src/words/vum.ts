/**
 * Behaviour competences and levels as the candidate and vacancy messages of VUM 0.8.7 code them
 * (VNG Realisatie, UM API WerkzoekendeProfielen and Vacatures), so that nothing is lost between systems.
 */
export const competences: Readonly<Record<number, string>> = {
  24100: "beslissen en zelf beginnen",
  24101: "aansturen",
  24102: "begeleiden",
  24104: "aandacht en begrip tonen",
  24105: "samenwerken en overleggen",
  24106: "eerlijk handelen",
  24107: "relaties opbouwen",
  24108: "overtuigen",
  24109: "presenteren",
  24110: "schrijven en verslag doen",
  24111: "vakkennis gebruiken",
  24112: "goed omgaan met materiaal en gereedschap",
  24113: "analyseren",
  24114: "onderzoeken",
  24115: "nieuwe dingen bedenken",
  24116: "leren",
  24118: "plannen en organiseren",
  24119: "denken vanuit de klant",
  24120: "netjes en goed werk leveren",
  24121: "instructies volgen",
  24122: "omgaan met verandering",
  24123: "omgaan met druk en tegenslag",
  24124: "gedreven zijn",
  24125: "ondernemen en verkopen",
  24126: "bedrijfsmatig werken",
};

/** Work and thinking level; 0 and 7 of VUM (does not apply, not known yet) are unknown here. */
export const levels: Readonly<Record<number, string>> = {
  1: "geen basisopleiding",
  2: "basisniveau",
  3: "vmbo-niveau",
  4: "mbo-, havo- of vwo-niveau",
  5: "hbo-niveau",
  6: "universitair niveau",
};
