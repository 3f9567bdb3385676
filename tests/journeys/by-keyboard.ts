import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Presses of Tab so far, each of them measured. */
let stops = 0;
export const stopsSoFar = (): number => stops;

type Stop = { name: string; tag: string; outline: number; onScreen: boolean };
/** Where one is, and whether that can be seen. */
export const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(async () => {
    const seen = () => {
      const { top, bottom, left, right } = (document.activeElement ?? document.body).getBoundingClientRect();
      return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    };
    // The browser scrolls the stop into view with one of its next pictures: at most two seconds of them are watched.
    for (let picture = 0; picture < 120 && (picture < 2 || !seen()); picture += 1)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    const here = document.activeElement as HTMLElement;
    const style = getComputedStyle(here);
    const box = here.getBoundingClientRect();
    const labels = (here as HTMLInputElement).labels;
    return {
      name: (here.getAttribute("aria-label") || labels?.[0]?.textContent || here.textContent || "").trim(),
      tag: here.tagName,
      outline: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
      onScreen: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    };
  });

/** One press of Tab. Where it ends can be seen; past the last stop the browser itself has focus (BODY). */
export const tab = async (page: Page): Promise<Stop> => {
  await page.keyboard.press("Tab");
  const stop = await stopOf(page);
  stops += 1;
  if (stop.tag === "BODY") return stop;
  expect(stop.outline, `outline at "${stop.name}" on ${page.url()}`).toBeGreaterThanOrEqual(2);
  expect(stop.onScreen, `"${stop.name}" is on the screen of ${page.url()}`).toBe(true);
  return stop;
};

/** Presses Tab until the stop that begins with these words. Two rounds without it is a failure. */
export const tabTo = async (page: Page, words: string | RegExp): Promise<void> => {
  const passed: string[] = [];
  for (let presses = 0; presses < 160; presses += 1) {
    const { name } = await tab(page);
    if (typeof words === "string" ? name.startsWith(words) : words.test(name)) return;
    passed.push(name);
  }
  throw new Error(`no stop "${words}" on ${page.url()}; passed: ${passed.join(" | ")}`);
};
export const press = async (page: Page, words: string | RegExp, key = "Enter"): Promise<void> => {
  await tabTo(page, words);
  await page.keyboard.press(key);
};
export const write = async (page: Page, label: string, text: string): Promise<void> => {
  await tabTo(page, label);
  await page.keyboard.type(text);
};
