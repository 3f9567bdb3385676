const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** "2026-12-03" as "3 december 2026". */
export const dayInWords = (day: string): string => {
  const [year = "", month = "", date = ""] = day.slice(0, 10).split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? ""} ${year}`;
};
