import { randomUUID } from "node:crypto";
import { hashOf, newSecret } from "../rules/secrets.ts";

/** A connection with the owner's key, as scripts have it. */
export type OwnerConnection = {
  query: (text: string, values?: unknown[]) => Promise<{ rows: { id?: string; code?: string }[] }>;
};

/**
 * The way in for the first administrator: one link, one day. Earlier links stop working.
 * @returns null when there is an administrator already, who invites the others
 */
export const firstAdminLink = async (owner: OwnerConnection, baseUrl: string): Promise<string | null> => {
  const secret = newSecret();
  await owner.query("begin");
  try {
    await owner.query("select pg_advisory_xact_lock(7350)");
    const { rows: administrators } = await owner.query(
      "select id from organisations.membership where role = 'administrator' and ends_at > platform.now() limit 1",
    );
    if (administrators.length > 0) {
      await owner.query("rollback");
      return null;
    }
    const organisationId = await houseOrganisation(owner);
    await owner.query(
      "update identity.invitation set withdrawn_at = platform.now() where invited_by is null and accepted_at is null and withdrawn_at is null",
    );
    await owner.query(
      `insert into identity.invitation (id, token_hash, kind, email, organisation_id, task, region_code, role, function_title, created_at, expires_at)
       select $1, $2, 'member', '', r.organisation_id, 'coordinatie', r.region_code, 'administrator', 'Beheerder',
         platform.now(), platform.now() + interval '1 day'
       from organisations.organisation_region r where r.organisation_id = $3 limit 1`,
      [randomUUID(), hashOf(secret), organisationId],
    );
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
  return `${baseUrl}/uitnodiging#${secret}`;
};

/** Whoever keeps the house works somewhere too: an organisation of its own, that has no clients. */
const houseOrganisation = async (owner: OwnerConnection): Promise<string> => {
  const name = "Beheer Vliegwiel";
  const { rows: there } = await owner.query(
    "select id from organisations.organisation where name = $1 and ended_at is null",
    [name],
  );
  const [known] = there;
  if (known?.id) return known.id;
  const id = randomUUID();
  await owner.query("insert into organisations.organisation (id, name, kind) values ($1, $2, 'overig')", [id, name]);
  await owner.query("insert into organisations.organisation_task (organisation_id, task) values ($1, 'coordinatie')", [
    id,
  ]);
  await owner.query(
    "insert into organisations.organisation_region (organisation_id, region_code) select $1, min(code) from regions.region",
    [id],
  );
  return id;
};
