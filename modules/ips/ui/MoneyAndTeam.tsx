import { announce, DateInput, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { changeTrajectory, funderWords, type Trajectory } from "../contract.ts";
import { chosen, fieldErrorsOf, optionsOf, wholeProblem } from "./wording.ts";

const decisions = { yes: "Ja", no: "Nee" };

/** The team the person is treated by, who pays, and how long the decision took. */
export function MoneyAndTeam({
  trajectory: t,
  teams,
}: {
  trajectory: Trajectory;
  teams: readonly { readonly teamId: string; readonly name: string }[];
}) {
  const { act, busy, problem } = useAct(changeTrajectory);
  const [typed, setTyped] = useState({
    teamId: t.teamId ?? "",
    payer: t.payer ?? "",
    askedOn: t.askedOn ?? "",
    decidedOn: t.decidedOn ?? "",
    decision: t.decision ?? "",
  });
  const errors = fieldErrorsOf(problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const type = (changes: Partial<typeof typed>) => setTyped({ ...typed, ...changes });
  const options = teams.map(({ teamId, name }) => ({ value: teamId, label: name }));
  const gone = t.teamId && t.team && !teams.some(({ teamId }) => teamId === t.teamId);
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      <FormShell
        submitLabel="Team en geld bewaren"
        busy={busy}
        submitError={wholeProblem(problem)}
        fieldErrors={errors}
        onSubmit={() =>
          void act({
            trajectoryId: t.trajectoryId,
            version: t.version,
            teamId: typed.teamId || null,
            payer: chosen(funderWords, typed.payer),
            askedOn: typed.askedOn || null,
            decidedOn: typed.decidedOn || null,
            decision: chosen(decisions, typed.decision),
          }).then(
            () => announce("Team en geld zijn bewaard"),
            () => undefined,
          )
        }
      >
        <Field
          name="teamId"
          label="Behandelteam"
          hint="Alleen de naam van het team."
          error={errorOf("teamId")}
          optional
        >
          {(control) => (
            <Select
              {...control}
              placeholder="Geen team"
              options={gone ? [{ value: t.teamId ?? "", label: t.team ?? "" }, ...options] : options}
              value={typed.teamId}
              onChange={(event) => type({ teamId: event.target.value })}
            />
          )}
        </Field>
        <Field
          name="payer"
          label="Wie betaalt het traject?"
          hint="Dit is een voorstel bij elke activiteit. Per activiteit kun je iemand anders kiezen."
          error={errorOf("payer")}
          optional
        >
          {(control) => (
            <Select
              {...control}
              placeholder="Nog niet bekend"
              options={optionsOf(funderWords)}
              value={typed.payer}
              onChange={(event) => type({ payer: event.target.value })}
            />
          )}
        </Field>
        <Field name="askedOn" label="Geld aangevraagd op" error={errorOf("askedOn")} optional>
          {(control) => <DateInput {...control} value={typed.askedOn} onChange={(askedOn) => type({ askedOn })} />}
        </Field>
        <Field name="decidedOn" label="Besluit op" error={errorOf("decidedOn")} optional>
          {(control) => (
            <DateInput {...control} value={typed.decidedOn} onChange={(decidedOn) => type({ decidedOn })} />
          )}
        </Field>
        <Field name="decision" label="Was het antwoord ja?" error={errorOf("decision")} optional>
          {(control) => (
            <Select
              {...control}
              placeholder="Nog geen antwoord"
              options={optionsOf(decisions)}
              value={typed.decision}
              onChange={(event) => type({ decision: event.target.value })}
            />
          )}
        </Field>
      </FormShell>
    </section>
  );
}
