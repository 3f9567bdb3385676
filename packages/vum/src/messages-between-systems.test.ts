import { expect, test } from "vitest";
import { type Candidate, candidateMessage, readCandidate, readVacancy, type Vacancy, vacancyMessage } from "./index.ts";

/** Samira, invented, with everything a message can carry. */
const samira: Candidate = {
  id: "7d0c2f5e-once",
  presentation: "Ik werk rustig en netjes. Ik wil graag buiten werken, met één vaste collega.",
  wishes: ["hovenier", "kasmedewerker"],
  sectors: [8130],
  interests: ["vogels"],
  level: 4,
  skills: ["snoeien", "vaste planten verzorgen"],
  competences: [24105, 24121],
  languages: [{ code: "nld", speaks: "good", writes: "fair", reads: "good", listens: "excellent" }, { code: "ary" }],
  licences: ["AM", "B"],
  courses: [{ name: "VCA basis", certifiedOn: "2024-05-14", at: "Opleidingsbedrijf De Kas" }, { name: "EHBO" }],
  studies: [
    { name: "Groen en milieu", level: 4, diploma: true, school: "Groencollege", to: "2014-07-01", state: "finished" },
    { level: 5, diploma: false, state: "stopped" },
  ],
  jobs: [
    { work: "hovenier", at: "Groenbedrijf De Merel", from: "2015-03-01", to: "2018-02-28", note: "Openbaar groen." },
  ],
  hours: { from: 8, to: 16 },
  officeHours: true,
  irregular: false,
  availableFrom: "2027-01-04",
  travelMinutes: 45,
  travelKilometres: 15,
  travelsBy: ["bike", "public-transport"],
  needsAdjustments: true,
  needsGuidance: true,
  needsVariation: false,
  contracts: [{ until: "fixed", kind: "01" }, { kind: "04" }],
};

const roundTrip = (candidate: Candidate) => readCandidate(JSON.parse(JSON.stringify(candidateMessage(candidate))));

test("Samira's message comes back as it went, with everything it can carry and with nothing at all", () => {
  expect(roundTrip(samira)).toEqual({ read: { candidate: samira, left: [] } });
  expect(roundTrip({ id: "empty" })).toEqual({ read: { candidate: { id: "empty" }, left: [] } });
});

test("each part by itself comes back as well", () => {
  for (const [name, value] of Object.entries(samira)) {
    const alone = { id: "alone", [name]: value } as Candidate;
    expect(roundTrip(alone)).toEqual({ read: { candidate: alone, left: [] } });
  }
});

test("a message about Samira holds no way to reach her, no address and no register", () => {
  const sent = JSON.stringify(candidateMessage(samira));
  expect(sent).not.toMatch(/emailadres|telefoonnummer|postcode|Ldr|contactpersoon|webadres/);
  expect(candidateMessage(samira).indicatieBeschikbaarheidContactgegevens).toBe(2);
});

test("what another system tells more than we may keep is left, and named", () => {
  const found = readCandidate({
    idWerkzoekende: "x",
    indicatieLdrRegistratie: 1,
    telefoonnummer: ["0612345678"],
    emailadres: ["iemand@voorbeeld.nl"],
    mobiliteit: { bemiddelingspostcode: "1441AB", maximaleReistijd: 30 },
    iets: "anders",
  });
  expect(found).toEqual({
    read: {
      candidate: { id: "x", travelMinutes: 30 },
      left: ["indicatieLdrRegistratie", "emailadres", "telefoonnummer", "mobiliteit.bemiddelingspostcode"],
    },
  });
});

