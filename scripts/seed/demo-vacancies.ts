import { toKeep } from "../../modules/vacancies/index.ts";
import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

type Said = Omit<Parameters<typeof toKeep>[0], "municipalityCode"> & { readonly municipality: string };
type Invented = { readonly by: string; readonly daysAgo: number; readonly own?: true; readonly said: Said };

/** Invented, all of them, as the employers are. What is not said here nobody asked yet. */
const offers: readonly Invented[] = [
  {
    by: "fleur",
    daysAgo: 3,
    said: {
      ...{ kind: "vacancy", employerName: "Kwekerij De Groene Kas", title: "Medewerker kas", town: "Zuidoostbeemster" },
      ...{ municipality: "Purmerend", hoursFrom: 8, hoursTo: 24, mayGrow: "yes", agreement: "01", reference: "DZ-104" },
      text: "Stekken en oppotten in de kas, in een kleine vaste ploeg. Klussen worden één voor één voorgedaan.",
      days: ["mon", "tue", "thu", "fri"],
      gives: {
        "few-people": true,
        "fixed-colleagues": true,
        "clear-tasks": true,
        "own-pace": true,
        "late-start": true,
        "job-coach": true,
        "from-home": false,
      },
      comesWith: { weekends: false, nights: false, customers: false, heavy: false },
    },
  },
  {
    by: "fleur",
    daysAgo: 3,
    said: {
      ...{
        kind: "carved",
        employerName: "Kwekerij De Groene Kas",
        title: "Etiketten en inpakken, uit het werk van de kas",
      },
      ...{ municipality: "Purmerend", town: "Zuidoostbeemster", hoursFrom: 6, hoursTo: 12, mayGrow: "yes" },
      text: "Taken die nu tussendoor gebeuren: etiketten plakken, trays klaarzetten, bestellingen inpakken.",
      gives: { quiet: true, "fixed-place": true, "one-at-a-time": true, "build-up": true, breaks: true },
      comesWith: { phone: false, customers: false },
    },
  },
  {
    by: "ruud",
    daysAgo: 5,
    said: {
      ...{
        kind: "possibility",
        employerName: "Bakkerij Morgenrood",
        title: "Meelopen in de bakkerij",
        town: "Purmerend",
      },
      ...{ municipality: "Purmerend", text: "Een week meelopen in de winkel of de bakkerij, in overleg." },
      gives: { "one-contact": true, "patient-manager": true },
      comesWith: { customers: true },
    },
  },
  {
    by: "fleur",
    daysAgo: 12,
    said: {
      ...{
        kind: "vacancy",
        employerName: "Haven Logistiek Zaan",
        title: "Orderpicker",
        town: "Zaandam",
        reference: "DZ-098",
      },
      ...{
        municipality: "Zaanstad",
        hoursFrom: 12,
        hoursTo: 32,
        mayGrow: "yes",
        agreement: "01",
        salary: "€ 15,20 per uur",
      },
      text: "Orders verzamelen met een scanner in een rustige hal. Vaste route, eigen tempo.",
      gives: { quiet: true, "fixed-times": true, "own-pace": true, "clear-tasks": true },
      comesWith: { nights: false, irregular: false, heavy: true },
    },
  },
  {
    by: "fleur",
    daysAgo: 20,
    said: {
      ...{
        kind: "vacancy",
        employerName: "Haven Logistiek Zaan",
        title: "Heftruckchauffeur",
        town: "Zaandam",
        reference: "DZ-099",
      },
      ...{
        municipality: "Zaanstad",
        hoursFrom: 24,
        hoursTo: 36,
        agreement: "01",
        certificates: ["Heftruckcertificaat"],
        must: true,
      },
      comesWith: { irregular: true, nights: true },
    },
  },
  {
    by: "ruud",
    daysAgo: 30,
    own: true,
    said: {
      ...{ kind: "possibility", employerName: "Fietsenmakerij Spaak", title: "Middag meehelpen in de fietsenmakerij" },
      ...{ municipality: "Landsmeer", town: "Landsmeer", hoursFrom: 4, hoursTo: 4, mayGrow: "yes" },
      gives: { "few-people": true, variation: true, "patient-manager": true },
    },
  },
  {
    by: "fleur",
    daysAgo: 47,
    said: {
      ...{
        kind: "vacancy",
        employerName: "Hotel Het Veer (verzonnen)",
        title: "Medewerker linnenkamer",
        town: "Volendam",
      },
      ...{ municipality: "Edam-Volendam", hoursFrom: 16, hoursTo: 24, agreement: "01" },
      comesWith: { weekends: true, customers: false },
    },
  },
  {
    by: "fleur",
    daysAgo: 2,
    said: {
      ...{
        kind: "vacancy",
        employerName: "Archiefhuis Oost (verzonnen)",
        title: "Medewerker archief",
        town: "Zaandam",
      },
      ...{ municipality: "Zaanstad", hoursFrom: 12, hoursTo: 20, level: 4, agreement: "01", expiresOn: "2027-01-15" },
      text: "Dossiers ordenen en scannen. Werk dat klopt als het klopt, in een stille ruimte.",
      gives: {
        quiet: true,
        "fixed-place": true,
        "clear-tasks": true,
        "from-home": false,
        "no-customers": true,
        "no-phone": true,
      },
      comesWith: { phone: false, customers: false, noise: false, "on-site-only": true },
    },
  },
  {
    by: "fleur",
    daysAgo: 2,
    said: {
      ...{ kind: "vacancy", employerName: "Cijferwerk Accountants (verzonnen)", title: "Administratief medewerker" },
      ...{
        municipality: "Zaanstad",
        town: "Zaandam",
        hoursFrom: 16,
        hoursTo: 32,
        level: 5,
        agreement: "01",
        languages: ["nld"],
      },
      gives: { "from-home": true, "time-off": true, learning: true },
      comesWith: { phone: true },
    },
  },
  {
    by: "ruud",
    daysAgo: 9,
    said: {
      ...{
        kind: "possibility",
        employerName: "Kinderboerderij Het Lam (verzonnen)",
        title: "Dieren verzorgen op de kinderboerderij",
      },
      ...{ municipality: "Wormerland", town: "Wormer", agreement: "03", days: ["wed", "sat"] },
      comesWith: { animals: true, children: true, weekends: true },
      gives: { outdoors: true, "own-pace": true },
    },
  },
  {
    by: "fleur",
    daysAgo: 15,
    said: {
      ...{
        kind: "vacancy",
        employerName: "Groen & Recht Hoveniers (verzonnen)",
        title: "Hovenier in opleiding",
        town: "Monnickendam",
      },
      ...{
        municipality: "Waterland",
        hoursFrom: 24,
        hoursTo: 36,
        agreement: "02",
        licences: ["B"],
        reference: "DZ-087",
      },
      gives: { outdoors: true, learning: true },
      comesWith: { heavy: true },
    },
  },
  {
    by: "fleur",
    daysAgo: 60,
    said: {
      ...{
        kind: "vacancy",
        employerName: "Wasserij Wit & Fris (verzonnen)",
        title: "Medewerker wasserij",
        town: "Purmerend",
      },
      ...{ municipality: "Purmerend", hoursFrom: 20, hoursTo: 38, agreement: "01" },
      comesWith: { noise: true },
    },
  },
];

