import type { Facts } from "../contract.ts";

/** What is typed; empty is empty text, so that every field has a value. */
export type Typed = Omit<Facts, "municipalityCode" | "motivesAskedOn"> & {
  readonly municipalityCode: string;
  readonly motivesAskedOn: string;
};

export const emptyFacts: Typed = {
  name: "",
  kvk: "",
  branchNumber: "",
  street: "",
  postcode: "",
  town: "",
  municipalityCode: "",
  domain: "",
  sector: "",
  sizeBand: "",
  workPlaces: "",
  roomToLook: "",
  conditions: "",
  experience: "",
  motives: [],
  motivesAskedOn: "",
  ambassador: false,
};
export const typedOf = (facts: Facts): Typed => ({
  ...facts,
  municipalityCode: facts.municipalityCode ?? "",
  motivesAskedOn: facts.motivesAskedOn ?? "",
});
export const factsOf = (typed: Typed): Facts => ({
  ...typed,
  municipalityCode: typed.municipalityCode || null,
  motivesAskedOn: typed.motivesAskedOn || null,
});
