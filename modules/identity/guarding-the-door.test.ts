import { randomUUID } from "node:crypto";
import { TOTP } from "otpauth";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mailSettled } from "../../platform/server/mail.ts";
import { given, type Organisation } from "../../tests/harness/given.ts";
import { type BrowserOn, browserOn } from "../../tests/harness/jar.ts";
import { moveClock, ownerClient } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import * as contract from "./contract.ts";
import { hashPassword } from "./rules/password-hash.ts";

const password = "een zin die alleen Ilse kent";
let gemeente: Organisation;
let email: string;
let accountId: string;
let membershipId: string;

const mails: { to: string; subject: string; text: string; from: string }[] = [];
const postOffice = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) => {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => void parts.push(part));
    stream.on("end", () => {
      void PostalMime.parse(Buffer.concat(parts)).then((mail) => {
        mails.push({
          to: mail.to?.[0]?.address ?? "",
          from: mail.from?.address ?? "",
          subject: mail.subject ?? "",
          text: mail.text ?? "",
        });
        done();
      });
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((ready) => void postOffice.listen(3180, "127.0.0.1", ready));
  process.env.SMTP_URL = "smtp://127.0.0.1:3180";
  gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente" });
});
afterAll(() => new Promise<void>((closed) => postOffice.close(closed)));

beforeEach(async () => {
  await mailSettled();
  mails.length = 0;
  email = `ilse-${randomUUID()}@waterland.example`;
  ({ accountId, membershipId } = await given.professional("Ilse", gemeente));
  await ownerClient.query("delete from platform.session where account_id = $1", [accountId]);
  await ownerClient.query(
    "insert into identity.credential (account_id, email, password_hash, password_changed_at) values ($1, $2, $3, platform.now())",
    [accountId, email, await hashPassword(password)],
  );
});

const refusalOf = async (work: Promise<unknown>) =>
  (await work.then(
    () => ({}),
    (thrown: unknown) => thrown,
  )) as { code?: string; fieldErrors?: { message: string }[] };
const loggedIn = async () => {
  const desk = browserOn(doors);
  await desk.knock(contract.logIn, { email, password });
  return desk;
};
const clock = async () =>
  ((await ownerClient.query<{ now: Date }>("select platform.now() as now")).rows[0]?.now ?? new Date(0)).getTime();
const codeOf = async (secret: string) =>
  new TOTP({ secret, issuer: "Vliegwiel" }).generate({ timestamp: await clock() });
const withCodeApp = async () => {
  const desk = await loggedIn();
  const { secret } = await desk.knock(contract.beginTotp, {});
  const { codes } = await desk.knock(contract.confirmTotp, { code: await codeOf(secret) });
  return { desk, secret, codes };
};
const atTheSecondStep = async (): Promise<BrowserOn> => {
  const desk = browserOn(doors);
  expect(await desk.knock(contract.logIn, { email, password })).toMatchObject({ next: "second-step" });
  return desk;
};

test("Ilse sets up a code app, and with it may take her role", async () => {
  const { desk, codes } = await withCodeApp();
  expect(codes).toHaveLength(10);
  await desk.knock(contract.chooseRole, { membershipId });
  expect((await desk.knock(contract.currentSession, {})).actor).toMatchObject({
    kind: "professional",
    mustSetUp: false,
  });
});

test("with a code app the password alone opens nothing", async () => {
  await withCodeApp();
  const desk = await atTheSecondStep();
  expect(desk.cookies.has("vw_session")).toBe(false);
  expect((await desk.knock(contract.currentSession, {})).actor).toBeNull();
});

test("a code opens the house once; the same code a second time is refused", async () => {
  const { secret } = await withCodeApp();
  await moveClock("31 seconds");
  const code = await codeOf(secret);
  expect(await (await atTheSecondStep()).knock(contract.secondStep, { code })).toEqual({ next: "in" });
  expect((await refusalOf((await atTheSecondStep()).knock(contract.secondStep, { code }))).code).toBe(
    "identity/wrong-code",
  );
});

test("the code that set up the app is used up as well", async () => {
  const desk = await loggedIn();
  const { secret } = await desk.knock(contract.beginTotp, {});
  const code = await codeOf(secret);
  await desk.knock(contract.confirmTotp, { code });
  expect((await refusalOf((await atTheSecondStep()).knock(contract.secondStep, { code }))).code).toBe(
    "identity/wrong-code",
  );
});

test("the secret of the code app is not readable in the database", async () => {
  const { secret } = await withCodeApp();
  const { rows } = await ownerClient.query("select t::text as row from identity.totp t where account_id = $1", [
    accountId,
  ]);
  expect(rows[0].row).not.toContain(secret);
});

test("a recovery code works once, typed in capitals or not", async () => {
  const { codes } = await withCodeApp();
  const [code = ""] = codes;
  expect(await (await atTheSecondStep()).knock(contract.secondStep, { code: code.toUpperCase() })).toEqual({
    next: "in",
  });
  expect((await refusalOf((await atTheSecondStep()).knock(contract.secondStep, { code }))).code).toBe(
    "identity/wrong-code",
  );
});

test("guessing codes slows down per account, whatever network it comes from", async () => {
  await withCodeApp();
  const heard: (string | undefined)[] = [];
  for (let nth = 0; nth < 8; nth += 1) {
    const desk = browserOn(doors, `192.0.${nth}`);
    await desk.knock(contract.logIn, { email, password });
    heard.push((await refusalOf(desk.knock(contract.secondStep, { code: "000000" }))).code);
  }
  expect(heard.slice(0, 6)).toEqual(Array(6).fill("identity/wrong-code"));
  expect(heard.at(-1)).toBe("platform/too-many");
});

