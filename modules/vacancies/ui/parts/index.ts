/** An employer by name, and in a file one sees when there is one. */
export { EmployerNamed, useStill } from "../EmployerNamed.tsx";
/** How kinds of places and agreements are called, for who shows a place on a higher floor. */
export { agreementWords, kindWords } from "../wording.ts";
