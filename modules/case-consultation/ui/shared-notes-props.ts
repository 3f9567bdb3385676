export type SharedNotesProps = {
  caseId: string;
  /** The `topic` of the page this stands on: a meeting, or the case itself. */
  topic: string | undefined;
  /** Why nothing can be written now; it is then there to read. */
  refused?: string | undefined;
};
