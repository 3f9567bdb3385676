import type { Browser, BrowserContext, Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser, screenshot, widths } from "./browser.ts";
import { buildSite, webRoot } from "./built-site.ts";

/** One visit to a page: all it sends after it stands there, and what went wrong in it. */
export type Visit = {
  page: Page;
  context: BrowserContext;
  /** The address of the page, without what a link carries. */
  url: string;
  sent: string[];
  problems: string[];
};

/**
 * A page that anybody may read and that computes by itself, looked at without our server: the two questions the shell
 * asks are answered here, all others are noted. To be called at the top of a test file.
 * @param setUp done before the page is opened
 */
export const standingAlone = (path: string, port: number, setUp: (page: Page) => Promise<void> = async () => {}) => {
  let server: PreviewServer;
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    const outDir = buildSite("production");
    const configFile = `${webRoot}/vite.config.ts`;
    server = await preview({ root: webRoot, configFile, logLevel: "silent", build: { outDir }, preview: { port } });
    address = (server.resolvedUrls?.local[0] ?? "").replace(/\/$/, "");
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return async (fragment = ""): Promise<Visit> => {
    const context = await browser.newContext({
      viewport: widths.desk,
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
    });
    const page = await context.newPage();
    const sent: string[] = [];
    const problems: string[] = [];
    page.on("pageerror", (error) => void problems.push(error.message));
    await setUp(page);
    await page.route("**/api/v1/session", (route) => route.fulfill({ json: { actor: null } }));
    await page.route("**/api/v1/configuration", (route) =>
      route.fulfill({ json: { theme: "vliegwiel", demo: false } }),
    );
    await page.goto(`${address}${path}${fragment}`);
    await page.locator("main h2").first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    page.on("request", (request) => void sent.push(`${request.method()} ${request.url()}`));
    return { page, context, url: address + path, sent, problems };
  };
};

/**
 * Where something could be left behind in this browser. Of the session's storage without what the router keeps there
 * itself: how far each page was scrolled, under a key of chance.
 */
export const traces = (page: Page) =>
  page.evaluate(async () => {
    const isPlace = (value: unknown) =>
      JSON.stringify(value)?.replace(/^\{"scrollX":[\d.]+,"scrollY":[\d.]+\}$/, "") === "";
    const besidePlaces = (kept: string) =>
      Object.values(JSON.parse(kept) as Record<string, Record<string, unknown>>)
        .flatMap((page) => Object.entries(page))
        .filter(([, value]) => !isPlace(value));
    return {
      cookies: document.cookie,
      local: localStorage.length,
      session: Object.entries({ ...sessionStorage }).flatMap(([key, kept]: [string, string]): unknown[][] =>
        key.startsWith("tsr-scroll") ? besidePlaces(kept) : [[key, kept]],
      ),
      databases: (await indexedDB.databases()).length,
      history: JSON.stringify(history.state),
      address: location.href,
    };
  });

/** Pictures at both widths, when somebody asked for them. */
export const look = async (page: Page, name: string) => {
  if (!process.env.VLIEGWIEL_SCREENSHOTS) return;
  await page.setViewportSize(widths.desk);
  await screenshot(page, `${name}-1280`);
  await page.setViewportSize(widths.phone);
  await screenshot(page, `${name}-390`);
  await page.setViewportSize(widths.desk);
};
