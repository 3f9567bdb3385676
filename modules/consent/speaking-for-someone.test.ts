import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { mailSettled } from "../../platform/server/mail.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { browserOn } from "../../tests/harness/jar.ts";
import { knock, ownerClient, sqlAs } from "../../tests/harness/world.ts";

const mails: string[] = [];
const postOffice = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) => {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => void parts.push(part));
    stream.on("end", () => {
      mails.push(Buffer.concat(parts).toString());
      done();
    });
  },
});
let lindezorg: Organisation;
let ervaring: Organisation;
let ruud: Professional;
let samira: PersonWithSession;
let address: string;
let counter = 0;

const door = (method: string, path: string) => {
  const found = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!found) throw new Error(`no door ${method} ${path}`);
  return found;
};
const registers = (ground: string, more: Record<string, unknown> = {}, by = ruud) =>
  knock(door("POST", "/persons/:personId/representatives"), by, {
    personId: samira.personId,
    name: "Vera de Wit",
    email: address,
    ground,
    proof: "Beschikking van de rechtbank van 3 mei 2026",
    until: null,
    childHeard: false,
    personTold: true,
    ...more,
  });
const refusalOf = async (work: Promise<unknown>) =>
  (await work.then(
    () => ({}),
    (thrown: unknown) => thrown,
  )) as { kind?: string; fieldErrors?: { pointer: string }[] };
/** The representative logs in with the mailed address, and goes on for the person at "Kies uw rol". */
const choosesThePerson = async () => {
  const { rows } = await ownerClient.query<{ account_id: string }>(
    "select account_id from identity.credential where email = $1",
    [address],
  );
  const secret = await given.session(rows[0]?.account_id ?? "", {});
  const { actor } = await knock<{ actor: { persons: { asPerson: string; ground: string }[] } }>(
    door("GET", "/session"),
    { secret },
  );
  expect(actor.persons.map(({ asPerson }) => asPerson)).toEqual([samira.personId]);
  const desk = browserOn(doors);
  desk.cookies.set("vw_session", secret);
  await desk.knock(door("POST", "/session/role").endpoint, { asPerson: samira.personId });
  return { secret: desk.cookies.get("vw_session") ?? "" };
};
const gives = (who: { secret: string }, categories: string[]) =>
  sqlAs(
    who,
    "select consent.give_permission(gen_random_uuid(), 'guidance', $1, $2, platform.now(), platform.now() + interval '1 month', repeat('x', 30))",
    [categories, JSON.stringify([{ organisationId: ervaring.id, task: "begeleiding", membershipId: null }])],
  );
const writes = (category: string, table: string, column: string) =>
  sqlAs(samira, `insert into candidates.${table} (id, person_id, ${column}) values (gen_random_uuid(), $1, $2)`, [
    samira.personId,
    category,
  ]);
const seen = async (who: { secret: string }) =>
  (await knock<{ rows: { category: string }[] }>(door("GET", "/my/data"), who)).rows.map(({ category }) => category);

beforeAll(async () => {
  await new Promise<void>((ready) => void postOffice.listen(3291, "127.0.0.1", ready));
  process.env.SMTP_URL = "smtp://127.0.0.1:3291";
  lindezorg = await given.organisation("GGZ Lindezorg");
  ervaring = await given.organisation("Stichting Ervaring", { kind: "clientorganisatie" });
  ruud = await given.professional("Ruud", lindezorg);
  await given.readyRegion("AM07", lindezorg, ervaring);
});
afterAll(() => new Promise<void>((closed) => postOffice.close(closed)));
beforeEach(async () => {
  await mailSettled();
  mails.length = 0;
  counter += 1;
  address = `vera${counter}@voorbeeld.nl`;
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
});

test("a bewindvoerder chooses Samira at log-in and sees only money", async () => {
  await writes("benefit", "benefit_situation", "benefit");
  await writes("plan", "plan", "goal");
  await registers("bewindvoerder");
  const vera = await choosesThePerson();
  expect(await seen(vera)).toEqual(["benefit"]);
  await expect(gives(vera, ["contact"])).rejects.toThrow("only_the_person_gives_permission");
});

