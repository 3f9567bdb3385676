/** Who is measured, found in the national database: the same ones for the same seed. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";

export type Subject = {
  readonly secret: string;
  readonly accountId: string;
  readonly membershipId?: string | undefined;
  readonly personId?: string | undefined;
  /** One they see, or when they see none, one that is there. */
  readonly person: string;
  readonly group: string;
  readonly case: string;
  readonly meeting: string;
};

const one = async <Row extends pg.QueryResultRow>(
  owner: pg.Client,
  text: string,
  values: unknown[] = [],
): Promise<Row> => {
  const { rows } = await owner.query<Row>(text, values);
  if (!rows[0]) throw new Error(`nobody found by ${text}`);
  return rows[0];
};

const session = async (
  owner: pg.Client,
  accountId: string,
  as: { membershipId?: string | undefined; personId?: string | undefined },
) => {
  const secret = randomBytes(32).toString("base64url");
  await owner.query(
    `insert into platform.session (id, secret_hash, account_id, membership_id, person_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $5, platform.now(), platform.now(), platform.now() + interval '2 days')`,
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

export const findSubjects = async (owner: pg.Client) => {
  const professional = async (which: string): Promise<Subject> => {
    const { id, account_id } = await one<{ id: string; account_id: string }>(
      owner,
      `select m.id, m.account_id from organisations.membership m ${which}`,
    );
    const { rows: seen } = await owner.query<{ person_id: string }>(
      "select person_id from consent.access where holder = $1 order by person_id limit 1",
      [id],
    );
    const { rows: groups } = await owner.query<{ group_id: string }>(
      "select group_id from case_consultation.entry where membership_id = $1 order by group_id limit 1",
      [id],
    );
    const somewhere = await one<{ person: string; group: string }>(
      owner,
      `select (select id from consent.person where region_code <> m.region_code order by id limit 1) as person,
         (select id from case_consultation.case_group where region_code <> m.region_code order by id limit 1) as "group"
       from organisations.membership m where m.id = $1`,
      [id],
    );
    const group = groups[0]?.group_id ?? somewhere.group;
    const { case: discussed } = await one<{ case: string }>(
      owner,
      `select id as "case" from case_consultation.consultation_case where group_id = $1 and status = 'discussed' order by id limit 1`,
      [group],
    );
    const { meeting } = await one<{ meeting: string }>(
      owner,
      `select m.id as meeting from case_consultation.meeting m where m.group_id = $1 order by m.day = current_date desc, m.id limit 1`,
      [group],
    );
    return {
      secret: await session(owner, account_id, { membershipId: id }),
      accountId: account_id,
      membershipId: id,
      person: seen[0]?.person_id ?? somewhere.person,
      group,
      case: discussed,
      meeting,
    };
  };
  const person = async (permissions: number): Promise<Subject> => {
    const { id, account_id } = await one<{ id: string; account_id: string }>(
      owner,
      `select p.id, p.account_id from consent.person p where p.account_id is not null
         and (select count(*) from consent.permission x where x.person_id = p.id) = $1 order by p.id limit 1`,
      [permissions],
    );
    return {
      secret: await session(owner, account_id, { personId: id }),
      accountId: account_id,
      personId: id,
      person: id,
      group: id,
      case: id,
      meeting: id,
    };
  };
  const seats = "(select count(*) from case_consultation.entry e where e.membership_id = m.id)";
  return {
    professionals: {
      ordinary: await professional(
        `where ${seats} = 1 and m.task = 'begeleiding' and m.region_code = (select max(code) from regions.region) order by m.id limit 1`,
      ),
      "many groups": await professional(`where ${seats} >= 40 limit 1`),
      "large organisation": await professional(
        `where m.organisation_id = (select organisation_id from organisations.membership group by 1 order by count(*) desc limit 1)
           and m.task = 'begeleiding' and ${seats} = 1 order by m.id limit 1`,
      ),
      "no rights": await professional(
        `where m.task = 'inkomen' and ${seats} = 0 and not exists (select from consent.access a where a.holder = m.id) order by m.id limit 1`,
      ),
    },
    persons: { ordinary: await person(2), "twelve permissions": await person(12) },
  };
};
