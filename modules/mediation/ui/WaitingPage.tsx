import { count, EmptyState, ErrorState, LoadingFrame, Page, PrintButton, Stack } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { listWaiting } from "../contract.ts";
import { ProposalCard } from "./ProposalCard.tsx";

const title = "Wachtlijst";
const breadcrumb = [{ href: "/bemiddeling", label: "Bemiddeling" }];

/** Who waits at the own organisation, why, and when somebody looks again. */
export default function WaitingPage() {
  const { data, problem, refetch } = useEndpoint(listWaiting, {});
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
      lead={
        data.items.length === 0
          ? "Bij jouw organisatie wacht nu niemand."
          : `${count(data.items.length, "kandidaat wacht", "kandidaten wachten")} bij jouw organisatie.`
      }
      breadcrumb={breadcrumb}
    >
      {data.items.length === 0 ? (
        <EmptyState title="Niemand wacht">
          <p>Wie hier komt te staan, krijgt een reden en een dag waarop je opnieuw kijkt.</p>
        </EmptyState>
      ) : (
        <p>Op de dag waarop je opnieuw kijkt. Dit is geen volgorde van mensen.</p>
      )}
      <Stack as="ul" gap={2}>
        {data.items.map((card) => (
          <ProposalCard key={card.proposalId} card={card} level={2} />
        ))}
      </Stack>
      {data.items.length > 0 && (
        <div className="vw-no-print">
          <PrintButton />
        </div>
      )}
    </Page>
  );
}
