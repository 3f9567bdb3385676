import { expect, test } from "vitest";
import type { CentsPerMonth } from "../money.ts";
import { evaluate } from "../rule.ts";
import { wageWithholding } from "./wage-withholding.ts";

/**
 * Belastingdienst, Witte maandtabel loonbelasting/premie volksverzekeringen, Nederland, standaard, januari 2026, column
 * below pension age: wage, withheld without and with the payroll tax credit, in cents. Stretches around every bend.
 * https://download.belastingdienst.nl/belastingdienst/dl/rekenhulpen/loonheffing/2026/v01/pdf/wit_mnd_nl_std_20260101.pdf
 */
const published = `
  450, 158, 0, 900, 317, 0, 1350, 475, 0, 1800, 642, 0, 2250, 800, 0, 2700, 958, 0,
  72450, 25900, 0, 72900, 26058, 0, 93150, 33300, 0, 93600, 33458, 0, 94050, 33617, 0, 94500, 33783, 0,
  94950, 33942, 75, 95400, 34100, 200, 95850, 34258, 317, 96300, 34425, 450, 96750, 34583, 567, 97200, 34742, 692,
  97650, 34908, 817, 98100, 35067, 942, 98550, 35225, 1058, 99000, 35392, 1192, 99450, 35550, 1308, 99900, 35708, 1383,
  100350, 35875, 1417, 100800, 36033, 1433, 101250, 36192, 1450, 101700, 36350, 1467, 102150, 36517, 1500, 102600, 36675, 1517,
  140850, 50350, 3333, 141300, 50508, 3350, 141750, 50675, 3375, 142200, 50833, 3392, 142650, 50992, 3417, 143100, 51150, 3433,
  213750, 76408, 6783, 214200, 76575, 6808, 214650, 76733, 6825, 215100, 76892, 6850, 215550, 77058, 6925, 216000, 77217, 7075,
  216450, 77375, 7225, 216900, 77542, 7383, 217350, 77700, 7533, 217800, 77858, 7683, 218250, 78017, 7833, 218700, 78183, 7992,
  246150, 87992, 17258, 246600, 88158, 17417, 247050, 88317, 17567, 247500, 88475, 17717, 247950, 88642, 17883, 248400, 88800, 18058,
  248850, 88958, 18242, 249300, 89117, 18417, 249750, 89283, 18600, 250200, 89442, 18783, 250650, 89600, 18958, 251100, 89767, 19150,
  291150, 104083, 35242, 291600, 104242, 35425, 292050, 104400, 35600, 292500, 104567, 35792, 292950, 104725, 35967, 293400, 104883, 36150,
  321750, 115025, 47550, 322200, 115183, 47733, 322650, 115342, 47900, 323100, 115500, 48083, 323550, 115667, 48267, 324000, 115825, 48450,
  823950, 323942, 305467, 824400, 324167, 305725, 824850, 324392, 305975, 825300, 324608, 306225, 825750, 324833, 306475, 826200, 325058, 306733,
  899550, 361367, 347817, 900000, 361592, 348067, 900450, 361808, 348317, 900900, 362033, 348567, 901350, 362258, 348825, 901800, 362483, 349075,
  999450, 410817, 403767, 999900, 411042, 404025, 1000350, 411258, 404267, 1000800, 411483, 404525, 1001250, 411708, 404775, 1001700, 411933, 405033,
  1104750, 462942, 462750, 1105200, 463167, 463000, 1105650, 463383, 463250, 1106100, 463608, 463500, 1106550, 463833, 463758, 1107000, 464050, 464000,
  1107450, 464275, 464258, 1107900, 464500, 464500, 1108350, 464725, 464725, 1108800, 464942, 464942, 1109250, 465167, 465167,
`;

const numbers = published.split(",").flatMap((one) => (one.trim() === "" ? [] : Number(one)));
const rows = Array.from({ length: numbers.length / 3 }, (_, at) => numbers.slice(at * 3, at * 3 + 3));

const withheld = (wage: number, payrollTaxCredit: boolean): number => {
  const input = { fiscalWageMonth: wage as CentsPerMonth, payrollTaxCredit, kind: "wage" as const };
  return evaluate(wageWithholding, "2026-01-01", input, { steps: false }).value.withheld;
};

test("a hundred and one rows of the official table of 2026 come out to the cent", () => {
  expect(rows).toHaveLength(101);
  for (const [wage = 0, without, withCredit] of rows)
    expect([wage, withheld(wage, false), withheld(wage, true)]).toEqual([wage, without, withCredit]);
});

test("a wage between two rows takes the lower one", () => {
  for (const [wage = 0, , withCredit] of rows.slice(0, -1)) expect(withheld(wage + 449, true)).toBe(withCredit);
});
