import { beforeAll, expect, test } from "vitest";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { knock, moveClock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api/setup.ts";
import type { BreakGlassState, Emergency } from "./contract/setup.ts";

let lindezorg: Organisation;
let waterland: Organisation;
let ruud: Professional;
let nachtdienst: Professional;
let ilse: Professional;
let pien: Professional;
let samira: PersonWithSession;

const door = (method: string, path: string) => {
  const found = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!found) throw new Error(`no door ${method} ${path}`);
  return found;
};
const breakGlass = door("POST", "/break-glass");
const state = door("GET", "/break-glass");
const list = door("GET", "/emergencies");
const about = door("GET", "/my-emergencies");
const emergency = () => ({ code: samira.reference, why: "Zij dreigt van het dak te springen.", understood: true });
const categoriesSeenBy = async (who: { secret: string }) =>
  (await sqlAs<{ category: string }>(who, "select category from consent.access order by category")).map(
    ({ category }) => category,
  );
const protocolGround = (ground: string) =>
  ownerClient.query("update consent.arrangement set break_glass_ground = $1 where region_code = 'AM07'", [ground]);

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { kind: "ggz" });
  waterland = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    tasks: ["begeleiding", "coordinatie"],
  });
  ruud = await given.professional("Ruud", lindezorg);
  nachtdienst = await given.professional("Nadia", lindezorg);
  ilse = await given.professional("Ilse", waterland);
  pien = await given.professional("Pien", waterland, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion("AM07", lindezorg, waterland);
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
});

test("without a ground in the protocol it is off, and the page says so beforehand", async () => {
  await expect(knock(breakGlass, nachtdienst, emergency())).rejects.toMatchObject({
    code: "consent/break-glass-is-off",
  });
  expect((await knock<BreakGlassState>(state, nachtdienst)).may.breakTheGlass).toMatchObject({
    allowed: false,
    reason: "break-glass-is-off",
  });
  expect(await categoriesSeenBy(nachtdienst)).toEqual([]);
});

test("with a ground Nadia sees contact and crisis agreements for four hours, and nothing else", async () => {
  await protocolGround("Protocol artikel 9: vitaal belang");
  const answer = await knock<{ personId: string }>(breakGlass, nachtdienst, emergency());
  expect(answer.personId).toBe(samira.personId);
  expect(await categoriesSeenBy(nachtdienst)).toEqual(["contact", "crisis"]);
});

test("Samira sees at once who looked and why; the privacy officer sees that and why, not about whom", async () => {
  const mine = await knock<{ items: (Emergency & { shownAs: string })[] }>(about, samira);
  expect(mine.items).toMatchObject([
    { organisation: "GGZ Lindezorg", shownAs: "Nadia", ground: "Protocol artikel 9: vitaal belang" },
  ]);
  const officers = await knock<{ items: Emergency[] }>(list, pien);
  expect(officers.items).toMatchObject([
    { organisation: "GGZ Lindezorg", reason: "Zij dreigt van het dak te springen." },
  ]);
  const told = JSON.stringify(officers);
  for (const hidden of [samira.personId, "Samira", "Nadia", samira.reference]) expect(told).not.toContain(hidden);
});

test("the list is the privacy officer's alone, and another region's officer sees none of it", async () => {
  await expect(knock(list, ruud)).rejects.toMatchObject({ code: "platform/not-allowed" });
  const elsewhere = await given.organisation("Gemeente Elders", {
    kind: "gemeente",
    region: "AM13",
    tasks: ["coordinatie"],
  });
  const officer = await given.professional("Piet", elsewhere, { task: "coordinatie", role: "privacy-officer" });
  expect(await knock(list, officer)).toEqual({ items: [], next: null });
  expect(await sqlAs(ruud, "select * from consent.emergencies_of_my_region('infinity', 10)")).toEqual([]);
});

test("never to work and income: not to the municipality, and not with another organisation's code", async () => {
  await expect(knock(breakGlass, ilse, emergency())).rejects.toMatchObject({
    code: "consent/never-to-work-and-income",
  });
  const otherCare = await given.organisation("Verslavingszorg Noord", { kind: "verslavingszorg" });
  const stranger = await given.professional("Sem", otherCare);
  await expect(knock(breakGlass, stranger, emergency())).rejects.toMatchObject({ code: "consent/not-visible" });
  await expect(knock(breakGlass, stranger, { ...emergency(), code: "BESTAATNIET" })).rejects.toMatchObject({
    code: "consent/not-visible",
  });
  expect(await categoriesSeenBy(ilse)).toEqual([]);
});

test("whom Samira shut out doesn't come in by the emergency either", async () => {
  const shut = await given.professional("Olaf", lindezorg);
  await sqlAs(samira, "select consent.shut_out_professional(gen_random_uuid(), $1)", [shut.membershipId]);
  await knock(breakGlass, shut, emergency());
  expect(await categoriesSeenBy(shut)).toEqual([]);
});

test("after four hours it is over", async () => {
  await moveClock("4 hours 1 minute");
  expect(await categoriesSeenBy(nachtdienst)).toEqual([]);
});
