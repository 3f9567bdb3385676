/** A second pair of eyes on what the database tells to whom: each test was a way in, or a way to find out. */
import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { doors as audit } from "../../modules/audit/api.ts";
import { doors as candidates } from "../../modules/candidates/api.ts";
import { doors as cases } from "../../modules/case-consultation/api.ts";
import { doors as consent } from "../../modules/consent/api.ts";
import { jobs as retention } from "../../modules/consent/jobs/retention.ts";
import { readJournal } from "../../platform/server/journal.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../harness/given.ts";
import { house, journalFolder, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../harness/world.ts";

let ggz: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let ilse: Professional;
let karim: Professional;
let pien: Professional;
let samira: PersonWithSession;

const ask = <Answer = Record<string, unknown>>(method: string, path: string, who: Visitor, input: unknown = {}) => {
  const door = [...audit, ...candidates, ...cases, ...consent].find(
    ({ endpoint }) => endpoint.method === method && endpoint.path === path,
  );
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as never, who, input);
};
const count = async (table: string, where: string, values: unknown[] = []): Promise<number> => {
  const { rows } = await ownerClient.query<{ n: number }>(
    `select count(*)::int as n from ${table} where ${where}`,
    values,
  );
  return rows[0]?.n ?? -1;
};
const newPerson = async (name: string, by: Professional) => given.personLoggedIn(await given.person(name, by));
const texts = { theme: "werk-houden", question: "Hoe verder?", tried: "Twee gesprekken gehad.", wanted: "Ideeën." };

const group = async (...members: Professional[]) => {
  const groupId = randomUUID();
  await ownerClient.query(
    "insert into case_consultation.case_group (id, region_code, name) values ($1, 'AM07', 'Groep van de test')",
    [groupId],
  );
  for (const { membershipId } of members)
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, starts_at) values ($1, $2, $3, platform.now() - interval '1 second')",
      [randomUUID(), groupId, membershipId],
    );
  return groupId;
};
const bringCase = async (groupId: string, by: Professional) => {
  const caseId = randomUUID();
  await sqlAs(
    by,
    "insert into case_consultation.consultation_case (id, group_id, bringer_membership_id, theme, question, tried, wanted) values ($1, $2, $3, $4, $5, $6, $7)",
    [caseId, groupId, by.membershipId, texts.theme, texts.question, texts.tried, texts.wanted],
  );
  await sqlAs(by, "update case_consultation.consultation_case set status = 'waiting' where id = $1", [caseId]);
  return caseId;
};

beforeAll(async () => {
  ggz = await given.organisation("Lindezorg", { kind: "ggz", tasks: ["begeleiding", "behandeling"] });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    tasks: ["begeleiding", "inkomen", "handhaving", "coordinatie"],
  });
  ruud = await given.professional("Ruud", ggz);
  ilse = await given.professional("Ilse", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion("AM07", ggz, gemeente);
  for (const kind of ["ggz", "gemeente"]) await given.basis(pien, { kind });
  samira = await newPerson("Samira", ruud);
});

test("asking who at the table may know writes no line that ties a case without a name to Samira", async () => {
  const groupId = await group(ruud, ilse);
  const caseId = await bringCase(groupId, ruud);
  const path = cases.find(
    ({ endpoint }) => endpoint.operation === "read" && /coverage|dekking|may-know/i.test(endpoint.path),
  );
  await ask("GET", path?.endpoint.path ?? "", ruud, { caseId, person: samira.personId });
  expect(await count("audit.event", "object_id = $1 and persons > 0", [caseId])).toBe(0);
});

test("once the name is gone, nothing in the database ties the case to Samira, nor tells a seat it ever did", async () => {
  const groupId = await group(ruud, karim);
  const caseId = await bringCase(groupId, ruud);
  await given.permission(samira, [{ organisation: ggz }, { organisation: gemeente, task: "inkomen" }]);
  await sqlAs(ruud, "select case_consultation.name_case($1, $2)", [caseId, samira.personId]);
  expect(await sqlAs(karim, "select from consent.involvement")).toHaveLength(1);
  await sqlAs(samira, "select case_consultation.unname_case($1)", [caseId]);
  expect(await sqlAs(karim, "select from consent.involvement")).toHaveLength(0);
  expect(await count("consent.involvement", "because_of = $1", [caseId])).toBe(0);
});