/** Tasks at the nursery, put in a row by Fleur: two of them are in a place already. */
const tasks = [
  {
    what: "Etiketten plakken",
    howOften: "daily",
    hours: 5,
    doneBy: "teeltmedewerker",
    couldGo: "yes",
    gives: ["quiet", "own-pace"],
    comesWith: [],
  },
  {
    what: "Bestellingen inpakken",
    howOften: "daily",
    hours: 7.5,
    doneBy: "teeltmedewerker",
    couldGo: "yes",
    gives: ["own-pace"],
    comesWith: [],
  },
  {
    what: "Potten stapelen",
    howOften: "some-days",
    hours: 3,
    doneBy: "teeltmedewerker",
    couldGo: "yes",
    gives: ["clear-tasks", "own-pace"],
    comesWith: ["heavy"],
  },
  {
    what: "Bestellingen invoeren",
    howOften: "daily",
    hours: 2.5,
    doneBy: "bedrijfsleider",
    couldGo: "perhaps",
    gives: ["quiet"],
    comesWith: [],
  },
  {
    what: "Gewasbescherming",
    howOften: "weekly",
    hours: 4,
    doneBy: "teeltchef",
    couldGo: "no",
    gives: [],
    comesWith: [],
  },
];

/** What employers around Waterland have, as Fleur and Ruud wrote it down. */
export const fillVacancies = async (world: World, cast: Cast): Promise<void> => {
  for (const { by, daysAgo, own, said } of offers) {
    const { municipality, ...rest } = said;
    const { rows: places } = await world.run("select code from regions.municipality where name = $1", [municipality]);
    const { rows: files } = await world.run("select id from employers.employer where name = $1 limit 1", [
      said.employerName,
    ]);
    const facts = toKeep({ ...rest, municipalityCode: places[0]?.code ?? null, employerId: files[0]?.id ?? null });
    await world.daysAgo(daysAgo);
    await world.act(cast.seat(by), "vacancies", "write", "select vacancies.add_offer($1, $2, $3)", [
      world.uuid(),
      JSON.stringify(facts),
      own !== true,
    ]);
  }
  const { rows: nursery } = await world.run(
    "select id from employers.employer where name = 'Kwekerij De Groene Kas' limit 1",
  );
  await world.daysAgo(12);
  for (const task of tasks)
    await world.act(cast.seat("fleur"), "vacancies", "write", "select vacancies.add_task($1, $2, $3)", [
      world.uuid(),
      nursery[0]?.id,
      JSON.stringify(task),
    ]);
  await world.run(`update vacancies.task t set offer_id = o.id from vacancies.offer o
    where o.kind = 'carved' and o.employer_id = t.employer_id and t.what in ('Etiketten plakken', 'Bestellingen inpakken')`);
};
