import type { Reader } from "@vliegwiel/matching";
import { Field, Select } from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import type { PlaceKind } from "../contract.ts";
import { kindNames } from "./wording.ts";

export const usePlaceFilter = () => {
  const [kind, setKind] = useFilter("soort");
  const [near, setNear] = useFilter("reis");
  const asked = {
    kind: kind in kindNames ? (kind as PlaceKind) : ("" as const),
    near: near === "yes" ? ("yes" as const) : ("" as const),
  };
  return { asked, setKind, setNear };
};

/** What one wants to see, and how far. Both stand in the address; neither tells about a person. */
export function Filters({ reader, asked, setKind, setNear }: { reader: Reader } & ReturnType<typeof usePlaceFilter>) {
  return (
    <div className="vw-matching__filters vw-no-print">
      <Field name="soort" label="Wat" error={undefined}>
        {(wiring) => (
          <Select
            {...wiring}
            aria-required={false}
            placeholder="Alles"
            value={asked.kind}
            onChange={(event) => setKind(event.target.value)}
            options={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
          />
        )}
      </Field>
      <Field name="reis" label="Hoe ver" error={undefined}>
        {(wiring) => (
          <Select
            {...wiring}
            aria-required={false}
            placeholder="Maakt niet uit"
            value={asked.near}
            onChange={(event) => setNear(event.target.value)}
            options={[
              {
                value: "yes",
                label: reader === "person" ? "Binnen mijn reistijd, of onbekend" : "Binnen de reistijd, of onbekend",
              },
            ]}
          />
        )}
      </Field>
    </div>
  );
}
