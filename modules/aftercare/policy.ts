import { allow, type Decision, refuse } from "../../platform/shared/decision.ts";

type Kept = { readonly ended: boolean; readonly isOwner: boolean; readonly isBackup: boolean } | undefined;

/** Whoever follows someone can keep in touch, when nobody does. */
export const mayStart = (kept: Kept, follows: boolean): Decision =>
  !follows
    ? refuse(
        "no-permission",
        "Daarvoor is toestemming nodig voor ‘Werken en nazorg’ of begeleiding, met voortgang. Vraag die aan de persoon.",
      )
    : kept && !kept.ended
      ? refuse("has-an-owner", "Iemand doet de nazorg al.")
      : allow;

/** Contacts, calls and the Harrie: the owner and the second one. */
export const mayKeep = (kept: Kept): Decision =>
  !kept || kept.ended
    ? refuse("not-running", "Er loopt nu geen nazorg.")
    : kept.isOwner || kept.isBackup
      ? allow
      : refuse("owner-only", "Dit doet wie de nazorg heeft. Vraag het daar.");

/** The rhythm, the number, the link and handing over: the owner. */
export const mayHand = (kept: Kept): Decision =>
  !kept || kept.ended
    ? refuse("not-running", "Er loopt nu geen nazorg.")
    : kept.isOwner
      ? allow
      : refuse("owner-only", "Dit doet wie de nazorg heeft. Vraag het daar.");

export const mayReadPlan = (reads: boolean): Decision =>
  reads
    ? allow
    : refuse(
        "not-permitted",
        "Je leest alleen wat jouw organisatie zelf voorstelde. Meer kan als de persoon toestemming geeft voor ‘Afspraken voor als het misgaat’.",
      );

export const mayPropose = (proposes: boolean): Decision =>
  proposes
    ? allow
    : refuse(
        "not-permitted",
        "Het plan is van de persoon. Wie behandelt of begeleidt en daar toestemming voor heeft, schrijft mee.",
      );

/** Numbers are for who keeps a region or an organisation. */
export const mayCount = ({ membership: { role, task } }: { membership: { role: string; task: string } }): Decision =>
  task !== "inkomen" &&
  task !== "handhaving" &&
  (task === "coordinatie" || ["coordinator", "organisation-admin", "region-admin"].includes(role))
    ? allow
    : refuse("keepers-only", "De cijfers zijn er voor wie een organisatie of de regio coördineert.");
