import { expect, test } from "vitest";
import { deidentify } from "../index.ts";

const marked = (text: string): string[] => deidentify(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Ha gerben, dankjewel voor je bericht van vandaag.", "gerben"],
  ["Haar zoon djuvano wil het proberen.", "djuvano"],
  ["bro zei dat kayleigh en dzjeedee ook komen", "dzjeedee"],
  ["Vier kinderen: nova (12), liv (9) en boaz (6).", "nova"],
  ["Daans fiets is weg.", "Daans"],
  ["Het gaat om vd heide en tj. de wit van de loods.", "tj. de wit"],
  ["hassan el mokhtari maakt schoon", "hassan el mokhtari"],
  ["Vd Heide, Marloes is afwezig.", "Vd Heide, Marloes"],
  ["Volgens Oosterhof niet. Dus oosterhof belt.", "oosterhof"],
])("a name that is written carelessly is seen: %s", (text, name) => {
  expect(marked(text)).toContain(name);
});

test.each([
  ["Hij woont aan de Vecht, bij de molen.", "de Vecht"],
  ["Zij woont op 1e Helmersstr 12-3hg.", "1e Helmersstr 12-3hg"],
  ["ik zit op het laar 23, huisje achter", "het laar 23"],
  ["Het is Past. v. Erpstr 3.", "Past. v. Erpstr 3"],
  ["Hij verhuisde van de Akelei 33 naar de Boterbloem.", "de Boterbloem"],
  ["De Lage Vaart oostzijde 7 is leeg.", "Lage Vaart oostzijde 7"],
  ["woont Industrieweg-West 4b", "Industrieweg-West 4b"],
  ["Route: Ruisvoorn 201, dan Brasem 4.", "Ruisvoorn 201"],
])("a street that does not look like one is seen: %s", (text, street) => {
  expect(marked(text)).toContain(street);
});

test.each([
  ["De postcode is 1506 / AB.", "1506 / AB"],
  ["Bel (0031) 6 5550 7711.", "(0031) 6 5550 7711"],
  ["Bel 0499/555017 tst. 12.", "0499/555017 tst. 12"],
  ["Bel 06 vijf vijf 50 12 34.", "06 vijf vijf 50 12 34"],
  ["Zijn klantnummer is K 77 12 09.", "K 77 12 09"],
  ["Ze schrijft onder de naam pleunpraat.", "pleunpraat"],
  ["Kijk op jan-voorbeeld.nl?foto=2.", "jan-voorbeeld.nl?foto=2"],
  ["Ze is vorige week achttien geworden.", "achttien"],
  ["Tweede paasdag werkt hij.", "Tweede paasdag"],
  ["Hij zat aan de fles.", "aan de fles"],
])("a number, name or day in an odd shape is seen: %s", (text, piece) => {
  expect(marked(text)).toContain(piece);
});

test.each([
  "Wij zijn op de goede weg en aan de andere kant wacht het werk.",
  "Ik ben verslaafd aan koffie.",
  "De scanner geeft fout E-101, daarna piept hij.",
  "De muren en de hoge ramen zijn brieven aan de buren.",
  "Zij liep in haar nachthemd.",
])("what only looks like it is left alone: %s", (text) => {
  expect(marked(text)).toEqual([]);
});
