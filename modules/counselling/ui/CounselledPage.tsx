import { EmptyState, ErrorState, LinkButton, LoadingPart, Page } from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { showCounselled } from "../contract.ts";
import { CalculationCard } from "./MyCalculations.tsx";
import { ProposeMoment } from "./ProposeMoment.tsx";
import { WhatToBring } from "./WhatToBring.tsx";
import { refusal } from "./wording.ts";

/** One person who asked for explanation: the talk, what they share, and room to work something out. */
export default function CounselledPage() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(showCounselled, { personId });
  const refused = data && refusal(data.may.calculate);
  return (
    <Page
      title={data?.name ?? "Gesprek over inkomen"}
      lead="Je legt uit en rekent mee. Je beslist niets, en geeft niets door aan gemeente of UWV."
      breadcrumb={[{ href: "/gesprekken", label: "Gesprekken over inkomen" }]}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={6} />}
      {data?.talk && <ProposeMoment key={data.talk.version} talk={data.talk} />}
      {data && (
        <section className="vw-stack vw-gap-2">
          <h2>Berekeningen</h2>
          {data.calculations.length === 0 ? (
            <EmptyState title="Er is nog geen berekening gedeeld">
              <p>{refused ?? "Je kunt zelf een berekening maken. De persoon ziet haar meteen."}</p>
            </EmptyState>
          ) : (
            <ul className="vw-stack vw-gap-2">
              {data.calculations.map((calculation) => (
                <CalculationCard key={calculation.calculationId} calculation={calculation} />
              ))}
            </ul>
          )}
          {!refused && (
            <div>
              <LinkButton href={`/gesprekken/${personId}/berekening`}>Berekening maken</LinkButton>
            </div>
          )}
          {refused && data.calculations.length > 0 && <p>{refused}</p>}
        </section>
      )}
      {data && <WhatToBring address="je" />}
    </Page>
  );
}
