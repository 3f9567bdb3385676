/** Where values were read. A value that was only remembered says so. */
export const careInsuranceTests =
  "MinBZK/poc-machine-law:features/belastingen/zorgverzekeringswet_BELASTINGDIENST-2024-01-01.feature";
export const childBenefitAct2026A = "MinBZK/regelrecht-corpus (AKW 2026)";
export const childBenefitAct2026B = "MinBZK/regelrecht-corpus (AKW 2026-07-01)";
export const computed = "computed";
export const incomeData = "Hilbrand/ib-broncode:src/js/belasting/belasting_data.js";
export const incomeTaxAct = "legalize-dev/legalize-nl:nl/BWBR0011353.md";
export const minimumWageAct = "MinBZK/regelrecht-corpus (WML text 2026-07-01) + several pages";
export const municipality2025 =
  "MinBZK/regelrecht-laws:(branch feat/participatiewet-implementation) GEMEENTE-2025-07-01.yaml";
export const participatiewet2024A = "MinBZK/regelrecht-corpus:regulation/nl/wet/participatiewet/2024-01-01.yaml";
export const participatiewet2024B = "MinBZK/regelrecht-corpus:regulation/nl/wet/participatiewet/2024-07-01.yaml";
export const participatiewet2025A = "MinBZK/regelrecht-corpus:regulation/nl/wet/participatiewet/2025-01-01.yaml";
export const participatiewet2025B = "MinBZK/regelrecht-corpus:regulation/nl/wet/participatiewet/2025-07-01.yaml";
export const participatiewet2026A = "MinBZK/regelrecht-corpus:regulation/nl/wet/participatiewet/2026-01-01.yaml";
export const participatiewet2026B = "MinBZK/regelrecht-corpus:regulation/nl/wet/participatiewet/2026-07-01.yaml";
export const recalled = "from memory, not yet read in an official source";
export const recalledAndComputed = "from memory, not yet read in an official source + computed";
export const rules2026 = "rules 2026 of a third party that cite the Toeslagenkaart 2026 and belastingdienst.nl";
export const taxData =
  "stevermeister/dutch-tax-income-calculator-npm:data.json + Hilbrand/ib-broncode:src/js/belasting/belasting_data.js";
export const tw2026B = "MinBZK/regelrecht-corpus:regulation/nl/wet/toeslagenwet/2026-07-01.yaml";
export const velsen2024B = "https://www.velsen.nl/bijstandsnormen-per-1-juli-2024";
export const wia2026B =
  "MinBZK/regelrecht-corpus:regulation/nl/wet/wet_werk_en_inkomen_naar_arbeidsvermogen/2026-07-01.yaml";
export const wtl2026 = "MinBZK/regelrecht-corpus (Wtl text 2026-01-01)";
export const ww2026B = "MinBZK/regelrecht-corpus:regulation/nl/wet/werkloosheidswet/2026-07-01.yaml";
export const wageTaxRules =
  "Belastingdienst, Rekenvoorschriften voor de geautomatiseerde loonadministratie, and the monthly tables";
export const childBenefitAct2024A = "MinBZK/regelrecht-corpus, algemene_kinderbijslagwet 2024-01-25, art. 12";
export const childBenefitAct2024B = "MinBZK/regelrecht-corpus, algemene_kinderbijslagwet 2024-07-01, art. 12";
export const childBenefitAct2025A = "MinBZK/regelrecht-corpus, algemene_kinderbijslagwet 2025-01-01, art. 12";
export const childBenefitAct2025B = "MinBZK/regelrecht-corpus, algemene_kinderbijslagwet 2025-07-01, art. 12";
export const childBudgetAct2026 = "MinBZK/regelrecht-corpus, wet_op_het_kindgebonden_budget 2026-01-01, art. 2";
export const rentAct2024 = "MinBZK/regelrecht-corpus, wet_op_de_huurtoeslag 2024-01-01";
export const rentAct2025 = "MinBZK/regelrecht-corpus, wet_op_de_huurtoeslag 2025-01-01";
export const rentAct2026 = "MinBZK/regelrecht-corpus, wet_op_de_huurtoeslag 2026-01-01";
export const wtl2024 = "MinBZK/regelrecht-corpus, wet_tegemoetkomingen_loondomein 2024, scenarios";
export const wtl2025 = "MinBZK/regelrecht-corpus, wet_tegemoetkomingen_loondomein 2025-01-01";
export const childcareDecree2025 =
  "kinderopvang-wijzer.nl, maximum uurtarieven 2025, quoting the Besluit kinderopvangtoeslag; the same in Meijburg, Promemorie 2025, 2.3.1";
export const pensionAge = "AOW art. 7a: 67 years in 2024, 2025 and 2026";
export const incomeTaxAct2024 = "MinBZK/regelrecht-corpus, wet_inkomstenbelasting_2001 2024-01-01, arts 8.10 to 8.16a";
export const incomeTaxAct2025 = "MinBZK/regelrecht-corpus, wet_inkomstenbelasting_2001 2025-01-01, arts 8.10 to 8.16a";
export const careAllowanceAct2026 = "MinBZK/regelrecht-corpus, wet_op_de_zorgtoeslag 2026-01-01, arts 2 and 3";
export const wageDecree2024A =
  "besluit SZW 2023-0000526966, as quoted by accountingcounts.nl and salariscompleet.nl; Rekenregels 2024 as quoted by accountancyvanmorgen.nl";
export const wageDecree2024B = "Rekenregels 1 juli 2024, as quoted by salariszaken.nl, salarisxpert.nl and 4-vision.nl";
export const wageDecree2025A = "besluit SZW 2024-0000675332 of 9 October 2024, as quoted by admaxi.nl and advado.nl";
export const wageDecree2025B = "Staatscourant 2025, 12264, as quoted by admintrend.nl and vertiadvies.nl";
export const youthScale =
  "scale and hourly amounts of every half-year 2024-2026 as quoted by those who quote the decrees of SZW";
export const careAllowanceAct2024 = "MinBZK/regelrecht-corpus, wet_op_de_zorgtoeslag 2024-01-01, art. 2a";
export const careAllowanceAct2025 = "MinBZK/regelrecht-corpus, wet_op_de_zorgtoeslag 2025-01-01, art. 3";
export const allowancesAct2024 =
  "MinBZK/regelrecht-corpus, algemene_wet_inkomensafhankelijke_regelingen 2024-01-01, art. 7 lid 3";
export const allowancesAct2025 =
  "MinBZK/regelrecht-corpus, algemene_wet_inkomensafhankelijke_regelingen 2025-01-01, art. 7 lid 3";
export const lowerRentAct2026 =
  "Wet verlaging eigen bijdrage huurtoeslag, art. 1 onder c, as encoded with the law text of 2026; 252.49 − 1.82 − 48.15 gives the ministry's 202.52";
export const incomePoint2026 =
  "rules 2026 of two third parties, one citing Regeling huurtoeslaggrenzen 2026; the regulation itself not read. The two points follow art. 17 with one expected AOW. The trial calculation of Dienst Toeslagen (alone, 40,000, rent 1,250: 150 a month) leaves 23,410 to 23,454 for one person";
export const childBudgetAct2024 = "MinBZK/regelrecht-corpus, wet_op_het_kindgebonden_budget 2024-01-01, art. 2";
export const childBudgetAct2025 = "MinBZK/regelrecht-corpus, wet_op_het_kindgebonden_budget 2025-01-01, art. 2";
