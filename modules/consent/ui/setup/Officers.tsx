import {
  announce,
  Button,
  Card,
  Field,
  FormShell,
  Stack,
  StatusBadge,
  TextInput,
  VisuallyHidden,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../../platform/browser/query.ts";
import { type SetupPage, saveOfficer } from "../../contract/setup.ts";

type Officer = SetupPage["officers"][number];

function OfficerForm({ officer, onDone }: { officer: Officer; onDone: () => void }) {
  const [name, setName] = useState(officer.name);
  const [contact, setContact] = useState(officer.contact);
  const { act, busy, problem } = useAct(saveOfficer);
  const prefix = `officer-${officer.organisationId}`;
  const fieldErrors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: `${prefix}-${pointer.slice(1)}`,
    message,
  }));
  const errorOf = (field: string) => fieldErrors.find((error) => error.name === field)?.message;
  const save = () =>
    act({ organisationId: officer.organisationId, name, contact }).then(
      () => {
        announce(`De functionaris van ${officer.organisation} is opgeslagen.`);
        onDone();
      },
      () => undefined,
    );
  return (
    <FormShell
      submitLabel="Functionaris opslaan"
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrors}
      onSubmit={() => void save()}
    >
      <Field name={`${prefix}-name`} label="Naam of functie" error={errorOf(`${prefix}-name`)}>
        {(wiring) => <TextInput {...wiring} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field name={`${prefix}-contact`} label="Hoe te bereiken" error={errorOf(`${prefix}-contact`)}>
        {(wiring) => <TextInput {...wiring} value={contact} onChange={(event) => setContact(event.target.value)} />}
      </Field>
    </FormShell>
  );
}

/** Per organisation whom to ask; without one, that organisation registers nobody. */
export function Officers({ page }: { page: SetupPage }) {
  const [open, setOpen] = useState<string>();
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Functionarissen voor gegevensbescherming</h2>
      {page.officers.length === 0 && <p>In deze regio werkt nog geen organisatie.</p>}
      <Stack as="ul" gap={2}>
        {page.officers.map((officer) => (
          <Card key={officer.organisationId} as="li" heading={officer.organisation}>
            {officer.name ? (
              <p>
                {officer.name}, {officer.contact}
              </p>
            ) : (
              <p>
                <StatusBadge tone="warning">nog niet ingevuld</StatusBadge>
              </p>
            )}
            {page.may.change.allowed && open !== officer.organisationId && (
              <Button kind="subtle" onClick={() => setOpen(officer.organisationId)}>
                {officer.name ? "Veranderen" : "Invullen"}
                <VisuallyHidden>: functionaris van {officer.organisation}</VisuallyHidden>
              </Button>
            )}
            {open === officer.organisationId && <OfficerForm officer={officer} onDone={() => setOpen(undefined)} />}
          </Card>
        ))}
      </Stack>
    </section>
  );
}
