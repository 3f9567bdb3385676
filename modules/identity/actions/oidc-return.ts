import { randomUUID } from "node:crypto";
import { Redirect } from "../../../platform/server/file.ts";
import { backFromOpenId } from "../../../platform/server/openid.ts";
import { unseal } from "../../../platform/server/secrets.ts";
import { speaksFor, type VisitorSession } from "../../../platform/server/session.ts";
import { endHalfWay, halfWay, openSession } from "../queries/door.ts";
import { acceptWithOidc, linkOidc, oidcAccount, type Provider, providerAtTheDoor } from "../queries/oidc.ts";
import { keysFor, stepOf } from "../rules/keys.ts";
import { HalfWayThere, levelIsEnough, nameIn, returnAddress, subjectIn } from "../rules/oidc.ts";
import { hashOf } from "../rules/secrets.ts";

/** Back from the organisation. What does not fit exactly opens nothing, and says so on the log-in page. */
export const oidcReturn = async (
  session: VisitorSession,
  query: Readonly<Record<string, string>>,
): Promise<Redirect> => {
  const { visit } = session;
  const refused = (fault: "organisatie" | "onbekend") => new Redirect(`${visit.baseUrl}/inloggen?fout=${fault}`);
  const step = stepOf(visit, "oidc");
  const begun = step && (await halfWay(session, step, "oidc"));
  const there = HalfWayThere.safeParse(begun?.payload);
  if (!step || !begun || !there.success) return refused("organisatie");
  // One way there, one way back: a second try starts again.
  await endHalfWay(session, step);
  const provider = await providerAtTheDoor(session, there.data.providerId);
  const claims = provider && (await claimsFrom(provider, visit.baseUrl, query, there.data.going));
  const subject = claims && subjectIn(claims, provider.subject_claim);
  if (!claims || !subject || !levelIsEnough(provider.acr_values, claims.acr)) return refused("organisatie");
  const accountId =
    begun.accountId !== null
      ? (await linkOidc(session, claims.iss, subject, provider.id, begun.accountId)) && begun.accountId
      : ((await oidcAccount(session, claims.iss, subject, provider.id)) ??
        (await invited(session, provider.id, claims, subject, there.data.invitation)));
  if (!accountId) return refused("onbekend");
  speaksFor(session, accountId);
  await openSession(session, keysFor(visit, accountId, "oidc"));
  const { back } = there.data;
  return new Redirect(`${visit.baseUrl}/inloggen/verder${back && `?terug=${encodeURIComponent(back)}`}`);
};

const claimsFrom = (
  provider: Provider,
  baseUrl: string,
  query: Readonly<Record<string, string>>,
  going: { state: string; nonce: string; verifier: string },
) => {
  const returned = new URL(returnAddress(baseUrl));
  for (const [name, value] of Object.entries(query)) returned.searchParams.set(name, value);
  const { issuer, client_id: clientId, sealed_secret: sealed, authentication } = provider;
  return backFromOpenId({ issuer, clientId, secret: unseal("oidc", sealed), authentication }, returned, going).catch(
    () => null,
  );
};

/** A new account for who came with an invitation of this same organisation. Never because an address is the same. */
const invited = async (
  session: VisitorSession,
  providerId: string,
  claims: Readonly<Record<string, unknown>> & { readonly iss: string },
  subject: string,
  invitation: string | undefined,
): Promise<string | null> => {
  if (!invitation) return null;
  const accountId = randomUUID();
  const taken = {
    hash: hashOf(invitation),
    providerId,
    issuer: claims.iss,
    subject,
    accountId,
    name: nameIn(claims),
    membershipId: randomUUID(),
  };
  return (await acceptWithOidc(session, taken)) ? accountId : null;
};
