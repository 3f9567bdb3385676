/** What stands in one cell of a list, read the way people in the Netherlands write it. `undefined`: this is not it. */
type Read<T> = T | undefined;

const plain = (cell: string): string =>
  cell
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim();

/** "Onbekend", "n.v.t." and "-" say as much as an empty cell. */
export const saysNothing = (cell: string): boolean =>
  /^(|-+|\?|onbekend|niet bekend|nog niet bekend|n\.?v\.?t\.?|nvt|geen opgave)$/.test(plain(cell));

export const kindIn = (cell: string): Read<"vacancy" | "possibility" | "carved"> => {
  const said = plain(cell);
  if (/carv|functiecreatie|takenpakket|^taken/.test(said)) return "carved";
  if (/geen vacature|kijken|mogelijkheid|ruimte|kennismak|possibility/.test(said)) return "possibility";
  if (/vacature|vacancy|baan|regulier|functie/.test(said)) return "vacancy";
  return undefined;
};

/** "16-24", "16 tot 24 uur", "24". Half an hour makes the span a little wider. */
export const hoursIn = (cell: string): Read<{ from: number; to: number }> => {
  const said = plain(cell).replace(/\s*(u|uur|uren)(\s*(per|p\/?)\s*(week|w))?\.?$/, "");
  const found = /^(\d{1,2}(?:[.,]\d+)?)(?:\s*(?:-|–|—|\/|tot en met|t\/m|tot|a)\s*(\d{1,2}(?:[.,]\d+)?))?$/.exec(said);
  if (!found) return undefined;
  const number = (typed: string) => Number(typed.replace(",", "."));
  const from = number(found[1] ?? "");
  return { from: Math.floor(from), to: Math.ceil(found[2] === undefined ? from : number(found[2])) };
};

const dayWords = [
  ["mon", /^(ma|maandag)$/],
  ["tue", /^(di|dinsdag)$/],
  ["wed", /^(wo|woensdag)$/],
  ["thu", /^(do|donderdag)$/],
  ["fri", /^(vr|vrijdag)$/],
  ["sat", /^(za|zaterdag)$/],
  ["sun", /^(zo|zondag)$/],
] as const;
export type DayName = (typeof dayWords)[number][0];
const week = dayWords.map(([day]) => day);
const dayIn = (word: string): Read<DayName> => dayWords.find(([, shape]) => shape.test(word))?.[0];

/** "ma, wo en vr", "ma t/m do". */
export const daysIn = (cell: string): Read<DayName[]> => {
  const said = plain(cell).replace(/\s+en\s+/g, ",");
  const span = /^(\p{L}+)\s*(?:t\/m|tot en met|tot|-)\s*(\p{L}+)$/u.exec(said);
  if (span) {
    const [from, to] = [dayIn(span[1] ?? ""), dayIn(span[2] ?? "")];
    return from && to && week.indexOf(from) <= week.indexOf(to)
      ? week.slice(week.indexOf(from), week.indexOf(to) + 1)
      : undefined;
  }
  const found = listIn(said).map(dayIn);
  return found.every((one) => one !== undefined) ? week.filter((one) => found.includes(one)) : undefined;
};

export const listIn = (cell: string): string[] =>
  cell
    .split(/[,;/|\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

export const levelIn = (cell: string): Read<number> => {
  const said = plain(cell);
  if (/^[1-6]$/.test(said)) return Number(said);
  if (/geen|zonder/.test(said)) return 1;
  if (/universi|academisch|^wo$|master/.test(said)) return 6;
  if (/hbo|bachelor/.test(said)) return 5;
  if (/vmbo|mavo|lbo|praktijk/.test(said)) return 3;
  if (/mbo|havo|vwo/.test(said)) return 4;
  if (/basis/.test(said)) return 2;
  return undefined;
};

export const licencesIn = (cell: string, known: readonly string[]): Read<string[]> => {
  const said = plain(cell);
  if (/^(nee|geen|niet nodig)$/.test(said)) return [];
  if (/^(ja|rijbewijs)$/.test(said)) return ["B"];
  const found = listIn(cell.replace(/rijbewijs/gi, "")).flatMap((word) =>
    word.toUpperCase().split(/\s+|\s*\+\s*(?=[A-Z])/),
  );
  return found.length > 0 && found.every((one) => known.includes(one)) ? [...new Set(found)] : undefined;
};

const languageCodes: Readonly<Record<string, string>> = {
  nederlands: "nld",
  engels: "eng",
  duits: "deu",
  frans: "fra",
  spaans: "spa",
  pools: "pol",
  turks: "tur",
  arabisch: "ara",
  oekraiens: "ukr",
  russisch: "rus",
  papiaments: "pap",
  fries: "fry",
  roemeens: "ron",
  bulgaars: "bul",
  portugees: "por",
  italiaans: "ita",
  tigrinya: "tir",
  farsi: "fas",
};
export const languagesIn = (cell: string): Read<string[]> => {
  const found = listIn(plain(cell).replace(/\s+en\s+/g, ",")).map((word) =>
    /^[a-z]{3}$/.test(word) ? word : languageCodes[word.split(" ")[0] ?? ""],
  );
  return found.every((one) => one !== undefined) ? [...new Set(found)] : undefined;
};

export const agreementIn = (cell: string): Read<"01" | "02" | "03" | "04"> => {
  const said = plain(cell);
  if (/^0?[1-4]$/.test(said)) return `0${said.slice(-1)}` as "01";
  if (/leerbaan|leerwerk|bbl/.test(said)) return "02";
  if (/vrijwillig/.test(said)) return "03";
  if (/werkervaring|proefplaats|stage/.test(said)) return "04";
  if (/arbeids|vast|tijdelijk|dienst|regulier|baan|bepaalde|uitzend|detacher/.test(said)) return "01";
  return undefined;
};

export const answerIn = (cell: string): Read<"yes" | "no" | "unknown"> => {
  const said = plain(cell);
  if (/^(ja|yes|j|y|1|waar|mogelijk)$/.test(said)) return "yes";
  if (/^(nee|no|n|0|onwaar)$/.test(said)) return "no";
  return undefined;
};

const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** "12-3-2026", "12 maart 2026", "2026-03-12". */
export const dayWritten = (cell: string): Read<string> => {
  const said = plain(cell);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/.exec(said);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(said);
  const words = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/.exec(said);
  const month = words ? months.indexOf((words[2] ?? "").replace("maart", "mrt").slice(0, 3)) + 1 : 0;
  const [year, at, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dutch
      ? [dutch[3], dutch[2], dutch[1]]
      : words && month > 0
        ? [words[3], String(month), words[1]]
        : [];
  if (!year || !at || !day) return undefined;
  const written = `${year}-${at.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const moment = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== written ? undefined : written;
};
