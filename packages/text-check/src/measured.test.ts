import { expect, test } from "vitest";
import { checkText } from "./index.ts";

/**
 * Invented sentences as they stand in a case form, with between brackets what should be noticed.
 * The score is printed, and the misses stand below by name: this check is honest about what it does not see.
 */
const sentences = [
  "[Samira] wil graag drie dagen werken.",
  "Haar begeleider [mevrouw Jansen] denkt dat het kan.",
  "Ik sprak [Kees van den Berg] op maandag.",
  "Bel hem op [06-12345678].",
  "Vast nummer: [020 123 45 67].",
  "Mail naar [s.elamrani@voorbeeld.nl].",
  "Zijn BSN is [111222333].",
  "BSN [123456782], graag controleren.",
  "Dossiernummer [20261122] staat bij ons.",
  "Polis [8841 2290 17] loopt nog.",
  "Rekening [NL91ABNA0417164300] is van haar moeder.",
  "Ze woont op [Lindenlaan 12] in [Amersfoort].",
  "Postcode [3811 AB], vlak bij het station.",
  "Geboren op [12-3-1990] en hier opgegroeid.",
  "Geboortedatum: [3 mei 1984].",
  "Hij is van [1990-04-27].",
  "Zie [https://voorbeeld.nl/team] voor wie hij is.",
  "Verslag van [J. de Vries], besproken met de groep.",
  "Volgens [dhr. El Amrani] lukt het niet.",
  "De jobcoach van [Bakkerij Smit] belde terug.",
  "Zij volgde de opleiding in [Zwolle] met plezier.",
  "[Mohammed] en [Fatima] zijn collega's.",
  "Haar zus [Noor] gaat mee naar het gesprek.",
  "[jan] zei dat hij niet durft.",
  "[JANSEN] heeft het al eens geprobeerd.",
  "[Roos] gaat met de bus.",
  "[Bouchaib] wil eerst kennismaken.",
  "[De burgemeester van het dorp] is zijn buurman.",
  "[De enige vrouwelijke lasser bij de scheepswerf] viel uit.",
  "Nul zes, [een twee drie vier vijf zes zeven acht].",
  "Hij werkte 24 uur per week bij een werkgever.",
  "Wij vroegen het UWV om een werkplek, zonder antwoord.",
  "De gemeente betaalt de Wajong niet, dat doet het UWV.",
  "Vraag: wat helpt om weer te beginnen?",
  "Op 12-12-2026 is het volgende overleg.",
  "Zij verdiende € 1.250,50 in 2025.",
  "De IPS-coach en de GGZ spreken elkaar elke week.",
  "In het eerste jaar (2019-2020) ging het goed.",
  "Advies: begin met 8 uur en kijk na 3 weken opnieuw.",
  "Hij leest graag Engelse boeken.",
];

const parse = (marked: string) => {
  const wanted: { start: number; end: number; text: string }[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]{1,80}\])/)) {
    const inside = part.startsWith("[") ? part.slice(1, -1) : undefined;
    if (inside !== undefined) wanted.push({ start: text.length, end: text.length + inside.length, text: inside });
    text += inside ?? part;
  }
  return { text, wanted };
};

test("on forty sentences we know what is found, what is missed and what is pointed at for nothing", () => {
  const missed: string[] = [];
  const forNothing: string[] = [];
  let found = 0;
  for (const { text, wanted } of sentences.map(parse)) {
    const findings = checkText(text);
    for (const place of wanted) {
      const covered = findings.some(({ start, end }) => start <= place.start && end >= place.end);
      if (covered) found += 1;
      else missed.push(place.text);
    }
    for (const { start, end, text: pointed } of findings)
      if (!wanted.some((place) => start < place.end && place.start < end)) forNothing.push(pointed);
  }
  console.log(
    `text-check: ${found} of ${found + missed.length} places found in ${sentences.length} sentences, ${forNothing.length} pointed at for nothing; missed: ${missed.join(" | ")}`,
  );
  expect(missed).toMatchInlineSnapshot(`
    [
      "jan",
      "JANSEN",
      "Roos",
      "Bouchaib",
      "De burgemeester van het dorp",
      "De enige vrouwelijke lasser bij de scheepswerf",
      "een twee drie vier vijf zes zeven acht",
    ]
  `);
  expect(forNothing).toMatchInlineSnapshot(`[]`);
});
