import { allOf, allow, type Decision, refuse } from "../../platform/shared/decision.ts";

/** IPS is where people are treated or guided. */
export const mayLook = (seat: boolean): Decision =>
  seat
    ? allow
    : refuse(
        "no-ips-here",
        "IPS staat bij organisaties die mensen begeleiden of behandelen. Wie betaalt of over een uitkering beslist, ziet hier niets.",
      );
/** Coordination looks along at the team. */
export const mayGuide = ({ seat, task }: { readonly seat: boolean; readonly task: string }): Decision =>
  allOf(
    mayLook(seat),
    task === "begeleiding"
      ? allow
      : refuse("looks-along", "Je kijkt mee met het team. Mensen begeleiden doen de coaches."),
  );

/** The whole month, by codes: for who leads the team or keeps the organisation, once it does not change any more. */
export const mayDeclare = (declares: boolean): Decision =>
  declares
    ? allow
    : refuse(
        "not-your-declaration",
        "Het bestand van de hele organisatie is voor wie het team leidt of de organisatie beheert.",
      );
export const mayMakeFile = (closed: boolean): Decision =>
  closed ? allow : refuse("close-it-first", "Sluit de maand eerst af. Daarna verandert er niets meer aan.");

export const mayStart = (begun: boolean): Decision =>
  begun
    ? refuse("begun-already", "Er is al een IPS-traject. Na een stop gaat het verder zonder nieuwe intake.")
    : allow;
