import type { Period } from "./instrument.ts";
import type { InstrumentId } from "./instruments/index.ts";

/** A number of euros that holds on the days it was read for, never outside them. */
export type DatedAmount = Period & {
  readonly what: string;
  readonly eur: number;
  readonly per: "hour" | "month" | "year" | "provision" | "trajectory";
};

const year2026 = { from: "2026-01-01", to: "2026-12-31" } as const;
const secondHalf2026 = { from: "2026-07-01", to: "2026-12-31" } as const;

/** Wtl art. 2.9 and 2.17. */
const higherWageCostAdvantage: readonly DatedAmount[] = [
  { what: "loonkostenvoordeel voor de werkgever", eur: 3.05, per: "hour", ...year2026 },
  { what: "loonkostenvoordeel voor de werkgever, ten hoogste", eur: 6000, per: "year", ...year2026 },
];
/** Reintegratiebesluit art. 3. */
const threshold: readonly DatedAmount[] = [
  { what: "drempelbedrag: wat minder kost, betaalt UWV niet", eur: 195.16, per: "provision", ...year2026 },
];
/** Participatiewet art. 31 lid 2 y, z and aa: the text of 1 July names the amount of 1 January. */
const exempt15: readonly DatedAmount[] = [
  { what: "vrij van uw loon, ten hoogste", eur: 180.19, per: "month", ...year2026 },
];
/** Participatiewet art. 31 lid 2 j. */
const bonus: readonly DatedAmount[] = [{ what: "premie, ten hoogste", eur: 3398, per: "year", ...year2026 }];

const amounts: { readonly [Id in InstrumentId]?: readonly DatedAmount[] } = {
  lks: [
    { what: "wettelijk minimumloon met vakantiegeld, bij 36 uur", eur: 2523.96, per: "month", ...secondHalf2026 },
    {
      what: "voorbeeld: loonwaarde 60%, 36 uur, zonder werkgeverslasten",
      eur: 1009.58,
      per: "month",
      ...secondHalf2026,
    },
    {
      what: "voorbeeld: loonwaarde 60%, 32 uur, zonder werkgeverslasten",
      eur: 897.4,
      per: "month",
      ...secondHalf2026,
    },
  ],
  lks_forfaitair: [
    { what: "voorbeeld: 36 uur, zonder werkgeverslasten", eur: 1261.98, per: "month", ...secondHalf2026 },
  ],
  lkv_arbeidsgehandicapt: higherWageCostAdvantage,
  lkv_herplaatsen: higherWageCostAdvantage,
  lkv_banenafspraak: [
    { what: "loonkostenvoordeel voor de werkgever", eur: 1.01, per: "hour", ...year2026 },
    { what: "loonkostenvoordeel voor de werkgever, ten hoogste", eur: 2000, per: "year", ...year2026 },
  ],
  werkplek_uwv: threshold,
  vervoer_uwv: threshold,
  ips_uwv: [{ what: "bedrag per traject", eur: 8000, per: "trajectory", from: "2017-01-01", to: "2019-12-31" }],
  ips_gemeente: [{ what: "bedrag per traject", eur: 8000, per: "trajectory", from: "2019-05-01", to: "2019-11-30" }],
  wmo_dagbesteding: [{ what: "eigen bijdrage, ten hoogste", eur: 21.8, per: "month", ...year2026 }],
  participatieplaats: bonus,
  premie: bonus,
  vrijlating_25: [{ what: "vrij van uw loon, ten hoogste", eur: 285, per: "month", ...year2026 }],
  vrijlating_urenbeperkt: exempt15,
  vrijlating_lks: exempt15,
  vrijlating_alleenstaande_ouder: [{ what: "vrij van uw loon, ten hoogste", eur: 177.66, per: "month", ...year2026 }],
  bufferbudget: [{ what: "buffer, ten hoogste", eur: 1000, per: "year", from: "2027-01-01", to: "2027-12-31" }],
};

export const amountsOf = (id: InstrumentId): readonly DatedAmount[] => amounts[id] ?? [];
