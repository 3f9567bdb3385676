import { allow, type Decision, refuse } from "../../platform/shared/decision.ts";

/** A proposal is the organisation's until the person approves it; from then on it is the person's. */
export const mayChange = ({ approved }: { readonly approved: boolean }): Decision =>
  approved
    ? refuse("of-the-person", "Deze zin is goedgekeurd en is nu van de persoon. Stel een nieuwe zin voor.")
    : allow;

/** One region, one style: who keeps the region chooses it. */
export const maySetLetterhead = ({
  membership: { role },
}: {
  readonly membership: { readonly role: string };
}): Decision =>
  role === "region-admin" ? allow : refuse("region-only", "De stijl van de regio kiest de beheerder van de regio.");
