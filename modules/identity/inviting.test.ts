import { randomUUID } from "node:crypto";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mailSettled } from "../../platform/server/mail.ts";
import { given, type Organisation, type Professional } from "../../tests/harness/given.ts";
import { browserOn } from "../../tests/harness/jar.ts";
import { moveClock, ownerClient } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import { firstAdminLink } from "./commands/first-admin.ts";
import * as contract from "./contract.ts";

const password = "vier losse woorden op papier";
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
        mails.push({
          to: mail.to?.[0]?.address ?? "",
          subject: mail.subject ?? "",
          text: mail.text ?? "",
          raw: raw.toString(),
        });
        done();
      });
    });
  },
});
let lindezorg: Organisation;
let gemeente: Organisation;
let anouk: Professional;
let ruud: Professional;

beforeAll(async () => {
  await new Promise<void>((ready) => void postOffice.listen(3181, "127.0.0.1", ready));
  process.env.SMTP_URL = "smtp://127.0.0.1:3181";
  lindezorg = await given.organisation("GGZ Lindezorg", { tasks: ["begeleiding", "behandeling"] });
  gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente" });
  await given.readyRegion("AM07", lindezorg, gemeente);
  anouk = await given.professional("Anouk", lindezorg, { role: "organisation-admin" });
  ruud = await given.professional("Ruud", lindezorg);
});
afterAll(() => new Promise<void>((closed) => postOffice.close(closed)));
beforeEach(async () => {
  await mailSettled();
  mails.length = 0;
});

const refusalOf = async (work: Promise<unknown>) =>
  (await work.then(
    () => ({}),
    (thrown: unknown) => thrown,
  )) as { code?: string; constraint?: string };
const browserOf = ({ secret }: { secret: string }) => {
  const desk = browserOn(doors);
  desk.cookies.set("vw_session", secret);
  return desk;
};
const toRole = (email: string, more = {}) => ({
  email,
  organisationId: lindezorg.id,
  task: "begeleiding" as const,
  regionCode: "AM07",
  role: "professional" as const,
  functionTitle: "IPS-coach",
  ...more,
});
const newAddress = () => `nieuw-${randomUUID()}@post.example`;
/** The token in the only mail that was sent to this address. */
const mailedToken = async (email: string) => {
  await mailSettled();
  const sent = mails.filter(({ to }) => to === email);
  expect(sent).toHaveLength(1);
  return /\/uitnodiging#([A-Za-z0-9_-]{43})/.exec(sent[0]?.text ?? "")?.[1] ?? "";
};
const inviteToRole = async (by: Professional = anouk, more = {}) => {
  const email = newAddress();
  await browserOf(by).knock(contract.inviteMember, toRole(email, more));
  return { email, token: await mailedToken(email) };
};

test("Anouk invites a coach, who makes an account and gets the role after setting up a second step", async () => {
  const { email, token } = await inviteToRole();
  const desk = browserOn(doors);
  expect(await desk.knock(contract.showInvitation, { token })).toMatchObject({
    kind: "member",
    organisation: "GGZ Lindezorg",
    email,
  });
  await desk.knock(contract.acceptInvitation, { token, name: "Nora", password });
  const { actor } = await desk.knock(contract.currentSession, {});
  expect(actor).toMatchObject({ kind: "none", mustSetUp: true });
  expect(actor?.memberships).toMatchObject([
    { organisation: "GGZ Lindezorg", task: "begeleiding", role: "professional", name: "Nora" },
  ]);
});

test("an invitation opens once", async () => {
  const { token } = await inviteToRole();
  await browserOn(doors).knock(contract.acceptInvitation, { token, name: "Nora", password });
  const again = browserOn(doors).knock(contract.acceptInvitation, { token, name: "Nog eens Nora", password });
  expect((await refusalOf(again)).code).toBe("identity/link-past-use");
});

