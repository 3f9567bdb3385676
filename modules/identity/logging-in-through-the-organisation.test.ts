import { createHash, randomBytes, randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import Provider from "oidc-provider";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Redirect } from "../../platform/server/file.ts";
import { seal } from "../../platform/server/secrets.ts";
import { given, type Organisation, type Professional } from "../../tests/harness/given.ts";
import { type BrowserOn, browserOn } from "../../tests/harness/jar.ts";
import { ownerClient } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import * as contract from "./contract.ts";

const issuer = "http://localhost:3182";
let server: Server;
/** Who sits at the organisation's own log-in page. */
let atThePage = "ruud";

const people: Record<string, { name: string; email: string }> = {
  ruud: { name: "Ruud de Boer", email: "ruud@lindezorg.example" },
  nora: { name: "Nora Visser", email: "ruud@lindezorg.example" },
};

const startProvider = async () => {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "vliegwiel",
        client_secret: "een geheim van lindezorg",
        redirect_uris: ["http://localhost:3000/api/v1/session/organisation-return"],
        token_endpoint_auth_method: "client_secret_basic",
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(16).toString("hex")] },
    features: { devInteractions: { enabled: false } },
    findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
    interactions: { url: (_context, interaction) => `/wie/${interaction.uid}` },
    loadExistingGrant: async (context) => {
      const { session, client } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        ...(client && { clientId: client.clientId }),
        ...(session?.accountId && { accountId: session.accountId }),
      });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server = createServer((request, response) => {
    if (!request.url?.startsWith("/wie/")) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: atThePage } });
  });
  await new Promise<void>((ready) => void server.listen(3182, "localhost", ready));
};

let lindezorg: Organisation;
let ruud: Professional;
let providerId: string;

beforeAll(async () => {
  await startProvider();
  lindezorg = await given.organisation("GGZ Lindezorg");
  ruud = await given.professional("Ruud", lindezorg);
  providerId = await addProvider();
});
afterAll(() => new Promise<void>((closed) => void server.close(() => closed())));

const addProvider = async (acrValues: string[] = [], organisation = lindezorg) => {
  const id = randomUUID();
  await ownerClient.query(
    "update identity.oidc_provider set ended_at = platform.now() where organisation_id = $1 and ended_at is null",
    [organisation.id],
  );
  await ownerClient.query(
    "insert into identity.oidc_provider (id, organisation_id, issuer, client_id, sealed_secret, acr_values) values ($1, $2, $3, 'vliegwiel', $4, $5)",
    [id, organisation.id, issuer, seal("oidc", "een geheim van lindezorg"), acrValues],
  );
  return id;
};

const addressOf = (answer: unknown): URL => {
  if (!(answer instanceof Redirect)) throw new Error("no redirect");
  return new URL(answer.to);
};

/** Walks through the organisation's pages as a browser does, up to the address it is sent back to. */
const throughTheProvider = async (start: URL): Promise<URL> => {
  const cookies = new Map<string, string>();
  let address = start;
  for (let hop = 0; hop < 10; hop += 1) {
    if (address.origin === "http://localhost:3000") return address;
    const answer = await fetch(address, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split(/=(.*)/s);
      cookies.set(name, value);
    }
    const next = answer.headers.get("location");
    if (!next) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
    address = new URL(next, address);
  }
  throw new Error("too many redirects");
};
const queryOf = (address: URL) => Object.fromEntries(address.searchParams);
const goAndReturn = async (desk: BrowserOn, more: { invitation?: string; terug?: string } = {}, id = providerId) => {
  const there = addressOf(await desk.knock(contract.oidcLogIn, { id, ...more }));
  return addressOf(await desk.knock(contract.oidcReturn, queryOf(await throughTheProvider(there))));
};
const linked = async (subject: string, account: Professional) =>
  ownerClient.query(
    "insert into identity.oidc_link (issuer, subject, provider_id, account_id, linked_at) values ($1, $2, $3, $4, platform.now()) on conflict do nothing",
    [issuer, subject, providerId, account.accountId],
  );

test("Ruud goes to his organisation's log-in with PKCE, state and nonce", async () => {
  const there = addressOf(await browserOn(doors).knock(contract.oidcLogIn, { id: providerId }));
  expect(there.origin).toBe(issuer);
  expect(queryOf(there)).toMatchObject({
    response_type: "code",
    code_challenge_method: "S256",
    client_id: "vliegwiel",
  });
  for (const name of ["state", "nonce", "code_challenge"])
    expect(there.searchParams.get(name)?.length).toBeGreaterThan(30);
});

test("Ruud, linked by his own act, comes back logged in and in his role", async () => {
  atThePage = "ruud";
  await linked("ruud", ruud);
  const desk = browserOn(doors);
  expect((await goAndReturn(desk, { terug: "/mijn-werk" })).href).toBe(
    "http://localhost:3000/inloggen/verder?terug=%2Fmijn-werk",
  );
  expect((await desk.knock(contract.currentSession, {})).actor).toMatchObject({ name: "Ruud", kind: "professional" });
});

