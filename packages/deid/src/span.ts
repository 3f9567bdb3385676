/** What kind of thing a place in a text gives away. */
export type Category =
  | "person"
  | "birth-date"
  | "date"
  | "age"
  | "address"
  | "postcode"
  | "place"
  | "institution"
  | "employer"
  | "phone"
  | "email"
  | "url"
  | "social"
  | "bsn"
  | "iban"
  | "plate"
  | "id"
  | "medical"
  | "quasi";

/** On screen: zeker, waarschijnlijk, misschien. */
export type Certainty = "sure" | "probable" | "maybe";

/** One place in the text that someone should look at. Offsets count UTF-16 code units, the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  readonly certainty: Certainty;
  /** Why it is marked, in one plain Dutch sentence. */
  readonly reason: string;
  /** What could stand there instead, so that the sentence keeps its meaning. */
  readonly suggestion: string;
}

/** What a finder points at; what it leaves out gets the words of its category. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  readonly certainty: Certainty;
  readonly reason?: string;
  readonly suggestion?: string;
}
