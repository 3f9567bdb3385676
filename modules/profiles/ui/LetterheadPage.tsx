import "./profiles.css";
import {
  announce,
  ErrorState,
  Field,
  FormShell,
  LoadingPart,
  Notice,
  Page,
  RadioGroup,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type Colour, getLetterhead, type Letterhead, saveLetterhead } from "../contract.ts";

const colourWords: Readonly<Record<Colour, string>> = {
  blue: "Blauw",
  green: "Groen",
  red: "Donkerrood",
  purple: "Paars",
  black: "Zwart",
};

function Choose({ letterhead, refused }: { letterhead: Letterhead; refused?: string | undefined }) {
  const { act, busy, problem } = useAct(saveLetterhead);
  const [name, setName] = useState(letterhead.name);
  const [colour, setColour] = useState<Colour>(letterhead.colour);
  const errors = fieldErrorsOf(problem);
  const errorOf = (field: string) => errors.find((one) => one.name === field)?.message;
  return (
    <FormShell
      submitLabel="Stijl bewaren"
      submitRefused={refused}
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void act({ version: letterhead.version, name, colour }).then(
          () => announce("De stijl is bewaard"),
          () => undefined,
        )
      }
    >
      <Field
        name="name"
        label="Naam boven het profiel"
        hint="Bijvoorbeeld de naam van jullie werkcentrum of samenwerking. Nooit de naam van een zorgorganisatie."
        error={errorOf("name")}
      >
        {(control) => (
          <TextInput {...control} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <RadioGroup
        name="colour"
        label="Kleur van de koppen"
        hint="Op een zwart-witprinter blijft alles te lezen."
        error={errorOf("colour")}
        choices={Object.entries(colourWords).map(([value, label]) => ({ value, label }))}
        input={({ value }) => ({ checked: colour === value, onChange: () => setColour(value as Colour) })}
      />
    </FormShell>
  );
}

/** In whose style the profiles of the region are printed. */
export default function LetterheadPage() {
  const { data, problem, refetch } = useEndpoint(getLetterhead, {});
  return (
    <Page
      title="Stijl van het profiel"
      breadcrumb={[{ href: "/profielen", label: "Profielen" }]}
      lead="Zo gaat het profiel van één A4 naar werkgevers in jullie regio."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={4} />}
      {data && (
        <>
          {data.letterhead.version === 0 && (
            <Notice title="De regio koos nog niets">
              <p>Tot die tijd staat de naam Vliegwiel boven het profiel.</p>
            </Notice>
          )}
          <Choose
            key={data.letterhead.version}
            letterhead={data.letterhead}
            refused={data.may.save.allowed ? undefined : data.may.save.detail}
          />
        </>
      )}
    </Page>
  );
}
