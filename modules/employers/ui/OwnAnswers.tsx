import {
  announce,
  Button,
  Card,
  DateInput,
  dutchDate,
  Field,
  FormShell,
  Notice,
  RadioGroup,
  Sure,
  TextArea,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { approachByLink, type OwnFile, quietByLink, sayByLink } from "../contract.ts";
import { Told } from "./Told.tsx";
import { fieldErrorsOf, wholeProblem } from "./wording.ts";

function Quiet({ today }: { today: string }) {
  const add = useAct(quietByLink);
  const [open, setOpen] = useState(false);
  const [quiet, setQuiet] = useState({ fromDay: today, untilDay: "", why: "" });
  const errors = fieldErrorsOf(add.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  if (!open) return <Button onClick={() => setOpen(true)}>Liever een tijd niet gebeld worden</Button>;
  return (
    <FormShell
      submitLabel="Rustige tijd doorgeven"
      busy={add.busy}
      submitError={wholeProblem(add.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void add.act(quiet).then(
          () => {
            announce("Wij bellen u dan niet");
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
      <Field name="why" label="Waarom?" error={errorOf("why")} optional>
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

/** Whether one may be called, and when. It holds for every organisation, at once. */
export function OwnApproach({ file }: { file: OwnFile }) {
  const say = useAct(approachByLink);
  return (
    <Card heading="Mogen wij u bellen?" level={2} as="section">
      {file.notApproachedSince ? (
        <>
          <Notice tone="success" title={`U wordt niet benaderd, sinds ${dutchDate(file.notApproachedSince)}`}>
            <p>Dat geldt voor alle organisaties in de regio.</p>
          </Notice>
          <Told problem={say.problem} />
          <div className="vw-no-print">
            <Button
              busy={say.busy}
              onClick={() =>
                void say.act({ notAnyMore: false }).then(
                  () => announce("U kunt weer benaderd worden"),
                  () => undefined,
                )
              }
            >
              U mag mij weer benaderen
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>Er belt altijd één organisatie tegelijk. U bepaalt of en wanneer.</p>
          {file.quiet.length > 0 && (
            <ul>
              {file.quiet.map((one) => (
                <li key={`${one.fromDay}-${one.untilDay}-${one.why}`}>
                  Niet bellen: {dutchDate(one.fromDay)} tot en met {dutchDate(one.untilDay)}
                  {one.why && `, ${one.why}`}
                </li>
              ))}
            </ul>
          )}
          <Told problem={say.problem} />
          <div className="vw-stack vw-gap-2 vw-no-print">
            <Quiet today={file.today} />
            <Sure
              label="Benader mij niet"
              question="Wilt u niet meer benaderd worden?"
              busy={say.busy}
              onDo={() =>
                void say.act({ notAnyMore: true }).then(
                  () => announce("U wordt niet meer benaderd"),
                  () => undefined,
                )
              }
            >
              <p>
                Dan belt of mailt niemand u meer over werkplekken, van geen enkele organisatie. U kunt er later op
                terugkomen.
              </p>
            </Sure>
          </div>
        </>
      )}
    </Card>
  );
}

/** What is not right, a worry or a wish: the contact owner hears of it. */
export function OwnRemark() {
  const say = useAct(sayByLink);
  const [kind, setKind] = useState<"correction" | "worry" | "wish">("correction");
  const [text, setText] = useState("");
  const errors = fieldErrorsOf(say.problem);
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="zeggen">
      <h2 id="zeggen">Wilt u iets zeggen?</h2>
      <FormShell
        submitLabel="Bericht versturen"
        busy={say.busy}
        submitError={wholeProblem(say.problem)}
        fieldErrors={errors}
        onSubmit={() =>
          void say.act({ kind, text }).then(
            () => {
              setText("");
              announce("Uw bericht is verstuurd");
            },
            () => undefined,
          )
        }
      >
        <RadioGroup
          name="kind"
          label="Waar gaat het over?"
          error={errors.find(({ name }) => name === "kind")?.message}
          choices={[
            { value: "correction", label: "Er klopt iets niet" },
            { value: "worry", label: "Ik maak mij zorgen over iets" },
            { value: "wish", label: "Ik heb een wens" },
          ]}
          input={({ value }) => ({
            checked: kind === value,
            onChange: () => setKind(value === "worry" ? "worry" : value === "wish" ? "wish" : "correction"),
          })}
        />
        <Field
          name="text"
          label="Uw bericht"
          hint="Schrijf niets over de gezondheid van iemand."
          error={errors.find(({ name }) => name === "text")?.message}
        >
          {(control) => (
            <TextArea
              {...control}
              limit={600}
              rows={4}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      </FormShell>
    </section>
  );
}
