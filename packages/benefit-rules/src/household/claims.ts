import type { Answer } from "../shapes.ts";
import type { Worksheet } from "../worksheet.ts";

const headings: { readonly [A in Answer]: string } = {
  no: "Netto per maand",
  yes: "Netto per maand: dit houdt u niet zelf over",
  unknown: "Netto per maand: dit houdt u niet zelf over als er beslag, een schuldregeling, Wsnp of bewind is",
};

const warnings: { readonly [A in Answer]?: string } = {
  yes: "Er is beslag, een schuldregeling, Wsnp of bewind. Dan houdt u dit bedrag niet zelf over. Vraag uw bewindvoerder of schuldhulpverlener wat u overhoudt.",
  unknown:
    "Wij weten niet of er beslag, een schuldregeling, Wsnp of bewind is. Is dat zo, dan houdt u dit bedrag niet zelf over.",
};

/** What stands above a net amount, and whether someone keeps it: never more sure than what was answered. */
export type Kept = {
  readonly netHeading: string;
  readonly keepsNet: Answer;
  readonly attachmentFreeAmount?: string;
};

/** @param claims attachment, debt arrangement, Wsnp or administration; not knowing counts as maybe */
export const keptUnder = (sheet: Worksheet, claims: Answer): Kept => {
  const warning = warnings[claims];
  if (warning) sheet.warn(warning);
  const netHeading = headings[claims];
  if (claims === "no") return { netHeading, keepsNet: "yes" };
  return { netHeading, keepsNet: claims === "yes" ? "no" : "unknown", attachmentFreeAmount: "nog niet berekend" };
};
