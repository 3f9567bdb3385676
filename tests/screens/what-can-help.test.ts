import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot, widths } from "./browser.ts";
import { standingAlone, traces } from "./public-page.ts";

/** Fatma has WIA and wants to know what there is for her. She has no account, and wants to leave no trace. */
const open = standingAlone("/wat-kan-helpen", 4751);

const answer = async (page: Page, question: string, text: string) => {
  await page.getByRole("heading", { name: /^Vraag \d+$/ }).waitFor();
  const group = page.getByRole("radiogroup", { name: question });
  if (await group.count()) await group.getByLabel(text, { exact: true }).check();
  else await page.getByLabel(question).fill(text);
  await page.getByRole("button", { name: "Volgende vraag" }).click();
};
/** Answers what Fatma knows, in the order in which it is asked; of the rest she says that she does not know. */
const answerAll = async (page: Page, known: Readonly<Record<string, string>>) => {
  const left = new Set(Object.keys(known));
  for (let asked = 0; left.size > 0 && asked < 20; asked += 1) {
    const question = await page.locator("main legend, main form label").first().innerText();
    const text = known[question];
    left.delete(question);
    if (text) await answer(page, question, text);
    else await page.getByRole("button", { name: "Weet ik niet" }).click();
  }
  expect([...left], "questions that were never asked").toEqual([]);
};
test("Fatma answers four questions and reads what she has a right to; nothing is sent and nothing stays behind", async () => {
  const { page, context, sent, problems, url } = await open();
  await answerAll(page, {
    "Welke uitkering hebt u nu?": "WIA: WGA",
    "Wat wilt u zelf?": "Betaald werk",
    "Hoe oud bent u?": "48",
  });
  await page.getByRole("button", { name: "Weet ik niet" }).click();
  await page.getByRole("button", { name: "Bekijk wat er kan" }).click();
  const right = page.getByRole("region", { name: "beschikbaar" }).first();
  await right.getByText("No-riskpolis", { exact: true }).waitFor();
  await expectNoAxeViolations(page);
  if (process.env.VLIEGWIEL_SCREENSHOTS) await screenshot(page, "wat-kan-helpen-uitkomst-1280");
  await page.setViewportSize(widths.phone);
  await expectNoSidewaysScroll(page);
  if (process.env.VLIEGWIEL_SCREENSHOTS) await screenshot(page, "wat-kan-helpen-uitkomst-390");

  expect(sent, "requests after the page stood there").toEqual([]);
  const left = await traces(page);
  expect(left).toMatchObject({ cookies: "", local: 0, session: [], databases: 0, address: url });
  expect(left.history).not.toMatch(/WIA|benefit/);
  expect(await context.cookies()).toEqual([]);
  expect(problems).toEqual([]);
});

test("her link carries the answers to someone at her side, and leaves the address at once", async () => {
  const { page, url } = await open();
  await answer(page, "Welke uitkering hebt u nu?", "WIA: WGA");
  await page.getByRole("button", { name: "Weet ik niet" }).click();
  await page.getByRole("button", { name: "Bekijk wat er kan" }).click();
  await page.getByText(/^Uw antwoorden \(2\)/).click();
  await page.getByRole("button", { name: "Maak een link" }).click();
  const link = await page.getByLabel("Link met uw antwoorden").inputValue();
  expect(link).toContain("#datum=");

  const other = await open(link.slice(link.indexOf("#")));
  await other.page.getByText(/^Uw antwoorden \(2\)/).click();
  await other.page.getByText("Welke uitkering hebt u nu? WIA: WGA").waitFor();
  expect(other.page.url()).toBe(url);
});

test("a link that is damaged says so, and what can be read is there", async () => {
  const { page } = await open("#benefit=WIA_WGA&age=duizend&onzin=1");
  await page.getByText("Een deel van deze link konden wij niet lezen.").waitFor();
  await page.getByText(/^Uw antwoorden \(1\)/).waitFor();
  await expectNoAxeViolations(page);
});

test("what cannot be is said beside the question, and a question without an answer is not passed over in silence", async () => {
  const { page } = await open("#benefit=WAJONG");
  await page.getByRole("button", { name: "Verder met de vragen" }).click();
  while ((await page.getByLabel("Hoe oud bent u?").count()) === 0)
    await page.getByRole("button", { name: "Weet ik niet" }).click();
  await page.getByRole("button", { name: "Volgende vraag" }).click();
  await page.getByText("Vul een getal in, of kies “Weet ik niet”.").waitFor();
  await page.getByLabel("Hoe oud bent u?").fill("12");
  await page.getByRole("button", { name: "Volgende vraag" }).click();
  await page.getByText("Deze uitkering is er vanaf 18 jaar.").waitFor();
  await expectNoAxeViolations(page);
});

test("with keys alone Fatma answers, goes back, and reads the outcome", async () => {
  const { page } = await open();
  await page.getByRole("radio", { name: "Bijstand (Participatiewet)" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Vraag 2" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Vraag 2");
  await page.getByRole("button", { name: "Vorige vraag" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.getByRole("radio", { name: "Wajong", exact: true }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Bekijk wat er kan" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Wat er kan");
});

test("on paper what can be asked for is told in full, and the buttons are gone", async () => {
  const { page } = await open("#benefit=WIA_WGA&age=48&wish=paid_work");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button", { name: "Verder met de vragen" }).isVisible()).toBe(false);
  expect(await page.getByText("Ziektewet art. 29b").first().isVisible()).toBe(true);
  const text = await page.locator("main").innerText();
  expect(text).toContain("De negen kenmerken van IPS");
});

test("who looks before answering anything is told where to begin", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Bekijk wat er kan" }).click();
  await page.getByText("U hebt nog niets verteld.").waitFor();
  await page.getByRole("button", { name: "Begin met de eerste vraag" }).click();
  await page.getByRole("radiogroup", { name: "Welke uitkering hebt u nu?" }).waitFor();
});

test("when Fatma reports what is missing, three words go to her region and nothing of her answers", async () => {
  const { page, sent } = await open("#benefit=WIA_WGA&age=48&wish=paid_work");
  const bodies: unknown[] = [];
  const region = {
    code: "AM07",
    name: "Zaanstreek/Waterland",
    otherNames: [],
    tile: { column: 1, row: 1 },
    municipalityCount: 8,
    population: 1,
    portrait: null,
  };
  await page.route("**/api/v1/regions?*", (route) => route.fulfill({ json: { items: [region], next: null } }));
  await page.route("**/api/v1/gap-reports", (route) => {
    bodies.push(route.request().postDataJSON());
    return route.fulfill({ json: { done: true } });
  });
  await page.getByRole("button", { name: "Meld aan uw regio dat dit ontbreekt" }).click();
  const report = page.getByRole("button", { name: "Meld: Loonkostensubsidie", exact: true });
  await page.getByLabel("In welke regio woont u?").waitFor();
  await report.click();
  await page.getByText("Kies eerst uw regio.").waitFor();
  await expectNoAxeViolations(page);
  await page.getByLabel("In welke regio woont u?").selectOption("AM07");
  await report.click();
  await page.getByText("Gemeld: Loonkostensubsidie").waitFor();
  expect(bodies).toEqual([{ regionCode: "AM07", instrument: "lks", reason: "uwv_uitkering_geen_lks" }]);
  expect(sent.filter((request) => /WIA|48|paid_work/.test(request))).toEqual([]);
  if (process.env.VLIEGWIEL_SCREENSHOTS) await screenshot(page, "wat-kan-helpen-melden-1280");
});
