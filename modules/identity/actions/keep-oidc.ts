import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { ownConfiguration, seal } from "../../../platform/server/secrets.ts";
import type { AnySession, ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type { setOidcProvider as door } from "../contract.ts";
import { ConfirmFirst } from "../errors.ts";
import { addProvider, beginLink } from "../queries/oidc.ts";
import { myLogIn } from "../queries/own.ts";
import { cutStepKey } from "../rules/keys.ts";

/** The organisation's own log-in. The secret is sealed before it reaches the database. */
export const setOidcProvider = async (
  session: ProfessionalSession,
  { secret, ...provider }: z.output<typeof door.input>,
): Promise<{ id: string }> => {
  if (!(await myLogIn(session)).confirmed) throw new ConfirmFirst("confirm first");
  if (ownConfiguration().production && !provider.issuer.startsWith("https:"))
    throw new Invalid([{ pointer: "/issuer", message: "Dit adres begint met https." }]);
  const id = randomUUID();
  await addProvider(session, id, seal("oidc", secret), provider);
  return { id };
};

/** Whoever is logged in may fetch the organisation's word and have it kept with this account. */
export const beginOidcLink = async (session: AnySession): Promise<{ done: true }> => {
  if (!(await myLogIn(session)).confirmed) throw new ConfirmFirst("confirm first");
  await beginLink(session, cutStepKey(session.visit, "oidc"));
  return { done: true };
};
