import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withDatabase } from "../platform/server/embedded-postgres.ts";
import { createTestDatabase, dropDatabase } from "../scripts/test-database.ts";
import * as checks from "./catalogue-checks.ts";

const adminUrl = process.env.VLIEGWIEL_TEST_ADMIN_URL ?? "";
let name = "";
let database: pg.Client;

// The administrator looks, because only the administrator may also break things to see whether the look is sharp.
beforeAll(async () => {
  name = await createTestDatabase(adminUrl);
  database = new pg.Client({ connectionString: withDatabase(adminUrl, name) });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await dropDatabase(adminUrl, name);
});

/** Exceptions we chose, each with the reason. A line nobody needs any more fails as well. */
const allowed = {
  openPolicies: {
    "consent.category.words": "the words of the permission form: no personal data",
    "consent.purpose.words": "the words of the permission form: no personal data",
    "platform.retention.keeping_rules_are_public": "how long things are kept may be known to everyone (AVG 13)",
    "regions.region.anyone_reads": "public reference data",
    "regions.area_division.anyone_reads": "public reference data",
    "regions.municipality.anyone_reads": "public reference data",
    "regions.area_overlap.anyone_reads": "public reference data",
    "regions.holiday.anyone_reads": "public reference data",
    "regions.reference_organisation.anyone_reads": "public reference data: no account hangs on these rows",
    "regions.scale_figure.anyone_reads": "public reference data",
    "regions.publication.anyone_reads": "public reference data",
    "regions.portrait.anyone_reads": "public reference data",
    "regions.theme.anyone_reads": "public reference data",
    "regions.contradiction.anyone_reads": "public reference data",
    "regions.sub_region.anyone_reads": "public reference data",
  },
  // In all of these the insert policy compares the column with the writer's own before the foreign key is looked at.
  tellingForeignKeys: {
    "candidates.abilities.abilities_person_id_fkey → consent.person": "only for the person themselves or own work",
    "candidates.benefit_situation.benefit_situation_person_id_fkey → consent.person":
      "only for the person themselves or own work",
    "candidates.contact_details.contact_details_person_id_fkey → consent.person":
      "only for the person themselves or own work",
    "candidates.crisis_agreement.crisis_agreement_person_id_fkey → consent.person":
      "only for the person themselves or own work",
    "candidates.plan.plan_person_id_fkey → consent.person": "only for the person themselves or own work",
    "candidates.progress.progress_person_id_fkey → consent.person": "only for the person themselves or own work",
    "candidates.work_profile.work_profile_person_id_fkey → consent.person":
      "only for the person themselves or own work",
    "case_consultation.advice.advice_author_membership_id_fkey → organisations.membership": "only oneself",
    "case_consultation.advice.advice_case_id_fkey → case_consultation.consultation_case": "only a case one sees",
    "case_consultation.agenda_item.agenda_item_case_id_fkey → case_consultation.consultation_case":
      "only a case one sees",
    "case_consultation.agenda_item.agenda_item_meeting_id_fkey → case_consultation.meeting":
      "only a meeting one chairs",
    "case_consultation.agreement.agreement_case_id_fkey → case_consultation.consultation_case": "only a case one sees",
    "case_consultation.agreement.agreement_made_by_membership_id_fkey → organisations.membership": "only oneself",
    "case_consultation.agreement.agreement_who_membership_id_fkey → organisations.membership":
      "only who has a seat in the group: a trigger asks before the key is looked at",
    "case_consultation.case_bottleneck.case_bottleneck_case_id_fkey → case_consultation.consultation_case":
      "only a case one sees",
    "case_consultation.case_wait.case_wait_case_id_fkey → case_consultation.consultation_case": "only a case one sees",
    "case_consultation.case_wait.case_wait_organisation_id_fkey → organisations.organisation":
      "organisations are known to whoever has a session",
    "case_consultation.consultation_case.consultation_case_bringer_membership_id_fkey → organisations.membership":
      "only oneself",
    "case_consultation.consultation_case.consultation_case_group_id_fkey → case_consultation.case_group":
      "only a group where one may bring: the policy asks before the key is looked at",
    "case_consultation.look_back.look_back_by_membership_id_fkey → organisations.membership": "only oneself",
    "case_consultation.look_back.look_back_case_id_fkey → case_consultation.consultation_case":
      "only a case one brought",
    "case_consultation.look_back_advice.look_back_advice_advice_id_fkey → case_consultation.advice":
      "only of a case one brought",
    "case_consultation.look_back_advice.look_back_advice_case_id_fkey → case_consultation.consultation_case":
      "only a case one brought",
    "case_consultation.look_back_agreement.look_back_agreement_agreement_id_fkey → case_consultation.agreement":
      "only of a case one brought",
    "case_consultation.look_back_agreement.look_back_agreement_case_id_fkey → case_consultation.consultation_case":
      "only a case one brought",
    "case_consultation.meeting.meeting_group_id_fkey → case_consultation.case_group": "only a group one chairs",
    "case_consultation.note.note_author_membership_id_fkey → organisations.membership": "only oneself",
    "case_consultation.note.note_case_id_fkey → case_consultation.consultation_case": "only a case one sees",
    "case_consultation.own_look_back.own_look_back_case_id_fkey → case_consultation.named_case":
      "only a case with one's own name",
    "case_consultation.own_title.own_title_case_id_fkey → case_consultation.consultation_case": "only a case one sees",
    "case_consultation.rhythm.rhythm_group_id_fkey → case_consultation.case_group": "only a group one chairs",
    "case_consultation.sharpening.sharpening_by_membership_id_fkey → organisations.membership": "only oneself",
    "case_consultation.sharpening.sharpening_case_id_fkey → case_consultation.consultation_case":
      "only a case one was asked to sharpen",
    "case_consultation.shared_note.shared_note_case_id_fkey → case_consultation.consultation_case":
      "only a case one sees",
    "consent.document.document_person_id_fkey → consent.person": "only for a person one works with",
    "consent.document.document_recorded_by_fkey → organisations.membership": "only oneself",
    "consent.lawful_basis.lawful_basis_entered_by_fkey → organisations.membership": "only oneself",
    "consent.request.request_asked_by_fkey → organisations.membership": "only oneself",
    "consent.request.request_person_id_fkey → consent.person": "only for a person one works with",
    "live_meetings.parked.parked_meeting_id_fkey → case_consultation.meeting": "only a meeting one sits at",
    "platform.topic.topic_kind_fkey → platform.topic_kind": "the kinds are words, known to whoever has a session",
  },
  tellingUniqueKeys: {},
  slowPolicyColumns: {
    "audit.event.id": "compared together with at, which leads the primary key",
    "case_consultation.case_reader.why": "the case leads to its handful of readers; the reason then chooses",
    "case_consultation.consultation_case.route": "the group leads to its cases; the route then chooses",
    "platform.topic.about": "found by kind and about together, or by its own id",
    "consent.receiver.task": "permission_id leads to the handful of receivers of one permission; the task then chooses",
  },
  readsASetting: {
    "function audit.record(jsonb,jsonb)":
      "the role, and only to call a line without an account a job, a link or a visitor; it opens nothing",
    "function identity.assert_at_the_door()":
      "compares the stamp given at the threshold with one that only the database can make; a changed stamp opens nothing",
    "function platform.actor()": "looks up the secret the setting holds; a changed secret is an unknown session",
  },
} satisfies Record<string, Record<string, string>>;

