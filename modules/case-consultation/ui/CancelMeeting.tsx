import { announce, Button, FormShell } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { cancelMeeting, type Meeting } from "../contract.ts";
import { errorFor, fieldErrorsOf, wholeProblem } from "./wording.ts";

/** The chair cancels with a reason everyone reads; the cases wait again where they stood. */
export function CancelMeeting({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const [reason, setReason] = useState("");
  const help = useTextHelp({ aboutSomeone: false });
  const { act, busy, problem } = useAct(cancelMeeting);
  const cancel = () =>
    help.send((left) =>
      act({ meetingId: meeting.meetingId, version: meeting.version, reason, left }).then(
        () => {
          announce("Het overleg is afgezegd.");
          onDone();
        },
        () => undefined,
      ),
    );
  return (
    <FormShell
      submitLabel="Overleg afzeggen"
      onSubmit={() => void cancel()}
      busy={busy}
      submitRefused={help.refused}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
      beforeSubmit={<p>De groep krijgt een melding. Wat op de agenda stond, wacht daarna weer op een overleg.</p>}
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet afzeggen
        </Button>
      }
    >
      <CheckedText
        help={help}
        name="reason"
        label="Waarom gaat het niet door"
        limit={500}
        rows={2}
        value={reason}
        onChange={setReason}
        error={errorFor(problem, "reason")}
      />
    </FormShell>
  );
}
