import { reasons } from "@vliegwiel/instruments-guide";
import { EmptyState, ErrorState, LinkButton, LoadingPart, Page, PrintButton, ResponsiveTable } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Gap, listGaps } from "../contract.ts";
import { instrumentWords } from "./words/index.ts";

/** What people told the region that is missing, to bring to the table where rules and money are discussed. */
export default function GapsPage() {
  const { data, problem, refetch } = useEndpoint(listGaps, {});
  return (
    <Page
      title="Wat ontbreekt in de regio"
      lead="Mensen meldden dat een regeling er voor hen niet is. Zonder naam: er staat alleen hoe vaak."
      breadcrumb={[{ href: "/wat-kan-helpen", label: "Wat kan helpen?" }]}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={4} />}
      {data && data.gaps.length === 0 && (
        <EmptyState
          title="Nog niets gemeld"
          action={<LinkButton href="/wat-kan-helpen">Bekijk wat kan helpen</LinkButton>}
        >
          <p>Loop je met iemand de vragen van “Wat kan helpen?” door? Onderaan kun je melden wat er ontbreekt.</p>
        </EmptyState>
      )}
      {data && data.gaps.length > 0 && (
        <>
          <ResponsiveTable
            caption="De laatste twaalf maanden, het meest gemeld bovenaan"
            columns={[
              {
                key: "what",
                header: "Regeling",
                rowHeader: true,
                cell: ({ instrument }: Gap) => instrumentWords[instrument].name,
              },
              { key: "why", header: "Waarom niet", cell: ({ reason }: Gap) => reasons[reason].text },
              {
                key: "times",
                header: "Gemeld",
                numeric: true,
                cell: ({ times }: Gap) => (times === null ? "minder dan 5 keer" : `${times} keer`),
              },
            ]}
            rows={data.gaps}
            rowKey={({ instrument, reason }) => `${instrument} ${reason}`}
          />
          <p className="vw-quiet">Iedereen kan melden, ook meer dan eens. Het is een teken, geen telling van mensen.</p>
          <div>
            <PrintButton />
          </div>
        </>
      )}
    </Page>
  );
}
