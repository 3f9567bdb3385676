import { announce, Button, Card, DateInput, dutchDate, Field, FormShell, Sure, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { addQuiet, type Employer, removeQuiet, setNotApproached } from "../contract.ts";
import { Told } from "./Told.tsx";
import { fieldErrorsOf, refusal, wholeProblem } from "./wording.ts";

function AddQuiet({ employer: { employerId, today, may } }: { employer: Employer }) {
  const add = useAct(addQuiet);
  const [open, setOpen] = useState(false);
  const [quiet, setQuiet] = useState({ fromDay: today, untilDay: "", why: "" });
  const errors = fieldErrorsOf(add.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  if (!open)
    return (
      <Button kind="subtle" disabledReason={refusal(may.write)} onClick={() => setOpen(true)}>
        Rustige tijd opschrijven
      </Button>
    );
  return (
    <FormShell
      submitLabel="Rustige tijd bewaren"
      busy={add.busy}
      submitError={wholeProblem(add.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void add.act({ employerId, ...quiet }).then(
          () => {
            announce("De rustige tijd staat erbij");
            setOpen(false);
          },
          () => undefined,
        )
      }
    >
      <Field name="fromDay" label="Vanaf" error={errorOf("fromDay")}>
        {(control) => (
          <DateInput {...control} value={quiet.fromDay} onChange={(fromDay) => setQuiet({ ...quiet, fromDay })} />
        )}
      </Field>
      <Field name="untilDay" label="Tot en met" error={errorOf("untilDay")}>
        {(control) => (
          <DateInput {...control} value={quiet.untilDay} onChange={(untilDay) => setQuiet({ ...quiet, untilDay })} />
        )}
      </Field>
      <Field name="why" label="Waarom?" hint="Bijvoorbeeld: oogst, feestdagen." error={errorOf("why")} optional>
        {(control) => (
          <TextInput
            {...control}
            value={quiet.why}
            onChange={(event) => setQuiet({ ...quiet, why: event.target.value })}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** "Benader mij niet", and times in which they would rather not be called: for everyone, in every network. */
export function SayNo({ employer }: { employer: Employer }) {
  const { employerId, quiet, standing, may } = employer;
  const say = useAct(setNotApproached);
  const remove = useAct(removeQuiet);
  const said = standing.notApproached !== null;
  return (
    <Card heading="Rust voor de werkgever" level={2} as="section">
      {quiet.length === 0 && !said && <p>Er is niets afgesproken over rust.</p>}
      {quiet.length > 0 && (
        <ul>
          {quiet.map((one) => (
            <li key={one.quietId}>
              {dutchDate(one.fromDay)} tot en met {dutchDate(one.untilDay)}
              {one.why && `: ${one.why}`}
              {one.byEmployer ? (
                " (van de werkgever zelf)"
              ) : (
                <Button
                  kind="subtle"
                  busy={remove.busy}
                  onClick={() => void remove.act({ quietId: one.quietId }).catch(() => undefined)}
                >
                  {`Weghalen: ${dutchDate(one.fromDay)}`}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Told problem={say.problem ?? remove.problem} />
      <div className="vw-stack vw-gap-2 vw-no-print">
        <AddQuiet employer={employer} />
        {said ? (
          <Sure
            label="Deze werkgever mag weer benaderd worden"
            question="Zei de werkgever dit zelf?"
            refused={refusal(may.liftNo)}
            busy={say.busy}
            onDo={() =>
              void say.act({ employerId, notAnyMore: false }).then(
                () => announce("De werkgever mag weer benaderd worden"),
                () => undefined,
              )
            }
          >
            <p>Doe dit alleen als de werkgever het zelf zei. Iedereen mag dan weer bellen.</p>
          </Sure>
        ) : (
          <Sure
            label="Werkgever wil niet benaderd worden"
            question="Niemand mag deze werkgever nog benaderen?"
            refused={refusal(may.sayNo)}
            busy={say.busy}
            onDo={() =>
              void say.act({ employerId, notAnyMore: true }).then(
                () => announce("Opgeschreven. Niemand benadert deze werkgever"),
                () => undefined,
              )
            }
          >
            <p>
              Dit geldt meteen voor iedereen in de regio, ook voor organisaties met een eigen netwerk. Wie nu in gesprek
              is, hoort dat het stopt. Alleen de werkgever kan erop terugkomen.
            </p>
          </Sure>
        )}
      </div>
    </Card>
  );
}
