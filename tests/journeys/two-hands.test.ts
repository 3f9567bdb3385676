import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownerClient } from "../harness/world.ts";
import { layTheTable, type Table } from "../live/table.ts";
import { openScreens, type Screens } from "./at-the-screen.ts";

/** Two people in two browsers write in the same notes, also when one of them is in a tunnel. */
let screens: Screens;
let table: Table;

beforeAll(async () => {
  table = await layTheTable();
  screens = await openScreens("samen");
});
afterAll(() => screens.close());

const field = (page: Page) => page.getByLabel("Samen schrijven");
const reads = (page: Page, text: RegExp) =>
  page.waitForFunction(
    ([pattern]) =>
      new RegExp(pattern ?? "").test(document.querySelector<HTMLTextAreaElement>("textarea[name^=samen]")?.value ?? ""),
    [text.source],
  );
const inHouse = async () =>
  (
    await ownerClient.query<{ text: string }>("select text from case_consultation.shared_note where case_id = $1", [
      table.caseId,
    ])
  ).rows[0]?.text ?? "";

test("Ruud and Ilse type at the same time: every word stands there once, on both screens, and Ilse's caret stays in her word", async () => {
  const [his, hers] = [
    await screens.at(table.ruud, `/casus/${table.caseId}`),
    await screens.at(table.ilse, `/casus/${table.caseId}`),
  ];
  await field(his).fill("Begin. Eind.");
  await reads(hers, /^Begin\. Eind\.$/);
  await field(hers).focus();
  await field(hers).press("End");
  await field(his).focus();
  await field(his).press("Home");
  await Promise.all([
    field(his).pressSequentially("De werkgever denkt mee en wil later beginnen. ", { delay: 15 }),
    field(hers).pressSequentially(" De bus rijdt pas om acht uur, dus dat past.", { delay: 15 }),
  ]);
  const whole =
    "De werkgever denkt mee en wil later beginnen. Begin. Eind. De bus rijdt pas om acht uur, dus dat past.";
  await Promise.all([his, hers].map((page) => reads(page, new RegExp(`^${whole.replaceAll(".", "\\.")}$`))));
  expect(await field(hers).evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(whole.length);
  await his.getByText(/^Opgeslagen/).waitFor();
  expect(await inHouse()).toBe(whole);
});

test("Ruud writes on in a tunnel, Ilse goes on as well; when he comes out both have everything", async () => {
  const [his, hers] = [
    await screens.at(table.ruud, `/casus/${table.caseId}`),
    await screens.at(table.ilse, `/casus/${table.caseId}`),
  ];
  await reads(his, /Eind/);
  await his.context().setOffline(true);
  await his.getByText("De verbinding is weg, we proberen het opnieuw. Wat je typte, staat er nog.").waitFor();
  await field(his).focus();
  await field(his).press("Home");
  await field(his).pressSequentially("In de tunnel geschreven. ");
  await his.getByText(/^Nog niet opgeslagen/).waitFor();
  await field(hers).focus();
  await field(hers).press("Control+End");
  await field(hers).pressSequentially(" Intussen buiten.");
  await hers.getByText(/^Opgeslagen/).waitFor();
  expect(await inHouse()).not.toContain("tunnel");
  await his.context().setOffline(false);
  await Promise.all([his, hers].map((page) => reads(page, /^In de tunnel geschreven\. De werk.* Intussen buiten\.$/)));
});

test("a number of a citizen stays on Ruud's own screen until he takes it out; Ilse is not held up", async () => {
  const his = await screens.at(table.ruud, `/casus/${table.caseId}`);
  const hers = await screens.at(table.ilse, `/casus/${table.caseId}`);
  await reads(his, /tunnel/);
  await field(his).focus();
  await field(his).press("Home");
  await field(his).pressSequentially("111222333 ");
  await his.getByText("Tot je hier iets mee deed, zien de anderen nog niet wat je nu typt.").waitFor();
  await screens.looked(his, "nummer");
  await field(hers).focus();
  await field(hers).press("Control+End");
  await field(hers).pressSequentially(" En verder.");
  await reads(his, /^111222333 .*En verder\.$/);
  expect(await inHouse()).not.toContain("111222333");
  await field(his).focus();
  await field(his).press("Home");
  for (let n = 0; n < 10; n += 1) await field(his).press("Delete");
  await his.getByText(/^Opgeslagen/).waitFor();
  await reads(hers, /^In de tunnel.*En verder\.$/);
});