test("an address that happens to be the same opens nobody's account", async () => {
  atThePage = "nora";
  await ownerClient.query(
    "insert into identity.credential (account_id, email, password_changed_at) values ($1, 'ruud@lindezorg.example', platform.now()) on conflict do nothing",
    [ruud.accountId],
  );
  const desk = browserOn(doors);
  expect((await goAndReturn(desk)).searchParams.get("fout")).toBe("onbekend");
  expect((await desk.knock(contract.currentSession, {})).actor).toBeNull();
});

test("another state than the one we sent opens nothing", async () => {
  atThePage = "ruud";
  const desk = browserOn(doors);
  const back = await throughTheProvider(addressOf(await desk.knock(contract.oidcLogIn, { id: providerId })));
  back.searchParams.set("state", "iets anders");
  expect(addressOf(await desk.knock(contract.oidcReturn, queryOf(back))).searchParams.get("fout")).toBe("organisatie");
});

test("an answer meant for another browser opens nothing here", async () => {
  const back = await throughTheProvider(
    addressOf(await browserOn(doors).knock(contract.oidcLogIn, { id: providerId })),
  );
  const other = browserOn(doors);
  await other.knock(contract.oidcLogIn, { id: providerId });
  expect(addressOf(await other.knock(contract.oidcReturn, queryOf(back))).searchParams.get("fout")).toBe("organisatie");
});

test("another nonce than the one we sent opens nothing", async () => {
  const desk = browserOn(doors);
  const back = await throughTheProvider(addressOf(await desk.knock(contract.oidcLogIn, { id: providerId })));
  const step = createHash("sha256")
    .update(desk.cookies.get("vw_oidc") ?? "")
    .digest();
  const changed = await ownerClient.query(
    `update identity.half_way set payload = jsonb_set(payload, '{going,nonce}', '"een andere"') where secret_hash = $1`,
    [step],
  );
  expect(changed.rowCount).toBe(1);
  expect(addressOf(await desk.knock(contract.oidcReturn, queryOf(back))).searchParams.get("fout")).toBe("organisatie");
});

test("the same answer a second time opens nothing", async () => {
  atThePage = "ruud";
  const desk = browserOn(doors);
  const back = await throughTheProvider(addressOf(await desk.knock(contract.oidcLogIn, { id: providerId })));
  const step = desk.cookies.get("vw_oidc") ?? "";
  expect(addressOf(await desk.knock(contract.oidcReturn, queryOf(back))).pathname).toBe("/inloggen/verder");
  const again = browserOn(doors);
  again.cookies.set("vw_oidc", step);
  expect(addressOf(await again.knock(contract.oidcReturn, queryOf(back))).searchParams.get("fout")).toBe("organisatie");
});

test("a level of assurance that is asked for and not given opens nothing", async () => {
  atThePage = "ruud";
  const strict = await given.organisation("Gemeente Waterland", { kind: "gemeente" });
  const id = await addProvider(["http://eidas.europa.eu/LoA/substantial"], strict);
  expect((await goAndReturn(browserOn(doors), {}, id)).searchParams.get("fout")).toBe("organisatie");
});

test("Nora takes up her invitation with the organisation's log-in, and no other organisation's invitation", async () => {
  atThePage = "nora";
  const elsewhere = await given.organisation("Elders", { kind: "overig" });
  const invite = async (organisation: Organisation) => {
    const secret = randomBytes(32).toString("base64url");
    await ownerClient.query(
      `insert into identity.invitation (id, token_hash, kind, email, organisation_id, task, region_code, role, created_at, expires_at)
       values ($1, $2, 'member', 'nora@lindezorg.example', $3, 'begeleiding', 'AM07', 'professional', platform.now(), platform.now() + interval '7 days')`,
      [randomUUID(), createHash("sha256").update(secret).digest(), organisation.id],
    );
    return secret;
  };
  expect((await goAndReturn(browserOn(doors), { invitation: await invite(elsewhere) })).searchParams.get("fout")).toBe(
    "onbekend",
  );
  const desk = browserOn(doors);
  await goAndReturn(desk, { invitation: await invite(lindezorg) });
  expect((await desk.knock(contract.currentSession, {})).actor).toMatchObject({
    name: "Nora Visser",
    kind: "professional",
    membership: { organisation: "GGZ Lindezorg" },
  });
});

test("only the administrator of the house says where an organisation's log-in is", async () => {
  const anouk = await given.professional("Anouk", lindezorg, { role: "organisation-admin" });
  await ownerClient.query(
    "insert into identity.session_proof (session_id, how, confirmed_at) select id, 'two-factor', platform.now() from platform.session where account_id = $1",
    [anouk.accountId],
  );
  const desk = browserOn(doors);
  desk.cookies.set("vw_session", anouk.secret);
  const set = desk.knock(contract.setOidcProvider, {
    organisationId: lindezorg.id,
    issuer: "https://elders.example",
    clientId: "x",
    secret: "x",
  });
  await expect(set).rejects.toMatchObject({ constraint: "only_the_administrator" });
});
