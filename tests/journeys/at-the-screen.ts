import { type ChildProcess, spawn } from "node:child_process";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { buildWebWhenOld } from "../../scripts/build-web.ts";
import { journalFolder, loginUrl } from "../harness/world.ts";
import {
  arrive,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  launchBrowser,
  screenshot,
  widths,
} from "../screens/browser.ts";
import { onHouseTime } from "../screens/house-time.ts";

/** The page has come: its heading stands there and nothing is loading. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator("main h1").first().waitFor();
  await page.locator(".vw-loading__line").first().waitFor({ state: "detached" });
};

const listening = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = "";
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /"event":"listening","address":"([^"]+)"/.exec(output)?.[1];
      if (found) resolve(found);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.on("exit", () => reject(new Error(output)));
  });

/**
 * The real server on this file's own database, and a real browser in which everyone has a window of their own.
 *
 * @param name begins the names of the pictures, which are only made when VLIEGWIEL_SCREENSHOTS says where
 */
export const openScreens = async (name: string, environment: Record<string, string> = {}) => {
  await buildWebWhenOld();
  const server = spawn(process.execPath, ["apps/server/main.ts"], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      DATABASE_URL: loginUrl,
      PORT: "0",
      VLIEGWIEL_JOURNAL: journalFolder,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await listening(server);
  const browser: Browser = await launchBrowser();
  const windows = new Map<string, BrowserContext>();

  const windowOf = async (who: string): Promise<BrowserContext> => {
    const known = windows.get(who);
    if (known) return known;
    const context = await onHouseTime(
      await browser.newContext({ viewport: widths.desk, locale: "nl-NL", acceptDownloads: true }),
    );
    context.setDefaultTimeout(30_000);
    windows.set(who, context);
    return context;
  };
  return {
    address,
    browser,
    windowOf,
    /** Someone's own window, logged in, at a page. */
    at: async (who: { readonly name: string; readonly secret: string }, path: string): Promise<Page> => {
      const context = await windowOf(who.name);
      await context.addCookies([
        { name: "vw_session", value: who.secret, url: address, httpOnly: true, sameSite: "Lax" },
      ]);
      const page = context.pages()[0] ?? (await context.newPage());
      await arrive(page, `${address}${path}`);
      await settled(page);
      return page;
    },
    /** The page as it stands now is whole at a desk and on a phone. */
    looked: async (page: Page, step: string): Promise<void> => {
      for (const [width, size] of Object.entries(widths)) {
        await page.setViewportSize(size);
        if (process.env.VLIEGWIEL_SCREENSHOTS) await screenshot(page, `${name}-${step}-${width}`);
        await expectNoAxeViolations(page);
        await expectNoSidewaysScroll(page);
      }
      await page.setViewportSize(widths.desk);
    },
    close: async (): Promise<void> => {
      await browser.close();
      server.removeAllListeners("exit");
      server.kill("SIGTERM");
    },
  };
};
export type Screens = Awaited<ReturnType<typeof openScreens>>;
