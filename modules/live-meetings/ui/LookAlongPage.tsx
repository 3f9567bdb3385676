import "./live-meetings.css";
import { ErrorState, LoadingFrame, Notice, Page } from "@vliegwiel/ui-kit";
import { useRegularly } from "../../../platform/browser/countdown.ts";
import { useOpenedByLink } from "../../../platform/browser/opened-by-link.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { getCompanionView, openCompanionLink } from "../contract.ts";
import { ClockView } from "./ClockView.tsx";
import { Outcomes } from "./ToldCase.tsx";

const title = "Meekijken";

/** Someone whom the person concerned lets look along, without an account. */
export default function LookAlongPage() {
  const { data: view, problem, refetch, dataUpdatedAt } = useEndpoint(getCompanionView, {});
  const opening = useAct(openCompanionLink);
  useOpenedByLink(opening.act, refetch);
  // What is over is not asked for again: each such question would be a line in the log.
  useRegularly(3_000, () => view?.state !== "none" && refetch());
  const whole = opening.problem ?? problem;
  if (whole && view?.state !== "now")
    return (
      <Page title={title}>
        <ErrorState problem={whole} kept="Er is niets veranderd." />
      </Page>
    );
  if (!view) return <LoadingFrame title={title} />;
  return (
    <Page title={title} lead="Iemand laat u meekijken bij een overleg. U ziet wat die persoon ook ziet.">
      {view.state === "none" && (
        <Notice title="Er is nu niets te zien" live="status">
          <p>De link is voorbij, of is ingetrokken. Vraag wie u uitnodigde om een nieuwe.</p>
        </Notice>
      )}
      {view.state === "before" && (
        <Notice title="Nog even wachten" live="status">
          <p>Zodra de vraag aan de beurt is, gaat deze bladzijde vanzelf open.</p>
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
        <Notice tone="success" title="Het is besproken" live="status">
          <p>Dank u wel voor het meekijken.</p>
        </Notice>
      )}
    </Page>
  );
}
