/**
 * Loaded before the real server (node --import): puts the kill test's own writes beside the house's doors.
 * The server itself, its jobs and its stopping are the ones that serve people.
 */
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "./doors.ts" && context.parentURL?.endsWith("/apps/server/main.ts")
      ? { url: new URL("./all-doors.ts", import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
