import { createHash } from "node:crypto";
import type { Cast } from "./demo-region.ts";
import type { Who, World } from "./invented-world.ts";

const facts = {
  kvk: "",
  branchNumber: "",
  street: "",
  postcode: "",
  town: "",
  municipalityCode: null,
  domain: "",
  sector: "",
  sizeBand: "",
  workPlaces: "",
  roomToLook: "",
  conditions: "",
  experience: "",
  motives: [] as string[],
  motivesAskedOn: null as string | null,
  ambassador: false,
};
type Known = Partial<Omit<typeof facts, "municipalityCode">> & { municipality?: string };
type Employer = { key: string; name: string; by: string; withRegion: boolean; daysAgo: number; known: Known };

/** Invented, all of them: their web addresses end in voorbeeld.nl, which nobody has. */
const employers: readonly Employer[] = [
  {
    key: "kas",
    name: "Kwekerij De Groene Kas",
    by: "fleur",
    withRegion: true,
    daysAgo: 300,
    known: {
      street: "Kwekersweg 12",
      postcode: "1461AB",
      town: "Zuidoostbeemster",
      municipality: "Purmerend",
      domain: "groenekas.voorbeeld.nl",
      sector: "agriculture",
      sizeBand: "10-49",
      workPlaces: "Stekken en oppotten in de kas. Vier dagdelen per week, ook halve dagen.",
      roomToLook: "Een ochtend meelopen kan elke dinsdag.",
      conditions: "Om acht uur beginnen, of later in overleg. Rijbewijs is niet nodig.",
      experience: "Twee mensen werken hier al drie jaar. Wij vinden een vaste begeleider belangrijk.",
      motives: ["own-conviction", "experience"],
      motivesAskedOn: "2026-03-12",
      ambassador: true,
    },
  },
  {
    key: "bakkerij",
    name: "Bakkerij Morgenrood",
    by: "ruud",
    withRegion: true,
    daysAgo: 40,
    known: {
      street: "Kaasmarkt 3",
      postcode: "1441BG",
      town: "Purmerend",
      municipality: "Purmerend",
      domain: "morgenrood.voorbeeld.nl",
      sector: "retail",
      sizeBand: "1-9",
      roomToLook: "Een week meelopen in de winkel, in overleg.",
      motives: ["shortage"],
      motivesAskedOn: "2026-10-20",
    },
  },
  {
    key: "bakkerij-dubbel",
    name: "Bakkerij Morgenroodt",
    by: "petra",
    withRegion: true,
    daysAgo: 6,
    known: {
      street: "Kaasmarkt 3",

      town: "Purmerend",
      sizeBand: "1-9",
      workPlaces: "Een plek in de bezorging.",
    },
  },
  {
    key: "haven",
    name: "Haven Logistiek Zaan",
    by: "fleur",
    withRegion: true,
    daysAgo: 200,
    known: {
      street: "Loods 44",
      postcode: "1505HX",
      domain: "havenlogistiek.voorbeeld.nl",
      town: "Zaandam",
      municipality: "Zaanstad",
      sector: "logistics",
      sizeBand: "50-249",
      workPlaces: "Orders verzamelen in een rustige hal. 12 tot 32 uur.",
      motives: ["banenafspraak", "shortage"],
      motivesAskedOn: "2026-09-02",
    },
  },
  {
    key: "fietsen",
    name: "Fietsenmakerij Spaak",
    by: "ruud",
    withRegion: false,
    daysAgo: 90,
    known: {
      street: "Noordeinde 8",
      postcode: "1121AH",
      domain: "spaak.voorbeeld.nl",
      town: "Landsmeer",
      municipality: "Landsmeer",
      sector: "retail",
      sizeBand: "1-9",
      roomToLook: "Een middag meehelpen in de werkplaats.",
      experience: "Een stage die stopte. De werkgever wil het opnieuw proberen, met vaker contact.",
    },
  },
  {
    key: "hotel",
    name: "Hotel Het Waterrijk",
    by: "fleur",
    withRegion: true,
    daysAgo: 120,
    known: {
      street: "Havenkade 1",
      postcode: "1135AA",
      domain: "waterrijk.voorbeeld.nl",
      town: "Edam",
      municipality: "Edam-Volendam",
      sector: "hospitality",
      sizeBand: "50-249",
      workPlaces: "Huishouding en ontbijt. Vaste tijden zijn mogelijk.",
    },
  },
  {
    key: "drukkerij",
    name: "Drukkerij Inktvlek",
    by: "gijs",
    withRegion: true,
    daysAgo: 30,
    known: {
      domain: "inktvlek.voorbeeld.nl",
      town: "Wormer",
      municipality: "Wormerland",
      sector: "industry",
      sizeBand: "10-49",
    },
  },
  {
    key: "tuin",
    name: "Hoveniersbedrijf Wilg en Zoon",
    by: "ilse",
    withRegion: true,
    daysAgo: 12,
    known: {
      domain: "wilgenzoon.voorbeeld.nl",
      town: "Monnickendam",
      municipality: "Waterland",
      sector: "green",
      sizeBand: "1-9",
      roomToLook: "Wij hebben geen vacature, maar er is altijd onkruid. Kom een keer kijken.",
      motives: ["own-conviction"],
      motivesAskedOn: "2026-11-10",
    },
  },
];

