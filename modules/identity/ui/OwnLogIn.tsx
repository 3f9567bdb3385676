import { ErrorState, LinkButton, LoadingPart, Notice, Page } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { ChangePassword } from "./ChangePassword.tsx";
import { CodeApp } from "./CodeApp.tsx";
import { ConfirmFirst } from "./ConfirmFirst.tsx";
import { OrganisationLinks } from "./OrganisationLinks.tsx";
import { OwnSessions } from "./OwnSessions.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { RecoveryCodes, ShownOnce } from "./RecoveryCodes.tsx";

/** One's own password, second step, passkeys, recovery codes and sessions. */
export default function OwnLogIn() {
  const { data, problem, refetch } = useEndpoint(contract.ownLogIn, {});
  const [codes, setCodes] = useState<string[]>([]);
  const title = "Mijn log-in";
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title={title}>
        <LoadingPart />
      </Page>
    );
  const hasSecondStep = data.totp || data.passkeys.length > 0;
  return (
    <Page title={title} lead={data.email ? `U logt in met ${data.email}.` : "U logt in via uw organisatie."}>
      {codes.length > 0 && <ShownOnce codes={codes} onKept={() => setCodes([])} />}
      {codes.length === 0 && data.obliged && !hasSecondStep && data.hasPassword && (
        <Notice tone="warning" title="Stel een tweede stap in">
          <p>
            Wie met gegevens van anderen werkt, heeft een tweede stap nodig: een app met codes, of een passkey. Kies er
            hieronder een.
          </p>
        </Notice>
      )}
      {codes.length === 0 && hasSecondStep && data.obliged && (
        <div>
          <LinkButton href="/kies-rol">Naar uw rollen</LinkButton>
        </div>
      )}
      {data.email !== null && (
        <>
          {!data.confirmed && data.hasPassword && <ConfirmFirst />}
          <CodeApp logIn={data} onCodes={setCodes} />
          <Passkeys logIn={data} onCodes={setCodes} />
          {hasSecondStep && <RecoveryCodes logIn={data} onCodes={setCodes} />}
          {data.hasPassword && <ChangePassword />}
        </>
      )}
      <OrganisationLinks logIn={data} />
      <OwnSessions sessions={data.sessions} />
    </Page>
  );
}
