import { load } from "../modules/regions/reference.ts"; export const x = load;
