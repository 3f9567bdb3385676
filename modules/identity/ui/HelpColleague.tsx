import {
  announce,
  Button,
  Card,
  Dialog,
  EmptyState,
  ErrorState,
  LoadingPart,
  Notice,
  Page,
  Stack,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { z } from "zod";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { ConfirmFirst, confirmReason } from "./ConfirmFirst.tsx";

const title = "Log-in herstellen";
type Colleague = z.output<typeof contract.colleaguesToHelp.output>["colleagues"][number];

function TakeAway({ colleague, onClose }: { colleague: Colleague; onClose: () => void }) {
  const { act, busy, problem } = useAct(contract.resetSecondStep);
  const take = () =>
    act({ membershipId: colleague.membershipId }).then(
      () => {
        announce(`De tweede stap van ${colleague.name} is weggehaald.`);
        onClose();
      },
      () => undefined,
    );
  return (
    <Dialog
      open
      title={`Tweede stap van ${colleague.name} weghalen`}
      onClose={onClose}
      closeLabel="Laten staan"
      actions={
        <Button kind="danger" busy={busy} onClick={() => void take()}>
          Tweede stap weghalen
        </Button>
      }
    >
      <p>
        Heb je {colleague.name} zelf gesproken? Doe dit nooit alleen na een e-mail: zo proberen anderen binnen te komen.
      </p>
      <p>
        De code-app, passkeys en herstelcodes werken daarna niet meer, en {colleague.name} is overal uitgelogd. Je
        collega krijgt een e-mail, logt in met het eigen wachtwoord en stelt een nieuwe tweede stap in.
      </p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
    </Dialog>
  );
}

/** For who keeps the organisation: a colleague lost telephone and codes. */
export default function HelpColleague() {
  const { data, problem, refetch } = useEndpoint(contract.colleaguesToHelp, {});
  const [chosen, setChosen] = useState<Colleague>();
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
  return (
    <Page
      title={title}
      lead="Voor een collega die de telefoon, de passkey en de herstelcodes kwijt is."
      breadcrumb={[{ href: "/organisatie", label: "Organisatie" }]}
    >
      <Notice title="Wat doe je wanneer">
        <p>
          Alleen het wachtwoord kwijt: dan kiest de collega zelf een nieuw wachtwoord bij “Wachtwoord vergeten”. Is er
          nog een herstelcode, dan kan de collega daarmee inloggen. Je eigen tweede stap herstelt een andere beheerder.
        </p>
        <p>
          Is iemand die jullie begeleiden de log-in kwijt? Die kiest zelf een nieuw wachtwoord, en logt in met een
          herstelcode als er een tweede stap was. Is ook die kwijt, dan kan niemand deze log-in openen. Intrekken en
          inzage regelen jullie dan op verzoek van de persoon zelf.
        </p>
      </Notice>
      {data.colleagues.length === 0 && (
        <EmptyState title="Er is niemand om te helpen">
          <p>Dit doet de beheerder van een organisatie, voor collega’s met een eigen log-in.</p>
        </EmptyState>
      )}
      {data.colleagues.length > 0 && !data.confirmed && <ConfirmFirst />}
      <Stack gap={2}>
        {data.colleagues.map((colleague) => (
          <Card key={colleague.membershipId} level={2} heading={colleague.name}>
            <p>
              {colleague.functionTitle ? `${colleague.functionTitle}, ` : ""}
              {colleague.task}, {colleague.organisation}
            </p>
            <Button disabledReason={confirmReason(data.confirmed)} onClick={() => setChosen(colleague)}>
              {`Tweede stap van ${colleague.name} weghalen…`}
            </Button>
          </Card>
        ))}
      </Stack>
      {chosen && <TakeAway colleague={chosen} onClose={() => setChosen(undefined)} />}
    </Page>
  );
}
