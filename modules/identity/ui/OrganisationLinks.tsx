import { Button, dutchDate, ErrorState, Stack } from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { confirmReason } from "./ConfirmFirst.tsx";

/** The organisations' own log-in that opens this account, and the way to link one. */
export function OrganisationLinks({ logIn }: { logIn: contract.OwnLogIn }) {
  const { data } = useEndpoint(contract.oidcChoices, {});
  const begin = useAct(contract.beginOidcLink);
  const linked = new Set(logIn.organisationLogIns.map(({ organisation }) => organisation));
  const others = data?.choices.filter(({ organisation }) => !linked.has(organisation)) ?? [];
  if (linked.size === 0 && others.length === 0) return null;
  const link = (id: string) =>
    begin.act({}).then(
      () => window.location.assign(`/api/v1/session/organisation/${id}?terug=/instellingen/inloggen`),
      () => undefined,
    );
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Log-in van uw organisatie</h2>
      {begin.problem && <ErrorState problem={begin.problem} kept="Er is niets gekoppeld." />}
      {logIn.organisationLogIns.map(({ organisation, since }) => (
        <p key={organisation}>
          Gekoppeld aan {organisation}, sinds {dutchDate(since)}.
        </p>
      ))}
      <Stack gap={1}>
        {others.map(({ id, organisation }) => (
          <div key={id}>
            <Button busy={begin.busy} disabledReason={confirmReason(logIn.confirmed)} onClick={() => void link(id)}>
              Koppelen aan {organisation}
            </Button>
          </div>
        ))}
      </Stack>
    </section>
  );
}
