import type { Judged } from "./candidates.ts";

/** Six more, judged after the ranking was mended with the thirty in sight, and not used to mend it any further. */
export const sixMore: readonly Judged[] = [
  {
    name: "Rosa",
    says: "Koffie, eten, gasten ontvangen. Een vast team en nog wat leren.",
    ...{ from: "Zutphen", by: "public-transport", minutes: 45, hours: [12, 20, 28], level: 4 },
    ...{ work: "barista, gastvrouw", fields: "voedsel gasten", needs: "fixed-colleagues learning", no: "nights" },
    fit: "koffie-zutphen lunchroom-zutphen lunchkeuken-deventer brouwerij-zutphen kantine-apeldoorn museum-deventer gezondheid-apeldoorn",
    maybe:
      "chocola-raalte balie-deventer zorgkeuken-apeldoorn gastvrouw-deventer boekwinkel-zutphen bibliotheek-zutphen",
  },
  {
    name: "Sem",
    says: "Buiten of in de kringloop. Mijn jobcoach komt soms langs.",
    ...{ from: "Apeldoorn", by: "car", minutes: 30, hours: [20, 32], level: 2, licences: "B" },
    ...{ work: "hovenier, kringloop", fields: "groen buiten", needs: "outdoors job-coach", no: "irregular" },
    fit: "groen-apeldoorn kringloop-apeldoorn hovenier-deventer landgoed-voorst plantsoen-zutphen milieustraat-deventer school-apeldoorn kringloop-deventer kringloop-zutphen",
    maybe: "wijk-deventer tuincentrum-apeldoorn gebouwen-apeldoorn kwekerij-zutphen stalling-apeldoorn",
  },
  {
    name: "Noor",
    says: "Kantoor, plannen, mensen te woord staan. Op de fiets, doordeweeks, en graag duidelijk.",
    ...{ from: "Deventer", by: "bike", minutes: 30, hours: [16, 24, 36], level: 4 },
    ...{ work: "administratief medewerker, telefonist, planner", fields: "kantoor klant" },
    ...{ needs: "clear-tasks!", no: "weekends" },
    fit: "corporatie-deventer chat-deventer postkamer-deventer balie-deventer planner-deventer",
    maybe: "boekhouding-deventer helpdesk-deventer duurzaam-deventer",
  },
  {
    name: "Kees",
    says: "Lassen, machines, of gewoon tussen de koeien. Volle week, met de auto.",
    ...{ from: "Raalte", by: "car", minutes: 30, hours: [32, 40], level: 3, licences: "B" },
    ...{ work: "lasser, productiemedewerker, melker", fields: "maken techniek", no: "children" },
    fit: "lasser-raalte koek-deventer melken-raalte kisten-epe fietsen-deventer",
    maybe:
      "aardbeien-raalte meubels-zutphen elektronica-zutphen webmagazijn-deventer straat-holten isolatie-zwolle garage-lochem",
  },
  {
    name: "Fatima",
    says: "Taal is mijn vak: lesgeven, vertalen, lezen. Rustig beginnen.",
    ...{ from: "Deventer", by: "public-transport", minutes: 45, hours: [8, 16, 24], level: 5, languages: "nld ara" },
    ...{ work: "vertaler, taaldocent, sociaal werker", fields: "taal onderwijs", needs: "build-up", no: "nights" },
    fit: "inburgering-zutphen bibliotheek-zutphen uitgeverij-deventer klare-taal-apeldoorn huiswerk-deventer bibliotheek-deventer",
    maybe: "examens-deventer inloop-zutphen wijkteam-zutphen klas-deventer hogeschool-deventer",
  },
  {
    name: "Mo",
    says: "Wassen, inpakken, in elkaar zetten. Mijn jobcoach moet langs kunnen komen.",
    ...{ from: "Zutphen", by: "public-transport", minutes: 45, hours: [24, 36], level: 3 },
    ...{ work: "wasserij, inpakker, assemblagemedewerker", fields: "magazijn", needs: "job-coach!", no: "heights" },
    fit: "wasserij-zutphen elektronica-zutphen thee-zutphen linnen-apeldoorn boeken-deventer webmagazijn-deventer",
    maybe: "fietsen-zutphen kringloop-zutphen drukkerij-deventer ziekenhuis-apeldoorn koek-deventer dozen-apeldoorn",
  },
];
