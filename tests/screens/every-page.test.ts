import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { openApiDocument } from "../../apps/server/openapi.ts";
import { pages } from "../../apps/web/pages.ts";
import { buildServer } from "../../platform/server/http.ts";
import { seed } from "../../scripts/seed.ts";
import { house, ownerClient, ownerUrl } from "../harness/world.ts";
import {
  arrive,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  launchBrowser,
  screenshot,
  walkOn,
  wearTheme,
  widths,
} from "./browser.ts";
import { buildSite } from "./built-site.ts";
import { onHouseTime } from "./house-time.ts";

/** Who looks at which page. Everyone below is invented; the demo region is the same as after `npm start`. */
type Viewer =
  | "visitor"
  | "nadia"
  | "samira"
  | "lies"
  | "ruud"
  | "joke"
  | "daan"
  | "anouk"
  | "pien"
  | "bo"
  | "sem"
  | "mo"
  | "fleur";
const emailOf: Record<Exclude<Viewer, "visitor">, string> = {
  samira: "samira@deelnemer.voorbeeld.nl",
  lies: "lies@deelnemer.voorbeeld.nl",
  ruud: "ruud@lindezorg.voorbeeld.nl",
  joke: "joke@uwv.voorbeeld.nl",
  nadia: "nadia@uwv.voorbeeld.nl",
  daan: "daan@waterland.voorbeeld.nl",
  anouk: "anouk@lindezorg.voorbeeld.nl",
  pien: "pien@waterland.voorbeeld.nl",
  bo: "bo@beheer.voorbeeld.nl",
  sem: "sem@kade.voorbeeld.nl",
  mo: "mo@samen.voorbeeld.nl",
  fleur: "fleur@wsp.voorbeeld.nl",
};
/** Pages for one kind of work are looked at by whoever does it; all others by Ruud, the IPS coach. */
const alsoSeenBy: Record<string, Viewer[]> = {
  "/regio-inrichten": ["daan", "pien"],
  "/organisatie": ["anouk"],
  "/groepen/:groupId/instellingen": ["joke"],
  "/uitnodigen": ["anouk"],
  "/beheer": ["bo"],
  "/noodinzage": ["pien", "ruud"],
  "/overleg/:meetingId": ["joke"],
  "/groepen/:groupId/ritme": ["joke"],
  "/mijn-agenda": ["joke"],
  "/voorgelegd/:escalationId": ["joke", "ruud"],
  "/te-gast": ["sem", "ruud"],
  "/toezegging/:promiseId": ["sem"],
  "/te-gast/:placeId": ["sem"],
  "/register": ["pien"],
  "/mijn/gegevens": ["samira"],
  "/meldingen": ["ruud", "samira"],
  "/meldingen/instellingen": ["ruud", "samira"],
  "/lessen/voorstel/:proposalId": ["joke"],
  "/groepen/:groupId/bijpraten": ["nadia", "joke"],
  "/mijn/profiel": ["samira"],
  "/mijn/profiel/wat-ik-zoek": ["samira"],
  "/mijn/profiel/mijn-nee": ["samira"],
  "/mijn/profiel/delen": ["samira"],
  "/mijn/profiel/met-naam": ["samira"],
  "/mijn/profiel/zonder-naam": ["samira"],
  "/mijn/profiel/werkgever": ["samira"],
  "/mijn/profiel/bericht": ["samira"],
  "/bemiddeling": ["ruud", "fleur"],
  "/bemiddeling/wachtlijst": ["fleur"],
  "/bemiddeling/te-laat": ["daan"],
  "/bemiddeling/voorstel/:mediationId": ["fleur"],
  "/bemiddeling/voorstel/:mediationId/werk": ["ruud"],
  "/bemiddeling/voorstel/:mediationId/gesprek": ["ruud"],
  "/matchingsoverleg/:seriesId": ["fleur", "ruud"],
  "/mijn/voorstellen": ["samira"],
  "/mijn/berekeningen": ["samira"],
  "/mijn/berekeningen/nieuw": ["samira"],
  "/mijn/gesprek": ["samira"],
  "/berekening/:calculationId": ["samira", "mo"],
  "/berekening/:calculationId/wijzigen": ["samira"],
  "/gesprekken": ["mo", "ruud"],
  "/gesprekken/:personId": ["mo"],
  "/gesprekken/:personId/berekening": ["mo"],
  "/consulenten": ["daan", "ruud"],
  "/mijn/aan-het-werk": ["samira", "lies"],
  "/mijn/aan-het-werk/plan": ["lies"],
  "/wie-blijft-aan-het-werk": ["anouk", "ruud"],
  "/mijn/ips": ["samira"],
  "/ips": ["ruud", "anouk"],
  "/ips/uitkomsten": ["anouk"],
  "/bijeenkomsten": ["fleur", "daan"],
  "/bijeenkomsten/nieuw": ["fleur"],
  "/bijeenkomsten/:eventId": ["fleur", "ruud"],
  "/bijeenkomsten/:eventId/wijzigen": ["fleur"],
  "/werkgevers": ["fleur"],
  "/werkgevers/mijn": ["fleur", "ruud"],
  "/werkgevers/afspraken": ["daan", "anouk"],
  "/werkgevers/:employerId": ["fleur", "ruud"],
  "/werkgevers/:employerId/wijzigen": ["fleur"],
  "/vacatures/:offerId": ["fleur"],
  "/vacatures/:offerId/wijzigen": ["fleur"],
  "/vacatures/lijst/:importId": ["fleur"],
  "/vacatures/taken/:employerId": ["fleur"],
  "/passend-werk": ["fleur"],
  "/personen/:personId/passend-werk": ["fleur"],
  "/vacatures/:offerId/belangstelling": ["fleur"],
  "/plaatsingen": ["fleur", "ruud"],
  "/plaatsingen/:placementId": ["fleur"],
  "/plaatsingen/:placementId/wijzigen": ["fleur"],
  "/plaatsingen/afspraken": ["daan", "fleur"],
  "/plaatsingen/afspraken/nieuw": ["daan"],
  "/plaatsingen/geteld": ["daan"],
};

