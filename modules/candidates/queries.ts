import { sql } from "kysely";
import { type Session, tablesOf } from "../../platform/server/session.ts";
import { type CategoryName, categoryNames, type Row, shapeOf } from "./contract.ts";

const tables = tablesOf("candidates");
const table = (category: CategoryName) => sql.table(`candidates.${shapeOf(category).table}`);

const rowOf = (category: CategoryName) => sql`
  x.id, ${sql.lit(category)} as category, x.version, x.changed_on::text as "changedOn",
  jsonb_build_object(${sql.join(shapeOf(category).fields.flatMap(({ name }) => [sql.lit(name), sql`x.${sql.ref(name)}`]))}) as fields,
  coalesce(candidates.author(${sql.lit(category)}, x.id), 'een andere organisatie') as author,
  candidates.own_part(${sql.lit(category)}, x.id) as own`;

/** Every row of a person the reader may see, of every category, in one statement; newest first within a category. */
export const rowsAbout = async (
  session: Session,
  personId: string,
  only: readonly CategoryName[] = categoryNames,
): Promise<Row[]> => {
  const parts = only.map(
    (category) => sql`select ${rowOf(category)} from ${table(category)} x where x.person_id = ${personId}::uuid`,
  );
  const { rows } = await sql<Row>`select * from (${sql.join(parts, sql` union all `)}) every
    order by category, own desc, "changedOn" desc, id`.execute(tables(session));
  return rows;
};

/** One name per person, the own organisation's first. Who has no visible name is left out. */
export const namesOf = async (
  session: Session,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, { name: string; own: boolean }>> => {
  const { rows } = await sql<{ personId: string; name: string; own: boolean }>`
    select distinct on (x.person_id) x.person_id as "personId", x.name, candidates.own_part('contact', x.id) as own
    from candidates.contact_details x where x.person_id = any (${personIds}::uuid[])
    order by x.person_id, candidates.own_part('contact', x.id) desc, x.changed_on desc`.execute(tables(session));
  return new Map(rows.map(({ personId, name, own }) => [personId, { name, own }]));
};

const valuesIn = (category: CategoryName, fields: Readonly<Record<string, string>>) =>
  shapeOf(category).fields.map(({ name }) => ({ column: sql.ref(name), value: fields[name] ?? "" }));

/** A first page, or a further note. Who writes is known to the database. */
export const insertRow = async (
  session: Session,
  row: { id: string; personId: string; category: CategoryName; fields: Readonly<Record<string, string>> },
): Promise<void> => {
  const values = valuesIn(row.category, row.fields);
  await sql`insert into ${table(row.category)} (id, person_id, ${sql.join(values.map(({ column }) => column))})
    values (${row.id}, ${row.personId}, ${sql.join(values.map(({ value }) => value))})`.execute(tables(session));
};

/** @returns false when the row is no longer the version that was read */
export const updateRow = async (
  session: Session,
  row: { id: string; category: CategoryName; fields: Readonly<Record<string, string>>; version: number },
): Promise<boolean> => {
  const values = valuesIn(row.category, row.fields);
  const { numAffectedRows } = await sql`update ${table(row.category)} x
    set ${sql.join(values.map(({ column, value }) => sql`${column} = ${value}`))}
    where x.id = ${row.id}::uuid and x.version = ${row.version}`.execute(tables(session));
  return numAffectedRows === 1n;
};
