import type { Assessment } from "./assess.ts";
import type { Facts } from "./facts.ts";
import { isGap } from "./gaps.ts";
import { type Confidence, type Period, type Status, within } from "./instrument.ts";
import type { InstrumentId } from "./instruments/index.ts";

export type FundingScheme = {
  readonly id: string;
  readonly name: string;
  readonly payer: string;
  readonly grantor: string;
  readonly forWhom: string;
  /** The instruments this money pays for: nobody gets it for what they cannot get. */
  readonly paysFor: readonly InstrumentId[];
  readonly period: Period;
  /** Nobody could tell us whether it still exists. */
  readonly uncertain?: true;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
};

export const fundingSchemes: readonly FundingScheme[] = [
  {
    id: "uwv_ips_pre2017",
    name: "UWV koopt IPS in (voor 2017)",
    payer: "UWV",
    grantor: "UWV",
    forWhom: "Mensen met een uitkering wegens ziekte of arbeidsongeschiktheid.",
    paysFor: ["ips_uwv"],
    period: { from: "2012-01-01", to: "2016-12-31" },
    confidence: "medium",
    sources: ["Vukadin e.a. 2024"],
  },
  {
    id: "uwv_ips_epa",
    name: "UWV-subsidieonderzoek IPS bij ernstige psychische aandoeningen",
    payer: "UWV",
    grantor: "UWV, op aanvraag van een ggz-instelling",
    forWhom: "Mensen met WIA, WAO, Wajong of ZW die in zorg zijn bij een ggz-instelling.",
    paysFor: ["ips_uwv"],
    period: { from: "2017-01-01", to: "2021-12-31" },
    confidence: "medium",
    sources: ["BWBR0038627", "BWBR0041164", "UWV jaarverslag 2017"],
    note: "Wat hierna kwam en welk bedrag in 2026 geldt, hebben wij niet gevonden.",
  },
  {
    id: "uwv_ips_cmd",
    name: "UWV betaalt IPS ook bij veelvoorkomende psychische aandoeningen",
    payer: "UWV",
    grantor: "UWV",
    forWhom: "Mensen in de specialistische ggz.",
    paysFor: ["ips_uwv"],
    period: { from: "2021-01-01" },
    uncertain: true,
    confidence: "medium",
    sources: ["Stcrt. 2021, 42639"],
    note: "Of deze regeling in 2026 nog loopt, hebben wij niet gevonden.",
  },
  {
    id: "cmd_research_2019",
    name: "Subsidieregeling onderzoek IPS bij veelvoorkomende psychische aandoeningen",
    payer: "Rijk en gemeente, elk de helft",
    grantor: "Gemeente",
    forWhom: "Mensen met bijstand of zonder uitkering.",
    paysFor: ["ips_gemeente"],
    period: { from: "2019-05-01", to: "2019-11-30" },
    confidence: "high",
    sources: ["Stcrt. 2019, 24003"],
  },
  {
    id: "muni_ips_2023",
    name: "Subsidieregeling IPS-trajecten voor de gemeentelijke doelgroep",
    payer: "Rijk en Gemeentefonds, elk de helft",
    grantor: "Gemeente; UWV betaalde de ggz-instelling",
    forWhom: "Mensen met Participatiewet, IOAW of IOAZ, of zonder uitkering, in de ggz.",
    paysFor: ["ips_gemeente"],
    period: { from: "2023-03-01", to: "2025-11-19" },
    confidence: "medium",
    sources: ["Stcrt. 2023, 6260", "divosa.nl/ips", "VNG 25-10-2024"],
    note: "Wat na 19 november 2025 geldt, is niet zeker. Vraag het aan de gemeente, UWV en de ggz.",
  },
  {
    id: "zvw_first_talks",
    name: "Eerste IPS-gesprekken uit de Zorgverzekeringswet",
    payer: "Zorgverzekeraar",
    grantor: "Ggz-behandelaar",
    forWhom: "Mensen in ggz-behandeling die willen werken.",
    paysFor: ["ips_zvw"],
    period: { from: "2016-08-30" },
    confidence: "medium",
    sources: ["Zorginstituut 30-08-2016"],
    note: "Verschilt per zorgverzekeraar. Het eigen risico kan gelden.",
  },
  {
    id: "wmo_rib",
    name: "Wmo: dagbesteding en begeleiding",
    payer: "Gemeente",
    grantor: "Gemeente (college)",
    forWhom: "Wie dit volgens de gemeente nodig heeft.",
    paysFor: ["wmo_dagbesteding"],
    period: { from: "2015-01-01" },
    confidence: "high",
    sources: ["CAK 2026"],
  },
  {
    id: "pwet_reint",
    name: "Re-integratiebudget van de gemeente",
    payer: "Gemeente",
    grantor: "Gemeente (college)",
    forWhom: "Wie de gemeente helpt bij werk (Participatiewet art. 7 en 7a).",
    paysFor: [
      "gemeente_ondersteuning",
      "jobcoach_gemeente",
      "werkplek_gemeente",
      "vervoer_gemeente",
      "scholing_gemeente",
      "proefplaats_gemeente",
      "werkervaringsplaats",
      "participatieplaats",
      "ips_gemeente",
    ],
    period: { from: "2015-01-01" },
    confidence: "high",
    sources: ["Participatiewet art. 7, 7a, 8a, 10"],
  },
  {
    id: "buig",
    name: "Rijksbudget voor bijstand en loonkostensubsidie (BUIG)",
    payer: "Rijk, aan de gemeente",
    grantor: "Gemeente",
    forWhom: "Loonkostensubsidie en bijstand.",
    paysFor: ["lks", "lks_forfaitair"],
    period: { from: "2015-01-01" },
    confidence: "medium",
    sources: ["Participatiewet art. 69"],
  },
  {
    id: "uwv_reint",
    name: "Re-integratiebudget en voorzieningen van UWV",
    payer: "UWV",
    grantor: "UWV",
    forWhom: "WIA, WAO, Wajong, ZW en WW; voorzieningen ook zonder uitkering.",
    paysFor: [
      "uwv_reintegratie",
      "scholing_uwv",
      "jobcoach_uwv_extern",
      "jobcoach_uwv_intern",
      "werkplek_uwv",
      "vervoer_uwv",
      "ips_uwv",
    ],
    period: {},
    confidence: "high",
    sources: ["Wet WIA art. 34 en 35"],
  },
  {
    id: "impuls",
    name: "Impulsgelden voor de arbeidsmarktregio’s",
    payer: "Rijk",
    grantor: "Arbeidsmarktregio",
    forWhom: "Samenwerking van ggz en werk en inkomen.",
    paysFor: [],
    period: { from: "2017-01-01", to: "2019-12-31" },
    confidence: "high",
    sources: ["Portretten van 31 arbeidsmarktregio’s (2019)"],
  },
  {
    id: "regiobudget",
    name: "Regionaal regelvrij budget",
    payer: "Partners in de regio",
    grantor: "Afspraak in de regio",
    forWhom: "Mensen voor wie geen andere regeling past. Geen recht: de regio spreekt dit zelf af.",
    paysFor: ["regiobudget"],
    period: {},
    uncertain: true,
    confidence: "high",
    sources: ["Portretten van 31 arbeidsmarktregio’s (2019)"],
  },
  {
    id: "shared_savings",
    name: "Gedeelde besparing van verzekeraar en gemeente",
    payer: "Verzekeraar, gemeente en UWV",
    grantor: "Een contract tussen deze drie",
    forWhom: "Geprobeerd in vier regio’s; daar kwam geen afspraak over een gedeelde besparing.",
    paysFor: [],
    period: { from: "2018-01-01", to: "2022-12-31" },
    confidence: "medium",
    sources: ["IJMHS 2023 s13033-023-00620-8"],
  },
];

export type FundingAnswer = { readonly scheme: string; readonly status: Status; readonly until: string | null };

const best: readonly Status[] = ["possible", "unknown", "not_available"];

/**
 * @returns per scheme whether it can pay for something on this day. Money is nobody's right: what someone is entitled
 * to, the money behind it is possible. A scheme that has ended is never more than not available.
 */
export const fundingOn = ({ peildatum }: Facts, found: readonly Assessment[]): FundingAnswer[] =>
  fundingSchemes.map(({ id, period, paysFor, uncertain }) => {
    const until = period.to ?? null;
    if (!within(period, peildatum)) return { scheme: id, status: "not_available", until };
    const paid = found.filter((one) => paysFor.includes(one.id));
    const statuses = paid.map(({ status }): Status => (status === "entitled" ? "possible" : status));
    const status = best.find((one) => statuses.includes(one)) ?? "not_available";
    if (id === "regiobudget" && !found.some(isGap)) return { scheme: id, status: "not_available", until };
    return { scheme: id, status: uncertain && status === "possible" ? "unknown" : status, until };
  });
