import {
  announce,
  Button,
  Card,
  DateInput,
  dutchDate,
  dutchDay,
  ErrorState,
  Field,
  FormShell,
  RadioGroup,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { dropContact, logContact, type PersonAtWork, type Support, ways, withWhom } from "../contract.ts";
import { contactInWords, fieldErrorsOf, optionsOf, refusal, wayWords, wholeProblem, withWords } from "./wording.ts";

/** One line: the day, how, with whom. */
export function LogContact({ support, data }: { support: Support; data: PersonAtWork }) {
  const log = useAct(logContact);
  const [line, setLine] = useState<{ day: string; how: (typeof ways)[number]; withWhom: (typeof withWhom)[number] }>({
    day: data.today,
    how: support.personWay ?? "phone",
    withWhom: "person",
  });
  const errors = fieldErrorsOf(log.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <Card heading="Contact opschrijven" level={2} as="section">
      <p>
        De volgende keer: <strong>{dutchDay(support.nextOn)}</strong>. Waarover het ging, schrijf je hier niet op.
      </p>
      <FormShell
        submitLabel="Opschrijven"
        submitRefused={refusal(data.may.keep)}
        busy={log.busy}
        submitError={wholeProblem(log.problem)}
        fieldErrors={errors}
        onSubmit={() =>
          void log.act({ supportId: support.supportId, ...line }).then(
            ({ nextOn }) => announce(`Opgeschreven. De volgende keer is ${dutchDate(nextOn)}.`),
            () => undefined,
          )
        }
      >
        <Field name="day" label="Welke dag?" error={errorOf("day")}>
          {(control) => <DateInput {...control} value={line.day} onChange={(day) => setLine({ ...line, day })} />}
        </Field>
        <RadioGroup
          name="how"
          label="Hoe?"
          error={errorOf("how")}
          choices={optionsOf(wayWords)}
          input={({ value }) => ({
            checked: line.how === value,
            onChange: () => setLine({ ...line, how: ways.find((one) => one === value) ?? "phone" }),
          })}
        />
        <RadioGroup
          name="withWhom"
          label="Met wie?"
          error={errorOf("withWhom")}
          choices={optionsOf(withWords)}
          input={({ value }) => ({
            checked: line.withWhom === value,
            onChange: () => setLine({ ...line, withWhom: withWhom.find((one) => one === value) ?? "person" }),
          })}
        />
      </FormShell>
    </Card>
  );
}

export function Contacts({ contacts }: { contacts: PersonAtWork["contacts"] }) {
  const drop = useAct(dropContact);
  if (contacts.length === 0) return <p>Er is nog geen contact opgeschreven.</p>;
  return (
    <>
      {drop.problem && <ErrorState problem={drop.problem} kept="De regel staat er nog." />}
      <ul>
        {contacts.map(({ contactId, day, how, withWhom: whom, by, mayDrop }) => (
          <li key={contactId}>
            {dutchDate(day)}: {contactInWords({ how, withWhom: whom })}
            {by && `, door ${by}`}{" "}
            {mayDrop && (
              <Button
                kind="subtle"
                busy={drop.busy}
                aria-label={`Weghalen: regel van ${dutchDate(day)}`}
                onClick={() =>
                  void drop.act({ contactId }).then(
                    () => announce("De regel is weg"),
                    () => undefined,
                  )
                }
              >
                Weghalen
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
