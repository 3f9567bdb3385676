import { crc32, deflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { Sending } from "../../platform/server/file.ts";
import { inOwnTransaction } from "../../platform/server/job.ts";
import type { Session } from "../../platform/server/session.ts";
import { given, type Professional } from "../../tests/harness/given.ts";
import { house, knock, ownerClient, sqlAs, type Visitor } from "../../tests/harness/world.ts";
import { readLists } from "./actions/read-lists.ts";
import * as contract from "./contract.ts";

const region = "AM17";
type Path = { readonly method: string; readonly path: string };
const ask = <Answer>({ method, path }: Path, who: Visitor, input: unknown = {}) => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door, who, input);
};
const codeOf = (wait: Promise<unknown>) =>
  wait.then(
    () => "none",
    (error: { code: string }) => error.code,
  );
const inTransaction = <Result>(work: (session: Session) => Promise<Result>) =>
  inOwnTransaction(house, "vacancies", work);
const theClockComesBy = () => readLists(inTransaction);

let fleur: Professional;
let bas: Professional;
let ruud: Professional;

const bring = async (who: Professional, content: Uint8Array | string, fileName = "lijst.csv") =>
  (
    await ask<{ importId: string }>(contract.startImport, who, {
      fileName,
      content: Buffer.from(content).toString("base64"),
    })
  ).importId;
const show = (importId: string, who: Professional = fleur) =>
  ask<contract.Import>(contract.getImport, who, { importId });
const check = async (importId: string, mapping?: contract.Mapping, who: Professional = fleur) => {
  const list = await show(importId, who);
  await ask(contract.checkImport, who, { importId, mapping: mapping ?? list.mapping, withRegion: true });
  await theClockComesBy();
  return show(importId, who);
};
const confirm = async (importId: string) => {
  await ask(contract.confirmImport, fleur, { importId });
  await theClockComesBy();
  return show(importId);
};
const rows = async (importId: string, which: "good" | "bad") =>
  (await ask<{ items: contract.ImportRow[] }>(contract.listImportRows, fleur, { importId, which, limit: 100 })).items;
const offersOf = async (who: Professional, search = "") =>
  (await ask<{ items: contract.OfferCard[] }>(contract.listOffers, who, { search, limit: 100 })).items;
const howMany = async () =>
  Number((await ownerClient.query<{ n: string }>("select count(*) as n from vacancies.offer")).rows[0]?.n);
const fileOf = async (importId: string) =>
  (await ask<{ content: string }>(contract.importProblems, fleur, { importId })).content;

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const windows1252 = (text: string) => Buffer.from(text, "latin1");