test("a mentor sees the plan and not the money", async () => {
  await writes("benefit", "benefit_situation", "benefit");
  await writes("plan", "plan", "goal");
  await registers("mentor");
  const vera = await choosesThePerson();
  expect(await seen(vera)).toEqual(["plan"]);
  await gives(vera, ["plan"]);
  await expect(gives(vera, ["benefit"])).rejects.toThrow("outside_the_domain_of_the_representative");
});

test("a parent decides until sixteen and the child is heard; from sixteen nobody but the person", async () => {
  expect((await refusalOf(registers("ouderlijk-gezag", { childHeard: true }))).fieldErrors?.[0]?.pointer).toBe(
    "/ground",
  );
  await ownerClient.query("update consent.person set sixteen_on = platform.today() + 60 where id = $1", [
    samira.personId,
  ]);
  expect((await refusalOf(registers("ouderlijk-gezag"))).fieldErrors?.[0]?.pointer).toBe("/childHeard");
  await registers("ouderlijk-gezag", { childHeard: true });
  const vera = await choosesThePerson();
  await gives(vera, ["contact"]);
  const { rows } = await ownerClient.query(
    "select r.ends_at = p.sixteen_on::timestamp at time zone 'Europe/Amsterdam' as ends_at_sixteen from consent.representation r join consent.person p on p.id = r.person_id where p.id = $1",
    [samira.personId],
  );
  expect(rows).toEqual([{ ends_at_sixteen: true }]);
  await ownerClient.query("update consent.person set sixteen_on = platform.today() where id = $1", [samira.personId]);
  await expect(gives(vera, ["contact"])).rejects.toThrow("only_the_person_gives_permission");
});

test("Samira sees it at once and objects: Vera is out on the next request, and a second try is refused", async () => {
  await registers("curator");
  const vera = await choosesThePerson();
  const people = await knock<{ representatives: { id: string; name: string; ground: string }[] }>(
    door("GET", "/my/people"),
    samira,
  );
  expect(people.representatives).toMatchObject([{ name: "Vera de Wit", ground: "curator" }]);
  await knock(door("POST", "/my/representatives/:representationId/objection"), samira, {
    representationId: people.representatives[0]?.id,
  });
  expect((await refusalOf(seen(vera))).kind).toBe("not-found");
  expect((await refusalOf(registers("gemachtigde"))).fieldErrors?.[0]?.pointer).toBe("/email");
});

test("the mail says that something waits, and nothing of Samira, the organisation or the ground", async () => {
  await registers("bewindvoerder");
  await mailSettled();
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain("Subject: Er staat iets voor u klaar in Vliegwiel");
  expect(mails[0]).not.toMatch(/Samira|Lindezorg|bewind|vertegenwoordig/i);
});

test("not a colleague, not Ruud himself, and not someone Ruud does not work with", async () => {
  const bram = await given.professional("Bram", lindezorg);
  for (const { accountId } of [ruud, bram]) {
    const email = `${accountId}@lindezorg.example`;
    await ownerClient.query(
      "insert into identity.credential (account_id, email, password_changed_at) values ($1, $2, platform.now())",
      [accountId, email],
    );
    expect((await refusalOf(registers("gemachtigde", { email }))).fieldErrors?.[0]?.pointer).toBe("/email");
  }
  const ilse = await given.professional("Ilse", ervaring);
  expect((await refusalOf(registers("gemachtigde", {}, ilse))).kind).toBe("not-found");
  await expect(
    sqlAs(
      ilse,
      "select consent.register_representation(gen_random_uuid(), $1, 'a@b.nl', 'A', 'curator', 'gezien', false, null, gen_random_uuid())",
      [samira.personId],
    ),
  ).rejects.toThrow("only_who_registered_the_person");
});