/** Eight employers of Waterland: shared and not, in conversation, in peace, double, and one that says no. */
export const fillEmployers = async (world: World, cast: Cast): Promise<void> => {
  const ids = new Map(employers.map(({ key }) => [key, world.uuid()] as const));
  const id = (key: string) => ids.get(key) ?? "";
  const act = (who: Who, text: string, values: unknown[]) => world.act(who, "employers", "write", text, values);
  const [ruud, fleur, ilse] = [cast.seat("ruud"), cast.seat("fleur"), cast.seat("ilse")];
  for (const { key, name, by, withRegion, daysAgo, known } of [...employers].sort((a, b) => b.daysAgo - a.daysAgo)) {
    await world.daysAgo(daysAgo);
    const { municipality, ...rest } = known;
    const { rows } = await world.run("select code from regions.municipality where name = $1", [municipality ?? ""]);
    await act(cast.seat(by), "select employers.add_employer($1, $2, $3)", [
      id(key),
      JSON.stringify({ ...facts, ...rest, name, municipalityCode: rows[0]?.code ?? null }),
      withRegion,
    ]);
  }
  const line = async (who: Who, key: string, daysAgo: number, kind: string, text: string) => {
    await world.daysAgo(daysAgo);
    await act(who, "select employers.add_line($1, $2, platform.today(), $3, $4)", [world.uuid(), id(key), kind, text]);
  };
  await line(fleur, "kas", 180, "visit", "Rondleiding in de kas; ruimte voor twee mensen vanaf het voorjaar.");
  await line(fleur, "kas", 60, "instruments", "Loonkostensubsidie en no-riskpolis uitgelegd; geen vragen meer.");
  await line(fleur, "kas", 20, "call", "Gebeld over de winter: ook dan is er werk, binnen.");
  await line(ruud, "bakkerij", 33, "visit", "Kennisgemaakt; zoekt hulp in de winkel, zonder kassa.");
  await line(fleur, "haven", 150, "call", "Belt terug als de nieuwe hal open is.");
  await line(ruud, "fietsen", 80, "aftercare", "Stage besproken; wil het opnieuw proberen met wekelijks contact.");
  await world.daysAgo(19);
  await act(fleur, "select employers.add_remark($1, $2, 'worry', $3)", [
    world.uuid(),
    id("kas"),
    "Wie bel ik als het op zaterdag niet goed gaat?",
  ]);
  await act(fleur, "select employers.save_contact($1, $2, 0, $3, $4, $5, $6)", [
    world.uuid(),
    id("kas"),
    "Mevrouw Van Veen (verzonnen)",
    "Eigenaar",
    "0299-000000",
    "kas@groenekas.voorbeeld.nl",
  ]);
  await world.daysAgo(5);
  await act(fleur, "select employers.set_not_approached($1, true)", [id("hotel")]);
  await act(fleur, "select employers.add_quiet($1, $2, platform.today(), platform.today() + 40, $3)", [
    world.uuid(),
    id("haven"),
    "drukte tot na de feestdagen",
  ]);
  const lead = world.uuid();
  await world.daysAgo(11);
  await act(ilse, "select employers.start_lead($1, $2, platform.today() + 7)", [lead, id("tuin")]);
  await world.daysAgo(4);
  await act(ilse, "select employers.step_lead($1, 1, 'called', $2, platform.today() + 8, null)", [
    lead,
    "Wil eerst horen hoe het elders gaat; de kwekerij wil dat vertellen.",
  ]);
  await act(ilse, "select employers.reserve($1, $2, 'Kennismaken in de tuin')", [world.uuid(), id("tuin")]);
  await world.daysAgo(3);
  const fleursLink = createHash("sha256").update(world.bytes(32)).digest();
  await act(fleur, "select employers.make_link($1, $2, $3, 30)", [world.uuid(), id("kas"), fleursLink]);
  await world.daysAgo(1);
  await act(ruud, "select employers.ask_together($1, $2, $3, 'Iemand wil graag met planten werken.')", [
    world.uuid(),
    id("kas"),
    fleur.membershipId,
  ]);
  await world.daysAgo(0);
  await world.run("select employers.find_all_alike()");
};
