import { allow, type Decision, refuse } from "../../../platform/shared/decision.ts";

export const mayLead = (chair: boolean): Decision =>
  chair ? allow : refuse("only-the-chair", "De voorzitter leidt het overleg.");

export const mayInvitePerson = (knowsName: boolean): Decision =>
  knowsName
    ? allow
    : refuse(
        "only-who-knows-the-name",
        "Alleen wie weet om wie het gaat, kan die persoon aan tafel vragen: de inbrenger, bij een casus met naam.",
      );