let browser: Browser;
let address: string;
const contexts = new Map<Viewer, Promise<BrowserContext>>();
const app = buildServer({
  house,
  doors,
  baseUrl: "http://localhost:3000",
  production: false,
  pages: buildSite("production"),
  openApi: openApiDocument,
  log: () => undefined,
});

const one = async (text: string, values: unknown[] = []): Promise<string> => {
  const { rows } = await ownerClient.query<{ value: string }>(text, values);
  const value = rows[0]?.value;
  if (!value) throw new Error(`the demo region has no ${text}`);
  return value;
};

/** A session of someone of the demo, in their first role or as the person concerned. */
const logIn = async (viewer: Exclude<Viewer, "visitor">): Promise<string> => {
  const account = await one("select account_id::text as value from identity.credential where email = $1", [
    emailOf[viewer],
  ]);
  const secret = randomBytes(32).toString("base64url");
  await ownerClient.query(
    `insert into platform.session (id, secret_hash, account_id, membership_id, person_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3,
       (select m.id from organisations.membership m where m.account_id = $3 and m.ends_at > platform.now()
        -- Who works in two regions, works in the one with a case group.
        order by exists (select from case_consultation.seat s where s.membership_id = m.id) desc, m.id limit 1),
       case when exists (select from organisations.membership where account_id = $3) then null
         else (select id from consent.person where account_id = $3) end,
       platform.now(), platform.now(), platform.now() + interval '12 hours')`,
    [randomUUID(), createHash("sha256").update(secret).digest(), account],
  );
  return secret;
};

/** A list that someone brought, of which one line is wrong. The demo has none. */
const listOf = (email: string): Promise<string> =>
  one(
    `with brought as (
       insert into vacancies.import (id, region_code, kept_by, membership_id, file_name, format, encoding, delimiter, columns, state, rows_total, rows_seen, rows_bad)
       select gen_random_uuid(), 'AM17', m.organisation_id, m.id, 'lijst.csv', 'csv', 'utf-8', ';', array['Functie'], 'checked', 1, 1, 1
       from organisations.membership m join identity.credential l using (account_id) where l.email = $1 limit 1 returning id),
     line as (
       insert into vacancies.import_row (import_id, line, cells, problems)
       select id, 2, array[''], '[{"column": "Functie", "message": "Deze regel heeft geen functie."}]' from brought)
     select id::text as value from brought`,
    [email],
  );

