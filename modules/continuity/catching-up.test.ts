import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Professional } from "../../tests/harness/given.ts";
import { house, knock, moveClock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { type CatchUp, getCatchUp, markCaughtUp, type Section } from "./contract.ts";
import { jobs } from "./jobs.ts";

const region = "AM17";
const ask = <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};

let ruud: Professional;
let ilse: Professional;
let joke: Professional;
let nadia: Professional;
let petra: Professional;
let daan: Professional;
let groupId: string;

const read = (who: Visitor, since?: string) => ask<CatchUp>(getCatchUp, who, { groupId, since });
const texts = ({ sections }: CatchUp, key: Section["key"]) =>
  sections
    .filter((section) => section.key === key)
    .flatMap(({ items, folded }) =>
      [...items, ...folded].map(({ title, text }) => [title, text].filter(Boolean).join(". ")),
    );

/** A case that was discussed, with one promise; laid by the owner. */
const discussed = async (question: string, who: Professional, what: string, state = "open") => {
  const caseId = randomUUID();
  await ownerClient.query(
    `insert into case_consultation.consultation_case (id, group_id, region_code, bringer_membership_id, status, question, tried, wanted, brought_on, discussed_on)
     values ($1, $2, $3, $4, 'discussed', $5, 'Van alles.', 'Raad.', platform.today(), platform.today())`,
    [caseId, groupId, region, ruud.membershipId, question],
  );
  await ownerClient.query(
    `insert into case_consultation.agreement (id, case_id, region_code, made_by_membership_id, who_membership_id, what, due_on, accepted, state, position)
     values ($1, $2, $3, $4, $4, $5, platform.today() + 14, true, $6, 1)`,
    [randomUUID(), caseId, region, who.membershipId, what, state],
  );
  return caseId;
};

beforeAll(async () => {
  const lindezorg = await given.organisation("GGZ Lindezorg", { region });
  const uwv = await given.organisation("UWV", { kind: "uwv", region });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "coordinatie"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  petra = await given.professional("Petra", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  joke = await given.professional("Joke", uwv);
  nadia = await given.professional("Nadia", uwv);
  daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  ({ groupId } = await ask<{ groupId: string }>({ method: "POST", path: "/case-groups" }, daan, {
    name: "Casusgroep Waterland",
  }));
  for (const [who, chair] of [
    [joke, true],
    [ruud, false],
    [ilse, false],
  ] as const)
    await ask({ method: "POST", path: "/case-groups/:groupId/seats" }, daan, {
      groupId,
      membershipId: who.membershipId,
      chair,
    });
  await discussed("Hoe houden we de plek open?", ilse, "Belt elke week met de werkgever", "done");
  await discussed("Wie ruimt op?", ilse, "Ruimt de oude plannen op");
  await discussed("Wie is het aanspreekpunt?", ilse, "Vraagt de persoon wie het aanspreekpunt is");
  const lesson = randomUUID();
  await sqlAs(
    ruud,
    "select lessons.propose_lesson($1, $2, null, 'Bel op de eerste dag', 'Bel dezelfde dag met de werkgever.', '', '')",
    [lesson, groupId],
  );
  await sqlAs(joke, "select lessons.publish_lesson($1, 1)", [lesson]);
});

describe("Nadia comes to sit here, and Ruud comes back from leave", () => {
  test("Nadia reads what the group discussed, promised and learned, and who is who; within five minutes", async () => {
    await expect(read(nadia)).rejects.toMatchObject({ kind: "not-found" });
    await moveClock("70 days");
    await ask({ method: "POST", path: "/case-groups/:groupId/seats" }, daan, {
      groupId,
      membershipId: nadia.membershipId,
    });
    // Kept seventy days after it was made, and something put off for later.
    await sqlAs(
      ilse,
      "update case_consultation.agreement set state = 'done' where who_membership_id = $1 and what like 'Ruimt%'",
      [ilse.membershipId],
    );
    const found = await read(nadia);
    const kept = found.sections.find(({ key }) => key === "agreed")?.items.find(({ title }) => /^Ruimt/.test(title));
    const { rows: today } = await ownerClient.query<{ day: string }>("select platform.today()::text as day");
    expect(kept?.day).toBe(today[0]?.day);
    expect(found).toMatchObject({ since: null, lastSeenOn: null, minutes: 1, may: { mark: { allowed: true } } });
    expect(texts(found, "owes")[0]).toBe("Vraagt de persoon wie het aanspreekpunt is");
    expect(found.sections[0]?.items[0]).toMatchObject({ late: true, note: "Ilse" });
    expect(texts(found, "agreed").toSorted()).toEqual([
      "Belt elke week met de werkgever",
      "Hoe houden we de plek open?",
      "Ruimt de oude plannen op",
      "Wie is het aanspreekpunt?",
      "Wie ruimt op?",
    ]);
    expect(texts(found, "learned")).toEqual(["Bel op de eerste dag. Bel dezelfde dag met de werkgever."]);
    expect(texts(found, "people").toSorted()).toEqual(["Ilse", "Joke", "Nadia", "Ruud"]);
  });

  test("Ruud said he was up to date; ten weeks later he hears only what came after, and still what is owed", async () => {
    await ask(markCaughtUp, ruud, { groupId });
    await moveClock("70 days");
    await discussed("Hoe komt iemand in de haven?", joke, "Vraagt naar het busje");
    const found = await read(ruud);
    expect(found.since).not.toBeNull();
    // Kept on the day itself: better told twice than missed.
    expect(texts(found, "agreed").toSorted()).toEqual(["Hoe komt iemand in de haven?", "Ruimt de oude plannen op"]);
    expect(texts(found, "learned")).toEqual([]);
    expect(texts(found, "owes").toSorted()).toEqual([
      "Vraagt de persoon wie het aanspreekpunt is",
      "Vraagt naar het busje",
    ]);
    expect(texts(await read(ruud, "start"), "agreed")).toContain("Wie is het aanspreekpunt?");
    expect((await read(nadia)).lastSeenOn).toBeNull();
    await expect(read(ruud, "gisteren")).rejects.toMatchObject({ kind: "invalid" });
  });

  test("who stepped out of a case reads nothing of it here either; who does not sit here reads nothing at all", async () => {
    const caseId = await discussed("Hoe begint iemand later?", joke, "Vraagt om een later begin");
    await ask({ method: "POST", path: "/cases/:caseId/step-out" }, ilse, { caseId });
    expect(JSON.stringify(await read(ilse))).not.toMatch(/later/);
    expect(JSON.stringify(await read(nadia))).toMatch(/later begin/);
    await expect(read(petra)).rejects.toMatchObject({ kind: "not-found" });
    await expect(ask(markCaughtUp, petra, { groupId })).rejects.toMatchObject({ kind: "not-found" });
    const kept = await read(daan);
    expect(kept.may.mark.allowed).toBe(false);
    expect(texts(kept, "agreed")).toEqual([]);
    expect(texts(kept, "owes")).toEqual([]);
  });

  test("nothing that is told is about a person: no line of the audit counts one", async () => {
    const { rows } = await ownerClient.query(
      "select persons from audit.event where object_id = $1 and operation = 'read'",
      [groupId],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ persons }) => persons === 0)).toBe(true);
  });
});

