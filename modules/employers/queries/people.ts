import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Colleague, ContactPerson } from "../contract.ts";
import { colleague } from "./file.ts";

const tables = tablesOf("employers");

/** Empty for who is not the owner and was not invited: the policy says so. */
export const contactsOf = async (session: Session, employerId: string): Promise<ContactPerson[]> =>
  (
    await sql<ContactPerson>`select c.id as "contactId", c.name, c.function_title as "functionTitle", c.phone, c.mail, c.version
      from employers.contact_person c where c.employer_id = ${employerId}::uuid order by c.name, c.id limit 20`.execute(
      tables(session),
    )
  ).rows;
export const invitedTo = async (session: Session, employerId: string): Promise<Colleague[]> =>
  (
    await sql<{ who: Colleague | null }>`select ${colleague(sql`i.membership_id`)} as who from employers.invited i
      where i.employer_id = ${employerId}::uuid order by i.invited_on, i.membership_id limit 50`.execute(
      tables(session),
    )
  ).rows.flatMap(({ who }) => (who ? [who] : []));

/** Colleagues who see this file as well, by a part of their name or organisation. */
export const colleaguesFor = async (session: Session, employerId: string, search: string): Promise<Colleague[]> => {
  const wanted = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  return (
    await sql<Colleague>`
      select k.id as "membershipId", k.display_name as name, k.function_title as "functionTitle", k.organisation_name as organisation
      from employers.colleague k join employers.employer e on e.id = ${employerId}::uuid
      where k.region_code = e.region_code and k.task in ('begeleiding', 'bemiddeling') and k.id <> (select platform.membership_id())
        and k.starts_at <= (select platform.now()) and k.ends_at > (select platform.now())
        and (e.with_region or k.organisation_id = e.kept_by or k.id = e.contact_owner
          or (k.organisation_id = (select platform.organisation_id()) and exists (select from employers.agreement g where g.agreed_on is not null and g.ended_on is null
            and k.organisation_id in (g.proposed_by, g.proposed_to) and e.kept_by in (g.proposed_by, g.proposed_to))))
        and (${search} = '' or k.display_name ilike ${wanted} or k.organisation_name ilike ${wanted} or k.function_title ilike ${wanted})
      order by k.id is distinct from e.contact_owner, k.display_name, k.id limit 50`.execute(tables(session))
  ).rows;
};

const act = async (session: Session, call: ReturnType<typeof sql>): Promise<boolean> =>
  (await sql<{ done: boolean | null }>`select ${call} as done`.execute(tables(session))).rows[0]?.done ?? false;
export const putContact = (session: Session, employerId: string, contact: ContactPerson) =>
  act(
    session,
    sql`employers.save_contact(${contact.contactId}, ${employerId}, ${contact.version}::integer, ${contact.name}, ${contact.functionTitle}, ${contact.phone}, ${contact.mail})`,
  );
export const deleteContact = (session: Session, contactId: string) =>
  act(session, sql`employers.remove_contact(${contactId})`);
const perform = async (session: Session, call: ReturnType<typeof sql>): Promise<void> => {
  await sql`select ${call}`.execute(tables(session));
};
export const putInvited = (session: Session, employerId: string, membershipId: string, comeIn: boolean) =>
  perform(session, sql`employers.invite(${employerId}, ${membershipId}, ${comeIn})`);
export const putOwner = (session: Session, employerId: string, membershipId: string) =>
  perform(session, sql`employers.give_owner(${employerId}, ${membershipId})`);
