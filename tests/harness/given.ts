import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Role, Task } from "../../platform/server/actor.ts";
import { ownerClient, sqlAs } from "./world.ts";

export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string;
};
export type Professional = {
  readonly name: string;
  readonly secret: string;
  readonly accountId: string;
  readonly membershipId: string;
  readonly organisation: Organisation;
  readonly task: Task;
};
export type Person = { readonly name: string; readonly personId: string; readonly reference: string };
export type PersonWithSession = Person & { readonly secret: string; readonly accountId: string };

const hash = (secret: string) => createHash("sha256").update(secret).digest();
const insert = async (table: string, row: Record<string, unknown>) => {
  const columns = Object.keys(row);
  await ownerClient.query(
    `insert into ${table} (${columns.join(", ")}) values (${columns.map((_, index) => `$${index + 1}`).join(", ")})`,
    Object.values(row),
  );
};

const session = async (accountId: string, as: { membershipId?: string; personId?: string }): Promise<string> => {
  const secret = randomBytes(32).toString("base64url");
  await ownerClient.query(
    `insert into platform.session (id, secret_hash, account_id, membership_id, person_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $5, platform.now(), platform.now(), platform.now() + interval '400 days')`,
    [randomUUID(), hash(secret), accountId, as.membershipId ?? null, as.personId ?? null],
  );
  return secret;
};

const account = async (name: string): Promise<string> => {
  const id = randomUUID();
  await ownerClient.query(
    "insert into organisations.account (id, display_name, created_at) values ($1, $2, platform.now())",
    [id, name],
  );
  return id;
};

/**
 * The opening sentences of a test. Organisations, seats and sessions are laid by the owner; what the consent rules
 * are about is done by the people themselves, so that a test never starts from an impossible world.
 */
export const given = {
  organisation: async (
    name: string,
    {
      kind = "ggz",
      region = "AM07",
      tasks = ["begeleiding"] as Task[],
    }: { kind?: string; region?: string; tasks?: Task[] } = {},
  ): Promise<Organisation> => {
    const id = randomUUID();
    await insert("organisations.organisation", { id, name, kind });
    await insert("organisations.organisation_region", { organisation_id: id, region_code: region });
    for (const task of tasks) await insert("organisations.organisation_task", { organisation_id: id, task });
    return { id, name, kind, region };
  },

  /** A professional with a session in the role. */
  professional: async (
    name: string,
    organisation: Organisation,
    { task = "begeleiding" as Task, role = "professional" as Role, accountId = "", region = organisation.region } = {},
  ): Promise<Professional> => {
    const ownAccount = accountId || (await account(name));
    const membershipId = randomUUID();
    await ownerClient.query(
      `insert into organisations.membership (id, account_id, organisation_id, task, region_code, role, display_name, starts_at)
       values ($1, $2, $3, $4, $5, $6, $7, platform.now() - interval '1 minute')`,
      [membershipId, ownAccount, organisation.id, task, region, role, name],
    );
    const secret = await session(ownAccount, { membershipId });
    return { name, secret, accountId: ownAccount, membershipId, organisation, task };
  },

  /** The region's arrangement is complete, and the organisations have a protection officer. */
  readyRegion: async (region: string, ...organisations: Organisation[]) => {
    await ownerClient.query(
      `insert into consent.arrangement (region_code, controllers, joint_arrangement, contact_name, contact_details, dpia_on, dpia_decision,
         protocol_title, protocol_version, protocol_adopted_on, changed_at)
       values ($1, 'gemeente en ggz', 'regeling 2026', 'Loket', '088-0000000', '2026-01-10', 'akkoord', 'Protocol', '1', '2026-02-01', platform.now())
       on conflict (region_code) do nothing`,
      [region],
    );
    for (const { id } of organisations)
      await ownerClient.query(
        "insert into consent.protection_officer (region_code, organisation_id, name, contact) values ($1, $2, 'FG', 'fg@example.nl') on conflict do nothing",
        [region, id],
      );
  },

  /** A lawful basis for a purpose and a kind of receiving organisation, entered by the privacy officer. */
  basis: (
    officer: Professional,
    {
      purpose = "case-consultation",
      kind = "gemeente",
      article6 = "6-1-e",
      article9 = "9-2-a" as string | null,
      region = officer.organisation.region,
    } = {},
  ) =>
    ownerClient.query(
      `insert into consent.lawful_basis (id, region_code, purpose, receiver_kind, article_6, article_9, law, entered_by, starts_at)
       values ($1, $2, $3, $4, $5, $6, 'Wet in de test', $7, platform.now())`,
      [randomUUID(), region, purpose, kind, article6, article9, officer.membershipId],
    ),

  /** A person registered by a professional, through the same function as the screen. */
  person: async (name: string, registeredBy: Professional): Promise<Person> => {
    const personId = randomUUID();
    const reference = `T${randomBytes(5).toString("hex").toUpperCase()}`;
    await sqlAs(registeredBy, "select consent.register_person($1, $2, $3, $4, null)", [
      personId,
      randomUUID(),
      randomUUID(),
      reference,
    ]);
    return { name, personId, reference };
  },

  /** The person has an account of their own and is logged in. */
  personLoggedIn: async (person: Person): Promise<PersonWithSession> => {
    const accountId = await account(person.name);
    await ownerClient.query("update consent.person set account_id = $1 where id = $2", [accountId, person.personId]);
    return { ...person, accountId, secret: await session(accountId, { personId: person.personId }) };
  },

  /** The person gives permission, with the words on the screen, through the same function as the screen. */
  permission: async (
    person: PersonWithSession,
    receivers: readonly { organisation: Organisation; task?: Task; professional?: Professional }[],
    { purpose = "case-consultation", categories = ["contact"], months = 6 } = {},
  ): Promise<string> => {
    const id = randomUUID();
    await sqlAs(
      person,
      "select consent.give_permission($1, $2, $3, $4, platform.now(), platform.now() + make_interval(months => $5), 'De uitleg zoals die op het scherm stond.')",
      [
        id,
        purpose,
        categories,
        JSON.stringify(
          receivers.map(({ organisation, task = "begeleiding", professional }) => ({
            organisationId: organisation.id,
            task,
            membershipId: professional?.membershipId ?? null,
          })),
        ),
        months,
      ],
    );
    return id;
  },

  withdrawal: (person: PersonWithSession, permission: string) =>
    sqlAs(person, "select consent.withdraw_permission($1)", [permission]),

  session,
  account,
};
