import { announce, Button, FormShell } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Meeting, setGoal } from "../contract.ts";
import { errorFor, fieldErrorsOf, wholeProblem } from "./wording.ts";

function Form({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const [goal, setText] = useState(meeting.goal);
  const help = useTextHelp({ aboutSomeone: false });
  const { act, busy, problem } = useAct(setGoal);
  const save = () =>
    help.send((left) =>
      act({ meetingId: meeting.meetingId, version: meeting.version, goal, left }).then(
        () => {
          announce("Het doel is opgeslagen.");
          onDone();
        },
        () => undefined,
      ),
    );
  return (
    <FormShell
      submitLabel="Doel opslaan"
      onSubmit={() => void save()}
      busy={busy}
      submitRefused={help.refused}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet veranderen
        </Button>
      }
    >
      <CheckedText
        help={help}
        name="goal"
        label="Doel en voorbereiding"
        hint="Wat wil de groep met dit overleg bereiken? Wat lees je van tevoren?"
        limit={1000}
        value={goal}
        onChange={setText}
        error={errorFor(problem, "goal")}
      />
    </FormShell>
  );
}

/** What the meeting is for, and what to read before it. */
export function Goal({ meeting }: { meeting: Meeting }) {
  const [open, setOpen] = useState(false);
  const writing = meeting.may.order.allowed;
  if (!meeting.goal && !writing) return null;
  if (open) return <Form meeting={meeting} onDone={() => setOpen(false)} />;
  return (
    <div className="vw-stack vw-gap-1">
      {meeting.goal && (
        <>
          <h3>Doel en voorbereiding</h3>
          <p className="vw-text">{meeting.goal}</p>
        </>
      )}
      {writing && (
        <div className="vw-no-print">
          <Button kind="subtle" onClick={() => setOpen(true)}>
            {meeting.goal ? "Doel veranderen" : "Doel van dit overleg opschrijven"}
          </Button>
        </div>
      )}
    </div>
  );
}
