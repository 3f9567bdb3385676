/** A cell as a spreadsheet shows it and never runs it: what would begin a formula gets a quote before it. */
const guarded = (cell: string): string => (/^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line of a list that opens in a Dutch Excel as it is: semicolons, quotes where needed. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guarded(cell))).join(";")}\r\n`;

/** By this Excel sees that the letters are UTF-8. */
export const byteOrderMark = "\uFEFF";
