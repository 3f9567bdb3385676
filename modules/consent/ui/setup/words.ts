import type { articles6, articles9, Basis, ReceiverKind } from "../../contract/setup.ts";

type May = { allowed: true } | { allowed: false; reason: string; detail: string };

/** Why a button is shut, for beside it. */
export const reasonOf = (may: May): string | undefined => (may.allowed ? undefined : may.detail);

export const purposeWord: Readonly<Record<Basis["purpose"], string>> = {
  "case-consultation": "Casusoverleg",
  guidance: "Begeleiding naar werk",
  matching: "Werk zoeken",
  placement: "Werken en nazorg",
  "income-advice": "Uitleg over inkomen",
};

export const kindWord: Readonly<Record<ReceiverKind, string>> = {
  ggz: "GGZ-instellingen",
  verslavingszorg: "Verslavingszorg",
  gemeente: "Gemeenten",
  uwv: "UWV",
  wsp: "Werkgeversservicepunten",
  "sw-bedrijf": "Sociaal werkbedrijven",
  jobcoachbureau: "Jobcoachbureaus",
  clientorganisatie: "Cliëntorganisaties",
  schuldhulp: "Schuldhulp",
  onderwijs: "Onderwijs",
  overig: "Andere organisaties",
};

type Explained = { label: string; explanation: string };

/** Each article in plain words. None is proposed: the order is the law's. */
export const article6Word: Readonly<Record<(typeof articles6)[number], Explained>> = {
  "6-1-a": {
    label: "6 lid 1 onder a: toestemming",
    explanation:
      "De persoon zegt ja en kan even makkelijk nee zeggen. Kan niet voor gemeente, UWV en werkgeversservicepunt.",
  },
  "6-1-b": {
    label: "6 lid 1 onder b: overeenkomst",
    explanation: "Nodig om een overeenkomst met de persoon uit te voeren, zoals een behandeling.",
  },
  "6-1-c": {
    label: "6 lid 1 onder c: wettelijke plicht",
    explanation: "Een wet verplicht de organisatie om dit te doen. Noem de wet.",
  },
  "6-1-d": {
    label: "6 lid 1 onder d: vitaal belang",
    explanation: "Alleen als iemands leven of gezondheid in gevaar is.",
  },
  "6-1-e": {
    label: "6 lid 1 onder e: taak van algemeen belang",
    explanation: "Een taak die een wet aan de organisatie geeft. Noem de wet.",
  },
  "6-1-f": {
    label: "6 lid 1 onder f: gerechtvaardigd belang",
    explanation: "Een eigen belang dat zwaarder weegt. Niet voor een overheid in haar taak.",
  },
};
export const article9Word: Readonly<Record<(typeof articles9)[number], Explained>> = {
  "9-2-a": {
    label: "9 lid 2 onder a: uitdrukkelijke toestemming",
    explanation: "De persoon zegt uitdrukkelijk ja (UAVG artikel 22).",
  },
  "9-2-b": {
    label: "9 lid 2 onder b: sociale zekerheid",
    explanation: "Nodig voor rechten of plichten in de sociale zekerheid (UAVG artikel 30 lid 1).",
  },
  "9-2-h": {
    label: "9 lid 2 onder h: zorg",
    explanation: "Nodig voor zorg, door wie een geheimhoudingsplicht heeft (UAVG artikel 30 lid 3).",
  },
  "9-2-f": { label: "9 lid 2 onder f: rechtsvordering", explanation: "Nodig voor een rechtszaak of een vordering." },
};