/** An example for each word in an address that varies. */
const examples = async (viewer: Viewer): Promise<Record<string, string>> => {
  const email = viewer === "visitor" ? "" : emailOf[viewer];
  const membership =
    "select m.id from organisations.membership m join identity.credential l using (account_id) where l.email = $1";
  const ofViewer = (text: string) => one(text, [email]).catch(() => "");
  return {
    code: "AM17",
    regionCode: "AM17",
    name: "arrangement",
    slug: await one("select slug as value from regions.portrait order by slug limit 1"),
    groupId: await ofViewer(
      `select group_id::text as value from case_consultation.seat where membership_id in (${membership}) order by group_id limit 1`,
    ),
    caseId: await ofViewer(
      viewer === "samira"
        ? "select n.case_id::text as value from case_consultation.named_case n join consent.person who on who.id = n.person_id join identity.credential l using (account_id) where l.email = $1 limit 1"
        : `select c.id::text as value from case_consultation.consultation_case c join case_consultation.seat s using (group_id)
       where s.membership_id in (${membership}) and c.status not in ('draft') and c.route = 'meeting' order by c.status, c.id limit 1`,
    ),
    escalationId: await ofViewer(
      `select e.id::text as value from case_consultation.escalation e where $1 <> '' order by e.id limit 1`,
    ),
    meetingId: await ofViewer(
      `select mt.id::text as value from case_consultation.meeting mt join case_consultation.seat s using (group_id)
       where s.membership_id in (${membership}) order by mt.id limit 1`,
    ),
    handoverId: await ofViewer(
      `select id::text as value from case_consultation.handover where to_membership_id in (${membership}) order by id limit 1`,
    ),
    personId: await ofViewer(
      `select person_id::text as value from consent.access where holder in (${membership}) order by person_id limit 1`,
    ),
    permissionId: await ofViewer(
      "select p.id::text as value from consent.permission p join consent.person who on who.id = p.person_id join identity.credential l using (account_id) where l.email = $1 order by p.id limit 1",
    ),
    offerId: await ofViewer(
      `select id::text as value from vacancies.offer where kept_by in (${membership.replace("m.id", "m.organisation_id")}) order by id limit 1`,
    ),
    importId: viewer === "fleur" ? await listOf(email) : "",
    requestId: await ofViewer(
      "select r.id::text as value from consent.request r join consent.person who on who.id = r.person_id join identity.credential l using (account_id) where l.email = $1 and r.answer is null order by r.id limit 1",
    ),
    organisationId: await ofViewer(
      "select organisation_id::text as value from organisations.membership m join identity.credential l using (account_id) where l.email = $1 limit 1",
    ),
    membershipId: await ofViewer(
      "select m.id::text as value from organisations.membership m join identity.credential l using (account_id) where l.email = $1 limit 1",
    ),
    proposalId: await ofViewer(
      `select p.id::text as value from lessons.proposal p join case_consultation.seat s using (group_id) where s.membership_id in (${membership}) limit 1`,
    ),
    agreementId: await ofViewer(
      `select a.id::text as value from lessons.working_agreement a join organisations.membership m on m.region_code = a.region_code
       where m.id in (${membership}) order by a.status, a.title limit 1`,
    ),
    promiseId: await ofViewer(
      `select a.id::text as value from case_consultation.agreement a where a.who_membership_id in (${membership}) and a.state = 'open' order by a.id limit 1`,
    ),
    placeId: await ofViewer(
      `select id::text as value from live_meetings.place where membership_id in (${membership}) order by id limit 1`,
    ),
    calculationId: await ofViewer(
      `select c.id::text as value from counselling.calculation c where $1 <> '' order by c.title limit 1`,
    ),
    checkId: await ofViewer(`select id::text as value from ips.self_check where $1 <> '' order by id limit 1`),
    employerId: await ofViewer(
      `select e.id::text as value from employers.employer e where $1 <> '' order by e.name = 'Kwekerij De Groene Kas' desc limit 1`,
    ),
    placementId: await ofViewer(
      // Only whom the viewer may read about today.
      `select p.id::text as value from placements.placement p where p.ends_on is null and p.person_id in
         (select person_id from consent.access where purpose = 'placement' and holder in (${membership})) order by p.starts_on, p.id limit 1`,
    ),
    interviewId: await ofViewer(
      `select i.id::text as value from placements.interview i where $1 <> '' order by i.id limit 1`,
    ),
    profileId: await ofViewer(
      `select v.id::text as value from profiles.version v where v.kind = 'anonymous' and $1 <> '' order by v.id limit 1`,
    ),
    mediationId: await ofViewer(
      `select p.id::text as value from mediation.proposal p
       where p.owner in (${membership}) or (p.proposed_by in (${membership}) and p.answer = 'introduce') order by p.made_on desc limit 1`,
    ),
    eventId: await ofViewer(
      "select id::text as value from employer_events.event where $1 <> '' order by day desc limit 1",
    ),
    seriesId: await ofViewer("select id::text as value from mediation.series where $1 <> '' limit 1"),
    token: "een-link-die-al-gebruikt-is-of-nooit-heeft-bestaan",
    category: "work-profile",
    purpose: "case-consultation",
  };
};

