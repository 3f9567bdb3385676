import { announce, Button, DateInput, Field, FormShell, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Board, planMatching } from "../contract.ts";
import { errorFor, fieldErrorsOf } from "./wording.ts";

/** The next day, as the rhythm proposes it. */
export function PlanMeeting({ board }: { board: Board }) {
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(board.proposedOn);
  const [startTime, setStart] = useState(board.meeting?.startTime ?? "09:00");
  const [endTime, setEnd] = useState(board.meeting?.endTime ?? "10:30");
  const [place, setPlace] = useState(board.meeting?.place ?? "");
  const { act, busy, problem } = useAct(planMatching);
  if (!open)
    return (
      <div className="vw-no-print">
        <Button onClick={() => setOpen(true)}>Volgende keer plannen</Button>
      </div>
    );
  const text = (
    name: "startTime" | "endTime" | "place",
    label: string,
    value: string,
    set: (value: string) => void,
  ) => (
    <Field name={name} label={label} optional={name === "place"} error={errorFor(problem, name)}>
      {(wiring) => (
        <TextInput
          {...wiring}
          short={name !== "place"}
          maxLength={200}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
      )}
    </Field>
  );
  return (
    <FormShell
      onSubmit={() =>
        void act({ seriesId: board.seriesId, day, startTime, endTime, place }).then(
          () => {
            announce("De volgende keer is gepland.");
            setOpen(false);
          },
          () => undefined,
        )
      }
      submitLabel="Plannen"
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrorsOf(problem)}
      afterSubmit={
        <Button kind="subtle" onClick={() => setOpen(false)}>
          Toch niet
        </Button>
      }
    >
      <Field name="day" label="Op welke dag?" error={errorFor(problem, "day")}>
        {(wiring) => <DateInput {...wiring} value={day} onChange={setDay} />}
      </Field>
      {text("startTime", "Van", startTime, setStart)}
      {text("endTime", "Tot", endTime, setEnd)}
      {text("place", "Waar?", place, setPlace)}
    </FormShell>
  );
}
