import {
  announce,
  Button,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { changeEmployer, type Employer, employerChoices, getEmployer } from "../contract.ts";
import { FactsFields, WithRegion } from "./FactsFields.tsx";
import { factsOf, type Typed, typedOf } from "./form-state.ts";
import { fieldErrorsOf, refusal, wholeProblem } from "./wording.ts";

const title = "Werkgever wijzigen";

function Form({ employer, onAgain }: { employer: Employer; onAgain: () => void }) {
  const { employerId, may } = employer;
  const { data: choices } = useEndpoint(employerChoices, {});
  const change = useAct(changeEmployer);
  const goTo = useGoTo();
  const [typed, setTyped] = useState<Typed>(typedOf(employer.facts));
  const [withRegion, setWithRegion] = useState(employer.withRegion);
  // The version the page started from: a later one on the screen must not hide that somebody was first.
  const [version] = useState(employer.version);
  const errors = fieldErrorsOf(change.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const type = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes });
  const meanwhile = change.problem?.status === 409;
  const differs = Object.entries(typedOf(employer.facts)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(typed[name as keyof Typed]),
  );
  return (
    <FormShell
      submitLabel="Wijzigingen opslaan"
      submitRefused={refusal(may.change)}
      busy={change.busy}
      submitError={wholeProblem(change.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void change.act({ employerId, version, facts: factsOf(typed), withRegion }).then(
          () => {
            announce("De wijzigingen zijn opgeslagen");
            goTo(`/werkgevers/${employerId}`);
          },
          () => undefined,
        )
      }
      beforeSubmit={<WithRegion checked={withRegion} onChange={setWithRegion} refused={refusal(may.share)} />}
    >
      {meanwhile && (
        <Notice tone="warning" title="Een collega sloeg net iets anders op">
          <p>Dit staat er nu anders dan wat jij typte:</p>
          <ul>
            {differs.map(([name, value]) => (
              <li key={name}>{String(value) || "(leeg)"}</li>
            ))}
          </ul>
          <Button onClick={onAgain}>Verder met wat er nu staat</Button>
        </Notice>
      )}
      <Field name="name" label="Naam van de werkgever" error={errorOf("name")}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            value={typed.name}
            onChange={(event) => type({ name: event.target.value })}
          />
        )}
      </Field>
      <FactsFields typed={typed} onType={type} errorOf={errorOf} municipalities={choices?.municipalities ?? []} />
    </FormShell>
  );
}

/** Facts, and who sees them. */
export default function ChangeEmployerPage() {
  const employerId = usePathParam("employerId");
  const { data, problem } = useEndpoint(getEmployer, { employerId });
  const [turn, setTurn] = useState(0);
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead={data.facts.name}
      breadcrumb={[
        { href: "/werkgevers", label: "Werkgevers" },
        { href: `/werkgevers/${employerId}`, label: "Werkgever" },
      ]}
    >
      <Form key={turn} employer={data} onAgain={() => setTurn(turn + 1)} />
    </Page>
  );
}
