import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mailSettled } from "../../platform/server/mail.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, itIs, journalFolder, knock, ownerClient } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import { mailOfTheDay } from "./jobs.ts";

const mails: { to: string; subject: string; text: string; raw: string; parts: number }[] = [];
const postOffice = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) => {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => void parts.push(part));
    stream.on("end", () => {
      const raw = Buffer.concat(parts);
      void PostalMime.parse(raw).then(({ to, subject = "", text = "", html, attachments }) => {
        const [first] = to ?? [];
        const more = (html ? 1 : 0) + attachments.length;
        mails.push({ to: first?.address ?? "", subject, text, raw: raw.toString(), parts: 1 + more });
        done();
      });
    });
  },
});
let lindezorg: Organisation;
let ruud: Professional;
let samira: PersonWithSession;

const run = async () => {
  await mailOfTheDay({ house, journalFolder });
  await mailSettled();
  return mails.splice(0);
};
const door = (path: string, method: string) => {
  const found = doors.find(({ endpoint }) => endpoint.path === path && endpoint.method === method);
  if (!found) throw new Error(`no door ${path}`);
  return found;
};
const canLogIn = (accountId: string, email: string, demo = false) =>
  ownerClient.query(
    "insert into identity.credential (account_id, email, password_changed_at, demo) values ($1, $2, platform.now(), $3)",
    [accountId, email, demo],
  );
const tell = (who: Professional, ...kinds: string[]) =>
  ownerClient.query("select notifications.tell($1, k, 'case', gen_random_uuid()) from unnest($2::text[]) k", [
    who.membershipId,
    kinds,
  ]);
const tellPerson = (who: PersonWithSession) =>
  ownerClient.query("select notifications.tell_person($1, 'consultation-outcome', 'my-consultation', $1)", [
    who.personId,
  ]);
const choose = (who: { secret: string }, topics: Record<string, string>, more = {}) =>
  knock(door("/notices/settings", "PUT"), who, {
    mail: true,
    onlyWorkingHours: false,
    badNewsAnyTime: false,
    topics,
    ...more,
  });

beforeAll(async () => {
  await new Promise<void>((ready) => void postOffice.listen(4151, "127.0.0.1", ready));
  process.env.SMTP_URL = "smtp://127.0.0.1:4151";
  await itIs("2026-11-30 09:00");
  lindezorg = await given.organisation("GGZ Lindezorg");
  ruud = await given.professional("Ruud", lindezorg);
  await given.readyRegion("AM07", lindezorg);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await canLogIn(ruud.accountId, "ruud@lindezorg.example");
  await canLogIn(samira.accountId, "samira@post.example");
});
beforeEach(() => ownerClient.query("delete from notifications.notice"));
afterAll(() => new Promise<void>((closed) => postOffice.close(closed)));

