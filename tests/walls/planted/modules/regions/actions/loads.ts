import { load } from "../reference.ts"; export const x = load;
