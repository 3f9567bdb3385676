import type { Facts } from "../contract.ts";

/** "https://www.Bakkerij.nl/contact" and "bakkerij.nl" are one address. */
const plainDomain = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/.*$/, "");

type Numbers = Pick<Facts, "kvk" | "branchNumber" | "postcode" | "domain">;

/** Numbers and addresses as they are kept, whichever way they were typed. */
export const asKept = <Typed extends Numbers>(typed: Typed): Typed => ({
  ...typed,
  kvk: typed.kvk.replace(/\s/g, ""),
  branchNumber: typed.branchNumber.replace(/\s/g, ""),
  postcode: typed.postcode.replace(/\s/g, "").toUpperCase(),
  domain: plainDomain(typed.domain),
});

/** As employers.plain() in the database does to names, so that what is typed finds them. */
export const plainSearch = (typed: string): string =>
  typed
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
