import { mkdirSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page, type Request } from "playwright-core";
import { expect } from "vitest";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with a fresh profile. Close it: `await browser.close()`. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.VLIEGWIEL_CHROMIUM ?? "/usr/bin/chromium", args: flags });

/** The two widths every page is looked at: a desk and a phone. */
export const widths = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** The theme of Vliegwiel itself, and the example of an organisation's. */
export const themes = ["vliegwiel", "organisation-example"] as const;
export type Theme = (typeof themes)[number];

/** Shows the page in another theme, as /api/v1/configuration would. */
export const wearTheme = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.classList.toggle("theme-organisation-example", name === "organisation-example");
  }, theme);

/** Writes a picture of the whole page to VLIEGWIEL_SCREENSHOTS, to be looked at. */
export const screenshot = async (page: Page, name: string): Promise<string> => {
  const folder = process.env.VLIEGWIEL_SCREENSHOTS ?? "/tmp/screens";
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}.png`;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, fullPage: true });
  return path;
};

/** What another theme or width can make worse; everything else is the same page. */
const ofTheme = ["color-contrast", "link-in-text-block", "target-size"];

/**
 * Finds nothing to object to: WCAG 2.2 A and AA and best practices, on the page as it stands now.
 * @param onlyTheme when the same page was already read whole in another theme
 */
export const expectNoAxeViolations = async (page: Page, { onlyTheme = false } = {}): Promise<void> => {
  // Asked and told as little as it takes: half a megabyte of source once per page, and only what is wrong.
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axe.source);
  const told = await page.evaluate(
    async (rules) => {
      const { violations } = await window.axe.run(document, {
        resultTypes: ["violations"],
        ...(rules && { runOnly: { type: "rule", values: rules } }),
      });
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`,
      );
    },
    onlyTheme ? ofTheme : undefined,
  );
  expect(told, `axe on ${page.url()}`).toEqual([]);
};

/** Does something that shows another page, and waits until that one asked everything it asks and was answered. */
const untilAnswered = async (page: Page, go: () => Promise<void>): Promise<void> => {
  const asked = new Set<Request>();
  const isQuestion = (request: Request) => /\/api\/v1\/(?!streams\/)/.test(request.url());
  const begin = (request: Request) => void (isQuestion(request) && asked.add(request));
  const end = (request: Request) => void asked.delete(request);
  page.on("request", begin).on("requestfinished", end).on("requestfailed", end);
  await go();
  await page.locator("h1").first().waitFor();
  // Two quiet frames: an answer may lead to the next question.
  for (let quiet = 0; quiet < 2; quiet = asked.size === 0 ? quiet + 1 : 0)
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)))),
    );
  await page.locator(".vw-loading__line").first().waitFor({ state: "detached" });
  await page.evaluate(() => document.fonts.ready);
  page.off("request", begin).off("requestfinished", end).off("requestfailed", end);
};

/**
 * Goes to a page and waits until it is whole: its heading is there and every question it asked has been answered. A
 * live stream stays open on purpose, so the network never falls silent.
 */
export const arrive = (page: Page, url: string): Promise<void> =>
  untilAnswered(page, async () => void (await page.goto(url)));

/** The same without loading anew, as by a link on the page where one stands. */
export const walkOn = (page: Page, path: string): Promise<void> =>
  untilAnswered(page, async () => {
    await page.evaluate((to) => window.history.pushState({}, "", to), path);
    await page.waitForFunction((to) => {
      const state = window.__TSR_ROUTER__?.state;
      return state?.status === "idle" && state.resolvedLocation?.pathname === to;
    }, path);
  });

/** Nothing sticks out: on a phone nobody has to scroll sideways to read. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const excess = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > width + 1 && !element.closest(".vw-visually-hidden, dialog:not([open])");
    });
    const scrolls = document.documentElement.scrollWidth > width;
    return scrolls ? wide.map((element) => `${element.tagName} ${element.className}`) : [];
  });
  expect(excess, `sideways scroll on ${page.url()}`).toEqual([]);
};
