/** Which service point a region has, as far as we know. */
export { getRegion } from "../regions/contract.ts";
