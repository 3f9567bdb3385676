import { useQueryClient } from "@tanstack/react-query";
import {
  Button,
  Card,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
  Stack,
} from "@vliegwiel/ui-kit";
import { useFilter, useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { inside } from "./after-log-in.ts";
import { groundOf, roleOf } from "./wording.ts";

type Place = { id: string; organisation: string; task: string; region: string };
/** Only as much as tells this role from the others: the organisation, else with the region, else with the task. */
const placeOf = (role: Place, all: readonly Place[]): string => {
  const alike = all.filter(({ id, organisation }) => id !== role.id && organisation === role.organisation);
  if (alike.length === 0) return role.organisation;
  return alike.some(({ region }) => region === role.region)
    ? `${role.organisation}, ${role.task}, regio ${role.region}`
    : `${role.organisation}, regio ${role.region}`;
};

/** For who has more than one role: one at a time, chosen on purpose. */
export default function ChooseRole() {
  const { data, problem, refetch } = useEndpoint(contract.currentSession, {});
  const choose = useAct(contract.chooseRole);
  const [back] = useFilter("terug");
  const goTo = useGoTo();
  const queryClient = useQueryClient();
  const become = (role: { membershipId: string } | { asPerson: string }, start = inside(back)) =>
    choose.act(role).then(
      () => queryClient.resetQueries().then(() => goTo(start)),
      () => undefined,
    );
  if (problem)
    return (
      <Page title="Kies uw rol">
        <ErrorState problem={problem} kept="U bent nog ingelogd." onRetry={() => void refetch()} />
      </Page>
    );
  const actor = data?.actor;
  if (!actor)
    return (
      <Page title="Kies uw rol">
        <LoadingPart />
      </Page>
    );
  const nothing = actor.memberships.length === 0 && actor.persons.length === 0;
  return (
    <Page title="Kies uw rol" lead="U werkt in één rol tegelijk. Wisselen kan altijd, rechtsboven.">
      {choose.problem && <ErrorState problem={choose.problem} kept="U bent nog ingelogd." />}
      {actor.mustSetUp && (
        <Notice tone="warning" title="Stel eerst een tweede stap in">
          <p>
            Wie met gegevens van anderen werkt, logt in met een tweede stap. Dat duurt ongeveer twee minuten en hoeft
            één keer.
          </p>
          <LinkButton kind="primary" href="/instellingen/inloggen">
            Tweede stap instellen
          </LinkButton>
        </Notice>
      )}
      {nothing && (
        <EmptyState title="U hebt nu geen rol">
          <p>
            Uw rol is afgelopen of nog niet begonnen. Vraag de beheerder van uw organisatie om een nieuwe uitnodiging.
          </p>
        </EmptyState>
      )}
      <Stack gap={2}>
        {actor.persons.map((person) => (
          <Card key={person.asPerson} level={2} heading={person.self ? "Uzelf" : "Voor iemand anders"}>
            {!person.self && (
              <p>
                {groundOf(person.ground)}
                {person.since && `, sinds ${dutchDate(person.since)}`}
              </p>
            )}
            <Button
              busy={choose.busy}
              onClick={() =>
                void become(
                  { asPerson: person.asPerson },
                  // Who speaks about money only has one page here.
                  person.ground === "bewindvoerder" && !person.self ? "/mijn/gegevens" : undefined,
                )
              }
            >
              {person.self ? "Verder als uzelf" : "Verder voor deze persoon"}
            </Button>
          </Card>
        ))}
        {actor.memberships.map((membership) => (
          <Card key={membership.id} level={2} heading={placeOf(membership, actor.memberships)}>
            <p>
              {roleOf(membership.role)}, {membership.task}, regio {membership.region}
            </p>
            <Button
              busy={choose.busy}
              disabledReason={actor.mustSetUp ? "Stel eerst een tweede stap in." : undefined}
              onClick={() => void become({ membershipId: membership.id })}
            >
              Verder bij {placeOf(membership, actor.memberships)}
            </Button>
          </Card>
        ))}
      </Stack>
    </Page>
  );
}
