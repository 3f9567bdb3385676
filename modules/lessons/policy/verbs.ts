import { allOf, allow, type Decision, refuse } from "../../../platform/shared/decision.ts";
import type { AgreementStatus } from "../contract.ts";

const chairOf = (group: string): string => `de voorzitter van ${group}`;

/** @param groups in how many groups the actor sits */
export const mayProposeLesson = (groups: number): Decision =>
  groups > 0 ? allow : refuse("no-seat", "Een les stel je voor aan je groep. Je zit nog niet in een groep.");

export type ProposalFacts = {
  readonly mine: boolean;
  readonly chair: boolean;
  /** The proposer leads this group. */
  readonly byChair: boolean;
};

export const mayChangeProposal = ({ mine, chair }: ProposalFacts): Decision =>
  mine || chair ? allow : refuse("proposer-or-chair", "Wie de les voorstelde of de voorzitter verandert de tekst.");

/** Never by who proposed it: someone else looks whether a person could be recognised. */
export const mayPublish = ({ mine, chair, byChair }: ProposalFacts): Decision => {
  if (mine)
    return refuse(
      "another-pair-of-eyes",
      "Jij stelde deze les voor. Iemand anders uit de groep leest hem na en stelt hem vast.",
    );
  return chair || byChair ? allow : refuse("only-the-chair", "De voorzitter van de groep stelt de les vast.");
};

export const mayDropLesson = ({ chair, role }: { chair: boolean; role: string }): Decision =>
  chair || ["coordinator", "region-admin", "privacy-officer"].includes(role)
    ? allow
    : refuse("chair-or-privacy-officer", "De voorzitter van de groep of de privacy officer haalt een les weg.");

export const mayProposeAgreement = (takesPart: boolean): Decision =>
  takesPart
    ? allow
    : refuse("no-seat-in-the-region", "Een werkafspraak stelt iemand voor die in een groep van de regio zit.");

export type AgreementFacts = {
  readonly status: AgreementStatus;
  readonly takesPart: boolean;
  /** Owner, chair of a group that adopted it, or coordinator of the region. */
  readonly keeps: boolean;
  /** The version that waits to be adopted. */
  readonly open: { readonly mine: boolean; readonly chair: boolean; readonly groupName: string } | null;
};

const keeper = (keeps: boolean): Decision =>
  keeps
    ? allow
    : refuse("owner-chair-or-coordinator", "De eigenaar, de voorzitter of de coördinator van de regio doet dit.");
const inForce = (status: AgreementStatus): Decision =>
  status === "adopted" ? allow : refuse("not-in-force", "Dit kan als de werkafspraak is vastgesteld.");

export const mayChangeAgreement = ({ takesPart, open }: AgreementFacts): Decision =>
  allOf(
    mayProposeAgreement(takesPart),
    open ? refuse("one-proposal-at-a-time", `Er ligt al een voorstel bij ${open.groupName}.`) : allow,
  );

export const mayAdopt = ({ open }: AgreementFacts): Decision => {
  if (!open) return refuse("nothing-proposed", "Er ligt geen voorstel.");
  return open.chair
    ? allow
    : refuse("only-the-chair", `Dit voorstel ligt bij ${chairOf(open.groupName)}, na bespreking in de groep.`);
};

export const mayDropVersion = ({ open }: AgreementFacts): Decision => {
  if (!open) return refuse("nothing-proposed", "Er ligt geen voorstel.");
  return open.mine || open.chair
    ? allow
    : refuse("writer-or-chair", `Wie het voorstelde of ${chairOf(open.groupName)} trekt het in.`);
};

export const mayGiveOwner = ({ keeps, status }: AgreementFacts): Decision =>
  allOf(keeper(keeps), status === "expired" ? refuse("expired", "Deze werkafspraak is vervallen.") : allow);
export const mayReview = ({ keeps, status }: AgreementFacts): Decision => allOf(keeper(keeps), inForce(status));
export const mayExpire = ({ keeps, status }: AgreementFacts): Decision => allOf(keeper(keeps), inForce(status));

export type QuestionFacts = { readonly inAsking: boolean; readonly inAsked: boolean; readonly closed: boolean };
const stillOpen = (closed: boolean): Decision => (closed ? refuse("closed", "Deze vraag is afgesloten.") : allow);

export const mayAnswer = ({ closed }: QuestionFacts): Decision => stillOpen(closed);
export const mayClose = ({ inAsking, closed }: QuestionFacts): Decision =>
  allOf(stillOpen(closed), inAsking ? allow : refuse("only-who-asked", "De groep die het vroeg, sluit de vraag af."));

export const mayReadCounts = (takesPart: boolean): Decision =>
  takesPart ? allow : refuse("no-seat-in-the-region", "Cijfers zijn voor wie in een groep van de regio zit.");
