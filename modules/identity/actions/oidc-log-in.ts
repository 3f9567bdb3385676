import type { z } from "zod";
import { Redirect } from "../../../platform/server/file.ts";
import { goToOpenId } from "../../../platform/server/openid.ts";
import { unseal } from "../../../platform/server/secrets.ts";
import type { VisitorSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { oidcChoices as choicesDoor, oidcLogIn as door } from "../contract.ts";
import { halfWay, openHalfWay, setHalfWay } from "../queries/door.ts";
import { oidcChoices as choices, providerAtTheDoor } from "../queries/oidc.ts";
import { cutStepKey, stepOf } from "../rules/keys.ts";
import { inside, returnAddress } from "../rules/oidc.ts";

export const oidcChoices = async (session: VisitorSession): Promise<z.output<typeof choicesDoor.output>> => ({
  choices: await choices(session),
});

/** On to the organisation. Who prepared to link an account goes on with that; anyone else starts from nothing. */
export const oidcLogIn = async (session: VisitorSession, input: z.output<typeof door.input>): Promise<Redirect> => {
  const { visit } = session;
  const provider = await providerAtTheDoor(session, input.id);
  if (!provider) throw new NotFound("provider");
  const client = {
    issuer: provider.issuer,
    clientId: provider.client_id,
    secret: unseal("oidc", provider.sealed_secret),
    authentication: provider.authentication,
  };
  const way = await goToOpenId(client, {
    redirectUri: returnAddress(visit.baseUrl),
    scopes: provider.scopes,
    acrValues: provider.acr_values,
  }).catch(() => undefined);
  if (!way) return new Redirect(`${visit.baseUrl}/inloggen?fout=organisatie`);
  const payload = {
    providerId: provider.id,
    going: way.going,
    back: inside(input.terug),
    invitation: input.invitation,
  };
  const prepared = stepOf(visit, "oidc");
  const linking = prepared && (await halfWay(session, prepared, "oidc"));
  if (prepared && linking?.accountId && Object.keys(linking.payload).length === 0)
    await setHalfWay(session, prepared, payload);
  else await openHalfWay(session, cutStepKey(visit, "oidc"), "oidc", null, payload);
  return new Redirect(way.to);
};
