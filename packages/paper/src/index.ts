export type { Block, Paper, Text } from "./paper.ts";
export { print, printOnePage } from "./print.ts";
