import { afterAll, beforeAll, expect, test } from "vitest";
import { given, type Organisation, type Person, type Professional } from "../harness/given.ts";
import { ownerClient } from "../harness/world.ts";
import { openScreens, type Screens } from "./at-the-screen.ts";

/** A photo from a telephone says where and when it was taken. What is kept here does not. */
const region = "AM17";
let screens: Screens;
let lindezorg: Organisation;
let gemeente: Organisation;
let ruud: Professional;
let samira: Person;

beforeAll(async () => {
  lindezorg = await given.organisation("GGZ Lindezorg", { region });
  gemeente = await given.organisation("Gemeente Waterland", { kind: "gemeente", region });
  ruud = await given.professional("Ruud", lindezorg);
  await given.professional("Ilse", gemeente);
  await given.readyRegion(region, lindezorg, gemeente);
  samira = await given.person("Samira", ruud);
  screens = await openScreens("papier");
});
afterAll(() => screens.close());

/** A JPEG of 3000 by 1500, drawn in a browser, with a place put in as a telephone does (APP1, Exif). */
const photoFromTelephone = async (): Promise<Buffer> => {
  const page = await (await screens.windowOf("Ruud")).newPage();
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 3000;
    canvas.height = 1500;
    canvas.getContext("2d")?.fillText("Ik geef toestemming", 100, 100);
    return canvas.toDataURL("image/jpeg", 0.9).split(",")[1] ?? "";
  });
  await page.close();
  const plain = Buffer.from(base64, "base64");
  const exif = Buffer.from("Exif\0\0GPSLatitude 52.4971 GPSLongitude 4.9539", "latin1");
  const segment = Buffer.from([0xff, 0xe1, 0, 0]);
  segment.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([plain.subarray(0, 2), segment, exif, plain.subarray(2)]);
};

/** Height and width as the file itself says them. */
const sizeOf = (jpeg: Buffer): [number, number] => {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2))
    if ([0xc0, 0xc1, 0xc2].includes(jpeg[at + 1] ?? 0)) return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
  return [0, 0];
};

test("Ruud records a paper permission with a photo of his telephone; the place is not kept", async () => {
  const photo = await photoFromTelephone();
  expect(photo.toString("latin1")).toContain("GPSLatitude");
  const page = await screens.at(ruud, `/personen/${samira.personId}/papier`);
  await page.getByRole("radio", { name: /^Begeleiding naar werk/ }).check();
  await page.getByRole("checkbox", { name: /^Naam en contactgegevens/ }).check();
  await page.getByRole("checkbox", { name: /^Gemeente Waterland/ }).check();
  await page
    .getByLabel("Foto van het papier")
    .setInputFiles({ name: "IMG_2026.jpg", mimeType: "image/jpeg", buffer: photo });
  await page.getByLabel(/Ik heb gekeken/).check();
  await page.getByText("Voeg eerst de foto van het papier toe.").waitFor({ state: "detached" });
  await screens.looked(page, "ingevuld");
  await page.getByRole("button", { name: "Toestemming vastleggen" }).click();
  await page.getByRole("heading", { level: 1, name: "Samenwerken" }).waitFor();
  const { rows } = await ownerClient.query<{ content: Buffer; media_type: string }>(
    "select content, media_type from consent.document where person_id = $1",
    [samira.personId],
  );
  const [kept] = rows;
  expect(rows).toHaveLength(1);
  expect(kept?.media_type).toBe("image/jpeg");
  expect(kept?.content.toString("latin1")).not.toMatch(/Exif|GPS/);
  expect(sizeOf(kept?.content ?? Buffer.alloc(4))).toEqual([2000, 1000]);
});

test("what calls itself a photo and is not, is refused in words", async () => {
  const page = await screens.at(ruud, `/personen/${samira.personId}/papier`);
  await page
    .getByLabel("Foto van het papier")
    .setInputFiles({ name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<script>alert(1)</script>") });
  await page.getByText("Deze foto konden wij niet openen.").first().waitFor();
});

test("Ruud writes down who speaks about Samira's money, with what he was shown", async () => {
  const page = await screens.at(ruud, `/personen/${samira.personId}/vertegenwoordiging`);
  await page.getByText("Niemand spreekt voor deze persoon").waitFor();
  await page.getByRole("radio", { name: /^Bewindvoerder/ }).check();
  await page.getByLabel("Naam van de vertegenwoordiger").fill("Vera de Wit");
  await page.getByLabel("E-mailadres van de vertegenwoordiger").fill("vera@bewind.example");
  await page.getByLabel("Wat is er getoond?").fill("Beschikking van de rechtbank van 3 mei 2026");
  await page.getByLabel(/Ik heb dit aan de persoon zelf verteld/).check();
  await screens.looked(page, "vertegenwoordiging");
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await page.getByRole("heading", { name: "Vera de Wit, bewindvoerder" }).waitFor();
  await screens.looked(page, "vertegenwoordiging-vastgelegd");
});

test("Anouk reads what to do when a colleague lost the second step", async () => {
  const anouk = await given.professional("Anouk", lindezorg, { role: "organisation-admin" });
  await ownerClient.query(
    "insert into identity.credential (account_id, email, password_changed_at) values ($1, 'ruud@lindezorg.example', platform.now())",
    [ruud.accountId],
  );
  await ownerClient.query(
    "insert into identity.session_proof (session_id, how, confirmed_at) select id, 'two-factor', platform.now() from platform.session where account_id = $1",
    [anouk.accountId],
  );
  const page = await screens.at(anouk, "/organisatie/log-in-herstellen");
  await screens.looked(page, "log-in-herstellen");
  await page.getByRole("button", { name: "Tweede stap van Ruud weghalen…" }).click();
  await page.getByRole("dialog").waitFor();
  await screens.looked(page, "log-in-herstellen-vraag");
  await page.getByRole("button", { name: "Tweede stap weghalen", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
});
