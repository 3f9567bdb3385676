export type { Block, Paper, Text } from "./paper.ts";
export { print } from "./print.ts";
