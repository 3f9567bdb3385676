/** What kind of thing was seen. `number` is any long number we know no better word for. */
export type Kind = "name" | "bsn" | "number" | "phone" | "email" | "iban" | "postcode" | "date-of-birth" | "url";

/** One place in the text that someone should look at. Offsets count UTF-16 code units, the end is exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Kind;
  /** The shape leaves little doubt. Otherwise it is a question to the writer. */
  readonly certain: boolean;
  /** One sentence for the writer, in plain Dutch. */
  readonly message: string;
}
