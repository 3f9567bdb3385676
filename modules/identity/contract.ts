export * from "./contract/log-in.ts";