const viewersOf = (path: string, access: (typeof pages)[number]["access"]): Viewer[] =>
  alsoSeenBy[path] ?? (access === "public" ? ["visitor"] : access === "person" ? ["samira"] : ["ruud"]);

const visits = pages.flatMap(({ path, title, access }) =>
  viewersOf(path, access).map((viewer) => ({ path, title, viewer })),
);

beforeAll(async () => {
  await seed(ownerUrl, "demo", 1);
  await app.listen({ port: 0, host: "127.0.0.1" });
  address = `http://localhost:${(app.server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

const contextOf = (viewer: Viewer): Promise<BrowserContext> => {
  const known = contexts.get(viewer) ?? openContext(viewer);
  contexts.set(viewer, known);
  return known;
};

/** Someone walks from page to page, as people do, and loads anew only to begin with or after a page that failed. */
interface Walk {
  readonly page: Page;
  readonly complaints: string[];
}
const resting = new Map<Viewer, Walk[]>();

const takeUp = async (viewer: Viewer): Promise<Walk> => {
  const walk = resting.get(viewer)?.pop();
  if (walk) return walk;
  const page = await (await contextOf(viewer)).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  return { page, complaints };
};

const openContext = async (viewer: Viewer): Promise<BrowserContext> => {
  const context = await onHouseTime(
    await browser.newContext({ locale: "nl-NL", timezoneId: "Europe/Amsterdam", reducedMotion: "reduce" }),
  );
  if (viewer !== "visitor")
    await context.addCookies([{ name: "vw_session", value: await logIn(viewer), url: address }]);
  return context;
};

// Two at a time: while one page waits for its answers, the other is read.
test.concurrent.each(visits)(
  "$path ($title) is sound for $viewer, at a desk and on a phone, in both themes",
  async ({ path, viewer }) => {
    const words = await examples(viewer);
    const url = path.replace(/:([A-Za-z]+)/g, (_, word: string) => {
      const example = words[word];
      if (!example) throw new Error(`${path} needs an example for ${word}, for ${viewer}`);
      return example;
    });
    const walk = await takeUp(viewer);
    const { page, complaints } = walk;
    try {
      const name = `${path.replace(/^\/$/, "voorpagina").replace(/[/:]+/g, "-").replace(/^-/, "")}-${viewer}`;
      await page.setViewportSize(widths.desk);
      await (page.url() === "about:blank" ? arrive(page, address + url) : walkOn(page, url));
      expect(await page.title()).toContain("Vliegwiel");
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("main").innerText()).not.toMatch(
        /Er ging iets mis|Niet gevonden|Laden mislukt|undefined|NaN|\[object/,
      );
      await expectNoAxeViolations(page);
      if (process.env.VLIEGWIEL_SCREENSHOTS) await screenshot(page, `${name}-1280`);
      await page.setViewportSize(widths.phone);
      await expectNoSidewaysScroll(page);
      await wearTheme(page, "organisation-example");
      await expectNoAxeViolations(page, { onlyTheme: true });
      await wearTheme(page, "vliegwiel");
      if (process.env.VLIEGWIEL_SCREENSHOTS) await screenshot(page, `${name}-390`);
      // Half the width at the desk is what 200% zoom leaves.
      await page.setViewportSize({ width: 640, height: 450 });
      await expectNoSidewaysScroll(page);
      // A used link, or nobody logged in: an answer the page explains, which the browser counts as an error.
      expect(complaints.filter((text) => !/status of (40[134]|422) /.test(text))).toEqual([]);
    } catch (error) {
      await page.close();
      throw error;
    }
    complaints.length = 0;
    resting.set(viewer, [...(resting.get(viewer) ?? []), walk]);
  },
);
