import { ErrorState, LoadingFrame, Notice, Page } from "@vliegwiel/ui-kit";
import type { ReactNode } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type NextStep, nextStep } from "../contract.ts";

type FromProposalProps = {
  readonly title: string;
  readonly lead: string;
  readonly needs: keyof NextStep["may"];
  readonly children: (next: NextStep) => ReactNode;
};

/** What follows from a proposal, once the person permits that it is written down. */
export function FromProposal({ title, lead, needs, children }: FromProposalProps) {
  const proposalId = usePathParam("mediationId");
  const { data, problem, refetch } = useEndpoint(nextStep, { proposalId });
  const breadcrumb = [
    { href: "/bemiddeling", label: "Bemiddeling" },
    {
      href: `/bemiddeling/voorstel/${proposalId}`,
      label: data ? `Voorstel voor ${data.name}` : "Het voorstel",
    },
  ];
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const may = data.may[needs];
  return (
    <Page title={title} lead={lead} breadcrumb={breadcrumb}>
      {may.allowed ? (
        children(data)
      ) : (
        <Notice title="Je kunt hier nog niets opschrijven">
          <p>{may.detail}</p>
          <p>
            <a href={`/personen/${data.personId}/samenwerken`}>Toestemming vragen</a>
          </p>
        </Notice>
      )}
    </Page>
  );
}
