/** The choices about a benefit, in the words of the decision. */
export const kinds = [
  { value: "social-assistance", label: "Bijstand" },
  { value: "wga", label: "WIA: WGA" },
  { value: "iva", label: "WIA: IVA" },
  { value: "ww", label: "WW" },
  { value: "wajong", label: "Wajong" },
  { value: "zw", label: "Ziektewet" },
  { value: "wao", label: "WAO" },
  { value: "ioaw", label: "IOAW" },
];
export const exemptions = [
  { value: "none", label: "Geen vrijlating" },
  { value: "25pct", label: "25 procent, de eerste maanden" },
  { value: "single-parent-12.5pct", label: "12,5 procent, alleenstaande ouder" },
  { value: "limited-hours-15pct", label: "15 procent, bij minder uren kunnen werken" },
  { value: "wage-subsidy-15pct", label: "15 procent, bij loonkostensubsidie" },
  { value: "article-34a", label: "Nieuwe vrijlating (artikel 34a)" },
];
// The IOAW has no article 34a.
export const ioawExemptions = exemptions.filter(({ value }) => value !== "article-34a");
/** Which stop by themselves after a number of months, and which of those a municipality may let go on. */
export const endsAfterMonths: readonly string[] = [
  "25pct",
  "single-parent-12.5pct",
  "wage-subsidy-15pct",
  "article-34a",
];
export const mayBeExtended: readonly string[] = ["wage-subsidy-15pct", "article-34a"];
export const wgaPhases = [
  { value: "wage-related-1-2", label: "Loongerelateerd, maand 1 of 2" },
  { value: "wage-related-3+", label: "Loongerelateerd, vanaf maand 3" },
  { value: "wage-supplement", label: "Loonaanvulling" },
  { value: "follow-up", label: "Vervolguitkering" },
];
export const classes = ["35-45", "45-55", "55-65", "65-80", "80-100"].map((value) => ({
  value,
  label: `${value} procent`,
}));
export const waoClasses = [...["15-25", "25-35"].map((value) => ({ value, label: `${value} procent` })), ...classes];
export const wwPhases = [
  { value: "1-2", label: "Maand 1 of 2" },
  { value: "3+", label: "Vanaf maand 3" },
];
export const yesNo = [
  { value: "false", label: "Nee" },
  { value: "true", label: "Ja" },
];