test("Ruud gets one mail at seven on a working day: how many, about what sort of things, and nothing else", async () => {
  await itIs("2026-12-01 10:00");
  await tell(ruud, "agreement-made", "advice-written", "look-back-due");
  expect(await run()).toEqual([]);
  await itIs("2026-12-02 06:59");
  expect(await run()).toEqual([]);
  await itIs("2026-12-02 07:00");
  const [mail, ...more] = await run();
  expect([more, mail?.to, mail?.parts]).toEqual([[], "ruud@lindezorg.example", 1]);
  expect(mail?.subject).toBe("Er staan 3 dingen voor je klaar in Vliegwiel");
  expect(mail?.text.trim().split(/\s*\n\s*/)).toEqual([
    "Er staan 3 dingen voor je klaar in Vliegwiel. Het gaat over iets dat op jouw antwoord wacht en een casus. Log in om ze te lezen:",
    expect.stringMatching(/^http\S+\/meldingen$/),
    "Wil je deze mail niet meer? Zet hem hier uit:",
    expect.stringMatching(/^http\S+\/meldingen\/geen-mail#[0-9a-f-]{36}$/),
  ]);
  expect(mail?.raw).not.toMatch(/Ruud |Samira|Lindezorg\b(?!\.example)|<img|<a /);
  expect(await run()).toEqual([]);
});

test("two that run at once are one mail, and what is new after seven waits for tomorrow", async () => {
  await itIs("2026-12-03 06:00");
  await tell(ruud, "agreement-made");
  await itIs("2026-12-03 07:30");
  await Promise.all([mailOfTheDay({ house, journalFolder }), mailOfTheDay({ house, journalFolder })]);
  expect((await run()).map(({ subject }) => subject)).toEqual(["Er staat 1 ding voor je klaar in Vliegwiel"]);
  await tell(ruud, "advice-written");
  await itIs("2026-12-03 09:30");
  expect(await run()).toEqual([]);
  await itIs("2026-12-04 07:00");
  expect((await run()).map(({ subject }) => subject)).toEqual(["Er staat 1 ding voor je klaar in Vliegwiel"]);
});

test("no mail in the weekend, on a holiday or after noon; a house that slept at seven is late and not silent", async () => {
  await itIs("2026-12-04 15:00");
  await tell(ruud, "agreement-made");
  for (const quiet of ["2026-12-04 15:30", "2026-12-05 07:00", "2026-12-06 07:00", "2026-12-07 12:00"]) {
    await itIs(quiet);
    expect(await run(), quiet).toEqual([]);
  }
  await itIs("2026-12-25 07:00");
  expect(await run()).toEqual([]);
  await itIs("2026-12-28 11:30");
  expect(await run()).toHaveLength(1);
});

test("nothing about what was read, what was switched off, or for who left or is invented", async () => {
  const invented = await given.professional("Voorbeeld", lindezorg);
  await canLogIn(invented.accountId, "ruud@lindezorg.voorbeeld.nl", true);
  const left = await given.professional("Wim", lindezorg);
  await canLogIn(left.accountId, "wim@lindezorg.example");
  await itIs("2026-12-28 15:00");
  await choose(ruud, { cases: "app" });
  for (const who of [ruud, invented, left]) await tell(who, "advice-written");
  await tell(left, "agreement-made");
  await tell(ruud, "seat-given", "agreement-made");
  await knock(door("/notices/read", "POST"), ruud);
  await tell(ruud, "advice-written", "lesson-proposed");
  await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
    left.membershipId,
  ]);
  await ownerClient.query("delete from notifications.notice where kind = 'agreement-made' and is_read");
  await itIs("2026-12-29 07:00");
  const sent = await run();
  await choose(ruud, { cases: "mail" });
  expect(sent).toEqual([]);
});

test("Samira's mail says that something is there, not what sort; bad news not the day before a holiday", async () => {
  await itIs("2026-12-30 10:00");
  await tellPerson(samira);
  await itIs("2026-12-31 07:00");
  expect(await run()).toEqual([]);
  await itIs("2027-01-04 07:00");
  const [mail, ...more] = await run();
  expect([more, mail?.to]).toEqual([[], "samira@post.example"]);
  expect(mail?.text).toMatch(/^Er staat 1 ding voor u klaar in Vliegwiel\. Log in om het te lezen:\s/);
  expect(mail?.raw).not.toMatch(/overleg|casus|Samira |\b(je|jouw)\b/i);
});

test("in the mail of who works here, nothing tells that they are also a person concerned", async () => {
  const both = await given.personLoggedIn(await given.person("Noor", ruud));
  await canLogIn(both.accountId, "noor@lindezorg.example");
  const noor = await given.professional("Noor", lindezorg, { accountId: both.accountId });
  await itIs("2027-01-05 10:00");
  await tellPerson(both);
  await tell(noor, "agreement-made");
  await itIs("2027-01-06 07:00");
  const [mail] = await run();
  expect(mail?.text).toMatch(
    /^Er staan 2 dingen voor je klaar in Vliegwiel\. Het gaat over iets dat op jouw antwoord wacht\. /,
  );
});

test("the link in the mail ends the mails without log-in, and does nothing else; in the app it stays", async () => {
  await itIs("2027-01-06 10:00");
  await tell(ruud, "agreement-made");
  await itIs("2027-01-07 07:00");
  const [mail] = await run();
  const secret = /geen-mail#(\S+)/.exec(mail?.text ?? "")?.[1];
  const stop = (input: unknown) => knock(door("/notices/mail-stop", "POST"), null, input);
  await expect(stop({ secret: crypto.randomUUID() })).rejects.toMatchObject({ code: "platform/not-found" });
  await expect(stop({ secret: "' or true --" })).rejects.toMatchObject({ code: "platform/invalid" });
  await stop({ secret });
  await stop({ secret });
  await tell(ruud, "advice-written");
  await itIs("2027-01-08 07:00");
  expect(await run()).toEqual([]);
  expect((await knock<{ unread: number }>(door("/notices/unread", "GET"), ruud)).unread).toBe(2);
  await choose(ruud, {}, { mail: true });
  await itIs("2027-01-11 07:00");
  expect((await run()).map(({ subject }) => subject)).toEqual(["Er staat 1 ding voor je klaar in Vliegwiel"]);
});
