import {
  announce,
  Button,
  Dialog,
  Disclosure,
  dutchDate,
  dutchMoment,
  ErrorState,
  Link,
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import {
  confirmPermission,
  groundInWords,
  type Permission,
  purposes,
  receiverInWords,
  withdrawPermission,
} from "../contract.ts";
import { Terms } from "./Terms.tsx";
import { toHeading } from "./to-heading.ts";

const states = {
  "in-force": { word: "Geldt nu", tone: "success" },
  future: { word: "Begint later", tone: "info" },
  ended: { word: "Afgelopen", tone: "neutral" },
  withdrawn: { word: "Ingetrokken", tone: "neutral" },
  "awaits-confirmation": { word: "Wacht op u", tone: "warning" },
} as const;

function Withdraw({ permission }: { permission: Permission }) {
  const [asking, setAsking] = useState(false);
  const { act, busy, problem } = useAct(withdrawPermission);
  const withdraw = () =>
    act({ permissionId: permission.id }).then(
      () => {
        announce("Uw toestemming is ingetrokken. Dat geldt nu al.");
        toHeading();
      },
      () => undefined,
    );
  return (
    <>
      <Button onClick={() => setAsking(true)}>Intrekken…</Button>
      <Dialog
        open={asking}
        title="Wilt u deze toestemming intrekken?"
        onClose={() => setAsking(false)}
        closeLabel="Laten staan"
        actions={
          <Button kind="danger" busy={busy} onClick={() => void withdraw()}>
            Toestemming intrekken
          </Button>
        }
      >
        <p>
          {purposes[permission.purpose].title}, met {permission.receivers.map(receiverInWords).join("; ")}.
        </p>
        <p>Dit geldt meteen en kan niet ongedaan worden gemaakt. U kunt later wel opnieuw toestemming geven.</p>
        {problem && (
          <ErrorState
            problem={problem}
            kept="Uw toestemming is nog niet ingetrokken."
            onRetry={() => void withdraw()}
          />
        )}
      </Dialog>
    </>
  );
}

function Confirm({ permission }: { permission: Permission }) {
  const { act, busy, problem } = useAct(confirmPermission);
  return (
    <>
      <p>
        Er is een reservekopie teruggezet. Wij weten niet zeker of u deze toestemming intussen had ingetrokken. Tot u
        kiest, deelt u niets.
      </p>
      <Button busy={busy} onClick={() => void act({ permissionId: permission.id }).then(toHeading, () => undefined)}>
        Deze toestemming geldt nog
      </Button>
      {problem && <ErrorState problem={problem} kept="Er is niets gedeeld." />}
    </>
  );
}

/** One permission, as the person reads it. */
export function PermissionCard({ permission }: { permission: Permission }) {
  const { purpose, state, startsAt, endsAt, withdrawnAt, givenAt, givenBy, explanation, bases, hasPhoto, may } =
    permission;
  const { word, tone } = states[state];
  return (
    <article className={state === "in-force" ? "vw-card" : "vw-card vw-card--quiet"}>
      <h3 className="vw-card__heading">{purposes[purpose].title}</h3>
      <Stack gap={2}>
        <p>
          <StatusBadge tone={tone}>{word}</StatusBadge>
        </p>
        <Terms
          {...permission}
          extra={[
            { term: "Van", value: dutchDate(startsAt) },
            { term: "Tot en met", value: dutchDate(new Date(new Date(endsAt).getTime() - 60_000)) },
            ...(withdrawnAt ? [{ term: "Ingetrokken", value: dutchMoment(withdrawnAt) }] : []),
          ]}
        />
        {state === "in-force" && bases.length === 0 && (
          <p>In uw regio is hiervoor nog geen grond in de wet ingevuld. Daarom ziet de ontvanger nog niets.</p>
        )}
        <Disclosure summary="Wat u hebt gelezen toen u toestemming gaf">
          <p>
            Gegeven op {dutchMoment(givenAt)}
            {givenBy && `. ${givenBy}`}.
          </p>
          <p className="vw-prewrap">{explanation}</p>
          {hasPhoto && (
            <p>
              <Link href={`/api/v1/my/permissions/${permission.id}/photo`} download>
                De foto van uw papier
              </Link>
            </p>
          )}
          {bases.map(({ article6, law, kind }) => (
            <p key={`${kind}${article6}${law}`}>
              Grond in de wet ({kind}): {groundInWords[article6] ?? article6}. {law}
            </p>
          ))}
        </Disclosure>
        {may.confirm.allowed && <Confirm permission={permission} />}
        {may.withdraw.allowed && <Withdraw permission={permission} />}
      </Stack>
    </article>
  );
}
