const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;

/** "controleer: pw.x (Participatiewet, artikel 31.2; bron: …)" is for who keeps the amounts; the reader gets the law. */
const doubted = (warning: string): string => {
  const [, law] = /\((.+?);/.exec(warning) ?? [];
  return law
    ? `${law}: dit bedrag hebben wij niet in de officiële tekst gelezen.`
    : sentence(warning.replace("controleer: ", ""));
};

/** What the engine says beside an outcome, as sentences for the reader; each once. */
export const warningsInWords = (
  warnings: readonly string[],
): { readonly assumed: string[]; readonly checks: string[]; readonly others: string[] } => {
  const once = (lines: string[]) => [...new Set(lines)];
  return {
    assumed: once(
      warnings.filter((one) => one.startsWith("aanname:")).map((one) => sentence(one.slice("aanname:".length).trim())),
    ),
    checks: once(warnings.filter((one) => one.startsWith("controleer:")).map(doubted)),
    others: once(
      warnings
        .filter((one) => !/^(aanname|controleer):/.test(one))
        .map((one) => sentence(one.replace(/^(Uzelf|Uw partner): loon: /, ""))),
    ),
  };
};
