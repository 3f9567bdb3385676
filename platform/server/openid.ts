import type { webcrypto } from "node:crypto";
import * as openid from "openid-client";
import { ownConfiguration } from "./secrets.ts";

/** An organisation's own log-in, as it is registered with us. */
export type OpenIdClient = {
  readonly issuer: string;
  readonly clientId: string;
  /** The client secret, or the private key (JWK) for private_key_jwt. */
  readonly secret: string;
  readonly authentication: "client_secret_basic" | "private_key_jwt";
};
export type Going = { readonly state: string; readonly nonce: string; readonly verifier: string };
export type Claims = Readonly<Record<string, unknown>> & { readonly iss: string };

const hashes: Readonly<Record<string, webcrypto.EcKeyImportParams | webcrypto.RsaHashedImportParams>> = {
  ES256: { name: "ECDSA", namedCurve: "P-256" },
  PS256: { name: "RSA-PSS", hash: "SHA-256" },
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
};

const authenticationOf = async ({ authentication, secret }: OpenIdClient): Promise<openid.ClientAuth> => {
  if (authentication === "client_secret_basic") return openid.ClientSecretBasic(secret);
  const jwk = JSON.parse(secret) as webcrypto.JsonWebKey & { kid?: string };
  const how = hashes[jwk.alg ?? ""];
  if (!how) throw new TypeError("the private key names no algorithm we know (ES256, PS256, RS256)");
  const key = await crypto.subtle.importKey("jwk", jwk, how, false, ["sign"]);
  return openid.PrivateKeyJwt(jwk.kid === undefined ? { key } : { key, kid: jwk.kid });
};

/** Reads the provider's own description. Never without TLS in production, never longer than five seconds. */
const discover = async (client: OpenIdClient): Promise<openid.Configuration> => {
  const insecure = !ownConfiguration().production && client.issuer.startsWith("http:");
  return openid.discovery(new URL(client.issuer), client.clientId, undefined, await authenticationOf(client), {
    timeout: 5,
    ...(insecure && { execute: [openid.allowInsecureRequests] }),
  });
};

/** The address of the organisation's log-in, and what must come back unchanged: code flow, PKCE S256, state, nonce. */
export const goToOpenId = async (
  client: OpenIdClient,
  { redirectUri, scopes, acrValues }: { redirectUri: string; scopes: string; acrValues: readonly string[] },
): Promise<{ to: string; going: Going }> => {
  const configuration = await discover(client);
  const going = { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() };
  const to = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: scopes,
    state: going.state,
    nonce: going.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(going.verifier),
    code_challenge_method: "S256",
    ...(acrValues.length > 0 && { acr_values: acrValues.join(" ") }),
  });
  return { to: to.href, going };
};

/**
 * Exchanges the code for an ID token and checks signature, issuer, audience, time, state and nonce.
 * @throws on anything that does not fit
 */
export const backFromOpenId = async (client: OpenIdClient, returned: URL, going: Going): Promise<Claims> => {
  const tokens = await openid.authorizationCodeGrant(await discover(client), returned, {
    pkceCodeVerifier: going.verifier,
    expectedState: going.state,
    expectedNonce: going.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new TypeError("no ID token");
  return claims;
};
