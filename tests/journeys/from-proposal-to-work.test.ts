import { afterAll, beforeAll, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { given, type PersonWithSession, type Professional } from "../harness/given.ts";
import { knock, type Visitor } from "../harness/world.ts";
import { openScreens, type Screens } from "./at-the-screen.ts";

/**
 * Ruud proposes Samira for a place that fits, Samira says yes, Fleur answers honestly: not now, and later yes. Ruud writes
 * down the work, in which stands what was already said.
 */
const region = "AM07";
const kas = "Kwekerij De Groene Kas (verzonnen)";
let screens: Screens;
let samira: PersonWithSession;
let ruud: Professional;
let fleur: Professional;
let proposal = "";

const ask = <Answer>(method: string, path: string, who: Visitor, input: unknown = {}): Promise<Answer> => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door, who, input);
};

beforeAll(async () => {
  const ggz = await given.organisation("GGZ Lindezorg", { region });
  const wsp = await given.organisation("WSP De Zaan", { kind: "wsp", region, tasks: ["bemiddeling"] });
  const gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente", region, tasks: ["coordinatie"] });
  await given.readyRegion(region, ggz, wsp, gemeente);
  ruud = await given.professional("Ruud", ggz);
  fleur = await given.professional("Fleur", wsp, { task: "bemiddeling" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  for (const kind of ["ggz", "wsp"])
    for (const purpose of ["matching", "placement"]) await given.basis(pien, { purpose, kind });
  samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await ask("POST", "/my/profile", samira);
  await ask("PUT", "/my/profile/looking", samira, {
    version: 1,
    called: "Samira",
    looking: { work: ["Hovenier"], hours: { from: 8, to: 16 } },
  });
  const release = (how: string) =>
    ask<{ versionId: string }>("POST", `/my/profile/versions/${how}`, samira, { sentences: [] });
  const { versionId: unnamed } = await release("anonymous");
  await ask("POST", "/my/profile/sharings/anonymous", samira, { versionId: unnamed, organisationId: wsp.id });
  const ruuds = [{ organisation: ggz, professional: ruud }];
  await given.permission(samira, ruuds, { purpose: "matching", categories: ["contact", "work-profile"] });
  const { versionId: named } = await release("named");
  await ask("POST", "/my/profile/sharings/named", samira, { versionId: named, membershipId: ruud.membershipId });
  const { employerId } = await ask<{ employerId: string }>("POST", "/employers", fleur, {
    facts: { name: kas },
    withRegion: true,
  });
  const facts = { kind: "vacancy", employerId, employerName: kas, title: "Hovenier", work: "Hovenier", field: "groen" };
  await ask("POST", "/vacancies", fleur, { facts: { ...facts, hoursFrom: 8, hoursTo: 16 }, withRegion: true });
  screens = await openScreens("voorstel");
});
afterAll(() => screens.close());

test("from a place that fits Ruud proposes Samira: the place and the reasons are there already", async () => {
  const his = await screens.at(ruud, `/personen/${samira.personId}/passend-werk`);
  await his.getByRole("link", { name: "Voorstellen aan een bemiddelaar: Hovenier" }).press("Enter");
  await his.getByRole("heading", { level: 1, name: "Samira voorstellen" }).waitFor();
  await his.getByRole("button", { name: "Redenen overnemen" }).press("Enter");
  const why = his.getByLabel(/^Waarom stel je deze kandidaat voor/);
  expect(await why.inputValue()).toContain("Hovenier staat bij de wensen.");
  await screens.looked(his, "voorstellen");
  await his.getByRole("button", { name: "Voorstellen", exact: true }).press("Enter");
  await his.getByText("Eerst zegt de kandidaat ja").first().waitFor();
  proposal = new URL(his.url()).pathname;
});

test("Samira reads every word and says yes; it waits at Fleur's work, who says honestly: not now, and what would change it", async () => {
  const page = await screens.at(samira, "/mijn/voorstellen");
  await page.getByText("Hovenier staat bij de wensen.", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Ja, dit mag" }).press("Enter");
  await page.getByText("Wacht op antwoord").waitFor();
  const hers = await screens.at(fleur, "/mijn-werk");
  await hers.getByText("Er wacht 1 ding op jou.").waitFor();
  await hers.getByRole("link", { name: "Geef antwoord op een voorstel" }).press("Enter");
  await hers.getByText(/^Antwoord uiterlijk/).waitFor();
  expect(await hers.getByText("Samira").count()).toBe(0);
  await hers.getByRole("radio", { name: /^Nu niet bemiddelbaar/ }).check();
  await hers
    .getByLabel(/^Wat staat in de weg/)
    .selectOption({ label: "De werkgever die past, is er nog niet klaar voor" });
  await hers.getByLabel(/^Wat zou dit veranderen/).fill("Een vaste collega die u inwerkt.");
  await hers.getByRole("button", { name: "Antwoord geven" }).press("Enter");
  await hers.getByRole("heading", { name: "Het antwoord" }).waitFor();
  await page.reload();
  await page.getByText("Een vaste collega die u inwerkt.").waitFor();
});

test("later Fleur says yes: the employer stands there already; Ruud writes down the work, and types only what is new", async () => {
  const hers = await screens.at(fleur, proposal);
  await hers.getByRole("button", { name: "Een nieuw antwoord geven" }).press("Enter");
  await hers.getByRole("radio", { name: /^Kan worden voorgesteld/ }).check();
  expect(await hers.getByLabel(/^Bij welke werkgever/).inputValue()).toBe(kas);
  await hers.getByRole("button", { name: "Antwoord geven" }).press("Enter");
  await hers.getByRole("heading", { name: "De antwoorden" }).waitFor();
  expect(await hers.getByRole("link", { name: "Plaatsing vastleggen" }).count()).toBe(0);

  const ruuds = [{ organisation: ruud.organisation, professional: ruud }];
  await given.permission(samira, ruuds, { purpose: "placement", categories: ["contact", "work-profile"] });
  const his = await screens.at(ruud, proposal);
  await his.getByRole("link", { name: "Plaatsing vastleggen" }).press("Enter");
  await his.getByRole("radio", { name: /^Hovenier/ }).waitFor();
  expect(await his.getByRole("radio", { name: /^Hovenier/ }).isChecked()).toBe(true);
  expect(await his.getByLabel("Bij welke werkgever?").inputValue()).toBe(kas);
  expect(await his.getByLabel("Welk werk is het?").inputValue()).toBe("Hovenier");
  expect(await his.getByLabel(/^Hoeveel uur per week/).inputValue()).toBe("8");
  await screens.looked(his, "plaatsing");
  await his.getByLabel("Eerste werkdag").fill("4 januari 2027");
  await his.getByLabel("Contract").selectOption({ label: "Tijdelijk contract" });
  await his.getByRole("radio", { name: "Betaald werk", exact: true }).check();
  await his.getByRole("button", { name: "Plaatsing vastleggen" }).press("Enter");
  await his.getByRole("heading", { level: 1, name: `Hovenier, ${kas}` }).waitFor();
});

test("the proposal says what came of it, to Ruud and to Samira; Fleur, who never knew who it was, reads nothing new", async () => {
  const his = await screens.at(ruud, proposal);
  await his.getByRole("link", { name: `Werk: Hovenier bij ${kas}, vanaf 4 januari 2027` }).waitFor();
  await screens.looked(his, "wat-eruit-kwam");
  const page = await screens.at(samira, "/mijn/voorstellen");
  await page.getByRole("link", { name: /^Werk: Hovenier/ }).waitFor();
  const hers = await screens.at(fleur, proposal);
  await hers.getByRole("heading", { name: "De antwoorden" }).waitFor();
  expect(await hers.getByText(/^Werk: /).count()).toBe(0);
});
