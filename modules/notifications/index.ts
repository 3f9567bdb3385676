export { tell, tellPerson } from "./queries/telling.ts";
