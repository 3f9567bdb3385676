import { announce, Button, Card, ErrorState, StatusBadge } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import {
  type AgendaCase,
  Agreements,
  byLine,
  type Meeting,
  markDiscussed,
  Notes,
  Writings,
} from "../../case-consultation/ui/parts/index.ts";

type AtTableProps = { item: AgendaCase; meeting: Meeting; shown: boolean; onNext: () => void };

/** One case as it lies on the table. The others are on paper too, one after the other. */
export function AtTable({ item, meeting, shown, onNext }: AtTableProps) {
  const { act, busy, problem } = useAct(markDiscussed);
  const refused = meeting.status === "planned" ? "Het overleg is nog niet begonnen." : undefined;
  const heading = `casus-${item.caseId}`;
  return (
    <section className={shown ? "vw-stack vw-gap-3" : "vw-stack vw-gap-3 vw-case-elsewhere"} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {item.position}. {item.question}
      </h2>
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone="info">Zonder naam</StatusBadge>
        <span>{byLine(item.broughtBy)}</span>
        <a className="vw-no-print" href={`/casus/${item.caseId}`}>
          Naar de casus
        </a>
      </div>
      <Card weight="quiet">
        <h3>Al geprobeerd</h3>
        <p className="vw-text">{item.tried}</p>
        <h3>Gewenst van de groep</h3>
        <p className="vw-text">{item.wanted}</p>
      </Card>
      {(meeting.status !== "planned" || item.notes.length + item.advice.length + item.agreements.length > 0) && (
        <>
          <h3>Notities</h3>
          {shown ? (
            <Notes caseId={item.caseId} topic={meeting.topic} items={item.notes} refused={refused} />
          ) : (
            <p className="vw-text">{item.sharedNotes}</p>
          )}
          <h3>Advies</h3>
          <Writings kind="advice" caseId={item.caseId} items={item.advice} refused={refused} open />
          <h3>Afspraken</h3>
          <Agreements caseId={item.caseId} items={item.agreements} members={meeting.members} refused={refused} open />
        </>
      )}
      {problem && <ErrorState problem={problem} kept="Wat er is opgeschreven, is bewaard." />}
      {meeting.status === "running" && meeting.may.run.allowed && !item.discussed && (
        <div className="vw-no-print">
          <Button
            busy={busy}
            onClick={() =>
              void act({ meetingId: meeting.meetingId, caseId: item.caseId }).then(
                () => {
                  announce("Deze casus is besproken.");
                  onNext();
                },
                () => undefined,
              )
            }
          >
            Deze casus is besproken
          </Button>
        </div>
      )}
    </section>
  );
}