/** A workbook of one sheet, as small as they come: the parts that a reader needs, in a zip. */
const workbook = (sheetRows: readonly (readonly string[])[]): Buffer => {
  const cells = sheetRows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, c) => `<c r="${String.fromCharCode(65 + c)}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`,
  );
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (target: string, kind: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  return zip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relation("xl/workbook.xml", "officeDocument"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relation("worksheets/sheet1.xml", "worksheet"),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${cells.join("")}</sheetData></worksheet>`,
  });
};
const zip = (files: Readonly<Record<string, string>>, saysSize?: number): Buffer => {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = deflateRawSync(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(text), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(saysSize ?? Buffer.byteLength(text), 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    central.push(entry, Buffer.from(name));
    parts.push(head, Buffer.from(name), data);
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
};

beforeAll(async () => {
  const deZaan = await given.organisation("Werkgeversservicepunt De Zaan", {
    kind: "wsp",
    region,
    tasks: ["bemiddeling"],
  });
  fleur = await given.professional("Fleur", deZaan, { task: "bemiddeling" });
  bas = await given.professional("Bas", deZaan, { task: "bemiddeling" });
  ruud = await given.professional("Ruud", await given.organisation("GGZ Lindezorg", { region }));
});

describe("reading a list", () => {
  const text =
    "Bedrijfsnaam;Functie;Plaats;Uren per week;Rijbewijs\r\nCafé René (verzonnen);Medewerker bediening;Purmerend;16 tot 24 uur;nee\r\n";

  test.each([
    ["utf-8 with a mark", Buffer.from(`\uFEFF${text}`), "utf-8"],
    ["utf-8 without", Buffer.from(text), "utf-8"],
    ["Windows-1252, as Excel saves it", windows1252(text), "windows-1252"],
    ["utf-16", utf16(text), "utf-16le"],
    ["utf-16 without a mark", Buffer.from(text, "utf16le"), "utf-16le"],
  ])(
    "Fleur brings a list in %s: the é of René is an é, and the Dutch names of the columns are known",
    async (_, bytes, encoding) => {
      const list = await check(await bring(fleur, bytes));
      expect(list).toMatchObject({ encoding, delimiter: ";", state: "checked", rowsGood: 1, rowsBad: 0 });
      expect(list.mapping).toMatchObject({ employerName: 0, title: 1, town: 2, hours: 3, licences: 4 });
      expect(await rows(list.importId, "good")).toMatchObject([{ employerName: "Café René (verzonnen)", line: 2 }]);
      await ask(contract.cancelImport, fleur, { importId: list.importId });
    },
  );

  test("An Excel workbook is read as well, and so is a list with commas, quotes and a line break in a cell", async () => {
    const list = await check(
      await bring(
        fleur,
        workbook([
          ["Werkgever", "Vacature", "Gemeente"],
          ["Bakkerij Zonder Naam", "Bakker", "Edam-Volendam"],
        ]),
        "lijst.xlsx",
      ),
    );
    expect(list).toMatchObject({ format: "xlsx", rowsGood: 1 });
    const quoted = await check(
      await bring(
        fleur,
        'werkgever,functie,omschrijving\n"Kist, Krat & Co",Magazijnhulp,"Eerst dit\ndan dat"\nB.V. Twee,Chauffeur,\n',
      ),
    );
    expect(quoted).toMatchObject({ delimiter: ",", rowsGood: 2 });
    expect(await rows(quoted.importId, "good")).toMatchObject([
      { line: 2, employerName: "Kist, Krat & Co" },
      { line: 4 },
    ]);
    for (const { importId } of [list, quoted]) await ask(contract.cancelImport, fleur, { importId });
  });

  test("With columns nobody knows Fleur says herself which is which; without an employer she cannot go on", async () => {
    const importId = await bring(fleur, "A;B;C\nKapper Knip;Kapper;12\n");
    expect((await show(importId)).mapping).toEqual({});
    await expect(
      ask(contract.checkImport, fleur, { importId, mapping: { title: 1 }, withRegion: true }),
    ).rejects.toMatchObject({ fieldErrors: [{ pointer: "/mapping/employerName" }] });
    expect(await check(importId, { employerName: 0, title: 1, hours: 2 })).toMatchObject({ rowsGood: 1 });
    await ask(contract.cancelImport, fleur, { importId });
  });

  test.each([
    ["a photo", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0])],
    ["an old xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ["a zip that is no workbook", zip({ "a.txt": "hoi" })],
    ["a small file that says it unfolds to four gigabytes", zip({ "xl/worksheets/sheet1.xml": "x" }, 0xffff_fff0)],
    ["a list with only names of columns", "werkgever;functie\n"],
    ["broken JSON", '[{"naamVacature": '],
    ["more than twenty thousand rows", `w;f\n${"a b;c d\n".repeat(20_001)}`],
  ])("%s is refused with what to do, and nothing is kept of it", async (_, bytes) => {
    const before = await ownerClient.query("select id from vacancies.import");
    await expect(bring(fleur, bytes)).rejects.toMatchObject({ code: "vacancies/unreadable" });
    expect((await ownerClient.query("select id from vacancies.import")).rowCount).toBe(before.rowCount);
  });
});

describe("nothing goes in before a yes", () => {
  test("Fleur sees what goes in and what not; only after her yes it stands in the list, for the region", async () => {
    const before = await howMany();
    const importId = await bring(
      fleur,
      "Werkgever;Functie;Uren;Sluitingsdatum;Niveau\nTuin Eén;Hovenier;8-16;12-3-2027;mbo\nTuin Twee;Hovenier;veel;32-13-2027;mbo\n;Hovenier;;;\n",
    );
    const list = await check(importId);
    expect(list).toMatchObject({ rowsGood: 1, rowsBad: 2, state: "checked" });
    expect(await howMany()).toBe(before);
    const bad = await rows(importId, "bad");
    expect(bad[0]).toMatchObject({ line: 3, problems: [{ column: "Uren" }, { column: "Sluitingsdatum" }] });
    expect(bad[1]).toMatchObject({
      line: 4,
      problems: [{ column: "Werkgever", message: "Vul de naam van de werkgever in." }],
    });
    expect(await confirm(importId)).toMatchObject({ state: "done", rowsNew: 1, rowsRenewed: 0 });
    const [offer] = await offersOf(ruud, "tuin een");
    expect(offer).toMatchObject({
      title: "Hovenier",
      field: "groen",
      hoursFrom: 8,
      hoursTo: 16,
      expiresOn: "2027-03-12",
    });
    expect(await codeOf(ask(contract.confirmImport, fleur, { importId }))).toBe("vacancies/not-now");
  });

  test("The rows with a problem come back as a list; repaired, Fleur brings it again, and a formula in it stays text", async () => {
    const importId = await bring(fleur, 'Werkgever;Functie;Uren\n"=HYPERLINK(""http://kwaad"")";Schilder;heel veel\n');
    await check(importId);
    const file = await fileOf(importId);
    expect(file).toContain('"\'=HYPERLINK(""http://kwaad"")";Schilder;heel veel;2;');
    expect(file).toMatch(/^\uFEFFWerkgever;Functie;Uren;regel;wat er niet klopt\r\n/);
    const again = await check(await bring(fleur, file.replace("heel veel", "12")));
    expect(again).toMatchObject({ rowsGood: 1, rowsBad: 0, mapping: { employerName: 0, title: 1, hours: 2 } });
    expect(await rows(again.importId, "good")).toMatchObject([{ employerName: '=HYPERLINK("http://kwaad")' }]);
    for (const id of [importId, again.importId]) await ask(contract.cancelImport, fleur, { importId: id });
  });

  test("A list that comes again renews what it brought before, and keeps what Fleur asked in between", async () => {
    const first = await bring(fleur, "Nummer;Werkgever;Functie;Plaats\nV-1;Kaasboerderij Oost;Kaasmaker;Edam\n");
    await check(first);
    await confirm(first);
    const [card] = await offersOf(fleur, "kaasboerderij");
    const offerId = card?.offerId ?? "";
    const { facts, version } = await ask<contract.Offer>(contract.getOffer, fleur, { offerId });
    await ask(contract.changeOffer, fleur, {
      offerId,
      version,
      withRegion: true,
      facts: { ...facts, gives: { quiet: true }, mayGrow: "yes" },
    });
    await ask(contract.closeOffer, fleur, { offerId, why: "gone" });
    const second = await bring(
      fleur,
      "Nummer;Werkgever;Functie;Plaats;Uren\nv-1;Kaasboerderij Oost;Kaasmaker (dag);Edam;20\n",
    );
    await check(second);
    expect(await confirm(second)).toMatchObject({ rowsNew: 0, rowsRenewed: 1 });
    expect(await ask<contract.Offer>(contract.getOffer, fleur, { offerId })).toMatchObject({
      closedOn: null,
      facts: { title: "Kaasmaker (dag)", hoursFrom: 20, gives: { quiet: true }, mayGrow: "yes" },
    });
  });

  test("The same row twice in one list is asked about, and a list of another organisation is not Fleur's to see", async () => {
    const importId = await bring(fleur, "Werkgever;Functie\nDubbel BV;Lasser\nDubbel BV;Lasser\n");
    await check(importId);
    expect((await rows(importId, "bad"))[0]?.problems[0]?.message).toContain("dubbel met regel 2");
    expect(await codeOf(show(importId, ruud))).toBe("platform/not-found");
    expect(await codeOf(ask(contract.cancelImport, ruud, { importId }))).toBe("platform/not-found");
    expect(await sqlAs(ruud, "select import_id from vacancies.import_row")).toEqual([]);
    expect((await show(importId, bas)).state).toBe("checked");
    await ask(contract.cancelImport, bas, { importId });
  });

  test("An employer Fleur may see is found by name; one that two files go by is left a name", async () => {
    const facts = {
      kvk: "",
      branchNumber: "",
      street: "",
      postcode: "",
      town: "",
      domain: "",
      sector: "",
      sizeBand: "",
      workPlaces: "",
      roomToLook: "",
      conditions: "",
      experience: "",
      motives: ["shortage"],
      motivesAskedOn: "2026-01-10",
      ambassador: false,
      municipalityCode: null,
    };
    const known = async (name: string, more = {}) => {
      const id = crypto.randomUUID();
      await sqlAs(fleur, "select employers.add_employer($1, $2, true)", [
        id,
        JSON.stringify({ ...facts, ...more, name }),
      ]);
      return id;
    };
    const drukkerij = await known("Drukkerij Inktvis B.V.");
    await known("Bloemenhal", { town: "Edam", street: "Dijk 1" });
    await known("Bloemenhal", { town: "Marken", street: "Haven 2", kvk: "12345678" });
    const importId = await bring(fleur, "Werkgever;Functie\ndrukkerij inktvis;Drukker\nBloemenhal;Bloembinder\n");
    await check(importId);
    await confirm(importId);
    expect((await offersOf(fleur, "drukker"))[0]?.employerId).toBe(drukkerij);
    expect((await offersOf(fleur, "bloembinder"))[0]?.employerId).toBeNull();
  });
});

describe("large lists", () => {
  const many = (count: number, bad: (at: number) => boolean, name: string) =>
    `Nummer;Werkgever;Functie;Plaats;Uren\n${Array.from({ length: count }, (_, at) => `${name}${at};Bedrijf ${at % 700};Medewerker magazijn;Zaandam;${bad(at) ? "veel" : "16-24"}`).join("\n")}\n`;

  test("Of twenty thousand rows ten thousand are wrong: each has its line in the file, and the other ten thousand go in at once", async () => {
    const before = await howMany();
    const importId = await bring(
      fleur,
      many(20_000, (at) => at % 2 === 1, "groot"),
    );
    const list = await check(importId);
    expect(list).toMatchObject({ rowsTotal: 20_000, rowsSeen: 20_000, rowsGood: 10_000, rowsBad: 10_000 });
    expect(await howMany()).toBe(before);
    const lines = (await fileOf(importId)).trimEnd().split("\r\n");
    expect(lines).toHaveLength(10_001);
    expect(lines[10_000]).toContain(";20001;");
    expect(await confirm(importId)).toMatchObject({ state: "done", rowsNew: 10_000 });
    expect(await howMany()).toBe(before + 10_000);
  }, 60_000);

  test("Bas stops halfway: nothing of the list is in, and what was read is gone", async () => {
    const before = await howMany();
    const importId = await bring(
      bas,
      many(5_000, () => false, "stop"),
    );
    await check(importId, undefined, bas);
    await ask(contract.confirmImport, bas, { importId });
    let seen = 0;
    await readLists(async (work) => {
      const { rowsPut } = await show(importId, bas);
      // Another colleague sees how far it is, and stops it.
      if (rowsPut >= 2_000 && seen === 0) {
        seen = rowsPut;
        await ask(contract.cancelImport, fleur, { importId });
      }
      return inTransaction(work);
    });
    expect(seen).toBeGreaterThanOrEqual(2_000);
    expect((await show(importId)).state).toBe("cancelled");
    expect(await howMany()).toBe(before);
    expect(
      (await ownerClient.query("select line from vacancies.import_row where import_id = $1", [importId])).rowCount,
    ).toBe(0);
  }, 60_000);

  test("Bas and Fleur bring the same list at the same moment: each row is there once", async () => {
    const before = await howMany();
    const lists = await Promise.all(
      [fleur, bas].map((who) =>
        bring(
          who,
          many(1_500, () => false, "samen"),
        ),
      ),
    );
    for (const importId of lists) await check(importId);
    await Promise.all(lists.map((importId) => ask(contract.confirmImport, fleur, { importId })));
    await Promise.all([theClockComesBy(), theClockComesBy()]);
    const [one, other] = await Promise.all(lists.map((importId) => show(importId)));
    expect([one?.state, other?.state]).toEqual(["done", "done"]);
    expect((one?.rowsNew ?? 0) + (other?.rowsNew ?? 0)).toBe(1_500);
    expect((one?.rowsRenewed ?? 0) + (other?.rowsRenewed ?? 0)).toBe(1_500);
    expect(await howMany()).toBe(before + 1_500);
  }, 60_000);

  test("A server that fell over while it looked leaves a list that is taken up again from the start", async () => {
    const importId = await bring(
      fleur,
      many(2_500, () => false, "val"),
    );
    await ask(contract.checkImport, fleur, { importId, mapping: (await show(importId)).mapping, withRegion: true });
    let steps = 0;
    const falls = readLists((work) => {
      steps += 1;
      return steps > 3 ? Promise.reject(new Error("the power went off")) : inTransaction(work);
    });
    await expect(falls).rejects.toThrow("the power went off");
    expect(await show(importId)).toMatchObject({ state: "checking", rowsSeen: 1_000 });
    await ownerClient.query("update vacancies.import set taken_at = taken_at - interval '3 minutes' where id = $1", [
      importId,
    ]);
    await theClockComesBy();
    expect(await show(importId)).toMatchObject({ state: "checked", rowsGood: 2_500 });
    await ask(contract.cancelImport, fleur, { importId });
  });

  test("The whole list leaves in pieces, is guarded against formulas, and comes back in as it went", async () => {
    const sending = await ask<Sending>(contract.exportOffers, fleur, { search: "bedrijf" });
    expect(sending).toBeInstanceOf(Sending);
    const pieces: string[] = [];
    for await (const piece of sending.pieces) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(10);
    const text = pieces.join("");
    expect(text.trimEnd().split("\r\n")).toHaveLength(11_501);
    const part = `${text.split("\r\n").slice(0, 40).join("\r\n")}\r\n`;
    const importId = await bring(fleur, part);
    expect(await check(importId)).toMatchObject({ rowsGood: 39, rowsBad: 0 });
    expect(await confirm(importId)).toMatchObject({ rowsNew: 0, rowsRenewed: 39 });
  });
});

describe("VUM vacancy messages", () => {
  const message = {
    idVacature: "a-1",
    naamVacature: "Hovenier in opleiding",
    omschrijvingVacature: "Snoeien en planten",
    sluitingsDatumVacature: "2027-02-01",
    werkgever: {
      handelsnaamOrganisatie: "Groenvoorziening Delta (verzonnen)",
      contactpersoon: [{ naamContactpersoonAfdeling: "Receptie", telefoonnummer: ["0750000000"] }],
      adresHouding: [
        {
          codeFunctieAdres: "E",
          adres: {
            adresNederland: {
              postcode: "1441 AB",
              woonplaatsnaam: "Purmerend",
              adresDetails: { straatadres: { straatnaam: "Kade" } },
            },
          },
        },
      ],
    },
    werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24, indicatieKantoortijden: 1 },
    rijbewijs: [{ codeSoortRijbewijs: "B" }],
    contractvorm: [{ codeTypeOvereenkomst: "02" }],
    iets: { dat: "wij niet kennen" },
  };

  test("Fleur brings two messages: the good one goes out again as it came, the broken one says where", async () => {
    const importId = await bring(
      fleur,
      JSON.stringify({ vacatures: [message, { omschrijvingVacature: 7 }] }),
      "vum.json",
    );
    await theClockComesBy();
    expect(await show(importId)).toMatchObject({ format: "vum", state: "checked", rowsGood: 1, rowsBad: 1 });
    expect((await rows(importId, "bad"))[0]?.problems[0]?.column).toBe("/omschrijvingVacature");
    expect(JSON.parse(await fileOf(importId))).toEqual([{ omschrijvingVacature: 7 }]);
    await confirm(importId);
    const [card] = await offersOf(ruud, "hovenier in opleiding");
    expect(card).toMatchObject({ hoursFrom: 16, hoursTo: 24, municipality: "Purmerend", town: "Purmerend" });
    const offerId = card?.offerId ?? "";
    const out = await ask<{ content: string }>(contract.offerMessage, fleur, { offerId });
    expect(JSON.parse(out.content)).toEqual(message);
    expect(await codeOf(ask(contract.offerMessage, ruud, { offerId }))).toBe("platform/not-allowed");
  });

  test("What Fleur changed is changed in the message, and the rest goes back as it was", async () => {
    const [card] = await offersOf(fleur, "hovenier in opleiding");
    const offerId = card?.offerId ?? "";
    const { facts, version } = await ask<contract.Offer>(contract.getOffer, fleur, { offerId });
    await ask(contract.changeOffer, fleur, {
      offerId,
      version,
      withRegion: true,
      facts: { ...facts, hoursFrom: 8, licences: [] },
    });
    const out = JSON.parse((await ask<{ content: string }>(contract.offerMessage, fleur, { offerId })).content);
    expect(out.werktijden).toEqual({ ...message.werktijden, aantalWerkurenPerWeekMinimaal: 8 });
    expect(out.werkgever).toEqual(message.werkgever);
    expect(out.iets).toEqual(message.iets);
    expect(out.rijbewijs).toBeUndefined();
  });
});
