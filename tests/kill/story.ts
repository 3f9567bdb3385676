/** The people of the kill test, laid by the owner before anything is killed. All invented. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";

export type Writer = { readonly name: string; readonly secret: string };
export type Story = {
  readonly professionals: readonly Writer[];
  readonly persons: readonly (Writer & { readonly personId: string })[];
  readonly gemeenteId: string;
  readonly ilseMembershipId: string;
  /** A case of the group in which both professionals sit. */
  readonly caseId: string;
};

const region = "AM07";

export const layTheStory = async (owner: pg.Client): Promise<Story> => {
  const insert = (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    return owner.query(
      `insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`,
      Object.values(row),
    );
  };
  const organisation = async (name: string, kind: string) => {
    const id = randomUUID();
    await insert("organisations.organisation", { id, name, kind });
    await insert("organisations.organisation_region", { organisation_id: id, region_code: region });
    await insert("organisations.organisation_task", { organisation_id: id, task: "begeleiding" });
    await insert("consent.protection_officer", {
      region_code: region,
      organisation_id: id,
      name: "FG",
      contact: "fg@example.nl",
    });
    return id;
  };
  const account = async (name: string) => {
    const id = randomUUID();
    await insert("organisations.account", { id, display_name: name, created_at: new Date() });
    return id;
  };
  const session = async (accountId: string, as: Record<string, string>) => {
    const secret = randomBytes(32).toString("base64url");
    await owner.query(
      `insert into platform.session (id, secret_hash, account_id, membership_id, person_id, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, platform.now(), platform.now(), platform.now() + interval '1 day')`,
      [
        randomUUID(),
        createHash("sha256").update(secret).digest(),
        accountId,
        as.membershipId ?? null,
        as.personId ?? null,
      ],
    );
    return secret;
  };
  const professional = async (name: string, organisationId: string, role = "professional") => {
    const accountId = await account(name);
    const membershipId = randomUUID();
    await owner.query(
      `insert into organisations.membership (id, account_id, organisation_id, task, region_code, role, display_name, starts_at)
       values ($1, $2, $3, 'begeleiding', $4, $5, $6, platform.now() - interval '1 day')`,
      [membershipId, accountId, organisationId, region, role, name],
    );
    return { name, membershipId, secret: await session(accountId, { membershipId }) };
  };

  await owner.query(
    `insert into consent.arrangement (region_code, controllers, joint_arrangement, contact_name, contact_details, dpia_on, dpia_decision,
       protocol_title, protocol_version, protocol_adopted_on, changed_at)
     values ($1, 'gemeente en ggz', 'regeling', 'Loket', '088-0000000', '2026-01-10', 'akkoord', 'Protocol', '1', '2026-02-01', platform.now())`,
    [region],
  );
  const ggz = await organisation("Lindezorg", "ggz");
  const gemeenteId = await organisation("Gemeente Waterland", "gemeente");
  const ruud = await professional("Ruud", ggz);
  const anouk = await professional("Anouk", ggz);
  const ilse = await professional("Ilse", gemeenteId);
  const pien = await professional("Pien", gemeenteId, "privacy-officer");
  await owner.query(
    `insert into consent.lawful_basis (id, region_code, purpose, receiver_kind, article_6, article_9, law, entered_by, starts_at)
     values ($1, $2, 'case-consultation', 'gemeente', '6-1-e', '9-2-a', 'Wet in de test', $3, platform.now())`,
    [randomUUID(), region, pien.membershipId],
  );
  const persons: Story["persons"][number][] = [];
  for (const name of ["Samira", "Bilal", "Chantal", "Dennis"]) {
    const [personId, accountId] = [randomUUID(), await account(name)];
    await insert("consent.person", {
      id: personId,
      region_code: region,
      account_id: accountId,
      registered_on: new Date(),
    });
    await insert("consent.record", {
      id: randomUUID(),
      person_id: personId,
      organisation_id: ggz,
      reference: randomBytes(5).toString("hex").toUpperCase(),
      registered_by: ruud.membershipId,
      registered_on: new Date(),
    });
    for (const [membershipId, how] of [
      [ruud.membershipId, "registered"],
      [ilse.membershipId, "seat"],
    ])
      await insert("consent.involvement", {
        id: randomUUID(),
        person_id: personId,
        membership_id: membershipId,
        how,
        starts_at: new Date(),
      });
    persons.push({ name, personId, secret: await session(accountId, { personId }) });
  }
  const [groupId, caseId] = [randomUUID(), randomUUID()];
  await insert("case_consultation.case_group", { id: groupId, region_code: region, name: "Vastlopers" });
  for (const { membershipId } of [ruud, anouk])
    await insert("case_consultation.seat", {
      id: randomUUID(),
      group_id: groupId,
      membership_id: membershipId,
      starts_at: new Date(Date.now() - 60_000),
    });
  await owner.query(
    `insert into case_consultation.consultation_case (id, group_id, region_code, bringer_membership_id, status, question, tried, wanted, brought_on)
     values ($1, $2, $3, $4, 'waiting', 'Een vraag', 'Wat is geprobeerd', 'Wat is gewenst', platform.today())`,
    [caseId, groupId, region, ruud.membershipId],
  );
  return { professionals: [ruud, anouk], persons, gemeenteId, ilseMembershipId: ilse.membershipId, caseId };
};
