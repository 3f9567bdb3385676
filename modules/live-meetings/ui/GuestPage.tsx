import "./live-meetings.css";
import {
  announce,
  Button,
  Card,
  Dialog,
  dutchDate,
  dutchDay,
  dutchFromTo,
  ErrorState,
  LoadingFrame,
  Notice,
  Page,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useLive } from "../../../platform/browser/live.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { byLine, Writings } from "../../case-consultation/ui/parts/index.ts";
import { type GuestView, getGuestView, takePlaceAway } from "../contract.ts";
import { ClockView } from "./ClockView.tsx";
import { Outcomes } from "./ToldCase.tsx";

const title = "Te gast bij een casus";

function StayAway({ placeId }: { placeId: string }) {
  const [sure, setSure] = useState(false);
  const { act, busy, problem } = useAct(takePlaceAway);
  const goTo = useGoTo();
  return (
    <div>
      <Button kind="subtle" onClick={() => setSure(true)}>
        Ik doe niet mee
      </Button>
      <Dialog
        open={sure}
        title="Niet meedoen"
        onClose={() => setSure(false)}
        closeLabel="Toch blijven"
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={() =>
              void act({ placeId }).then(
                () => {
                  announce("Je plek is teruggegeven.");
                  goTo("/te-gast");
                },
                () => undefined,
              )
            }
          >
            Mijn plek teruggeven
          </Button>
        }
      >
        {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
        <p>Je hoeft niet te zeggen waarom. Misschien ken je iemand, of komt het niet uit.</p>
      </Dialog>
    </div>
  );
}

function AtTheTable({ view, answeredAt }: { view: GuestView; answeredAt: number }) {
  if (!view.case) return null;
  return (
    <>
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone="success">Nu op tafel</StatusBadge>
        <StatusBadge tone={view.name ? "warning" : "info"}>
          {view.name ? "Met naam, met toestemming" : "Zonder naam"}
        </StatusBadge>
      </div>
      {view.name && <p className="vw-quote">{view.name}</p>}
      {view.step && view.clock && (
        <section className="vw-live" aria-labelledby="nu">
          <div className="vw-live__now">
            <h2 id="nu">{view.step.title}</h2>
            <ClockView clock={view.clock} answeredAt={answeredAt} />
          </div>
          <p>{view.step.what}</p>
        </section>
      )}
      <Card weight="quiet">
        <h2>Al geprobeerd</h2>
        <p className="vw-text">{view.case.tried}</p>
        <h2>Gewenst van de groep</h2>
        <p className="vw-text">{view.case.wanted}</p>
      </Card>
      <Outcomes told={view.case} />
      <h2>Jouw advies</h2>
      <Writings kind="advice" caseId={view.caseId} items={[]} refused={undefined} open />
    </>
  );
}

/** What one promised at this case stays one's own, also when the case itself is out of sight. */
function Promises({ view }: { view: GuestView }) {
  if (view.promises.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="toegezegd">
      <h2 id="toegezegd">Op jouw naam</h2>
      <ul>
        {view.promises.map(({ id, what, dueOn, accepted, state }) => (
          <li key={id}>
            <a href={`/toezegging/${id}`}>{what}</a>{" "}
            <span className="vw-quiet">
              voor {dutchDate(dueOn)}
              {state === "open" && !accepted ? " (zeg nog toe of je dit doet)" : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A guest of one case: waits, comes in while it is on the table, and is out when it is done. */
export default function GuestPage() {
  const placeId = usePathParam("placeId");
  const { data: view, problem, refetch, dataUpdatedAt } = useEndpoint(getGuestView, { placeId });
  const line = useLive(view?.topic, refetch);
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!view) return <LoadingFrame title={title} />;
  return (
    <Page
      title={view.case?.question ?? title}
      lead={[dutchDay(view.day), dutchFromTo(view.startTime, view.endTime), view.place].filter(Boolean).join(", ")}
    >
      {line.words && <Notice tone="warning" title={line.words} live="status" />}
      {view.state === "before" && (
        <Notice title="Fijn dat je meedenkt" live="status">
          <p>
            {byLine(view.invitedBy)}, vraagt je bij een casus van {view.groupName}. Zodra die op tafel ligt, gaat deze
            bladzijde vanzelf open. Je ziet dan alleen deze casus, niets van de andere.
          </p>
        </Notice>
      )}
      {view.state === "now" && <AtTheTable view={view} answeredAt={dataUpdatedAt} />}
      {view.state === "after" && (
        <Notice tone="success" title="De casus is besproken" live="status">
          <p>
            Dank je wel voor het meedenken. Je ziet de casus hier niet meer.
            {view.promises.length > 0 && " Wat op jouw naam staat wel, ook bij Mijn werk."}
          </p>
        </Notice>
      )}
      <Promises view={view} />
      {view.state !== "after" && <StayAway placeId={placeId} />}
    </Page>
  );
}