test("the second step can't be done in another browser, or after ten minutes", async () => {
  const { secret } = await withCodeApp();
  await moveClock("31 seconds");
  const elsewhere = browserOn(doors);
  expect((await refusalOf(elsewhere.knock(contract.secondStep, { code: await codeOf(secret) }))).code).toBe(
    "identity/start-again",
  );
  const slow = await atTheSecondStep();
  await moveClock("11 minutes");
  expect((await refusalOf(slow.knock(contract.secondStep, { code: await codeOf(secret) }))).code).toBe(
    "identity/start-again",
  );
});

test("the last second step of who works with other people's data stays", async () => {
  const { desk } = await withCodeApp();
  expect((await refusalOf(desk.knock(contract.removeTotp, {}))).code).toBe("identity/last-second-step");
});

test("a screen that was left open can't change the locks", async () => {
  const { desk } = await withCodeApp();
  await moveClock("16 minutes");
  expect((await refusalOf(desk.knock(contract.newRecoveryCodes, {}))).code).toBe("identity/confirm-first");
  expect((await refusalOf(desk.knock(contract.confirmMe, { password: "geraden" }))).code).toBe(
    "identity/wrong-password",
  );
  await desk.knock(contract.confirmMe, { password });
  expect((await desk.knock(contract.newRecoveryCodes, {})).codes).toHaveLength(10);
});

test("Ilse sees where she is logged in, and ends the session on the old telephone at once", async () => {
  const desk = await loggedIn();
  const telephone = await loggedIn();
  const { sessions } = await desk.knock(contract.ownLogIn, {});
  const other = sessions.find(({ current }) => !current);
  expect(sessions).toHaveLength(2);
  await desk.knock(contract.endSession, { id: other?.id ?? "" });
  expect((await telephone.knock(contract.currentSession, {})).actor).toBeNull();
  expect((await desk.knock(contract.currentSession, {})).actor).not.toBeNull();
});

test("nobody ends the session of somebody else", async () => {
  const desk = await loggedIn();
  const { rows } = await ownerClient.query("select id from platform.session where account_id <> $1 limit 1", [
    accountId,
  ]);
  expect((await refusalOf(desk.knock(contract.endSession, { id: rows[0].id }))).code).toBe("platform/not-found");
});

test("who forgot the password gets a mail; who is unknown gets the same answer and no mail", async () => {
  const answers = [];
  for (const address of [email, "niemand@waterland.example"])
    answers.push(await browserOn(doors).knock(contract.forgotPassword, { email: address }));
  await mailSettled();
  expect(answers).toEqual([{ done: true }, { done: true }]);
  expect(mails.map(({ to }) => to)).toEqual([email]);
  expect(mails[0]?.subject).toBe("Nieuw wachtwoord voor Vliegwiel");
});

const linkIn = (text = "", page = "wachtwoord") => new RegExp(`/${page}#([A-Za-z0-9_-]{43})`).exec(text)?.[1] ?? "";

test("the link from the mail changes the password once, and everyone who was in is out", async () => {
  const before = await loggedIn();
  await browserOn(doors).knock(contract.forgotPassword, { email });
  await mailSettled();
  const token = linkIn(mails[0]?.text);
  const newPassword = "vier losse woorden op papier";
  await browserOn(doors).knock(contract.resetPassword, { token, password: newPassword });
  expect((await before.knock(contract.currentSession, {})).actor).toBeNull();
  expect((await refusalOf(browserOn(doors).knock(contract.resetPassword, { token, password: newPassword }))).code).toBe(
    "identity/link-past-use",
  );
  expect(await browserOn(doors).knock(contract.logIn, { email, password: newPassword })).toEqual({ next: "in" });
  expect((await refusalOf(loggedIn())).code).toBe("identity/wrong-credentials");
});

test("a password link stops after an hour, and a fourth in an hour is not sent", async () => {
  for (let nth = 0; nth < 4; nth += 1)
    await browserOn(doors, `198.18.${nth}`).knock(contract.forgotPassword, { email });
  await mailSettled();
  expect(mails).toHaveLength(3);
  await moveClock("61 minutes");
  const refused = await refusalOf(
    browserOn(doors).knock(contract.resetPassword, { token: linkIn(mails[0]?.text), password }),
  );
  expect(refused.code).toBe("identity/link-past-use");
});

test("a password that everybody uses is refused, with the reason beside the field", async () => {
  const desk = await loggedIn();
  for (const weak of ["wachtwoord2026", "123456789012", "Welkom, 123456!", "abcabcabcabc", email]) {
    const refused = await refusalOf(desk.knock(contract.changePassword, { current: password, password: weak }));
    expect(refused.code, weak).toBe("identity/weak-password");
  }
  await moveClock("1 day");
  const again = await loggedIn();
  await again.knock(contract.changePassword, { current: password, password: "paard batterij nietje correct" });
  await mailSettled();
  expect(mails.at(-1)).toMatchObject({ to: email, subject: "Uw wachtwoord voor Vliegwiel is veranderd" });
});

test("a hash made with less work is made again at the next log-in", async () => {
  const cheap = await hashPassword(password, { memory: 8_192, passes: 1, parallelism: 1 });
  await ownerClient.query("update identity.credential set password_hash = $1 where account_id = $2", [
    cheap,
    accountId,
  ]);
  await loggedIn();
  const { rows } = await ownerClient.query("select password_hash from identity.credential where account_id = $1", [
    accountId,
  ]);
  expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