test("after withdrawal Karim's own involvement shows him nobody any more", async () => {
  const groupId = await group(ruud, karim);
  const caseId = await bringCase(groupId, ruud);
  const sara = await newPerson("Sara", ruud);
  const permission = await given.permission(sara, [{ organisation: ggz }, { organisation: gemeente, task: "inkomen" }]);
  await sqlAs(ruud, "select case_consultation.name_case($1, $2)", [caseId, sara.personId]);
  await given.withdrawal(sara, permission);
  expect(await sqlAs(karim, "select from consent.involvement where person_id = $1", [sara.personId])).toHaveLength(0);
});

test("a case that closes is closed to the seats that knew the name", async () => {
  const groupId = await group(ruud);
  const caseId = await bringCase(groupId, ruud);
  const mira = await newPerson("Mira", ruud);
  await given.permission(mira, [{ organisation: ggz }]);
  await sqlAs(ruud, "select case_consultation.name_case($1, $2)", [caseId, mira.personId]);
  await sqlAs(ruud, "update case_consultation.consultation_case set status = 'closed' where id = $1", [caseId]);
  expect(await sqlAs(ruud, "select from case_consultation.named_case where case_id = $1", [caseId])).toHaveLength(0);
  expect(await count("consent.involvement", "because_of = $1", [caseId])).toBe(0);
});

test("only who works with Samira, or shares her case consultation, may ask who at the table may know", async () => {
  const wim = await given.professional("Wim", gemeente);
  const groupId = await group(wim, ruud);
  const caseId = await bringCase(groupId, wim);
  await given.basis(pien, { kind: "gemeente", purpose: "matching" });
  await given.permission(samira, [{ organisation: gemeente, professional: wim }], { purpose: "matching" });
  const rows = await sqlAs(wim, "select * from case_consultation.coverage($1, $2)", [caseId, samira.personId]);
  expect(rows).toEqual([]);
});

test("nobody can ask the database whether another organisation has Samira's permission, or knows her", async () => {
  await expect(
    sqlAs(ilse, "select consent.covers($1, 'case-consultation', $2, 'begeleiding')", [samira.personId, ggz.id]),
  ).rejects.toThrow(/permission denied/);
  await expect(sqlAs(ruud, "select consent.is_last_record($1)", [samira.personId])).rejects.toThrow(
    /permission denied|does not exist/,
  );
});

test("whoever decides about income and also enforces holds nothing", async () => {
  const both = await given.professional("Kees", gemeente, { task: "inkomen" });
  await given.permission(samira, [{ organisation: gemeente, task: "inkomen", professional: both }]);
  expect(await sqlAs(both, "select from consent.person")).toHaveLength(1);
  await given.professional("Kees", gemeente, { task: "handhaving", accountId: both.accountId });
  expect(await sqlAs(both, "select from consent.person")).toHaveLength(0);
});

test("whoever enforces sits at no table through a second role", async () => {
  const both = await given.professional("Bas", gemeente);
  const groupId = await group(ruud, both);
  await bringCase(groupId, ruud);
  const seen = () => sqlAs(both, "select from case_consultation.consultation_case where group_id = $1", [groupId]);
  expect(await seen()).toHaveLength(1);
  await given.professional("Bas", gemeente, { task: "handhaving", accountId: both.accountId });
  expect(await seen()).toHaveLength(0);
});

test("who brought a case and lost the seat can't change it blindly", async () => {
  const piet = await given.professional("Piet", ggz);
  const groupId = await group(piet);
  const caseId = await bringCase(groupId, piet);
  await ownerClient.query("update case_consultation.seat set ends_at = platform.now() where group_id = $1", [groupId]);
  await sqlAs(piet, "update case_consultation.consultation_case set question = 'Overschreven.'");
  expect(await count("case_consultation.consultation_case", "id = $1 and question = 'Overschreven.'", [caseId])).toBe(
    0,
  );
});

