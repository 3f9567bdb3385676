import { announce, CheckboxGroup, Field, FormShell, Select, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import {
  createOrganisation,
  kindOf,
  type OrganisationKind,
  organisationKinds,
  type Task,
  taskOf,
  tasks,
} from "../contract.ts";

/** A new organisation; its admin comes with an invitation afterwards. */
export function NewOrganisation() {
  const [name, setName] = useState("");
  const [kind, setKind] = useState("");
  const [chosen, setChosen] = useState<readonly Task[]>([]);
  const [regions, setRegions] = useState("");
  const { act, busy, problem } = useAct(createOrganisation);
  const fieldErrors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: pointer.split("/")[1] ?? "",
    message,
  }));
  const errorOf = (field: string) => fieldErrors.find((error) => error.name === field)?.message;
  const add = () =>
    act({
      name,
      // The server says "Kies een soort" beside the field when nothing was chosen.
      kind: kind as OrganisationKind,
      tasks: [...chosen],
      regions: regions
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    }).then(
      () => {
        announce(`${name} is toegevoegd.`);
        setName("");
        setKind("");
        setChosen([]);
      },
      () => undefined,
    );
  return (
    <FormShell
      submitLabel="Organisatie toevoegen"
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrors}
      onSubmit={() => void add()}
    >
      <Field name="name" label="Naam" error={errorOf("name")}>
        {(wiring) => <TextInput {...wiring} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field name="kind" label="Soort" hint="De soort bepaalt welke grondslag geldt." error={errorOf("kind")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={kind}
            placeholder="Kies een soort"
            options={organisationKinds.map((value) => ({ value, label: kindOf[value] }))}
            onChange={(event) => setKind(event.target.value)}
          />
        )}
      </Field>
      <CheckboxGroup
        name="tasks"
        label="Taken"
        error={errorOf("tasks")}
        choices={tasks.map((value) => ({ value, label: taskOf[value] }))}
        input={({ value }) => ({
          checked: chosen.some((task) => task === value),
          onChange: () =>
            setChosen(tasks.filter((task) => (task === value ? !chosen.includes(task) : chosen.includes(task)))),
        })}
      />
      <Field
        name="regions"
        label="Regio’s"
        hint="De codes van de regio’s, bijvoorbeeld AM17 AM18. Ze staan bij Regio’s."
        error={errorOf("regions")}
      >
        {(wiring) => (
          <TextInput {...wiring} short value={regions} onChange={(event) => setRegions(event.target.value)} />
        )}
      </Field>
    </FormShell>
  );
}
