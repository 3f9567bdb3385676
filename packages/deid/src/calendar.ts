const names = [
  "januari jan",
  "februari feb febr",
  "maart mrt maa mar",
  "april apr",
  "mei",
  "juni jun",
  "juli jul",
  "augustus aug",
  "september sep sept",
  "oktober okt oct",
  "november nov",
  "december dec",
];

const months = new Map(names.flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)));

/** 1 for januari or jan; undefined for another word. */
export const monthOf = (folded: string): number | undefined => months.get(folded);

/** Whether a month is written out, so that it is no short form of something else. */
export const isWholeMonth = (folded: string): boolean =>
  months.has(folded) && (folded.length > 4 || /^(?:mei|juni|juli)$/.test(folded));

export const weekdays: ReadonlySet<string> = new Set(
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" "),
);

const seasons = ["de winter", "het voorjaar", "de zomer", "het najaar"];

/** "het voorjaar van 2025" for May 2025; the winter of one year is its beginning or its end. */
export const seasonOf = (month: number | undefined, year: number | undefined): string | undefined => {
  const season = month === undefined ? undefined : seasons[Math.floor((month % 12) / 3)];
  if (season === undefined || month === undefined) return year === undefined ? undefined : String(year);
  if (year === undefined) return season;
  if (month === 12) return `het eind van ${year}`;
  return month < 3 ? `het begin van ${year}` : `${season} van ${year}`;
};

/**
 * Dates until this year are probably somebody's birthday, later ones appointments. A fixed year and not "fourteen years
 * ago": this package has no clock. To be moved once in a few years.
 */
export const lastYearOfBirth = 2010;

/** A year in four digits; two digits are read as 1927 to 2026. */
export const yearOf = (written: string | undefined): number | undefined => {
  if (written === undefined || written === "") return undefined;
  const digits = Number(written.replace(/\D/g, ""));
  if (digits > 99) return digits >= 1900 && digits < 2100 ? digits : undefined;
  return digits > 26 ? 1900 + digits : 2000 + digits;
};
