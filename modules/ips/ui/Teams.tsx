import { announce, Disclosure, Field, FormShell, Sure, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { addTeam, endTeam } from "../contract.ts";
import { fieldErrorsOf, wholeProblem } from "./wording.ts";

type Team = { readonly teamId: string; readonly name: string };

/** The treatment teams one can choose from. */
export function Teams({ teams }: { teams: readonly Team[] }) {
  const add = useAct(addTeam);
  const end = useAct(endTeam);
  const [name, setName] = useState("");
  const errors = fieldErrorsOf(add.problem);
  return (
    <section className="vw-no-print">
      <Disclosure summary="Behandelteams om uit te kiezen">
        <div className="vw-stack vw-gap-2">
          {teams.length === 0 && <p>Er staan nog geen teams.</p>}
          <ul className="vw-stack vw-gap-1">
            {teams.map((team) => (
              <li key={team.teamId} className="vw-cluster vw-gap-2 vw-cluster--between">
                <span>{team.name}</span>
                <Sure
                  label={`Team ${team.name} weghalen`}
                  question="Dit team weghalen?"
                  busy={end.busy}
                  onDo={() =>
                    void end.act({ teamId: team.teamId }).then(
                      () => announce("Het team is weg uit de lijst"),
                      () => undefined,
                    )
                  }
                >
                  <p>Je kunt het dan niet meer kiezen. Bij wie het al staat, blijft het staan.</p>
                </Sure>
              </li>
            ))}
          </ul>
          <FormShell
            submitLabel="Team toevoegen"
            busy={add.busy}
            submitError={wholeProblem(add.problem) ?? end.problem}
            fieldErrors={errors}
            onSubmit={() =>
              void add.act({ name }).then(
                () => {
                  announce("Het team staat in de lijst");
                  setName("");
                },
                () => undefined,
              )
            }
          >
            <Field
              name="name"
              label="Naam van het team"
              hint="Bijvoorbeeld: team Noord. Kies een naam die niets zegt over een ziekte: de persoon leest hem ook."
              error={errors[0]?.message}
            >
              {(control) => <TextInput {...control} value={name} onChange={(event) => setName(event.target.value)} />}
            </Field>
          </FormShell>
        </div>
      </Disclosure>
    </section>
  );
}
