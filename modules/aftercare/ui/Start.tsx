import { announce, Card, Field, FormShell, Select, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type PersonAtWork, startAftercare } from "../contract.ts";
import { fieldErrorsOf, optionsOf, type Rhythm, refusal, rhythmOf, rhythmWords, wholeProblem } from "./wording.ts";

/** "Ik doe de nazorg": how often, and the number everyone calls. */
export function Start({ data: { personId, may, support } }: { data: PersonAtWork }) {
  const start = useAct(startAftercare);
  const [rhythm, setRhythm] = useState<Rhythm>(support?.rhythm ?? "monthly");
  const [phone, setPhone] = useState("");
  const errors = fieldErrorsOf(start.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <Card heading={support ? "Weer beginnen" : "Nazorg beginnen"} level={2} as="section">
      <p>
        Spreek met de persoon af wie contact houdt. Eén naam en één nummer, ook voor de werkgever. Een einddatum is niet
        nodig.
      </p>
      <FormShell
        submitLabel="Ik doe de nazorg"
        submitRefused={refusal(may.start)}
        busy={start.busy}
        submitError={wholeProblem(start.problem)}
        fieldErrors={errors}
        beforeSubmit={<p className="vw-quiet">Wie ziet dit? De persoon, en wie toestemming heeft voor voortgang.</p>}
        onSubmit={() =>
          void start.act({ personId, rhythm, phone }).then(
            () => announce("Je doet nu de nazorg. De persoon hoort het."),
            () => undefined,
          )
        }
      >
        <Field name="rhythm" label="Hoe vaak hebben jullie contact?" error={errorOf("rhythm")}>
          {(control) => (
            <Select
              {...control}
              options={optionsOf(rhythmWords)}
              value={rhythm}
              onChange={(event) => setRhythm(rhythmOf(event.target.value))}
            />
          )}
        </Field>
        <Field
          name="phone"
          label="Telefoonnummer"
          hint="De persoon en de werkgever bellen dit nummer. Een vast nummer van je team mag ook."
          error={errorOf("phone")}
        >
          {(control) => (
            <TextInput
              {...control}
              short
              type="tel"
              maxLength={19}
              value={phone}
              onChange={(event) => setPhone(event.target.value)}
            />
          )}
        </Field>
      </FormShell>
    </Card>
  );
}
