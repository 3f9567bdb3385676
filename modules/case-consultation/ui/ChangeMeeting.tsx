import { announce, Button, Difference, dutchDay, dutchFromTo, FormShell, LinkButton, Notice } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { changeMeeting, listFreeDays, type Meeting } from "../contract.ts";
import { CancelMeeting } from "./CancelMeeting.tsx";
import { asRead, asSent, type Moment, MomentFields } from "./MomentFields.tsx";
import { errorFor, fieldErrorsOf, wholeProblem } from "./wording.ts";

const Saved = z.object({
  day: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  version: z.number(),
});
const inWords = ({ day, startTime, endTime, place }: Moment) =>
  [`${dutchDay(day)}, ${dutchFromTo(startTime, endTime)}`, place].filter(Boolean).join("\n");

/** The next days on which it could be instead: one press, and the day is filled in. */
function FreeDays({
  meetingId,
  chosen,
  onChoose,
}: {
  meetingId: string;
  chosen: string;
  onChoose: (day: string) => void;
}) {
  const { data } = useEndpoint(listFreeDays, { meetingId });
  if (!data || data.days.length === 0) return null;
  return (
    <div className="vw-stack vw-gap-1">
      <p>Eerste dagen die kunnen. Geen feestdag, en jij hebt dan geen ander overleg in Vliegwiel:</p>
      <div className="vw-cluster vw-gap-1">
        {data.days.map((day) => (
          <Button key={day} kind="subtle" aria-pressed={day === chosen} onClick={() => onChoose(day)}>
            {dutchDay(day)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Form({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const [moment, setMoment] = useState<Moment>(asRead(meeting));
  const { act, busy, problem, reset } = useAct(changeMeeting);
  const [version, setVersion] = useState(meeting.version);
  const theirs = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const { day, startTime, endTime, place } = asSent(moment);
  const save = (from: number) =>
    act({ meetingId: meeting.meetingId, version: from, day, startTime, endTime, place }).then(
      () => {
        announce("Het overleg is veranderd.");
        onDone();
      },
      () => undefined,
    );
  if (theirs)
    return (
      <Difference
        address="je"
        mine={inWords({ day, startTime, endTime, place })}
        theirs={inWords(theirs)}
        onKeepMine={() => void save(theirs.version)}
        onTakeTheirs={onDone}
        onMerge={() => {
          setVersion(theirs.version);
          reset();
        }}
      />
    );
  return (
    <FormShell
      submitLabel="Verandering opslaan"
      onSubmit={() => void save(version)}
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
      beforeSubmit={<p>De groep krijgt een melding. Wie een link in de eigen agenda heeft, ziet het daar ook.</p>}
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet veranderen
        </Button>
      }
    >
      <FreeDays
        meetingId={meeting.meetingId}
        chosen={moment.day}
        onChoose={(free) => setMoment({ ...moment, day: free })}
      />
      <MomentFields moment={moment} onChange={setMoment} errorOf={(name) => errorFor(problem, name)} />
    </FormShell>
  );
}

/** A meeting in one's calendar; by the chair also another day, time or place, or not at all. */
export function ChangeMeeting({ meeting }: { meeting: Meeting }) {
  const [open, setOpen] = useState<"change" | "cancel">();
  const close = () => setOpen(undefined);
  if (meeting.status === "cancelled")
    return (
      <Notice tone="warning" title="Dit overleg gaat niet door.">
        <p className="vw-text">{meeting.cancelledBecause}</p>
      </Notice>
    );
  if (meeting.status !== "planned") return null;
  return (
    <div className="vw-no-print">
      {open === "change" && <Form meeting={meeting} onDone={close} />}
      {open === "cancel" && <CancelMeeting meeting={meeting} onDone={close} />}
      {!open && (
        <div className="vw-cluster vw-gap-2">
          <LinkButton href={`/api/v1/meetings/${meeting.meetingId}/casusoverleg.ics`} download>
            In mijn agenda zetten
          </LinkButton>
          {meeting.may.order.allowed && (
            <Button kind="subtle" onClick={() => setOpen("change")}>
              Dag, tijd of plek veranderen
            </Button>
          )}
          {meeting.may.cancel.allowed && (
            <Button kind="subtle" onClick={() => setOpen("cancel")}>
              Overleg afzeggen
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
