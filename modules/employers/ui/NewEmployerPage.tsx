import { announce, Field, FormShell, LinkButton, LoadingPart, Notice, Page, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { addEmployer, employerChoices } from "../contract.ts";
import { FactsFields, WithRegion } from "./FactsFields.tsx";
import { emptyFacts, factsOf, type Typed } from "./form-state.ts";
import { LooksAlike, useLookAlikes } from "./LooksAlike.tsx";
import { fieldErrorsOf, refusal, wholeProblem } from "./wording.ts";

/** A new employer: while one types the name, what looks like it is shown. */
export default function NewEmployerPage() {
  const { data: choices } = useEndpoint(employerChoices, {});
  const add = useAct(addEmployer);
  const goTo = useGoTo();
  const [typed, setTyped] = useState<Typed>(emptyFacts);
  const [withRegion, setWithRegion] = useState(false);
  const found = useLookAlikes(typed);
  const errors = fieldErrorsOf(add.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const type = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes });
  const known = add.problem?.status === 409 ? add.problem.body.employerId : undefined;
  return (
    <Page
      title="Nieuwe werkgever"
      breadcrumb={[{ href: "/werkgevers", label: "Werkgevers" }]}
      lead="Eén vestiging per keer. Jij wordt het aanspreekpunt; dat kun je later overdragen."
    >
      {!choices && <LoadingPart lines={6} />}
      {choices && (
        <FormShell
          submitLabel="Werkgever toevoegen"
          submitRefused={refusal(choices.may.add)}
          busy={add.busy}
          submitError={wholeProblem(add.problem)}
          fieldErrors={errors}
          onSubmit={() =>
            void add.act({ facts: factsOf(typed), withRegion }).then(
              ({ employerId }) => {
                announce("De werkgever is toegevoegd");
                goTo(`/werkgevers/${employerId}`);
              },
              () => undefined,
            )
          }
          beforeSubmit={<WithRegion checked={withRegion} onChange={setWithRegion} />}
        >
          {typeof known === "string" && (
            <Notice tone="warning" title="Deze werkgever staat er al">
              <LinkButton href={`/werkgevers/${known}`}>Open deze werkgever</LinkButton>
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
          <LooksAlike found={found} />
          <FactsFields typed={typed} onType={type} errorOf={errorOf} municipalities={choices.municipalities} />
        </FormShell>
      )}
    </Page>
  );
}
