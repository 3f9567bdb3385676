import { announce, Button, Difference, dutchDay, FormShell } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import { useAct } from "../../../platform/browser/query.ts";
import { changeMeeting, type Meeting } from "../contract.ts";
import { asSent, type Moment, MomentFields } from "./MomentFields.tsx";
import { errorFor, fieldErrorsOf, wholeProblem } from "./wording.ts";

const Saved = z.object({
  day: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  version: z.number(),
});
const inWords = ({ day, startTime, endTime, place }: Moment) =>
  [`${dutchDay(day)}, ${startTime} tot ${endTime} uur`, place].filter(Boolean).join("\n");

function Form({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const [moment, setMoment] = useState<Moment>(meeting);
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
      beforeSubmit={<p>Vliegwiel stuurt hierover nog geen bericht. Laat het de groep zelf ook weten.</p>}
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet veranderen
        </Button>
      }
    >
      <MomentFields moment={moment} onChange={setMoment} errorOf={(name) => errorFor(problem, name)} />
    </FormShell>
  );
}

/** Another day, time or place, by the chair, as long as the meeting is not done. */
export function ChangeMeeting({ meeting }: { meeting: Meeting }) {
  const [open, setOpen] = useState(false);
  if (!meeting.may.order.allowed || meeting.status !== "planned") return null;
  return (
    <div className="vw-no-print">
      {open ? (
        <Form meeting={meeting} onDone={() => setOpen(false)} />
      ) : (
        <Button kind="subtle" onClick={() => setOpen(true)}>
          Dag, tijd of plek veranderen
        </Button>
      )}
    </div>
  );
}
