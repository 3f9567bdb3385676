import { mkdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

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

/** Finds nothing to object to: WCAG 2.2 A and AA and best practices, on the page as it stands now. */
export const expectNoAxeViolations = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`,
  );
  expect(told, `axe on ${page.url()}`).toEqual([]);
};

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