const exactly = (exceptions: Record<string, string>) => Object.keys(exceptions).sort();

describe("the house is locked by default", () => {
  test("every table is behind row-level security", async () => {
    expect(await checks.tablesWithoutRowSecurity(database)).toEqual([]);
  });

  test("every table the server may touch has a policy for that role", async () => {
    expect(await checks.grantedTablesWithoutPolicy(database)).toEqual([]);
  });

  test("no policy lets everything through, except on public reference data", async () => {
    expect(await checks.policiesThatAreTrue(database)).toEqual(exactly(allowed.openPolicies));
  });

  test("every view answers with the rights of the reader", async () => {
    expect(await checks.viewsWithOwnersRights(database)).toEqual([]);
  });

  test("no copy of the data can be read past the policies", async () => {
    expect(await checks.readableMaterialisedViews(database)).toEqual([]);
  });

  test("no function is there for everyone", async () => {
    expect(await checks.functionsForEveryone(database)).toEqual([]);
  });

  test("everyone in general has no right on the database, a schema or a table", async () => {
    expect(await checks.rightsOfPublic(database)).toEqual([]);
  });

  test("every function with the owner's rights pins its search path", async () => {
    expect(await checks.definersWithoutPinnedPath(database)).toEqual([]);
  });

  test("the server's own key opens nothing by itself", async () => {
    expect(await checks.rightsOfTheServersKey(database)).toEqual([]);
  });

  test("no role of ours can slip past the policies or make another role", async () => {
    expect(await checks.rolesWithPower(database)).toEqual([]);
  });

  test("nobody can set a moment back", async () => {
    expect(await checks.momentsOneMaySet(database)).toEqual([]);
    expect(await checks.endingsInsertedUnseen(database)).toEqual([]);
  });

  test("no foreign key tells about a row one may not see", async () => {
    expect(await checks.foreignKeysThatTell(database)).toEqual(exactly(allowed.tellingForeignKeys));
  });

  test("no unique key tells about a row one may not see", async () => {
    expect(await checks.uniqueKeysThatTell(database)).toEqual(exactly(allowed.tellingUniqueKeys));
  });

  test("every policy finds its rows by an index", async () => {
    expect(await checks.policyColumnsWithoutIndex(database)).toEqual(exactly(allowed.slowPolicyColumns));
  });

  test("no policy works out a whole set to answer for one row", async () => {
    expect(await checks.policiesWithSets(database)).toEqual([]);
  });

  test("no setting names an actor", async () => {
    expect(await checks.settingsThatName(database)).toEqual(exactly(allowed.readsASetting));
  });

  test("there is no column for a diagnosis or a citizen service number", async () => {
    expect(await checks.columnsWeMustNotHave(database)).toEqual([]);
  });

  test("every table says how long it is kept and why", async () => {
    expect(await checks.tablesWithoutRetention(database)).toEqual([]);
  });
});

