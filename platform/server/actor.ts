/** On whose behalf this transaction runs, as the database looked it up from the session secret. */
export type Actor = {
  readonly sessionId: string;
  readonly accountId: string;
  /** The role someone works in right now; null when acting as the person concerned, or when none was chosen. */
  readonly membership: Membership | null;
  /** The person concerned the session speaks for, null for professionals. */
  readonly personId: string | null;
  readonly regionCode: string | null;
};

export type Membership = {
  readonly id: string;
  readonly organisationId: string;
  readonly task: Task;
  readonly regionCode: string;
  readonly role: Role;
};

export type Task =
  | "begeleiding"
  | "bemiddeling"
  | "inkomen"
  | "handhaving"
  | "behandeling"
  | "schuldhulp"
  | "ervaringsdeskundigheid"
  | "coordinatie";

export type Role =
  | "professional"
  | "peer"
  | "coordinator"
  | "organisation-admin"
  | "region-admin"
  | "privacy-officer"
  | "administrator";

/** What `platform.enter` answers. */
export type Entered = {
  readonly session_id?: string | null;
  readonly account_id?: string | null;
  readonly membership_id?: string | null;
  readonly organisation_id?: string | null;
  readonly task?: Task | null;
  readonly region_code?: string | null;
  readonly role?: Role | null;
  readonly person_id?: string | null;
  readonly now: string;
  readonly house: "open" | "shut";
};

/** @returns null when the secret belongs to no session in force */
export const actorOf = (entered: Entered): Actor | null => {
  const { session_id, account_id, membership_id, organisation_id, task, region_code, role, person_id } = entered;
  if (!session_id || !account_id) return null;
  const membership =
    membership_id && organisation_id && task && role
      ? { id: membership_id, organisationId: organisation_id, task, role, regionCode: region_code ?? "" }
      : null;
  return {
    sessionId: session_id,
    accountId: account_id,
    membership,
    personId: person_id ?? null,
    regionCode: region_code ?? null,
  };
};
