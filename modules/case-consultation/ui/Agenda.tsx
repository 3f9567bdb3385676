import { announce, Button, count, dutchDate, EmptyState, ErrorState, StatusBadge } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { type Meeting, setAgenda } from "../contract.ts";
import { Goal } from "./Goal.tsx";
import { LookBackFirst } from "./LookBackFirst.tsx";
import { WorthIt } from "./WorthIt.tsx";
import { byLine } from "./wording.ts";

const waits = (days: number): string => (days === 0 ? "sinds vandaag" : count(days, "dag", "dagen"));

type AgendaProps = {
  meeting: Meeting;
  current: string | undefined;
  onOpen: (caseId: string) => void;
  /** False where looking back stands elsewhere on the page. */
  lookBack?: boolean | undefined;
};

/** The order of the meeting. The chair moves cases with buttons, so that it works with a keyboard and a thumb. */
export function Agenda({ meeting, current, onOpen, lookBack = true }: AgendaProps) {
  const { act, busy, problem } = useAct(setAgenda);
  const ids = meeting.agenda.map(({ caseId }) => caseId);
  const ordering = meeting.may.order.allowed;
  const full = ids.length >= meeting.casesPerMeeting;
  const set = (caseIds: string[], said: string) =>
    void act({ meetingId: meeting.meetingId, version: meeting.version, caseIds }).then(
      () => announce(said),
      () => undefined,
    );
  const swap = (at: number, by: number) => {
    const next = [...ids];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    set(next, `Nu op plaats ${at + by + 1}.`);
  };
  const over = meeting.status === "done" || meeting.status === "cancelled";
  return (
    <div className="vw-stack vw-gap-4">
      {lookBack && (meeting.status === "planned" || meeting.status === "running") && (
        <LookBackFirst meetingId={meeting.meetingId} />
      )}
      <section className="vw-stack vw-gap-2" aria-labelledby="agenda">
        <h2 id="agenda">Agenda</h2>
        <Goal meeting={meeting} />
        {problem && <ErrorState problem={problem} kept="De agenda staat nog zoals hij was." />}
        {ids.length === 0 && (
          <EmptyState title={over ? "Er stond geen casus op de agenda" : "Er staat nog niets op de agenda"} level={3}>
            <p>
              {over
                ? "Wat jullie zonder casus bespraken, staat hier niet."
                : !ordering
                  ? "De voorzitter zet er casussen op."
                  : meeting.waiting.length > 0
                    ? "Kies hieronder uit de casussen die wachten."
                    : "Er wacht nu geen casus. Komt er een bij, dan staat die hier."}
            </p>
          </EmptyState>
        )}
        <ol className="vw-agenda">
          {meeting.agenda.map((item, at) => (
            <li key={item.caseId}>
              <div className="vw-agenda__line">
                <div>
                  <strong>
                    {at + 1}. {item.question}
                  </strong>
                  <div className="vw-quiet">{byLine(item.broughtBy)}</div>
                  {item.discussed && <StatusBadge tone="success">Besproken</StatusBadge>}
                  {item.caseId === current && !item.discussed && meeting.status === "running" && (
                    <StatusBadge tone="info">Nu</StatusBadge>
                  )}
                </div>
                <div className="vw-cluster vw-gap-1 vw-agenda-order vw-no-print">
                  <Button onClick={() => onOpen(item.caseId)} aria-label={`Open casus ${at + 1}`}>
                    Open
                  </Button>
                  {ordering && at > 0 && (
                    <Button
                      kind="subtle"
                      busy={busy}
                      onClick={() => swap(at, -1)}
                      aria-label={`Eerder: casus ${at + 1}`}
                    >
                      Eerder
                    </Button>
                  )}
                  {ordering && at < ids.length - 1 && (
                    <Button kind="subtle" busy={busy} onClick={() => swap(at, 1)} aria-label={`Later: casus ${at + 1}`}>
                      Later
                    </Button>
                  )}
                  {ordering && !item.discussed && (
                    <Button
                      kind="subtle"
                      busy={busy}
                      onClick={() =>
                        set(
                          ids.filter((id) => id !== item.caseId),
                          "Van de agenda gehaald.",
                        )
                      }
                      aria-label={`Eraf: casus ${at + 1}`}
                    >
                      Eraf
                    </Button>
                  )}
                </div>
              </div>
            </li>
          ))}
        </ol>
        {ordering && meeting.waiting.length > 0 && (
          <div className="vw-stack vw-gap-2 vw-no-print">
            <h3>{count(meeting.waiting.length, "casus wacht", "casussen wachten")}</h3>
            {full && (
              <p>
                De agenda is vol: in deze groep{" "}
                {meeting.casesPerMeeting === 1 ? "past 1 casus" : `passen ${meeting.casesPerMeeting} casussen`} in een
                overleg.
              </p>
            )}
            <ul className="vw-agenda">
              {meeting.waiting.map((item) => (
                <li key={item.caseId}>
                  <div className="vw-agenda__line">
                    <div>
                      {item.question}
                      <div className="vw-quiet">
                        {byLine(item.broughtBy)}, wacht {waits(item.waitingDays)}
                      </div>
                      {item.answerLate && item.answerDueOn && (
                        <StatusBadge tone="warning">{`Antwoord was beloofd voor ${dutchDate(item.answerDueOn)}`}</StatusBadge>
                      )}
                    </div>
                    <div>
                      <Button
                        busy={busy}
                        disabledReason={full ? "De agenda is vol." : undefined}
                        aria-label={`Op de agenda: ${item.question.slice(0, 60)}`}
                        onClick={() => set([...ids, item.caseId], "Op de agenda gezet.")}
                      >
                        Op de agenda
                      </Button>
                    </div>
                  </div>
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      {meeting.status === "done" && <WorthIt meetingId={meeting.meetingId} />}
    </div>
  );
}
