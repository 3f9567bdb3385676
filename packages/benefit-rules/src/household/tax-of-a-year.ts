import type { CentsPerYear } from "../money.ts";
import { generalCredit, labourCredit, taxBeforeCredits } from "../tax/over-the-year.ts";
import { Worksheet } from "../worksheet.ts";

const euro = 100;

/** Income tax of one person over a year, for comparing two incomes; keeps no steps, whoever asks writes them down. */
export class TaxOfAYear {
  readonly #sheet: Worksheet;

  constructor(date: string) {
    this.#sheet = new Worksheet(date, { steps: false });
  }

  /** Tax and premiums after the general and the labour credit, never below zero. */
  over(income: CentsPerYear, labour: CentsPerYear): CentsPerYear {
    const tax = taxBeforeCredits(this.#sheet, income, euro) - generalCredit(this.#sheet, income, euro);
    const due = labour > 0 ? tax - labourCredit(this.#sheet, labour, euro) : tax;
    return (due > 0 ? due : 0) as CentsPerYear;
  }

  /**
   * The largest income in whole euros that leaves no more than `net` after tax.
   * Newton's steps to come near, then euro by euro.
   */
  grossOf(net: CentsPerYear, labour: CentsPerYear): CentsPerYear {
    const left = (gross: number) => gross - this.over(gross as CentsPerYear, labour);
    let gross = net as number;
    for (let turn = 0; turn < 12; turn++) {
      const short = net - left(gross);
      if (Math.abs(short) < euro) break;
      gross += short / 0.62;
    }
    gross = Math.floor(gross / euro) * euro;
    while (left(gross) > net && gross > 0) gross -= euro;
    while (left(gross + euro) <= net) gross += euro;
    return gross as CentsPerYear;
  }
}
