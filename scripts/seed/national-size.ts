export type NationalOptions = {
  readonly professionals?: number;
  readonly persons?: number;
  readonly cases?: number;
  readonly employers?: number;
  /** Vacancies and possibilities, all open. */
  readonly offers?: number;
  /** People with a profile for work. */
  readonly candidates?: number;
  /** Lines of the log, those per person included. */
  readonly auditRows?: number;
  readonly onProgress?: (line: string) => void;
};

export type NationalSize = Required<Omit<NationalOptions, "onProgress">>;

/** One step: what it does, and the statement that does it for the whole country at once. */
export type Step = readonly [title: string, sql: string];
