import { z } from "zod";
import { done, endpoint } from "../../../platform/shared/endpoint.ts";
import { token } from "./log-in.ts";

const atTheDoor = { method: "GET", access: "door", operation: "log-in", activity: "log-in" } as const;

export const oidcChoices = endpoint({
  ...atTheDoor,
  operation: "read",
  path: "/session/organisations",
  summary: "The organisations whose own log-in one may use.",
  input: z.object({}),
  output: z.object({ choices: z.array(z.object({ id: z.uuid(), organisation: z.string() })) }),
});

export const oidcReturn = endpoint({
  ...atTheDoor,
  path: "/session/organisation-return",
  summary: "Where the organisation's log-in sends the browser back to. Answers a redirect.",
  input: z.record(z.string(), z.string().max(8000)),
  output: z.unknown(),
});

export const oidcLogIn = endpoint({
  ...atTheDoor,
  path: "/session/organisation/:id",
  summary: "Go to the organisation's own log-in (OpenID Connect). Answers a redirect.",
  input: z.object({ id: z.uuid(), terug: z.string().max(500).optional(), invitation: token.optional() }),
  output: z.unknown(),
});

export const beginOidcLink = endpoint({
  method: "POST",
  path: "/account/organisation-links",
  access: "anyone",
  operation: "write",
  activity: "log-in",
  summary: "Prepare to link one's account to the organisation's own log-in; go to /session/organisation/:id next.",
  input: z.object({}),
  output: done,
});

export const setOidcProvider = endpoint({
  method: "PUT",
  path: "/organisations/:organisationId/oidc-provider",
  access: "professional",
  operation: "write",
  activity: "organisations",
  summary: "Set the organisation's own log-in. Only the administrator of the house.",
  input: z.object({
    organisationId: z.uuid(),
    issuer: z.url({ protocol: /^https?$/, error: "Vul het adres van de log-in in, met https." }),
    clientId: z.string().trim().min(1).max(200),
    /** A client secret, or for private_key_jwt the private key as JWK. */
    secret: z.string().min(1).max(8000),
    authentication: z.enum(["client_secret_basic", "private_key_jwt"]).default("client_secret_basic"),
    scopes: z.string().trim().max(300).default("openid profile email"),
    subjectClaim: z.string().trim().max(60).default("sub"),
    acrValues: z.array(z.string().max(200)).max(10).default([]),
  }),
  output: z.object({ id: z.uuid() }),
});
