import { beforeAll, describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { File } from "../../platform/server/file.ts";
import {
  given,
  type Organisation,
  type Person,
  type PersonWithSession,
  type Professional,
} from "../../tests/harness/given.ts";
import { knock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import { type CategoryName, categoryNames, type Row, shapeOf } from "./contract.ts";

const door = (method: string, path: string): Door => {
  const found = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!found) throw new Error(`no door ${method} ${path}`);
  return found;
};
type Shown = {
  name: string | null;
  rows: Row[];
  why: { category: string; purpose: string }[];
  may: { write: { allowed: boolean } };
};
const show = (who: Professional, personId: string) =>
  knock<Shown>(door("GET", "/persons/:personId"), who, { personId });
const write = (
  who: Professional,
  personId: string,
  category: CategoryName,
  fields: Record<string, string>,
  version: number | null = null,
) =>
  knock<{ row: Row }>(door("PUT", "/persons/:personId/data/:category"), who, { personId, category, fields, version });
const writeMine = (
  who: { secret: string },
  category: CategoryName,
  fields: Record<string, string>,
  version: number | null = null,
) => knock<{ row: Row }>(door("PUT", "/my/data/:category"), who, { category, fields, version });

let lindezorg: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let ilse: Professional;
let karim: Professional;
let karimGuides: Professional;
let samira: PersonWithSession;

const register = async (who: Professional, name: string): Promise<Person> => {
  const { personId, reference } = await knock<{ personId: string; reference: string }>(door("POST", "/persons"), who, {
    name,
    told: true,
  });
  return { name, personId, reference };
};

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { kind: "ggz" });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    tasks: ["begeleiding", "inkomen", "handhaving", "coordinatie"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  ilse = await given.professional("Ilse", gemeente);
  karim = await given.professional("Karim", gemeente, { task: "inkomen" });
  karimGuides = await given.professional("Karim", gemeente, { accountId: karim.accountId });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.basis(pien, { purpose: "guidance" });
  await expect(register(ruud, "Te vroeg")).rejects.toMatchObject({ reason: "region-not-ready" });
  await given.readyRegion("AM07", gemeente);
  await expect(register(ruud, "Te vroeg")).rejects.toMatchObject({ reason: "organisation-has-no-protection-officer" });
  await given.readyRegion("AM07", lindezorg);
  samira = await given.personLoggedIn(await register(ruud, "Samira Bakker"));
});

describe("registering", () => {
  test("Ruud registers who he guides; Karim, who decides about income, registers nobody", async () => {
    const list = await knock<{ items: { name: string; via: string }[] }>(door("GET", "/persons"), ruud);
    expect(list.items).toEqual([expect.objectContaining({ name: "Samira Bakker", via: "own-work" })]);
    await expect(register(karim, "Iemand")).rejects.toMatchObject({ reason: "registering-is-for-who-guides" });
    await expect(register(karimGuides, "Iemand")).rejects.toThrow("registering_is_for_guiding_tasks");
  });

  test("a citizen service number is refused, whoever types it", async () => {
    await expect(
      write(ruud, samira.personId, "plan", { goal: "BSN 111222333 staat in het plan" }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/fields/goal" }] });
    await expect(writeMine(samira, "work-profile", { wishes: "mijn bsn is 111222333" })).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/fields/wishes" }],
    });
  });

  test("the list goes on where it stopped", async () => {
    const peter = await given.professional("Peter", lindezorg);
    for (const name of ["A", "B", "C"]) await register(peter, name);
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const part: { items: { name: string }[]; next: string | null } = await knock(door("GET", "/persons"), peter, {
        limit: 2,
        ...(cursor && { cursor }),
      });
      names.push(...part.items.map(({ name }) => name));
      cursor = part.next;
    } while (cursor);
    expect(names).toEqual(["C", "B", "A"]);
    await expect(knock(door("GET", "/persons"), peter, { cursor: "'; drop table" })).rejects.toMatchObject({
      kind: "invalid",
    });
  });
});

