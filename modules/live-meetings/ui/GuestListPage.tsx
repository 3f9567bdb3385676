import { Card, dutchDay, dutchFromTo, EmptyState, ErrorState, LoadingFrame, Page, Stack } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { byLine } from "../../case-consultation/ui/parts/index.ts";
import { listMyPlaces } from "../contract.ts";

const title = "Te gast";

/** Where one is asked to the table, by day, place and who asks. */
export default function GuestListPage() {
  const { data, problem, refetch } = useEndpoint(listMyPlaces, {});
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page title={title} lead="Casussen waarbij een groep jou aan tafel vraagt.">
      {data.items.length === 0 ? (
        <EmptyState title="Je bent nu nergens te gast">
          <p>Vraagt een groep jou bij een casus? Dan staat die hier, met dag en plek.</p>
        </EmptyState>
      ) : (
        <Stack as="ul">
          {data.items.map(({ placeId, day, startTime, endTime, place, groupName, invitedBy }) => (
            <Card key={placeId} as="li" level={2} heading={dutchDay(day)} href={`/te-gast/${placeId}`}>
              <p>{[dutchFromTo(startTime, endTime), place].filter(Boolean).join(", ")}</p>
              <p>
                {groupName}. Gevraagd door {byLine(invitedBy)}.
              </p>
            </Card>
          ))}
        </Stack>
      )}
    </Page>
  );
}