test("a photo of paper proves one permission: what was taken back does not come back with the same photo", async () => {
  const document = randomUUID();
  await sqlAs(
    ruud,
    "insert into consent.document (id, person_id, recorded_by, media_type, content, added_on) values ($1, $2, $3, 'image/png', '\\x89', platform.today())",
    [document, samira.personId, ruud.membershipId],
  );
  const record = () =>
    sqlAs(
      ruud,
      "select consent.record_paper_permission($1, $2, 'case-consultation', '{contact}', $3, platform.now(), platform.now() + interval '1 month', 'De uitleg zoals op papier stond.', $4, '')",
      [
        randomUUID(),
        samira.personId,
        JSON.stringify([{ organisationId: gemeente.id, task: "begeleiding", membershipId: ilse.membershipId }]),
        document,
      ],
    );
  await record();
  await ownerClient.query("update consent.permission set withdrawn_at = platform.now() where document_id = $1", [
    document,
  ]);
  await expect(record()).rejects.toThrow();
});

test("an emergency and an announcement come along when Samira joins two registrations", async () => {
  const zus = await newPerson("Zus", ruud);
  const other = await given.person("Zus bij de gemeente", ilse);
  await ownerClient.query(
    `insert into consent.break_glass (id, person_id, membership_id, ground, reason, starts_at, ends_at)
     values ($1, $2, $3, 'grond', 'Zij belde niet terug.', platform.now(), platform.now() + interval '1 hour')`,
    [randomUUID(), other.personId, ruud.membershipId],
  );
  await ownerClient.query(
    `insert into consent.announced_deletion (id, person_id, record_id, membership_id, reference, announced_on, delete_on)
     select $1, person_id, id, $2, reference, platform.today(), platform.today() + 28 from consent.record where person_id = $3`,
    [randomUUID(), ilse.membershipId, other.personId],
  );
  await sqlAs(zus, "select consent.join_record($1)", [other.reference]);
  expect(await sqlAs(zus, "select * from consent.my_emergencies()")).toHaveLength(1);
  expect(await count("consent.announced_deletion", "person_id = $1", [zus.personId])).toBe(1);
});

test("erasing who joined two registrations stands in the journal under both, so no older backup brings one back", async () => {
  const noor = await newPerson("Noor", ruud);
  const other = await given.person("Noor bij de gemeente", ilse);
  await sqlAs(noor, "select consent.join_record($1)", [other.reference]);
  await ask("POST", "/persons/:personId/closing", ruud, { personId: noor.personId, copied: true });
  await ask("POST", "/persons/:personId/closing", ilse, { personId: noor.personId, copied: true });
  expect(await count("consent.person", "id in ($1, $2)", [noor.personId, other.personId])).toBe(0);
  const erased = (readJournal(journalFolder) ?? []).flatMap((entry) =>
    entry.kind === "erasure" ? entry.personId : [],
  );
  expect(erased.toSorted()).toEqual([noor.personId, other.personId].toSorted());
});

test("nobody takes up the invitation they sent for somebody else", async () => {
  const eva = await given.person("Eva", ruud);
  const hash = "sha256(convert_to('uitnodiging', 'UTF8'))";
  await sqlAs(ruud, `select identity.invite_person($1, ${hash}, 'ruud@example.nl', $2)`, [randomUUID(), eva.reference]);
  await expect(sqlAs(ruud, `select identity.accept_as_me(${hash}, $1)`, [randomUUID()])).rejects.toThrow();
  expect(await count("consent.person", "id = $1 and account_id is not null", [eva.personId])).toBe(0);
});

test("whoever is erased leaves no address behind in an invitation", async () => {
  const lotte = await given.person("Lotte", ruud);
  await sqlAs(ruud, "select identity.invite_person($1, sha256('lotte'), 'lotte@example.nl', $2)", [
    randomUUID(),
    lotte.reference,
  ]);
  await sqlAs(ruud, "select consent.close_record($1)", [lotte.personId]);
  expect(await count("consent.person", "id = $1", [lotte.personId])).toBe(0);
  expect(await count("identity.invitation", "email = 'lotte@example.nl'")).toBe(0);
});

