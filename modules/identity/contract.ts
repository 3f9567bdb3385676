export * from "./contract/helping-colleagues.ts";
export * from "./contract/invitations.ts";
export * from "./contract/log-in.ts";
export * from "./contract/oidc.ts";
export * from "./contract/own-account.ts";
