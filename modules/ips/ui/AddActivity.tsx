import {
  announce,
  Button,
  DateInput,
  dutchDate,
  Field,
  FormShell,
  RadioGroup,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { EmployerNamed } from "../../vacancies/ui/parts/index.ts";
import {
  type ActivityKind,
  activityWords,
  addActivity,
  type Funder,
  funderWords,
  type Place,
  placeWords,
  type Trajectory,
} from "../contract.ts";
import { asTime, chosen, fieldErrorsOf, optionsOf, wholeProblem } from "./wording.ts";

type Line = { readonly lineId: string; readonly employer: string; readonly day: string; readonly line: string };
type Props = { readonly trajectory: Trajectory; readonly lines: readonly Line[]; readonly today: string };
const yesNo = [
  { value: "yes", label: "Ja" },
  { value: "no", label: "Nee" },
];
const asBoolean = (said: string): boolean | null => (said === "" ? null : said === "yes");

/** What an hour of this kind is usually paid from: talks before IPS by the insurer, the rest by who pays the trajectory. */
const usualFunder = (kind: ActivityKind, payer: Funder | null): Funder | "" =>
  kind === "talk" ? "zvw" : (payer ?? "");

/** What was done, in choices: no room for what was said. */
export function AddActivity({ trajectory, lines, today }: Props) {
  const { trajectoryId, payer, phases } = trajectory;
  const first: ActivityKind = phases.some(({ phase }) => phase === "intake") ? "support" : "talk";
  const empty = {
    kind: first as ActivityKind,
    place: "office" as Place,
    day: today,
    startTime: "",
    minutes: "60",
    lineId: "",
    employerId: null as string | null,
    employerName: "",
    who: "coach",
    inPerson: "",
    fits: "",
    funder: usualFunder(first, payer) as Funder | "",
  };
  const { act, busy, problem, reset } = useAct(addActivity);
  const [typed, setTyped] = useState(empty);
  const [open, setOpen] = useState(false);
  const type = (changes: Partial<typeof empty>) => setTyped((before) => ({ ...before, ...changes }));
  const errors = fieldErrorsOf(problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const employer = typed.kind === "employer";
  const fromLine = employer && typed.lineId !== "";
  const byPerson = employer && !fromLine && typed.who === "person";
  const timed = !byPerson && typed.startTime.trim() !== "";
  const send = () =>
    void act({
      trajectoryId,
      kind: typed.kind,
      place: typed.place,
      day: fromLine ? null : typed.day,
      startTime: timed ? asTime(typed.startTime) : null,
      minutes: timed ? Number(typed.minutes) : null,
      lineId: fromLine ? typed.lineId : null,
      employerId: employer && !fromLine ? typed.employerId : null,
      employerName: employer && !fromLine ? typed.employerName : "",
      byPerson,
      inPerson: employer ? asBoolean(typed.inPerson) : null,
      fits: employer ? asBoolean(typed.fits) : null,
      funder: timed && typed.funder !== "" ? typed.funder : null,
    }).then(
      () => {
        announce("Het staat erbij");
        setTyped(empty);
        setOpen(false);
      },
      () => undefined,
    );
  if (!open)
    return (
      <section className="vw-stack vw-gap-2 vw-no-print">
        <h2>Wat er is gedaan</h2>
        <div>
          <Button kind="primary" onClick={() => setOpen(true)}>
            Opschrijven wat je deed
          </Button>
        </div>
      </section>
    );
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      <h2>Wat er is gedaan</h2>
      <FormShell
        submitLabel="Bewaren"
        busy={busy}
        submitError={wholeProblem(problem)}
        fieldErrors={errors}
        onSubmit={send}
        beforeSubmit={<p>De persoon leest dit. Wat er is gezegd, hoort in het eigen dossier.</p>}
        afterSubmit={
          <Button
            kind="subtle"
            onClick={() => {
              reset();
              setOpen(false);
            }}
          >
            Annuleren
          </Button>
        }
      >
        <Field name="kind" label="Wat deed je?" error={errorOf("kind")}>
          {(control) => (
            <Select
              {...control}
              options={optionsOf(activityWords)}
              value={typed.kind}
              onChange={(event) => {
                const kind = chosen(activityWords, event.target.value) ?? typed.kind;
                type({ kind, funder: usualFunder(kind, payer) });
              }}
            />
          )}
        </Field>
        {employer && lines.length > 0 && (
          <Field
            name="lineId"
            label="Schreef je dit contact al op bij de werkgever?"
            hint="Dan hoef je het niet nog eens te typen."
            error={errorOf("lineId")}
            optional
          >
            {(control) => (
              <Select
                {...control}
                placeholder="Nee, ik vul het hier in"
                options={lines.map(({ lineId, employer: name, day, line }) => ({
                  value: lineId,
                  label: `${dutchDate(day)}, ${name}: ${line}`,
                }))}
                value={typed.lineId}
                onChange={(event) => type({ lineId: event.target.value })}
              />
            )}
          </Field>
        )}
        {employer && !fromLine && <EmployerNamed typed={typed} put={type} errorOf={errorOf} />}
        {employer && !fromLine && (
          <RadioGroup
            name="who"
            label="Wie had het contact?"
            error={undefined}
            choices={[
              { value: "coach", label: "Ik, of wij samen" },
              { value: "person", label: "De persoon zelf, zonder mij" },
            ]}
            input={({ value }) => ({ checked: typed.who === value, onChange: () => type({ who: value }) })}
          />
        )}
        {employer && (
          <>
            <RadioGroup
              name="inPerson"
              label="Is er met de werkgever gesproken?"
              hint="Bij de werkgever, aan de telefoon of via beeldbellen. Mail en formulieren tellen niet."
              error={errorOf("inPerson")}
              choices={yesNo}
              input={({ value }) => ({ checked: typed.inPerson === value, onChange: () => type({ inPerson: value }) })}
            />
            <RadioGroup
              name="fits"
              label="Past dit werk bij wat de persoon wil?"
              error={errorOf("fits")}
              choices={yesNo}
              input={({ value }) => ({ checked: typed.fits === value, onChange: () => type({ fits: value }) })}
            />
          </>
        )}
        {!fromLine && (
          <Field name="day" label="Welke dag?" error={errorOf("day")}>
            {(control) => <DateInput {...control} value={typed.day} onChange={(day) => type({ day })} />}
          </Field>
        )}
        <Field name="place" label="Waar?" error={errorOf("place")}>
          {(control) => (
            <Select
              {...control}
              options={optionsOf(placeWords)}
              value={typed.place}
              onChange={(event) => type({ place: chosen(placeWords, event.target.value) ?? typed.place })}
            />
          )}
        </Field>
        {!byPerson && (
          <>
            <Field
              name="startTime"
              label="Hoe laat begon het?"
              hint="Bijvoorbeeld 14.30."
              error={errorOf("startTime")}
              optional={fromLine}
            >
              {(control) => (
                <TextInput
                  {...control}
                  short
                  value={typed.startTime}
                  onChange={(event) => type({ startTime: event.target.value })}
                />
              )}
            </Field>
            <Field name="minutes" label="Hoeveel minuten?" error={errorOf("minutes")} optional={fromLine}>
              {(control) => (
                <TextInput
                  {...control}
                  short
                  inputMode="numeric"
                  value={typed.minutes}
                  onChange={(event) => type({ minutes: event.target.value })}
                />
              )}
            </Field>
            <Field
              name="funder"
              label="Wie betaalt dit uur?"
              hint="Een uur telt bij één betaler."
              error={errorOf("funder")}
              optional
            >
              {(control) => (
                <Select
                  {...control}
                  placeholder="Niemand, of nog niet bekend"
                  options={optionsOf(funderWords)}
                  value={typed.funder}
                  onChange={(event) => type({ funder: chosen(funderWords, event.target.value) ?? "" })}
                />
              )}
            </Field>
          </>
        )}
      </FormShell>
    </section>
  );
}
