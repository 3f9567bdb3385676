import { describe, expect, test } from "vitest";
import { passesElevenTest, passesIbanTest } from "./checksums.ts";
import { deidentify, mayNeverStand, newSpans } from "./index.ts";

const signs = { sure: "!", probable: "", maybe: "?" };
const marked = (text: string) =>
  deidentify(text).map(
    ({ start, end, category, certainty }) => `${category}${signs[certainty]} ${text.slice(start, end)}`,
  );
const forbidden = (text: string) => mayNeverStand(deidentify(text)).map(({ start, end }) => text.slice(start, end));

describe("what may never stand", () => {
  test.each(["111222333", "111.222.333", "111 222 333", "1112.22.333", "11.122.2333"])(
    "Noor's citizen service number %s is refused",
    (bsn) => expect(forbidden(`Het gaat om ${bsn} hier.`)).toEqual([bsn]),
  );

  test("digits that stand apart are a citizen service number when they are called so", () => {
    expect(forbidden("Zijn BSN is 1 1 1 2 2 2 3 3 3.")).toEqual(["1 1 1 2 2 2 3 3 3"]);
    expect(forbidden("een een een twee twee twee drie drie drie, dat is het")).toHaveLength(1);
  });

  test("a number that fails the eleven-test is less certain, and never hidden", () => {
    expect(marked("Zijn BSN is 123456789.")).toEqual(["bsn 123456789"]);
    expect(forbidden("Zijn BSN is 123456789.")).toEqual([]);
    expect(marked("Nummer 123456789 staat hier.")).toEqual(["id 123456789"]);
  });

  test.each([
    "NL91ABNA0417164300",
    "NL91 ABNA 0417 1643 00",
    "nl91abna0417164300",
    "NL91-ABNA-0417-1643-00",
    "BE68 5390 0754 7034",
    "DE89370400440532013000",
    "FR1420041010050500013M02606",
  ])("the account number %s is refused", (iban) => expect(forbidden(`Rekening ${iban} graag.`)).toEqual([iban]));

  test("an account number with wrong check digits is less certain, and never hidden", () => {
    for (const text of ["NL92ABNA0417164300", "NL91 ABNA 0417 1643 0", "91ABNA0417164300"])
      expect(marked(`Graag op ${text} storten`)).toEqual([`iban ${text}`]);
  });

  test("checksums", () => {
    expect(["111222333", "123456782"].every(passesElevenTest)).toBe(true);
    expect(["123456789", "000000000", "11122233", "1112223334"].some(passesElevenTest)).toBe(false);
    expect(passesIbanTest("NL91ABNA0417164300")).toBe(true);
    expect(["NL92ABNA0417164300", "NL91", ""].some(passesIbanTest)).toBe(false);
  });
});

describe("ways to reach Bram", () => {
  test.each([
    "06-12345678",
    "06 12 34 56 78",
    "0612345678",
    "06.12.34.56.78",
    "06/12345678",
    "+31 6 12345678",
    "+31(0)6-12345678",
    "0031612345678",
    "020-1234567",
    "0182-555 123",
    "088 555 01 99",
    "O6-12345678",
    "+49 170 1234567",
    "nul zes een twee drie vier vijf zes zeven acht",
    "nul zes twaalf vierendertig zesenvijftig achtenzeventig",
    "06 en dan 12 34 56 78",
  ])("telephone %s", (phone) => expect(marked(`je kunt hem bereiken op ${phone}`)).toEqual([`phone! ${phone}`]));

  test("a telephone number with a digit too few or too many is less certain", () => {
    expect(marked("bel 06-1234567 maar")).toEqual(["phone 06-1234567"]);
    expect(marked("bel 06-123456789 maar")).toEqual(["phone 06-123456789"]);
    expect(marked("toestel 4512 vragen")).toEqual(["phone 4512"]);
  });

  test.each([
    ["s.bakker@voorbeeld.nl", "email!"],
    ["bram@voorbeeld.museum", "email!"],
    ["bram (at) voorbeeld.nl", "email!"],
    ["bram at voorbeeld punt nl", "email"],
    ["bram punt de wit apenstaartje voorbeeld punt com", "email!"],
    ["https://voorbeeld.nl/team", "url!"],
    ["www.voorbeeld.org", "url"],
    ["brambakt.nl/over-mij", "url!"],
    ["brambakt.example", "url"],
    ["linkedin.com/in/bram-de-wit", "social!"],
    ["@bram_bakt", "social!"],
    ["bram_bakt85", "social"],
    ["bram#4410", "social"],
  ])("online as %s", (found, kind) => expect(marked(`te vinden via ${found}`)).toEqual([`${kind} ${found}`]));

  test("a name behind a network is found, what everybody uses is not", () => {
    expect(marked("insta: brambakt85")).toEqual(["social brambakt85"]);
    expect(marked("op tiktok heet hij gewoon bram-bakt-brood")).toEqual(["social bram-bakt-brood"]);
    for (const text of ["kijk op www.werk.nl/vacatures", "via google.com zoeken", "zijn instagram is privé."])
      expect(marked(text), text).toEqual([]);
  });
});

describe("numbers of somebody", () => {
  test.each(["AB-12-34", "12-ABC-3", "GB-123-K", "1-XYZ-23"])("the plate %s is a plate", (plate) =>
    expect(marked(`zijn auto, ${plate}, staat buiten`)).toEqual([
      expect.stringMatching(new RegExp(`^plate.? ${plate}$`)),
    ]),
  );
  test("a plate in small letters needs the word for it", () => {
    expect(marked("kenteken gb123k staat buiten")).toEqual(["plate gb123k"]);
  });

  test.each([
    ["3511 AB", "postcode!"],
    ["3511AB", "postcode!"],
    ["3511ab", "postcode!"],
    ["3511 SS", "postcode"],
  ])("postcode %s", (code, kind) => expect(marked(`daar, ${code}, is het`)).toEqual([`${kind} ${code}`]));
  test("a postcode said aloud", () => {
    expect(marked("postcode vijfendertig elf a b")).toEqual(["postcode vijfendertig elf a b"]);
  });

  test.each([
    ["cliëntnummer 88213476", "id! 88213476"],
    ["dossier IPS-2025-00417", "id IPS-2025-00417"],
    ["zaaknummer Z/24/00123", "id! Z/24/00123"],
    ["polis 8841 2290 17", "id 8841 2290 17"],
    ["dossiernummer W&I/2024/33108", "id! W&I/2024/33108"],
  ])("%s", (text, found) => expect(marked(`het is ${text}`)).toEqual([found]));

  test.each([
    "€ 12.500 per jaar",
    "120000 euro",
    "in 2019-2020 gewerkt",
    "van 9.00-17.00 uur",
    "artikel 7:457",
    "Staatsblad 2025, 123",
    "ECLI:NL:CRVB:2020:1234",
    "volgens NEN 7510",
    "loonwaarde 40-60 procent",
  ])("nothing is marked in: %s", (text) => expect(marked(text)).toEqual([]));
});

test("who adds to a text of others is asked about what is new", () => {
  const before = "Bel 06-12345678.";
  const after = `${before} Of 06-12345678, of 020-1234567.`;
  expect(newSpans(before, after).map(({ start, end }) => after.slice(start, end))).toEqual([
    "06-12345678",
    "020-1234567",
  ]);
  expect(newSpans(before, before)).toEqual([]);
});
