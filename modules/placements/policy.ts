import { allow, type Decision, refuse } from "../../platform/shared/decision.ts";

export const mayWrite = (permitted: boolean): Decision =>
  permitted
    ? allow
    : refuse(
        "no-permission",
        "Er is geen toestemming voor ‘Werken en nazorg’ met het werkprofiel. De persoon geeft die zelf; je kunt erom vragen.",
      );

export const mayPrepare = (permitted: boolean): Decision =>
  permitted
    ? allow
    : refuse(
        "no-permission",
        "Er is geen toestemming voor ‘Werk zoeken’ of ‘Werken en nazorg’ met het werkprofiel. De persoon geeft die zelf.",
      );

export const mayKeepMeans = (permitted: boolean): Decision =>
  permitted
    ? allow
    : refuse(
        "no-permission-for-income",
        "Hiervoor is ook toestemming nodig voor ‘Uitkering en inkomen’, bij ‘Werken en nazorg’.",
      );

/** The wage value is of use to who finds work with people, and to nobody else here. */
export const mayKeepWageValue = (permitted: boolean, task: string): Decision =>
  task === "bemiddeling"
    ? mayKeepMeans(permitted)
    : refuse("only-who-finds-work", "De loonwaarde staat alleen bij wie bemiddelt naar werk.");

export const mayDefine = (can: boolean): Decision =>
  can ? allow : refuse("not-who-defines", "Dit stelt de regiobeheerder vast, of de beheerder van de organisatie zelf.");

export const mayCount = (role: string): Decision =>
  ["region-admin", "coordinator", "organisation-admin"].includes(role)
    ? allow
    : refuse("not-who-counts", "Tellen doet wie de regio of een organisatie beheert, of de coördinator.");
