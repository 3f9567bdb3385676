import type { FastifyInstance } from "fastify";
import { TOTP } from "otpauth";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { hashPassword } from "../../modules/identity/index.ts";
import { buildServer } from "../../platform/server/http.ts";
import { given, type Professional } from "../harness/given.ts";
import { house, houseNow, ownerClient } from "../harness/world.ts";
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  launchBrowser,
  screenshot,
  widths,
} from "../screens/browser.ts";
import { buildSite } from "../screens/built-site.ts";
import { onHouseTime } from "../screens/house-time.ts";

const baseUrl = "http://localhost:3184";
const password = "een zin die alleen Nora kent";
let app: FastifyInstance;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let nora: Professional;

const canLogIn = async (accountId: string, email: string, demo = false) =>
  ownerClient.query(
    "insert into identity.credential (account_id, email, password_hash, password_changed_at, demo) values ($1, $2, $3, platform.now(), $4)",
    [accountId, email, await hashPassword(password), demo],
  );

beforeAll(async () => {
  const pages = buildSite("production");
  app = buildServer({ house, doors, baseUrl, production: false, pages, openApi: () => ({}), log: () => undefined });
  await app.listen({ port: 3184, host: "localhost" });
  const lindezorg = await given.organisation("GGZ Lindezorg");
  const gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente" });
  await given.readyRegion("AM07", lindezorg, gemeente);
  nora = await given.professional("Nora", lindezorg, { role: "organisation-admin" });
  await given.professional("Nora", gemeente, { accountId: nora.accountId });
  await canLogIn(nora.accountId, "nora@lindezorg.example");
  browser = await launchBrowser();
  context = await onHouseTime(await browser.newContext({ viewport: widths.desk, reducedMotion: "reduce" }));
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** Looked at on a desk and on a phone, and by axe. */
const lookAt = async (name: string) => {
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    if (process.env.VLIEGWIEL_SCREENSHOTS) await screenshot(page, `log-in-${name}-${width}`);
  }
  await page.setViewportSize(widths.desk);
  await expectNoAxeViolations(page);
};
const heading = (text: string) => page.getByRole("heading", { level: 1, name: text }).waitFor();
const logIn = async () => {
  await page.goto(`${baseUrl}/inloggen`);
  await page.getByLabel("E-mailadres").fill("nora@lindezorg.example");
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
};

test("Nora hears beside the field that address and password do not fit", async () => {
  await page.goto(`${baseUrl}/inloggen`);
  await heading("Inloggen");
  await lookAt("page");
  await page.getByLabel("E-mailadres").fill("nora@lindezorg.example");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("niet dit wachtwoord");
  await page.keyboard.press("Enter");
  await page.locator("main").getByText("horen niet bij elkaar").first().waitFor();
  await lookAt("wrong");
});

test("Nora logs in for the first time, sets up a code app, and keeps her recovery codes", async () => {
  await logIn();
  await heading("Kies uw rol");
  await lookAt("must-set-up");
  await page.getByRole("link", { name: "Tweede stap instellen" }).click();
  await heading("Mijn log-in");
  await lookAt("own");
  await page.getByRole("button", { name: "App instellen" }).click();
  const letters = await page.locator("code").first().textContent();
  await lookAt("code-app");
  const code = new TOTP({ secret: (letters ?? "").replace(/\s/g, "") }).generate({
    timestamp: Date.parse(await houseNow()),
  });
  await page.getByLabel("Code uit de app").fill(code);
  await page.keyboard.press("Enter");
  await page.getByText("Bewaar deze herstelcodes").waitFor();
  expect(await page.locator("code").count()).toBe(10);
  await lookAt("recovery-codes");
  await page.getByRole("button", { name: "Ik heb ze bewaard" }).click();
});

test("Nora adds a passkey, logs out, and comes in with nothing but her passkey", async () => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${baseUrl}/instellingen/inloggen`);
  await page.getByLabel("Naam voor deze passkey").fill("mijn telefoon");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "mijn telefoon weghalen" }).waitFor();
  await context.clearCookies();
  await page.goto(`${baseUrl}/inloggen`);
  await page.getByRole("button", { name: "Inloggen met een passkey" }).click();
  await heading("Kies uw rol");
  await lookAt("choose-role");
  await page.getByRole("button", { name: "Verder bij GGZ Lindezorg" }).click();
  await page.locator(".vw-who").getByText("GGZ Lindezorg").first().waitFor();
});

test("Nora is asked for the second step after her password", async () => {
  await context.clearCookies();
  await logIn();
  await heading("Tweede stap");
  await lookAt("second-step");
  await page.getByLabel("Code", { exact: true }).fill("000000");
  await page.keyboard.press("Enter");
  await page.getByText("klopt niet of is al gebruikt").first().waitFor();
  await page.getByRole("button", { name: "Inloggen met een passkey" }).click();
  await heading("Kies uw rol");
});

test("Nora invites a colleague, and sees that the invitation waits for an answer", async () => {
  await page.getByRole("button", { name: "Verder bij GGZ Lindezorg" }).click();
  await page.locator(".vw-who").getByText("GGZ Lindezorg").first().waitFor();
  await page.goto(`${baseUrl}/uitnodigen`);
  await heading("Uitnodigen");
  await page.getByLabel("E-mailadres van je collega").fill("fenna@lindezorg.example");
  await page.getByLabel("Functie").fill("IPS-coach");
  await page.getByRole("button", { name: "Collega uitnodigen" }).click();
  await page.getByRole("table").getByText("fenna@lindezorg.example", { exact: true }).waitFor();
  await lookAt("invite");
});

test("who forgot a password hears the same for every address", async () => {
  await context.clearCookies();
  await page.goto(`${baseUrl}/wachtwoord-vergeten`);
  await lookAt("forgot");
  await page.getByLabel("E-mailadres").fill("niemand@lindezorg.example");
  await page.keyboard.press("Enter");
  await heading("Kijk in uw e-mail");
  await lookAt("forgot-sent");
});

test("a link that does not work says so, and what to do; its secret is in no address the server hears", async () => {
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  await page.goto(`${baseUrl}/uitnodiging#${"a".repeat(43)}`);
  await page.getByText("Vraag degene die u uitnodigde").waitFor();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => new URL(url).pathname.includes("aaaa") || new URL(url).search.includes("aaaa"))).toEqual(
    [],
  );
  await lookAt("invitation-past-use");
});

test("a form on another site can't log in, out or anything else", async () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${baseUrl}/api/v1/session`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ email: "nora@lindezorg.example", password }),
    });
  expect((await post({})).status).toBe(404);
  expect((await post({ "x-vliegwiel": "1", origin: "https://elders.example" })).status).toBe(404);
  const own = await post({ "x-vliegwiel": "1", origin: baseUrl });
  expect(own.status).toBe(200);
  for (const cookie of own.headers.getSetCookie()) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/);
});
