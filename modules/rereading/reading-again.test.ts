import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { given, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, moveClock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { readAgain } from "./actions/read-again.ts";

let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let samira: PersonWithSession;
const groupId = randomUUID();
const open = randomUUID();
const closed = randomUUID();
const named = randomUUID();
const version = randomUUID();
const profile = randomUUID();

/** Lists that know some words; what they cannot read, they throw over. */
const lists = (version: string, ...known: string[]) => ({
  version,
  whereMarked: (texts: readonly string[]) => {
    const text = texts.join("\n");
    if (text.includes("onleesbaar")) throw new Error(text);
    return known.flatMap((word) => (text.includes(word) ? [text.indexOf(word), text.indexOf(word) + word.length] : []));
  },
});
const older = lists("2026-11-01", "Heiloo");
const newer = lists("2026-12-01", "Heiloo", "Lentis");
const newest = lists("2027-01-01", "Heiloo", "Lentis", "Yusuf");

const hears = async (who: { secret: string }) => {
  const rows = await sqlAs<{ kind: string; about_id: string }>(
    who,
    "select kind, about_id from notifications.notice where not is_read order by kind, about_id",
  );
  await sqlAs(who, "update notifications.notice set is_read = true where not is_read");
  return rows.filter(({ kind }) => kind.endsWith("shows-more")).map(({ kind, about_id }) => [kind, about_id]);
};
const brought = (id: string, by: Professional, question: string, status = "waiting") =>
  ownerClient.query(
    `insert into case_consultation.consultation_case (id, group_id, region_code, bringer_membership_id, status, question, tried, wanted, brought_on)
     values ($1, $2, 'AM07', $3, $4, $5, 'Van alles.', 'Raad.', platform.today())`,
    [id, groupId, by.membershipId, status, question],
  );

beforeAll(async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg");
  const uwv = await given.organisation("UWV", { kind: "uwv" });
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", lindezorg);
  joke = await given.professional("Joke", uwv);
  await given.readyRegion("AM07", lindezorg, uwv);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await ownerClient.query(
    "insert into case_consultation.case_group (id, region_code, name) values ($1, 'AM07', 'Waterland')",
    [groupId],
  );
  for (const [who, chair] of [
    [ruud, false],
    [ilse, false],
    [joke, true],
  ] as const)
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, chair, starts_at) values ($1, $2, $3, $4, platform.now())",
      [randomUUID(), groupId, who.membershipId, chair],
    );
  await brought(open, ruud, "Uit Heiloo, in zorg bij Lentis. Wie weet raad?");
  await brought(closed, ruud, "In zorg bij Lentis.", "closed");
  await brought(named, ruud, "Ook in zorg bij Lentis.");
  await ownerClient.query(
    "insert into case_consultation.named_case (case_id, group_id, region_code, person_id, named_by, named_on) values ($1, $2, 'AM07', $3, $4, platform.today())",
    [named, groupId, samira.personId, ruud.membershipId],
  );
  await ownerClient.query("insert into profiles.profile (id, person_id, region_code) values ($1, $2, 'AM07')", [
    profile,
    samira.personId,
  ]);
  await ownerClient.query(
    `insert into profiles.version (id, person_id, region_code, kind, content, lists_version)
     values ($1, $2, 'AM07', 'anonymous', '{"sentences": [{"section": "talents", "text": "Yusuf vindt mij precies."}]}', '2026-11-01')`,
    [version, samira.personId],
  );
  for (const who of [ruud, ilse, joke]) await hears(who);
});

test("the first night only notes where marks stand: what was left standing deliberately is no news", async () => {
  await readAgain(house, older);
  expect([await hears(ruud), await hears(samira)]).toEqual([[], []]);
  const { rows } = await ownerClient.query(
    "select kind, subject_id, marks, told_with from rereading.reading order by kind",
  );
  expect(rows).toEqual([
    { kind: "case", subject_id: open, marks: [4, 10], told_with: null },
    { kind: "profile-version", subject_id: version, marks: [], told_with: null },
  ]);
});

test("with newer lists Ruud hears once that there is more to see, and never what; of what is closed or named, nothing", async () => {
  await moveClock("1 day");
  await readAgain(house, newer);
  expect(await hears(ruud)).toEqual([["text-shows-more", open]]);
  await readAgain(house, newer);
  await moveClock("1 day");
  await readAgain(house, newer);
  expect(await hears(ruud)).toEqual([]);
  const { rows } = await ownerClient.query<{ all: string }>(
    `select concat((select jsonb_agg(r) from rereading.reading r), (select jsonb_agg(n) from notifications.notice n),
       (select jsonb_agg(e) from audit.event e where e.activity = 'rereading' and e.counts is not null)) as all`,
  );
  expect(rows[0]?.all).toContain("text-shows-more");
  expect(rows[0]?.all).toContain('"told": 1');
  expect(rows[0]?.all).not.toMatch(/Heiloo|Lentis/u);
});

test("what Ilse writes under these lists is hers to leave standing; one text that cannot be read does not stop the night", async () => {
  const [seen, unreadable] = [randomUUID(), randomUUID()];
  await brought(seen, ilse, "In zorg bij Lentis, en dat mag hier staan.");
  await brought(unreadable, ilse, "onleesbaar, van Lentis");
  await expect(readAgain(house, newer)).rejects.toThrow(/^1 texts could not be read again$/u);
  expect(await hears(ilse)).toEqual([]);
  const { rows } = await ownerClient.query("select subject_id from rereading.reading where subject_id = any ($1)", [
    [seen, unreadable],
  ]);
  expect(rows).toEqual([{ subject_id: seen }]);
  await brought(randomUUID(), ilse, "Yusuf belt elke dag.");
  await ownerClient.query("delete from case_consultation.consultation_case where id = $1", [unreadable]);
});

test("Ruud left: the chair hears it instead; what may have been written under older lists is looked at too; Samira hears of her own", async () => {
  await ownerClient.query(
    "update case_consultation.consultation_case set question = 'Yusuf, in zorg bij Lentis.' where id = $1",
    [open],
  );
  await readAgain(house, newer);
  await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
    ruud.membershipId,
  ]);
  await moveClock("1 day");
  const late = randomUUID();
  await brought(late, ilse, "Nog een vraag uit Heiloo.");
  await readAgain(house, newest);
  expect(await hears(joke)).toEqual([["text-shows-more", open]]);
  expect((await hears(ilse)).map(([kind]) => kind)).toEqual(["text-shows-more", "text-shows-more"]);
  expect(await hears(samira)).toEqual([["own-text-shows-more", samira.personId]]);
});

test("of a case that is closed nothing is kept here", async () => {
  await ownerClient.query("update case_consultation.consultation_case set status = 'closed'");
  await readAgain(house, newest);
  const { rows } = await ownerClient.query("select kind from rereading.reading");
  expect(rows).toEqual([{ kind: "profile-version" }]);
});
