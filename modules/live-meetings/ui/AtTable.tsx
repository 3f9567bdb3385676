import { announce, Button, Card, Dialog, ErrorState, StatusBadge } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import {
  type AgendaCase,
  Agreements,
  Bottlenecks,
  byLine,
  focusOn,
  type Meeting,
  markDiscussed,
  Notes,
  stepOut,
  Writings,
} from "../../case-consultation/ui/parts/index.ts";
import type { Live } from "../contract.ts";
import type { useSteer } from "./LiveBar.tsx";
import { TablePlaces } from "./TablePlaces.tsx";

type AtTableProps = {
  item: AgendaCase;
  meeting: Meeting;
  live: Live | undefined;
  steering: ReturnType<typeof useSteer>;
  /** The reader brought this case. */
  mine: boolean;
  shown: boolean;
  onNext: () => void;
};

/** One case as it lies on the table. The others are on paper too, one after the other. */
export function AtTable({ item, meeting, live, steering, mine, shown, onNext }: AtTableProps) {
  const { act, busy, problem } = useAct(markDiscussed);
  const { caseId } = item;
  const refused = meeting.status === "planned" ? "Het overleg is nog niet begonnen." : undefined;
  const heading = `casus-${caseId}`;
  const lead = meeting.status === "running" && live?.may.lead.allowed === true;
  const onTable = live?.turn?.caseId === caseId;
  const discuss = () =>
    act({ meetingId: meeting.meetingId, caseId }).then(
      async () => {
        if (onTable) await steering.steer({ act: "leave-case" });
        announce("Deze casus is besproken.");
        onNext();
        requestAnimationFrame(() => focusOn("nu"));
      },
      () => undefined,
    );
  return (
    <section className={shown ? "vw-stack vw-gap-3" : "vw-stack vw-gap-3 vw-case-elsewhere"} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {item.position}. {item.question}
      </h2>
      <div className="vw-cluster vw-gap-2">
        {onTable && <StatusBadge tone="success">Nu op tafel</StatusBadge>}
        <StatusBadge tone="info">Zonder naam</StatusBadge>
        <span>{byLine(item.broughtBy)}</span>
        <a className="vw-no-print" href={`/casus/${caseId}`}>
          Naar de casus
        </a>
        {!mine && <StepOut caseId={caseId} />}
      </div>
      {lead && !onTable && (
        <div className="vw-no-print">
          <Button
            busy={steering.busy}
            kind={live?.turn || item.discussed ? "secondary" : "primary"}
            onClick={() =>
              // The button goes with the act; who pressed it goes on at the case.
              void steering
                .steer({ act: "open-case", caseId }, "Deze casus ligt op tafel.")
                .then(() => requestAnimationFrame(() => focusOn(heading)))
            }
          >
            Deze casus op tafel leggen
          </Button>
        </div>
      )}
      <Card weight="quiet">
        <h3>Al geprobeerd</h3>
        <p className="vw-text">{item.tried}</p>
        <h3>Gewenst van de groep</h3>
        <p className="vw-text">{item.wanted}</p>
      </Card>
      {live && meeting.status !== "done" && <TablePlaces live={live} caseId={caseId} mine={mine} />}
      {(meeting.status !== "planned" || item.notes.length + item.advice.length + item.agreements.length > 0) && (
        <>
          <h3>Notities</h3>
          {shown ? (
            <Notes caseId={caseId} topic={meeting.topic} items={item.notes} refused={refused} below={3} />
          ) : (
            <p className="vw-text">{item.sharedNotes}</p>
          )}
          <Bottlenecks caseId={caseId} items={item.bottlenecks} mayTag={meeting.status === "running"} />
          <h3>Advies</h3>
          <Writings
            kind="advice"
            caseId={caseId}
            items={item.advice}
            refused={refused}
            open={meeting.status === "running"}
          />
          <h3>Afspraken</h3>
          <Agreements
            caseId={caseId}
            items={item.agreements}
            members={meeting.members}
            refused={refused}
            open={meeting.status === "running"}
          />
        </>
      )}
      {problem && <ErrorState problem={problem} kept="Wat er is opgeschreven, is bewaard." />}
      {lead && !item.discussed && (
        <div className="vw-no-print">
          <Button busy={busy} onClick={() => void discuss()}>
            Deze casus is besproken
          </Button>
        </div>
      )}
    </section>
  );
}

/** "Ik ken deze persoon": no reason asked. The meeting goes on, without this case. */
function StepOut({ caseId }: { caseId: string }) {
  const [sure, setSure] = useState(false);
  const { act, busy, problem } = useAct(stepOut);
  return (
    <span className="vw-no-print">
      <Button kind="subtle" onClick={() => setSure(true)}>
        Ik ken deze persoon
      </Button>
      <Dialog
        open={sure}
        title="Uit deze casus stappen"
        onClose={() => setSure(false)}
        closeLabel="Blijven"
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={() =>
              void act({ caseId }).then(
                () => {
                  setSure(false);
                  announce("Je ziet deze casus niet meer.");
                },
                () => undefined,
              )
            }
          >
            Uit deze casus stappen
          </Button>
        }
      >
        {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
        <p>
          Je hoeft niet te zeggen waarom, en dat wordt nergens bewaard. Je ziet deze casus dan niet meer, ook later
          niet. Het overleg gaat voor jou verder bij de volgende casus. Dit is niet terug te draaien.
        </p>
      </Dialog>
    </span>
  );
}
