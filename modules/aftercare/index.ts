export { type AftercareAhead, aftercareAhead } from "./queries/due.ts";
