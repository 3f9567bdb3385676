import {
  announce,
  CheckboxGroup,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  RadioGroup,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import type { Problem } from "../../../platform/browser/problem.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  changeOrganisation,
  getOrganisation,
  type Organisation,
  type OrganisationPage,
  type Task,
  taskOf,
  tasks,
} from "../contract.ts";
import { reasonOf } from "./reason.ts";

const shownAs = [
  { value: "name", label: "Met naam en functie", hint: "Bijvoorbeeld: Ruud de Boer, IPS-coach" },
  {
    value: "function",
    label: "Met functie en nummer",
    hint: "Bijvoorbeeld: adviseur 4217. Kies dit als medewerkers gevaar kunnen lopen.",
  },
] as const;

const savedVersion = (problem: Problem | undefined): Organisation | undefined =>
  problem?.code === "platform/changed-meanwhile" ? (problem.body.saved as Organisation) : undefined;

function Settings({ page }: { page: OrganisationPage }) {
  const { organisation, may } = page;
  const [start] = useState(organisation);
  const [name, setName] = useState(start.name);
  const [shows, setShows] = useState<Organisation["showsStaffAs"]>(start.showsStaffAs);
  const [chosen, setChosen] = useState<readonly Task[]>(start.tasks);
  const [version, setVersion] = useState(start.version);
  const { act, busy, problem } = useAct(changeOrganisation);
  const saved = savedVersion(problem);
  const fieldErrors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  const errorOf = (field: string) => fieldErrors.find((error) => error.name === field)?.message;
  const save = () =>
    act({
      organisationId: organisation.id,
      version,
      name,
      showsStaffAs: shows,
      tasks: [...chosen],
      regions: organisation.regions.map(({ code, subRegion }) => ({ code, subRegion })),
    }).then(
      (next) => {
        setVersion(next.version);
        announce("De instellingen zijn opgeslagen.");
      },
      () => undefined,
    );
  return (
    <FormShell
      submitLabel="Instellingen opslaan"
      submitRefused={reasonOf(may.changeSettings)}
      busy={busy}
      submitError={saved ? undefined : problem}
      fieldErrors={fieldErrors}
      onSubmit={() => void save()}
    >
      {saved && (
        <Notice tone="warning" title="Iemand anders heeft dit ook veranderd" live="alert">
          <p>
            Nu opgeslagen: {saved.showsStaffAs === "name" ? "met naam" : "met functie en nummer"}; taken{" "}
            {saved.tasks.map((task) => taskOf[task]).join(", ")}. Wat jij koos, staat hieronder nog.
          </p>
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => setVersion(saved.version)}
          >
            Mijn keuze houden en opnieuw opslaan
          </button>
        </Notice>
      )}
      <Field name="name" label="Naam" hint={reasonOf(may.rename)} error={errorOf("name")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            value={name}
            readOnly={!may.rename.allowed}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <RadioGroup
        name="showsStaffAs"
        label="Hoe ziet de persoon wie er heeft gekeken?"
        hint="Dit staat bij “Wie keek er?” op het scherm van de persoon."
        error={errorOf("showsStaffAs")}
        choices={shownAs}
        input={({ value }) => ({
          checked: value === shows,
          onChange: () => setShows(value === "function" ? "function" : "name"),
        })}
      />
      <CheckboxGroup
        name="tasks"
        label="Welke taken heeft de organisatie?"
        hint="Een toestemming geldt voor een organisatie en een taak. Wie inkomen of handhaving doet, ontvangt nooit gegevens."
        error={errorOf("tasks")}
        choices={tasks.map((value) => ({ value, label: taskOf[value] }))}
        input={({ value }) => ({
          checked: chosen.some((task) => task === value),
          onChange: () =>
            setChosen(tasks.filter((task) => (task === value ? !chosen.includes(task) : chosen.includes(task)))),
        })}
      />
      <p>
        Regio’s:{" "}
        {organisation.regions
          .map(({ name: region, subRegion }) => (subRegion ? `${region} (${subRegion})` : region))
          .join(", ")}
        .
      </p>
    </FormShell>
  );
}

export default function SettingsPage() {
  const organisationId = usePathParam("organisationId");
  const { data, problem, refetch } = useEndpoint(getOrganisation, { organisationId });
  const title = "Instellingen van de organisatie";
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page title={title} lead={data.organisation.name} breadcrumb={[{ href: "/organisatie", label: "Organisatie" }]}>
      <Settings page={data} />
    </Page>
  );
}
