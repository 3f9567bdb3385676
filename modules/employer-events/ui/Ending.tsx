import { announce, Button, Card, Field, FormShell, TextArea } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { fieldErrorsOf, wholeProblem } from "../../employers/ui/parts/index.ts";
import { cancelEvent, type EventPage, noteLearned } from "../contract.ts";

/** One line for who plans the next. */
export function Learned({ event: { eventId, learned, may } }: { event: EventPage }) {
  const note = useAct(noteLearned);
  const [typed, setTyped] = useState(learned);
  const errors = fieldErrorsOf(note.problem);
  return (
    <Card heading="Wat leren we hiervan?" level={2} as="section">
      {!may.learn.allowed && (learned ? <p className="vw-events-words">{learned}</p> : <p>Nog niets opgeschreven.</p>)}
      {may.learn.allowed && (
        <FormShell
          submitLabel="Opslaan voor de volgende keer"
          busy={note.busy}
          submitError={wholeProblem(note.problem)}
          fieldErrors={errors}
          onSubmit={() =>
            void note.act({ eventId, learned: typed }).then(
              () => announce("Opgeslagen. Wie de volgende plant, leest het"),
              () => undefined,
            )
          }
        >
          <Field
            name="learned"
            label="Wat doe je de volgende keer anders?"
            hint="In één regel, zonder namen. Wie in de regio de volgende plant, leest dit."
            error={errors.find(({ name }) => name === "learned")?.message}
          >
            {(control) => (
              <TextArea
                {...control}
                limit={300}
                rows={2}
                value={typed}
                onChange={(change) => setTyped(change.target.value)}
              />
            )}
          </Field>
        </FormShell>
      )}
    </Card>
  );
}

/** It does not take place: everyone who invited hears it, employers read why. */
export function Cancel({ event: { eventId, may } }: { event: EventPage }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const cancel = useAct(cancelEvent);
  const errors = fieldErrorsOf(cancel.problem);
  if (!may.cancel.allowed) return null;
  if (!open)
    return (
      <div className="vw-no-print">
        <Button onClick={() => setOpen(true)}>Bijeenkomst afzeggen</Button>
      </div>
    );
  return (
    <Card heading="Bijeenkomst afzeggen" level={2} as="section">
      <FormShell
        submitLabel="Afzeggen"
        busy={cancel.busy}
        submitError={wholeProblem(cancel.problem)}
        fieldErrors={errors}
        onSubmit={() =>
          void cancel.act({ eventId, reason }).then(
            () => announce("De bijeenkomst is afgezegd. Wie uitnodigde, krijgt bericht"),
            () => undefined,
          )
        }
        beforeSubmit={
          <p>
            Wie uitnodigde, krijgt bericht en belt de eigen werkgevers. Zij mogen daarna weer voor iets anders gevraagd
            worden. Dit kun je niet terugdraaien.
          </p>
        }
        afterSubmit={
          <Button kind="subtle" onClick={() => setOpen(false)}>
            Toch niet
          </Button>
        }
      >
        <Field
          name="reason"
          label="Waarom gaat het niet door?"
          hint="De werkgevers lezen dit ook."
          error={errors.find(({ name }) => name === "reason")?.message}
        >
          {(control) => (
            <TextArea
              {...control}
              limit={300}
              rows={2}
              value={reason}
              onChange={(change) => setReason(change.target.value)}
            />
          )}
        </Field>
      </FormShell>
    </Card>
  );
}
