import { randomUUID } from "node:crypto";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailSettled } from "../../platform/server/mail.ts";
import { given, type Organisation, type Professional } from "../../tests/harness/given.ts";
import { browserOn } from "../../tests/harness/jar.ts";
import { ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import * as contract from "./contract.ts";
import { hashPassword } from "./rules/password-hash.ts";

const password = "een zin die alleen Anouk kent";
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
let gemeente: Organisation;
let anouk: Professional;
let ruud: Professional;

const emailOf = ({ accountId }: Professional) => `${accountId}@voorbeeld.nl`;
const withKeys = async (who: Professional): Promise<Professional> => {
  await ownerClient.query(
    "insert into identity.credential (account_id, email, password_hash, password_changed_at) values ($1, $2, $3, platform.now())",
    [who.accountId, emailOf(who), await hashPassword(password)],
  );
  await ownerClient.query(
    "insert into identity.totp (account_id, sealed, confirmed_at) values ($1, 'verzegeld', platform.now())",
    [who.accountId],
  );
  await ownerClient.query(
    "insert into identity.passkey (id, account_id, public_key, counter, name, created_at) values ($1, $2, '\\x00', 0, 'telefoon', platform.now())",
    [randomUUID(), who.accountId],
  );
  return who;
};
const keysOf = async ({ accountId }: Professional) => {
  const { rows } = await ownerClient.query(
    `select (select count(*)::int from identity.totp where account_id = $1) as totp,
       (select count(*)::int from identity.passkey where account_id = $1) as passkeys,
       (select count(*)::int from platform.session where account_id = $1 and revoked_at is null) as sessions`,
    [accountId],
  );
  return rows[0];
};
/** The keeper of the organisation at their desk, having typed their password a moment ago. */
const deskOf = async (who: Professional, confirmed = true) => {
  const desk = browserOn(doors);
  desk.cookies.set("vw_session", who.secret);
  await ownerClient.query(
    `insert into identity.session_proof (session_id, how, confirmed_at)
     select id, 'two-factor', platform.now() - $2::interval from platform.session where account_id = $1 and revoked_at is null
     on conflict (session_id) do update set confirmed_at = excluded.confirmed_at`,
    [who.accountId, confirmed ? "1 minute" : "20 minutes"],
  );
  return desk;
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (thrown: { code?: string; kind?: string }) => thrown.code ?? thrown.kind,
  );

beforeAll(async () => {
  await new Promise<void>((ready) => void postOffice.listen(3290, "127.0.0.1", ready));
  process.env.SMTP_URL = "smtp://127.0.0.1:3290";
  lindezorg = await given.organisation("GGZ Lindezorg", { tasks: ["begeleiding", "coordinatie"] });
  gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente" });
  anouk = await withKeys(await given.professional("Anouk", lindezorg, { role: "organisation-admin" }));
  ruud = await withKeys(await given.professional("Ruud", lindezorg));
});
afterAll(() => new Promise<void>((closed) => postOffice.close(closed)));

test("Anouk takes Ruud's lost second step away: he is out everywhere, hears it by mail, and gets no role before a new one", async () => {
  const desk = await deskOf(anouk);
  const { colleagues } = await desk.knock(contract.colleaguesToHelp, {});
  expect(colleagues.map(({ name }) => name)).toEqual(["Ruud"]);
  await desk.knock(contract.resetSecondStep, { membershipId: ruud.membershipId });
  expect(await keysOf(ruud)).toEqual({ totp: 0, passkeys: 0, sessions: 0 });
  await mailSettled();
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain(emailOf(ruud));
  expect(mails[0]).not.toContain("Lindezorg");
  const his = browserOn(doors);
  expect(await his.knock(contract.logIn, { email: emailOf(ruud), password })).toEqual({ next: "in" });
  expect(await codeOf(his.knock(contract.chooseRole, { membershipId: ruud.membershipId }))).toBe(
    "identity/second-factor-first",
  );
  const { rows } = await ownerClient.query(
    "select activity, operation, outcome from audit.event where activity = 'log-in' and operation = 'write' and object_id = $1",
    [ruud.membershipId],
  );
  expect(rows).toEqual([{ activity: "log-in", operation: "write", outcome: "done" }]);
});

test("never one's own, and only after the password was typed a moment ago", async () => {
  const own = { membershipId: anouk.membershipId };
  expect(await codeOf((await deskOf(anouk)).knock(contract.resetSecondStep, own))).toBe("platform/not-found");
  const fenna = await withKeys(await given.professional("Fenna", lindezorg));
  const hers = { membershipId: fenna.membershipId };
  expect(await codeOf((await deskOf(anouk, false)).knock(contract.resetSecondStep, hers))).toBe(
    "identity/confirm-first",
  );
  expect(await keysOf(fenna)).toEqual({ totp: 1, passkeys: 1, sessions: 1 });
});

test("a second role of oneself is oneself", async () => {
  const second = await given.professional("Anouk", lindezorg, { accountId: anouk.accountId });
  const asked = (await deskOf(anouk)).knock(contract.resetSecondStep, { membershipId: second.membershipId });
  expect(await codeOf(asked)).toBe("platform/not-found");
  expect(await keysOf(anouk)).toMatchObject({ totp: 1, passkeys: 1 });
});

test("not a colleague elsewhere, not who watches over the region, and nobody without this role", async () => {
  const ilse = await withKeys(await given.professional("Ilse", gemeente));
  const pien = await withKeys(
    await given.professional("Pien", lindezorg, { task: "coordinatie", role: "privacy-officer" }),
  );
  const bram = await withKeys(await given.professional("Bram", lindezorg));
  for (const [by, of] of [
    [anouk, ilse],
    [anouk, pien],
    [bram, pien],
  ] as const) {
    const asked = (await deskOf(by)).knock(contract.resetSecondStep, { membershipId: of.membershipId });
    expect(await codeOf(asked), `${by.name} over ${of.name}`).toBe("platform/not-found");
    expect(await sqlAs(by, "select identity.reset_second_step($1) as address", [of.membershipId])).toEqual([
      { address: null },
    ]);
    expect(await keysOf(of)).toEqual({ totp: 1, passkeys: 1, sessions: 1 });
  }
});

test("the administrator helps who keeps an organisation, and nobody else", async () => {
  const bo = await withKeys(await given.professional("Bo", gemeente, { role: "administrator" }));
  const desk = await deskOf(bo);
  const { colleagues } = await desk.knock(contract.colleaguesToHelp, {});
  expect(colleagues.map(({ name }) => name).toSorted()).toEqual(["Anouk", "Pien"]);
  await desk.knock(contract.resetSecondStep, { membershipId: anouk.membershipId });
  expect(await keysOf(anouk)).toEqual({ totp: 0, passkeys: 0, sessions: 0 });
});