test("two people with the same link at the same moment: one gets in", async () => {
  const { token } = await inviteToRole();
  const both = await Promise.allSettled(
    ["Nora", "Nina"].map((name) => browserOn(doors).knock(contract.acceptInvitation, { token, name, password })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("an invitation expires after seven days", async () => {
  const { token } = await inviteToRole();
  await moveClock("7 days");
  expect((await refusalOf(browserOn(doors).knock(contract.showInvitation, { token }))).code).toBe(
    "identity/link-past-use",
  );
});

test("a withdrawn invitation opens nothing", async () => {
  const { email, token } = await inviteToRole();
  const { items } = await browserOf(anouk).knock(contract.listInvitations, {});
  const sent = items.find((each) => each.email === email);
  await browserOf(anouk).knock(contract.withdrawInvitation, { id: sent?.id ?? "" });
  expect((await refusalOf(browserOn(doors).knock(contract.showInvitation, { token }))).code).toBe(
    "identity/link-past-use",
  );
});

test("what someone sent before leaving opens nothing after they left", async () => {
  const leaving = await given.professional("Tom", lindezorg, { role: "organisation-admin" });
  const { token } = await inviteToRole(leaving);
  await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
    leaving.membershipId,
  ]);
  expect((await refusalOf(browserOn(doors).knock(contract.showInvitation, { token }))).code).toBe(
    "identity/link-past-use",
  );
});

test("nobody gives what is not theirs to give", async () => {
  const coordinator = await given.professional("Carla", lindezorg, { role: "coordinator" });
  const attempts: [Professional, object][] = [
    [ruud, {}],
    [anouk, { organisationId: gemeente.id }],
    [anouk, { role: "administrator" }],
    [anouk, { role: "privacy-officer" }],
    [coordinator, { role: "coordinator" }],
    [coordinator, { task: "behandeling" }],
  ];
  for (const [who, more] of attempts)
    expect((await refusalOf(browserOf(who).knock(contract.inviteMember, toRole(newAddress(), more)))).constraint).toBe(
      "not_yours_to_invite",
    );
  await browserOf(coordinator).knock(contract.inviteMember, toRole(newAddress()));
});

test("who has an account already logs in first, and then takes the new role with it", async () => {
  const { email, token } = await inviteToRole();
  const desk = browserOn(doors);
  await desk.knock(contract.acceptInvitation, { token, name: "Nora", password });
  await browserOf(anouk).knock(contract.inviteMember, toRole(email, { task: "behandeling" }));
  await mailSettled();
  const second = /\/uitnodiging#([A-Za-z0-9_-]{43})/.exec(mails.at(-1)?.text ?? "")?.[1] ?? "";
  const asStranger = browserOn(doors).knock(contract.acceptInvitation, { token: second, name: "Nora", password });
  expect((await refusalOf(asStranger)).code).toBe("identity/has-account-already");
  await desk.knock(contract.acceptAsMe, { token: second });
  const { actor } = await desk.knock(contract.currentSession, {});
  expect(actor?.memberships.map(({ task }) => task).sort()).toEqual(["begeleiding", "behandeling"]);
});

test("Samira's mail and its page tell nobody that a care organisation is involved", async () => {
  const samira = await given.person("Samira", ruud);
  const email = newAddress();
  await browserOf(ruud).knock(contract.invitePerson, { email, reference: samira.reference });
  const token = await mailedToken(email);
  const [mail] = mails;
  expect(mail?.subject).toBe("Uitnodiging voor Vliegwiel");
  // The key is made of chance: any short word may stand in it.
  const words = mail?.raw
    .replace(/=\r?\n/g, "")
    .replaceAll(token, "")
    .toLowerCase();
  for (const word of ["lindezorg", "ggz", "zorg", "cliënt", "ruud", samira.reference.toLowerCase()])
    expect(words).not.toContain(word);
  const shown = await browserOn(doors).knock(contract.showInvitation, { token });
  expect(shown).toMatchObject({ kind: "person", organisation: null, task: null, region: null, role: null });
});

test("Samira takes up her invitation and is at once herself", async () => {
  const samira = await given.person("Samira", ruud);
  const email = newAddress();
  await browserOf(ruud).knock(contract.invitePerson, { email, reference: samira.reference });
  const desk = browserOn(doors);
  await desk.knock(contract.acceptInvitation, { token: await mailedToken(email), name: "Samira", password });
  const { actor } = await desk.knock(contract.currentSession, {});
  expect(actor).toMatchObject({ name: "Samira", kind: "person", mustSetUp: false });
  expect(actor?.persons).toMatchObject([{ asPerson: samira.personId, self: true, current: true }]);
});

test("somebody else's client can't be invited, and the answer is the same as for a code that does not exist", async () => {
  const samira = await given.person("Samira", ruud);
  const ilse = await given.professional("Ilse", gemeente);
  for (const reference of [samira.reference, "TBESTAATNIET"])
    expect(
      (await refusalOf(browserOf(ilse).knock(contract.invitePerson, { email: newAddress(), reference }))).code,
    ).toBe("platform/not-found");
});

test("the invitation of a person is seen by who sent it, and not by the admin of the organisation", async () => {
  const samira = await given.person("Samira", ruud);
  const email = newAddress();
  await browserOf(ruud).knock(contract.invitePerson, { email, reference: samira.reference });
  const seenBy = async (who: Professional) =>
    (await browserOf(who).knock(contract.listInvitations, { limit: 100 })).items.some((each) => each.email === email);
  expect(await seenBy(ruud)).toBe(true);
  expect(await seenBy(anouk)).toBe(false);
});

test("the first administrator comes in by a link of one day; once there is one, no link is made", async () => {
  const link = await firstAdminLink(ownerClient, "https://vliegwiel.example");
  const earlier = /\/uitnodiging#(.+)$/.exec(link ?? "")?.[1] ?? "";
  const token =
    /\/uitnodiging#(.+)$/.exec((await firstAdminLink(ownerClient, "https://vliegwiel.example")) ?? "")?.[1] ?? "";
  expect((await refusalOf(browserOn(doors).knock(contract.showInvitation, { token: earlier }))).code).toBe(
    "identity/link-past-use",
  );
  const desk = browserOn(doors);
  await desk.knock(contract.acceptInvitation, { token, name: "Bas", email: "bas@vliegwiel.example", password });
  expect((await desk.knock(contract.currentSession, {})).actor?.memberships).toMatchObject([{ role: "administrator" }]);
  expect(await firstAdminLink(ownerClient, "https://vliegwiel.example")).toBeNull();
});
