import { session } from "../server/session.ts"; export const x = session;
