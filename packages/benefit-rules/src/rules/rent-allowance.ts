import { type CentsPerMonth, type CentsPerYear, monthOf } from "../money.ts";
import { defineRule } from "../rule.ts";
import { euros, fields, optional, whole, yesNo } from "../shapes.ts";
import { euro } from "../tax/over-the-year.ts";
import type { Worksheet } from "../worksheet.ts";

const rentAct = (article: string) => ({ law: "Wet op de huurtoeslag", article });
const nothing = 0 as CentsPerMonth;

type Tenancy = {
  readonly rent: CentsPerMonth;
  readonly income: CentsPerYear;
  readonly persons: number;
  readonly age: number;
  readonly disabled?: boolean;
  readonly child?: boolean;
};

/** The law lowers what a household must pay first by a fixed amount, for single and for larger households. */
const leastBasicRent = (sheet: Worksheet, single: boolean): CentsPerMonth =>
  single
    ? sheet.perMonth("Basishuur: dit deel van de huur betaalt u altijd zelf", "ht.basishuur_min_single")
    : sheet.perMonth("Basishuur: dit deel van de huur betaalt u altijd zelf", "ht.basishuur_min_multi");

const incomePoint = (sheet: Worksheet, single: boolean): CentsPerYear =>
  single
    ? sheet.perYear("Vanaf dit inkomen betaalt u meer zelf", "ht.ijkpunt_single")
    : sheet.perYear("Vanaf dit inkomen betaalt u meer zelf", "ht.ijkpunt_multi");

/** Basic rent of 2024 and 2025: a×Y² + b×Y above the income point, the fixed norm below it, plus the taakstelling. */
const basicRentUntil2025 = (sheet: Worksheet, { income, persons }: Tenancy, pensioner: boolean): CentsPerMonth => {
  const single = persons === 1;
  // From 2025 on the law has no other figures for pensioners.
  const older = pensioner && sheet.date < "2025-01-01";
  const point = older
    ? sheet.perYear("Vanaf dit inkomen betaalt u meer zelf", single ? "ht.ijkpunt_single_aow" : "ht.ijkpunt_multi_aow")
    : incomePoint(sheet, single);
  const reduction = sheet.perMonth("Aanpassing van de normhuur", "ht.taakstelling");
  if (income <= point) {
    const norm = older
      ? (["ht.normhuur_single_aow", "ht.normhuur_multi_aow"] as const)
      : (["ht.normhuur_single", "ht.normhuur_multi"] as const);
    const fixed = sheet.perMonth("Normhuur", single ? norm[0] : norm[1]);
    return sheet.sum("Basishuur: dit deel van de huur betaalt u zelf", rentAct("16"), fixed, reduction);
  }
  const factors: Readonly<Record<string, readonly number[]>> = sheet.table("ht.factors");
  const [a = 0, b = 0] =
    factors[`${single ? "EP" : "MP"}${older ? "_AOW" : ""}`] ?? sheet.cannot("de factoren a en b voor dit huishouden");
  const yearly = income / euro;
  const exact = sheet.step(
    "Normhuur: a × inkomen² + b × inkomen",
    rentAct("19 lid 2"),
    ((a * yearly * yearly + b * yearly) * euro) as CentsPerMonth,
  );
  const norm = sheet.up("Normhuur, naar boven op hele centen", rentAct("19 lid 3"), exact);
  return sheet.sum("Basishuur: dit deel van de huur betaalt u zelf", rentAct("16"), norm, reduction);
};

/** The parts of the rent that are paid: all of it, then 65 percent, then 40 percent. */
const subsidised = (
  sheet: Worksheet,
  rent: CentsPerMonth,
  basic: CentsPerMonth,
  persons: number,
  top: boolean,
): CentsPerMonth => {
  const part = (label: string, article: string, from: CentsPerMonth, to: CentsPerMonth): CentsPerMonth =>
    sheet.beyond(label, rentAct(article), Math.min(rent, to) as CentsPerMonth, Math.max(from, basic) as CentsPerMonth);
  const quality = sheet.perMonth("Kwaliteitskortingsgrens", "ht.kwaliteitskortingsgrens");
  const cap =
    persons <= 2
      ? sheet.perMonth("Aftoppingsgrens voor 1 of 2 mensen", "ht.aftopping_1_2")
      : sheet.perMonth("Aftoppingsgrens voor 3 of meer mensen", "ht.aftopping_3plus");
  const all = part("Huur boven de basishuur: helemaal vergoed", "21 lid 1 onder a", nothing, quality);
  const middle = part("Huur boven de kwaliteitskortingsgrens", "21 lid 1 onder b", quality, cap);
  const middlePaid = sheet.share(
    "Daarvan wordt vergoed",
    rentAct("21 lid 1 onder b"),
    middle,
    sheet.rate("Vergoed deel", "ht.share_middle"),
  );
  if (!top) return sheet.sum("Vergoede huur", rentAct("21"), all, middlePaid);
  const highest = part("Huur boven de aftoppingsgrens", "21 lid 1 onder c", cap, rent);
  const highestPaid = sheet.share(
    "Daarvan wordt vergoed",
    rentAct("21 lid 1 onder c"),
    highest,
    sheet.rate("Vergoed deel", "ht.share_top"),
  );
  return sheet.sum("Vergoede huur", rentAct("21"), all, middlePaid, highestPaid);
};