describe("each category by itself", () => {
  test("Ilse reads the plan she was given, not the rest, and not that Lindezorg wrote it", async () => {
    for (const [category, fields] of [
      ["plan", { goal: "Drie dagen in het groen" }],
      ["abilities", { works: "Met de handen werken" }],
      ["progress", { note: "Gesprek over de proefweek" }],
    ] as const)
      await write(ruud, samira.personId, category, fields);
    await expect(show(ilse, samira.personId)).rejects.toMatchObject({ kind: "not-found" });
    const permission = await given.permission(samira, [{ organisation: gemeente, professional: ilse }], {
      purpose: "guidance",
      categories: ["plan"],
    });
    const shown = await show(ilse, samira.personId);
    expect(shown.rows.map(({ category, author, fields }) => [category, author, fields.goal])).toEqual([
      ["plan", "een andere organisatie", "Drie dagen in het groen"],
    ]);
    expect(shown.name).toBeNull();
    expect(shown.may.write.allowed).toBe(false);
    await expect(sqlAs(ilse, "select organisation_id from candidates.plan")).rejects.toThrow(/permission denied/);
    await expect(sqlAs(ilse, "select written_by from candidates.plan")).rejects.toThrow(/permission denied/);
    await given.withdrawal(samira, permission);
    await expect(show(ilse, samira.personId)).rejects.toMatchObject({ kind: "not-found" });
  });

  test("with 'dat ik hulp krijg' the name of Lindezorg shows, and only then", async () => {
    const permission = await given.permission(samira, [{ organisation: gemeente, professional: ilse }], {
      purpose: "guidance",
      categories: ["plan", "care-link"],
    });
    expect((await show(ilse, samira.personId)).rows[0]?.author).toBe("GGZ Lindezorg");
    await given.withdrawal(samira, permission);
  });

  test("a receiver writes nothing, and nobody writes in another's name", async () => {
    const permission = await given.permission(samira, [{ organisation: gemeente, professional: ilse }], {
      purpose: "guidance",
      categories: ["plan"],
    });
    await expect(write(ilse, samira.personId, "plan", { goal: "Iets anders" })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(
      sqlAs(ilse, "insert into candidates.plan (id, person_id, goal) values (gen_random_uuid(), $1, 'x')", [
        samira.personId,
      ]),
    ).rejects.toThrow(/row-level security/);
    expect(await sqlAs(ilse, "update candidates.plan set goal = 'x' returning id")).toEqual([]);
    await expect(
      sqlAs(
        ruud,
        "insert into candidates.plan (id, person_id, organisation_id, goal) values (gen_random_uuid(), $1, $2, 'x')",
        [samira.personId, gemeente.id],
      ),
    ).rejects.toThrow(/permission denied/);
    await given.withdrawal(samira, permission);
  });

  test("what Samira writes herself Ruud sees only when she shares it", async () => {
    await writeMine(samira, "work-profile", { wishes: "Werken met dieren" });
    expect((await show(ruud, samira.personId)).rows.map(({ category }) => category)).not.toContain("work-profile");
  });

  test("nothing about Samira reaches Karim, in either of his roles", async () => {
    const permission = await given.permission(
      samira,
      [{ organisation: gemeente, professional: karimGuides }, { organisation: gemeente }],
      {
        purpose: "guidance",
        categories: ["contact", "work-profile", "abilities", "plan"],
      },
    );
    for (const who of [karim, karimGuides]) {
      await expect(show(who, samira.personId)).rejects.toMatchObject({ kind: "not-found" });
      for (const category of categoryNames)
        expect(await sqlAs(who, `select id from candidates.${shapeOf(category).table}`)).toEqual([]);
    }
    await given.withdrawal(samira, permission);
  });
});

describe("two editors", () => {
  test("the second is refused, with both texts", async () => {
    const sanne = await given.professional("Sanne", lindezorg);
    await sqlAs(ruud, "select consent.assign(gen_random_uuid(), $1, $2)", [samira.personId, sanne.membershipId]);
    const read = (await show(ruud, samira.personId)).rows.find(({ category }) => category === "plan");
    const saved = await write(sanne, samira.personId, "plan", { goal: "Vier dagen" }, read?.version ?? null);
    expect(saved.row.version).toBe((read?.version ?? 0) + 1);
    await expect(
      write(ruud, samira.personId, "plan", { goal: "Twee dagen" }, read?.version ?? null),
    ).rejects.toMatchObject({
      kind: "conflict",
      data: {
        yours: { goal: "Twee dagen" },
        saved: expect.objectContaining({ fields: expect.objectContaining({ goal: "Vier dagen" }) }),
      },
    });
  });

  test("a note of progress is written once", async () => {
    await expect(sqlAs(ruud, "update candidates.progress set note = 'anders'")).rejects.toThrow(/permission denied/);
  });
});

describe("for the person", () => {
  test("Samira sees everything with who wrote it, and the bewindvoerder only money", async () => {
    const mine = await knock<{ rows: Row[]; closed: string[] }>(door("GET", "/my/data"), samira);
    expect(mine.closed).toEqual([]);
    expect(new Set(mine.rows.map(({ author }) => author))).toEqual(new Set(["GGZ Lindezorg", "uzelf"]));
    const accountId = await given.account("Bewindvoerder");
    await ownerClient.query(
      "insert into consent.representation (id, person_id, account_id, ground, proof, seen_by, starts_at) values (gen_random_uuid(), $1, $2, 'bewindvoerder', 'Beschikking gezien', $3, platform.now())",
      [samira.personId, accountId, ruud.membershipId],
    );
    const bewindvoerder = { secret: await given.session(accountId, { personId: samira.personId }) };
    await writeMine(bewindvoerder, "benefit", { benefit: "Participatiewet" });
    const theirs = await knock<{ rows: Row[] }>(door("GET", "/my/data"), bewindvoerder);
    expect(theirs.rows.map(({ category }) => category)).toEqual(["benefit"]);
    await expect(writeMine(bewindvoerder, "plan", { goal: "x" })).rejects.toThrow();
    await expect(knock(door("GET", "/my/download"), bewindvoerder)).rejects.toMatchObject({
      reason: "only-the-person",
    });
  });

  test("Samira downloads everything, readable and for computers, without the numbers of who typed it", async () => {
    const text = await knock<File>(door("GET", "/my/download"), samira);
    expect(text.content).toContain("Doel: Vier dagen");
    const json = await knock<File>(door("GET", "/my/download"), samira, { format: "json" });
    const { data } = JSON.parse(String(json.content)) as { data: Record<string, unknown[]> };
    expect(Object.keys(data)).toEqual(
      expect.arrayContaining(categoryNames.map((category) => `candidates.${shapeOf(category).table}`)),
    );
    expect(String(json.content)).not.toContain(ruud.membershipId);
    await expect(knock(door("GET", "/my/download"), ruud)).rejects.toMatchObject({ reason: "only-the-person" });
  });

  test("the copy for the own file holds what Lindezorg wrote and nothing of Samira's own", async () => {
    const { text } = await knock<{ text: string }>(door("POST", "/persons/:personId/copy"), ruud, {
      personId: samira.personId,
    });
    expect(text).toContain("Doel: Vier dagen");
    expect(text).not.toContain("Werken met dieren");
    await expect(
      knock(door("POST", "/persons/:personId/copy"), ilse, { personId: samira.personId }),
    ).rejects.toMatchObject({ kind: "not-found" });
  });

  test("after closing at Lindezorg its part is gone from every table", async () => {
    const nadia = await register(ruud, "Nadia");
    await write(ruud, nadia.personId, "plan", { goal: "Weg straks" });
    await sqlAs(ruud, "select consent.close_record($1)", [nadia.personId]);
    for (const category of categoryNames) {
      const { rows } = await ownerClient.query(
        `select id from candidates.${shapeOf(category).table} where person_id = $1`,
        [nadia.personId],
      );
      expect(rows).toEqual([]);
    }
  });
});