test("whoever is erased leaves no account, address or name behind; who has another role here keeps theirs", async () => {
  const fien = await newPerson("Fien", ruud);
  await ownerClient.query(
    "insert into identity.credential (account_id, email, password_changed_at) values ($1, 'fien@example.nl', platform.now())",
    [fien.accountId],
  );
  const both = await given.person("Saar", ruud);
  const saar = await given.professional("Saar", gemeente);
  await ownerClient.query("update consent.person set account_id = $1 where id = $2", [saar.accountId, both.personId]);
  await sqlAs(ruud, "select consent.close_record($1)", [fien.personId]);
  await sqlAs(ruud, "select consent.close_record($1)", [both.personId]);
  expect(await count("identity.credential", "email = 'fien@example.nl'")).toBe(0);
  expect(await count("organisations.account", "display_name = 'Fien'")).toBe(0);
  expect(await count("organisations.account", "id = $1 and closed_at is null", [saar.accountId])).toBe(1);
});

test("the copy for Ilse's own file has the permission it rests on, and not who else received it", async () => {
  const gijs = await newPerson("Gijs", ilse);
  await given.permission(gijs, [{ organisation: gemeente }]);
  await ownerClient.query("alter table consent.permission disable trigger check_permission");
  await ownerClient.query(
    `update consent.permission set explanation = E'U geeft toestemming om gegevens over u te delen.\n\nMet wie\n- Gemeente Waterland (begeleiding)\n- Lindezorg (behandeling)\n\nU mag uw toestemming altijd intrekken.' where person_id = $1`,
    [gijs.personId],
  );
  await ownerClient.query("alter table consent.permission enable trigger check_permission");
  const copy = candidates.find(({ endpoint }) => /copy|kopie/.test(endpoint.path));
  if (!copy) throw new Error("no door to the copy");
  const { text } = await knock<{ text: string }>(copy as never, ilse, { personId: gijs.personId });
  expect(text).toContain("U mag uw toestemming altijd intrekken.");
  expect(text).toContain("Casusoverleg");
  expect(text).not.toContain("Lindezorg");
});

test("what is said about keeping permissions is what happens: with the person at closing, else five years after the end", async () => {
  const { rows } = await ownerClient.query<{ keep: string; rule: string }>(
    "select keep, rule from platform.retention where table_name = 'consent.permission'",
  );
  expect(rows[0]?.keep).toBe("tot de laatste organisatie afsluit, hoogstens 5 jaar na einde of intrekken");
  expect(rows[0]?.rule).toContain("kopie voor eigen dossier");
  const pim = await newPerson("Pim", ruud);
  const permission = await given.permission(pim, [{ organisation: ggz }]);
  await sqlAs(pim, "select consent.object_to_processing($1, r.id, 'Ik wil dit niet meer.') from consent.record r", [
    randomUUID(),
  ]);
  await ask("POST", "/persons/:personId/closing", ruud, { personId: pim.personId, copied: true });
  expect(await count("consent.permission", "id = $1", [permission])).toBe(0);
});

test("the night keeps running: reminders and objections never hold back what has to go", async () => {
  const tom = await newPerson("Tom", ruud);
  const permission = await given.permission(tom, [{ organisation: ggz }], { months: 1 });
  await ownerClient.query("select consent.remind_of_endings()");
  expect(await count("consent.reminder", "permission_id = $1", [permission])).toBe(1);
  const anna = await newPerson("Anna", ruud);
  const other = await given.person("Anna bij de gemeente", ilse);
  await sqlAs(anna, "select consent.join_record($1)", [other.reference]);
  await sqlAs(
    anna,
    "select consent.object_to_processing($1, r.id, 'Ik wil dit niet meer.') from consent.record r where r.organisation_id = $2",
    [randomUUID(), gemeente.id],
  );
  await sqlAs(ilse, "select consent.close_record($1)", [anna.personId]);
  const night = async () => {
    for (const job of retention) await job.run({ house, journalFolder });
  };
  await moveClock("70 days");
  await night();
  await moveClock("40 days");
  await night();
  expect(await count("consent.record", "person_id = $1", [anna.personId])).toBe(1);
  await moveClock("6 years");
  await night();
  expect(await count("consent.permission", "id = $1", [permission])).toBe(0);
});
