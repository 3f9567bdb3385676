export { aftercareAhead } from "./queries/due.ts";
