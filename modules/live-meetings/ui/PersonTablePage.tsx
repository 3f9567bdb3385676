import "./live-meetings.css";
import {
  announce,
  Button,
  Card,
  dutchDate,
  dutchDay,
  dutchFromTo,
  EmptyState,
  ErrorState,
  LoadingFrame,
  Notice,
  Page,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useLive } from "../../../platform/browser/live.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { endCompanionLink, getPersonView, makeCompanionLink, type PersonView } from "../contract.ts";
import { ClockView } from "./ClockView.tsx";
import { Outcomes } from "./ToldCase.tsx";

const title = "Aan tafel over uw vraag";
const breadcrumb = [{ href: "/mijn/casusoverleg", label: "Overleg over mij" }];

function Companion({ view }: { view: PersonView }) {
  const making = useAct(makeCompanionLink);
  const ending = useAct(endCompanionLink);
  const problem = making.problem ?? ending.problem;
  const link =
    making.answer && view.links.some(({ linkId }) => linkId === making.answer?.linkId) ? making.answer : undefined;
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="meekijken">
      <h2 id="meekijken">Iemand laten meekijken</h2>
      <p>
        U mag iemand laten meekijken die u vertrouwt. Die persoon ziet hetzelfde als u, alleen bij dit overleg. Daarna
        werkt de link niet meer.
      </p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {link && (
        <Card weight="quiet">
          <p>Stuur deze link zelf door. Hij werkt op een apparaat: dat van wie hem het eerst opent.</p>
          <p className="vw-address">{link.link}</p>
        </Card>
      )}
      {view.links.length > 0 && (
        <ul className="vw-written">
          {view.links.map(({ linkId, opened }, at) => (
            <li key={linkId} className="vw-cluster vw-gap-2">
              <span>
                Link {at + 1}: {opened ? "is geopend" : "nog niet geopend"}, werkt tot en met {dutchDate(view.day)}
              </span>
              <Button
                kind="subtle"
                busy={ending.busy}
                aria-label={`Link ${at + 1} intrekken`}
                onClick={() =>
                  void ending.act({ linkId }).then(
                    () => announce("De link werkt niet meer."),
                    () => undefined,
                  )
                }
              >
                Link {at + 1} intrekken
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          busy={making.busy}
          disabledReason={view.links.length >= 3 ? "U hebt al drie links. Trek er eerst een in." : undefined}
          onClick={() =>
            void making.act({ caseId: view.caseId }).then(
              () => announce("De link staat hieronder."),
              () => undefined,
            )
          }
        >
          Link maken
        </Button>
      </div>
    </section>
  );
}

/** The person concerned, at the table for their own case. */
export default function PersonTablePage() {
  const caseId = usePathParam("caseId");
  const { data: view, problem, refetch, dataUpdatedAt } = useEndpoint(getPersonView, { caseId });
  const line = useLive(view?.topic, refetch);
  if (problem?.status === 404)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <EmptyState title="U bent nu niet aan tafel gevraagd">
          <p>Wilt u er wel bij zijn als men over uw vraag praat? Zeg het tegen wie uw vraag inbrengt.</p>
        </EmptyState>
      </Page>
    );
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!view) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      breadcrumb={breadcrumb}
      lead={[dutchDay(view.day), dutchFromTo(view.startTime, view.endTime), view.place].filter(Boolean).join(", ")}
    >
      {line.words && (
        <Notice tone="warning" title="De verbinding is even weg. We proberen het opnieuw." live="status" />
      )}
      {view.state === "before" && (
        <Notice title="U bent welkom" live="status">
          <p>
            Straks praat de groep over uw vraag. Deze bladzijde gaat dan vanzelf open. U hoeft niets te doen. Komt u
            liever niet? Dat mag altijd, zonder reden.
          </p>
        </Notice>
      )}
      {view.state === "now" && view.case && (
        <>
          {view.step && view.clock && (
            <section className="vw-live" aria-labelledby="nu">
              <div className="vw-live__now">
                <h2 id="nu">{view.step.title}</h2>
                <ClockView clock={view.clock} answeredAt={dataUpdatedAt} />
              </div>
              <p>{view.step.what}</p>
            </section>
          )}
          <div>
            <h2>Waar het over gaat</h2>
            <p className="vw-text">{view.case.question}</p>
          </div>
          <Outcomes told={view.case} />
        </>
      )}
      {view.state === "after" && (
        <Notice tone="success" title="Uw casus is besproken" live="status">
          <p>
            Wat er is geadviseerd en afgesproken, leest u bij <a href="/mijn/casusoverleg">Overleg over mij</a>.
          </p>
        </Notice>
      )}
      {view.state !== "after" && <Companion view={view} />}
    </Page>
  );
}
