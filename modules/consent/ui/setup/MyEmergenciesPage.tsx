import { Card, dutchMoment, EmptyState, ErrorState, LoadingFrame, Page, Stack } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../../platform/browser/query.ts";
import { myEmergencies } from "../../contract/setup.ts";

/** For the person: who looked without permission, when and why. */
export default function MyEmergenciesPage() {
  const title = "Wie keek in een noodgeval";
  const { data, problem, refetch } = useEndpoint(myEmergencies, {});
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead="In nood mag zorg soms zonder uw toestemming kijken. U ziet hier altijd wie dat deed en waarom."
    >
      {data.items.length === 0 ? (
        <EmptyState title="Niemand keek zonder uw toestemming">
          <p>Gebeurt het toch, dan staat het hier meteen.</p>
        </EmptyState>
      ) : (
        <Stack as="ul" gap={2}>
          {data.items.map(({ id, organisation, shownAs, from, until, reason, ground }) => (
            <Card key={id} as="li" level={2} heading={`${shownAs}, ${organisation}`}>
              <p>
                {dutchMoment(from)}, tot {dutchMoment(until)}
              </p>
              <p>Reden: {reason}</p>
              <p>Dit mocht volgens: {ground}</p>
              <p>
                Alleen uw contactgegevens en uw afspraken voor als het misgaat waren te zien. Bent u het er niet mee
                eens? Vertel het de privacyfunctionaris.
              </p>
            </Card>
          ))}
        </Stack>
      )}
    </Page>
  );
}
