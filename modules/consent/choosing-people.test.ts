import { beforeEach, describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import { readJournal } from "../../platform/server/journal.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { journalFolder, knock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import { explain, type PossibleReceiver } from "./contract.ts";

const door = (method: string, path: string): Door => {
  const found = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!found) throw new Error(`no door ${method} ${path}`);
  return found;
};
const seenBy = async (who: { secret: string }) =>
  (await sqlAs<{ id: string }>(who, "select id from consent.person")).map(({ id }) => id);

let lindezorg: Organisation;
let ervaring: Organisation;
let ruud: Professional;
let mo: Professional;
let pien: Professional;
let samira: PersonWithSession;

beforeEach(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { kind: "ggz", tasks: ["begeleiding", "coordinatie"] });
  ervaring = await given.organisation("Ervaringshuis", {
    kind: "clientorganisatie",
    tasks: ["ervaringsdeskundigheid"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  mo = await given.professional("Mo", ervaring, { task: "ervaringsdeskundigheid", role: "peer" });
  pien = await given.professional("Pien", lindezorg, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion("AM07", lindezorg, ervaring);
  for (const kind of ["clientorganisatie", "ggz"]) await given.basis(pien, { purpose: "guidance", kind });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
});

const chooseMo = () =>
  given.permission(samira, [{ organisation: ervaring, task: "ervaringsdeskundigheid", professional: mo }], {
    purpose: "guidance",
  });

describe("shutting out and stepping out", () => {
  test("shut out beats permission and own work, until Samira lets someone in again", async () => {
    await chooseMo();
    expect(await seenBy(mo)).toEqual([samira.personId]);
    for (const { membershipId } of [mo, ruud]) await knock(door("POST", "/my/shut-outs"), samira, { membershipId });
    expect([await seenBy(mo), await seenBy(ruud)]).toEqual([[], []]);
    const { shutOut } = await knock<{ shutOut: { id: string; name: string }[] }>(door("GET", "/my/people"), samira);
    const letIn = shutOut.find(({ name }) => name === "Mo");
    await knock(door("POST", "/my/shut-outs/:shutOutId/end"), samira, { shutOutId: letIn?.id });
    expect([await seenBy(mo), await seenBy(ruud)]).toEqual([[samira.personId], []]);
  });

  test("Mo knows Samira privately and steps out without a reason", async () => {
    await chooseMo();
    await knock(door("POST", "/persons/:personId/step-out"), mo, { personId: samira.personId });
    expect(await seenBy(mo)).toEqual([]);
    const { rows } = await ownerClient.query(
      "select column_name from information_schema.columns where table_schema = 'consent' and table_name = 'step_out'",
    );
    expect(rows.map((row) => row.column_name)).not.toContain("reason");
  });
});

describe("two registrations", () => {
  test("join only by Samira, with the code; nobody learns of a duplicate", async () => {
    const jobcoach = await given.organisation("Jobcoachbureau Noord", { kind: "jobcoachbureau" });
    const lotte = await given.professional("Lotte", jobcoach);
    await given.readyRegion("AM07", jobcoach);
    const twin = await given.person("Samira", lotte);
    expect([await seenBy(lotte), await seenBy(ruud)]).toEqual([[twin.personId], [samira.personId]]);
    for (const who of [ruud, lotte])
      await expect(sqlAs(who, "select consent.join_record($1)", [twin.reference])).rejects.toThrow(
        "only_the_person_joins",
      );
    const join = (code: string) => knock<{ joined: boolean }>(door("POST", "/my/registrations"), samira, { code });
    expect((await join("BESTAAT9NIET")).joined).toBe(false);
    expect((await join(samira.reference)).joined).toBe(false);
    expect((await join(` ${twin.reference.slice(0, 4)}-${twin.reference.slice(4).toLowerCase()} `)).joined).toBe(true);
    expect([await seenBy(lotte), await seenBy(ruud)]).toEqual([[samira.personId], [samira.personId]]);
    expect(
      (await sqlAs<{ id: string }>(lotte, "select organisation_id as id from consent.record")).map(({ id }) => id),
    ).toEqual([jobcoach.id]);
    expect((await join(twin.reference)).joined).toBe(false);
  });

  test("closing says the same whether or not another organisation knows Samira", async () => {
    const bureau = await given.organisation("Jobcoachbureau Zuid", { kind: "jobcoachbureau" });
    const lotte = await given.professional("Lotte", bureau);
    await given.readyRegion("AM07", bureau);
    const twin = await given.person("Samira", lotte);
    await knock(door("POST", "/my/registrations"), samira, { code: twin.reference });
    const close = { personId: samira.personId, copied: true };
    expect(await knock(door("POST", "/persons/:personId/closing"), ruud, close)).toEqual({ done: true });
    expect(await seenBy(ruud)).toEqual([]);
    expect(await seenBy(lotte)).toEqual([samira.personId]);
    expect(await knock(door("POST", "/persons/:personId/closing"), lotte, close)).toEqual({ done: true });
  });

  test("the last closing takes Samira out, and the journal knows before", async () => {
    const close = { personId: samira.personId, copied: true };
    await expect(knock(door("POST", "/persons/:personId/closing"), mo, close)).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(
      knock(door("POST", "/persons/:personId/closing"), ruud, { ...close, copied: false }),
    ).rejects.toMatchObject({ kind: "invalid" });
    expect(await knock(door("POST", "/persons/:personId/closing"), ruud, close)).toEqual({ done: true });
    expect(readJournal(journalFolder)).toContainEqual(
      expect.objectContaining({ kind: "erasure", personId: samira.personId }),
    );
    const { rows } = await ownerClient.query("select count(*)::int as persons from consent.person where id = $1", [
      samira.personId,
    ]);
    expect(rows).toEqual([{ persons: 0 }]);
  });
});

describe("representation", () => {
  const represents = async (ground: string, { child = false } = {}) => {
    const accountId = await given.account(`Vertegenwoordiger (${ground})`);
    await ownerClient.query(
      "insert into consent.representation (id, person_id, account_id, ground, proof, seen_by, child_heard, starts_at) values (gen_random_uuid(), $1, $2, $3, 'Beschikking gezien', $4, $5, platform.now())",
      [samira.personId, accountId, ground, ruud.membershipId, child],
    );
    return { secret: await given.session(accountId, { personId: samira.personId }) };
  };
  const gives = (who: { secret: string }, categories: string[]) =>
    sqlAs(
      who,
      "select consent.give_permission(gen_random_uuid(), 'guidance', $1, $2, platform.now(), platform.now() + interval '1 month', repeat('x', 30))",
      [
        categories,
        JSON.stringify([{ organisationId: ervaring.id, task: "ervaringsdeskundigheid", membershipId: null }]),
      ],
    );

  test("a bewindvoerder speaks about money only, and gives no permission for the rest", async () => {
    const bewindvoerder = await represents("bewindvoerder");
    expect(
      await sqlAs(
        bewindvoerder,
        "select consent.person_for('benefit') as money, consent.person_for('abilities') as rest",
      ),
    ).toEqual([{ money: samira.personId, rest: null }]);
    await expect(gives(bewindvoerder, ["contact"])).rejects.toThrow("only_the_person_gives_permission");
    expect(await sqlAs(bewindvoerder, "select id from consent.permission")).toEqual([]);
  });

  test("a mentor speaks about guidance, not about money", async () => {
    const mentor = await represents("mentor");
    await gives(mentor, ["contact"]);
    await expect(gives(mentor, ["contact", "benefit"])).rejects.toThrow("outside_the_domain_of_the_representative");
  });

  test("never over Samira's objection, and the representative can't object in her name", async () => {
    const curator = await represents("curator");
    const { representatives } = await knock<{ representatives: { id: string }[] }>(door("GET", "/my/people"), samira);
    const objection = { representationId: representatives[0]?.id };
    await expect(
      knock(door("POST", "/my/representatives/:representationId/objection"), curator, objection),
    ).rejects.toMatchObject({ kind: "not-found" });
    await knock(door("POST", "/my/representatives/:representationId/objection"), samira, objection);
    await expect(gives(curator, ["contact"])).rejects.toThrow("only_the_person_gives_permission");
  });

  test("under sixteen whoever has authority gives, from sixteen only the person", async () => {
    const setSixteen = (day: string) =>
      ownerClient.query(`update consent.person set sixteen_on = platform.today() + interval '${day}' where id = $1`, [
        samira.personId,
      ]);
    await setSixteen("30 days");
    const parent = await represents("ouderlijk-gezag", { child: true });
    await expect(gives(samira, ["contact"])).rejects.toThrow("under_sixteen_with_authority");
    // A month is longer than the thirty days in which somebody else decides about her.
    await setSixteen("20 days");
    await expect(gives(parent, ["contact"])).rejects.toThrow("authority_ends_at_sixteen");
    await setSixteen("40 days");
    await gives(parent, ["contact"]);
    await setSixteen("0 days");
    await expect(gives(parent, ["contact"])).rejects.toThrow("only_the_person_gives_permission");
    await gives(samira, ["contact"]);
    await expect(represents("ouderlijk-gezag")).rejects.toThrow("the_child_is_heard");
  });
});

describe("on paper", () => {
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64)]).toString(
    "base64",
  );
  const paper = async (over: Record<string, unknown> = {}) => {
    const choices = await knock<{ receivers: PossibleReceiver[]; today: string }>(
      door("GET", "/my/permissions/choices"),
      samira,
    );
    const terms = { purpose: "guidance" as const, categories: ["contact" as const], until: choices.today };
    const explanation = explain({
      ...terms,
      receivers: [
        {
          organisation: "Ervaringshuis",
          kind: "clientorganisatie",
          task: "ervaringsdeskundigheid",
          professional: "Mo",
        },
      ],
      from: choices.today,
    });
    return {
      ...terms,
      personId: samira.personId,
      explanation,
      photo: png,
      mediaType: "image/png",
      noNumbersOnPhoto: true,
      receivers: [{ organisationId: ervaring.id, task: "ervaringsdeskundigheid", membershipId: mo.membershipId }],
      ...over,
    };
  };
  const record = (who: Professional, input: unknown) =>
    knock<{ permissionId: string }>(door("POST", "/persons/:personId/paper-permissions"), who, input);

  test("without a photo there is no permission, and a text that calls itself a photo is none", async () => {
    await expect(record(ruud, await paper({ photo: undefined }))).rejects.toMatchObject({
      fieldErrors: [{ pointer: "/photo" }],
    });
    await expect(
      record(ruud, await paper({ photo: Buffer.from("geen foto, maar tekst van een brief").toString("base64") })),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/photo" }] });
    await expect(record(ruud, await paper({ noNumbersOnPhoto: false }))).rejects.toMatchObject({ kind: "invalid" });
    expect(await seenBy(mo)).toEqual([]);
  });

  test("Ruud records it, Mo receives without ever seeing the photo, and on Samira's word Ruud withdraws it", async () => {
    const { permissionId } = await record(ruud, await paper());
    expect(await seenBy(mo)).toEqual([samira.personId]);
    expect(await sqlAs(mo, "select id from consent.document")).toEqual([]);
    expect(await sqlAs(samira, "select id from consent.document")).toHaveLength(1);
    const photo = await knock<{ mediaType: string }>(door("GET", "/my/permissions/:permissionId/photo"), samira, {
      permissionId,
    });
    expect(photo.mediaType).toBe("image/png");
    await knock(door("POST", "/persons/:personId/paper-permissions/:permissionId/withdrawal"), ruud, {
      personId: samira.personId,
      permissionId,
    });
    expect(await seenBy(mo)).toEqual([]);
  });

  test("who was shut out loses sight of the paper they recorded", async () => {
    await record(ruud, await paper());
    await knock(door("POST", "/my/shut-outs"), samira, { membershipId: ruud.membershipId });
    for (const table of ["document", "permission", "request"])
      expect(await sqlAs(ruud, `select id from consent.${table}`)).toEqual([]);
  });

  test("who doesn't work with Samira records nothing", async () => {
    await expect(record(mo, await paper())).rejects.toMatchObject({ kind: "not-found" });
  });
});

test("a colleague of the same task joins, works along, and leaves", async () => {
  const sanne = await given.professional("Sanne", lindezorg);
  const anouk = await given.professional("Anouk", lindezorg, { task: "coordinatie", role: "organisation-admin" });
  const assign = (membershipId: string) =>
    knock(door("POST", "/persons/:personId/assignments"), ruud, { personId: samira.personId, membershipId });
  await expect(assign(anouk.membershipId)).rejects.toThrow("same_organisation_and_task");
  for (const _ of [1, 2]) await assign(sanne.membershipId);
  expect(await seenBy(sanne)).toEqual([samira.personId]);
  expect(await seenBy(anouk)).toEqual([]);
  const { involved } = await knock<{ involved: { involvementId: string; own: boolean }[] }>(
    door("GET", "/persons/:personId/work-together"),
    sanne,
    { personId: samira.personId },
  );
  expect(involved).toHaveLength(2);
  await knock(door("POST", "/involvements/:involvementId/end"), sanne, {
    involvementId: involved.find(({ own }) => own)?.involvementId,
  });
  expect(await seenBy(sanne)).toEqual([]);
});