describe("the group leans on Ilse", () => {
  beforeAll(async () => {
    for (let n = 0; n < 6; n += 1) await discussed(`Vraag ${n} van de groep?`, ilse, `Zoekt uit: punt ${n}`);
    await ownerClient.query("update case_consultation.consultation_case set status = 'closed'");
  });

  test("Joke, who leads it, and Ilse read so, with the reason; Ruud and Nadia do not", async () => {
    const [seen] = (await read(joke)).leansOn;
    expect(seen).toMatchObject({ name: "Ilse", mine: false });
    expect(seen?.sentences).toEqual([
      "Van de 9 dingen die openstaan, staan er 7 op naam van Ilse: 7 afspraken.",
      "Er is nu geen vervanger voor Ilse.",
    ]);
    const [own] = (await read(ilse)).leansOn;
    expect(own?.sentences[0]).toBe("Van de 9 dingen die openstaan, staan er 7 op jouw naam: 7 afspraken.");
    expect((await read(ruud)).leansOn).toEqual([]);
    expect((await read(nadia)).leansOn).toEqual([]);
    const rows = await sqlAs<{ membership_id: string | null }>(
      ruud,
      "select membership_id from continuity.load_of_own_group($1)",
      [groupId],
    );
    expect(rows.flatMap(({ membership_id }) => membership_id ?? [])).toEqual([ruud.membershipId]);
    expect(await sqlAs(petra, "select * from continuity.load_of_own_group($1)", [groupId])).toEqual([]);
  });

  test("what was asked of Ilse directly is in no number: the others would know there is something they don't see", async () => {
    const promises = async () =>
      (
        await sqlAs<{ promises: number }>(
          joke,
          "select promises from continuity.load_of_own_group($1) where membership_id = $2",
          [groupId, ilse.membershipId],
        )
      )[0]?.promises ?? 0;
    const route = (to: string) =>
      ownerClient.query(
        `update case_consultation.consultation_case set route = $1 where id = (select case_id from case_consultation.agreement
           where who_membership_id = $2 and state = 'open' order by id limit 1)`,
        [to, ilse.membershipId],
      );
    const before = await promises();
    await route("direct");
    const without = await promises();
    await route("meeting");
    expect([before, without]).toEqual([7, 6]);
  });

  test("on Monday both hear it once, and not again the week after", async () => {
    const monday = jobs[0];
    for (const _ of ["this week", "next week"])
      await monday?.run({ house } as Parameters<NonNullable<typeof monday>["run"]>[0]);
    const { rows } = await ownerClient.query<{ membership_id: string }>(
      "select membership_id from notifications.notice where kind = 'leans-on-few'",
    );
    expect(rows.map(({ membership_id }) => membership_id).toSorted()).toEqual(
      [ilse.membershipId, joke.membershipId].toSorted(),
    );
  });
});
