import "./employers.css";
import {
  announce,
  Button,
  Card,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  Page,
  Stack,
} from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { endConversation, myEmployers } from "../contract.ts";
import { LeadCard } from "./Leads.tsx";
import { RemarkCard } from "./Remarks.tsx";
import { Told } from "./Told.tsx";
import { Request } from "./Turn.tsx";
import { whoIs } from "./wording.ts";

/** What one has running with employers: who waits for an answer first. */
export default function MyEmployersPage() {
  const { data, problem, refetch } = useEndpoint(myEmployers, {});
  const end = useAct(endConversation);
  const nothing = data && data.conversations.length + data.requests.length + data.leads.length + data.said.length === 0;
  return (
    <Page
      title="Mijn werkgevers"
      breadcrumb={[{ href: "/werkgevers", label: "Werkgevers" }]}
      lead="Wat er bij jou loopt: gesprekken, vragen van collega’s, en werkgevers die iets lieten weten."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={5} />}
      {nothing && (
        <EmptyState
          title="Er loopt nu niets"
          action={
            <LinkButton kind="primary" href="/werkgevers">
              Werkgever zoeken
            </LinkButton>
          }
        >
          <p>Reserveer een werkgever voordat je belt. Dan staat het gesprek hier.</p>
        </EmptyState>
      )}
      {data && data.requests.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="samen">
          <h2 id="samen">Samen bellen</h2>
          <Stack as="ul" gap={2}>
            {data.requests.map((request) => (
              <Card
                key={request.requestId}
                as="li"
                heading={request.employerName}
                href={`/werkgevers/${request.employerId}`}
              >
                <Request request={request} />
              </Card>
            ))}
          </Stack>
        </section>
      )}
      {data && data.said.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="gezegd">
          <h2 id="gezegd">Zorgen, wensen en wat niet klopt</h2>
          <Stack as="ul" gap={2}>
            {data.said.map(({ employerId, name, ...remark }) => (
              <li key={remark.remarkId} className="vw-stack vw-gap-1">
                <h3>
                  <a href={`/werkgevers/${employerId}`}>{name}</a>
                </h3>
                <RemarkCard remark={remark} mayWrite={data.may.write.allowed} />
              </li>
            ))}
          </Stack>
        </section>
      )}
      {data && data.conversations.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="gesprekken">
          <h2 id="gesprekken">Jouw gesprekken</h2>
          <Told problem={end.problem} />
          <Stack as="ul" gap={2}>
            {data.conversations.map((one) => (
              <Card key={one.reservationId} as="li" heading={one.name} href={`/werkgevers/${one.employerId}`}>
                <p>
                  Tot en met {dutchDate(one.until)}
                  {one.together && `, samen met ${whoIs(one.together)}`}
                  {one.about && `: ${one.about}`}.
                </p>
                <Button
                  busy={end.busy}
                  onClick={() =>
                    void end.act({ reservationId: one.reservationId }).then(
                      () => announce("Het gesprek is klaar"),
                      () => undefined,
                    )
                  }
                >
                  {`Gesprek met ${one.name} is klaar`}
                </Button>
              </Card>
            ))}
          </Stack>
        </section>
      )}
      {data && data.leads.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="leads">
          <h2 id="leads">Stap voor stap</h2>
          <Stack as="ul" gap={2}>
            {data.leads.map((lead) => (
              <li key={lead.leadId}>
                <LeadCard lead={lead} today={data.today} withName />
              </li>
            ))}
          </Stack>
        </section>
      )}
    </Page>
  );
}
