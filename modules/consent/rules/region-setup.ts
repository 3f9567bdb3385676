import type { Arrangement } from "../contract/setup.ts";

export const emptyArrangement: Arrangement = {
  controllers: "",
  jointArrangement: "",
  contactName: "",
  contactDetails: "",
  dpiaOn: null,
  dpiaDecision: "",
  protocolTitle: "",
  protocolVersion: "",
  protocolAdoptedOn: null,
  breakGlassGround: "",
  version: 0,
  changedAt: null,
};

type Missing = { part: string; sentence: string };

/** What the region still has to agree on before named persons can be registered there, in the order of the page. */
export const missingIn = (arrangement: Arrangement): Missing[] => {
  const rules: [filled: boolean, part: string, sentence: string][] = [
    [arrangement.controllers !== "", "controllers", "Wie samen verantwoordelijk zijn, is nog niet ingevuld."],
    [arrangement.jointArrangement !== "", "jointArrangement", "De onderlinge regeling (AVG artikel 26) ontbreekt nog."],
    [
      arrangement.contactName !== "" && arrangement.contactDetails !== "",
      "contactName",
      "Er is nog geen aanspreekpunt voor de mensen om wie het gaat.",
    ],
    [
      arrangement.dpiaOn !== null && arrangement.dpiaDecision !== "",
      "dpiaOn",
      "De beoordeling van de risico's (DPIA) of het besluit daarover ontbreekt nog.",
    ],
    [
      arrangement.protocolTitle !== "" && arrangement.protocolVersion !== "" && arrangement.protocolAdoptedOn !== null,
      "protocolTitle",
      "Er is nog geen vastgesteld privacyprotocol.",
    ],
  ];
  return rules.filter(([filled]) => !filled).map(([, part, sentence]) => ({ part, sentence }));
};

/** An organisation without a protection officer can't register anyone, whatever the region arranged. */
export const withoutOfficer = (officers: readonly { organisation: string; name: string }[]): Missing[] => {
  const missing = officers.filter(({ name }) => name === "").map(({ organisation }) => organisation);
  if (missing.length === 0) return [];
  return [
    {
      part: "officers",
      sentence: `Nog geen functionaris voor gegevensbescherming: ${missing.join(", ")}. Deze organisaties kunnen niemand met naam registreren.`,
    },
  ];
};
