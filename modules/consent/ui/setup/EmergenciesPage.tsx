import {
  Card,
  count,
  Disclosure,
  dutchMoment,
  EmptyState,
  ErrorState,
  LoadingFrame,
  LoadMore,
  Page,
  Stack,
} from "@vliegwiel/ui-kit";
import { useList } from "../../../../platform/browser/query.ts";
import { type Emergency, listEmergencies } from "../../contract/setup.ts";

/** For the privacy officer: that it happened and why; about whom is not needed to judge that. */
export default function EmergenciesPage() {
  const title = "Noodinzage in de regio";
  const { items, problem, hasMore, loadingMore, more, retry } = useList<typeof listEmergencies.input, Emergency>(
    listEmergencies,
    {},
  );
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />
      </Page>
    );
  if (!items) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead="Elke keer dat iemand zonder toestemming keek. De persoon heeft het zelf ook meteen gezien."
      breadcrumb={[{ href: "/organisatie", label: "Organisatie" }]}
    >
      <Stack gap={4}>
        <Disclosure summary="Waarom staat hier niet over wie het ging?">
          <p>
            Om te beoordelen of de grond klopt, is dat niet nodig. Moet je meer weten? Vraag het met het meldnummer aan
            de functionaris van die organisatie. Die vindt het terug in het eigen dossier.
          </p>
        </Disclosure>
        {items.length === 0 ? (
          <EmptyState title="Er is geen noodinzage geweest">
            <p>Komt er een, dan staat die hier meteen.</p>
          </EmptyState>
        ) : (
          <Stack as="ul" gap={2}>
            {items.map(({ id, organisation, from, ground, reason }) => (
              <Card key={id} as="li" level={2} heading={organisation}>
                <p>{dutchMoment(from)}</p>
                <p>Waarom: {reason}</p>
                <p>Grond: {ground}</p>
                <p>Meldnummer {id.slice(0, 8)}</p>
              </Card>
            ))}
          </Stack>
        )}
        {items.length > 0 && (
          <LoadMore
            shown={`${count(items.length, "melding", "meldingen")} getoond`}
            hasMore={hasMore}
            busy={loadingMore}
            onMore={more}
          />
        )}
      </Stack>
    </Page>
  );
}
