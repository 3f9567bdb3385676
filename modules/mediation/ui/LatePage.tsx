import {
  dutchDate,
  EmptyState,
  ErrorState,
  LoadingFrame,
  Page,
  ResponsiveTable,
  workingDaysLeft,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { listLate } from "../contract.ts";

const title = "Beloofde antwoorden die te laat zijn";
const breadcrumb = [{ href: "/bemiddeling", label: "Bemiddeling" }];

/** For who coordinates: where a promise was not kept, so that one can ask what is needed. Nothing about people. */
export default function LatePage() {
  const { data, problem, refetch } = useEndpoint(listLate, {});
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead="Je ziet wie antwoord beloofde en wanneer. Niet om wie het gaat. Bel en vraag wat er nodig is."
      breadcrumb={breadcrumb}
    >
      {data.items.length === 0 ? (
        <EmptyState title="Niets is te laat">
          <p>Komt een antwoord te laat, dan krijg je daar een melding van als je de regio coördineert.</p>
        </EmptyState>
      ) : (
        <ResponsiveTable
          caption={title}
          captionHidden
          rows={data.items.map((item, index) => ({ ...item, key: `${item.dueOn} ${index}` }))}
          rowKey={({ key }) => key}
          columns={[
            { key: "organisation", header: "Organisatie", rowHeader: true, cell: ({ organisation }) => organisation },
            { key: "who", header: "Wie", cell: ({ name }) => name },
            { key: "due", header: "Beloofd voor", cell: ({ dueOn }) => dutchDate(dueOn) },
            { key: "late", header: "Te laat", cell: ({ workingDays }) => workingDaysLeft(workingDays) },
          ]}
        />
      )}
    </Page>
  );
}
