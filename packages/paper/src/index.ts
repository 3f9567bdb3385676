export type { Block, Letterhead, Paper, Text } from "./paper.ts";
export { print, printOnePage } from "./print.ts";
