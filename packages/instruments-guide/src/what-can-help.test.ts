import { expect, test } from "vitest";
import { answerFor } from "./answer.ts";
import { assess } from "./assess.ts";
import type { Facts } from "./facts.ts";
import type { InstrumentId } from "./instruments/index.ts";

const day = "2026-07-01";
const find = (id: InstrumentId, facts: Partial<Facts>) => {
  const found = assess({ peildatum: day, ...facts } as Facts).find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not in the guide`);
  return found;
};
const statusOf = (id: InstrumentId, facts: Partial<Facts>) => {
  const { status, reason } = find(id, facts);
  return reason ? `${status}: ${reason}` : status;
};

/** Invented people, each with the facts someone at their side would know. */
const samira = { benefit: "PW", age: 34, pension_age_reached: false, wish: "paid_work" } as const;
const koos = { benefit: "WAJONG", age: 29, pension_age_reached: false, wajong_dga: false, wish: "paid_work" } as const;
const fatma = { benefit: "WIA_WGA", age: 48, pension_age_reached: false, wish: "paid_work" } as const;
const jip = {
  benefit: "PW",
  age: 22,
  pro_vso_entree_last_6m: false,
  pension_age_reached: false,
  wish: "paid_work",
} as const;
const els = {
  benefit: "NUG",
  age: 41,
  pro_vso_entree_last_6m: false,
  pension_age_reached: false,
  wish: "paid_work",
} as const;

test("Samira may get wage-cost subsidy while nobody measured, and has a right to it once it is measured at 60%", () => {
  expect(statusOf("lks", { ...samira, expected_below_wml: true })).toBe("possible");
  const measured = { ...samira, loonwaarde_measured: true, loonwaarde_pct: 60 };
  expect(statusOf("lks", measured)).toBe("possible");
  expect(statusOf("lks", { ...measured, employer_found: true })).toBe("entitled");
  expect(statusOf("lks", { ...measured, loonwaarde_pct: 100 })).toBe("not_available: loonwaarde_100");
  expect(statusOf("lks", { ...measured, loonwaarde_pct: 99.9, employer_found: true })).toBe("entitled");
});

test("Fatma, whom UWV pays, gets no wage-cost subsidy: a gap; after a decision on sheltered work she may", () => {
  expect(statusOf("lks", fatma)).toBe("not_available: uwv_uitkering_geen_lks");
  expect(statusOf("lks", { ...fatma, beschut_indication: true, expected_below_wml: true })).toBe("possible");
});

test("Fatma's new employer has the benefit once it is known that she did not work there already", () => {
  expect(find("lkv_arbeidsgehandicapt", fatma)).toMatchObject({
    status: "unknown",
    missing: ["same_employer", "employed_by_this_employer_last_6m"],
  });
  const elsewhere = { ...fatma, same_employer: false, employed_by_this_employer_last_6m: false };
  expect(statusOf("lkv_arbeidsgehandicapt", elsewhere)).toBe("entitled");
  expect(statusOf("lkv_arbeidsgehandicapt", { ...elsewhere, same_employer: true })).toBe(
    "not_available: eigen_werkgever",
  );
  expect(statusOf("lkv_herplaatsen", { ...fatma, same_employer: true })).toBe("entitled");
});

test("as long as nobody knows whether the pension age is reached, nobody is told that they have a right", () => {
  const { pension_age_reached: _, ...someone } = fatma;
  expect(find("no_riskpolis", fatma).status).toBe("entitled");
  expect(find("no_riskpolis", someone)).toMatchObject({ status: "unknown", missing: ["pension_age_reached"] });
  expect(statusOf("no_riskpolis", { ...someone, pension_age_reached: true })).toBe("unknown: aow_navragen");
});

test("Koos with a Wajong has the no-risk policy and wage dispensation, not the higher benefit for his employer", () => {
  expect(statusOf("no_riskpolis", koos)).toBe("entitled");
  expect(statusOf("lkv_arbeidsgehandicapt", koos)).toBe("not_available: wajong_valt_onder_banenafspraak");
  expect(statusOf("loondispensatie", { ...koos, expected_below_wml: true })).toBe("possible");
  expect(
    statusOf("loondispensatie", { ...koos, loonwaarde_measured: true, loonwaarde_pct: 70, employer_found: true }),
  ).toBe("entitled");
});

test("Jip is 22: education comes first, unless it does not fit or school asks", () => {
  const refused = { ...jip, under27_education_not_suitable: false };
  expect(statusOf("gemeente_ondersteuning", refused)).toBe("not_available: onder27_onderwijs_voorrang");
  expect(statusOf("gemeente_ondersteuning", { ...jip, under27_education_not_suitable: true })).toBe("possible");
  expect(statusOf("gemeente_ondersteuning", { ...refused, school_requests_support: true })).toBe("possible");
  expect(statusOf("gemeente_ondersteuning", { ...jip, age: 27 })).toBe("entitled");
});

test("Els has no benefit: she first registers at UWV, then her municipality helps", () => {
  expect(statusOf("gemeente_ondersteuning", { ...els, nug_registered_uwv: false })).toBe(
    "not_available: nugger_niet_ingeschreven",
  );
  expect(statusOf("gemeente_ondersteuning", { ...els, nug_registered_uwv: true })).toBe("entitled");
});

test("who wants day activities is not offered what is for paid work", () => {
  expect(statusOf("lks", { ...samira, wish: "dagbesteding" })).toBe("not_available: wens_geen_betaald_werk");
  expect(statusOf("wmo_dagbesteding", { ...samira, wish: "dagbesteding", wmo_need: true })).toBe("possible");
});

test("IPS through the municipality depends on the day and on its own money", () => {
  const inCare = { ...samira, severity: "EPA", ggz: "fact", employed_now: false } as const;
  expect(statusOf("ips_gemeente", { ...inCare, peildatum: "2025-11-19" })).toBe("possible");
  expect(statusOf("ips_gemeente", { ...inCare, peildatum: "2026-11-20" })).toBe("unknown: feit_ontbreekt");
  expect(statusOf("ips_gemeente", { ...inCare, municipal_ips_budget: false })).toBe("not_available: geen_ips_budget");
  expect(statusOf("ips_gemeente", { ...inCare, municipal_ips_budget: true })).toBe("possible");
});

test("what has ended is never available, whoever asks", () => {
  const onDay = (id: InstrumentId, peildatum: string, facts: Partial<Facts>) => statusOf(id, { ...facts, peildatum });
  const trial = { ...koos, wajong_dga: true, expected_below_wml: true };
  expect(onDay("loondispensatie_proef", "2026-10-31", trial)).toBe("possible");
  expect(onDay("loondispensatie_proef", "2026-11-01", trial)).toBe("not_available: regeling_vervallen");
  const older = { ...fatma, age: 57 };
  expect(onDay("lkv_oudere", "2025-12-31", older)).toBe("possible");
  expect(onDay("lkv_oudere", "2026-01-01", older)).toBe("not_available: regeling_vervallen");
  const partTime = { ...samira, works_part_time_with_pw: true, used_6m_25pct: false };
  expect(onDay("vrijlating_25", "2026-12-31", partTime)).toBe("possible");
  expect(onDay("vrijlating_25", "2027-01-01", partTime)).toBe("not_available: regeling_vervallen");
  expect(onDay("vrijlating_2027", "2026-12-31", partTime)).toBe("not_available: nog_niet_in_werking");
  expect(onDay("vrijlating_2027", "2027-01-01", partTime)).toBe("possible");
});

test("on a day whose rules nobody read, the answer is to ask", () => {
  expect(statusOf("lks", { ...samira, peildatum: "2025-12-31" })).toBe("unknown: datum_niet_nagekeken");
  expect(statusOf("lks", { ...samira, peildatum: "2027-01-01" })).toBe("unknown: datum_niet_nagekeken");
});

test("an amount of other days is left out, and it is said what was left out", () => {
  const found = { ...samira, expected_below_wml: true };
  expect(find("lks", found).amounts.map(({ eur }) => eur)).toEqual([2523.96, 1009.58, 897.4]);
  const spring = find("lks", { ...found, peildatum: "2026-06-30" });
  expect(spring.amounts).toEqual([]);
  expect(spring.otherDays).toHaveLength(3);
  expect(find("ips_uwv", { ...fatma, severity: "EPA", ggz: "fact" }).otherDays).toEqual(["bedrag per traject"]);
  expect(find("lks", fatma).amounts, "what is not available has no amount").toEqual([]);
});

test("money that has ended pays for nothing, and money follows what it pays for", () => {
  const inCare = { ...samira, peildatum: "2026-11-22", severity: "EPA", ggz: "fact" } as const;
  const fund = (facts: Facts) =>
    Object.fromEntries(answerFor(facts).funding.map(({ scheme, status }) => [scheme, status]));
  expect(fund(inCare)).toMatchObject({
    muni_ips_2023: "not_available",
    uwv_ips_epa: "not_available",
    impuls: "not_available",
    zvw_first_talks: "possible",
    pwet_reint: "possible",
    uwv_reint: "not_available",
    regiobudget: "not_available",
  });
  expect(fund({ ...inCare, municipal_ips_budget: false }).regiobudget, "only where something falls short").toBe(
    "unknown",
  );
  expect(fund({ ...inCare, insurer_pays_ips: false }).zvw_first_talks).toBe("not_available");
});

test("with no fact at all, nothing is promised and nothing is refused but what has no place on that day", () => {
  const found = assess({ peildatum: day });
  expect(found).toHaveLength(42);
  expect(found.filter(({ status }) => status === "entitled" || status === "possible")).toEqual([]);
  expect(found.filter(({ status }) => status === "not_available").map(({ reason }) => reason)).toEqual([
    "regeling_vervallen",
    "regeling_vervallen",
    "nog_niet_in_werking",
    "nog_niet_in_werking",
  ]);
});
