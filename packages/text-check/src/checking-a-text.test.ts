import { describe, expect, test } from "vitest";
import { checkText, limitsOfTheCheck, mustBeRefused } from "./index.ts";
import { passesElevenTest } from "./numbers.ts";
import { patterns } from "./patterns.ts";

const seen = (text: string) =>
  checkText(text).map(({ kind, text: place, certain }) => `${kind}${certain ? "" : "?"}: ${place}`);

describe("numbers", () => {
  test("a citizen service number is refused outright, also with dots or spaces", () => {
    for (const text of ["Het nummer is 111222333.", "Het nummer is 111.222.333.", "Het nummer is 111 222 333."]) {
      expect(checkText(text)[0]).toMatchObject({ kind: "bsn", certain: true });
      expect(mustBeRefused(checkText(text))).toBe(true);
    }
  });

  test("nine digits that fail the eleven-test are a long number, and only asked about", () => {
    expect(seen("Zaak 123456789 loopt.")).toEqual(["number?: 123456789"]);
    expect(mustBeRefused(checkText("Zaak 123456789 loopt."))).toBe(false);
  });

  test.each(["111222333", "123456782"])("%s passes the eleven-test", (bsn) => expect(passesElevenTest(bsn)).toBe(true));
  test.each(["123456789", "000000000", "11122233", "1112223334"])("%s fails the eleven-test", (number) =>
    expect(passesElevenTest(number)).toBe(false),
  );

  test("telephone numbers are seen in the ways people write them", () => {
    for (const phone of [
      "06-12345678",
      "06 12 34 56 78",
      "0612345678",
      "+31 6 12345678",
      "020-1234567",
      "0031612345678",
    ]) {
      expect(seen(`Te bereiken op ${phone} of later.`), phone).toEqual([`phone: ${phone}`]);
    }
  });

  test("an account number with the right check digits is certain, with wrong ones a question", () => {
    expect(seen("Rekening NL91 ABNA 0417 1643 00 graag")).toEqual(["iban: NL91 ABNA 0417 1643 00"]);
    expect(seen("Rekening NL92ABNA0417164300 graag")).toEqual(["iban?: NL92ABNA0417164300"]);
  });

  test("mail, links, postcodes and streets are seen", () => {
    expect(seen("mail s.bakker@voorbeeld.nl even")).toEqual(["email: s.bakker@voorbeeld.nl"]);
    expect(seen("zie https://voorbeeld.nl/team en www.voorbeeld.org")).toEqual([
      "url: https://voorbeeld.nl/team",
      "url: www.voorbeeld.org",
    ]);
    expect(seen("woont op 3511 AB")).toEqual(["postcode: 3511 AB"]);
    expect(seen("woont in de Dorpsstraat 12a nu")).toEqual(["postcode: Dorpsstraat 12a"]);
  });

  test("a date someone could be born on is a question, and certain behind the word geboren", () => {
    expect(seen("hij, 12-3-1990, zoekt werk")).toEqual(["date-of-birth?: 12-3-1990"]);
    expect(seen("zij is geboren op 12 maart 1990 hier")).toEqual(["date-of-birth: 12 maart 1990"]);
  });

  test("the day of an appointment, a period, an amount and hours are left alone", () => {
    for (const text of [
      "op 12-12-2026 bellen",
      "in 2019-2020 gewerkt",
      "€ 12.500 per jaar",
      "24 uur per week",
      "artikel 7:457",
      "van 9.00-17.00 uur",
    ]) {
      expect(seen(text), text).toEqual([]);
    }
  });
});

describe("names", () => {
  test("a title or initials make a name certain", () => {
    expect(seen("Vraag het mevrouw Jansen.")).toEqual(["name: mevrouw Jansen"]);
    expect(seen("gebeld met dhr. Van der Meer vandaag")).toEqual(["name: dhr. Van der Meer"]);
    expect(seen("verslag van J. de Vries")).toEqual(["name: J. de Vries"]);
    expect(seen("verslag van J.P. Bakker-Smit")).toEqual(["name: J.P. Bakker-Smit"]);
  });

  test("a capital inside a sentence is a question, small words between belong to it", () => {
    expect(seen("Ik sprak Samira van den Berg gisteren")).toEqual(["name?: Samira van den Berg"]);
    expect(seen("Hij woont in Utrecht")).toEqual(["name?: Utrecht"]);
  });

  test("a common first name is seen at the start of a sentence too", () => {
    expect(seen("Samira wil graag werken.")).toEqual(["name?: Samira"]);
  });

  test("words of our own work are no names", () => {
    expect(seen("Wij werken met de GGZ, het UWV en het WSP aan IPS op maandag in Maart.")).toEqual([]);
    expect(seen("De IPS-coach denkt aan de Participatiewet en de Wajong.")).toEqual([]);
  });

  test("ordinary sentences, lists and questions are left alone", () => {
    expect(seen("Iemand wil werken. Wat helpt?\n- Eerst rust\n- Dan een proefplaatsing\nHet doel: Meer uren.")).toEqual(
      [],
    );
  });
});

describe("the check as a whole", () => {
  test("findings come in the order of the text, never overlap, and point at their own text", () => {
    const text = "Bel mevrouw Jansen op 06-12345678 of mail p.jansen@voorbeeld.nl over 111222333.";
    const findings = checkText(text);
    expect(findings.map(({ kind }) => kind)).toEqual(["name", "phone", "email", "bsn"]);
    for (const [at, finding] of findings.entries()) {
      expect(text.slice(finding.start, finding.end)).toBe(finding.text);
      expect(finding.start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0);
    }
  });

  test("an empty text has nothing to look at", () => expect(checkText("")).toEqual([]));

  test("no sentence to the writer promises that a text is anonymous or safe", () => {
    const text =
      "Samira, mevrouw Jansen, 111222333, 123456789, 0612345678, a@b.nl, NL91ABNA0417164300, 3511 AB, 12-3-1990, www.voorbeeld.nl";
    const sentences = [...checkText(text).map(({ message }) => message), limitsOfTheCheck];
    expect(new Set(checkText(text).map(({ kind }) => kind)).size).toBe(9);
    for (const sentence of sentences) expect(sentence).not.toMatch(/anoniem|veilig|geanonimiseerd/i);
  });

  test("every repetition in every pattern is bounded, so that no text makes the check think for long", () => {
    for (const [name, { source }] of Object.entries(patterns)) {
      const bare = source.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
      expect(bare, name).not.toMatch(/[*+]|\{\d+,\}/);
    }
  });

  test("a text of 100 kB is read to its end", () => {
    const clever = [
      "a@".repeat(20_000),
      "1 ".repeat(20_000),
      "A. ".repeat(15_000),
      "J. van de ".repeat(5_000),
      "x".repeat(40_000),
    ];
    const text = `${clever.join("\n")}\nbel 06-12345678`;
    expect(checkText(text).at(-1)).toMatchObject({ kind: "phone", text: "06-12345678" });
  });
});
