import { dutchNumber } from "@vliegwiel/ui-kit";
import type { Figure, Overlap, PortraitBody, ReferenceOrganisation } from "../contract.ts";

export const portraitHref = (regionCode: string, slug: string): string => `/regios/${regionCode}/portret/${slug}`;
export const regionHref = (code: string): string => `/regios/${code}`;

/** What came before 2020 says "cliëntenraad" and so on; these are our own words for the kinds. */
export const organisationKind: Record<ReferenceOrganisation["kind"], string> = {
  "mental-health-care": "geestelijke gezondheidszorg (ggz)",
  "health-insurer": "zorgverzekeraar",
  "client-organisation": "cliëntenorganisatie",
  "employer-service-point": "werkgeversservicepunt",
  "social-enterprise": "sociaal werkbedrijf",
  municipality: "gemeente",
  uwv: "uitkeringen en werk (UWV)",
  other: "andere organisatie",
};

export const divisionName: Record<Overlap["division"], string> = {
  "safety-region": "veiligheidsregio",
  "public-health-region": "GGD-regio",
  "care-office-region": "zorgkantoorregio",
  province: "provincie",
};

export const certainty: Record<Figure["certainty"], { tone: "success" | "warning"; word: string }> = {
  source: { tone: "success", word: "bron" },
  "weak-source": { tone: "warning", word: "zwakke bron" },
  estimate: { tone: "warning", word: "schatting" },
};

export const resultKind: Record<PortraitBody["results"][number]["kind"], string> = {
  result: "bereikt",
  target: "doel",
  context: "achtergrond",
};

export const municipalityRole: Record<PortraitBody["municipalities"][number]["role"], string> = {
  leading: "liep voorop",
  "takes-part": "deed mee",
  "stands-aside": "deed bewust niet mee",
};

/** "764970" becomes "764.970"; "18 / 41 / 44 / 6" and "40%" stay as the source wrote them. */
const asWritten = (text: string): string => (/^\d+$/.test(text) ? dutchNumber(Number(text)) : text);

export const figureValue = ({ low, high }: Pick<Figure, "low" | "high">): string =>
  high === null ? asWritten(low) : `${asWritten(low)} tot ${asWritten(high)}`;

const month = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });
const day = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "2018-02" becomes "februari 2018", "2019-03-21" a day; a year and everything else stays as it is. */
export const moment = (text: string): string => {
  if (/^\d{4}-\d{2}$/.test(text)) return month.format(new Date(`${text}-01T00:00:00Z`));
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day.format(new Date(`${text}T00:00:00Z`));
  return text;
};

const span = (start: string | null, end: string | null): string => {
  if (start && end) return `${moment(start)} tot ${moment(end)}`;
  return start ? `begonnen in ${moment(start)}` : end ? `geëindigd in ${moment(end)}` : "";
};
export const plannedPeriod = ({ planned }: PortraitBody["period"]): string => span(planned.start, planned.end);
export const realPeriod = ({ real }: PortraitBody["period"]): string =>
  span(real.start, real.end) || "de bron noemt geen ander moment";

/** Long names may break where a Dutch reader would break them, so that they fit a tile. */
export const breakable = (name: string): string =>
  name
    .replace(/([a-z]{3})(land|steden|driehoek|streek|hoek|brabant|gelderland|foort|valley)(?![a-z])/gi, "$1\u00AD$2")
    .replace(/([/–-])/g, "$1\u200B");

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
