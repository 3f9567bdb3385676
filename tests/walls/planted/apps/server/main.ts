import { doors } from "../../modules/case-consultation/api.ts"; export const main = doors;
