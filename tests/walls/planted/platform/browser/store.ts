import { randomUUID } from "node:crypto"; export const x = randomUUID;
