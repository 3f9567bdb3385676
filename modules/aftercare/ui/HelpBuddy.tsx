import { announce, Button, Card, Checkbox, ErrorState, Field, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type HelpPage as Help, nameBuddy } from "../contract.ts";
import { agreementWords, fieldErrorsOf, wholeProblem } from "./wording.ts";

export function Buddy({ buddy }: { buddy: NonNullable<Help["buddy"]> }) {
  const save = useAct(nameBuddy);
  const [name, setName] = useState(buddy.name);
  const [agrees, setAgrees] = useState(false);
  const errors = fieldErrorsOf(save.problem);
  const whole = wholeProblem(save.problem);
  const errorOf = (field: string) => errors.find((one) => one.name === field)?.message;
  const put = (called: string) =>
    void save.act({ name: called, colleagueAgrees: true }).then(
      () => {
        setName(called);
        announce(called ? "De naam staat erbij" : "De naam is weg");
      },
      () => undefined,
    );
  return (
    <Card heading="De collega die helpt (Harrie)" level={2} as="section">
      {buddy.thereIs ? (
        <p>Er is een Harrie{buddy.name ? `: ${buddy.name}` : ""}. Dit is afgesproken:</p>
      ) : (
        <p>Er is nu geen Harrie: een collega die helpt op het werk. Zoekt u er een? Bel ons.</p>
      )}
      {buddy.agreed.length > 0 && (
        <ul>
          {buddy.agreed.map((one) => (
            <li key={one}>{agreementWords[one]}</li>
          ))}
        </ul>
      )}
      {buddy.name && (
        <div className="vw-no-print">
          <Button kind="subtle" busy={save.busy} onClick={() => put("")}>
            Naam weghalen
          </Button>
        </div>
      )}
      {buddy.mayHaveName && !buddy.name && (
        <form
          className="vw-stack vw-gap-2 vw-no-print"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (agrees) put(name);
          }}
        >
          <p>Uw medewerker vindt het goed dat de naam hier staat. Alleen als uw collega dat ook vindt.</p>
          {whole && <ErrorState problem={whole} kept="Er is niets veranderd." />}
          <Field name="harrie" label="Naam van uw collega" error={errorOf("name")}>
            {(control) => (
              <TextInput {...control} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
            )}
          </Field>
          <Checkbox
            name="colleagueAgrees"
            label="Mijn collega vindt dit goed"
            checked={agrees}
            onChange={() => setAgrees(!agrees)}
          />
          <div>
            <Button
              type="submit"
              busy={save.busy}
              disabledReason={agrees ? undefined : "Vraag het eerst aan uw collega, en zet dan het vinkje."}
            >
              Naam bewaren
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
