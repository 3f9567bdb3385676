import { session } from "../../platform/server/session.ts"; export const x = session;
