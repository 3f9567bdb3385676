/** Where each rule was read, and what kind of text that is. Read in the texts in force on 1 July 2026. */
export const sources = {
  S1: {
    title: "Participatiewet, geconsolideerde tekst per 01-07-2026",
    where:
      "wetten.overheid.nl/BWBR0015703/2026-07-01; gelezen via github MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml (art. 6,7,7a,8a,9,10,10a,10b,10c,10d,10da,10e,10h,31,34,34a,34b,36b)",
    kind: "law",
  },
  S2: {
    title: "Ziektewet art. 29b, tekst per 01-07-2026",
    where: "wetten.overheid.nl/BWBR0001888/2026-07-01#Artikel29b; via regelrecht-corpus ziektewet/2026-07-01.yaml",
    kind: "law",
  },
  S3: {
    title: "Wet WIA art. 34, 34a, 35, 36, tekst per 01-07-2026",
    where: "wetten.overheid.nl/BWBR0019057/2026-07-01; via regelrecht-corpus",
    kind: "law",
  },
  S4: {
    title: "Wet tegemoetkomingen loondomein (Wtl) art. 2.1-2.17, tekst per 01-01-2026",
    where: "wetten.overheid.nl/BWBR0037522/2026-01-01; via regelrecht-corpus",
    kind: "law",
  },
  S5: {
    title: "Wfsv art. 38b (doelgroepregister), scenario's per grond",
    where:
      "regelrecht-corpus wet_financiering_sociale_verzekeringen/scenarios/doelgroepregister_banenafspraak.feature (peildatum 2026-07-01)",
    kind: "law-scenario (lawyer-reviewed)",
  },
  S6: {
    title:
      "Financieel CV-scenario's Koen en Sadee (LKS, LKV, no-riskpolis, proefplaatsing, jobcoach), met juristvalidatie 23-07-2026 en 24-09-2026",
    where:
      "regelrecht-corpus */scenarios/financieel_cv_{koen,sadee}.feature, voorzieningen_arbeidsinschakeling.feature, proefplaatsing.feature, no_riskpolis_doelgroepen.feature",
    kind: "law-scenario (lawyer-reviewed)",
  },
  S7: {
    title: "Wet WIA art. 35 + Reintegratiebesluit art. 3 (drempelbedrag EUR 195,16 in 2026)",
    where: "regelrecht-corpus wet_werk_en_inkomen_naar_arbeidsvermogen/scenarios/voorzieningen_artikel_35.feature",
    kind: "law-scenario",
  },
  S8: {
    title: "Wajong: arbeidsondersteuning 2:15, loondispensatie 2:20 en Besluit loondispensatie art. 3",
    where: "regelrecht-corpus wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/scenarios/*.feature",
    kind: "law-scenario",
  },
  S9: {
    title: "Besluit loonkostensubsidie Participatiewet art. 1 (mogelijkheden tot arbeidsparticipatie)",
    where: "regelrecht-corpus participatiewet/scenarios/doelgroep_loonkostensubsidie.feature",
    kind: "law-scenario",
  },
  S10: {
    title:
      "UWV: situaties waarin de no-riskpolis geldt (WIA/WAO/WAZ, Wajong nu of ooit, WIA-afwijzing, Wsw-indicatie, doelgroepregister, onderwijsbelemmering)",
    where: "uwv.nl/particulieren/voorzieningen/.../situaties-waarin-de-no-riskpolis-voor-u-geldt",
    kind: "executive agency",
  },
  S11: {
    title: "Loonkostenvoordelen per 2026 (bedragen, duur, doelgroepverklaring)",
    where: "fundamentvoor.nl/node/58952",
    kind: "trade press",
  },
  S12: {
    title: "Veranderingen LKV banenafspraak per 01-01-2026; doelgroep verbreed",
    where: "hulsman.nl/?p=2656 (13-01-2026); randstad.nl LKV-pagina 2026; Kamerstuk 36449",
    kind: "trade press + parliamentary",
  },
  S13: {
    title:
      "Proefplaatsing UWV (uitkeringen, 2 maanden, max. 6) en tijdelijke loondispensatie Wajong-DGA/WIA-IVA (aanvragen 22-04-2023 t/m 31-10-2026)",
    where: "wspavregio.nl/subsidies/proefplaatsing-uwv-landelijk",
    kind: "regional employer desk",
  },
  S14: {
    title:
      "Beleidsregels proefplaatsing UWV 2013 (grondslagen WW 76a, ZW 52e, WIA 37, Wajong 2:24 en 3:69, WAO 65g, WAZ 67e)",
    where: "zoek.officielebekendmakingen.nl/stcrt-2012-25702",
    kind: "policy rule",
  },
  S15: {
    title:
      "UWV IPS: Beleidsregels subsidieonderzoek IPS 2017/2018 (EPA, 36 maanden) en wijziging 2021 (CMD, 24 maanden, SGGZ)",
    where: "BWBR0038627; BWBR0041164; stcrt-2021-42639; UWV jaarverslag 2017",
    kind: "policy rule",
  },
  S16: {
    title: "Subsidieregeling onderzoek IPS voor CMD (2019)",
    where:
      "stcrt-2019-24003; binnenlandsbestuur.nl 01-05-2019; nationalezorggids.nl (EUR 8.000 per klant, Rijk 4.000 + gemeente 4.000)",
    kind: "ministerial regulation",
  },
  S17: {
    title:
      "Subsidieregeling IPS-trajecten voor de gemeentelijke doelgroep (in werking 01-03-2023; EPA en CMD; 3 of 2 jaar)",
    where: "stcrt-2023-6260; divosa.nl/ips; gemeente.nu 2022-08 (EUR 21,5 mln, half Rijk half Gemeentefonds)",
    kind: "ministerial regulation",
  },
  S18: {
    title:
      "Verlenging gemeentelijke IPS-regeling tot 19-11-2025 (EUR 10 mln verdeeld over 2025-2027; geen structurele oplossing)",
    where: "VNG 25-10-2024 via sociaalweb.nl; register-rsc.nl mei 2025 (Divosa: >1.000 trajecten verwacht in 2025)",
    kind: "association news",
  },
  S19: {
    title:
      "Participatiewet in balans: fasering (fase 1 01-01-2026; gedoogjaar 2026; fase 3 01-01-2027 o.a. bufferbudget)",
    where:
      "gemeente.nu 15-10-2025; binnenlandsbestuur.nl 'Kabinet gedoogt'; wetten.overheid.nl/BWBR0051679/2027-01-01 (wijziging per 01-01-2027)",
    kind: "law + news",
  },
  S20: {
    title: "CAK: eigen bijdrage Wmo 2026 max. EUR 21,80 per maand; wetsvoorstel aanpassing vanaf 2027",
    where: "hetcak.nl/.../verandering-eigen-bijdrage-wmo-2026",
    kind: "executive agency",
  },
  S21: {
    title:
      "Zorginstituut 2016 'Bevorderen van participatie van clienten met een psychische stoornis'; eerste (ca. 8) IPS-gesprekken Zvw, niet elke verzekeraar",
    where: "5dok.net standpunt 30-08-2016; Routekaart (2017) en Portretten (2019)",
    kind: "advice + publications",
  },
  S22: {
    title: "UWV jobcoach: min. 6 maanden, 12 uur/week, 35% WML; max. 3 jaar; afbouw 15%/7,5%/6%",
    where: "ao-metalektro.nl (13-07-2024); factorwerk.org; BWBR0037573 (Protocol Jobcoach 2016, vervallen 01-10-2019)",
    kind: "trade press / expired policy rule",
  },
  S23: {
    title: "Regeling loonkostensubsidie Participatiewet art. 1: 23,5% werkgeverslasten (vanaf 01-01-2018)",
    where: "stcrt-2017-68248",
    kind: "ministerial regulation (later changes not checked)",
  },
  S24: {
    title: "Praktijkroute sinds 01-01-2017",
    where: "pernu.nl; rendement.nl; Kamerstuk 34514",
    kind: "trade press + parliamentary",
  },
  S25: {
    title: "Publicaties over samenwerking van ggz en werk en inkomen, 2016-2020",
    where:
      "Portretten van 31 arbeidsmarktregio’s (2019); Routekaart psychische aandoeningen en werk (2017); Stand van zaken en patronen (2018)",
    kind: "historical",
  },
  S26: {
    title: "Beschut werk: Participatiewet art. 10b, scenario",
    where: "regelrecht-corpus participatiewet/scenarios/beschut_werk.feature",
    kind: "law-scenario",
  },
  S27: {
    title: "Eigen kennis, niet nagelezen",
    where: "-",
    kind: "unverified",
  },
} as const;

export type SourceId = keyof typeof sources;
