import { main } from "../../apps/server/main.ts"; export const x = main;
