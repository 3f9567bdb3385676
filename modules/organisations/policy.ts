import { allow, type Decision, refuse } from "../../platform/shared/decision.ts";
import type { Role, Task } from "./contract.ts";

/** Who asks, as far as these rules look at it. */
export type Asker = {
  readonly membershipId: string;
  readonly organisationId: string;
  readonly task: Task;
  readonly role: Role;
};

const isAdministrator = ({ role }: Asker) => role === "administrator";
const administers = (asker: Asker, organisationId: string) =>
  isAdministrator(asker) || (asker.role === "organisation-admin" && asker.organisationId === organisationId);

/** The roles, settings and invitations of an organisation belong to that organisation. */
export const mayKeep = (asker: Asker, organisationId: string): Decision =>
  administers(asker, organisationId)
    ? allow
    : refuse("not-your-organisation", "Dit doet de beheerder van deze organisatie.");

/** The kind and the name stay with the administrator: people gave permission to an organisation under this name. */
export const mayRename = (asker: Asker): Decision =>
  isAdministrator(asker)
    ? allow
    : refuse("only-the-administrator", "De naam en de soort verandert de beheerder van Vliegwiel.");

export const mayKeepTheHouse = (asker: Asker): Decision =>
  isAdministrator(asker) ? allow : refuse("only-the-administrator", "Dit doet de beheerder van Vliegwiel.");

/** Leaving: oneself, or who keeps the organisation. */
export const mayEnd = (asker: Asker, role: { organisationId: string; mine: boolean; last: boolean }): Decision => {
  if (!role.mine && !administers(asker, role.organisationId))
    return refuse("not-yours-to-end", "Dit doet de persoon zelf of de beheerder van de organisatie.");
  if (role.last) return refuse("name-a-successor-first", "Dit is de laatste beheerder. Nodig eerst een opvolger uit.");
  return allow;
};

/** A substitute: arranged by oneself, the coordinator of the task, or the organisation's admin. */
export const mayArrange = (asker: Asker, absent: { organisationId: string; task: Task; mine: boolean }): Decision => {
  const own = asker.organisationId === absent.organisationId;
  const keeps =
    own && (asker.role === "organisation-admin" || (asker.role === "coordinator" && asker.task === absent.task));
  return absent.mine || keeps
    ? allow
    : refuse("not-yours-to-arrange", "Dit doet de collega zelf, de coördinator van deze taak of de beheerder.");
};

/** Roles that watch over a region or the house are not an organisation's to give. */
export const mayGive = (asker: Asker, role: Role): Decision =>
  isAdministrator(asker) || !["region-admin", "privacy-officer", "administrator"].includes(role)
    ? allow
    : refuse("given-by-the-administrator-only", "Deze rol geeft alleen de beheerder van Vliegwiel.");