const damaged =
  "create schema damaged; create table damaged.note (id uuid primary key, person_id uuid, body text, ended_at timestamptz);";
const open = `${damaged} alter table damaged.note enable row level security; grant usage on schema damaged to app_user;`;

/** What someone forgets or breaks, the check that should say so, and what it should say. */
const damage: [what: string, check: keyof typeof checks, sql: string, says: string][] = [
  ["a table without row-level security", "tablesWithoutRowSecurity", damaged, "damaged.note"],
  [
    "a partition without row-level security",
    "tablesWithoutRowSecurity",
    "create schema damaged; create table damaged.line (at date) partition by range (at); alter table damaged.line enable row level security; create table damaged.line_1 partition of damaged.line default;",
    "damaged.line_1",
  ],
  [
    "a granted table without a policy",
    "grantedTablesWithoutPolicy",
    `${open} grant select (id) on damaged.note to app_user;`,
    "damaged.note for app_user",
  ],
  [
    "a policy for another role only",
    "grantedTablesWithoutPolicy",
    `${open} grant select on damaged.note to app_user; create policy p on damaged.note to app_jobs using (id is null);`,
    "damaged.note for app_user",
  ],
  [
    "a policy that is true",
    "policiesThatAreTrue",
    `${open} create policy everyone on damaged.note using (true);`,
    "damaged.note.everyone",
  ],
  [
    "a policy that compares constants",
    "policiesThatAreTrue",
    `${open} create policy everyone on damaged.note using (1 = 1);`,
    "damaged.note.everyone",
  ],
  [
    "a policy that is true in disguise",
    "policiesThatAreTrue",
    `${open} create policy everyone on damaged.note using (id is not null);`,
    "damaged.note.everyone",
  ],
  [
    "an open check behind a strict reading rule",
    "policiesThatAreTrue",
    `${open} create policy everyone on damaged.note using (id = platform.person_id()) with check (true);`,
    "damaged.note.everyone",
  ],
  [
    "a view with the owner's rights",
    "viewsWithOwnersRights",
    `${damaged} create view damaged.all_notes as select * from damaged.note;`,
    "damaged.all_notes",
  ],
  [
    "a readable copy",
    "readableMaterialisedViews",
    `${damaged} create materialized view damaged.copy as select * from damaged.note; grant select on damaged.copy to app_user;`,
    "damaged.copy",
  ],
  [
    "a function for everyone",
    "functionsForEveryone",
    "create schema damaged; create function damaged.f() returns int language sql return 1;",
    "damaged.f()",
  ],
  [
    "an extension within reach",
    "functionsForEveryone",
    "grant usage on schema extension to app_user;",
    "extension.similarity(text,text)",
  ],
  [
    "temporary tables for everyone",
    "rightsOfPublic",
    "do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$;",
    "database: TEMPORARY",
  ],
  ["a schema for everyone", "rightsOfPublic", "grant create on schema public to public;", "schema public: CREATE"],
  [
    "a table for everyone",
    "rightsOfPublic",
    `${damaged} grant select on damaged.note to public;`,
    "damaged.note: SELECT",
  ],
  [
    "a definer without search path",
    "definersWithoutPinnedPath",
    "create schema damaged; create function damaged.f() returns int language sql security definer return 1; alter function damaged.f() owner to app_owner;",
    "damaged.f()",
  ],
  [
    "a definer that looks in pg_temp first",
    "definersWithoutPinnedPath",
    "create schema damaged; create function damaged.f() returns int language sql security definer set search_path = damaged return 1; alter function damaged.f() owner to app_owner;",
    "damaged.f()",
  ],
  [
    "a definer owned by the administrator",
    "definersWithoutPinnedPath",
    "create schema damaged; create function damaged.f() returns int language sql security definer set search_path = pg_catalog, pg_temp return 1;",
    "damaged.f() is owned by postgres",
  ],
  [
    "a right of the server's key",
    "rightsOfTheServersKey",
    `${damaged} grant select on damaged.note to app_login;`,
    "damaged.note: SELECT",
  ],
  [
    "the server's key in the owner's role",
    "rightsOfTheServersKey",
    "grant app_owner to app_login;",
    "is member of app_owner",
  ],
  [
    "a request that can become the writer of the audit",
    "rightsOfTheServersKey",
    "grant app_audit to app_user;",
    "app_user is member of app_audit",
  ],
  ["a role past the policies", "rolesWithPower", "alter role app_user bypassrls;", "app_user bypassrls"],
  [
    "an ending one may set back",
    "momentsOneMaySet",
    `${open} grant update (ended_at) on damaged.note to app_user;`,
    "damaged.note.ended_at",
  ],
  [
    "an ending written with the row",
    "endingsInsertedUnseen",
    `${open} grant insert on damaged.note to app_user; create policy p on damaged.note for insert to app_user with check (person_id = platform.person_id());`,
    "damaged.note.ended_at",
  ],
  [
    "a foreign key towards hidden rows",
    "foreignKeysThatTell",
    `${open} grant insert (person_id) on damaged.note to app_user; alter table damaged.note add constraint about_a_person foreign key (person_id) references consent.person (id);`,
    "damaged.note.about_a_person → consent.person",
  ],
  [
    "a unique key over other people's rows",
    "uniqueKeysThatTell",
    `${open} grant insert on damaged.note to app_user; create unique index one_body on damaged.note (body); create policy p on damaged.note for insert to app_user with check (person_id = platform.person_id());`,
    "damaged.note.damaged.one_body",
  ],
  [
    "a policy that reads the whole table",
    "policyColumnsWithoutIndex",
    `${open} create policy p on damaged.note for select to app_user using (person_id = platform.person_id());`,
    "damaged.note.person_id",
  ],
  [
    "a policy with a set",
    "policiesWithSets",
    `${open} create function damaged.mine() returns setof uuid language sql as 'select null::uuid'; create policy p on damaged.note using (id in (select damaged.mine()));`,
    "damaged.note.p",
  ],
  [
    "a policy that believes a setting",
    "settingsThatName",
    `${open} create policy p on damaged.note using (person_id::text = current_setting('app.person'));`,
    "policy damaged.note.p",
  ],
  [
    "a function that believes a setting",
    "settingsThatName",
    "create schema damaged; create function damaged.who() returns text language sql return current_setting('app.person');",
    "function damaged.who()",
  ],
  [
    "a column for the citizen service number",
    "columnsWeMustNotHave",
    `${damaged} alter table damaged.note add bsn text;`,
    "damaged.note.bsn",
  ],
  [
    "a column for a diagnosis",
    "columnsWeMustNotHave",
    `${damaged} alter table damaged.note add main_diagnosis text;`,
    "damaged.note.main_diagnosis",
  ],
  ["a table nobody said how long to keep", "tablesWithoutRetention", damaged, "damaged.note has no line"],
  [
    "a keeping rule for a table that is gone",
    "tablesWithoutRetention",
    "insert into platform.retention values ('damaged.gone', 'a', 'b', 'c');",
    "damaged.gone does not exist",
  ],
];

describe("the check bites", () => {
  test.each(damage)("%s is found", async (_what, check, sql, says) => {
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: nothing is shipped from a test, and the table reads better
    const look = checks[check];
    expect(await look(database)).not.toContain(says);
    await database.query("begin");
    try {
      await database.query(sql);
      expect(await look(database)).toContain(says);
    } finally {
      await database.query("rollback");
    }
  });
});
