import { Field, RadioGroup, TextInput } from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { employersNamed } from "../contract.ts";

/** What was typed, once it stands still for a moment. */
export const useStill = (typed: string): string => {
  const [still, setStill] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setStill(typed), 300);
    return () => clearTimeout(timer);
  }, [typed]);
  return still;
};

type Named = { readonly employerId: string | null; readonly employerName: string };
type EmployerNamedProps = {
  readonly typed: Named;
  readonly put: (changed: Partial<Named>) => void;
  readonly errorOf: (name: string) => string | undefined;
};

/** With whom: a file one sees, or a name when there is no file. */
export function EmployerNamed({ typed, put, errorOf }: EmployerNamedProps) {
  const search = useStill(typed.employerName.trim());
  const { data } = useEndpoint(employersNamed, { search: search.slice(0, 80) }, { enabled: search.length >= 2 });
  const found = search.length >= 2 ? (data?.items ?? []) : [];
  return (
    <>
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
