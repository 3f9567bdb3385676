/** What a label in a text stands for: the code in the file, the Dutch tag, the category `deidentify` answers, and how bad a miss is. */
export interface Tag {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  /** direct: names one person by itself. indirect: together with other facts. quasi: a rare fact. minimise: more than the purpose needs. */
  readonly level: "direct" | "indirect" | "quasi" | "minimise";
}

const tag = (code: string, name: string, category: string, level: Tag["level"]): Tag => ({
  code,
  name,
  category,
  level,
});

/** Every label that counts, in the order in which a score is shown. */
export const tags: readonly Tag[] = [
  tag("p", "persoon", "person", "direct"),
  tag("gd", "geboortedatum", "birth-date", "direct"),
  tag("a", "adres", "address", "direct"),
  tag("pc", "postcode", "postcode", "direct"),
  tag("t", "telefoon", "phone", "direct"),
  tag("e", "email", "email", "direct"),
  tag("u", "url", "url", "direct"),
  tag("s", "social", "social", "direct"),
  tag("b", "bsn", "bsn", "direct"),
  tag("ib", "iban", "iban", "direct"),
  tag("k", "kenteken", "plate", "direct"),
  tag("id", "id", "id", "direct"),
  tag("pl", "plaats", "place", "indirect"),
  tag("i", "instelling", "institution", "indirect"),
  tag("w", "werkgever", "employer", "indirect"),
  tag("l", "leeftijd", "age", "indirect"),
  tag("d", "datum", "date", "indirect"),
  tag("dr", "datum_relatief", "date", "indirect"),
  tag("q", "quasi", "quasi", "quasi"),
  tag("m", "medisch", "medical", "minimise"),
];

/** `n`: must not be marked. `o`: marking it or not is both fine. */
export const remarks = ["n", "o"] as const;
