import { Field, RadioGroup, TextInput } from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { employersNamed } from "../contract.ts";
import type { Part } from "./form-state.ts";
import { kindWords } from "./wording.ts";

/** What was typed, once it stands still for a moment. */
const useStill = (typed: string): string => {
  const [still, setStill] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setStill(typed), 300);
    return () => clearTimeout(timer);
  }, [typed]);
  return still;
};

/** What it is and with whom: a file one sees, or a name when there is no file. */
export function EmployerField({ typed, put, errorOf }: Part) {
  const search = useStill(typed.employerName.trim());
  const { data } = useEndpoint(employersNamed, { search: search.slice(0, 80) }, { enabled: search.length >= 2 });
  const found = search.length >= 2 ? (data?.items ?? []) : [];
  return (
    <>
      <RadioGroup
        name="kind"
        label="Wat is het?"
        error={errorOf("kind")}
        choices={Object.entries(kindWords).map(([value, { name, hint }]) => ({ value, label: name, hint }))}
        input={({ value }) => ({
          checked: typed.kind === value,
          onChange: () => put({ kind: value as keyof typeof kindWords }),
        })}
      />
      <Field name="employerName" label="Bij welke werkgever?" error={errorOf("employerName")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="off"
            value={typed.employerName}
            onChange={(event) => put({ employerName: event.target.value, employerId: null })}
          />
        )}
      </Field>
      {found.length > 0 && (
        <RadioGroup
          name="employerId"
          label="Is het een van deze werkgevers?"
          hint="Dan hoort dit bij hun pagina: wie hun aanspreekpunt is, en of zij benaderd willen worden."
          error={errorOf("employerId")}
          optional
          choices={[
            ...found.map(({ employerId, name, town }) => ({
              value: employerId,
              label: town ? `${name}, ${town}` : name,
            })),
            { value: "", label: "Nee, alleen de naam" },
          ]}
          input={({ value }) => ({
            checked: (typed.employerId ?? "") === value,
            onChange: () => {
              const chosen = found.find(({ employerId }) => employerId === value);
              put(chosen ? { employerId: value, employerName: chosen.name } : { employerId: null });
            },
          })}
        />
      )}
    </>
  );
}
