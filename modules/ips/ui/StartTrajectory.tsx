import { announce, DateInput, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { referrerWords, startTrajectory } from "../contract.ts";
import { chosen, fieldErrorsOf, optionsOf, wholeProblem } from "./wording.ts";

type Props = {
  readonly personId: string;
  readonly teams: readonly { readonly teamId: string; readonly name: string }[];
  readonly today: string;
  readonly refused: string | undefined;
};

/** It begins with the wish to work. Everyone with that wish may take part. */
export function StartTrajectory({ personId, teams, today, refused }: Props) {
  const { act, busy, problem } = useAct(startTrajectory);
  const [typed, setTyped] = useState({ referredOn: today, referredBy: "self", teamId: "" });
  const errors = fieldErrorsOf(problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Een traject beginnen</h2>
      <p>Het begint met de wens om te werken. Iedereen met die wens mag meedoen. De persoon krijgt een melding.</p>
      <FormShell
        submitLabel="Traject beginnen"
        submitRefused={refused}
        busy={busy}
        submitError={wholeProblem(problem)}
        fieldErrors={errors}
        onSubmit={() =>
          void act({
            personId,
            referredOn: typed.referredOn,
            referredBy: chosen(referrerWords, typed.referredBy) ?? "self",
            teamId: typed.teamId || null,
          }).then(
            () => announce("Het traject is begonnen"),
            () => undefined,
          )
        }
      >
        <Field name="referredOn" label="Wanneer zei de persoon te willen werken?" error={errorOf("referredOn")}>
          {(control) => (
            <DateInput
              {...control}
              value={typed.referredOn}
              onChange={(referredOn) => setTyped({ ...typed, referredOn })}
            />
          )}
        </Field>
        <Field name="referredBy" label="Wie deed de aanmelding?" error={errorOf("referredBy")}>
          {(control) => (
            <Select
              {...control}
              options={optionsOf(referrerWords)}
              value={typed.referredBy}
              onChange={(event) => setTyped({ ...typed, referredBy: event.target.value })}
            />
          )}
        </Field>
        <Field
          name="teamId"
          label="Behandelteam"
          hint="Alleen de naam van het team. Nieuwe teams voeg je toe bij IPS."
          error={errorOf("teamId")}
          optional
        >
          {(control) => (
            <Select
              {...control}
              placeholder="Geen team"
              options={teams.map(({ teamId, name }) => ({ value: teamId, label: name }))}
              value={typed.teamId}
              onChange={(event) => setTyped({ ...typed, teamId: event.target.value })}
            />
          )}
        </Field>
      </FormShell>
    </section>
  );
}