const highestRent = (sheet: Worksheet, { age, disabled, child, persons }: Tenancy): CentsPerMonth => {
  const young = age < sheet.number("Lagere huurgrens onder de leeftijd van", "ht.young_below") && !disabled && !child;
  if (young && persons > 1 && child === undefined)
    sheet.assume("u woont niet samen met een kind of met iemand boven die leeftijd; anders geldt de hogere huurgrens");
  return young
    ? sheet.perMonth("Hoogste huur voor jongeren", "ht.max_huur_young")
    : sheet.perMonth("Hoogste huur", "ht.max_huur");
};

/** Until 2024 only some households were paid for the part above the cap; from 2025 article 21 names no household any more. */
const paidAboveCap = (sheet: Worksheet, { persons, disabled }: Tenancy, pensioner: boolean): boolean => {
  if (sheet.date >= "2025-01-01" || persons === 1 || pensioner) return true;
  if (disabled) sheet.assume("uw woning is aangepast vanwege de handicap");
  return disabled === true;
};

const until2025 = (sheet: Worksheet, tenancy: Tenancy): CentsPerMonth => {
  const { rent, persons, age } = tenancy;
  if (rent > highestRent(sheet, tenancy))
    return sheet.step("De huur is te hoog voor huurtoeslag", rentAct("13"), nothing);
  const pensioner = age >= sheet.number("AOW-leeftijd", "aow.age");
  const basic = basicRentUntil2025(sheet, tenancy, pensioner);
  return subsidised(sheet, rent, basic, persons, paidAboveCap(sheet, tenancy, pensioner));
};

const since2026 = (sheet: Worksheet, tenancy: Tenancy): CentsPerMonth => {
  const { income, persons } = tenancy;
  const single = persons === 1;
  const rent = sheet.least("Huur die meetelt", rentAct("21 lid 1 onder d"), tenancy.rent, highestRent(sheet, tenancy));
  const full = subsidised(sheet, rent, leastBasicRent(sheet, single), persons, true);
  const above = sheet.beyond("Inkomen daarboven", rentAct("21 lid 2"), income, incomePoint(sheet, single));
  const { single: one, multi } = sheet.table("ht.taper_2026");
  const taper = sheet.fraction("Daling over dat inkomen", rentAct("21 lid 2"), (single ? one : multi) / 100);
  const perYear = sheet.share("Af per jaar", rentAct("21 lid 2"), above, taper);
  const less = sheet.step("Af per maand", rentAct("21 lid 2"), monthOf(perYear));
  return sheet.beyond("Vergoede huur na de daling", rentAct("21 lid 2"), full, less);
};

/**
 * Rent allowance per month. In 2024 and 2025 basic rent rises with income and a rent above the maximum gets nothing;
 * in 2026 basic rent is fixed, the allowance falls with income, and rent above the maximum is left out.
 */
export const rentAllowance = defineRule({
  id: "rent-allowance.month",
  title: "Huurtoeslag per maand",
  input: fields("huurtoeslag", {
    rent: euros<CentsPerMonth>("huur per maand waarover huurtoeslag wordt berekend", { max: 20_000 }),
    income: euros<CentsPerYear>("toetsingsinkomen van het huishouden per jaar"),
    persons: whole("aantal mensen in het huishouden", { min: 1, max: 30 }),
    age: whole("leeftijd", { max: 120 }),
    disabled: optional(yesNo("handicap")),
    child: optional(yesNo("kind in huis")),
  }),
  value: fields("huurtoeslag", { perMonth: euros<CentsPerMonth>("huurtoeslag per maand") }),
  check: ({ persons, child }) =>
    child && persons === 1
      ? [{ pointer: "/input/persons", message: "Met een kind in huis bestaat het huishouden uit 2 of meer mensen." }]
      : [],
  compute: (sheet, tenancy) => {
    if (tenancy.age < 18) return { perMonth: sheet.step("Huurtoeslag is er vanaf 18 jaar", rentAct("8"), nothing) };
    sheet.assume("u huurt een zelfstandige woning, iedereen staat er ingeschreven en niemand heeft te veel vermogen");
    const allowance = sheet.date < "2026-01-01" ? until2025(sheet, tenancy) : since2026(sheet, tenancy);
    return {
      perMonth: sheet.down("Huurtoeslag per maand, naar beneden op hele euro’s", rentAct("21"), allowance, euro),
    };
  },
});
