import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailSettled } from "../../platform/server/mail.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { house, journalFolder, moveClock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { mailPersons } from "./jobs.ts";

const mails: { to: string; subject: string; text: string; raw: string }[] = [];
const postOffice = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) => {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => void parts.push(part));
    stream.on("end", () => {
      const raw = Buffer.concat(parts);
      void PostalMime.parse(raw).then((mail) => {
        const [to] = mail.to ?? [];
        mails.push({ to: to?.address ?? "", subject: mail.subject ?? "", text: mail.text ?? "", raw: raw.toString() });
        done();
      });
    });
  },
});
let lindezorg: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let samira: PersonWithSession;

const run = async () => {
  await mailPersons({ house, journalFolder });
  await mailSettled();
  return mails.splice(0);
};
const canLogIn = (person: PersonWithSession, email: string, demo = false) =>
  ownerClient.query(
    "insert into identity.credential (account_id, email, password_changed_at, demo) values ($1, $2, platform.now(), $3)",
    [person.accountId, email, demo],
  );
const asks = (person: PersonWithSession) =>
  sqlAs(
    ruud,
    `insert into consent.request (id, person_id, asked_by, purpose, categories, receivers, why, asked_on)
     values (gen_random_uuid(), $1, $2, 'guidance', '{plan}', '[]', 'Mag ik met de huisarts bellen?', platform.today())`,
    [person.personId, ruud.membershipId],
  );

beforeAll(async () => {
  await new Promise<void>((ready) => void postOffice.listen(3292, "127.0.0.1", ready));
  process.env.SMTP_URL = "smtp://127.0.0.1:3292";
  lindezorg = await given.organisation("GGZ Lindezorg");
  gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente" });
  ruud = await given.professional("Ruud", lindezorg);
  await given.readyRegion("AM07", lindezorg, gemeente);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await canLogIn(samira, "samira@post.example");
});
afterAll(() => new Promise<void>((closed) => postOffice.close(closed)));

test("Samira hears six weeks before a permission ends, once, and the mail says nothing else", async () => {
  await given.permission(samira, [{ organisation: gemeente }], { months: 3 });
  expect(await run()).toEqual([]);
  await moveClock("52 days");
  const [mail, ...more] = await run();
  expect(more).toEqual([]);
  expect(mail?.to).toBe("samira@post.example");
  expect(mail?.subject).toBe("Er staat iets voor u klaar in Vliegwiel");
  expect(mail?.text).toMatch(
    /^Er staat iets voor u klaar in Vliegwiel\. Log in om het te lezen:\s+http\S+\/inloggen\s*$/,
  );
  expect(mail?.raw).not.toMatch(/Samira |Lindezorg|Gemeente|casusoverleg|toestemming/i);
  expect(await run()).toEqual([]);
});

test("two questions are one mail, and running twice at once is one mail too", async () => {
  await asks(samira);
  await asks(samira);
  await Promise.all([mailPersons({ house, journalFolder }), mailPersons({ house, journalFolder })]);
  const sent = await run();
  expect(sent.map(({ to }) => to)).toEqual(["samira@post.example"]);
  expect(sent[0]?.raw).not.toMatch(/huisarts|Ruud/);
  expect(await run()).toEqual([]);
});

test("nothing for who took it back, and nothing for an invented person", async () => {
  await given.withdrawal(samira, await given.permission(samira, [{ organisation: gemeente }], { months: 1 }));
  const invented = await given.personLoggedIn(await given.person("Joris", ruud));
  await canLogIn(invented, "joris@deelnemer.voorbeeld.nl", true);
  await asks(invented);
  expect(await run()).toEqual([]);
});
