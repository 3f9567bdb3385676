import { Field, Select } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { listColleagues } from "../contract.ts";
import { whoIs } from "./wording.ts";

type ChooseProps = {
  employerId: string;
  name: string;
  label: string;
  value: string;
  onChange: (membershipId: string) => void;
  error: string | undefined;
};

/** Colleagues who see this employer as well; the contact owner first. */
export function ChooseColleague({ employerId, name, label, value, onChange, error }: ChooseProps) {
  const { data } = useEndpoint(listColleagues, { employerId });
  return (
    <Field
      name={name}
      label={label}
      hint={data?.items.length === 0 ? "Er is geen collega die deze werkgever ook mag zien." : undefined}
      error={error}
    >
      {(control) => (
        <Select
          {...control}
          options={(data?.items ?? []).flatMap((one) =>
            one.membershipId ? [{ value: one.membershipId, label: whoIs(one) }] : [],
          )}
          placeholder="Kies een collega"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
