/** One unusable field: where it stands (JSON pointer) and what to do, in a sentence for the person who filled it in. */
export type Problem = { readonly pointer: string; readonly message: string };

/** Why a rule gives no value. The code is for machines and goes over the wire; the message is for people. */
export abstract class NoValue extends Error {
  abstract readonly code: "no-parameter" | "not-computed" | "unknown-rule" | "invalid-input";
}

/** The law has an amount here, and we do not have it for this date. We never take the amount of another year. */
export class NoParameter extends NoValue {
  readonly code = "no-parameter";
  readonly parameterId: string;
  readonly date: string;

  constructor(parameterId: string, date: string) {
    super(`Voor ${date} hebben wij geen bedrag of regel met de naam ${parameterId}. Daarom rekenen wij dit niet uit.`);
    this.parameterId = parameterId;
    this.date = date;
  }
}

/** Nog niet berekend: says what the calculation would need. */
export class NotComputed extends NoValue {
  readonly code = "not-computed";
  readonly needs: readonly string[];

  constructor(needs: readonly string[]) {
    super(`Nog niet berekend. Hiervoor is nodig: ${needs.join("; ")}.`);
    this.needs = needs;
  }
}

/** The question cannot be answered as it was asked; each problem says which field and why. */
export class InvalidInput extends NoValue {
  readonly code = "invalid-input";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(" "));
    this.problems = problems;
  }
}

/** Nobody wrote this rule. */
export class UnknownRule extends NoValue {
  readonly code = "unknown-rule";

  constructor(id: string) {
    super(`De regel ${id} bestaat niet. De opdracht rules geeft de lijst.`);
  }
}
