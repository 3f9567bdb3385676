import type { Finding } from "./finding.ts";

export { checkText } from "./check.ts";
export type { Finding, Kind } from "./finding.ts";
export { newFindings } from "./new-findings.ts";

/** To be shown beside every result, also beside "niets gevonden". */
export const limitsOfTheCheck =
  "Deze controle ziet niet alles. Lees zelf na of iemand te herkennen is, ook zonder naam of nummer.";

/** A citizen service number is never sent, whoever confirms it (Wabb art. 10; UAVG art. 46). */
export const mustBeRefused = (findings: readonly Finding[]): boolean =>
  findings.some(({ kind, certain }) => kind === "bsn" && certain);
