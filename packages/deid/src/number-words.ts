const units = "nul een twee drie vier vijf zes zeven acht negen".split(" ");
const teens = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");
const tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

const cardinals = new Map<string, number>([...units, ...teens].map((word, value) => [word, value]));
for (const [place, ten] of tens.entries()) {
  const value = (place + 2) * 10;
  cardinals.set(ten, value);
  for (const [unit, word] of units.entries())
    if (unit > 0) {
      cardinals.set(`${word}en${ten}`, value + unit);
      cardinals.set(`${word}-en-${ten}`, value + unit);
    }
}

const ordinals = new Map<string, number>([
  ["eerste", 1],
  ["derde", 3],
  ["achtste", 8],
]);
for (const [word, value] of cardinals)
  if (value > 1 && value !== 3 && value !== 8) ordinals.set(value < 20 ? `${word}de` : `${word}ste`, value);

/** The value of a number from nul to negenennegentig that is written as a word (folded), or in at most three digits. */
export const numberOf = (folded: string): number | undefined =>
  /^\d{1,3}$/.test(folded) ? Number(folded) : cardinals.get(folded.replaceAll(" ", ""));

/** The value of achttiende, 18e, 18de or 21ste. */
export const ordinalOf = (folded: string): number | undefined => {
  const digits = /^(\d{1,3})(?:e|de|ste)$/.exec(folded);
  return digits ? Number(digits[1]) : ordinals.get(folded);
};