test("a wrong message says where and why, in Dutch, for every mistake", () => {
  expect(
    readCandidate({ werktijden: { aantalWerkurenPerWeekMinimaal: "acht" }, flexibiliteit: { codeRegiostraal: 12 } }),
  ).toEqual({
    problems: [
      { pointer: "/idWerkzoekende", message: "Dit ontbreekt." },
      { pointer: "/flexibiliteit/codeRegiostraal", message: "Hoogstens 9." },
      { pointer: "/werktijden/aantalWerkurenPerWeekMinimaal", message: "Dit is niet het juiste soort gegeven." },
    ],
  });
  expect(readVacancy({ naamVacature: "x".repeat(121), sluitingsDatumVacature: "31-12-2026" })).toEqual({
    problems: [
      { pointer: "/naamVacature", message: "Hoogstens 120 tekens." },
      { pointer: "/sluitingsDatumVacature", message: "Dit is geen datum (jjjj-mm-dd)." },
    ],
  });
  expect(readVacancy({})).toEqual({
    problems: [{ pointer: "/naamVacature", message: "De vacature heeft geen naam." }],
  });
  expect(readVacancy("niets")).toHaveProperty("problems");
});

const vacancy: Vacancy = {
  id: "v-1",
  title: "Medewerker kas",
  text: "Planten oppotten, alleen of met z'n tweeën.",
  occupation: "kasmedewerker",
  employer: "Kwekerij De Linde",
  municipality: "GM0439",
  town: "Purmerend",
  hours: { from: 8, to: 24 },
  irregular: false,
  level: 2,
  competences: [24121],
  licences: ["AM"],
  languages: ["nld"],
  certificates: ["VCA basis"],
  startsOn: "2027-02-01",
  closesOn: "2027-01-15",
  salary: "volgens cao",
  agreement: "01",
};

test("a vacancy of ours comes back as it went", () => {
  const back = readVacancy(JSON.parse(JSON.stringify(vacancyMessage(vacancy))));
  expect(back).toMatchObject({ read: { vacancy } });
});

const came = {
  idVacature: "elders-88",
  naamVacature: "Hulpkok",
  nummerVacature: "88",
  indicatieLdrRegistratie: 1,
  sollicitatiewijze: [{ codeSollicitatiewijze: "3", webadres: { codeWebadres: 4, url: "www.voorbeeld.nl/werk" } }],
  werkgever: {
    handelsnaamOrganisatie: "Eetcafé Het Anker",
    adresHouding: [
      {
        codeFunctieAdres: "V",
        adres: { adresNederland: { codeGemeente: "0439", woonplaatsnaam: "Purmerend", postcode: "1441AB" } },
      },
    ],
    contactpersoon: [{ naamContactpersoonAfdeling: "Personeel", telefoonnummer: ["0299123456"] }],
  },
  beroep: { codeBeroepsnaam: "1234", omschrijvingBeroepsnaam: "Hulpkok" },
  codeWerkEnDenkniveauMinimaal: "7",
  werktijden: { aantalWerkurenPerWeekMinimaal: 12, indicatieKantoortijden: 2 },
  opleiding: [{ codeNiveauOpleiding: 2, indicatieDiploma: 0 }],
  vakvaardigheid: [{ omschrijving: "groente snijden" }],
  eigenVeld: { van: "een ander systeem" },
};

test("a vacancy that came from elsewhere goes back untouched, also what we have no field for", () => {
  const found = readVacancy(came);
  if (!("read" in found)) throw new Error("not read");
  expect(found.read.vacancy).toEqual({
    id: "elders-88",
    title: "Hulpkok",
    occupation: "Hulpkok",
    employer: "Eetcafé Het Anker",
    municipality: "GM0439",
    town: "Purmerend",
    hours: { from: 12 },
  });
  expect(vacancyMessage(found.read.vacancy, found.read.message)).toEqual(came);
});

test("what is changed here is changed in its message, and the rest stays as it came", () => {
  const found = readVacancy(came);
  if (!("read" in found)) throw new Error("not read");
  const changed = vacancyMessage({ ...found.read.vacancy, hours: { from: 8, to: 16 } }, found.read.message);
  expect(changed).toEqual({
    ...came,
    werktijden: { aantalWerkurenPerWeekMinimaal: 8, aantalWerkurenPerWeekMaximaal: 16, indicatieKantoortijden: 2 },
  });
});
