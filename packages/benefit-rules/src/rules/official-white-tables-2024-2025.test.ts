import { expect, test } from "vitest";
import type { CentsPerMonth } from "../money.ts";
import { evaluate } from "../rule.ts";
import { wageWithholding } from "./wage-withholding.ts";

/**
 * Belastingdienst, Witte maandtabel loonbelasting/premie volksverzekeringen, Nederland, standaard, column below pension
 * age: wage, withheld without and with the payroll tax credit, settled labour credit, in cents. Rows around every bend
 * of the year, as copied from the tables by stevermeister/dutch-tax-income-calculator-npm, __tests__/test-tax-<year>.csv.
 */
const published = {
  "2024": `
  450, 158, 0, 0, 900, 325, 0, 0, 75600, 27942, 0, 0, 76050, 28108, 0, 92, 76500, 28275, 0, 258,
  95400, 35267, 0, 7250, 95850, 35433, 0, 7417, 108000, 39925, 0, 11908, 108450, 40092, 8, 12067,
  108900, 40258, 33, 12208, 109350, 40425, 67, 12342, 120600, 44583, 683, 15883, 206100, 76192, 5417, 42758,
  206550, 76358, 5442, 42900, 207000, 76525, 5525, 42992, 207450, 76692, 5717, 43000, 207900, 76858, 5900, 43017,
  250200, 92492, 23292, 44058, 284400, 105142, 37358, 44908, 317250, 117283, 50875, 45717,
  317700, 117442, 51050, 45725, 318150, 117608, 51233, 45742, 332550, 122933, 57158, 46092,
  333000, 123100, 57350, 46100, 333450, 123267, 57567, 46075, 333900, 123433, 57800, 46042,
  399600, 147725, 90725, 41767, 400050, 147883, 90933, 41742, 628650, 232400, 205492, 26858,
  629100, 232567, 205725, 26825, 629550, 232758, 205958, 26800, 630000, 232983, 206217, 26767,
  630450, 233208, 206467, 26742, 690300, 262833, 239992, 22842, 972000, 402275, 397775, 4500,
  1040850, 436358, 436333, 25, 1041300, 436575, 436575, 0, 1041750, 436800, 436800, 0,
`,
  "2025": `
  75150, 26917, 0, 1350, 91800, 32875, 0, 7308, 92250, 33042, 42, 7433, 92700, 33200, 167, 7467,
  101250, 36267, 2542, 8158, 101700, 36425, 2600, 8258, 102150, 36583, 2625, 8392, 149850, 53675, 5392, 22717,
  188550, 67533, 7625, 34342, 229050, 82042, 12742, 43733, 236250, 84617, 15158, 43892,
  236700, 84783, 15317, 43900, 237150, 84942, 15492, 43908, 237600, 85100, 15658, 43925,
  250200, 89617, 20692, 44208, 299700, 107350, 40442, 45325, 319950, 114600, 48517, 45783,
  320400, 114758, 48700, 45792, 320850, 114925, 48883, 45800, 321300, 115100, 49075, 45817,
  358200, 128925, 64408, 46642, 358650, 129092, 64592, 46658, 359100, 129267, 64800, 46650,
  359550, 129433, 65025, 46625, 360000, 129600, 65250, 46592, 399600, 144442, 85175, 44017,
  441900, 160300, 106475, 41258, 639450, 234342, 205892, 28400, 639900, 234508, 206108, 28375,
  640350, 234700, 206358, 28342, 640800, 234925, 206617, 28308, 641250, 235142, 206858, 28283,
  1017000, 421142, 417317, 3825, 1075050, 449875, 449833, 42, 1075500, 450100, 450083, 17,
  1075950, 450325, 450325, 0, 1077750, 451208, 451208, 0,
`,
};

const rowsOf = (text: string): number[][] => {
  const numbers = text.split(",").flatMap((one) => (one.trim() === "" ? [] : Number(one)));
  return Array.from({ length: numbers.length / 4 }, (_, at) => numbers.slice(at * 4, at * 4 + 4));
};

const ask = (date: string, wage: number, payrollTaxCredit: boolean, kind: "wage" | "benefit" = "wage") =>
  evaluate(wageWithholding, date, { fiscalWageMonth: wage as CentsPerMonth, payrollTaxCredit, kind }, { steps: false })
    .value;

test.each([
  ["2024", 38],
  ["2025", 37],
] as const)("the rows of the official white table of %s come out to the cent", (year, many) => {
  const rows = rowsOf(published[year]);
  expect(rows).toHaveLength(many);
  for (const [wage = 0, without, withCredit, labourCredit] of rows) {
    expect([wage, ask(`${year}-07-01`, wage, false)]).toEqual([wage, { withheld: without, labourCredit: 0 }]);
    expect([wage, ask(`${year}-07-01`, wage, true)]).toEqual([wage, { withheld: withCredit, labourCredit }]);
  }
});

// The green table has the same brackets and no labour credit (Rekenvoorschriften 2.2.3.4). Worked by hand, year amounts:
// 2024: € 2,000 → 23,976: 8,863 − 3,362 = 5,501. € 3,600 → 43,200: 15,970 − ceil(3,362 − 1,219.12 = 2,142.88) = 13,827.
// 2025: € 2,000 → 23,976: 8,588 − 3,068 = 5,520. € 3,600 → 43,200: 15,552 − ceil(3,068 − 937.50 = 2,130.50) = 13,421.
// 2026: € 2,000 → 23,976: 8,571 − 3,115 = 5,456. € 3,600 → 43,200: 15,521 − ceil(3,115 − 861.43 = 2,253.57) = 13,267.
test.each([
  ["2024-01-01", 200_000, 45_842],
  ["2024-01-01", 360_000, 115_225],
  ["2025-01-01", 200_000, 46_000],
  ["2025-01-01", 360_000, 111_842],
  ["2026-01-01", 200_000, 45_467],
  ["2026-01-01", 360_000, 110_558],
])("the green table on %s: of %d cents a month %d are withheld", (date, wage, withheld) => {
  expect(ask(date, wage, true, "benefit")).toEqual({ withheld, labourCredit: 0 });
});

test.each(["2024", "2025"] as const)("without the payroll tax credit green and white are one in %s", (year) => {
  for (const [wage = 0, without] of rowsOf(published[year]))
    expect(ask(`${year}-01-01`, wage, false, "benefit")).toEqual({ withheld: without, labourCredit: 0 });
});
