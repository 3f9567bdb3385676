/** How kinds of places and agreements are called, for who shows a place on a higher floor. */
export { agreementWords, kindWords } from "../wording.ts";
